/** The vote on a document's next revision (§4, §15.2). */
import { aboutNobody, type Kind, onePerDocument, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const bylaw = {
  ...aboutNobody,
  rules: { ...usual, vote: ["permanent"], threshold: "2/3" },
  setting: "Which text of a document is in force, such as the bylaws.",
  firstStage: "proposals",
  proposed: "revision",
  options: { revision: [], keep: [title("option-keep")] },
  // The motion has the title of the document.
  titles: [],
  matter: onePerDocument("bylaw"),
  minutes: ["documents"],
} as const satisfies Kind
