/** The vote on an agreement with others: to sign it, to change it, or to end it (§4a, §15.4). */
import { canObject } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, onePerDocument, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const agreement = {
  rules: { ...usual, vote: ["permanent"], threshold: "2/3" },
  setting: "Agreements with others: whether the co-op signs one, changes it, or ends it.",
  series: "public",
  byBot: false,
  // The others agreed to this text alone, so nobody adds another one.
  firstStage: "talk",
  office: null,
  about: "nobody",
  withoutConcerned: false,
  proposed: "revision",
  options: { revision: [title("option-sign"), title("option-end-agreement")], keep: [title("option-leave")] },
  // The motion has the title of the agreement.
  titles: [],
  matter: onePerDocument("agreement"),
  todo: { "early-end": canObject },
  suggested: null,
  ends: { whenGone: "goes-on", whenOfficeEnds: "goes-on" },
  changesDues: false,
  minutes: ["documents"],
} as const satisfies Kind
