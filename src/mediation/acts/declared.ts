/** What falls due of mediations, what of them waits for people, and how they follow a person's new Matrix ID (§17.3). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { carryMediations, dropLost } from "../store/mediations.ts"
import { mediationTodo } from "./mediation-todo.ts"
import { mediationsDue } from "./mediations-due.ts"

export const does: Capability = {
  name: "mediation",
  due: [mediationsDue],
  todo: [mediationTodo],
  restored: async ({ work, coop }) => dropLost(work, coop.key),
  moves: { carry: [carryMediations] },
}
