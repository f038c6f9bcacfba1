/** Motions from proposal to outcome (§2–§5). */
export { kinds } from "./rules/kinds/declared.ts"
export { motionActs as minuted } from "./rules/minuted.ts"
export { refusals } from "./rules/refusals-declared.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { commitments, records } from "./views/records.ts"

/** Tables that `waggle verify` does not hold against the minutes, with the reason. */
export const unchecked = {
  notify: "how somebody wants to be reminded, which is their own affair",
  held_reminders: "when to remind somebody of a vote",
}

/** The subjects of `!minutes`. A subject's number gives its place in the list of all subjects. */
export const subjects = { motions: 10, votes: 20, decisions: 30 }

/**
 * Loads the part of the declaration that needs acts: things that fall due, duties for `!todo`, checks of the database, and the effects of
 * motions. Acts use the declarations of all capabilities, so this part is loaded after all of those.
 */
export const acts = () => import("./acts/declared.ts")

/** Loaded last, because commands use all capabilities. */
export const commands = () => import("../../commands/votes/index.ts")
