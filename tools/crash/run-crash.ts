/** A co-op whose bot is killed again and again while its members go on; then: is anything lost, or there twice? */
import { randomBytes } from "node:crypto"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { openToRead } from "../../src/store/database.ts"
import type { Homeserver } from "../homeserver.ts"
import type { BotFiles } from "./bot-process.ts"
import { check, type Evidence, type Findings, missing, votingStage } from "./check.ts"
import { DyingBot } from "./dying-bot.ts"
import { Ledger } from "./ledger.ts"
import { planKills, steps } from "./plan.ts"
import { type Game, Player } from "./player.ts"
import { Random } from "./random.ts"
import { View } from "./view.ts"

export interface CrashOptions {
  readonly kills: number
  readonly seed: number
  readonly homeserver: Homeserver
  /** One line of progress. */
  readonly log: (line: string) => void
  /** How many members; default 6. */
  readonly members?: number
}

export interface CrashReport extends Findings {
  /** How many times the bot was killed. */
  readonly kills: number
  /** `kills 50, lost 0, repeated 0, undecryptable 0` */
  readonly line: string
  readonly clean: boolean
  /** Where the bot's data and log were left, when something is not right. */
  readonly folder: string | null
}

const names = ["ana", "ben", "cem", "dee", "eli", "fay", "gus", "hal"]
/** More than this many messages without an answer, and the members wait. */
const crowd = 30
const settleDeadline = 180_000

/** Rejects only where the harness itself fails; what the bot did wrong stands in the report. */
export async function runCrash(options: CrashOptions): Promise<CrashReport> {
  const folder = await mkdtemp(join(tmpdir(), "waggle-crash-"))
  const run = new CrashRun(options, folder)
  try {
    const { kills, ...findings } = await run.run()
    const { lost, repeated, undecryptable, wrong } = findings
    const line = `kills ${kills}, lost ${lost.length}, repeated ${repeated.length}, undecryptable ${undecryptable.length}`
    const clean = [lost, repeated, undecryptable, wrong].every((list) => list.length === 0)
    if (clean) await rm(folder, { recursive: true, force: true })
    return { ...findings, kills, line, clean, folder: clean ? null : folder }
  } finally {
    await run.close()
  }
}

class CrashRun {
  readonly #options: CrashOptions
  readonly #folder: string
  readonly #random: Random
  readonly #ledger = new Ledger()
  readonly #players: Player[] = []
  readonly #wrong: string[] = []
  #bot: DyingBot | null = null
  #user = ""

  constructor(options: CrashOptions, folder: string) {
    this.#options = options
    this.#folder = folder
    this.#random = new Random(options.seed)
  }

  async run(): Promise<Findings & { kills: number }> {
    const { log } = this.#options
    const begun = performance.now()
    const bot = new DyingBot(await this.#found(), log)
    this.#bot = bot
    // The first start makes device, identity and rooms: two of the kills come while it does.
    const plan = planKills(this.#options.kills, this.#random)
    const early = plan.length > steps.length + 2 ? 2 : 0
    for (let n = 0; n < early; n++)
      await bot.kill({ at: "moment", since: "begun", after: this.#random.whole(300, 3500), pause: 0 })
    const membersRoom = await bot.start()
    for (const { observer } of this.#players) await observer.joinRoom(membersRoom)
    const view = new View(this.#user, this.#players)
    const game: Game = { ledger: this.#ledger, view, membersRoom, crowded: () => this.#unanswered(view) >= crowd }
    const playing = Promise.all(this.#players.map((player) => player.play(game)))
    // Whoever fails is heard at the end, at the latest.
    playing.catch(() => {})
    await this.#untilTraffic(view)
    for (const kill of plan.slice(early)) {
      if (this.#random.chance(0.15)) this.#changeDevice(this.#random.pick(this.#players), view)
      await bot.kill(kill)
      log(`    ${this.#ledger.sent.length} messages sent, ${this.#unanswered(view)} of them not answered yet`)
    }
    await bot.reachTheRest(plan)
    log(`${bot.kills} kills in ${seconds(begun)} s; waiting for what is still under way`)
    await bot.start()
    for (const player of this.#players) player.stop()
    await playing
    const evidence: Evidence = { ledger: this.#ledger, view, players: this.#players, bot: this.#user }
    await this.#settle(evidence, game, bot)
    const findings = await this.#judge(evidence, bot)
    log(
      `${this.#ledger.sent.length} messages sent, ${view.motions.length} votes; ${seconds(begun)} s in all; ${bot.startTimes()}`,
    )
    return { ...findings, wrong: [...this.#wrong, ...bot.wrong, ...findings.wrong], kills: bot.kills }
  }

  /** Ends everything, whatever happened. */
  async close(): Promise<void> {
    for (const player of this.#players) {
      player.stop()
      player.close()
    }
    await this.#bot?.die()
  }

  readonly #fault = (error: unknown): void => {
    this.#wrong.push(`the harness failed: ${error instanceof Error ? error.message : String(error)}`)
  }

  #changeDevice(player: Player, view: View): void {
    player
      .changeDevice(view)
      .then((changed) => this.#options.log(`    ${player.name} ${changed ? "types on" : "could not use"} a new device`))
      .catch(this.#fault)
  }

  async #found(): Promise<BotFiles> {
    const { homeserver, log, members = 6 } = this.#options
    const run = randomBytes(4).toString("hex")
    const password = randomBytes(12).toString("base64url")
    const account = async (name: string) => (await homeserver.registerUser(`${name}-${run}`, password)).userId
    this.#user = await account("waggle")
    const founders: string[] = []
    for (const name of names.slice(0, members)) {
      const folder = join(this.#folder, name)
      await mkdir(folder)
      const userId = await account(name)
      founders.push(userId)
      const of = { name, userId, password, folder, homeserverUrl: homeserver.url }
      // One of them as Element has it since 2026: no messages to or from devices that nobody has signed.
      this.#players.push(await Player.login(of, this.#random.branch(), name === "ben"))
    }
    log(`${members} members are logged in`)
    const decision = { proposalStage: "PT4S", votingStage: `PT${votingStage / 1000}S`, earlyNotice: "PT0S" }
    const hive = { name: "Hive", zone: "Europe/Berlin", founders, smallRoll: 3, motions: { decision } }
    const file = { homeserver: homeserver.url, user: this.#user, data: "data", coops: { hive } }
    const config = join(this.#folder, "crash.yaml")
    await writeFile(config, JSON.stringify(file))
    const environment = { WAGGLE_PASSWORD: password, WAGGLE_MASTER_KEY: randomBytes(32).toString("base64") }
    return { config, log: join(this.#folder, "bot.log"), environment }
  }

  #unanswered(view: View): number {
    view.update()
    return this.#ledger.toBeAnswered.filter(({ event }) => !view.answers.has(event)).length
  }

  /** Until the first vote is open, so that the kills come while there is something to lose. */
  async #untilTraffic(view: View): Promise<void> {
    await until(60_000, () => {
      view.update()
      return view.announced("ballot M1 ana").length > 0
    })
  }

  async #settle(evidence: Evidence, game: Game, bot: DyingBot): Promise<void> {
    const voted = new Map(this.#players.map(({ name }) => [name, new Set<string>()]))
    const settled = await until(settleDeadline, async () => {
      for (const player of this.#players) {
        const done = voted.get(player.name) ?? new Set()
        const open = game.view.openBallots(player.name).map(({ motion }) => motion)
        await player.voteOnAll(game, done)
        for (const motion of open) done.add(motion)
      }
      return missing(evidence).length === 0
    })
    if (!settled) this.#options.log(`not settled: ${missing(evidence).join("; ")}`)
    // Time for what should not come any more; and once more after a start that finds nothing to do.
    await sleep(2000)
    await bot.stop()
    await bot.start()
    await sleep(2000)
    await bot.stop()
  }

  async #judge(evidence: Evidence, bot: DyingBot): Promise<Findings> {
    const knex = openToRead(join(this.#folder, "data", "waggle.sqlite"))
    try {
      const findings = await check(evidence, knex)
      const devices = await this.#publishedDevices()
      if (bot.devices.size !== 1) this.#wrong.push(`the bot was several devices: ${[...bot.devices].join(", ")}`)
      if (devices.length !== 1) this.#wrong.push(`the homeserver knows devices ${devices.join(", ")} of the bot`)
      return findings
    } finally {
      await knex.destroy()
    }
  }

  async #publishedDevices(): Promise<string[]> {
    const answer = await this.#players[0]?.observer.client.downloadKeysForUsers([this.#user])
    return Object.keys(answer?.device_keys[this.#user] ?? {})
  }
}

const seconds = (since: number): number => Math.round((performance.now() - since) / 1000)

async function until(milliseconds: number, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (!(await holds())) {
    if (performance.now() > end) return false
    await sleep(300)
  }
  return true
}
