/** What falls due of conferences, what waits for people, how they follow a person's new Matrix ID, and what `waggle verify` checks (§16). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { carryConferences } from "../store/moves.ts"
import { conferencesCheck } from "../store/verify.ts"
import { conferenceTodo } from "./conference-todo.ts"
import { conferencesDue, meetingDue } from "./conferences-due.ts"
import { electionsDue, presiderOf } from "./motions.ts"

export const does: Capability = {
  name: "conference",
  due: [electionsDue, conferencesDue, meetingDue],
  todo: [conferenceTodo],
  presider: presiderOf,
  moves: { carry: [carryConferences] },
  checks: [conferencesCheck],
}
