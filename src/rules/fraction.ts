/** Exact fractions, for weights and shares (§3.7): bigint underneath, never floating point. */
import Fraction from "fraction.js"

export type { Fraction }

/** The most digits that a number from outside may have: more is an attack on the machine, not a weight. */
const mostDigits = 60

const whole = /^\d+$/
const ratio = /^(\d+)\/(\d+)$/
const decimal = /^(\d+)\.(\d+)$/

/** Reads `"7"`, `"1/3"` or `"0.25"` exactly; null where the text is no such number (negative ones are none, nor is `1/0`). */
export function readFraction(text: string): Fraction | null {
  if (text.length > mostDigits) return null
  if (whole.test(text)) return new Fraction(BigInt(text), 1n)
  const [, over = "", under = ""] = ratio.exec(text) ?? []
  if (under !== "") return BigInt(under) === 0n ? null : new Fraction(BigInt(over), BigInt(under))
  const [, units = "", tenths = ""] = decimal.exec(text) ?? []
  if (tenths === "") return null
  return new Fraction(BigInt(units + tenths), 10n ** BigInt(tenths.length))
}

/**
 * The fraction that a weight, threshold or quorum of our own says.
 * @throws RangeError where the text is not a fraction: ours always is.
 */
export function fraction(text: string): Fraction {
  const read = readFraction(text)
  if (!read) throw new RangeError(`not an exact number: ${JSON.stringify(text.slice(0, mostDigits))}`)
  return read
}

/** The fraction `over / under`. @throws RangeError where `under` is 0. */
export function ratioOf(over: bigint, under: bigint): Fraction {
  if (under === 0n) throw new RangeError("a fraction over 0")
  return new Fraction(over, under)
}

/** Lowest terms: `"7"`, `"7/2"`. The only form in which weights are stored and compared as text. */
export const formatFraction = (value: Fraction): string => value.toFraction()

export const zero: Fraction = new Fraction(0n, 1n)
export const add = (a: Fraction, b: Fraction): Fraction => a.add(b)
export const subtract = (a: Fraction, b: Fraction): Fraction => a.sub(b)
export const multiply = (a: Fraction, b: Fraction): Fraction => a.mul(b)
/** Negative, 0 or positive, as for `sort`. */
export const compare = (a: Fraction, b: Fraction): number => a.compare(b)
export const isWhole = (value: Fraction): boolean => value.d === 1n
export const sum = (values: Iterable<Fraction>): Fraction => {
  let total = zero
  for (const value of values) total = total.add(value)
  return total
}

/** All their weights together; each distinct weight is reckoned with once, however many have it. */
export function sumOfWeights(weighed: Iterable<{ readonly weight: string }>): Fraction {
  const times = new Map<string, number>()
  for (const { weight } of weighed) times.set(weight, (times.get(weight) ?? 0) + 1)
  return sum([...times].map(([weight, many]) => multiply(fraction(weight), fraction(String(many)))))
}

/** A weight of more than this, or a common denominator of all weights, is nobody's. */
const largestTerm = 10n ** 15n

/** Whether the weights of a file can be added up: else their sum has more digits than any machine has time for. */
export class Summable {
  readonly #known = new Set<string>()
  #common = 1n

  /** False where this weight is too large, or its denominator does not go with those before. */
  takes(weight: string): boolean {
    if (this.#known.has(weight)) return true
    const { n, d } = fraction(weight)
    this.#common = commonOf(this.#common, d)
    if (n > d * largestTerm || this.#common > largestTerm) return false
    if (this.#known.size < 1000) this.#known.add(weight)
    return true
  }
}

const commonOf = (one: bigint, other: bigint): bigint => (one / greatestCommonDivisor(one, other)) * other

/** The smallest number that makes each of these fractions whole when multiplied by it. */
export function commonDenominator(values: Iterable<Fraction>): bigint {
  let common = 1n
  for (const { d } of values) common = commonOf(common, d)
  return common
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}
