/** Ownership (§19): one equal share for each owner, its weight in votes, and what hangs on it. */
export { kinds } from "./rules/kinds/declared.ts"
export { ownershipActs as minuted } from "./rules/minuted.ts"
export { ownershipRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { commitments, records } from "./views/records.ts"

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { shares: 117 }

export const acts = () => import("./acts/declared.ts")
export const commands = () => import("../../commands/ownership/index.ts")
