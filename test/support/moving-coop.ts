/** A co-op in which ana changes to `@ana:new.example`, made anew for each test. */
import { afterEach, beforeEach } from "vitest"
import { commands } from "../../commands/index.ts"
import { coopKey, type OfficeKey } from "../../src/kernel/rules/types.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { motionsIn } from "../../src/votes/store/motions.ts"
import { person, type TestBotOptions } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { loose } from "./database.ts"

export const hive = coopKey("hive")
export const ana = person("ana")
export const next = "@ana:new.example"
export const line = `!moved ${ana} ${next}`

const people = {
  ana: "permanent",
  ben: "permanent",
  cem: "permanent",
  dee: "permanent",
  tom: "trial",
  ute: "former",
} as const

export class MovingCoop {
  #bot: CoopBot | null = null

  constructor() {
    beforeEach(() => this.start())
    afterEach(() => this.#stop())
  }

  get bot(): CoopBot {
    if (!this.#bot) throw new Error("the bot is not running")
    return this.#bot
  }

  /** Ends the earlier co-op, and starts a fresh one. */
  async start(options: Partial<TestBotOptions> = {}): Promise<void> {
    await this.#stop()
    this.#bot = await CoopBot.start({ commands, members: people, settings: { smallRoll: 2 }, ...options })
  }

  async #stop(): Promise<void> {
    await this.#bot?.close()
    this.#bot = null
  }

  /** Gives somebody an office, as if elected. */
  give(name: string, office: OfficeKey, coop = hive): Promise<unknown> {
    return this.bot.store.work((work) => putSeat(work, coop, office, person(name)))
  }

  /** Both of ana's accounts announce the move. Returns what the bot says after the second announcement. */
  async moved() {
    await this.bot.say("ana", "direct", line)
    return this.bot.say(next, "direct", line)
  }

  async records(series = "public") {
    const rows = await loose(this.bot.store.knex)("minutes").where({ coop: hive, series }).orderBy("number")
    return rows.map(({ act, actor, details }) => ({ act, actor, ...JSON.parse(details) }))
  }

  open(series: "public" | "moderators") {
    return this.bot.store.work((work) => motionsIn(work, hive, ["proposal", "voting"], { series: [series] }))
  }
}
