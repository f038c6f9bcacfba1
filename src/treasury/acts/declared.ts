/** The ledger, budgets, dues and payments (§7, §8). */

import type { Capability } from "../../kernel/acts/capability.ts"
import { accountsCheck, ledgerCheck } from "../../ledger/reads.ts"
import type { EffectsOf } from "../../votes/acts/kinds/kind-acts.ts"
import type { kinds } from "../rules/kinds/declared.ts"
import { paymentsCheck } from "../store/verify-payments.ts"
import { booksCheck, budgetsCheck, monthsCheck } from "../store/verify-treasury.ts"
import { keptBudgetsDue } from "./budget.ts"
import { budget } from "./kinds/budget.ts"
import { monthsDue } from "./months.ts"
import { treasuryMoves } from "./moved-dues.ts"
import { moneyTodo } from "./payments-seen.ts"
import { askTreasurer } from "./restored.ts"

export const does: Capability = {
  name: "treasury",
  due: [monthsDue, keptBudgetsDue],
  todo: [moneyTodo],
  moves: treasuryMoves,
  restored: askTreasurer,
  checks: [ledgerCheck, accountsCheck, paymentsCheck, budgetsCheck, monthsCheck, booksCheck],
}

/** The effects of the treasury's kinds of motion. */
export const effects: EffectsOf<typeof kinds> = { budget }
