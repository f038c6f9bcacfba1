/** The words that people type only in this capability's commands, by group. */
import { rolePowers } from "./tree.ts"

export const words = {
  /** As in `!role new Head bakery under chief-executive` and `!role R3 expect TEXT`. */
  hierarchy: [
    ...(["new", "under", "expect", "name", "seats", "powers", "end"] as const),
    ...(["accept", "decline", "resign"] as const),
  ],
  /** As in `!role R3 powers invite, appoint`. */
  handed: [...rolePowers, "none"],
} as const
