/** The work that customers ask the co-op to do, from request to income (§9). */

export { taskActs as minuted } from "./rules/minuted.ts"
export { tasksRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

/** The subjects of `!minutes`. The number is the place of a subject in the list of all. */
export const subjects = { tasks: 130 }

/**
 * The capability's acts: what falls due, waits for people or is checked, and what a carried motion does. They are loaded after everything
 * is declared.
 */
export const acts = () => import("./acts/declared.ts")

/** Loaded last, because commands stand above all capabilities. */
export const commands = () => import("../../commands/tasks/index.ts")
