/** Makes the rooms that a co-op has not got: a space with a lobby and an encrypted members' room. */
import { setTimeout as sleep } from "node:timers/promises"
import { type RoomId, roomId } from "../rules/types.ts"
import type { RoomRole } from "../store/rooms.ts"
import { type JsonObject, type MatrixPort, NotReadyError, type RoomFacts, type SyncProgress } from "./port.ts"

/** Says in a room's state for which co-op and role the bot made it, so that a crash right after does not make it twice. */
export const roomMarker = "org.waggle.room"

const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }

/**
 * Whoever comes in is given no key to what was said before, and a homeserver that shows it all the same shows a wall of messages without
 * words. Where the co-op wants newcomers to read that, the room keeper says so.
 */
const sinceInvited = {
  type: "m.room.history_visibility",
  state_key: "",
  content: { history_visibility: "invited" },
}

export interface NewRoom {
  readonly coop: string
  readonly role: RoomRole
  readonly name: string
  /** Whether everybody may join the lobby, rather than those invited. */
  readonly publicLobby: boolean
}

/** @throws MatrixError, ConnectionError */
export async function createRoom(port: MatrixPort, { coop, role, name, publicLobby }: NewRoom): Promise<RoomId> {
  const state: JsonObject[] = [{ type: roomMarker, state_key: "", content: { coop, role } }]
  if (role !== "space" && role !== "lobby") state.push(encryption, sinceInvited)
  const open = role === "lobby" && publicLobby
  const body = {
    preset: open ? "public_chat" : "private_chat",
    name,
    initial_state: state,
    ...(role === "space" ? { creation_content: { type: "m.space" } } : {}),
  }
  const answer = await port.request("POST", "/createRoom", {}, body)
  return roomId(String((answer as { room_id?: unknown }).room_id))
}

/** A room that the bot made for this role, though nothing else remembers it. */
export const findCreated = (port: MatrixPort, coop: string, role: RoomRole): RoomFacts | null =>
  findMarked(port, (marker) => marker.coop === coop && marker.role === role)

/** Makes the room in which a task is negotiated, with nobody in it yet. @throws MatrixError, ConnectionError */
export async function createTaskRoom(
  port: MatrixPort,
  { coop, task, name }: { readonly coop: string; readonly task: number; readonly name: string },
): Promise<RoomId> {
  const initial_state = [{ type: roomMarker, state_key: "", content: { coop, task } }, encryption, sinceInvited]
  const answer = await port.request("POST", "/createRoom", {}, { preset: "private_chat", name, initial_state })
  return roomId(String((answer as { room_id?: unknown }).room_id))
}

/** A room that the bot made for this task, though nothing else remembers it. */
export const findTaskRoom = (port: MatrixPort, coop: string, task: number): RoomFacts | null =>
  findMarked(port, (marker) => marker.coop === coop && marker.task === task)

/** Rooms that the bot is in and has made, each with the co-op that it was made for. */
export const markedRooms = (port: MatrixPort): { readonly room: RoomId; readonly coop: string }[] =>
  port.rooms().flatMap((facts) => {
    const marker = ownMarker(port, facts)
    return marker ? [{ room: facts.id, coop: String(marker.coop) }] : []
  })

/** Whoever invites the bot into a room of theirs may have written there what they like: what counts is what the bot wrote. */
function ownMarker(port: MatrixPort, facts: RoomFacts): JsonObject | null {
  const marker = facts.membership === "join" ? facts.state(roomMarker) : null
  const ours = facts.setBy(roomMarker) === port.me && facts.state("m.room.tombstone") === null
  return ours ? marker : null
}

const findMarked = (port: MatrixPort, fits: (marker: JsonObject) => boolean): RoomFacts | null =>
  port.rooms().find((facts) => {
    const marker = ownMarker(port, facts)
    return marker !== null && fits(marker)
  }) ?? null

/** Shows `child` in `space`. The homeserver that made it knows it; that is ours. */
export async function addToSpace(port: MatrixPort, space: RoomFacts, child: RoomId): Promise<void> {
  if (space.state("m.space.child", child)) return
  const via = port.me.slice(port.me.indexOf(":") + 1)
  const path = `/rooms/${encodeURIComponent(space.id)}/state/m.space.child/${encodeURIComponent(child)}`
  await port.request("PUT", path, {}, { via: [via] })
}

/** The room as a sync begun from now on shows it. @throws NotReadyError after 20 s */
export async function roomAfterSync(port: MatrixPort, tap: SyncProgress, id: RoomId): Promise<RoomFacts> {
  const asked = tap.asked
  const end = performance.now() + 20_000
  while (performance.now() < end) {
    const facts = port.room(id)
    if (tap.hasSeen(asked) && facts?.membership === "join") return facts
    tap.hurry()
    await sleep(100)
  }
  throw new NotReadyError("the room has not come with a sync")
}
