/** People's place in the co-op (§1, §12): their membership, offices, powers and identity. */
export { peopleActs as minuted } from "./rules/minuted.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

/** The subjects of `!minutes`. The number is the place of a subject in the list of all. */
export const subjects = { members: 100 }
