/** What the bot says after a room of the co-op was replaced and it has followed (§1.9), in the new room and in the old one. */

import { type Act, say } from "../../kernel/acts/context.ts"
import type { RoomId } from "../../kernel/rules/types.ts"
import type { RoomRole } from "../rules/rooms.ts"
import { noteLeaving } from "../store/rooms-to-leave.ts"

export async function sayFollowed(act: Act, role: RoomRole, from: RoomId, to: RoomId): Promise<void> {
  const { words, server } = act.coop
  // Nobody can speak in a space.
  if (role === "space") return
  const link = `https://matrix.to/#/${encodeURIComponent(to)}?via=${server}`
  await say(act, { room: to, open: true }, words.t("room-followed"))
  await say(act, { room: from, open: true }, words.t("room-left-behind", { link }))
  // Then the bot leaves the old room, where it would no longer hear a command.
  await noteLeaving(act.work, from)
}
