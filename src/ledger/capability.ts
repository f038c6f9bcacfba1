/** The ledger (§7.4): entries that balance, the books, and the exports for accountants. */
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
