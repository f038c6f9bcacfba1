/** Messages about what owners pay in for their shares, and get back (§19). All functions return Markdown. */
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Entry, entryId } from "../../ledger/rules/ledger.ts"

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
  paid: PaidIn & { readonly others: number | null },
  { server, prefix }: { server: Server; prefix: string },
): string =>
  words.t("share-paid-card", {
    ...{ ...told(words, paid), person: nameOf(paid.person, server), prefix },
    others: paid.others === null ? "other" : paid.others === 0 ? "none" : "told",
  })

/** What those hear who confirm the treasurer's own payments, when the treasurer has recorded a contribution of their own. */
export const ownPaidInTold = (
  words: Words,
  { person, entry, amount }: Pick<PaidIn, "person" | "entry" | "amount">,
  { server, prefix }: { readonly server: Server; readonly prefix: string },
): string =>
  words.t("share-own-told", {
    ...{ person: nameOf(person, server), entry: entryId(entry.number), amount: words.money(amount), prefix },
  })

/** What the owner is told when a contribution is reversed. `ended`: they hold the share no more, so it was due to them. */
export const takenBackTold = (
  words: Words,
  {
    reversal,
    reversed,
    amount,
    ended,
  }: { readonly reversal: Entry; readonly reversed: Entry; readonly amount: Money; readonly ended: boolean },
  prefix: string,
): string =>
  words.t("share-taken-back-told", {
    ...{ entry: entryId(reversed.number), by: entryId(reversal.number), reason: escapeMarkdown(reversal.text) },
    ...{ amount: words.money(amount), ended: ended ? "yes" : "no", prefix },
  })

/** What the owner is told. */
export const paidInTold = (words: Words, paid: PaidIn, prefix: string): string =>
  words.t("share-paid-told", { ...told(words, paid), prefix })
