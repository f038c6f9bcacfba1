/** Bookings by hand on accounts of the co-op's own, and what members paid for the co-op (§7.4, §12.2). */
export { journalActs as minuted } from "./rules/minuted.ts"
export { journalRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

export const acts = () => import("./acts/declared.ts")
export const commands = () => import("../../commands/journal/index.ts")
