/** What customers ask the co-op to do, from request to income (§9). */

export { taskActs as minuted } from "./rules/minuted.ts"
export { tasksRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

/** What falls due, waits for people, is checked, and what a carried motion does: it is loaded once all that is declared here is known. */
export const acts = () => import("./acts/declared.ts")
