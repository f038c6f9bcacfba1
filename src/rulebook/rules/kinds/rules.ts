/** The vote on other rules: cells of §4's table, offices, and other settings (§15.5). */
import { canObject } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, noMatter, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const rules = {
  rules: { ...usual, vote: ["permanent"], threshold: "2/3" },
  setting: "Which rules the co-op has: all that this file can say about votes, offices and petitions.",
  series: "public",
  byBot: false,
  firstStage: "proposals",
  office: null,
  about: "nobody",
  withoutConcerned: false,
  proposed: "rules",
  options: { rules: [], keep: [title("option-keep")] },
  // The motion has the name of its first option.
  titles: [],
  // A matter is one text, and two sets of changes can have only some settings in common. So the act compares them (§4.4).
  matter: noMatter,
  todo: { "early-end": canObject },
  suggested: null,
  ends: { whenGone: "goes-on", whenOfficeEnds: "goes-on" },
  // A month's dues follow from the budget and from memberships, which no rule changes by itself.
  changesDues: false,
  minutes: ["rules"],
} as const satisfies Kind
