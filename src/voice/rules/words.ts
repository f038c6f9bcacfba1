/** The words that people type only in this capability's commands, by group. */
export const words = {
  /** As in `!petition withdraw`. */
  petition: ["withdraw"],
} as const
