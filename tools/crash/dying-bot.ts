/** A bot that is started, killed as planned, and started again. */
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fairTime, within } from "../../src/matrix/fair-time.ts"
import type { PowerCuts } from "../power/power-cuts.ts"
import type { Ready } from "./bot.ts"
import { type BotFiles, BotProcess, type Running, tooSlow } from "./bot-process.ts"
import { inWords, type Kill } from "./plan.ts"

/**
 * Milliseconds of fair time, which passes as on a quiet machine. If the bot is ready but does not reach its step in this time, the harness
 * tries that step again later.
 */
const stepDeadline = 30_000
/** Milliseconds of fair time. If a start, a stop, or a step that any traffic brings about takes this long, the bot hangs. */
const hung = 300_000

export class DyingBot {
  /** How often the bot was killed. */
  kills = 0
  /** How many milliseconds the bot's clock is ahead from its next start on. */
  later = 0
  /** The IDs of all devices that the bot has had. */
  readonly devices = new Set<string>()
  readonly wrong: string[] = []
  readonly #files: BotFiles
  readonly #log: (line: string) => void
  readonly #power: PowerCuts | null
  /** For each start: milliseconds until it was ready, and milliseconds of processor time that it took. */
  readonly #starts: { readonly took: number; readonly processor: number }[] = []
  /** Steps at which the bot has died. */
  readonly #reached = new Set<string>()
  #process: BotProcess | null = null

  /** `power`: cuts the power of the bot's machine whenever its process has ended. */
  constructor(files: BotFiles, log: (line: string) => void, power: PowerCuts | null = null) {
    this.#files = files
    this.#log = log
    this.#power = power
  }

  /** Starts the bot, which then stays running. Returns its rooms. */
  async start(): Promise<Ready["rooms"]> {
    for (const end = fairTime.now() + hung; fairTime.now() < end; ) {
      const process = await this.#spawn()
      const ready = await within(process.ready(), hung)
      if (ready) return ready.rooms
      const ended = await within(process.ended(), 0)
      if (ended?.code !== tooSlow) break
    }
    throw new Error(`the bot did not start; see ${this.#files.log}`)
  }

  /**
   * Starts the bot in place of a running one. Resolves when the bot has been killed and has then been down for a while. `now`: brings about
   * the step at which the bot dies.
   */
  async kill(kill: Kill, now: () => void = () => {}, deadline = stepDeadline): Promise<void> {
    await this.die()
    const process = await this.#spawn(kill)
    const byItself = await this.#killAsPlanned(process, kill, now, deadline)
    this.#process = null
    this.kills++
    const took = process.startTook === null ? "not ready" : `ready after ${Math.round(process.startTook)} ms`
    this.#log(`kill ${this.kills}: ${inWords(kill)}${byItself ? "" : " (it did not come to that)"}; ${took}`)
    await sleep(kill.pause)
  }

  /** Tries again the planned steps at which the bot has not died yet. Now it dies the first time that it passes each of them. */
  async reachTheRest(plan: readonly Kill[]): Promise<void> {
    for (const kill of plan) {
      if (kill.at !== "step" || this.#reached.has(kill.step)) continue
      await this.kill({ ...kill, nth: 1 }, () => {}, hung)
      if (!this.#reached.has(kill.step)) this.wrong.push(`${kill.step} was never reached`)
    }
  }

  /** Ends the bot the way a supervisor would. */
  async stop(): Promise<void> {
    const ended = await within(this.#process?.end("SIGTERM") ?? Promise.resolve(null), hung)
    if (ended?.code !== 0) this.wrong.push(`the bot did not stop on SIGTERM: ${JSON.stringify(ended)}`)
    await this.die()
  }

  async die(): Promise<void> {
    await this.#process?.end("SIGKILL")
    this.#process = null
  }

  /** The bot's state in words. */
  get state(): string {
    if (!this.#process) return "the bot is down"
    if (this.#process.outcome) return `the bot has ended by itself: ${JSON.stringify(this.#process.outcome)}`
    const since = Math.round((performance.now() - this.#process.begun) / 1000)
    const ready = this.#process.startTook === null ? "not ready yet" : "ready"
    return `the bot runs for ${since} s and is ${ready}`
  }

  startTimes(): string {
    const at = (share: number, numbers: readonly number[]) => {
      const sorted = numbers.toSorted((one, other) => one - other)
      return Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
    }
    const took = this.#starts.map((start) => start.took)
    const processor = this.#starts.map((start) => start.processor)
    return `starts: median ${at(0.5, took)} ms (${at(0.5, processor)} ms of processor time), slowest ${at(1, took)} ms`
  }

  #running(recording: Record<string, string>, kill?: Kill): Running {
    const at = kill?.at === "step" ? { WAGGLE_CRASH_AT: `${kill.step}:${kill.nth}:${kill.since}` } : {}
    return {
      script: join(import.meta.dirname, "bot.ts"),
      args: [this.#files.config],
      environment: { WAGGLE_CRASH_LATER: String(this.later), ...at, ...recording },
    }
  }

  async #spawn(kill?: Kill): Promise<BotProcess> {
    const recording = (await this.#power?.begin()) ?? {}
    const process = new BotProcess(this.#files, this.#running(recording, kill))
    this.#process = process
    void process.ready().then((ready) => {
      if (!ready) return
      this.devices.add(ready.device)
      this.#starts.push({ took: process.startTook ?? 0, processor: ready.processor })
    })
    return process
  }

  /** Resolves to false if the bot had to be killed before it reached its step. */
  async #killAsPlanned(process: BotProcess, kill: Kill, now: () => void, deadline: number): Promise<boolean> {
    const died = process.ended().then(({ code, signal }) => {
      if (signal !== "SIGKILL" && code !== tooSlow) this.wrong.push(`the bot ended by itself with exit code ${code}`)
      return signal === "SIGKILL"
    })
    const ready = Promise.race([within(process.ready(), hung), died])
    if (kill.at === "step" && kill.since === "ready") {
      await ready
      process.tell("count")
    }
    now()
    if (kill.at === "step") {
      await ready
      if (await within(died, deadline)) {
        this.#reached.add(kill.step)
        return true
      }
    } else {
      if (kill.since === "ready") await ready
      await Promise.race([sleep(kill.after), died])
    }
    await process.end("SIGKILL")
    return kill.at === "moment"
  }
}
