/**
 * Who may see which payments. Everybody sees the payments to themselves, and the treasurer sees all payments. If the treasurer pays
 * themselves, the other officers see that payment too, because one of them must confirm it.
 */

import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { Todo } from "../../kernel/acts/todo.ts"
import { type Month, monthBegin, monthEnd } from "../../kernel/rules/months.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { mustBeTrusted } from "../../ledger/acts/treasury.ts"
import type { SenderTrust } from "../../standing/acts/identity.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { type MoneyDuty, moneyDuties, type PaymentsWaiting } from "../rules/money-duties.ts"
import { type Payment, settles } from "../rules/payments.ts"
import { lostMoney } from "../store/lost-money.ts"
import { openRun } from "../store/pay-runs.ts"
import { paymentsOf } from "../store/payments.ts"
import { moneyDutyLine } from "../views/money-duties.ts"
import { accountsAsked } from "./accounts-asked.ts"

/** The payments that somebody asks for. If `person` is null, the treasurer gets everybody's payments, and others get their own. */
export interface PaymentsAsked {
  readonly person: MatrixId | null
  readonly month: Month | null
}

export interface PaymentsSeen {
  /** Whose payments these are; null if everybody's. */
  readonly of: MatrixId | null
  readonly payments: readonly Payment[]
  /** The treasurer's payments to themselves that this officer must confirm or dispute (§8.7). */
  readonly waiting: readonly Payment[]
}

/**
 * The payments that were asked for: first the disputed payments, then the unconfirmed ones, the newest first in each group. Payments of
 * other people are shown only to a device that the reader has signed.
 * @throws Refusal
 */
export const paymentsSeen = askedBy(
  "concerned",
  async (act: Act, by, trust: SenderTrust, { person, month }: PaymentsAsked): Promise<PaymentsSeen> => {
    const { work, coop } = act
    const treasurer = by.powers.has("hold-treasury")
    if (person !== null && person !== by.person && !treasurer) refuse("payments-of-others")
    const of = person ?? (treasurer ? null : by.person)
    const span = month === null ? {} : { begin: monthBegin(month, coop.zone), end: monthEnd(month, coop.zone) }
    const found = await paymentsOf(work, coop.key, { ...span, ...(of !== null && { person: of }) })
    const order = ["disputed", "recorded", "confirmed", "reversed"]
    const payments = found.toSorted(
      (one, other) => order.indexOf(one.state) - order.indexOf(other.state) || other.number - one.number,
    )
    const waiting = await waitingForOfficer(act, by)
    if (of !== by.person || waiting.length > 0) await mustBeTrusted(act, by.person, trust)
    return { of, payments, waiting }
  },
)

/** The treasurer's payments to themselves that this other officer must confirm or dispute. */
async function waitingForOfficer({ work, coop }: Act, by: LookedUp): Promise<Payment[]> {
  const own = await paymentsOf(work, coop.key, { own: true, states: ["recorded", "disputed"] })
  return own.filter((payment) => settles(payment, by))
}

/** The payments and accounts that wait for a person, in `!todo`. Nothing is listed if other people read along. */
export const moneyTodo: Todo<MoneyDuty> = {
  name: "payments",
  rank: "money",
  waiting: async (act, { person, alone }) => (alone ? moneyDuties(await paymentsWaiting(act, person)) : []),
  reminds: () => true,
  line: moneyDutyLine,
}

/** The payments that wait for a person to act. */
async function paymentsWaiting(act: Act, by: LookedUp): Promise<PaymentsWaiting> {
  const { work, coop } = act
  const treasurer = by.powers.has("hold-treasury")
  return {
    received: await paymentsOf(work, coop.key, { person: by.person, own: false, states: ["recorded"] }),
    officers: (await waitingForOfficer(act, by)).filter(({ state }) => state === "recorded"),
    lost: treasurer ? await lostMoney(work, coop.key) : [],
    accounts: treasurer ? await accountsAsked(act) : [],
    payRun: treasurer ? ((await openRun(work, coop.key))?.month ?? null) : null,
    disputed: treasurer ? await paymentsOf(work, coop.key, { states: ["disputed"] }) : [],
  }
}
