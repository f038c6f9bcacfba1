/** The vote on which budget is in force for a year (§4, §8.1). */
import { canObject } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, onePerYear, title, titleWithYear, usual } from "../../../votes/rules/kinds/kind.ts"

export const budget = {
  rules: { ...usual, vote: ["permanent", "trial", "officers"] },
  setting: "Which budget is in force for a year.",
  series: "public",
  byBot: false,
  firstStage: "proposals",
  office: null,
  about: "nobody",
  withoutConcerned: false,
  proposed: "budget",
  options: { budget: [], keep: [title("option-keep-budget"), title("option-no-budget")] },
  titles: [titleWithYear("motion-budget")],
  matter: onePerYear("budget"),
  todo: { "early-end": canObject },
  suggested: null,
  ends: { whenGone: "goes-on", whenOfficeEnds: "goes-on" },
  changesDues: true,
  minutes: ["budgets"],
} as const satisfies Kind
