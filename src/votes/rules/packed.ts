/**
 * Ballots packed into flat arrays. In this form, counting reads all ballots once, and then only the ballots that move to another option.
 */
import { commonDenominator, type Fraction, fraction } from "../../kernel/rules/fraction.ts"
import type { Ballot } from "../../kernel/rules/types.ts"

/** The highest number of an option that a ballot may contain. */
export const highestOption = 65_534

/**
 * Packed ballots. `flat` has the rankings one after the other, as indexes into the options. Each ranking ends with the number of options.
 * Ballot `b` begins at `at[b]` and has the weight `weights[weightOf[b]]`. Abstentions are not packed, only counted for each weight.
 */
export interface Packed {
  readonly size: number
  readonly flat: Uint8Array | Uint16Array
  readonly at: Uint32Array
  readonly weightOf: Uint32Array
  readonly weights: readonly Fraction[]
  readonly counted: readonly number[]
  readonly abstained: readonly number[]
}

/**
 * Packs ballots for counting.
 * @throws RangeError if a ballot repeats an option or names an unknown one; the caller must have refused such ballots before (§3.2)
 */
export function pack(options: readonly number[], ballots: Iterable<Ballot>): Packed {
  const indexOf = indexes(options)
  const end = options.length
  const seen = new Int32Array(end).fill(-1)
  const expected = Array.isArray(ballots) ? ballots.length : 1024
  const narrow = end < 256
  let flat = room(narrow, Math.max(1024, (expected * Math.min(end + 1, 16)) | 0))
  let at: Uint32Array = new Uint32Array(expected)
  let weightOf: Uint32Array = new Uint32Array(expected)
  const weights = new WeightClasses()
  let size = 0
  let used = 0
  for (const { ranking, weight } of ballots) {
    const kind = weights.of(weight)
    const length = ranking.length
    if (length === 0) {
      weights.abstained[kind] = (weights.abstained[kind] ?? 0) + 1
      continue
    }
    weights.counted[kind] = (weights.counted[kind] ?? 0) + 1
    if (size === at.length) {
      at = grown(at)
      weightOf = grown(weightOf)
    }
    if (used + end + 1 > flat.length) {
      const larger = room(narrow, Math.max(flat.length * 2, used + end + 1))
      larger.set(flat)
      flat = larger
    }
    at[size] = used
    weightOf[size] = kind
    for (let place = 0; place < length; place++) {
      const option = ranking[place] ?? 0
      const index = indexOf[option] ?? -1
      if (index < 0) throw new RangeError(`a ballot ranks option ${option}, which is not there`)
      if (seen[index] === size) throw new RangeError(`a ballot ranks option ${option} twice`)
      seen[index] = size
      flat[used++] = index
    }
    flat[used++] = end
    size++
  }
  const { values, counted, abstained } = weights
  return { size, flat, at, weightOf, weights: values, counted, abstained }
}

function indexes(options: readonly number[]): Int32Array {
  const highest = Math.max(0, ...options)
  if (highest > highestOption) throw new RangeError(`option numbers go up to ${highestOption}`)
  const table = new Int32Array(highest + 1).fill(-1)
  for (const [index, option] of options.entries()) {
    if (!Number.isInteger(option) || option < 1 || table[option] !== -1)
      throw new RangeError(`options are numbered from 1, each once, not ${option}`)
    table[option] = index
  }
  return table
}

const room = (narrow: boolean, length: number) => (narrow ? new Uint8Array(length) : new Uint16Array(length))

function grown(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(Math.max(1024, array.length * 2))
  larger.set(array)
  return larger
}

/** The distinct weights of the ballots. There are only a few, so each is parsed only once. */
class WeightClasses {
  readonly values: Fraction[] = []
  readonly counted: number[] = []
  readonly abstained: number[] = []
  readonly #known = new Map<string, number>()
  #last = ""
  #lastClass = -1

  of(weight: string): number {
    if (weight === this.#last) return this.#lastClass
    let found = this.#known.get(weight)
    if (found === undefined) {
      found = this.values.push(fraction(weight)) - 1
      this.counted.push(0)
      this.abstained.push(0)
      this.#known.set(weight, found)
    }
    this.#last = weight
    this.#lastClass = found
    return found
  }
}

/** The weights as whole numbers. Each is multiplied by `unit`, the smallest number that makes these weights and `others` whole. */
export function scaled(weights: readonly Fraction[], others: readonly Fraction[]): { unit: bigint; whole: bigint[] } {
  const unit = commonDenominator([...weights, ...others])
  return { unit, whole: weights.map(({ n, d }) => n * (unit / d)) }
}
