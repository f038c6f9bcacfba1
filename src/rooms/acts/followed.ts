/** If a room of the co-op was replaced by another room, says in both rooms that the bot now uses the new room (§1.9). */

import { type Act, say } from "../../kernel/acts/context.ts"
import type { RoomId } from "../../kernel/rules/types.ts"
import { serverName } from "../../kernel/views/people.ts"
import type { RoomRole } from "../rules/rooms.ts"
import { noteLeaving } from "../store/rooms-to-leave.ts"

/** Says in the old and the new room that the bot has moved (§1.9). Notes that the bot must leave the old room. Ignores a space. */
export async function sayFollowed(act: Act, role: RoomRole, from: RoomId, to: RoomId): Promise<void> {
  const { words, server } = act.coop
  // Nothing is said in a space, where nobody can speak.
  if (role === "space") return
  const link = `https://matrix.to/#/${encodeURIComponent(to)}?via=${serverName(server)}`
  await say(act, { room: to, open: true }, words.t("room-followed"))
  await say(act, { room: from, open: true }, words.t("room-left-behind", { link }))
  // The bot leaves the old room after this message. Otherwise people could type commands in the old room, and the bot would ignore them.
  await noteLeaving(act.work, from)
}
