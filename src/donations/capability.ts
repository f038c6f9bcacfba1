/** The donation share (§8.1): a voted part of all income, for recipients whom a vote chooses. */
export { kinds } from "./rules/kinds/declared.ts"
export { donationActs as minuted } from "./rules/minuted.ts"
export { donationRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { donations: 122 }

export const acts = () => import("./acts/declared.ts")
export const commands = () => import("../../commands/donations/index.ts")
