/** Messages about what owners pay in for their shares, and get back (§19). All functions return Markdown. */
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { entryId } from "../../ledger/rules/ledger.ts"

interface PaidIn {
  readonly person: MatrixId
  readonly entry: { readonly number: number }
  readonly amount: Money
  readonly left: Money
}

const told = (words: Words, { entry, amount, left }: PaidIn) => ({
  ...{ entry: entryId(entry.number), amount: words.money(amount) },
  ...{ rest: left.minor === 0n ? "none" : "some", left: words.money(left) },
})

/** The answer to the treasurer. */
export const paidInCard = (
  words: Words,
  paid: PaidIn,
  { server, prefix }: { server: Server; prefix: string },
): string => words.t("share-paid-card", { ...told(words, paid), person: nameOf(paid.person, server), prefix })

/** What the owner is told. */
export const paidInTold = (words: Words, paid: PaidIn, prefix: string): string =>
  words.t("share-paid-told", { ...told(words, paid), prefix })
