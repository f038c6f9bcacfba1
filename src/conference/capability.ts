/** The general conference (§16): its call, its agenda, the meeting, and the minutes of it. */
export { conferenceActs as minuted } from "./rules/minuted.ts"
export { conferenceRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { commitments, records } from "./views/records.ts"

/** Tables that `waggle verify` does not hold against the minutes, with the reason. */
export const unchecked = {
  conference_supports: "who supports a call; once there are enough, the minutes tell of the conference",
  agenda_items: "what is to come; what was dealt with stands in the text of the meeting's minutes, whose hash is kept",
  attendances: "who is there; how many were stands in the minutes",
  raised_hands: "who raised a hand before everybody; the minutes count them, and verify compares the counts",
  speeches: "who wants to speak; it is over when the meeting is",
}

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { conferences: 33 }

export const acts = () => import("./acts/declared.ts")
export const commands = () => import("../../commands/conference/index.ts")
