/** What people read about bonuses (§18.4). All functions return Markdown. */

import type { Money } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Basis, type Entry, entryId } from "../../ledger/rules/ledger.ts"
import { bonusReason } from "../../treasury/views/dues.ts"
import { heading, type TitledMotion } from "../../votes/views/motions.ts"
import type { BonusBase, BonusLine } from "../rules/bonus.ts"
import type { Bonus } from "../rules/bonus-terms.ts"
import { bonusRateText } from "./bonus-title.ts"

/** The rates in force for a year, and what is recorded of its measures. */
export interface ShownBonuses {
  readonly year: number
  readonly inForce: { readonly bonus: Bonus; readonly motion: string } | null
  readonly met: ReadonlyMap<number, boolean>
  readonly open: TitledMotion | null
}

/** The answer to `!bonus`. */
export function bonusCard(words: Words, { year, inForce, met, open }: ShownBonuses, prefix: string): string {
  const openLine = open && words.t("bonus-open", { motion: heading(open), id: open.id, prefix })
  if (!inForce) return paragraphs(words.t("bonus-none", { year: String(year), prefix }), openLine)
  const { bonus, motion } = inForce
  return paragraphs(
    words.t("bonus-heading", { year: String(year), motion }),
    bonus.rates.map((rate) => `- ${escapeMarkdown(bonusRateText(words, rate))}`).join("\n"),
    bonus.measures.length > 0 ? measureLines(words, bonus, met) : null,
    openLine,
    words.t("bonus-next", { prefix }),
  )
}

function measureLines(words: Words, { measures }: Bonus, met: ReadonlyMap<number, boolean>): string {
  const lines = measures.map((measure, index) => {
    const state = met.get(index + 1)
    return `${index + 1}. ${words.t("bonus-measure", {
      measure: escapeMarkdown(measure),
      state: state === undefined ? "open" : state ? "met" : "missed",
    })}`
  })
  return lines.join("\n")
}

/** The answer to whoever recorded whether a measure was met. */
export function measureRecorded(words: Words, shown: ShownBonuses, measure: number): string {
  const { year, inForce, met } = shown
  const { measures } = inForce?.bonus ?? { measures: [] }
  return words.t("bonus-measure-recorded", {
    measure: escapeMarkdown(measures[measure - 1] ?? ""),
    met: met.get(measure) === true ? "yes" : "no",
    year: String(year),
    count: [...met.values()].filter((one) => one).length,
    of: measures.length,
  })
}

/** A year whose bonuses were reckoned. */
export interface Reckoned {
  readonly year: number
  readonly kept: { readonly bonus: Bonus; readonly motion: string }
  readonly bases: readonly BonusBase[]
  readonly lines: readonly BonusLine[]
  readonly met: number
  readonly entry: Pick<Entry, "number"> | null
}

/** Tells everybody that a year's bonuses were reckoned, by office. */
export function bonusesReckoned(words: Words, { year, kept, lines, entry }: Reckoned, prefix: string): string {
  const rates = kept.bonus.rates.map((rate) => {
    const own = lines.filter((line) => line.rate.office === rate.office)
    const amounts = sumsOf(own.map(({ amount }) => amount)).map((amount) => words.money(amount))
    const what = { name: escapeMarkdown(bonusRateText(words, rate)), amount: words.list(amounts) }
    return `- ${words.t("bonus-reckoned-line", { ...what, some: amounts.length > 0 ? "yes" : "no" })}`
  })
  const about = { year: String(year), entry: entry ? entryId(entry.number) : "", some: entry ? "yes" : "no", prefix }
  return paragraphs(words.t("bonus-reckoned", about), rates.join("\n"), words.t("bonus-reckoned-next", about))
}

/** Tells a person what falls due to them, with its rule. */
export const bonusDueTo = (
  words: Words,
  amount: Money,
  basis: Extract<Basis, { readonly rule: "bonus" }>,
  prefix: string,
): string => words.t("bonus-due-to", { amount: words.money(amount), why: bonusReason(words, basis), prefix })

/** Amounts added up by currency. */
export function sumsOf(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, bigint>()
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + minor)
  return [...sums].map(([currency, minor]) => ({ minor, currency }))
}
