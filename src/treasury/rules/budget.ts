/** Budgets (§8.1): how people type them, and which budget is in force (§8.2). */
import { DateTime } from "luxon"
import { compare, formatFraction, fraction, subtract, sum } from "../../kernel/rules/fraction.ts"
import { readMoney, shortened } from "../../kernel/rules/money.ts"
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { Meaning, Reader, TypedWords } from "../../kernel/rules/typed-words.ts"
import { type Budget, type Instant, instant, isRefused, type Refused } from "../../kernel/rules/types.ts"

/** A budget that a vote adopted, in motion `M<motion>`. */
export interface Adopted extends Budget {
  readonly motion: number
  readonly adoptedAt: Instant
}

/** When a budget comes into force: at its adoption, or when its year begins in the co-op's time zone, whichever is later. */
export function inForceFrom({ year, adoptedAt }: Pick<Adopted, "year" | "adoptedAt">, zone: string): Instant {
  return instant(Math.max(adoptedAt, DateTime.fromObject({ year }, { zone }).toMillis()))
}

/**
 * The budget in force at a moment: of all budgets that have come into force, the budget for the latest year. If there are several for that
 * year, it is the budget that was adopted last. So a budget for a past year never replaces a budget for a later year.
 * @param adopted in the order of their adoption
 * @returns null if no budget has come into force yet
 */
export function budgetAt(adopted: readonly Adopted[], at: Instant, zone: string): Adopted | null {
  const begun = adopted.filter((budget) => inForceFrom(budget, zone) <= at)
  return begun.reduce<Adopted | null>((best, budget) => {
    if (!best) return budget
    return (budget.year - best.year || budget.adoptedAt - best.adoptedAt) >= 0 ? budget : best
  }, null)
}

/** The budgets that come into force after a moment, soonest first. For each year, only the budget that was adopted last is listed. */
export function comingBudgets(adopted: readonly Adopted[], at: Instant, zone: string): readonly Adopted[] {
  const byYear = new Map<number, Adopted>()
  for (const budget of adopted) if (inForceFrom(budget, zone) > at) byYear.set(budget.year, budget)
  return [...byYear.values()].toSorted((one, other) => one.year - other.year)
}

/** The calendar year of a moment in the co-op's time zone. */
export const yearOf = (at: Instant, zone: string): number => DateTime.fromMillis(at, { zone }).year

/** At this hour of a month's first day the bot reminds the co-op that the year has no budget yet. People are up by then. */
const hourOfReminder = 9

/**
 * The budget of an earlier year that is still in force, if the bot must now remind people of it (§8.2). It reminds them on the first of
 * each month until the year has its own budget. If it missed several months, it reminds them once. Null: the year has its own budget, or
 * people were reminded already.
 * @param said when the bot last reminded people; null: never
 */
export function keptBudget(
  adopted: readonly Adopted[],
  said: Instant | null,
  at: Instant,
  zone: string,
): Adopted | null {
  const now = DateTime.fromMillis(at, { zone })
  const thisMonth = now.startOf("month").set({ hour: hourOfReminder })
  const due = instant((thisMonth > now ? thisMonth.minus({ months: 1 }) : thisMonth).toMillis())
  if (said !== null && said >= due) return null
  const kept = budgetAt(adopted, due, zone)
  const lacking = (budget: Adopted | null, moment: Instant) => budget !== null && budget.year < yearOf(moment, zone)
  return lacking(kept, due) && lacking(budgetAt(adopted, at, zone), at) ? budgetAt(adopted, at, zone) : null
}

/** The percentage of a task's income that stays with the co-op, such as `"35"`. */
export function restOf(budget: Pick<Budget, "workers" | "evaluators" | "donation">): string {
  return decimalOf(formatFraction(subtract(fraction("100"), sharesTogether(budget))))
}

const sharesTogether = ({ workers, evaluators, donation = "0" }: Pick<Budget, "workers" | "evaluators" | "donation">) =>
  sum([workers, evaluators, donation].map(fraction))

/** A fraction as a decimal, exact if its denominator divides a power of ten. */
export function decimalOf(ratio: string): string {
  const [over = "0", under = "1"] = ratio.split("/")
  const scaled = (BigInt(over) * 10n ** BigInt(finest)) / BigInt(under)
  return trimmed(String(scaled / 10n ** BigInt(finest)), String(scaled % 10n ** BigInt(finest)).padStart(finest, "0"))
}

/** A decimal number without needless zeros: `trimmed("033", "500")` is `33.5`. */
function trimmed(whole: string, decimals: string): string {
  const rest = decimals.replace(/0+$/, "")
  return String(BigInt(whole)) + (rest === "" ? "" : `.${rest}`)
}

/** The most decimals that a share may have. */
const finest = 6

const shares = madeOf(
  (typed) =>
    new RegExp(String.raw`^(?=[.,]?\d)(\d{0,20})(?:[.,](\d{1,40}))? ?(?:%|${oneOf(typed, "unit", "percent")})$`, "i"),
)

/**
 * Reads a share: `60%`, `33.3%`, `33,3 %`. The percent sign is required, because 0.6 could mean 60%.
 *     readShare("33,3 %", typed) // "33.3"
 *     readShare("0.6", typed) // { refused: "share-unreadable", typed: "0.6" }
 */
export function readShare(text: string, typed: TypedWords): string | Refused {
  const plain = text.normalize("NFKC").trim()
  const [, whole, decimals = ""] = shares(typed).exec(plain) ?? []
  if (whole === undefined) return { refused: "share-unreadable", typed: shortened(plain) }
  const share = trimmed(whole || "0", decimals)
  if ((share.split(".")[1] ?? "").length > finest)
    return { refused: "share-too-fine", typed: shortened(plain), decimals: finest }
  if (compare(fraction(share), fraction("100")) > 0) return { refused: "share-unreadable", typed: shortened(plain) }
  return share
}

const obliged = ["monthly", "workers", "evaluators"] as const

const longestText = 500

/**
 * Reads a budget: `monthly=500EUR workers=60% evaluators=5% donation=2% year=2027`, in any order. It accepts the spaces, dashes and capitals that
 * phones add. If a value is missing, the refusal asks for it. Only the year has a default, and the donation share may be left out.
 * @param year the default
 * @param used the co-op's currencies
 */
export function readBudget(text: string, reader: Reader, year: number, used: readonly string[] = []): Budget | Refused {
  const plain = text.normalize("NFKC")
  const said = valuesIn(plain.slice(0, longestText), reader.typed)
  if (isRefused(said)) return said
  const missing = obliged.find((key) => !said.has(key))
  if (missing) return { refused: "budget-missing", missing }
  const value = (key: Meaning<"value">) => said.get(key) ?? ""
  const monthly = readMoney(value("monthly"), reader, { used })
  if (isRefused(monthly)) return monthly
  const workers = readShare(value("workers"), reader.typed)
  if (isRefused(workers)) return workers
  const evaluators = readShare(value("evaluators"), reader.typed)
  if (isRefused(evaluators)) return evaluators
  const donation = said.has("donation") ? readShare(value("donation"), reader.typed) : "0"
  if (isRefused(donation)) return donation
  const shares = { workers, evaluators, ...(donation !== "0" && { donation }) }
  const together = sharesTogether(shares)
  if (compare(together, fraction("100")) > 0) {
    const told = {
      workers: `${workers}%`,
      evaluators: `${evaluators}%`,
      sum: `${decimalOf(formatFraction(together))}%`,
    }
    return donation === "0"
      ? { refused: "shares-above-all", ...told }
      : { refused: "shares-and-donation-above-all", ...told, donation: `${donation}%` }
  }
  const named = said.get("year")
  if (named !== undefined && !/^[1-9]\d{3}$/.test(named)) return { refused: "not-a-year", typed: shortened(named) }
  return { year: named === undefined ? year : Number(named), monthly, ...shares }
}

function valuesIn(text: string, typed: TypedWords): Map<Meaning<"value">, string> | Refused {
  const values = new Map<Meaning<"value">, string>()
  const found = [...text.matchAll(/(?<=^|[\s,;])[-–—]*(\p{L}+)\s*=/gu)]
  const before = text.slice(0, found[0]?.index ?? text.length).trim()
  if (before !== "") return { refused: "budget-unreadable", typed: shortened(before) }
  for (const [index, match] of found.entries()) {
    const word = match[1] ?? ""
    const key = typed.meaning("value", word)
    if (key === null) return { refused: "budget-unknown-key", typed: shortened(word) }
    if (values.has(key)) return { refused: "budget-twice", typed: shortened(word) }
    const value = text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length)
    values.set(key, value.replace(/[\s,;]+$/, "").trim())
  }
  return values
}

/** How many years ahead people may vote on a budget. */
const yearsAhead = 2

/** Why no vote on the budget of `year` may begin; null if it may. Allowed are the current year and `yearsAhead` years after it. */
export function mayBudgetFor(year: number, at: Instant, zone: string): Refused | null {
  const now = yearOf(at, zone)
  // The year is passed as text, because a number would get a thousands separator.
  const details = { year: String(year), earliest: String(now), latest: String(now + yearsAhead) }
  if (year < now) return { refused: "budget-year-over", ...details }
  return year > now + yearsAhead ? { refused: "budget-year-far", ...details } : null
}
