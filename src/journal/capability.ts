/** Bookings by hand on accounts of the co-op's own, and what members paid for the co-op (§7.4). */
export { journalRefusals as refusals } from "./rules/refusals.ts"

export const acts = () => import("./acts/declared.ts")
export const commands = () => import("../../commands/journal/index.ts")
