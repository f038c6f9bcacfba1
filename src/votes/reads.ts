/** Reads of the tables of `votes` that other capabilities may use. */
export { castFor, coopsOfVoter, ownReceipts, type ReasonKept } from "./store/ballots.ts"
export { lastCarried } from "./store/carried.ts"
export { motionsChanged } from "./store/changed.ts"
export { voteIsUnclosed } from "./store/due.ts"
export {
  coopsHearing,
  findMotion,
  type KeptMotion,
  lastClosedOn,
  motionByRow,
  motionsIn,
  openOnMatter,
  type VoteOfPerson,
  votesOfPerson,
} from "./store/motions.ts"
export { remindingOf } from "./store/notify.ts"
export { type OpenMotions, openMotions } from "./store/open.ts"
export type { KeptOption, NewOption } from "./store/options.ts"
export { publishedCount } from "./store/published.ts"
export { type RollEntry, rollEntryOf, rollOf } from "./store/roll.ts"
export { roundAfter } from "./store/rounds.ts"
export { type MotionTexts, motionTexts } from "./store/search.ts"
