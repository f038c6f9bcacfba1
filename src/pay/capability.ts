/** Pay (§18): whose laws the co-op keeps to, the pay scale, rates, and what hours are worth. */
export { kinds } from "./rules/kinds/declared.ts"
export { payActs as minuted } from "./rules/minuted.ts"
export { payRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { commitments, records } from "./views/records.ts"

/** Tables that `waggle verify` does not hold against the minutes, with the reason. */
export const unchecked = {
  graded_holdings: "follows from who held which role, which is compared with the minutes",
}

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { pay: 116 }

/** Loads the part of the declaration that needs acts. */
export const acts = () => import("./acts/declared.ts")

/** Loaded last, because commands use all capabilities. */
export const commands = () => import("../../commands/pay/index.ts")
