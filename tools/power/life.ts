/** One life of a bot's process, from its start until the power goes off: what it did to its files, and what could be left of them. */
import { createHash } from "node:crypto"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { Random } from "../crash/random.ts"
import { Disk, type Left } from "./disk.ts"
import { databases, faultsOf, type Holding, holding, type Secrets } from "./examine.ts"
import type { Known } from "./known.ts"
import { addShared, writeLeft } from "./left.ts"
import { type Loss, lossBy, losses } from "./loss.ts"
import { markIn } from "./marking.ts"
import type { Op } from "./record.ts"

export class Life {
  /** How many states were opened and examined. */
  states = 0
  readonly faults = new Set<string>()
  readonly #root: string
  readonly #found: Left
  readonly #ops: readonly Op[]
  readonly #random: Random
  readonly #had: Secrets
  readonly #scratch: string
  readonly #examined = new Set<string>()
  readonly #holdings = new Map<string, Holding>()

  /**
   * - `root`: the folder above the data folder
   * - `found`: what lay there at the start
   * - `had`: the secrets at the end of this life
   * - `scratch`: a folder for states, which need not be there
   */
  constructor(of: {
    readonly root: string
    readonly found: Left
    readonly ops: readonly Op[]
    readonly random: Random
    readonly had: Secrets
    readonly scratch: string
  }) {
    this.#root = of.root
    this.#found = of.found
    this.#ops = of.ops
    this.#random = of.random
    this.#had = of.had
    this.#scratch = of.scratch
  }

  /** Runs `body` with the disk after each of these many ops. `stops` are in their order. */
  at(stops: readonly number[], body: (disk: Disk, stop: number) => void): void {
    const disk = new Disk(this.#root, this.#found)
    let done = 0
    for (const stop of stops) {
      for (; done < stop; done++) {
        const op = this.#ops[done]
        if (op) disk.apply(op)
      }
      body(disk, stop)
    }
  }

  /** Cuts the power after so many ops in each of the ways, and examines what each leaves. `known`: as of this moment. */
  async cut(point: number, known: Known): Promise<void> {
    const left = new Map<Loss, Left>()
    const choices = losses.map((loss) => [loss, lossBy(loss, this.#random)] as const)
    this.at([point], (disk) => {
      for (const [loss, choice] of choices) left.set(loss, disk.cut(choice))
    })
    const may = databases.map((name) => this.#mayHold(name, point))
    for (const [loss, state] of left) {
      const data = this.#write(state, "left")
      this.states++
      const hashes: (string | null)[] = []
      for (const [index, name] of databases.entries()) {
        const { hash, faults } = await this.#holding(data, name)
        hashes.push(hash)
        for (const fault of faults) this.#fault(point, loss, `${name} is damaged: ${fault}`)
        if (hash === null && !known.hasSpoken) continue
        if (!(await may[index]?.(hash))) this.#fault(point, loss, `${name} has lost a commit, or has part of one`)
      }
      const which = [...hashes, known.newest?.row, known.acknowledged.size, known.indexes.size, known.device?.id].join(
        " ",
      )
      if (this.#examined.has(which) && state.files.size > 0) continue
      this.#examined.add(which)
      try {
        for (const fault of await faultsOf(data, known, this.#had)) this.#fault(point, loss, fault)
      } catch (error) {
        this.#fault(point, loss, `it cannot be opened: ${error instanceof Error ? error.stack : String(error)}`)
      }
    }
  }

  #fault(point: number, loss: Loss, what: string): void {
    this.faults.add(`${what} (cut after op ${point} of ${this.#ops.length}, ${loss} left of what was not synced)`)
  }

  /** Writes a state to a scratch folder. Returns its data folder. */
  #write(state: Left, place: "left" | "whole"): string {
    const folder = join(this.#scratch, place)
    rmSync(folder, { recursive: true, force: true })
    writeLeft(state, this.#root, folder)
    const data = join(folder, "data")
    addShared(data, this.#random)
    return data
  }

  /**
   * Whether a database may hold this after a cut: what it held at its last acknowledged commit, or after any sync since then, or as
   * everything that was written says.
   */
  #mayHold(name: (typeof databases)[number], point: number): (hash: string | null) => Promise<boolean> {
    const before = this.#ops.slice(0, point)
    const acknowledged = before.findLastIndex((op) => {
      const mark = op.do === "mark" ? markIn(op.mark) : null
      return mark?.was === "committed" && mark.file === name
    })
    const since = acknowledged + 1
    const synced = before.flatMap(({ do: what }, index) => (what === "synced" && index >= since ? [index + 1] : []))
    // The first and the last are the likely ones.
    const stops = [since, point, ...synced]
    const hashes = new Set<string | null>()
    return async (hash) => {
      while (!hashes.has(hash)) {
        const stop = stops.shift()
        if (stop === undefined) return false
        hashes.add(await this.#holdsAt(name, stop))
      }
      return true
    }
  }

  /** What a database of this folder holds. The same files are opened once. */
  async #holding(data: string, name: string): Promise<Holding> {
    const files = createHash("sha256")
    for (const ending of ["", "-wal", "-journal"]) {
      const path = join(data, `${name}${ending}`)
      files.update(`\n${ending} `).update(existsSync(path) ? readFileSync(path) : "none")
    }
    const key = `${name} ${files.digest("hex")}`
    const known = this.#holdings.get(key) ?? (await holding(join(data, name)))
    this.#holdings.set(key, known)
    return known
  }

  async #holdsAt(name: string, stop: number): Promise<string | null> {
    let now: Left | null = null
    this.at([stop], (disk) => {
      now = disk.now()
    })
    return now ? (await this.#holding(this.#write(now, "whole"), name)).hash : null
  }
}
