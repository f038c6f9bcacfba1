/** A bot that dies again and again before or after the commit of a unit of work, in the test's own process. */
import { Random } from "../../tools/crash/random.ts"

class Died extends Error {}

export class Deaths {
  /** How often the bot has died. */
  count = 0
  readonly #every: number
  readonly #random: Random
  #begun = false
  #dead = false
  #left: number

  /** `every`: at how many steps there is one death, on average. 0: the bot lives. Of less than 3 it would get no message done. */
  constructor(every = 0, seed = 1) {
    if (every !== 0 && !(every >= 3)) throw new Error(`a bot that dies at every ${every} steps gets nothing done`)
    this.#every = every
    this.#random = new Random(seed)
    this.#left = this.#next()
  }

  /** From now on it can die. */
  begin(): void {
    this.#begun = true
  }

  /** A dead bot commits nothing more, whatever its code still tries. */
  readonly step = (name: string): void => {
    if (!this.#begun || !name.startsWith("work:")) return
    if (!this.#dead && (this.#every === 0 || --this.#left > 0)) return
    if (!this.#dead) this.count += 1
    this.#dead = true
    this.#left = this.#next()
    throw new Died(`it died at ${name}`)
  }

  /** Starts a dead bot again. Returns false if it was alive. */
  revive(): boolean {
    const was = this.#dead
    this.#dead = false
    return was
  }

  /** Does it, and takes no death for a fault. @throws whatever else went wrong */
  async around(deed: () => Promise<unknown>, faults: unknown[]): Promise<void> {
    try {
      await deed()
    } catch (error) {
      if (!(error instanceof Died)) throw error
    }
    const other = faults.find((fault) => !(fault instanceof Died))
    if (other !== undefined) throw other
    faults.length = 0
  }

  #next(): number {
    return this.#every === 0 ? 0 : this.#random.whole(1, 2 * this.#every - 1)
  }
}
