/** The work that customers ask the co-op to do, from request to income (§9). */

export { taskActs as minuted } from "./rules/minuted.ts"
export { tasksRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { tasks: 130 }

/**
 * Loads the part of the declaration that needs acts: things that fall due, duties for `!todo`, checks of the database, and the effects of
 * motions. Acts use the declarations of all capabilities, so this part is loaded after all of those.
 */
export const acts = () => import("./acts/declared.ts")

/** Loaded last, because commands use all capabilities. */
export const commands = () => import("../../commands/tasks/index.ts")
