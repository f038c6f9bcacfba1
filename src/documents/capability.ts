/** The co-op's documents: articles, bylaws, policies (§15). */
export { kinds } from "./rules/kinds/declared.ts"
export { documentActs as minuted } from "./rules/minuted.ts"
export { documentRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { commitments, records } from "./views/records.ts"

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { documents: 95 }

/** Loaded after all capabilities are declared, because acts use the declarations of all of them. */
export const acts = () => import("./acts/declared.ts")

/** Loaded last, because commands use all capabilities. */
export const commands = () => import("../../commands/documents/index.ts")
