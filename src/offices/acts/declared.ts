/** Offices and who holds their seats (§12). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { carrySeats } from "../../standing/changes.ts"

export const offices: Capability = {
  name: "offices",
  moves: { carry: [carrySeats] },
}
