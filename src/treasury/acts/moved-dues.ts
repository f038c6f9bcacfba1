/** When a person moves to a new Matrix ID, one ledger entry moves the co-op's debt from the old ID to the new one. */

import type { Act } from "../../kernel/acts/context.ts"
import type { Moves } from "../../kernel/acts/moves.ts"
import type { Moving } from "../../kernel/rules/types.ts"
import { book } from "../../ledger/acts/ledger.ts"
import { balancesOf } from "../../ledger/reads.ts"
import { type Basis, duesOf, type Posting } from "../../ledger/rules/ledger.ts"
import { treasurerOf } from "../../standing/reads.ts"
import { carryHourly } from "../store/hourly.ts"
import { carryPayRuns } from "../store/pay-runs.ts"
import { carryPaymentDetails } from "../store/payment-details.ts"
import { carryPayments } from "../store/payments.ts"
import { withdrawPaymentFiles } from "./payment-files.ts"

export const treasuryMoves: Moves = {
  carry: [carryPayments, carryPayRuns, carryPaymentDetails, carryHourly],
  async after(act, moving) {
    await transferDues(act, moving)
    // If the treasurer has moved, the payment files are in the direct room of the old account, so they are taken back. The treasurer gets
    // them in the new account with `!payrun`.
    if ((await treasurerOf(act.work, act.coop.config))?.person === moving.next) await withdrawPaymentFiles(act)
  },
}

/** Moves the balance of the old ID's account, in each currency. Books nothing if nothing is owed and nothing was advanced. */
async function transferDues(act: Act, { old, next }: Moving): Promise<void> {
  const { work, coop } = act
  const [from, to] = [duesOf(old), duesOf(next)]
  const balances = (await balancesOf(work, coop.key, [from])).get(from) ?? new Map<string, bigint>()
  const basis: Basis = { rule: "moved", old, next }
  const postings = [...balances].flatMap(([currency, minor]): Posting[] => [
    { account: from, amount: { minor: -minor, currency }, basis },
    { account: to, amount: { minor, currency }, basis },
  ])
  if (postings.length === 0) return
  await book(act, null, { kind: "transfer", text: coop.words.t("ledger-text-moved"), postings })
}
