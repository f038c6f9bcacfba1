/** Lets the machine of the crash harness's bot lose its power whenever the bot's process ends. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import type { Random } from "../crash/random.ts"
import { lostShape, type Task } from "./lose-power.ts"
import { compiledRecorder, recording } from "./recorder.ts"

export class PowerCuts {
  /** How often the bot went on with what was left. */
  lives = 0
  /** At how many further moments the power was cut, and how many states were examined for that. */
  points = 0
  states = 0
  readonly faults: string[] = []
  readonly #folder: string
  readonly #random: Random
  readonly #log: (line: string) => void
  readonly #library = compiledRecorder()
  /** How many moments are examined in each life. It may change from life to life. */
  readonly #cutsFor: () => number
  #alive = false

  /** `folder`: that in which the data folder `data` lies. */
  constructor(folder: string, random: Random, cutsFor: () => number, log: (line: string) => void) {
    this.#folder = folder
    this.#random = random
    this.#cutsFor = cutsFor
    this.#log = log
  }

  /** Before each start of the bot. Returns what its environment must have. */
  async begin(): Promise<Record<string, string>> {
    await this.end()
    const { data, before, record } = this.#task()
    rmSync(before, { recursive: true, force: true })
    rmSync(record, { force: true })
    mkdirSync(before, { recursive: true })
    if (existsSync(data)) cpSync(data, before, { recursive: true })
    else rmSync(before, { recursive: true })
    this.#alive = true
    return recording(this.#library, data, record)
  }

  /** The power goes off, if the bot ran since it went off last. Its process must have ended. */
  async end(): Promise<void> {
    if (!this.#alive) return
    this.#alive = false
    const task = this.#task()
    const child = spawn(process.execPath, [join(import.meta.dirname, "lose-power.ts"), JSON.stringify(task)], {
      stdio: ["ignore", "pipe", "pipe"],
    })
    const [out, complaints] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")])
    const { data: lost } = lostShape.safeParse(out === "" ? null : JSON.parse(out))
    if (!lost) {
      this.faults.push(`the power could not be cut: ${complaints}`)
      this.#log(`    the power could not be cut: ${complaints}`)
      return
    }
    this.lives++
    this.points += lost.points
    this.states += lost.states
    for (const fault of lost.faults) this.faults.push(`life ${this.lives}: ${fault}`)
    const also = lost.points > 0 ? `; ${lost.states} states of ${lost.points} earlier moments examined` : ""
    this.#log(`    power off after ${lost.ops} ops, ${lost.loss} left of what was not synced${also}`)
    for (const fault of lost.faults) this.#log(`    ${fault}`)
  }

  #task(): Task {
    const at = (name: string) => join(this.#folder, name)
    return {
      ...{ data: at("data"), before: at("before"), record: at("record"), marks: at("marks"), scratch: at("scratch") },
      cuts: this.#cutsFor(),
      seed: this.#random.whole(1, 2 ** 31),
    }
  }
}
