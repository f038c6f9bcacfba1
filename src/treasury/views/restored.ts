/** The question to the treasurer after a restore. */
import type { Instant } from "../../kernel/rules/types.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"

export interface RestoredMoney {
  readonly from: Instant
  readonly until: Instant
  readonly prefix: string
  /** The numbers that are known to have been given in the lost time. */
  readonly numbers: readonly string[]
  /** The pay run that is open in the restored state. */
  readonly run: { readonly number: number; readonly people: number } | null
}

export const restoredMoneyCard = (words: Words, { from, until, prefix, numbers, run }: RestoredMoney): string =>
  paragraphs(
    words.t("restored-money", { at: words.moment(from), until: words.moment(until) }),
    numbers.length > 0 ? words.t("restored-money-numbers", { numbers: words.list(numbers) }) : null,
    words.t("restored-money-ask", { prefix }),
    run ? words.t("restored-money-run", { ...run, prefix }) : null,
  )
