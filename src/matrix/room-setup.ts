/** Makes sure that each co-op has its rooms: joins the rooms that the configuration names, and makes the other rooms. */
import type { SharedPlace } from "../bot/message.ts"
import type { CoopRooms } from "../kernel/acts/context.ts"
import type { SmallPlace } from "../kernel/rules/places.ts"
import { type CoopKey, type RoomId, roomId } from "../kernel/rules/types.ts"
import type { Store } from "../kernel/store/work.ts"
import { rememberCoopRoom } from "../rooms/changes.ts"
import { type CoopRoom, coopRooms, followedRooms, type RoomRole } from "../rooms/reads.ts"
import type { RoomsByRole } from "../rooms/rules/rooms.ts"
import { isOwnOfficeRoom } from "../standing/rules/offices.ts"
import { roomNamed } from "./answers.ts"
import { failureOf } from "./errors.ts"
import { FatalError } from "./fatal.ts"
import type { KnownPlace, Log, MatrixPort, Places, RoomFacts, SyncProgress } from "./port.ts"
import { addToSpace, createRoom, findCreated, roomAfterSync } from "./room-creation.ts"
import type { Finding } from "./room-findings.ts"
import { smallRoomsMade } from "./small-rooms.ts"
import { type CoopRoomsWanted, lacksOfficeRoom, sharedPlaces, titleOf } from "./wanted-rooms.ts"

export type { CoopRoomsWanted } from "./wanted-rooms.ts"

export interface RoomSetupParts {
  readonly store: Store
  readonly log: Log
}

export class RoomSetup implements Places {
  readonly #parts: RoomSetupParts
  #wanted: readonly CoopRoomsWanted[]
  readonly #rooms = new Map<CoopKey, RoomsByRole>()
  readonly #smallRooms = new Map<RoomId, KnownPlace>()
  /** For each co-op and role: how the configuration named the room when it was found. Null if that is not known. */
  readonly #found = new Map<string, string | null>()
  /** Rooms that were replaced, each with the room to which the bot has followed (§1.9). */
  #followed = new Map<RoomId, RoomId>()
  #problems: Finding[] = []
  /** The end of the last call of `ensure`. */
  #ensured: Promise<unknown> = Promise.resolve()
  #onLack: () => void = () => {}

  constructor(parts: RoomSetupParts, wanted: readonly CoopRoomsWanted[]) {
    this.#parts = parts
    this.#wanted = wanted
  }

  /** The co-op's rules have changed, and with them perhaps the rooms that it should have. */
  want(changed: CoopRoomsWanted): void {
    this.#wanted = this.#wanted.map((wanted) => (wanted.coop === changed.coop ? changed : wanted))
    if (lacksOfficeRoom(changed, this.#rooms.get(changed.coop))) this.#onLack()
  }

  /** Calls `listener` whenever the rules have given an office a room that is not there yet. */
  onLack(listener: () => void): void {
    this.#onLack = listener
  }

  /** Whether an office has no room yet, although it should have one. */
  get isLacking(): boolean {
    return this.#wanted.some((wanted) => lacksOfficeRoom(wanted, this.#rooms.get(wanted.coop)))
  }

  /** Recalls the rooms of earlier starts. Call it before messages are handled. */
  async recall(): Promise<void> {
    const served = new Set(this.#wanted.map(({ coop }) => coop))
    this.#followed = new Map(await followedRooms(this.#parts.store.knex))
    for (const { coop, role, room, given } of await coopRooms(this.#parts.store.knex)) {
      if (!served.has(coop)) continue
      this.#found.set(`${coop} ${role}`, given)
      if (!this.#isMoved(coop, role, given)) this.#rooms.set(coop, { ...this.#rooms.get(coop), [role]: room })
    }
    for (const { coop, place, room } of await smallRoomsMade(this.#parts.store.knex))
      if (served.has(coop)) this.knowSmallRoom(coop, place, room)
    // A room that the configuration names by its ID is known without asking.
    for (const { coop, given } of this.#wanted)
      for (const role of sharedPlaces)
        if (given[role]?.startsWith("!"))
          this.#rooms.set(coop, { ...this.#rooms.get(coop), [role]: this.#lastOf(roomId(given[role])) })
  }

  /** The newest room in the chain of rooms that replaced this one. The room itself if it was never replaced. */
  #lastOf(room: RoomId): RoomId {
    const seen = new Set<RoomId>()
    let last = room
    for (let next = this.#followed.get(last); next && !seen.has(next); next = this.#followed.get(last)) {
      seen.add(next)
      last = next
    }
    return last
  }

  /** Notes that the bot has followed from one room to the room that replaced it. */
  followed(coop: CoopKey, role: RoomRole, from: RoomId, to: RoomId): void {
    this.#followed.set(from, to)
    this.#rooms.set(coop, { ...this.#rooms.get(coop), [role]: to })
  }

  /** Whether the admin has named another room since this one was found. Then the bot says nothing more in the old room. */
  #isMoved(coop: CoopKey, role: RoomRole, found: string | null): boolean {
    const given =
      role === "space" || isOwnOfficeRoom(role)
        ? undefined
        : this.#wanted.find((wanted) => wanted.coop === coop)?.given[role]
    return found !== null && given !== undefined && given !== found
  }

  /** Notes the room that was made for a few people. Call it before anybody can come into the room. */
  knowSmallRoom(coop: CoopKey, place: SmallPlace, room: RoomId): void {
    this.#smallRooms.set(room, { ...place, coop })
  }

  of(room: RoomId): KnownPlace | null {
    for (const [coop, rooms] of this.#rooms) {
      const place = sharedPlaces.find((role) => rooms[role] === room)
      if (place) return { place, coop }
      const role = Object.keys(rooms)
        .filter(isOwnOfficeRoom)
        .find((one) => rooms[one] === room)
      if (role) return { place: "office", coop, role }
    }
    return this.#smallRooms.get(room) ?? null
  }

  isSpace = (room: RoomId): boolean => [...this.#rooms.values()].some(({ space }) => space === room)

  /** The co-op's rooms, as far as they are known. */
  roomsOf(coop: CoopKey): CoopRooms {
    const { space: _, ...shared } = this.#rooms.get(coop) ?? {}
    return shared
  }

  /** The co-op's rooms and its space, as far as they are known. */
  allOf(coop: CoopKey): RoomsByRole {
    return this.#rooms.get(coop) ?? {}
  }

  /** All known rooms, including those for a few people. */
  all(): RoomId[] {
    return [...[...this.#rooms.values()].flatMap((rooms) => Object.values(rooms)), ...this.#smallRooms.keys()]
  }

  /**
   * Joins and makes the missing rooms. It can be called again at any time after the first sync, and goes on where it stopped. A refusal of
   * the homeserver becomes a finding.
   * @throws FatalError if an alias leads to another room than before: the admin must say whether that is meant
   */
  ensure(port: MatrixPort, tap: SyncProgress): Promise<void> {
    // Two calls at the same time would make a room twice.
    const now = this.#ensured.then(() => this.#ensure(port, tap))
    this.#ensured = now.catch(() => {})
    return now
  }

  async #ensure(port: MatrixPort, tap: SyncProgress): Promise<void> {
    this.#problems = []
    for (const wanted of this.#wanted) {
      const made: RoomRole[] = []
      for (const role of sharedPlaces) {
        const given = wanted.given[role]
        if (given === undefined) made.push(role)
        else await this.#attempt(wanted, role, given, () => this.#join(port, tap, wanted, role, given))
      }
      const own = [...(wanted.offices?.keys() ?? [])]
      // A co-op that has all usual rooms from its admin gets no space for the sake of an office's room.
      const spaces = made.length > 0 ? (["space"] as const) : []
      if (made.length + own.length === 0) continue
      for (const role of [...spaces, ...made, ...own])
        await this.#attempt(wanted, role, role, () => this.#make(port, tap, wanted, role))
      await this.#attempt(wanted, "space", "space", () => this.#fillSpace(port, wanted.coop))
    }
    for (const finding of this.findings(port)) this.#parts.log.debug(finding, "the bot lacks something in a room")
  }

  /**
   * Looks up where the configuration's aliases lead. It joins and makes no room, and writes nothing to the database.
   * @throws FatalError as `ensure` does
   */
  async look(port: MatrixPort): Promise<void> {
    this.#problems = []
    for (const wanted of this.#wanted)
      for (const role of sharedPlaces) {
        const given = wanted.given[role]
        if (given === undefined) continue
        await this.#attempt(wanted, role, given, async () => {
          const { room } = await this.#locate(port, wanted.coop, role, given)
          this.#rooms.set(wanted.coop, { ...this.#rooms.get(wanted.coop), [role]: room })
        })
      }
  }

  /** The rooms that the bot is not in, for the log and `waggle doctor`. */
  findings(port: MatrixPort): Finding[] {
    const found = [...this.#problems]
    for (const { coop } of this.#wanted)
      for (const [role, room] of Object.entries(this.#rooms.get(coop) ?? {}) as [RoomRole, RoomId][]) {
        const about = { coop, room, role }
        if (port.room(room)?.membership === "join") continue
        if (!this.#problems.some((other) => other.coop === coop && "role" in other && other.role === role))
          found.push({ finding: "not-joined", ...about, code: "M_FORBIDDEN" })
      }
    return found
  }

  async #attempt(wanted: CoopRoomsWanted, role: RoomRole, room: string, step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      if (error instanceof FatalError) throw error
      const failure = failureOf(error)
      this.#parts.log.warn({ coop: wanted.coop, role, failure, error }, "a room could not be set up")
      const code = failure.kind === "refused" ? failure.code : failure.kind
      const about = { coop: wanted.coop, role, room }
      if (code === "M_NOT_FOUND" && room.startsWith("#")) this.#problems.push({ finding: "alias-unknown", ...about })
      else this.#problems.push({ finding: /^[!#]/.test(room) ? "not-joined" : "not-created", ...about, code })
    }
  }

  async #join(
    port: MatrixPort,
    tap: SyncProgress,
    wanted: CoopRoomsWanted,
    role: SharedPlace,
    given: string,
  ): Promise<void> {
    const { room, via } = await this.#locate(port, wanted.coop, role, given)
    await this.#remember({ coop: wanted.coop, role, room, given })
    if (port.room(room)?.membership === "join") return
    // The bot joins by the room's ID, since the alias may lead to another room by now.
    await port.request("POST", `/join/${encodeURIComponent(room)}`, via ? { via, server_name: via } : {}, {})
    await roomAfterSync(port, tap, room)
  }

  /**
   * The room that the configuration means. Once an alias has led to a room, the bot keeps to that room's ID. The people who run the alias's
   * homeserver could otherwise lead the bot to another room. `via`: a server that knows the room.
   */
  async #locate(
    port: MatrixPort,
    coop: CoopKey,
    role: SharedPlace,
    given: string,
  ): Promise<{ readonly room: RoomId; readonly via: string | null }> {
    if (given.startsWith("!")) return { room: this.#lastOf(roomId(given)), via: null }
    const before = this.#rooms.get(coop)?.[role]
    const via = given.slice(given.indexOf(":") + 1)
    let now: RoomId
    try {
      const answer = await port.request("GET", `/directory/room/${encodeURIComponent(given)}`)
      now = this.#lastOf(roomNamed(answer))
    } catch (error) {
      const failure = failureOf(error)
      if (before === undefined) throw error
      this.#parts.log.warn({ coop, role, alias: given, failure, error }, "an alias could not be looked up")
      if (failure.kind === "refused")
        this.#problems.push({ finding: "alias-gone", coop, role, room: before, alias: given, code: failure.code })
      return { room: before, via }
    }
    const next = before === undefined ? null : port.room(before)?.state("m.room.tombstone")?.replacement_room
    // After an upgrade of the room, the alias leads to the new room. The bot stays in the old one for now: the room keeper checks the new
    // room and then follows.
    if (before !== undefined && next === now) return { room: before, via }
    if (before !== undefined && before !== now)
      throw new FatalError("alias-moved", { coop, role, alias: given, before, now })
    return { room: now, via }
  }

  async #make(port: MatrixPort, tap: SyncProgress, wanted: CoopRoomsWanted, role: RoomRole): Promise<void> {
    const { coop, publicLobby = false } = wanted
    let facts: RoomFacts | null = null
    const remembered = this.#rooms.get(coop)?.[role]
    // If the bot was removed from a room that it made, that was somebody's decision. So the bot makes no new room, and `findings` reports
    // it.
    if (remembered !== undefined) facts = port.room(remembered)
    else facts = findCreated(port, coop, role)
    if (remembered === undefined && !facts) {
      const name = titleOf(wanted, role)
      const room = await createRoom(port, { coop, role, name, publicLobby })
      await this.#remember({ coop, role, room, given: "" })
      facts = await roomAfterSync(port, tap, room)
    }
    if (facts?.membership !== "join") return
    await this.#remember({ coop, role, room: facts.id, given: this.#found.get(`${coop} ${role}`) ?? "" })
  }

  async #fillSpace(port: MatrixPort, coop: CoopKey): Promise<void> {
    const { space, ...shared } = this.#rooms.get(coop) ?? {}
    const facts = space === undefined ? null : port.room(space)
    if (facts?.membership !== "join") return
    for (const role of [...sharedPlaces, ...Object.keys(shared).filter(isOwnOfficeRoom)])
      if (shared[role] !== undefined) await addToSpace(port, facts, shared[role])
  }

  async #remember(found: CoopRoom): Promise<void> {
    const { coop, role, room, given } = found
    if (this.#rooms.get(coop)?.[role] !== room) this.#rooms.set(coop, { ...this.#rooms.get(coop), [role]: room })
    this.#found.set(`${coop} ${role}`, given)
    const known = await coopRooms(this.#parts.store.knex)
    if (known.some((row) => row.coop === coop && row.role === role && row.room === room && row.given === given)) return
    await this.#parts.store.work((work) => rememberCoopRoom(work, found))
  }
}
