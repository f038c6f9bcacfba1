/** The answer to `!rules country`: what the law of the place needs, each rule with its source (§18.5). */

import { decimalsOf } from "../../kernel/rules/money.ts"
import type { Money } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Country, type LawRule, thresholdIn, type YearlyForm } from "../rules/country.ts"

/** A text of a profile in the reader's language. */
export const saidIn = (words: Words, said: LawRule["says"]): string => said[words.language] ?? said.en

/** The short answer, and the laws behind it for the thread. `more` is null if no law stands behind it. */
export function countryCard(
  words: Words,
  country: Country,
  year: number,
): { readonly brief: string; readonly more: string | null } {
  const { fractionalVotes, leave, sick, reserve, yearly, rules } = country
  const name = escapeMarkdown(saidIn(words, country.names))
  if (country.key === "none") return { brief: words.t("country-none"), more: null }
  const facts = [
    words.t("country-votes", { parts: fractionalVotes }),
    words.t("country-leave", { leave, sick }),
    words.t("country-reserve", { reserve }),
    ...yearly.map((form) => formLine(words, form, year)),
  ]
  const laws = rules.map(
    (rule) =>
      `- ${words.t("country-law", {
        says: escapeMarkdown(saidIn(words, rule.says)),
        law: escapeMarkdown(rule.law),
        paragraph: escapeMarkdown(rule.paragraph),
        year: String(rule.year),
      })}`,
  )
  return {
    brief: paragraphs(words.t("country-heading", { country: name }), facts.map((fact) => `- ${fact}`).join("\n")),
    more: paragraphs(words.t("country-laws"), laws.join("\n"), words.t("country-no-advice")),
  }
}

function formLine(words: Words, form: YearlyForm, year: number): string {
  const from = thresholdIn(form, year)
  if (!from) return words.t("country-form", { form: form.form })
  const { amount, currency, known } = from
  return words.t("country-form-from", {
    ...{ form: form.form, from: words.money(wholeMoney(amount, currency)), year: String(year), known: String(known) },
  })
}

/** An amount of a profile, which is in whole units. */
const wholeMoney = (amount: string, currency: string): Money => ({
  minor: BigInt(amount) * 10n ** BigInt(decimalsOf(currency)),
  currency,
})
