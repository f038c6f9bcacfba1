/** The words that people type only in this capability's command, by group. */
export const words = {
  /** As in `!mediate accept with @cem` and `!mediate settle TEXT`. */
  mediate: ["accept", "decline", "withdraw", "with", "settle", "open", "vote"],
} as const
