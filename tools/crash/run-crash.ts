/** A co-op whose bot is killed again and again while its members go on; then: is anything lost, or there twice? */
import { randomBytes } from "node:crypto"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { openToRead } from "../../src/store/database.ts"
import type { Homeserver } from "../homeserver.ts"
import { type BotFiles, BotProcess } from "./bot-process.ts"
import { check, type Evidence, type Findings, missing } from "./check.ts"
import { Ledger } from "./ledger.ts"
import { inWords, type Kill, planKills, steps } from "./plan.ts"
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
const crowd = 25
/** A step that the traffic does not bring about within this time is not waited for. */
const stepDeadline = 30_000
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
  readonly #devices = new Set<string>()
  readonly #starts: number[] = []
  readonly #reached = new Set<string>()
  #files: BotFiles | null = null
  #bot: BotProcess | null = null
  #user = ""
  #kills = 0

  constructor(options: CrashOptions, folder: string) {
    this.#options = options
    this.#folder = folder
    this.#random = new Random(options.seed)
  }

  async run(): Promise<Findings & { kills: number }> {
    const { log } = this.#options
    const begun = performance.now()
    await this.#found()
    // The first start makes device, identity and rooms: two of the kills come while it does.
    const plan = planKills(this.#options.kills, this.#random)
    const early = plan.length > steps.length + 2 ? 2 : 0
    for (let n = 0; n < early; n++)
      await this.#kill({ at: "moment", since: "begun", after: this.#random.whole(300, 3500), pause: 0 })
    const membersRoom = await this.#start()
    for (const { observer } of this.#players) await observer.joinRoom(membersRoom)
    const view = new View(this.#user, this.#players)
    const game: Game = { ledger: this.#ledger, view, membersRoom, crowded: () => this.#unanswered(view) >= crowd }
    const playing = Promise.all(this.#players.map((player) => player.play(game)))
    // Whoever fails is heard at the end, at the latest.
    playing.catch(() => {})
    await this.#untilTraffic(view)
    for (const kill of plan.slice(early)) {
      if (this.#random.chance(0.15)) void this.#random.pick(this.#players).changeDevice().catch(this.#fault)
      await this.#kill(kill)
      log(`    ${this.#ledger.sent.length} messages sent, ${this.#unanswered(view)} of them not answered yet`)
    }
    for (const step of steps)
      if (this.#options.kills >= steps.length && !this.#reached.has(step)) this.#wrong.push(`${step} was never reached`)
    log(`${this.#kills} kills in ${seconds(begun)} s; waiting for what is still under way`)
    await this.#start()
    for (const player of this.#players) player.stop()
    await playing
    const evidence: Evidence = { ledger: this.#ledger, view, players: this.#players, bot: this.#user }
    await this.#settle(evidence, game)
    const findings = await this.#judge(evidence)
    log(
      `${this.#ledger.sent.length} messages sent, ${view.motions.length} votes; ${seconds(begun)} s in all; ${this.#startTimes()}`,
    )
    return { ...findings, wrong: [...this.#wrong, ...findings.wrong], kills: this.#kills }
  }

  /** Ends everything, whatever happened. */
  async close(): Promise<void> {
    for (const player of this.#players) {
      player.stop()
      player.close()
    }
    await this.#bot?.end("SIGKILL")
  }

  readonly #fault = (error: unknown): void => {
    this.#wrong.push(`the harness failed: ${error instanceof Error ? error.message : String(error)}`)
  }

  async #found(): Promise<void> {
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
    const decision = { proposalStage: "PT4S", votingStage: "PT25S", earlyNotice: "PT0S" }
    const hive = { name: "Hive", zone: "Europe/Berlin", founders, smallRoll: 3, motions: { decision } }
    const file = { homeserver: homeserver.url, user: this.#user, data: "data", coops: { hive } }
    const config = join(this.#folder, "crash.yaml")
    await writeFile(config, JSON.stringify(file))
    const environment = { WAGGLE_PASSWORD: password, WAGGLE_MASTER_KEY: randomBytes(32).toString("base64") }
    this.#files = { config, log: join(this.#folder, "bot.log"), environment }
  }

  #spawn(kill?: Kill): BotProcess {
    if (!this.#files) throw new Error("the co-op is not founded")
    this.#bot = new BotProcess(this.#files, kill)
    void this.#bot.ready().then((ready) => {
      if (ready) this.#devices.add(ready.device)
    })
    return this.#bot
  }

  /** Starts the bot to stay, and returns its members' room. */
  async #start(): Promise<string> {
    const bot = this.#spawn()
    const ready = await within(bot.ready(), 120_000)
    if (!ready) throw new Error(`the bot did not start; see ${this.#files?.log}`)
    this.#noteStart(bot)
    return ready.members
  }

  async #kill(kill: Kill): Promise<void> {
    const { log } = this.#options
    const running = this.#bot
    if (running) await running.end("SIGKILL")
    const bot = this.#spawn(kill)
    const byItself = await this.#killAsPlanned(bot, kill)
    this.#noteStart(bot)
    this.#bot = null
    this.#kills++
    const took = bot.startTook === null ? "not ready" : `ready after ${Math.round(bot.startTook)} ms`
    log(`kill ${this.#kills}: ${byItself ? inWords(kill) : `${inWords(kill)} (by hand)`}; ${took}`)
    await sleep(kill.pause)
  }

  async #killAsPlanned(bot: BotProcess, kill: Kill): Promise<boolean> {
    const died = bot.ended().then(({ code, signal }) => {
      if (signal !== "SIGKILL") this.#wrong.push(`the bot ended by itself with exit code ${code}`)
      return signal === "SIGKILL"
    })
    if (kill.at === "step") {
      if (await within(died, stepDeadline)) {
        this.#reached.add(kill.step)
        return true
      }
    } else {
      if (kill.since === "ready") await Promise.race([within(bot.ready(), stepDeadline), died])
      await Promise.race([sleep(kill.after), died])
    }
    await bot.end("SIGKILL")
    return kill.at === "moment"
  }

  #noteStart(bot: BotProcess): void {
    if (bot.startTook !== null) this.#starts.push(bot.startTook)
  }

  #startTimes(): string {
    const sorted = this.#starts.toSorted((one, other) => one - other)
    const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
    return `starts: median ${at(0.5)} ms, slowest ${at(1)} ms`
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

  async #settle(evidence: Evidence, game: Game): Promise<void> {
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
    await this.#end()
    await this.#start()
    await sleep(2000)
    await this.#end()
  }

  async #end(): Promise<void> {
    const ended = await within(this.#bot?.end("SIGTERM") ?? Promise.resolve(null), 15_000)
    if (ended?.code !== 0) this.#wrong.push(`the bot did not stop on SIGTERM: ${JSON.stringify(ended)}`)
  }

  async #judge(evidence: Evidence): Promise<Findings> {
    const knex = openToRead(join(this.#folder, "data", "waggle.sqlite"))
    try {
      const findings = await check(evidence, knex)
      const devices = await this.#publishedDevices()
      if (this.#devices.size !== 1) this.#wrong.push(`the bot was several devices: ${[...this.#devices].join(", ")}`)
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

/** Null where it takes longer. */
async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  return await Promise.race([promise, sleep(milliseconds, null, { ref: false })])
}

async function until(milliseconds: number, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (!(await holds())) {
    if (performance.now() > end) return false
    await sleep(300)
  }
  return true
}
