/** Movements at the bank (§7.2, §8.7). They are read from the bank's files. A movement is booked once the treasurer says what it is. */

export { bankRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"

/** Tables that `waggle verify` does not compare with the minutes, each with the reason. */
export const unchecked = {
  bank_lines: "the treasurer alone sees it, and the bank's own statement shows it again",
  bank_files: "sealed under a key that is not in the database: what is altered cannot be opened",
  bank_matches: "the treasurer alone sees it; the entries that it names are checked",
}

/** This is a function because the commands build on all capabilities, so they must be loaded after them. */
export const commands = () => import("../../commands/bank/index.ts")
