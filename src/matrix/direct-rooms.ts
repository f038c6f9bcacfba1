/** Finds, or opens, the encrypted direct room for a person. */
import { setTimeout as sleep } from "node:timers/promises"
import type { IncomingMessage } from "../bot/message.ts"
import { type MatrixId, type RoomId, roomId } from "../kernel/rules/types.ts"
import { directRoomOf, rememberDirectRoom } from "../kernel/store/direct-rooms.ts"
import type { Store } from "../kernel/store/work.ts"
import { roomNamed } from "./answers.ts"
import { present } from "./places.ts"
import { type Log, type MatrixPort, NotReadyError, type Places, type RoomFacts, type SyncProgress } from "./port.ts"

/**
 * A state event that says for whom the bot opened the room. This event lets the bot find the room even if the database does not name it.
 */
export const directMarker = "org.waggle.direct"

/** How many milliseconds to wait before the list of direct rooms is sent again. */
const listPause = 1_000

export interface DirectRoomsParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly tap: SyncProgress
  readonly places: Places
  readonly log: Log
}

export class DirectRooms {
  readonly #parts: DirectRoomsParts
  /** For each person whose room was opened, or who was invited again: the number of the newest sync request at that time. */
  readonly #opened = new Map<MatrixId, number>()
  readonly #added = new Map<MatrixId, RoomId>()
  /** A copy of the direct rooms in the database, for people who were looked up in it. Null: none is stored. Only this class stores any. */
  readonly #remembered = new Map<MatrixId, RoomId | null>()
  /** The rooms with a marker, by the person whom it names, as the sync with this number showed them. */
  #markers: {
    readonly asked: number
    readonly rooms: ReadonlyMap<unknown, readonly { readonly room: RoomId }[]>
  } | null = null
  #listing: Promise<void> | null = null
  /** Whether rooms were added since the list was last sent. */
  #unlisted = false

  constructor(parts: DirectRoomsParts) {
    this.#parts = parts
  }

  /**
   * The room in which messages to `person` are sent. Opens a room if there is none.
   * @throws NotReadyError while no sync has shown the room that was just opened; MatrixError if the homeserver refuses to open one
   */
  async roomFor(person: MatrixId): Promise<RoomId> {
    const { port, tap } = this.#parts
    const found = this.#fitting([await this.#known(person)], person) ?? this.#fitting(this.#others(person), person)
    if (found) {
      this.#opened.delete(person)
      await this.#remember(person, found.id)
      this.#list(person, found.id)
      return found.id
    }
    // A sync can show a room while the room is still being made. Only a sync that began after the room was made shows the whole room.
    const opened = this.#opened.get(person)
    if (opened !== undefined && !tap.hasSeen(opened)) throw new NotReadyError("the direct room is not known yet")
    const abandoned = this.#marked(person).find((facts) => this.#waitsFor(facts, person))
    if (abandoned) {
      await port.request("POST", `/rooms/${encodeURIComponent(abandoned.id)}/invite`, {}, { user_id: person })
      this.#opened.set(person, tap.asked)
      throw new NotReadyError("the invitation is not known yet")
    }
    return await this.#open(person)
  }

  /** Call this when a person wrote in a direct room. If the room fits, the bot speaks to them in this room from now on. */
  async wrote(message: IncomingMessage): Promise<void> {
    if (message.room.place !== "direct" || !message.room.encrypted || message.kind === "gesture") return
    const facts = this.#parts.port.room(message.room.id)
    if (!facts || !this.#fits(facts, message.sender)) return
    await this.#remember(message.sender, facts.id)
    this.#list(message.sender, facts.id)
  }

  async #known(person: MatrixId): Promise<RoomFacts | null> {
    const room = await this.#roomKnown(person)
    return room && this.#parts.port.room(room)
  }

  async #roomKnown(person: MatrixId): Promise<RoomId | null> {
    const known = this.#remembered.get(person)
    if (known !== undefined) return known
    const read = await directRoomOf(this.#parts.store.knex, person)
    this.#remembered.set(person, read)
    return read
  }

  async #remember(person: MatrixId, room: RoomId): Promise<void> {
    if ((await this.#roomKnown(person)) === room) return
    await this.#parts.store.work((work) => rememberDirectRoom(work, person, room))
    this.#remembered.set(person, room)
  }

  #others(person: MatrixId): (RoomFacts | null)[] {
    return [...this.#marked(person), ...this.#listed(person)]
  }

  #fitting(candidates: readonly (RoomFacts | null)[], person: MatrixId): RoomFacts | null {
    return candidates.find((facts) => facts !== null && this.#fits(facts, person)) ?? null
  }

  /** Whether the room is encrypted, belongs to no co-op, and has only the bot and this person in it, joined or invited. */
  #fits(facts: RoomFacts, person: MatrixId): boolean {
    if (facts.membership !== "join" || !facts.encrypted || facts.space) return false
    const people = present(facts)
    return people.length === 2 && people.includes(person) && this.#parts.places.of(facts.id) === null
  }

  /**
   * Whether the room was opened for the person, but the person was never invited. This happens if the homeserver fails just after it has
   * made the room.
   */
  #waitsFor(facts: RoomFacts, person: MatrixId): boolean {
    return facts.membership === "join" && facts.encrypted && present(facts).length === 1 && !facts.members.has(person)
  }

  #marked(person: MatrixId): RoomFacts[] {
    const { port, tap } = this.#parts
    // Rooms and their markers change with syncs alone. When a large co-op begins, thousands of people are looked for between two of them.
    if (this.#markers?.asked !== tap.asked) {
      const marked = port.rooms().map((facts) => ({ room: facts.id, of: facts.state(directMarker)?.person }))
      this.#markers = { asked: tap.asked, rooms: Map.groupBy(marked, ({ of }) => of) }
    }
    return (this.#markers.rooms.get(person) ?? []).flatMap(({ room }) => port.room(room) ?? [])
  }

  #listed(person: MatrixId): (RoomFacts | null)[] {
    const ids = asList(this.#parts.port.accountData("m.direct")?.[person])
    return ids.map((id) => this.#parts.port.room(roomId(String(id))))
  }

  async #open(person: MatrixId): Promise<RoomId> {
    const { port, tap } = this.#parts
    const answer = await port.request(
      "POST",
      "/createRoom",
      {},
      {
        preset: "private_chat",
        is_direct: true,
        invite: [person],
        initial_state: [
          { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } },
          { type: "m.room.guest_access", state_key: "", content: { guest_access: "forbidden" } },
          { type: directMarker, state_key: "", content: { person } },
        ],
      },
    )
    const id = roomNamed(answer)
    this.#opened.set(person, tap.asked)
    await this.#remember(person, id)
    this.#list(person, id)
    throw new NotReadyError("the direct room was opened just now")
  }

  /**
   * Lists the room in the account data, so that other apps of the bot's account show it under people. The bot itself does not depend on the
   * list. So a failure is not tried again before the next start.
   */
  #list(person: MatrixId, room: RoomId): void {
    const { port } = this.#parts
    if (this.#added.get(person) === room) return
    this.#added.set(person, room)
    if (asList(port.accountData("m.direct")?.[person]).includes(room)) return
    this.#unlisted = true
    this.#listing ??= this.#sendList().finally(() => {
      this.#listing = null
    })
  }

  /**
   * Sends the list, which is always the whole of it. So while one is on its way, and for a moment after it, rooms are gathered for the next.
   */
  async #sendList(): Promise<void> {
    const { port, log } = this.#parts
    for (; this.#unlisted; await sleep(listPause, undefined, { ref: false })) {
      this.#unlisted = false
      try {
        const direct = port.accountData("m.direct") ?? {}
        // The account data that the syncs showed may lack rooms that were added just now. So those are added again.
        const added = [...this.#added].map(([of, id]) => [of, [...new Set([...asList(direct[of]), id])]])
        await port.setAccountData("m.direct", { ...direct, ...Object.fromEntries(added) })
      } catch (error) {
        log.warn({ error }, "direct rooms could not be listed in the account data")
      }
    }
  }
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
