/** The vote on the pay scale: grades with their hourly rates, and the most that the pay ratio may be (§18.1). */
import { canBeOver } from "../../../roles/rules/over.ts"
import { aboutNobody, type Kind, oneAtATime, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const payScale = {
  ...aboutNobody,
  rules: usual,
  setting: "The pay scale: which hourly rates there are, and how far apart they may be.",
  firstStage: "proposals",
  proposed: "scale",
  options: { scale: [], keep: [title("option-keep-scale"), title("option-no-scale")] },
  titles: [title("motion-pay-scale")],
  matter: oneAtATime("pay-scale"),
  changesDues: true,
  // Without anybody who sets rates a scale would pay nobody.
  only: (offices) => canBeOver(offices, "set-rates"),
  minutes: ["pay"],
} as const satisfies Kind
