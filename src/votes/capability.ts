/** Motions from proposal to outcome (§2–§5). */
export { kinds } from "./rules/kinds/declared.ts"
export { motionActs as minuted } from "./rules/minuted.ts"
export { refusals } from "./rules/refusals-declared.ts"
export * as tables from "./store/tables.ts"

/** What falls due, waits for people, is checked, and what a carried motion does: it is loaded once all that is declared here is known. */
export const acts = () => import("./acts/declared.ts")
