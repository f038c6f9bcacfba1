/** What a room is to the bot, from who is in it now. */
import type { RoomView } from "../bot/message.ts"
import type { MatrixId, RoomId } from "../rules/types.ts"
import type { Places, RoomFacts } from "./port.ts"

/** The room of a message from `sender`, as commands see it. A room with nobody but the bot and the sender is a direct one. */
export function roomView(
  id: RoomId,
  facts: RoomFacts | null,
  places: Places,
  me: MatrixId,
  sender: MatrixId,
): RoomView {
  const known = places.of(id)
  const encrypted = facts?.encrypted ?? false
  const mayRedact = facts?.may("redact") ?? false
  if (known) return { id, ...known, encrypted, mayRedact }
  const direct = facts !== null && present(facts).every((person) => person === me || person === sender)
  return { id, place: direct ? "direct" : "other", coop: null, encrypted, mayRedact }
}

/** Who is in the room or invited to it. */
export const present = (facts: RoomFacts): MatrixId[] =>
  [...facts.members].filter(([, membership]) => membership === "join" || membership === "invite").map(([id]) => id)

/** An invitation to the bot, as far as it tells. */
export interface Invite {
  readonly room: RoomId
  readonly isDirect: boolean
  readonly space: boolean
  /** Whether the room has a name or an address: a room that two people opened to talk usually has neither. */
  readonly named: boolean
}

/** The bot goes where it belongs (the co-op's rooms) and to whoever wants to talk with it alone; other rooms it declines. */
export const shouldJoin = (invite: Invite, places: Places): boolean =>
  places.of(invite.room) !== null || (!invite.space && (invite.isDirect || !invite.named))

/** The invitation that `facts` hold; null where the bot is not invited. */
export function inviteOf(facts: RoomFacts, me: MatrixId): Invite | null {
  if (facts.membership !== "invite") return null
  const mine = facts.state("m.room.member", me)
  const named = facts.state("m.room.name")?.name || facts.state("m.room.canonical_alias")?.alias
  return { room: facts.id, isDirect: mine?.is_direct === true, space: facts.space, named: Boolean(named) }
}
