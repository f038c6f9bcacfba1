/** The bot's problems in a co-op's rooms, as data. `waggle doctor` and the log show the translated text `doctor-<finding>`. */

import type { CoopKey, MatrixId } from "../kernel/rules/types.ts"
import type { RoomFault } from "../rooms/rules/faults.ts"
import type { Guard } from "../rooms/rules/guards.ts"
import type { Ability, KeptRole, Mend } from "../rooms/rules/rooms.ts"
import type { RoomComparison } from "./room-comparison.ts"

interface About {
  readonly coop: CoopKey
  /** The room's ID, or its alias if the ID is not known. */
  readonly room: string
  readonly role: KeptRole
}

export type Finding =
  | (About & { readonly finding: "alias-unknown" })
  /** The alias leads nowhere any more, but we know the room's ID. */
  | (About & { readonly finding: "alias-gone"; readonly alias: string; readonly code: string })
  /** `code`: the homeserver's reason, such as `M_FORBIDDEN`. */
  | (About & { readonly finding: "not-joined" | "not-created"; readonly code: string })
  | (About & { readonly finding: "not-encrypted" })
  | (About & { readonly finding: "lacks-power"; readonly ability: Exclude<Ability, "encrypt"> })
  | (About & { readonly finding: "as-powerful"; readonly person: MatrixId })
  | (About & {
      readonly finding: "refused"
      readonly do: Mend["do"]
      readonly person: MatrixId | null
      readonly guard?: Guard
      readonly code: string
    })
  | (About & { readonly finding: "unguarded"; readonly guard: Guard })
  | (About & { readonly finding: "replaced" })
  /** The room in which this task would be negotiated could not be made. */
  | { readonly finding: "task-room-not-created"; readonly coop: CoopKey; readonly task: number; readonly code: string }
  | (About & { readonly finding: "founder-not-joined"; readonly person: MatrixId; readonly invited: boolean })

/** The findings about a room: things that the bot lacks in it, and founders who have not come into it yet. */
export function findingsOf(
  coop: CoopKey,
  { role, room, faults, awaited }: Pick<RoomComparison, "room" | "faults" | "awaited"> & { readonly role: KeptRole },
): Finding[] {
  const about = { coop, room, role }
  const missing = awaited.map((founder) => ({ finding: "founder-not-joined", ...about, ...founder }) as const)
  return [...faults.flatMap((fault) => findingOf(about, fault) ?? []), ...missing]
}

/** The finding for a fault. Null if the room's setup reports this fault already. */
function findingOf(about: About, fault: RoomFault): Finding | null {
  switch (fault.lack) {
    case "ability":
      return fault.ability === "encrypt"
        ? { finding: "not-encrypted", ...about }
        : { finding: "lacks-power", ...about, ability: fault.ability }
    case "as-powerful":
      return { finding: "as-powerful", ...about, person: fault.person }
    case "refused": {
      const { do: what, person, guard, code } = fault
      return { finding: "refused", ...about, do: what, person, ...(guard && { guard }), code }
    }
    case "unguarded":
      return { finding: "unguarded", ...about, guard: fault.guard }
    case "replaced":
      return { finding: "replaced", ...about }
    case "absent":
      return null
  }
}
