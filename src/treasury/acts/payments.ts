/** Payments (§7.2, §8.7): the treasurer records a payment, and its receiver confirms or disputes it. */

import { type Act, say } from "../../kernel/acts/context.ts"
import { Refusal, refuse } from "../../kernel/acts/refusal.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import type { Instant, LookedUp, MatrixId, Money, Standing } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { plainName } from "../../kernel/views/people.ts"
import { book } from "../../ledger/acts/ledger.ts"
import { mustBeOpen, mustBeTrusted, mustRecord, type Recorder } from "../../ledger/acts/treasury.ts"
import { balancesOf } from "../../ledger/reads.ts"
import { duesOf, type Entry } from "../../ledger/rules/ledger.ts"
import type { SenderTrust } from "../../standing/acts/identity.ts"
import { type Member, standingOf, standings, treasurerOf } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import {
  mayPay,
  maySettle,
  type NewPayment,
  type Payment,
  paymentId,
  paymentPostings,
  type Settling,
  settles,
} from "../rules/payments.ts"
import { openPayRunWith } from "../store/pay-runs.ts"
import { paymentDetailsOf } from "../store/payment-details.ts"
import { insertPayment, markReversed, nextPayment, paymentOf, paymentsOf, settlePayment } from "../store/payments.ts"
import { paymentDisputed, paymentLine, paymentSettled, paymentTakenBack, paymentToConfirm } from "../views/payments.ts"

export interface Paid {
  readonly payment: Payment
  /** The amount that the co-op still owes the receiver in that currency; negative after an advance. */
  readonly left: Money
  /** The officers who were asked to confirm a payment of the treasurer to themselves (§8.7). Empty if there is no other officer. */
  readonly asked: readonly MatrixId[]
}

/** Records a payment that the treasurer made to a person at the moment `at`. @throws Refusal */
export const recordPayment = askedBy(
  { power: "hold-treasury" },
  async (act, by: Recorder, wanted: NewPayment, at: Instant): Promise<Paid> => {
    await mustRecord(act, by)
    return bookPayment(act, by.person, wanted, at)
  },
)

/** Books a payment that was made to a person at the moment `at`, and tells them. Only acts of the treasurer may call it. @throws Refusal */
export async function bookPayment(
  act: Act,
  by: MatrixId,
  wanted: NewPayment,
  at: Instant = act.work.now,
): Promise<Paid> {
  const { work, coop } = act
  await mustBeOpen(act)
  const { person, amount } = wanted
  const to = await payee(act, person)
  if (wanted.payRun === null) await mustNotBeRunning(act, person)
  const due = await dueTo(act, person, amount.currency)
  const refused = mayPay(due, to, wanted)
  if (refused) {
    const day = at === work.now ? null : dateOf(at, coop.zone)
    const copy = paymentLine(coop.words, wanted, { ...about(act), day })
    // Every refusal gets all these details. The text of a refusal uses only the details that it needs.
    const said = { ...refused, person: plainName(person, coop.server), advanceCopy: copy }
    throw new Refusal(said)
  }
  const number = await nextPayment(work, coop.key)
  const payment = { ...wanted, advance: amount.minor > due }
  const postings = paymentPostings(number, payment)
  const entry = await book(act, by, { kind: "payment", at, text: wanted.purpose, postings })
  const own = person === by
  const day = { at: entry.at, happened: entry.happened }
  const recorded = { ...payment, ...day, number, own, entry: entry.number, recordedBy: by }
  const paid = await insertPayment(work, coop.key, recorded)
  return { payment: paid, left: { ...amount, minor: due - amount.minor }, asked: await ask(act, paid) }
}

/** The receiver. @throws Refusal unless the co-op knows them under their present ID */
async function payee({ work, coop }: Act, person: MatrixId): Promise<Member> {
  const to = await standingOf(work, coop.config, person)
  const name = plainName(person, coop.server)
  if (to.movedTo !== null) refuse("payee-moved", { person: name, next: plainName(to.movedTo, coop.server) })
  if (to.status === null && to.offices.length === 0) refuse("payee-unknown", { person: name })
  return to
}

/** Refuses a payment to somebody in the open pay run. The run will pay them, so they would be paid twice. @throws Refusal */
async function mustNotBeRunning({ work, coop }: Act, person: MatrixId): Promise<void> {
  const run = await openPayRunWith(work, coop.key, person)
  if (run) refuse("pay-run-open", { person: plainName(person, coop.server), month: coop.words.month(run.month) })
}

/** The amount that the co-op owes a person in a currency, in minor units; negative after an advance. */
export async function dueTo({ work, coop }: Act, person: MatrixId, currency: string): Promise<bigint> {
  const account = duesOf(person)
  return -((await balancesOf(work, coop.key, [account])).get(account)?.get(currency) ?? 0n)
}

/**
 * Asks the receiver in their direct room to confirm the payment. If the treasurer paid themselves, it asks all other officers who may
 * confirm, and returns them.
 */
async function ask(act: Act, payment: Payment): Promise<MatrixId[]> {
  const { work, coop } = act
  const others = (await standings(work, coop.config))
    .filter((one) => belongs(one) && one.powers.has("confirm-payments") && one.person !== payment.person)
    .map(({ person }) => person)
  const asked = payment.own ? others : [payment.person]
  const known = (await paymentDetailsOf(work, coop.key, payment.person)) !== null
  for (const person of asked) await say(act, { person }, paymentToConfirm(coop.words, payment, about(act), known))
  return payment.own ? asked : []
}

const about = ({ coop }: Act) => ({ server: coop.server, prefix: coop.config.prefix })

/**
 * A payment after somebody confirmed or disputed it. `told`: the treasurer, if the bot told them of the dispute or of its end. Null: there
 * was nothing to tell, or nobody is treasurer.
 */
export interface Settled {
  readonly payment: Payment
  readonly told: MatrixId | null
}

/** The payments that this person has neither confirmed nor disputed yet and may settle (§7.2, §8.7), oldest first. */
export async function paymentsWaiting({ work, coop }: Act, by: Standing): Promise<Payment[]> {
  const recorded = await paymentsOf(work, coop.key, { states: ["recorded"], withoutReasons: true })
  return recorded.filter((payment) => settles(payment, by))
}

/** The number of the one payment that waits for this person's answer. @throws Refusal if none or several wait */
export async function onlyPaymentWaiting(act: Act, by: Standing, how: "confirm" | "dispute"): Promise<number> {
  const waiting = await paymentsWaiting(act, by)
  const [first] = waiting
  if (!first) return refuse("payment-none-waits")
  if (waiting.length > 1)
    return refuse("payment-which", {
      payments: waiting.map(({ number, amount }) => `${paymentId(number)} (${act.coop.words.money(amount)})`),
      payment: paymentId(first.number),
      how,
    })
  return first.number
}

/** The receiver says that a payment has arrived. If the treasurer paid themselves, another officer says so. @throws Refusal */
export const confirm = askedBy(
  "concerned",
  (act, by, trust: SenderTrust, number: number): Promise<Settled> =>
    settle(act, by, trust, { number, how: "confirmed", reason: null }),
)

/** The person who may confirm a payment says that it has not arrived, or was not as recorded. @throws Refusal */
export const dispute = askedBy(
  "concerned",
  (
    act,
    by,
    trust: SenderTrust,
    { number, reason }: { readonly number: number; readonly reason: string },
  ): Promise<Settled> => settle(act, by, trust, { number, how: "disputed", reason }),
)

/** Refuses a number that is no payment of this person, and names the one that waits for them. @throws Refusal always */
async function refuseOther(act: Act, by: Standing, payment: string): Promise<never> {
  const own = (await paymentsWaiting(act, by)).at(-1)
  if (own) return refuse("payment-other", { payment, own: paymentId(own.number) })
  return refuse("no-payment-of-yours", { payment })
}

interface Said {
  readonly number: number
  readonly how: Settling
  readonly reason: string | null
}

async function settle(act: Act, by: LookedUp, trust: SenderTrust, { number, how, reason }: Said): Promise<Settled> {
  const { work, coop } = act
  await mustBeTrusted(act, by.person, trust)
  const before = await paymentOf(work, coop.key, number)
  const no = before && maySettle(before, by, how)
  // A payment that does not exist and one of somebody else are refused alike, so nobody learns of others' payments.
  if (!before || no?.refused === "no-payment-of-yours") return refuseOther(act, by, paymentId(number))
  if (no) throw new Refusal(no)
  const commitments = await settlePayment(work, coop.key, number, { by: by.person, how, reason })
  // The record names no actor, because that would tell who was paid.
  const details = { payment: paymentId(number), ...commitments }
  const said = how === "confirmed" ? "payment-confirmed" : "payment-disputed"
  await addRecord(work, coop.key, { actor: null, act: said, details })
  const payment = (await paymentOf(work, coop.key, number)) ?? before
  const treasurer = (await treasurerOf(work, coop.config))?.person ?? null
  // If the payment was not disputed before, nobody is told of the confirmation; `!payments` shows it.
  if (how === "confirmed" && before.state !== "disputed") return { payment, told: null }
  const concerned = new Set([treasurer, payment.own ? payment.person : null])
  const text =
    how === "disputed"
      ? paymentDisputed(coop.words, payment, about(act))
      : paymentSettled(coop.words, payment, about(act))
  for (const person of concerned) if (person !== null && person !== by.person) await say(act, { person }, text)
  return { payment, told: treasurer }
}

/**
 * Ends a payment after `by` has reversed its entry, so that nobody has to confirm the payment any more. Tells the receiver. Does nothing
 * if the entry is no payment.
 */
export async function paymentReversed(act: Act, entry: Pick<Entry, "number">, by: MatrixId): Promise<void> {
  const { work, coop } = act
  const [payment] = await paymentsOf(work, coop.key, { entry: entry.number })
  if (!payment) return
  await markReversed(work, coop.key, payment.number)
  await say(act, { person: payment.person }, paymentTakenBack(coop.words, payment, by, about(act)))
}
