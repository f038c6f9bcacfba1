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
import { standings } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { type BookedReversal, readLine } from "../../treasury/acts/bookings.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { contributionPostings, mayPayIn, returnPostings, stillToPay, sumsOf } from "../rules/contributions.ts"
import { dayAfter, worthOf } from "../rules/terms.ts"
import { contributionIn, contributionsTo, putContribution } from "../store/payments.ts"
import { type Share, shareNumbered, shareOf } from "../store/shares.ts"
import { ownPaidInTold, paidInTold, takenBackTold } from "../views/contributions.ts"

export interface PaidIn {
  readonly person: MatrixId
  readonly entry: Entry
  readonly amount: Money
  /** How much of the value is still to be paid in. */
  readonly left: Money
  /** How many officers were told that the treasurer recorded it for themselves. Null: it is somebody else's. */
  readonly others: number | null
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
    const others = person === by.person ? await tellOthers(act, { person, entry, amount }) : null
    const told = { person, entry, amount, left: stillToPay(value, [...paid, amount]), others }
    await say(act, { person }, paidInTold(coop.words, told, coop.config.prefix))
    return told
  },
)

/**
 * What the treasurer records for themselves is owed to them once they leave. So those who confirm their payments hear of it (§8.7). Returns
 * how many these are.
 */
async function tellOthers(act: Act, paid: Pick<PaidIn, "person" | "entry" | "amount">): Promise<number> {
  const { work, coop } = act
  const others = (await standings(work, coop.config)).filter(
    (one) => belongs(one) && one.powers.has("confirm-payments") && one.person !== paid.person,
  )
  const about = { server: coop.server, prefix: coop.config.prefix }
  for (const { person } of others) await say(act, { person }, ownPaidInTold(coop.words, paid, about))
  return others.length
}

/** Tells the owner that a contribution of theirs was reversed. Does nothing if another kind of entry was. */
export async function contributionReversed(act: Act, { reversal, reversed }: BookedReversal): Promise<void> {
  if (reversed.kind !== "contribution") return
  const { work, coop } = act
  const paid = await contributionIn(work, coop.key, reversed.number)
  const share = paid && (await shareNumbered(work, coop.key, paid.share))
  if (!paid || !share) return
  const told = { reversal, reversed, amount: paid.amount, ended: share.ended !== null }
  await say(act, { person: share.person }, takenBackTold(coop.words, told, coop.config.prefix))
}

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
