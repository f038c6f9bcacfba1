/** The ledger, budgets, dues and payments (§7, §8). */

import { keptBudgetsDue } from "../coop/budget.ts"
import type { Capability } from "../coop/capability.ts"
import { monthsDue } from "../coop/months.ts"
import { treasuryMoves } from "../coop/moved-dues.ts"
import { moneyTodo } from "../coop/payments-seen.ts"
import { ledgerCheck } from "../store/verify-ledger.ts"
import { paymentsCheck } from "../store/verify-payments.ts"
import { booksCheck, budgetsCheck, monthsCheck } from "../store/verify-treasury.ts"

export const treasury: Capability = {
  name: "treasury",
  due: [monthsDue, keptBudgetsDue],
  todo: [moneyTodo],
  moves: treasuryMoves,
  checks: [ledgerCheck, paymentsCheck, budgetsCheck, monthsCheck, booksCheck],
}
