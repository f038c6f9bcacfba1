/** The words that people type only in this capability's commands, by group. */
export const words = {
  /** As in `!shares give @ana` and `!shares paid @ana 50 EUR`. */
  holding: ["give", "paid"],
  /** As in `!shares propose value=600 EUR`, `!shares dilute 25` and `!dividend propose 1000 EUR`. */
  sharing: ["propose", "dilute"],
} as const
