/**
 * The demo's co-op: the bot, five founders, a newcomer and a customer. Each has an account on the homeserver and a real, encrypted client.
 */
import { randomBytes } from "node:crypto"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { stringify } from "yaml"
import { loadConfig } from "../config/load.ts"
import type { Config } from "../config/schema.ts"
import type { Clock } from "../kernel/rules/clock.ts"
import { coopKey, type MatrixId, type OfficeKey } from "../kernel/rules/types.ts"
import type { Words } from "../kernel/views/words.ts"
import { MemberClient, type MemberOptions } from "../matrix/member-client.ts"
import { officeKeys, type Power, usualOffices } from "../standing/rules/offices.ts"
import { officesWith } from "../standing/rules/rights.ts"
import { type DemoHomeserver, registerAll } from "./homeserver.ts"
import { Watch } from "./watch.ts"

/** `cooperative`: a co-op without officers but a treasurer and moderators. `hierarchy`: one by the preset hierarchy-by-consent. */
export const demoStories = ["cooperative", "hierarchy"] as const
export type DemoStory = (typeof demoStories)[number]

export const founders = ["ana", "ben", "cem", "dee", "eli"] as const
/** The person who is invited in the story. */
export const newcomer = "fay"
/** Everybody who belongs to the co-op at some time in the story. */
export const members = [...founders, newcomer] as const
/** The person who has work for the co-op and does not belong to it. */
export const customer = "gil"
export const people = [...members, customer] as const
export type Person = (typeof people)[number]
export const isPerson = (name: string): name is Person => people.some((person) => person === name)

/** The first office that has this power in the demo's co-op. */
export function officeWith(power: Power): OfficeKey {
  const [office] = officesWith(usualOffices, power)
  if (!office) throw new Error(`no office has the power ${power}`)
  return office.key
}

export const botName = "Waggle"

/** The part of a running bot that the demo uses. */
export interface DemoBot {
  readonly userId: MatrixId
  roomsOf(coop: ReturnType<typeof coopKey>): { readonly members?: string; readonly [role: string]: string | undefined }
  stop(): Promise<void>
}

export interface CoopParts {
  readonly homeserver: DemoHomeserver
  /** The folder for all of the bot's data. */
  readonly data: string
  readonly words: Words
  readonly story: DemoStory
  /** The bot's clock. Null: the machine's own. */
  readonly clock: Clock | null
  startBot(config: Config, password: string, clock: Clock | null): Promise<DemoBot>
  /** Aborted when the demo should end. */
  readonly signal: AbortSignal
  /** Receives a line that says what is going on. */
  progress(line: string): void
}

export interface Login {
  readonly userId: string
  readonly password: string
  /** With this key another client of the same person can verify itself. */
  readonly recoveryKey: string
}

const key = coopKey("hive")

export class DemoCoop {
  readonly config: Config
  readonly watch: Watch
  readonly bot: DemoBot
  readonly logins: ReadonlyMap<Person, Login>
  readonly #clients: ReadonlyMap<Person, MemberClient>

  private constructor(
    config: Config,
    bot: DemoBot,
    watch: Watch,
    logins: ReadonlyMap<Person, Login>,
    clients: ReadonlyMap<Person, MemberClient>,
  ) {
    this.config = config
    this.bot = bot
    this.watch = watch
    this.logins = logins
    this.#clients = clients
  }

  /** Creates the accounts and starts the bot. Resolves when the founders are in the members' room. */
  static async start(parts: CoopParts, closers: (() => Promise<void>)[]): Promise<DemoCoop> {
    const { homeserver, data, words, progress, signal } = parts
    const password = randomBytes(6).toString("hex")
    const botPassword = randomBytes(16).toString("hex")
    const accounts = new Map<Person | "waggle", string>([["waggle", botPassword]])
    for (const person of people) accounts.set(person, password)
    const ids = await registerAll(homeserver, accounts, `-${randomBytes(3).toString("hex")}`)
    const botId = ids.get("waggle") ?? ""
    signal.throwIfAborted()

    progress(words.t("demo-starting-bot"))
    const config = await writeConfig(
      parts,
      botId,
      founders.map((person) => ids.get(person) ?? ""),
    )
    const starting = parts.startBot(config, botPassword, parts.clock)
    // A bot that is still starting must be stopped too.
    closers.push(() => starting.then((bot) => bot.stop()))
    const bot = await starting
    signal.throwIfAborted()
    const rooms = bot.roomsOf(key)
    const membersRoom = rooms.members
    if (membersRoom === undefined) throw new Error("the bot has not made the members' room")

    progress(words.t("demo-starting-people", { people: words.list(people) }))
    const names = new Map<string, string>([...[...ids].map(([name, id]) => [id, name] as const), [botId, botName]])
    const roomNames = new Map(Object.entries(rooms).map(([role, id]) => [id as string, titled(role)]))
    const clients = new Map<Person, MemberClient>()
    const watch = new Watch({
      nameOf: (id) => names.get(id) ?? id,
      roomName: (id, reader) =>
        roomNames.get(id) ?? taskOf(isPerson(reader) ? clients.get(reader) : undefined, id) ?? `direct:${reader}`,
    })
    const logins = new Map<Person, Login>()
    const logIn = async (person: Person, userId: string) => {
      const identityFolder = join(data, "people", person)
      await mkdir(identityFolder, { recursive: true, mode: 0o700 })
      const options = { homeserverUrl: homeserver.url, userId, password, name: person, identityFolder }
      const isFounder = founders.some((founder) => founder === person)
      const member = isFounder ? await loggedIn(options, membersRoom) : await MemberClient.login(options)
      closers.push(async () => member.stop())
      clients.set(person, member)
      watch.follow(person, member)
      const recoveryKey = (await readFile(join(identityFolder, "recovery-key.txt"), "utf8")).trim()
      logins.set(person, { userId, password, recoveryKey })
    }
    await Promise.all(people.map((person) => logIn(person, ids.get(person) ?? "")))
    return new DemoCoop(config, bot, watch, logins, clients)
  }

  client(person: Person): MemberClient {
    const client = this.#clients.get(person)
    if (!client) throw new Error(`${person} is not logged in`)
    return client
  }

  /** A person as people type them: the first part of their Matrix ID. In the bot's messages they are called by their display name. */
  nameIn(person: Person): string {
    const id = this.logins.get(person)?.userId ?? ""
    return id.slice(1, id.indexOf(":"))
  }

  knows(room: string): boolean {
    const shared = Object.keys(this.bot.roomsOf(key)).some((role) => titled(role) === room)
    return shared || room.startsWith("direct:") || this.#taskRoom(room) !== undefined
  }

  #taskRoom(name: string): string | undefined {
    for (const client of this.#clients.values()) {
      const room = client.client.getRooms().find(({ roomId }) => taskOf(client, roomId) === name)
      if (room) return room.roomId
    }
    return undefined
  }

  /**
   * The ID of a room: `Members`, `Lobby`, `Moderators`, `Treasury`, a task's negotiation room (`T1`), or `direct:` and a person for their
   * direct room with the bot.
   */
  async roomId(room: string): Promise<string> {
    const [, shared] = Object.entries(this.bot.roomsOf(key)).find(([role]) => titled(role) === room) ?? []
    if (shared !== undefined) return shared
    const task = this.#taskRoom(room)
    if (task !== undefined) return task
    const person = room.slice("direct:".length)
    if (!isPerson(person)) throw new Error(`there is no room ${room}`)
    const known = this.watch.heard.findLast((heard) => heard.room === room && heard.who === botName)
    return known?.roomId ?? this.client(person).directRoomWith(this.bot.userId)
  }
}

const titled = (role: string): string => role.replace(/^./, (letter) => letter.toUpperCase())

/** The task that a negotiation room is for, read from the room's name. */
const taskOf = (member: MemberClient | undefined, room: string): string | undefined =>
  /^T\d+(?= ·)/.exec(member?.client.getRoom(room)?.name ?? "")?.[0]

/** Logs a client in and joins the room. If the first client cannot join, a second one tries. */
async function loggedIn(options: MemberOptions, room: string): Promise<MemberClient> {
  const enter = async () => {
    const member = await MemberClient.login(options)
    try {
      await member.joinRoom(room)
      return member
    } catch (error) {
      await member.logout().catch(() => member.stop())
      throw error
    }
  }
  // In about one of two hundred logins, the client had joined, but its syncs still showed only the invitation. So a second client tries.
  return enter().catch(enter)
}

/** A very short proposal stage, because nobody can wait for days in a demo. */
const quick = { proposalStage: "PT2S" }

/** What each story's co-op has in its configuration. What waits for the conference needs no short stages. */
const settingsOf: Readonly<Record<DemoStory, object>> = {
  cooperative: {
    motions: {
      decision: { earlyNotice: "PT2S" },
      membership: quick,
      ...Object.fromEntries(officeKeys.map((office) => [office, quick])),
      impeachment: quick,
      budget: quick,
      "removal-first": quick,
      "removal-second": { proposalStage: "PT15S" },
    },
  },
  hierarchy: {
    preset: "hierarchy-by-consent",
    conference: { notice: "PT1M", callersAtLeast: 1, agendaUntil: "PT0S" },
    petitions: { every: "PT5S" },
    // They open as soon as enough people work together.
    reviews: { every: "PT1S", open: "PT1H" },
    motions: {
      bylaw: { earlyNotice: "PT2S" },
      ...{ recall: quick, treasurer: quick, "pay-scale": quick, bonus: quick, dividend: quick },
    },
  },
}

/** Writes the configuration into a file in the data folder, as an admin would, and loads that file. */
async function writeConfig(
  { homeserver, data, words, story }: CoopParts,
  user: string,
  ids: string[],
): Promise<Config> {
  const path = join(data, "waggle.yaml")
  const hive = {
    name: "Hive",
    zone: words.zone,
    founders: ids,
    // Usually five people are too few to publish their ballots, so the demo lowers this limit.
    smallRoll: 3,
    account: { holder: "Hive", iban: "DE89 3704 0044 0532 0130 00" },
    ...settingsOf[story],
  }
  const file = { homeserver: homeserver.url, user, data: ".", language: words.language, coops: { hive } }
  await writeFile(path, `# ${words.t("demo-config")}\n${stringify(file)}`)
  return loadConfig(path)
}
