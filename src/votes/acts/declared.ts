/** Motions from proposal to outcome (§2–§5). */

import type { Capability } from "../../kernel/acts/capability.ts"
import type { kinds } from "../rules/kinds/declared.ts"
import { carryReminding } from "../store/notify.ts"
import { carryProxies } from "../store/proxies.ts"
import { motionsCheck } from "../store/verify-motions.ts"
import { proxiesCheck } from "../store/verify-proxies.ts"
import { cancellation } from "./kinds/cancellation.ts"
import { decision } from "./kinds/decision.ts"
import type { EffectsOf } from "./kinds/kind-acts.ts"
import { motionTodo } from "./motion-todo.ts"
import { collectedDue, heldRemindersDue } from "./reminders-due.ts"
import { sentBackTodo } from "./sent-back-todo.ts"
import { reminders, stageEnds } from "./stages-due.ts"

export const does: Capability = {
  name: "votes",
  due: [stageEnds, reminders, heldRemindersDue, collectedDue],
  todo: [motionTodo, sentBackTodo],
  moves: { carry: [carryReminding, carryProxies] },
  checks: [motionsCheck, proxiesCheck],
}

/** The effects of the kinds of motion that `votes` declares. */
export const effects: EffectsOf<typeof kinds> = { decision, cancellation }
