/** The duties that payments and accounts give a person (§7.2). */
import type { Month } from "../../kernel/rules/months.ts"
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import type { Payment } from "./payments.ts"

/** Payments and accounts that wait for this person (§7.2). */
export interface PaymentsWaiting {
  /** Payments to this person that they have neither confirmed nor disputed. */
  readonly received: readonly Payment[]
  /** Payments that the treasurer made to themselves, and that this person must confirm as another officer (§8.7). */
  readonly officers: readonly Payment[]
  /** Disputed payments, which the treasurer must clear up. */
  readonly disputed: readonly Payment[]
  /** The month of the open pay run, which the treasurer must finish. */
  readonly payRun: Month | null
  /** People whose bank account is known as somebody else's too. The treasurer must check these accounts (§7.5). */
  readonly accounts: readonly MatrixId[]
  /** The times of which a restore has lost what was paid and received. The treasurer must compare the books with the bank. */
  readonly lost: readonly { readonly from: Instant; readonly until: Instant }[]
}

/**
 * `payments` and `officer-payments` are to be confirmed. The treasurer has `disputes` to clear up, `accounts` to check, a `pay-run` to
 * finish, and after a restore the books to `compare` with the bank.
 */
export type MoneyDuty =
  | {
      readonly duty: "payments" | "officer-payments" | "disputes"
      readonly payments: readonly Payment[]
      readonly until: null
    }
  | { readonly duty: "accounts"; readonly people: readonly MatrixId[]; readonly until: null }
  | { readonly duty: "compare"; readonly from: Instant; readonly lostUntil: Instant; readonly until: null }
  | { readonly duty: "pay-run"; readonly month: Month; readonly until: null }

/** The person's duties, at most one of each kind, in the order in which `!todo` lists them. */
export function moneyDuties({
  received,
  officers,
  disputed,
  accounts,
  payRun,
  lost,
}: PaymentsWaiting): readonly MoneyDuty[] {
  const payments = [
    { duty: "payments", payments: received, until: null },
    { duty: "officer-payments", payments: officers, until: null },
    { duty: "disputes", payments: disputed, until: null },
  ] as const
  return [
    ...lost.map(({ from, until }) => ({ duty: "compare", from, lostUntil: until, until: null }) as const),
    ...payments.filter((duty) => duty.payments.length > 0),
    ...(accounts.length === 0 ? [] : [{ duty: "accounts", people: accounts, until: null } as const]),
    ...(payRun === null ? [] : [{ duty: "pay-run", month: payRun, until: null } as const]),
  ]
}
