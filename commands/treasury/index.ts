/** The commands of `treasury`. */
import type { AnyCommand } from "../../src/bot/command.ts"
import account from "./account.ts"
import balance from "./balance.ts"
import budget from "./budget.ts"
import confirm from "./confirm.ts"
import dispute from "./dispute.ts"
import dues from "./dues.ts"
import expense from "./expense.ts"
import forget from "./forget.ts"
import income from "./income.ts"
import ledger from "./ledger.ts"
import pay from "./pay.ts"
import payinfo from "./payinfo.ts"
import payments from "./payments.ts"
import payrun from "./payrun.ts"
import refund from "./refund.ts"
import reverse from "./reverse.ts"
import statement from "./statement.ts"

export const commands: readonly AnyCommand[] = [
  dues,
  statement,
  payments,
  confirm,
  dispute,
  payinfo,
  forget,
  budget,
  balance,
  ledger,
  payrun,
  pay,
  income,
  expense,
  refund,
  reverse,
  account,
]
