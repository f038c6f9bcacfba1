/** The piles of a count. A pile has its ballots, and their weight in total. */
import type { Packed } from "./packed.ts"

/**
 * Each ballot lies on the pile of its highest option that is still in the count. If it has none left, it lies on the last pile. Only the
 * ballots on piles of eliminated options are moved again. Votes are whole units. They are numbers while the total is a safe integer, and
 * bigints if it is larger.
 */
export class Piles {
  readonly #flat: Uint8Array | Uint16Array
  readonly #gone: Uint8Array
  readonly #piles: readonly Pile[]
  readonly #units: readonly bigint[]
  readonly #votes: Votes

  constructor(options: number, packed: Packed, units: readonly bigint[]) {
    this.#flat = packed.flat
    this.#gone = new Uint8Array(options + 1)
    this.#units = units
    const likely = Math.ceil((packed.size / options) * 1.25)
    const oneWeight = units.length <= 1
    this.#piles = Array.from({ length: options + 1 }, () => new Pile(likely, oneWeight))
    const total = packed.counted.reduce((all, ballots, kind) => all + BigInt(ballots) * (units[kind] ?? 0n), 0n)
    this.#votes = oneWeight ? "number of ballots" : votesUpTo(total, options + 1, units)
    this.#lay(packed.at, oneWeight ? null : packed.weightOf, packed.size)
  }

  votes(option: number): bigint {
    const pile = this.#piles[option]
    if (this.#votes === "number of ballots") return BigInt(pile?.size ?? 0) * (this.#units[0] ?? 0n)
    return BigInt(this.#votes.of[option] ?? 0)
  }

  eliminate(option: number): void {
    this.#gone[option] = 1
    const pile = this.#piles[option]
    if (!pile) return
    this.#lay(pile.at, pile.weightOf, pile.size)
    pile.clear()
  }

  /**
   * Puts ballots on the piles where they belong now. Counting spends most of its time in this loop. So the loop uses local variables, and
   * reads each pile from beginning to end.
   */
  #lay(at: Uint32Array, weightOf: Uint32Array | null, size: number): void {
    const flat = this.#flat
    const gone = this.#gone
    const piles = this.#piles
    const votes = this.#votes
    for (let index = 0; index < size; index++) {
      let place = at[index] ?? 0
      let option = flat[place] ?? 0
      while (gone[option] === 1) option = flat[++place] ?? 0
      const kind = weightOf === null ? 0 : (weightOf[index] ?? 0)
      piles[option]?.add(place, kind)
      if (votes !== "number of ballots") votes.add(option, kind)
    }
  }
}

/** The ballots of one pile. `at`: for each ballot, where in the packed rankings the option stands for which the ballot now counts. */
class Pile {
  at: Uint32Array
  /** The class of each ballot's weight. Null if all ballots have the same weight. */
  weightOf: Uint32Array | null
  size = 0

  constructor(likely: number, oneWeight: boolean) {
    this.at = new Uint32Array(likely)
    this.weightOf = oneWeight ? null : new Uint32Array(likely)
  }

  add(place: number, kind: number): void {
    if (this.size === this.at.length) this.#grow()
    this.at[this.size] = place
    if (this.weightOf) this.weightOf[this.size] = kind
    this.size++
  }

  clear(): void {
    this.at = new Uint32Array(0)
    this.weightOf = this.weightOf ? new Uint32Array(0) : null
    this.size = 0
  }

  #grow(): void {
    const larger = (array: Uint32Array): Uint32Array => {
      const grown = new Uint32Array(Math.max(16, array.length * 2))
      grown.set(array)
      return grown
    }
    this.at = larger(this.at)
    if (this.weightOf) this.weightOf = larger(this.weightOf)
  }
}

/**
 * How the votes of each pile are stored. If all ballots have the same weight, their number is enough. The old votes of an eliminated option
 * stay, but are not read again.
 */
type Votes = "number of ballots" | { readonly of: ArrayLike<number | bigint>; add(option: number, kind: number): void }

function votesUpTo(total: bigint, piles: number, units: readonly bigint[]): Votes {
  if (total <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const small = Float64Array.from(units, Number)
    const of = new Float64Array(piles)
    const add = (option: number, kind: number) => {
      of[option] = (of[option] ?? 0) + (small[kind] ?? 0)
    }
    return { of, add }
  }
  const of = new Array<bigint>(piles).fill(0n)
  const add = (option: number, kind: number) => {
    of[option] = (of[option] ?? 0n) + (units[kind] ?? 0n)
  }
  return { of, add }
}
