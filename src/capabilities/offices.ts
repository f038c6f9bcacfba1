/** Offices and who holds their seats (§12). */
import type { Capability } from "../coop/capability.ts"
import { carrySeats } from "../store/offices.ts"

export const offices: Capability = {
  name: "offices",
  moves: { carry: [carrySeats] },
}
