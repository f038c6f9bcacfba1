/** What is said when a room of the co-op was replaced and the bot has followed (§1.9), in the new one and the one left behind. */
import type { RoomRole } from "../rules/rooms.ts"
import type { RoomId } from "../rules/types.ts"
import { noteLeaving } from "../store/rooms-to-leave.ts"
import type { Act } from "./context.ts"
import { say } from "./context.ts"

export async function sayFollowed(act: Act, role: RoomRole, from: RoomId, to: RoomId): Promise<void> {
  const { words, server } = act.coop
  // A space is no place to speak in.
  if (role === "space") return
  const link = `https://matrix.to/#/${encodeURIComponent(to)}?via=${server}`
  await say(act, { room: to, open: true }, words.t("room-followed"))
  await say(act, { room: from, open: true }, words.t("room-left-behind", { link }))
  // It goes once that is said: a command there would be heard by nobody.
  await noteLeaving(act.work, from)
}
