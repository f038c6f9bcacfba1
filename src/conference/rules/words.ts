/** The words that people type only in this capability's commands, by group. */
export const words = {
  /** As in `!conference call …`. */
  conference: [
    ...(["call", "support", "move", "cancel", "open", "adjourn", "close"] as const),
    ...(["object", "note", "chair", "calendar", "minutes"] as const),
  ],
  /** As in `for 2 hours at the barn`. `at` stands before a place. */
  meeting: ["at", "for"],
  /** As in `!agenda add …`. */
  agenda: ["add", "remove", "move"],
  /** As in `!agenda add report …`. */
  item: ["report", "motion", "election", "discussion"],
  /** As in `!hands yes`. */
  hand: ["yes", "no", "end"],
  /** As in `!speak done`. */
  speech: ["done", "list"],
} as const
