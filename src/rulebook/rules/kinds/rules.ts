/** The vote on other rules: cells of §4's table, offices, and other settings (§15.5). */
import { aboutNobody, type Kind, noMatter, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const rules = {
  ...aboutNobody,
  rules: { ...usual, vote: ["permanent"], threshold: "2/3" },
  setting: "Which rules the co-op has: all that this file can say about votes, offices and petitions.",
  firstStage: "proposals",
  proposed: "rules",
  options: { rules: [], keep: [title("option-keep")] },
  // The motion has the name of its first option.
  titles: [],
  // A matter is one text, and two sets of changes can have only some settings in common. So the act compares them (§4.4).
  matter: noMatter,
  minutes: ["rules"],
} as const satisfies Kind
