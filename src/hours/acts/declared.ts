/** What falls due of hours, what waits for people, how hours follow a person, and what `waggle verify` checks (§18.2). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { carryClocks } from "../store/clocks.ts"
import { carryHours, hasHours } from "../store/hours.ts"
import { carryShown } from "../store/shown.ts"
import { hoursCheck } from "../store/verify.ts"
import { clocksDue } from "./clock.ts"
import { remindersDue } from "./hours-due.ts"
import { hoursTodo } from "./hours-todo.ts"

export const does: Capability = {
  name: "hours",
  due: [clocksDue, remindersDue],
  todo: [hoursTodo],
  moves: { carry: [carryHours, carryClocks, carryShown] },
  concerns: [hasHours],
  checks: [hoursCheck],
}
