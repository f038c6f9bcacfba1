/**
 * Makes, mends and closes rooms for a few people, such as those in which tasks are negotiated (§9.1). As with the co-op's other rooms, it
 * decides by the state that it finds, not by past events.
 */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { SmallPlace } from "../kernel/rules/places.ts"
import type { CoopKey, RoomId } from "../kernel/rules/types.ts"
import { laneOf } from "../kernel/store/outbox.ts"
import { headOfLane } from "../kernel/store/outbox-sending.ts"
import type { StepHook, Store } from "../kernel/store/work.ts"
import { faultsChanged, tellFaults } from "../rooms/acts/faults.ts"
import { silenceChanged, silenceOf, tellSilence } from "../rooms/acts/guards.ts"
import { type Roomless, roomlessChanged, type SmallRoom } from "../rooms/acts/small-rooms.ts"
import { forgetAskedBack, noteAskedBack } from "../rooms/changes.ts"
import { forgettableInSmall, isHere, stillGreeted, toGreet } from "../rooms/rules/small-rooms.ts"
import { failureOf } from "./errors.ts"
import type { Log, MatrixPort } from "./port.ts"
import { type Knowledge, reasonsIn } from "./room-comparison.ts"
import { createSmallRoom, findSmallRoom } from "./room-creation.ts"
import type { Finding } from "./room-findings.ts"
import type { RoomMending } from "./room-mending.ts"
import {
  compareSmallRoom,
  isMade,
  type MadeSmallRoom,
  type SmallRoomComparison,
  smallRoomFindings,
  toldOf,
} from "./small-room-comparison.ts"
import { soonest } from "./soonest.ts"
import { withStatesNow } from "./states-now.ts"

export interface SmallRoomKeeperParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly mending: RoomMending
  readonly rooms: { knowSmallRoom(coop: CoopKey, place: SmallPlace, room: RoomId): void }
  readonly log: Log
  readonly step?: StepHook
}

/** A room that could not be made. It is not tried again before `until` (performance.now). */
interface Failed {
  readonly until: number
  readonly failures: number
  /** Why the homeserver refused. Null if it did not. */
  readonly code: string | null
}

const hour = 60 * 60_000

export class SmallRoomKeeper {
  readonly #parts: SmallRoomKeeperParts
  readonly #failed = new Map<string, Failed>()
  /** Rooms that this process made and no sync has shown yet. */
  readonly #made = new Set<RoomId>()

  /** `step`: called at the steps "keeper:before-create" and "keeper:after-create". */
  constructor(parts: SmallRoomKeeperParts) {
    this.#parts = parts
  }

  /** Does the work on the co-op's rooms for a few people. Returns whether it sent a request to the homeserver. */
  async keep(coop: CoopContext, knowledge: Knowledge): Promise<boolean> {
    let asked = false
    for (const room of knowledge.smallRooms) {
      if (isMade(room)) asked = (await this.#look(coop, room, knowledge)) || asked
      else {
        asked = (await this.#make(coop, room)) || asked
        const code = this.#failed.get(keyOf(coop.key, room))?.code ?? null
        await this.#tellRoomless(coop, room, knowledge, code === null ? null : { why: "not-made", code })
      }
    }
    return asked
  }

  /** The findings on the co-op's rooms for a few people. Changes nothing. */
  findings({ key }: CoopContext, knowledge: Knowledge): Finding[] {
    const { port, mending } = this.#parts
    return knowledge.smallRooms.flatMap((room) => {
      if (room.made && this.#made.has(room.made.id)) return []
      const code = this.#failed.get(keyOf(key, room))?.code ?? null
      const missing = code === null ? null : { code }
      return smallRoomFindings(key, room, isMade(room) ? compareSmallRoom(port, mending, room, knowledge) : missing)
    })
  }

  /** How many milliseconds until the bot may try again to make a room. Infinity if no room waits for that. */
  get nextIn(): number {
    return soonest([...this.#failed.values()].map(({ until }) => until))
  }

  /**
   * Makes the room. If an earlier process made the room and ended before it could note that, the bot finds the room by the marker in its
   * state.
   */
  async #make(coop: CoopContext, room: SmallRoom): Promise<boolean> {
    const { store, port, rooms, log, step } = this.#parts
    const { place, name, secret } = room
    const key = keyOf(coop.key, room)
    if ((this.#failed.get(key)?.until ?? 0) > performance.now()) return false
    try {
      let id = findSmallRoom(port, coop.key, place)?.id
      if (id === undefined) {
        await step?.("keeper:before-create")
        id = await createSmallRoom(port, { coop: coop.key, place, name })
        this.#made.add(id)
      }
      await step?.("keeper:after-create")
      const made = id
      await store.work((work) => room.noteMade({ work, coop }, made))
      rooms.knowSmallRoom(coop.key, place, made)
      this.#failed.delete(key)
    } catch (error) {
      const failure = failureOf(error)
      log.warn(
        { coop: coop.key, ...(!secret && place), failure, error },
        "a room for a few people could not be made yet",
      )
      const failures = (this.#failed.get(key)?.failures ?? 0) + 1
      const refused = failure.kind === "refused"
      const wait = refused ? Math.min(hour, 5 * 60_000 * 2 ** (failures - 1)) : Math.min(60_000, 1000 * 2 ** failures)
      const until = performance.now() + (failure.kind === "slow-down" ? failure.wait : wait)
      this.#failed.set(key, { until, failures, code: refused ? failure.code : null })
    }
    // Even after a failure the room may have been made. Then a coming sync shows it.
    return true
  }

  async #look(coop: CoopContext, room: MadeSmallRoom, knowledge: Knowledge): Promise<boolean> {
    const { store, mending } = this.#parts
    const { role, over, secret, told, made } = room
    if (over && !made.ended) {
      await store.work((work) => made.end({ work, coop }))
      return false
    }
    const found = await this.#compare(room, knowledge)
    const unseen = this.#made.has(made.id)
    if (found) this.#made.delete(made.id)
    await this.#tellRoomless(coop, room, knowledge, found || unseen ? null : { why: "absent" })
    // The bot is not in the room any more, so it cannot close it. Nothing of a confidential room is kept all the same.
    if (!found && over && secret && !unseen) await store.work((work) => made.close({ work, coop }))
    if (!found || (over && (await this.#isSpeaking(made.id)))) return false
    await mending.report(store, coop, told.faults, made.id, found.possible, made.id)
    const { asked, done } = await mending.mend(found.facts, found.possible, reasonsIn(coop, role, knowledge))
    const again = done.flatMap((mend) => (mend.do === "invite" && mend.again ? [mend.person] : []))
    const forget = forgettableInSmall(found.state, found.wish)
    if (again.length + forget.length > 0)
      await store.work(async (work) => {
        for (const person of again) await noteAskedBack(work, coop.key, made.id, person)
        for (const person of forget) await forgetAskedBack(work, coop.key, person, made.id)
      })
    await this.#speak(coop, room, found, knowledge)
    if (over && found.mends.length === 0) await store.work((work) => made.close({ work, coop }))
    return asked
  }

  /**
   * Compares the room. If the room should be closed but does not seem closed, this asks the homeserver itself: nobody writes in the room
   * any more, so the syncs may not show its newest state.
   */
  async #compare(room: MadeSmallRoom, knowledge: Knowledge): Promise<SmallRoomComparison | null> {
    const { port, mending } = this.#parts
    const found = compareSmallRoom(port, mending, room, knowledge)
    if (!found || !room.over || !found.mends.some(({ do: what }) => what === "close" || what === "topic")) return found
    const facts = await withStatesNow(port, found.facts, ["m.room.power_levels", "m.room.topic"])
    return compareSmallRoom(port, mending, room, knowledge, facts)
  }

  /** Whether the bot still has something to say in the room. It closes the room only after its last message. */
  async #isSpeaking(room: RoomId): Promise<boolean> {
    const next = await headOfLane(this.#parts.store.knex, laneOf({ room }))
    return next !== null && next.refusedSince === null
  }

  /** Says in the room what is wrong with it. Also tells the people in the room what it is for, if they do not know yet. */
  async #speak(
    coop: CoopContext,
    room: MadeSmallRoom,
    { state, wish, possible, faults, silencing }: SmallRoomComparison,
    knowledge: Knowledge,
  ): Promise<void> {
    const { store, mending } = this.#parts
    const { told, made } = room
    if (silenceChanged(silencing, knowledge.told.get(silenceOf(told.faults))))
      await store.work((work) => tellSilence({ work, coop }, told.faults, silencing, [...wish.party]))
    if (faultsChanged(faults, toldOf(knowledge, room).faults))
      await store.work((work) => tellFaults({ work, coop }, told.faults, faults, made.id))
    const refused = mending.refused(made.id, possible)
    const pending = possible.filter(
      (mend) => !refused.some((fault) => "do" in fault && fault.do === mend.do && fault.person === personOf(mend)),
    )
    const here = toGreet(state, wish, pending)
    if (here) return store.work((work) => made.greet({ work, coop }, here))
    const greeted = stillGreeted(wish, (person) => isHere(state, person))
    if (greeted.size < wish.greeted.size) await store.work((work) => made.keepGreeted({ work, coop }, greeted))
  }

  async #tellRoomless(
    coop: CoopContext,
    room: SmallRoom,
    knowledge: Knowledge,
    roomless: Roomless | null,
  ): Promise<void> {
    if (!roomlessChanged(roomless, toldOf(knowledge, room).roomless)) return
    await this.#parts.store.work((work) => room.tellRoomless({ work, coop }, roomless))
  }
}

const keyOf = (coop: CoopKey, { place }: SmallRoom): string => `${coop} ${JSON.stringify(place)}`
const personOf = (mend: object) => ("person" in mend ? mend.person : null)
