/** The hierarchy of roles (§14). */
export { roleActs as minuted } from "./rules/minuted.ts"
export { roleRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { commitments, records } from "./views/records.ts"

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { roles: 112 }

export const acts = () => import("./acts/declared.ts")
export const commands = () => import("../../commands/roles/index.ts")
