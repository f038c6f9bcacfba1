/** People who come, go, move, are removed, or have left without a word (§1, §6). */
export { kinds } from "./rules/kinds/declared.ts"
export { peopleRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"

/** Tables that `waggle verify` does not hold against the minutes, with the reason. */
export const unchecked = { lost_people: "who is not asked back after a restore until members say so" }

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { memberships: 60, removals: 80 }

/**
 * Loads the part of the declaration that needs acts: things that fall due, duties for `!todo`, checks of the database, and the effects of
 * motions. Acts use the declarations of all capabilities, so this part is loaded after all of those.
 */
export const acts = () => import("./acts/declared.ts")

/** Loaded last, because commands use all capabilities. */
export const commands = () => import("../../commands/people/index.ts")
