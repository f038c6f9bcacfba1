/** The vote on a dividend to the owners (§19.6). */
import { aboutNobody, type Kind, oneAtATime, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const dividend = {
  ...aboutNobody,
  rules: { ...usual, vote: ["permanent"] },
  setting: "Whether a part of the surplus is paid to the owners (§19.6). Only for co-ops with ownership shares.",
  firstStage: "talk",
  proposed: "accept",
  options: { accept: [title("option-dividend")], keep: [title("option-keep")] },
  onlyWith: "shares",
  // The title says the amount and the year.
  titles: [],
  // Two dividends would share one surplus.
  matter: oneAtATime("dividend"),
  changesDues: true,
  minutes: ["shares"],
} as const satisfies Kind
