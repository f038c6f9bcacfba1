/** The words that people type only in this capability's commands, by group. */
export const words = {
  /** As in `!petition withdraw` and `!petition recall @ben president No word for weeks.` */
  petition: ["withdraw", "recall", "impeach", "remove"],
  /** As in `!petition recall @ben as president: No word for weeks.` */
  petitioned: ["as"],
  /** As in `!mood every week How was it?` and `!mood stop`. */
  mood: ["every", "stop"],
} as const
