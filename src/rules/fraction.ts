/** Exact fractions, for weights and shares (§3.7): bigint underneath, never floating point. */
import Fraction from "fraction.js"

export type { Fraction }

/** The longest that a number from outside may be: more is an attack on the machine, not a weight. */
const longestWeight = 60

/** The longest that a sum may be, or a share of one. Weights that can be added up (Summable) stay far below. */
const longestSum = 1000

const whole = /^\d+$/
const ratio = /^(\d+)\/(\d+)$/
const decimal = /^(\d+)\.(\d+)$/

/** Reads `"7"`, `"1/3"` or `"0.25"` exactly; null where the text is no such number (negative ones are none, nor is `1/0`). */
export const readFraction = (text: string): Fraction | null => read(text, longestWeight)

/** The same of a sum: of many weights with different denominators it is longer than each of them. */
export const readSum = (text: string): Fraction | null => read(text, longestSum)

function read(text: string, longest: number): Fraction | null {
  if (text.length > longest) return null
  if (whole.test(text)) return new Fraction(BigInt(text), 1n)
  const [, over = "", under = ""] = ratio.exec(text) ?? []
  if (under !== "") return BigInt(under) === 0n ? null : new Fraction(BigInt(over), BigInt(under))
  const [, units = "", tenths = ""] = decimal.exec(text) ?? []
  if (tenths === "") return null
  return new Fraction(BigInt(units + tenths), 10n ** BigInt(tenths.length))
}

/**
 * The fraction that a weight, sum, threshold or quorum of our own says.
 * @throws RangeError where the text is not a fraction: ours always is.
 */
export function fraction(text: string): Fraction {
  const value = readSum(text)
  if (!value) throw new RangeError(`not an exact number: ${JSON.stringify(text.slice(0, longestWeight))}`)
  return value
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

/** A weight of more than this is nobody's. */
const largestWeight = 10n ** 15n

/** Nor is a common denominator of all weights: that of shares in months is 12, that of shares in money the cents of a whole one. */
const largestDenominator = 10n ** 60n

/** Whether the weights of a file can be added up: else their sum has more digits than any machine has time for. */
export class Summable {
  readonly #known = new Set<string>()
  #common = 1n

  /** False where this weight is too large, or its denominator does not go with those before. */
  takes(weight: string): boolean {
    if (this.#known.has(weight)) return true
    const { n, d } = fraction(weight)
    if (n > d * largestWeight || !this.takesSum(weight)) return false
    if (this.#known.size < 1000) this.#known.add(weight)
    return true
  }

  /** The same of a sum, which may be as large as it likes. */
  takesSum(sum: string): boolean {
    this.#common = commonOf(this.#common, fraction(sum).d)
    return this.#common <= largestDenominator
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
