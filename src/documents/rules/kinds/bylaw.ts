/** The vote on a document's next revision (§4, §15.2). */
import { canObject } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, onePerDocument, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const bylaw = {
  rules: { ...usual, vote: ["permanent"], threshold: "2/3" },
  setting: "Which text of a document is in force, such as the bylaws.",
  series: "public",
  byBot: false,
  firstStage: "proposals",
  office: null,
  about: "nobody",
  withoutConcerned: false,
  proposed: "revision",
  options: { revision: [], keep: [title("option-keep")] },
  // The motion has the title of the document.
  titles: [],
  matter: onePerDocument("bylaw"),
  todo: { "early-end": canObject },
  suggested: null,
  ends: { whenGone: "goes-on", whenOfficeEnds: "goes-on" },
  changesDues: false,
  minutes: ["documents"],
} as const satisfies Kind
