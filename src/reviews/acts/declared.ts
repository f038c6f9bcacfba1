/** What falls due of reviews, what waits for people, how reviews follow a person's new Matrix ID, and what `waggle verify` checks (§14.4). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { carryReviews } from "../store/sealed.ts"
import { reviewsCheck } from "../store/verify.ts"
import { endWithoutKey } from "./restored.ts"
import { reviewsTodo } from "./reviews-todo.ts"
import { endsDue, openingsDue, remindersDue } from "./rounds-due.ts"

export const does: Capability = {
  name: "reviews",
  due: [openingsDue, endsDue, remindersDue],
  todo: [reviewsTodo],
  restored: endWithoutKey,
  moves: { carry: [carryReviews] },
  checks: [reviewsCheck],
}
