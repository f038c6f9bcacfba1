/** Elections and what ends an office (§4, §12). */
export { kinds } from "./rules/kinds/declared.ts"
export { officeActs as minuted } from "./rules/minuted.ts"
export { officesRefusals as refusals } from "./rules/refusals.ts"

/** What falls due, waits for people, is checked, and what a carried motion does: it is loaded once all that is declared here is known. */
export const acts = () => import("./acts/declared.ts")
