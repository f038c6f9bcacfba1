/** Reimbursements that wait for somebody who may decide about them, in `!todo`. */
import type { Todo } from "../../kernel/acts/todo.ts"
import type { Duty } from "../../kernel/rules/todo.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { mayApprove, type Reimbursement } from "../rules/reimbursements.ts"
import { reimbursementsOf } from "../store/reimbursements.ts"
import { reimbursementDutyLine } from "../views/reimbursements.ts"
import { limitIn } from "./reimbursements.ts"

interface ReimbursementDuty extends Duty {
  readonly reimbursement: Reimbursement
  /** Whether this person can approve it without a vote. */
  readonly may: boolean
}

export const reimbursementsTodo: Todo<ReimbursementDuty> = {
  name: "reimbursements",
  rank: "money",
  async waiting(act, { person, alone }) {
    // The treasurer without it sees them in `!reimburse`, and has nothing to do before the members have decided.
    if (!alone || !person.powers.has("spend") || !belongs(person)) return []
    const open = await reimbursementsOf(act.work, act.coop.key, { states: ["open"] })
    return open
      .filter((one) => one.person !== person.person)
      .map((one) => ({ reimbursement: one, may: mayApprove(one, person, limitIn(act)), until: null }))
  },
  reminds: ({ may }) => may,
  line: (words, { reimbursement, may }, about) => reimbursementDutyLine(words, reimbursement, { ...about, may }),
}
