/** The vote on the rates of bonuses (§18.4). Its options are texts that the bot reads: rates, and below them the measures. */
import { aboutNobody, type Kind, oneAtATime, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const bonus = {
  ...aboutNobody,
  rules: usual,
  setting: "Which bonuses officers get: their rates, and the measures on which one may hang (§18.4).",
  firstStage: "proposals",
  proposed: "text",
  options: { text: [], keep: [title("option-keep-bonus"), title("option-no-bonus")] },
  titles: [title("motion-bonus")],
  matter: oneAtATime("bonus"),
  minutes: ["bonuses"],
} as const satisfies Kind
