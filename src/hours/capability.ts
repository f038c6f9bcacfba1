/** Hours, leave and sickness, and who approves them (§18.2). */
export { hoursActs as minuted } from "./rules/minuted.ts"
export { hoursRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { commitments, records } from "./views/records.ts"

/** Tables that `waggle verify` does not hold against the minutes, with the reason. */
export const unchecked = {
  hours_shown: "what somebody was shown before they approved it; the minutes tell of the approval",
  hours_clocks: "clocks that run; the minutes tell of the hours once a clock is stopped",
}

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { hours: 114 }

export const acts = () => import("./acts/declared.ts")
export const commands = () => import("../../commands/hours/index.ts")
