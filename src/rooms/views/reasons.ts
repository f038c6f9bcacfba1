/** The reasons that clients show with an invitation or a removal. They are plain text, and everybody in the room can read them. */
import type { MatrixId } from "../../kernel/rules/types.ts"
import { plainName, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { isOwnOfficeRoom, officeOfRoom } from "../../standing/rules/offices.ts"
import type { KeptRole, Mend } from "../rules/rooms.ts"

export interface ReasonsAbout {
  readonly role: KeptRole
  /** The co-op's name. */
  readonly coop: string
  readonly server: Server
  /** The invitations to the co-op that nobody has accepted yet. */
  readonly invitations: ReadonlyMap<MatrixId, { readonly by: MatrixId; readonly founder: boolean }>
}

export type Explained = Mend & { readonly do: "kick" | "invite" }

/**
 * Why the bot invites or removes this person. Only in the members' room does an invitation name the inviter, because strangers can read
 * along in the lobby and the space. The reason stands in plain text in the room's state, so it tells nothing about motions or money.
 */
export function reasonOf(words: Words, mend: Explained, { role, coop, server, invitations }: ReasonsAbout): string {
  const about = { coop, ...(isOwnOfficeRoom(role) && { name: words.office(officeOfRoom(role)) }) }
  if (mend.do === "kick") return words.t(`room-reason-${mend.why}`, about)
  const invitation = role === "members" ? invitations.get(mend.person) : undefined
  if (!invitation) return words.t(`room-invite-${isOwnOfficeRoom(role) ? "office" : role}`, about)
  if (invitation.founder) return words.t("room-invite-founder", { coop })
  return words.t("room-invite-invited", { coop, by: plainName(invitation.by, server) })
}
