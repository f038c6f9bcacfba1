/** The pay scale (§18.1): grades with their lowest and highest hourly rate and a step for each year, and the most that the pay ratio may be. */
import { z } from "zod"
import { compare, fraction, multiply, ratioOf } from "../../kernel/rules/fraction.ts"
import { decimalsOf, type MoneyHere, readMoney, shortened } from "../../kernel/rules/money.ts"
import type { Reader, TypedWords } from "../../kernel/rules/typed-words.ts"
import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"

/** A grade. All amounts are hourly rates in minor units of the scale's currency. */
export interface Grade {
  /** As people type it, in capitals: `B`. */
  readonly key: string
  readonly lowest: bigint
  readonly highest: bigint
  /** By how much the lowest rate of a person rises with each year of service. It never rises above `highest`. */
  readonly step: bigint
}

export interface Scale {
  readonly currency: string
  /** The most that the highest rate may be as a multiple of the lowest one, as an exact decimal: `"3.5"`. */
  readonly ratio: string
  /** In the order in which they were typed. */
  readonly grades: readonly Grade[]
}

const minor = z.string().regex(/^\d+$/)
const shape = z.object({
  currency: z.string(),
  ratio: z.string(),
  grades: z.array(z.object({ key: z.string(), lowest: minor, highest: minor, step: minor })),
})

/** A scale as it is stored and as the minutes have it. */
export const scaleShape = shape.transform(
  ({ grades, ...rest }): Scale => ({
    ...rest,
    grades: grades.map(({ key, lowest, highest, step }) => ({
      ...{ key, lowest: BigInt(lowest), highest: BigInt(highest), step: BigInt(step) },
    })),
  }),
)

export const scaleText = ({ currency, ratio, grades }: Scale): string =>
  JSON.stringify({
    ...{ currency, ratio },
    grades: grades.map(({ key, lowest, highest, step }) => ({
      ...{ key, lowest: String(lowest), highest: String(highest), step: String(step) },
    })),
  })

/** The grade with this key, however it is typed. */
export const gradeOf = ({ grades }: Pick<Scale, "grades">, typed: string): Grade | null =>
  grades.find(({ key }) => key === typed.trim().toUpperCase()) ?? null

/** The lowest rate that somebody in this grade has after so many full years of service. */
export function baseOf({ lowest, highest, step }: Grade, years: number): bigint {
  const risen = lowest + step * BigInt(years)
  return risen < highest ? risen : highest
}

/** The lowest and the highest rate that a scale allows. */
export function endsOf({ grades }: Pick<Scale, "grades">): { readonly lowest: bigint; readonly highest: bigint } {
  const rising = (rates: readonly bigint[]) => rates.toSorted((one, other) => (one < other ? -1 : 1))
  const lowest = rising(grades.map((grade) => grade.lowest))[0]
  const highest = rising(grades.map((grade) => grade.highest)).at(-1)
  if (lowest === undefined || highest === undefined) throw new Error("a pay scale without a grade")
  return { lowest, highest }
}

/** Whether the highest of these rates is at most `ratio` times the lowest one. */
export const keepsRatio = (ratio: string, { lowest, highest }: { readonly lowest: bigint; readonly highest: bigint }) =>
  compare(ratioOf(highest, 1n), multiply(fraction(ratio), ratioOf(lowest, 1n))) <= 0

/** How many times the lowest rate the highest one is, with two decimals: `"4.25"`. Rounded up, so that it never looks as if a ratio were kept. */
export function ratioBetween({ lowest, highest }: { readonly lowest: bigint; readonly highest: bigint }): string {
  const hundredths = (highest * 100n + lowest - 1n) / lowest
  const decimals = String(hundredths % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "")
  return `${hundredths / 100n}${decimals === "" ? "" : `.${decimals}`}`
}

const mostGrades = 12
const gradeKey = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,11}$/u

/**
 * Reads a scale as people type it: the ratio, and a line for each grade.
 *     ratio 4
 *     A 15-20 EUR +0.50
 *     B 18 to 28 step 0.75
 * `A: 15–20 EUR, +0.50` means the same. A grade without a step stays as it is over the years.
 */
export function readScale(text: string, reader: Reader, used: readonly string[]): Scale | Refused {
  const lines = text
    .normalize("NFKC")
    .split(/[\n;]/)
    .map((line) => line.replace(/^[\s*•·–-]+/, "").trim())
    .filter((line) => line !== "")
  const ratios = lines.flatMap((line) => ratioIn(line, reader.typed) ?? [])
  const rest = lines.filter((line) => ratioIn(line, reader.typed) === null)
  const [ratio, another] = ratios
  if (rest.length === 0) return { refused: "scale-empty" }
  if (rest.length > mostGrades) return { refused: "scale-too-long", most: mostGrades }
  const grades: (Grade & { readonly currency: string })[] = []
  // An amount without a currency is in that of the lines before it.
  let assumed = used[0] ?? null
  for (const line of rest) {
    const grade = gradeIn(line, reader, { used, assumed })
    if (isRefused(grade)) return grade
    if (grades.some(({ key }) => key === grade.key)) return { refused: "scale-twice", grade: grade.key }
    assumed = grade.currency
    grades.push(grade)
  }
  const [first] = grades
  const other = grades.find(({ currency }) => currency !== first?.currency)
  if (!first || other) return { refused: "scale-currencies", grade: other?.key ?? "" }
  if (!used.includes(first.currency))
    return { refused: "currency-not-used", currency: first.currency, currencies: used, count: used.length }
  if (ratio === undefined || another !== undefined) return { refused: "scale-no-ratio" }
  const scale: Scale = { currency: first.currency, ratio, grades: grades.map(({ currency: _, ...grade }) => grade) }
  const ends = endsOf(scale)
  if (keepsRatio(ratio, ends)) return scale
  return {
    ...{ refused: "scale-ratio", most: ratio, ratio: ratioBetween(ends) },
    highest: { minor: ends.highest, currency: first.currency },
    lowest: { minor: ends.lowest, currency: first.currency },
  }
}

/** The ratio that a line names: `ratio 4`, `ratio=3.5`, `ratio 1:4`. Null: the line names none. */
function ratioIn(line: string, typed: TypedWords): string | null {
  const [, word = "", digits = ""] =
    /^([\p{L} -]+?)\s*[=:]?\s*(?:1\s*:\s*)?(\d{1,3}(?:[.,]\d{1,2})?)$/u.exec(line) ?? []
  if (typed.meaning("scale", word.trim()) !== "ratio") return null
  const ratio = digits.replace(",", ".").replace(/\.0+$/, "")
  return compare(fraction(ratio), fraction("1")) < 0 ? null : ratio
}

function gradeIn(line: string, reader: Reader, here: MoneyHere): (Grade & { readonly currency: string }) | Refused {
  const bad = { refused: "scale-unreadable", typed: shortened(line) } as const
  const [, name = "", amounts = ""] = /^(\S+?)[:.)=]?\s+(.+)$/u.exec(line) ?? []
  if (!gradeKey.test(name)) return bad
  const word = (meaning: "to" | "step") =>
    reader.typed
      .spellings("scale", meaning)
      .map((one) => one.replaceAll(/[^\p{L}\p{N} ]/gu, ""))
      .join("|")
  const found = new RegExp(
    String.raw`^(.+?)\s*(?:[-–—−]|\b(?:${word("to")})\b)\s*([^-–—−+]+?)(?:\s*,?\s*(?:\+|\b(?:${word("step")})\b)\s*(.+))?$`,
    "iu",
  ).exec(amounts.replace(/[,;.]+$/, ""))
  const [, from, to, step] = found ?? []
  if (from === undefined || to === undefined) return bad
  // `15-20 EUR` names its currency only once.
  const last = readMoney(to, reader, here)
  if (isRefused(last)) return last
  const first = readMoney(from, reader, { ...here, assumed: last.currency })
  if (isRefused(first)) return first
  const each: Money | Refused =
    step === undefined
      ? { minor: 0n, currency: last.currency }
      : readMoney(withoutEach(step, reader.typed), reader, {
          ...here,
          assumed: last.currency,
        })
  if (isRefused(each)) return each
  const key = name.toUpperCase()
  if (first.currency !== last.currency || each.currency !== last.currency)
    return { refused: "scale-currencies", grade: key }
  if (first.minor <= 0n || first.minor > last.minor)
    return { refused: "scale-range", grade: key, lowest: first, highest: last }
  return { key, lowest: first.minor, highest: last.minor, step: each.minor, currency: last.currency }
}

/** The step without words behind it that say no more, as in `0.50 a year`. */
function withoutEach(step: string, typed: TypedWords): string {
  const words = step.split(/\s+/)
  const at = words.findIndex((word) => typed.meaning("scale", word) === "each" || word.startsWith("/"))
  return (at < 0 ? words : words.slice(0, at)).join(" ")
}

/** An amount as people type it, without its currency: `15.50`. */
export function plainAmount(minorUnits: bigint, currency: string): string {
  const places = decimalsOf(currency)
  const digits = String(minorUnits).padStart(places + 1, "0")
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
