/** Exact fractions for weights and shares (§3.7): bigint inside, never floating point. */
import Fraction from "fraction.js"

export type { Fraction }

/** The most characters that a number from outside may have. A longer number would only cost time. */
const longestWeight = 60

/** The most characters that a sum, or a share of a sum, may have. Sums of weights that `Summable` accepts are far shorter. */
const longestSum = 1000

const whole = /^\d+$/
const ratio = /^(\d+)\/(\d+)$/
const decimal = /^(\d+)\.(\d+)$/

/** Reads `"7"`, `"1/3"` or `"0.25"` exactly. Null for any other text, including negative numbers and `1/0`. */
export const readFraction = (text: string): Fraction | null => read(text, longestWeight)

/** Reads a sum of weights. It may be longer than `readFraction` allows, because different denominators make a sum longer. */
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
 * Reads a fraction that the program wrote itself: a weight, sum, threshold or quorum.
 * @throws RangeError if the text is not a fraction; then the program has a fault
 */
export function fraction(text: string): Fraction {
  const value = readSum(text)
  if (!value) throw new RangeError(`not an exact number: ${JSON.stringify(text.slice(0, longestWeight))}`)
  return value
}

/**
 * The fraction `over / under`.
 * @throws RangeError if `under` is 0
 */
export function ratioOf(over: bigint, under: bigint): Fraction {
  if (under === 0n) throw new RangeError("a fraction over 0")
  return new Fraction(over, under)
}

/** The fraction in lowest terms, `"7"` or `"7/2"`. Weights are stored and compared only in this form. */
export const formatFraction = (value: Fraction): string => value.toFraction()

/** The fraction 0. */
export const zero: Fraction = new Fraction(0n, 1n)
/** The exact sum of two fractions. */
export const add = (a: Fraction, b: Fraction): Fraction => a.add(b)
/** The exact difference `a - b`. It may be negative. */
export const subtract = (a: Fraction, b: Fraction): Fraction => a.sub(b)
/** The exact product of two fractions. */
export const multiply = (a: Fraction, b: Fraction): Fraction => a.mul(b)
/** Compares two fractions. The result is negative, 0 or positive, as `sort` expects. */
export const compare = (a: Fraction, b: Fraction): number => a.compare(b)
/** Whether the fraction is a whole number, such as `"4/2"`. */
export const isWhole = (value: Fraction): boolean => value.d === 1n
/** The exact sum of any number of fractions; 0 if there are none. */
export const sum = (values: Iterable<Fraction>): Fraction => {
  let total = zero
  for (const value of values) total = total.add(value)
  return total
}

/** The sum of all weights. It handles each distinct weight once, however many people have it. */
export function sumOfWeights(weighed: Iterable<{ readonly weight: string }>): Fraction {
  const times = new Map<string, number>()
  for (const { weight } of weighed) times.set(weight, (times.get(weight) ?? 0) + 1)
  return sum([...times].map(([weight, many]) => multiply(fraction(weight), fraction(String(many)))))
}

/** The largest weight that a file may have. No real weight is larger. */
const largestWeight = 10n ** 15n

/** The largest common denominator of a file's weights. Real ones are small: 12 for shares in months, 100 for shares in cents. */
const largestDenominator = 10n ** 60n

/** Checks that the weights of a file can be added up quickly. Without this check their sum could have far too many digits. */
export class Summable {
  readonly #known = new Set<string>()
  #common = 1n

  /** Adds a weight to the check. False if the weight is too large, or makes the common denominator too large. */
  takes(weight: string): boolean {
    if (this.#known.has(weight)) return true
    const { n, d } = fraction(weight)
    if (n > d * largestWeight || !this.takesSum(weight)) return false
    if (this.#known.size < 1000) this.#known.add(weight)
    return true
  }

  /** Adds a sum to the check; it may be of any size. False if it makes the common denominator too large. */
  takesSum(sum: string): boolean {
    this.#common = commonOf(this.#common, fraction(sum).d)
    return this.#common <= largestDenominator
  }
}

const commonOf = (one: bigint, other: bigint): bigint => (one / greatestCommonDivisor(one, other)) * other

/** The smallest number that makes all these fractions whole, such as 6 for 1/2 and 1/3. */
export function commonDenominator(values: Iterable<Fraction>): bigint {
  let common = 1n
  for (const { d } of values) common = commonOf(common, d)
  return common
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}
