/** Budgets, dues, payments and pay runs (§7, §8). */

export { kinds } from "./rules/kinds/declared.ts"
export { treasuryActs as minuted } from "./rules/minuted.ts"
export { treasuryRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

/** The subjects of `!minutes`. The number is the place of a subject in the list of all. */
export const subjects = { budgets: 90, treasury: 120 }

/**
 * The capability's acts: what falls due, waits for people or is checked, and what a carried motion does. They are loaded after everything
 * is declared.
 */
export const acts = () => import("./acts/declared.ts")

/** Loaded last, because commands stand above all capabilities. */
export const commands = () => import("../../commands/treasury/index.ts")
