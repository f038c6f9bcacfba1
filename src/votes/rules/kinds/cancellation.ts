/** The vote on cancelling another one that is open (§2.7c). */
import { aboutNobody, type Kind, onePerMotion, title, titleWithMotion, usual } from "./kind.ts"

export const cancellation = {
  ...aboutNobody,
  // The other vote goes on meanwhile. So an hour to talk and a day to vote are all there is time for.
  rules: { ...usual, proposalStage: "PT1H", votingStage: "PT24H", earlyNotice: "PT15M" },
  setting: "Whether an open vote is cancelled before it ends.",
  firstStage: "talk",
  proposed: "accept",
  options: { accept: [title("option-cancel-vote")], keep: [title("option-keep-vote")] },
  cancels: true,
  titles: [titleWithMotion("motion-cancellation")],
  matter: onePerMotion("cancellation"),
  minutes: [],
} as const satisfies Kind
