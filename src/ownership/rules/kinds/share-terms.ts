/** The vote on other terms of the ownership share: its value, the provisional period, and how it is paid (§19.1). */
import { aboutNobody, type Kind, oneAtATime, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const shareTerms = {
  ...aboutNobody,
  rules: { ...usual, vote: ["permanent"], threshold: "2/3" },
  setting: "On which terms owners hold their shares (§19.1). Only for co-ops with ownership shares.",
  firstStage: "talk",
  proposed: "accept",
  options: { accept: [title("option-share-terms")], keep: [title("option-keep")] },
  onlyWith: "shares",
  // The title says what would change.
  titles: [],
  matter: oneAtATime("share-terms"),
  minutes: ["shares", "rules"],
} as const satisfies Kind
