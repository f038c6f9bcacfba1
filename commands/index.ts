/** The list of commands, in the order in which help shows them. */
import type { AnyCommand } from "../src/bot/command.ts"
import account from "./account.ts"
import admit from "./admit.ts"
import alternative from "./alternative.ts"
import answer from "./answer.ts"
import balance from "./balance.ts"
import ballots from "./ballots.ts"
import bank from "./bank.ts"
import budget from "./budget.ts"
import confirm from "./confirm.ts"
import dispute from "./dispute.ts"
import dues from "./dues.ts"
import early from "./early.ts"
import expense from "./expense.ts"
import forget from "./forget.ts"
import help from "./help.ts"
import identity from "./identity.ts"
import impeach from "./impeach.ts"
import income from "./income.ts"
import invite from "./invite.ts"
import leave from "./leave.ts"
import ledger from "./ledger.ts"
import member from "./member.ts"
import members from "./members.ts"
import minutes from "./minutes.ts"
import motion from "./motion.ts"
import motions from "./motions.ts"
import moved from "./moved.ts"
import object from "./object.ts"
import offices from "./offices.ts"
import pay from "./pay.ts"
import payinfo from "./payinfo.ts"
import payments from "./payments.ts"
import payrun from "./payrun.ts"
import propose from "./propose.ts"
import receipts from "./receipts.ts"
import refund from "./refund.ts"
import remove from "./remove.ts"
import resign from "./resign.ts"
import result from "./result.ts"
import reverse from "./reverse.ts"
import reword from "./reword.ts"
import rooms from "./rooms.ts"
import rules from "./rules.ts"
import stand from "./stand.ts"
import statement from "./statement.ts"
import stepback from "./stepback.ts"
import task from "./task.ts"
import tasks from "./tasks.ts"
import todo from "./todo.ts"
import vote from "./vote.ts"
import withdraw from "./withdraw.ts"

export const commands: readonly AnyCommand[] = [
  help,
  propose,
  alternative,
  reword,
  withdraw,
  early,
  object,
  stand,
  stepback,
  offices,
  resign,
  impeach,
  budget,
  income,
  expense,
  refund,
  reverse,
  ledger,
  balance,
  bank,
  dues,
  statement,
  remove,
  answer,
  pay,
  payments,
  payrun,
  payinfo,
  account,
  forget,
  confirm,
  dispute,
  motions,
  motion,
  result,
  rules,
  minutes,
  todo,
  vote,
  ballots,
  receipts,
  task,
  tasks,
  members,
  member,
  invite,
  admit,
  leave,
  rooms,
  identity,
  moved,
]
