/** Who comes, goes, moves, is removed, or has gone without a word (§1, §6). */
export { kinds } from "./rules/kinds/declared.ts"
export { peopleRefusals as refusals } from "./rules/refusals.ts"

/** What falls due, waits for people, is checked, and what a carried motion does: it is loaded once all that is declared here is known. */
export const acts = () => import("./acts/declared.ts")
