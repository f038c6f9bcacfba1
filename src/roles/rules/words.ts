/** The words that people type only in this capability's commands, by group. */
import { rolePowers } from "./tree.ts"

export const words = {
  /** As in `!role new Head bakery under chief-executive` and `!role R3 expect TEXT`. */
  hierarchy: [
    ...(["new", "under", "move", "expect", "name", "seats", "powers", "grade", "end"] as const),
    ...(["accept", "decline", "resign"] as const),
  ],
  /** As in `!role R3 powers invite, appoint`. */
  handed: [...rolePowers, "none"],
  /** The small words of `!appoint @ana as R3`, and of `!role R3 under the chief executive`. */
  appointed: ["to", "the"],
} as const
