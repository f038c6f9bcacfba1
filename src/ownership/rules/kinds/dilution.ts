/** The vote on more ownership shares than there may be now (§19.5). Each new one makes the part of the others in the whole smaller. */
import { aboutNobody, type Kind, oneAtATime, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const dilution = {
  ...aboutNobody,
  rules: { ...usual, vote: ["permanent"], threshold: "2/3" },
  setting: "Whether there may be more ownership shares (§19.5). Only for co-ops with ownership shares.",
  firstStage: "talk",
  proposed: "accept",
  options: { accept: [title("option-dilution")], keep: [title("option-keep")] },
  onlyWith: "shares",
  // The title says how many there would be.
  titles: [],
  matter: oneAtATime("dilution"),
  minutes: ["shares", "rules"],
} as const satisfies Kind
