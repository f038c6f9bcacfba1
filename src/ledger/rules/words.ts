/** The words that people type only in this capability's commands, by group. */

export const words = {
  /** As in `!ledger dues`. */
  account: ["bank", "assets", "dues", "opening", "income", "expenses"],
  /** As in `!ledger close 2026-11`. */
  ledger: ["close"],
} as const
