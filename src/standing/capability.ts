/** People's place in the co-op (§1, §12): their membership, offices, powers and identity. */
export { peopleActs as minuted } from "./rules/minuted.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { members: 100 }
