/** The demo's co-op: accounts on the homeserver, the bot, and five members with real, separate, encrypted clients. */
import { randomBytes } from "node:crypto"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { stringify } from "yaml"
import { loadConfig } from "../config/load.ts"
import type { Config } from "../config/schema.ts"
import { MemberClient, type MemberOptions } from "../matrix/member-client.ts"
import { coopKey, type MatrixId } from "../rules/types.ts"
import type { Words } from "../views/words.ts"
import { type DemoHomeserver, registerAll } from "./homeserver.ts"
import { Watch } from "./watch.ts"

export const people = ["ana", "ben", "cem", "dee", "eli"] as const
export type Person = (typeof people)[number]
export const isPerson = (name: string): name is Person => people.some((person) => person === name)

/** What the bot is called here. */
export const botName = "Waggle"

/** What the demo needs of a bot that runs. */
export interface DemoBot {
  readonly userId: MatrixId
  roomsOf(coop: ReturnType<typeof coopKey>): { readonly lobby?: string; readonly members?: string }
  stop(): Promise<void>
}

export interface CoopParts {
  readonly homeserver: DemoHomeserver
  /** Folder for all that the bot keeps. */
  readonly data: string
  readonly words: Words
  startBot(config: Config, password: string): Promise<DemoBot>
  /** Aborted when all is to end. */
  readonly signal: AbortSignal
  /** Told what is being done now, in words. */
  progress(line: string): void
}

export interface Login {
  readonly userId: string
  readonly password: string
  /** With it another client of the same person can verify itself. */
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

  /** Makes the accounts, starts the bot, and resolves when all five are in the members' room. */
  static async start(parts: CoopParts, closers: (() => Promise<void>)[]): Promise<DemoCoop> {
    const { homeserver, data, words, progress, signal } = parts
    const password = randomBytes(6).toString("hex")
    const botPassword = randomBytes(16).toString("hex")
    const accounts = new Map<Person | "waggle", string>([["waggle", botPassword]])
    for (const person of people) accounts.set(person, password)
    const ids = await registerAll(homeserver, accounts, `-${randomBytes(3).toString("hex")}`)
    const botId = ids.get("waggle") ?? ""
    const founders = people.map((person) => ids.get(person) ?? "")
    signal.throwIfAborted()

    progress(words.t("demo-starting-bot"))
    const config = await writeConfig(parts, botId, founders)
    const starting = parts.startBot(config, botPassword)
    // Also one that is not up yet has to be stopped.
    closers.push(() => starting.then((bot) => bot.stop()))
    const bot = await starting
    signal.throwIfAborted()
    const { lobby, members } = bot.roomsOf(key)
    if (members === undefined) throw new Error("the bot has not made the members' room")

    progress(words.t("demo-starting-people", { people: words.list(people) }))
    const names = new Map<string, string>([...[...ids].map(([name, id]) => [id, name] as const), [botId, botName]])
    const rooms = new Map([[members, "Members"], ...(lobby === undefined ? [] : [[lobby, "Lobby"] as const])])
    const watch = new Watch({
      nameOf: (id) => names.get(id) ?? id,
      roomName: (id, reader) => rooms.get(id) ?? `direct:${reader}`,
    })
    const clients = new Map<Person, MemberClient>()
    const logins = new Map<Person, Login>()
    const logIn = async (person: Person, userId: string) => {
      const identityFolder = join(data, "people", person)
      await mkdir(identityFolder, { recursive: true, mode: 0o700 })
      const options = { homeserverUrl: homeserver.url, userId, password, name: person, identityFolder }
      const member = await loggedIn(options, members)
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

  /** A member's name as the bot writes it. */
  nameIn(person: Person): string {
    const id = this.logins.get(person)?.userId ?? ""
    return id.slice(1, id.indexOf(":"))
  }

  /** The ID of `Members`, `Lobby`, or of the direct room of a member and the bot. */
  async roomId(room: string): Promise<string> {
    const { lobby, members } = this.bot.roomsOf(key)
    if (room === "Members") return members ?? ""
    if (room === "Lobby") return lobby ?? ""
    const person = room.slice("direct:".length)
    if (!isPerson(person)) throw new Error(`there is no room ${room}`)
    const known = this.watch.heard.findLast((heard) => heard.room === room && heard.who === botName)
    return known?.roomId ?? this.client(person).directRoomWith(this.bot.userId)
  }
}

/** A client that is in the room. One that its first sync has left outside is put away for another. */
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
  // Seen once in some two hundred logins: joined, but told of the invitation alone for as long as one waits.
  return enter().catch(enter)
}

/** Writes the configuration as an admin would, into the data folder, and reads it from there. */
async function writeConfig({ homeserver, data, words }: CoopParts, user: string, founders: string[]): Promise<Config> {
  const path = join(data, "waggle.yaml")
  const hive = {
    name: "Hive",
    zone: words.zone,
    founders,
    // Five people, and their ballots are published all the same: it is a demo.
    smallRoll: 3,
    motions: { decision: { earlyNotice: "PT2S" } },
  }
  const file = { homeserver: homeserver.url, user, data: ".", language: words.language, coops: { hive } }
  await writeFile(path, `# ${words.t("demo-config")}\n${stringify(file)}`)
  return loadConfig(path)
}
