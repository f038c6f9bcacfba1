/** Budgets, dues, payments and pay runs (§7, §8). */

export { kinds } from "./rules/kinds/declared.ts"
export { treasuryActs as minuted } from "./rules/minuted.ts"
export { treasuryRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

/** Tables that `waggle verify` does not hold against the minutes, with the reason. */
export const unchecked = {
  lost_money: "what the treasurer is still asked after a restore, which the minutes tell of",
  hourly_people: "follows from the first rate of each person, which is compared with the minutes",
}

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { budgets: 90, treasury: 120 }

/**
 * Loads the part of the declaration that needs acts: things that fall due, duties for `!todo`, checks of the database, and the effects of
 * motions. Acts use the declarations of all capabilities, so this part is loaded after all of those.
 */
export const acts = () => import("./acts/declared.ts")

/** Loaded last, because commands use all capabilities. */
export const commands = () => import("../../commands/treasury/index.ts")
