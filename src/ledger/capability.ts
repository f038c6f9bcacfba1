/** The ledger (§7.4): entries that balance, its accounts, the books, and the exports for accountants. */
export { ledgerActs as minuted } from "./rules/minuted.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"
