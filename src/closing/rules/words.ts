/** The words that people type only in this capability's commands, by group. */

export const words = {
  /** As in `!bonus propose`, `!bonus met 2`. */
  bonus: ["propose", "met", "missed"],
  /** As in `president 1% of payroll`. */
  bonusOf: ["payroll", "surplus", "measures", "none"],
} as const
