/** What the bot lacks in a co-op's rooms, as data: `waggle doctor` and the log say it in words (`doctor-<finding>`). */
import type { CoopKey, MatrixId } from "../rules/types.ts"
import type { RoomRole } from "../store/rooms.ts"
import type { RoomFacts } from "./port.ts"

export type Ability = "redact" | "invite" | "topic"

interface About {
  readonly coop: CoopKey
  /** ID or alias, as far as known. */
  readonly room: string
  readonly role: RoomRole
}

export type Finding =
  | (About & { readonly finding: "alias-unknown" })
  /** `code`: the homeserver's reason, such as `M_FORBIDDEN`. */
  | (About & { readonly finding: "not-joined" | "not-created"; readonly code: string })
  | (About & { readonly finding: "not-encrypted" })
  | (About & { readonly finding: "lacks-power"; readonly ability: Ability })
  | (About & { readonly finding: "founder-not-joined"; readonly person: MatrixId; readonly invited: boolean })

/** What a room that the bot is in lacks for its role. */
export function lacks(about: About, facts: RoomFacts, founders: readonly MatrixId[]): Finding[] {
  if (about.role === "space") return []
  const found: Finding[] = []
  if (about.role !== "lobby" && !facts.encrypted) found.push({ finding: "not-encrypted", ...about })
  const abilities: [Ability, boolean][] = [
    ["redact", facts.may("redact")],
    ["invite", facts.may("invite")],
    ["topic", facts.may({ state: "m.room.topic" })],
  ]
  for (const [ability, has] of abilities) if (!has) found.push({ finding: "lacks-power", ...about, ability })
  if (about.role === "members")
    for (const person of founders) {
      const membership = facts.members.get(person)
      if (membership !== "join")
        found.push({ finding: "founder-not-joined", ...about, person, invited: membership === "invite" })
    }
  return found
}
