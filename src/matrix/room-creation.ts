/** Makes the rooms that a co-op lacks: a space, a lobby, encrypted members' and office rooms, and rooms for a few people. */
import { setTimeout as sleep } from "node:timers/promises"
import type { JsonObject } from "../kernel/rules/objects.ts"
import type { SmallPlace } from "../kernel/rules/places.ts"
import type { RoomId } from "../kernel/rules/types.ts"
import type { RoomRole } from "../rooms/reads.ts"
import { roomNamed } from "./answers.ts"
import { type MatrixPort, NotReadyError, type RoomFacts, type SyncProgress } from "./port.ts"

/**
 * A state event that says for which co-op and role the bot made a room. After a crash the bot finds the room by this event, and does not
 * make it twice.
 */
export const roomMarker = "org.waggle.room"

const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }

/**
 * The history setting of a new private room. Newcomers get no keys to earlier messages. If the room showed them those messages, they would
 * see a wall of unreadable messages. The room keeper changes the setting if the co-op wants newcomers to read earlier messages.
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
  /** Whether everybody may join the lobby, or only invited people. */
  readonly publicLobby: boolean
}

/** Makes a room for this role. @throws MatrixError, ConnectionError */
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
  return roomNamed(answer)
}

/**
 * The room that the bot made for this role. It is found by its marker, even if the database has forgotten the room. Null if there is none.
 */
export const findCreated = (port: MatrixPort, coop: string, role: RoomRole): RoomFacts | null =>
  findMarked(port, (marker) => marker.coop === coop && marker.role === role)

/** Makes a room for a few people, with nobody in it yet. @throws MatrixError, ConnectionError */
export async function createSmallRoom(
  port: MatrixPort,
  { coop, place, name }: { readonly coop: string; readonly place: SmallPlace; readonly name: string },
): Promise<RoomId> {
  const { place: _, ...which } = place
  const marker = { type: roomMarker, state_key: "", content: { coop, ...which } }
  const initial_state = [marker, encryption, sinceInvited]
  const answer = await port.request("POST", "/createRoom", {}, { preset: "private_chat", name, initial_state })
  return roomNamed(answer)
}

/**
 * The room that the bot made for these few people. It is found by its marker, even if the database has forgotten the room. Null if there is
 * none.
 */
export function findSmallRoom(port: MatrixPort, coop: string, { place: _, ...which }: SmallPlace): RoomFacts | null {
  return findMarked(
    port,
    (marker) => marker.coop === coop && Object.entries(which).every(([name, value]) => marker[name] === value),
  )
}

/** Rooms that the bot made and is in, each with the co-op that it was made for. */
export const markedRooms = (port: MatrixPort): { readonly room: RoomId; readonly coop: string }[] =>
  port.rooms().flatMap((facts) => {
    const marker = ownMarker(port, facts)
    return marker ? [{ room: facts.id, coop: String(marker.coop) }] : []
  })

/** The room's marker, if the bot itself wrote it. Other people can invite the bot into a room of their own and write any marker in it. */
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

/** Lists `child` in `space`. Our own homeserver made the child, so clients can reach it through our server. */
export async function addToSpace(port: MatrixPort, space: RoomFacts, child: RoomId): Promise<void> {
  if (space.state("m.space.child", child)) return
  const via = port.me.slice(port.me.indexOf(":") + 1)
  const path = `/rooms/${encodeURIComponent(space.id)}/state/m.space.child/${encodeURIComponent(child)}`
  await port.request("PUT", path, {}, { via: [via] })
}

/** Waits for a sync that begins after this call, and returns the room as that sync shows it. @throws NotReadyError after 20 s */
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
