/** Says in both rooms that a room of the co-op was replaced and that the bot has followed (§1.9). */

import { type Act, say } from "../../kernel/acts/context.ts"
import type { RoomId } from "../../kernel/rules/types.ts"
import { serverName } from "../../kernel/views/people.ts"
import type { RoomRole } from "../rules/rooms.ts"
import { noteLeaving } from "../store/rooms-to-leave.ts"

/** Says in the old room and in the new one that the bot has moved (§1.9), and notes that it leaves the old one. A space is passed over. */
export async function sayFollowed(act: Act, role: RoomRole, from: RoomId, to: RoomId): Promise<void> {
  const { words, server } = act.coop
  // Nothing is said in a space, where nobody can speak.
  if (role === "space") return
  const link = `https://matrix.to/#/${encodeURIComponent(to)}?via=${serverName(server)}`
  await say(act, { room: to, open: true }, words.t("room-followed"))
  await say(act, { room: from, open: true }, words.t("room-left-behind", { link }))
  // After that the bot leaves the old room. People there could otherwise type commands that it does not hear.
  await noteLeaving(act.work, from)
}
