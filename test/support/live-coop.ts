/** A co-op on the real homeserver. The real bot runs in this process, and the members have real encrypted clients. */
import { randomBytes } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type BotOptions, type RunningBot, startBot } from "../../src/cli/start-bot.ts"
import { parseConfig } from "../../src/config/load.ts"
import type { Config } from "../../src/config/schema.ts"
import type { Act, CoopContext } from "../../src/kernel/acts/context.ts"
import { coopKey, type MatrixId, matrixId } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { insist } from "../../src/matrix/insist.ts"
import { MemberClient, type MemberOptions } from "../../src/matrix/member-client.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { admitFounders } from "../../src/people/acts/found.ts"
import { loose } from "./database.ts"
import type { TestHomeserver, TestUser } from "./homeserver.ts"
import { eventually, hung } from "./patience.ts"

export const quiet = { debug() {}, info() {}, warn() {}, error() {} }

export interface LiveOptions {
  readonly founders: readonly string[]
  /** Founders who do not log in at the start. */
  readonly absent?: readonly string[]
  /**
   * Set if people who are no members can read the members' room. Then the bot says nothing there at first, so the start does not wait for
   * the notice.
   */
  readonly silent?: boolean
  /** The co-op's settings, as in the configuration file. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Options for the clients of some members, by the member's name. */
  readonly clients?: Readonly<Record<string, Partial<MemberOptions>>>
  readonly bot?: Partial<BotOptions>
  /** The address at which the bot finds the homeserver. By default it is the same as for members. */
  readonly botUrl?: string
  /** Other co-ops of the same bot, with the same settings. Each has some of the founders above. */
  readonly others?: Readonly<Record<string, readonly string[]>>
}

/** Short stages, so that a test sees a vote from beginning to end. */
const quick = { proposalStage: "PT1S", votingStage: "PT1H", earlyNotice: "PT0S" }

export class LiveCoop {
  readonly homeserver: TestHomeserver
  readonly config: Config
  /** The configuration as it stands in its file. */
  readonly file: object
  readonly botUser: TestUser
  readonly members = new Map<string, MemberClient>()
  readonly users = new Map<string, TestUser>()
  readonly masterKey = randomBytes(32)
  readonly #botOptions: Partial<BotOptions>
  #bot: RunningBot | null = null

  private constructor(homeserver: TestHomeserver, file: object, botUser: TestUser, options: Partial<BotOptions>) {
    this.homeserver = homeserver
    this.config = parseConfig(JSON.stringify(file), "live.yaml")
    this.file = file
    this.botUser = botUser
    this.#botOptions = options
  }

  /**
   * Logs the founders in, starts the bot, and waits until its rooms exist and everybody is in the members' room. Stop it after the test.
   */
  static async start(homeserver: TestHomeserver, options: LiveOptions): Promise<LiveCoop> {
    const botUser = await homeserver.newUser("waggle")
    const users = new Map<string, TestUser>()
    for (const name of options.founders) users.set(name, await homeserver.newUser(name))
    const data = await mkdtemp(join(tmpdir(), "waggle-live-"))
    const { motions, ...settings } = { motions: {}, ...options.settings }
    const hive = {
      name: "Hive",
      zone: "Europe/Berlin",
      founders: [...users.values()].map(({ userId }) => userId),
      smallRoll: 3,
      // On which weekday a test runs must not matter.
      digest: "none",
      ...settings,
      motions: { ...motions, decision: { ...quick, ...(motions as { decision?: object }).decision } },
    }
    const idsOf = (names: readonly string[]) => names.flatMap((name) => users.get(name)?.userId ?? [])
    const others = Object.entries(options.others ?? {}).map(([key, names]) => [
      key,
      { ...hive, name: key, founders: idsOf(names) },
    ])
    const coops = { hive, ...Object.fromEntries(others) }
    const file = { homeserver: options.botUrl ?? homeserver.url, user: botUser.userId, data, coops }
    const coop = new LiveCoop(homeserver, file, botUser, options.bot ?? {})
    for (const [name, user] of users) coop.users.set(name, user)
    // People log in before the bot starts. So their devices can read its first messages too.
    const present = options.founders.filter((name) => !options.absent?.includes(name))
    await Promise.all(present.map((name) => coop.#connect(name, options.clients?.[name])))
    await coop.startBot()
    await coop.#admit([...(options.absent ?? []), ...Object.values(options.others ?? {}).flat()])
    await Promise.all(present.map((name) => coop.client(name).joinRoom(coop.membersRoom)))
    if (!options.silent) await coop.#noticed()
    return coop
  }

  /** Makes these people members, as if they had once been in the members' rooms. */
  async #admit(names: readonly string[]): Promise<void> {
    const people = names.map((name) => this.id(name))
    for (const { key } of this.config.coops) await this.act((act) => admitFounders(act, people), key)
  }

  async #connect(name: string, options: Partial<MemberOptions> = {}): Promise<MemberClient> {
    const client = await MemberClient.login({ homeserverUrl: this.homeserver.url, ...this.user(name), ...options })
    this.members.set(name, client)
    return client
  }

  /** Waits until the bot has sent the notice of open motions. So no test takes it for an answer. */
  async #noticed(): Promise<void> {
    const sent = () => this.bot.store.knex("outbox").where({ name: "notice:hive", state: "sent" }).first("id")
    await eventually(
      async () => (await sent()) !== undefined,
      () => "the notice of open motions was not said",
    )
  }

  get bot(): RunningBot {
    if (!this.#bot) throw new Error("the bot is not running")
    return this.#bot
  }

  /** @param config the configuration, if an admin has edited it since */
  async startBot(config: Config = this.config): Promise<void> {
    const secrets = { password: this.botUser.password, accessToken: null, masterKey: this.masterKey }
    // On a busy machine the homeserver may be slow. Then the bot ends. A supervisor would start it again, and so does `insist`.
    this.#bot = await insist(() => startBot(config, secrets, { log: quiet, ...this.#botOptions }))
  }

  async stopBot(): Promise<void> {
    await this.#bot?.stop()
    this.#bot = null
  }

  get membersRoom(): string {
    return this.membersRoomOf("hive")
  }

  membersRoomOf(coop: string): string {
    return this.bot.roomsOf(coopKey(coop)).members ?? ""
  }

  /** Logs a founder in, and waits until they are in the members' room. If they are logged in already, this is a further device. */
  async login(name: string, options: Partial<MemberOptions> = {}): Promise<MemberClient> {
    const client = await this.#connect(name, options)
    await client.joinRoom(this.membersRoom)
    return client
  }

  /** Registers somebody who is no founder, and logs them in. */
  async meet(name: string): Promise<MemberClient> {
    this.users.set(name, await this.homeserver.newUser(name))
    return this.#connect(name)
  }

  /** Runs a unit of work in the running bot. */
  act<T>(body: (act: Act) => Promise<T>, of = coopKey("hive")): Promise<T> {
    const config = this.config.coops.find(({ key }) => key === of)
    if (!config) throw new Error("there is no co-op")
    const { key, language, zone } = config
    const server = this.config.user.slice(this.config.user.indexOf(":") + 1)
    const context = {
      key,
      config,
      words: loadWords(language, zone).inCurrency(config.currencies[0] ?? "EUR"),
      zone,
      server,
      bot: this.config.user,
      adopt: () => {},
    }
    const coop: CoopContext = { ...context, rooms: this.bot.roomsOf(key) }
    return this.bot.store.work((work) => body({ work, coop }))
  }

  /** Ends all open votes at this moment. Messages sent afterwards are late by the homeserver's clock, too. */
  async endVotes(): Promise<void> {
    await this.bot.store.work(({ trx }) =>
      loose(trx)("motions").where({ stage: "voting" }).update({ voting_ends_at: Date.now() }),
    )
  }

  user(name: string): TestUser {
    const user = this.users.get(name)
    if (!user) throw new Error(`nobody is called ${name}`)
    return user
  }

  id(name: string): MatrixId {
    return matrixId(this.user(name).userId)
  }

  client(name: string): MemberClient {
    const client = this.members.get(name)
    if (!client) throw new Error(`${name} is not logged in`)
    return client
  }

  /** Says something in the members' room, or in `room`. Resolves with the bot's answer. */
  async ask(name: string, body: string, room = this.membersRoom): Promise<SeenMessage> {
    const client = this.client(name)
    const from = client.messages.length
    const event = await client.send(room, body)
    return client.waitFor((message) => this.isFromBot(message) && answers(message, event), { from, timeout: hung })
  }

  isFromBot = (message: SeenMessage): boolean => message.sender === this.botUser.userId

  /** Waits until a member reads a message from the bot with these words, in any room. */
  async reads(name: string, words: string | RegExp, from = 0): Promise<SeenMessage> {
    const fits = (body: string) => (typeof words === "string" ? body.includes(words) : words.test(body))
    return this.client(name).waitFor((message) => this.isFromBot(message) && fits(message.body), {
      from,
      timeout: hung,
    })
  }

  /** The direct room in which the bot wrote to a member. */
  async directRoom(name: string): Promise<string> {
    const shared: readonly string[] = this.config.coops.flatMap(({ key }) => Object.values(this.bot.roomsOf(key)))
    const inDirect = (message: SeenMessage) => this.isFromBot(message) && !shared.includes(message.roomId)
    return (await this.client(name).waitFor(inDirect, { timeout: hung })).roomId
  }

  /** Sends a ballot in the member's direct room. Resolves with the bot's answer. */
  async vote(name: string, ballot: string): Promise<SeenMessage> {
    return this.ask(name, ballot, await this.directRoom(name))
  }

  /** Makes a member's app encrypt with new keys, as `/discardsession` does, in the direct room and the members' room. */
  async discardSessions(name: string): Promise<void> {
    const crypto = this.client(name).client.getCrypto()
    for (const room of [await this.directRoom(name), this.membersRoom]) await crypto?.forceDiscardSession(room)
  }

  async stop(): Promise<void> {
    await Promise.all([...this.members.values()].map((member) => member.stop()))
    await this.stopBot()
    await rm(this.config.data, { recursive: true, force: true })
  }
}

function answers(message: SeenMessage, event: string): boolean {
  return message.relation?.replyTo === event || message.relation?.thread === event
}
