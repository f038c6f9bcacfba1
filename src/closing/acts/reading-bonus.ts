/** What this co-op's members can type as rates of bonuses (§18.4). */
import type { CoopContext } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { readerFor } from "../../rulebook/acts/propose.ts"
import { officesWith } from "../../standing/rules/rights.ts"
import { type Bonus, type BonusReader, readBonus } from "../rules/bonus-terms.ts"

/** A reader of rates. An office is meant by its key, its word, or its name, with or without an article. */
export function bonusReader(coop: CoopContext): BonusReader {
  const { words, config } = coop
  const { office } = readerFor(coop)
  const byName = (typed: string) =>
    config.offices.find(({ key }) => words.office(key).toLowerCase() === typed)?.key ?? null
  return {
    typed: words.typed,
    language: words.language,
    currencies: config.currencies,
    office: (typed) => {
      const [first = "", ...rest] = typed.trim().split(/\s+/)
      const plain = (words.typed.meaning("appointed", first) === "the" ? rest : [first, ...rest]).join(" ")
      const key = office(plain) ?? office(plain.replaceAll(/\s+/g, "-")) ?? byName(plain)
      return config.offices.some((one) => one.key === key) ? key : null
    },
  }
}

/** Rates as a member typed them. @throws Refusal, also if they hang on measures and nobody here could record whether these are met */
export function bonusTyped(coop: CoopContext, line: string, below: string): Bonus {
  const read = orRefuse(readBonus(line, below, bonusReader(coop)))
  if (read.measures.length > 0 && officesWith(coop.config.offices, "keep-minutes").length === 0)
    refuse("bonus-nobody-records")
  return read
}
