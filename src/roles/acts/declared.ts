/** What falls due of roles, what waits for people, how roles follow a person's new Matrix ID, and what `waggle verify` checks (§14). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { carryGranted } from "../../standing/changes.ts"
import { carryHolders } from "../store/roles.ts"
import { rolesCheck } from "../store/verify.ts"
import { appointmentsDue } from "./roles-due.ts"
import { rolesTodo } from "./roles-todo.ts"

export const does: Capability = {
  name: "roles",
  due: [appointmentsDue],
  todo: [rolesTodo],
  moves: { carry: [carryHolders, carryGranted] },
  checks: [rolesCheck],
}
