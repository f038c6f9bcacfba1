/** The words that people type only in `!review`. */
export const words = {
  /** As in `!review forget`. */
  reviewing: ["forget"],
} as const
