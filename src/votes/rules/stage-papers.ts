/** The ballots of a transferable-vote count (§13.1), each on a pile and with the value at which it counts now. */
import { commonDenominator, type Fraction } from "../../kernel/rules/fraction.ts"
import type { Packed } from "./packed.ts"

/** The part of its value that a ballot takes along: `over / under`. `places`: after how many decimals the new value is cut, if at all. */
export interface Share {
  readonly over: bigint
  readonly under: bigint
  readonly places: number | null
}

/** Ballots that count the same: a weight, and the value of one vote of it. Both are whole numbers, in different units. */
interface Class {
  readonly weight: bigint
  value: bigint
  /** By option. A pile is made when its first ballot comes. */
  readonly piles: (Pile | undefined)[]
  /** How many ballots a pile will have, roughly. */
  readonly likely: number
}

/**
 * Each ballot lies on the pile of its highest option that still takes ballots. If it has none left, it lies on the last pile. Ballots of
 * one class count the same, so only their number matters. A ballot of weight 3 is like three ballots: the value of one vote is cut, and
 * not that of all three. All votes are whole numbers of a unit that grows with the count.
 */
export class StagePapers {
  readonly #flat: Uint8Array | Uint16Array
  readonly #closed: Uint8Array
  readonly #end: number
  readonly #classes: Class[]
  /** How many units of weight, and of value, one vote has. */
  readonly #weightUnit: bigint
  #valueUnit = 1n

  constructor(options: number, packed: Packed) {
    this.#flat = packed.flat
    this.#closed = new Uint8Array(options + 1)
    this.#end = options
    this.#weightUnit = commonDenominator(packed.weights)
    const likely = packed.weights.length === 1 ? Math.ceil((packed.size / options) * 1.25) : 16
    this.#classes = packed.weights.map(({ n, d }) => ({
      weight: n * (this.#weightUnit / d),
      value: 1n,
      piles: [],
      likely,
    }))
    const [only] = this.#classes
    if (only && this.#classes.length === 1) this.#lay(packed.at, packed.size, only)
    else this.#layAll(packed)
  }

  /** How many units one vote has. */
  get unit(): bigint {
    return this.#weightUnit * this.#valueUnit
  }

  /** A number of votes in units. The unit must be divisible by its denominator. */
  inUnits({ n, d }: Fraction): bigint {
    return n * (this.unit / d)
  }

  /** Makes the unit divisible by these numbers. */
  refine(denominators: Iterable<bigint>): void {
    let unit = this.unit
    for (const d of denominators) unit = common(unit, d)
    this.#scale(unit / this.unit)
  }

  /** The votes on an option's pile, in units. With the number of options: of the ballots that rank no option any more. */
  votes(option: number): bigint {
    let votes = 0n
    for (const { weight, value, piles } of this.#classes) votes += weight * value * BigInt(piles[option]?.size ?? 0)
    return votes
  }

  /** From now on the option gets no ballots. Those on its pile stay. */
  close(option: number): void {
    this.#closed[option] = 1
  }

  /** Moves the ballots of an option on. If the option is not closed, they stay on its pile. With a share, they lose value. */
  move(option: number, share: Share | null = null): void {
    const shareOf = share && this.#prepare(share)
    for (const from of [...this.#classes]) {
      const pile = from.piles[option]
      if (!pile || pile.size === 0) continue
      const { at, size } = pile.take()
      this.#lay(at, size, shareOf ? this.#classOf(from.weight, shareOf(from.value), size) : from)
    }
  }

  /** Refines the unit so that all shares of values are whole, and returns the function that takes the share of a value. */
  #prepare({ over, under, places }: Share): (value: bigint) => bigint {
    if (places === null) {
      this.#scale(under)
      return (value) => (value / under) * over
    }
    const cut = 10n ** BigInt(places)
    this.#scale(common(this.#valueUnit, cut) / this.#valueUnit)
    const step = this.#valueUnit / cut
    return (value) => ((value * over) / (under * step)) * step
  }

  #classOf(weight: bigint, value: bigint, ballots: number): Class {
    const made: Class = { weight, value, piles: [], likely: Math.ceil((ballots / this.#end) * 1.25) }
    this.#classes.push(made)
    return made
  }

  #scale(times: bigint): void {
    if (times === 1n) return
    this.#valueUnit *= times
    for (const each of this.#classes) each.value *= times
  }

  /** Puts ballots on the piles where they belong now. Counting spends most of its time in this loop. */
  #lay(at: Uint32Array, size: number, { piles, likely }: Class): void {
    const flat = this.#flat
    const closed = this.#closed
    for (let index = 0; index < size; index++) {
      let place = at[index] ?? 0
      let option = flat[place] ?? 0
      while (closed[option] === 1) option = flat[++place] ?? 0
      let pile = piles[option]
      if (pile === undefined) {
        pile = new Pile(likely)
        piles[option] = pile
      }
      pile.add(place)
    }
  }

  #layAll({ at, weightOf, size }: Packed): void {
    for (let index = 0; index < size; index++) {
      const to = this.#classes[weightOf[index] ?? 0]
      if (to) this.#lay(at.subarray(index, index + 1), 1, to)
    }
  }
}

/** The ballots of one pile and one class. For each ballot: where in the packed rankings the option stands for which it counts now. */
class Pile {
  #at: Uint32Array
  size = 0

  constructor(likely: number) {
    this.#at = new Uint32Array(likely)
  }

  add(place: number): void {
    if (this.size === this.#at.length) this.#grow()
    this.#at[this.size++] = place
  }

  /** Empties the pile and returns its ballots. */
  take(): { readonly at: Uint32Array; readonly size: number } {
    const taken = { at: this.#at, size: this.size }
    this.#at = new Uint32Array(0)
    this.size = 0
    return taken
  }

  #grow(): void {
    const grown = new Uint32Array(Math.max(16, this.#at.length * 2))
    grown.set(this.#at)
    this.#at = grown
  }
}

const common = (one: bigint, other: bigint): bigint => (one / divisor(one, other)) * other

function divisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b]
  return a
}

/** The most digits of a common denominator of exact values, and the number of decimals after which larger values are cut. */
const mostDigits = 150

/** The shares of one count's surpluses. They decide from which surplus on exact values are cut. */
export class Shares {
  readonly #decimals: number | null
  #denominator = 1n

  constructor(decimals: number | null) {
    this.#decimals = decimals
  }

  of({ n: over, d: under }: Fraction): Share {
    if (this.#decimals !== null) return { over, under, places: this.#decimals }
    if (this.#denominator > 0n) this.#denominator *= under
    if (this.#denominator > 10n ** BigInt(mostDigits)) this.#denominator = 0n
    return { over, under, places: this.#denominator === 0n ? mostDigits : null }
  }
}
