/** The words that people type only in this capability's commands, by group. */
export const words = {
  /** As in `!shares give @ana` and `!shares paid @ana 50 EUR`. */
  holding: ["give", "paid"],
} as const
