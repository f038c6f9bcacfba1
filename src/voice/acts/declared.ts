/** What falls due of petitions and polls, how they follow a person's new Matrix ID, and what `waggle verify` checks (§17). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { carrySubject } from "../store/petitions.ts"
import { carryPolls } from "../store/polls.ts"
import { carryHandles } from "../store/signers.ts"
import { petitionsCheck } from "../store/verify.ts"
import { moodsDue } from "./moods-due.ts"
import { petitionsDue } from "./mornings.ts"
import { pollsDue } from "./poll-ends.ts"
import { pollTodo } from "./poll-todo.ts"
import { endWithoutKeys } from "./restored.ts"

export const does: Capability = {
  name: "voice",
  due: [petitionsDue, pollsDue, moodsDue],
  todo: [pollTodo],
  restored: endWithoutKeys,
  moves: { carry: [carryHandles, carrySubject, carryPolls] },
  checks: [petitionsCheck],
}
