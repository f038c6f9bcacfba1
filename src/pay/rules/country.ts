/** A country profile (§18.5): what the law of a place needs, as data with its sources. `config/countries/` has the files. */
import { z } from "zod"
import { dueRules } from "./due-rules.ts"

/** The countries that a co-op can name. Each is a file in `config/countries/`. */
export const countryKeys = ["none", "de", "us"] as const
export type CountryKey = (typeof countryKeys)[number]

const text = z.string().min(1)
/** A text in each language. One that has no text of its own reads the English one. */
const said = z.object({ en: text }).catchall(text)
const paid = z.enum(["paid", "unpaid"])

/** What a rule of law is about. */
const topics = ["fractionalVotes", "leave", "sick", "reserve", "dividend", "leaving", "yearly"] as const

/** One rule of law: where it stands, the year in which it was looked up, and what it says in plain words. */
const lawRule = z.strictObject({
  key: text,
  about: z.enum(topics),
  law: text,
  paragraph: text,
  year: z.int().min(2026),
  says: said,
})
export type LawRule = z.output<typeof lawRule>

/** From the sum of `amount` whole units on, in the years since `from`, a form is wanted for a person. */
const threshold = z.strictObject({ from: z.int(), amount: z.string().regex(/^\d+$/), currency: text })

/** A form with yearly sums that an office wants for each person. `of`: the rules of the dues that it sums up. */
const yearlyForm = z.strictObject({
  form: text,
  of: z.array(z.enum(dueRules)).min(1),
  /** The key of the rule that asks for it. */
  rule: text,
  thresholds: z.array(threshold).default([]),
  /** From this year on the threshold follows prices, so that this file does not know it. */
  indexedFrom: z.int().optional(),
})
export type YearlyForm = z.output<typeof yearlyForm>

export const countryShape = z
  .strictObject({
    names: said,
    /** Whether a vote may count for a part (§19.4). */
    fractionalVotes: z.enum(["allowed", "forbidden"]),
    /** Whether leave and sickness are paid where the co-op does not say it itself (§18.3). */
    leave: paid,
    sick: paid,
    /** Whether a part of the yearly surplus must go into a reserve before any of it is shared out. */
    reserve: z.enum(["required", "none"]),
    /** The usual chart of accounts. */
    chart: text,
    yearly: z.array(yearlyForm),
    rules: z.array(lawRule),
  })
  .refine(({ yearly, rules }) => yearly.every(({ rule }) => rules.some(({ key }) => key === rule)), "rule")

/** A country profile. `key` is the name of its file. */
export type Country = z.output<typeof countryShape> & { readonly key: CountryKey }

/** The rules of law about a topic. */
export const lawOn = ({ rules }: Country, about: LawRule["about"]): readonly LawRule[] =>
  rules.filter((rule) => rule.about === about)

/**
 * The threshold of a form in a year. `known`: whether it is the one of that year; if not, it is the last that the profile knows, and has to
 * be looked up. Null if the form is wanted for every sum.
 */
export function thresholdIn(
  { thresholds, indexedFrom }: YearlyForm,
  year: number,
): { readonly amount: string; readonly currency: string; readonly known: boolean } | null {
  const found = thresholds.toSorted((one, other) => other.from - one.from).find(({ from }) => from <= year)
  const first = found ?? thresholds.toSorted((one, other) => one.from - other.from)[0]
  if (!first) return null
  const isKnown = found !== undefined && (indexedFrom === undefined || year < indexedFrom)
  return { amount: first.amount, currency: first.currency, known: isKnown }
}
