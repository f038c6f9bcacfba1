/** The vote on an agreement with others: to sign it, to change it, or to end it (§4a, §15.4). */
import { aboutNobody, type Kind, onePerDocument, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const agreement = {
  ...aboutNobody,
  rules: { ...usual, vote: ["permanent"], threshold: "2/3" },
  setting: "Agreements with others: whether the co-op signs one, changes it, or ends it.",
  // The others agreed to this text alone, so nobody adds another one.
  firstStage: "talk",
  proposed: "revision",
  options: { revision: [title("option-sign"), title("option-end-agreement")], keep: [title("option-leave")] },
  // The motion has the title of the agreement.
  titles: [],
  matter: onePerDocument("agreement"),
  minutes: ["documents"],
} as const satisfies Kind
