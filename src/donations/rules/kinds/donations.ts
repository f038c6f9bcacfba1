/** The vote on who gets the donations, and in which parts (§8.1). Its options are texts that the bot reads. */
import { aboutNobody, type Kind, oneAtATime, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const donations = {
  ...aboutNobody,
  // Whoever votes on the budget, which has the share, votes on this too.
  rules: { ...usual, vote: ["permanent", "trial", "officers"] },
  setting: "Who gets the donation share of the budget, and in which parts (§8.1).",
  firstStage: "proposals",
  proposed: "text",
  options: { text: [], keep: [title("option-keep-donations"), title("option-no-donations")] },
  titles: [title("motion-donations")],
  matter: oneAtATime("donations"),
  minutes: ["donations"],
} as const satisfies Kind
