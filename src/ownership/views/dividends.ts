/** Messages about dividends (§19.6). All functions return Markdown. */
import type { Money } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { someOf } from "../../kernel/views/some-of.ts"
import type { Words } from "../../kernel/views/words.ts"
import { entryId } from "../../ledger/rules/ledger.ts"
import type { LawRule } from "../../pay/rules/country.ts"
import { saidIn } from "../../pay/views/country.ts"
import type { Dividend } from "../store/dividends.ts"

/** The answer to `!dividend`: what can be paid out, and what was. `law`: what the law says; null: the country has no rule about it. */
export function surplusCards(
  words: Words,
  {
    year,
    toClose,
    surplus,
    declared,
    laws,
  }: {
    readonly year: number | null
    readonly toClose: { readonly year: string; readonly over: boolean }
    readonly surplus: readonly Money[]
    readonly declared: readonly Dividend[]
    readonly laws: readonly LawRule[]
  },
  prefix: string,
): { readonly card: string; readonly law: string | null } {
  const left = surplus.map((money) => words.money(money))
  const line = (one: Dividend) =>
    `- ${words.t("dividend-line", { amount: words.money(one.amount), year: String(one.year), entry: entryId(one.entry ?? 0) })}`
  const law = ({ says, law, paragraph }: LawRule) =>
    `- ${words.t("dividend-law", {
      says: escapeMarkdown(saidIn(words, says)),
      law: escapeMarkdown(law),
      paragraph: escapeMarkdown(paragraph),
    })}`
  const card = paragraphs(
    year === null
      ? words.t("dividend-none-closed", { prefix, year: toClose.year, over: toClose.over ? "yes" : "no" })
      : words.t("dividend-surplus", {
          surplus: left.length === 0 ? "none" : words.list(left),
          year: String(year),
        }),
    declared.length === 0
      ? null
      : `${words.t("dividend-declared-before")}\n${someOf(words, declared.map(line)).join("\n")}`,
    left.length === 0 ? null : words.t("dividend-next", { example: left[0] ?? "", prefix }),
  )
  return { card, law: laws.length === 0 ? null : `${words.t("dividend-law-says")}\n${laws.map(law).join("\n")}` }
}
