/** The year's books: profit and loss, balance sheet, and the bonuses that hang on them (§7.4, §18.4). */
export { kinds } from "./rules/kinds/declared.ts"
export { closingActs as minuted } from "./rules/minuted.ts"
export { closingRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { bonuses: 125 }

export const acts = () => import("./acts/declared.ts")
export const commands = () => import("../../commands/closing/index.ts")
