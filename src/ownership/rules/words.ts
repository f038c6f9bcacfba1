/** The words that people type only in this capability's commands, by group. */
export const words = {
  /** As in `!shares give @ana`. */
  holding: ["give"],
} as const
