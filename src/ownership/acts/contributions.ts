/** What owners pay in for their shares, and what they get back when they leave (§19.1, §19.3). */
import { type Act, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { dateOf, happenedAt } from "../../kernel/rules/happened.ts"
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { plainName } from "../../kernel/views/people.ts"
import { book } from "../../ledger/acts/ledger.ts"
import { mustRecord, type Recorder } from "../../ledger/acts/treasury.ts"
import { type Entry, entryId } from "../../ledger/rules/ledger.ts"
import { readLine } from "../../treasury/acts/bookings.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { contributionPostings, mayPayIn, returnPostings, stillToPay, sumsOf } from "../rules/contributions.ts"
import { dayAfter, worthOf } from "../rules/terms.ts"
import { contributionsTo, putContribution } from "../store/payments.ts"
import { type Share, shareOf } from "../store/shares.ts"
import { paidInTold } from "../views/contributions.ts"

export interface PaidIn {
  readonly person: MatrixId
  readonly entry: Entry
  readonly amount: Money
  /** How much of the value is still to be paid in. */
  readonly left: Money
}

/**
 * Records what an owner has paid in for their share, typed as `50 EUR on 2026-11-20`. The owner is told. @throws Refusal
 */
export const recordContribution = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, person: MatrixId, line: string): Promise<PaidIn> => {
    const { work, coop } = act
    const terms = coop.config.ownership
    await mustRecord(act, by)
    if (!terms.shares) refuse("shares-off")
    const share = await shareOf(work, coop.key, person)
    if (share === null) return refuse("holds-no-share", { person: plainName(person, coop.server) })
    const { amount, at } = readLine(act, line, [], "text")
    const value = worthOf(terms, coop.config.currencies)
    const paid = (await contributionsTo(work, coop.key, [share.number])).map((one) => one.amount)
    orRefuse(mayPayIn(terms, { value, paid, amount }))
    const text = String(share.number)
    const entry = await book(act, by.person, { kind: "contribution", at, text, postings: contributionPostings(amount) })
    const day = dateOf(happenedAt(entry, coop.zone), coop.zone)
    const sealed = await putContribution(work, coop.key, { entry: entry.number, share: share.number, amount, day })
    const details = { entry: entryId(entry.number), paid: sealed }
    await addRecord(work, coop.key, { actor: by.person, act: "share-paid", details })
    const told = { person, entry, amount, left: stillToPay(value, [...paid, amount]) }
    await say(act, { person }, paidInTold(coop.words, told, coop.config.prefix))
    return told
  },
)

/**
 * What the holder of an ended share has paid in falls due to them: an entry for each contribution, so that one that turns out to be wrong can
 * be reversed together with it.
 */
export async function returnContributions(
  act: Act,
  { person, number }: Pick<Share, "person" | "number">,
): Promise<void> {
  const { work, coop } = act
  const by = dayAfter(dateOf(work.now, coop.zone), coop.config.ownership.payBack)
  for (const paid of await contributionsTo(work, coop.key, [number])) {
    const postings = returnPostings(person, paid, by)
    await book(act, null, { kind: "share-return", text: String(number), postings, corrects: paid.entry })
  }
}

/** The share that would end if this person left now, and what they have paid in for it. Null: they hold none. */
export async function shareToEnd(
  { work, coop }: Act,
  person: MatrixId,
): Promise<{ readonly paid: readonly Money[]; readonly payBack: string } | null> {
  const share = await shareOf(work, coop.key, person)
  if (share === null) return null
  const paid = await contributionsTo(work, coop.key, [share.number])
  return { paid: sumsOf(paid.map(({ amount }) => amount)), payBack: coop.config.ownership.payBack }
}
