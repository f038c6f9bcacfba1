/** The list of commands, in the order in which help shows them. */
import type { AnyCommand } from "../src/bot/command.ts"
import bank from "./bank/bank.ts"
import help from "./bot/help.ts"
import todo from "./bot/todo.ts"
import minutes from "./minutes/minutes.ts"
import impeach from "./offices/impeach.ts"
import offices from "./offices/offices.ts"
import resign from "./offices/resign.ts"
import stand from "./offices/stand.ts"
import stepback from "./offices/stepback.ts"
import admit from "./people/admit.ts"
import answer from "./people/answer.ts"
import identity from "./people/identity.ts"
import invite from "./people/invite.ts"
import leave from "./people/leave.ts"
import member from "./people/member.ts"
import members from "./people/members.ts"
import moved from "./people/moved.ts"
import remove from "./people/remove.ts"
import rooms from "./rooms/rooms.ts"
import task from "./tasks/task.ts"
import tasks from "./tasks/tasks.ts"
import account from "./treasury/account.ts"
import balance from "./treasury/balance.ts"
import budget from "./treasury/budget.ts"
import confirm from "./treasury/confirm.ts"
import dispute from "./treasury/dispute.ts"
import dues from "./treasury/dues.ts"
import expense from "./treasury/expense.ts"
import forget from "./treasury/forget.ts"
import income from "./treasury/income.ts"
import ledger from "./treasury/ledger.ts"
import pay from "./treasury/pay.ts"
import payinfo from "./treasury/payinfo.ts"
import payments from "./treasury/payments.ts"
import payrun from "./treasury/payrun.ts"
import refund from "./treasury/refund.ts"
import reverse from "./treasury/reverse.ts"
import statement from "./treasury/statement.ts"
import alternative from "./votes/alternative.ts"
import ballots from "./votes/ballots.ts"
import early from "./votes/early.ts"
import motion from "./votes/motion.ts"
import motions from "./votes/motions.ts"
import object from "./votes/object.ts"
import propose from "./votes/propose.ts"
import receipts from "./votes/receipts.ts"
import result from "./votes/result.ts"
import reword from "./votes/reword.ts"
import rules from "./votes/rules.ts"
import vote from "./votes/vote.ts"
import withdraw from "./votes/withdraw.ts"

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
