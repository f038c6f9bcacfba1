/** The vote on a new plan of somebody who holds an office, in the middle of their term (§4.4a, §14.1). */
import { aboutNobody, type Kind, onePerDocument, title, usual } from "../../../votes/rules/kinds/kind.ts"
import { plannedOffices } from "../plans.ts"

export const plan = {
  ...aboutNobody,
  rules: { ...usual, start: ["officers"], vote: ["permanent", "officers"] },
  setting: "Whether an office gets the new plan that its holder puts to the vote in mid-term.",
  // The holder answers for the plan, so nobody adds another one.
  firstStage: "talk",
  proposed: "revision",
  options: { revision: [], keep: [title("option-keep")] },
  // The motion has the title of the plan.
  titles: [],
  matter: onePerDocument("plan"),
  minutes: ["documents"],
  only: (offices) => plannedOffices(offices).length > 0,
} as const satisfies Kind
