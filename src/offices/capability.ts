/** Elections, and the ways in which an office ends (§4, §12). */
export { kinds } from "./rules/kinds/declared.ts"
export { officeActs as minuted } from "./rules/minuted.ts"
export { officesRefusals as refusals } from "./rules/refusals.ts"
export { subjects } from "./rules/subjects.ts"
export { records } from "./views/records.ts"

/**
 * Loads the part of the declaration that needs acts: due things, duties, checks, and the effects of motions. Acts use what all capabilities
 * declare, so this is loaded after those declarations.
 */
export const acts = () => import("./acts/declared.ts")

/** Loads the commands. They are loaded last, because they use the acts of all capabilities. */
export const commands = () => import("../../commands/offices/index.ts")
