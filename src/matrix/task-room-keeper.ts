/**
 * Makes, mends and closes the rooms in which tasks are negotiated (§9.1). As with the co-op's other rooms, it decides by the state that it
 * finds, not by past events.
 */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { CoopKey, RoomId } from "../kernel/rules/types.ts"
import { laneOf } from "../kernel/store/outbox.ts"
import { headOfLane } from "../kernel/store/outbox-sending.ts"
import type { StepHook, Store } from "../kernel/store/work.ts"
import { faultsChanged, tellFaults } from "../rooms/acts/faults.ts"
import { silenceChanged, silenceOf, tellSilence } from "../rooms/acts/guards.ts"
import { forgetAskedBack, noteAskedBack } from "../rooms/changes.ts"
import {
  closeTaskRoom,
  endTaskRoom,
  greetTaskRoom,
  type NegotiationRoom,
  negotiationName,
  openTaskRoom,
  type Roomless,
  roomlessChanged,
  stillGreeted,
  taskRoomKey,
  tellRoomless,
} from "../tasks/acts/rooms.ts"
import { changeTaskRoom } from "../tasks/changes.ts"
import { forgettableOfTask, isHere, partyOf, toGreet } from "../tasks/rules/rooms.ts"
import { failureOf } from "./errors.ts"
import type { Log, MatrixPort } from "./port.ts"
import { type Knowledge, reasonsIn } from "./room-comparison.ts"
import { createTaskRoom, findTaskRoom } from "./room-creation.ts"
import type { Finding } from "./room-findings.ts"
import type { RoomMending } from "./room-mending.ts"
import { soonest } from "./soonest.ts"
import { withStatesNow } from "./states-now.ts"
import {
  compareTaskRoom,
  type RoomedNegotiation,
  type TaskRoomComparison,
  taskRoomFindings,
  toldOf,
} from "./task-room-comparison.ts"

export interface TaskRoomKeeperParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly mending: RoomMending
  readonly rooms: { knowTaskRoom(coop: CoopKey, task: number, room: RoomId): void }
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

export class TaskRoomKeeper {
  readonly #parts: TaskRoomKeeperParts
  readonly #failed = new Map<string, Failed>()
  /** Rooms that this process made and no sync has shown yet. */
  readonly #made = new Set<RoomId>()

  /** `step`: called at the steps "keeper:before-create" and "keeper:after-create". */
  constructor(parts: TaskRoomKeeperParts) {
    this.#parts = parts
  }

  /** Does the work on the co-op's negotiation rooms. Returns whether it sent a request to the homeserver. */
  async keep(coop: CoopContext, knowledge: Knowledge): Promise<boolean> {
    let asked = false
    for (const negotiation of knowledge.negotiations) {
      const { task, room } = negotiation
      if (room) asked = (await this.#look(coop, { ...negotiation, room }, knowledge)) || asked
      else {
        asked = (await this.#make(coop, negotiation)) || asked
        const code = this.#failed.get(keyOf(coop.key, task))?.code ?? null
        await this.#tellRoomless(coop, task, knowledge, code === null ? null : { why: "not-made", code })
      }
    }
    return asked
  }

  /** The findings on the co-op's negotiation rooms. Changes nothing. */
  findings(coop: CoopContext, knowledge: Knowledge): Finding[] {
    const { port, mending } = this.#parts
    const { key } = coop
    return knowledge.negotiations.flatMap((negotiation) => {
      const { task, room } = negotiation
      if (room && this.#made.has(room.room)) return []
      const code = this.#failed.get(keyOf(key, task))?.code ?? null
      const found = room
        ? compareTaskRoom(port, mending, coop, { ...negotiation, room }, knowledge)
        : code === null
          ? null
          : { code }
      return taskRoomFindings(key, negotiation, found)
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
  async #make(coop: CoopContext, negotiation: NegotiationRoom): Promise<boolean> {
    const { store, port, rooms, log, step } = this.#parts
    const { task } = negotiation
    const key = keyOf(coop.key, task)
    if ((this.#failed.get(key)?.until ?? 0) > performance.now()) return false
    try {
      let room = findTaskRoom(port, coop.key, task)?.id
      if (room === undefined) {
        await step?.("keeper:before-create")
        room = await createTaskRoom(port, { coop: coop.key, task, name: negotiationName(negotiation) })
        this.#made.add(room)
      }
      await step?.("keeper:after-create")
      const made = room
      await store.work((work) => openTaskRoom({ work, coop }, task, made))
      rooms.knowTaskRoom(coop.key, task, made)
      this.#failed.delete(key)
    } catch (error) {
      const failure = failureOf(error)
      log.warn({ coop: coop.key, task, failure, error }, "a negotiation room could not be made yet")
      const failures = (this.#failed.get(key)?.failures ?? 0) + 1
      const refused = failure.kind === "refused"
      const wait = refused ? Math.min(hour, 5 * 60_000 * 2 ** (failures - 1)) : Math.min(60_000, 1000 * 2 ** failures)
      const until = performance.now() + (failure.kind === "slow-down" ? failure.wait : wait)
      this.#failed.set(key, { until, failures, code: refused ? failure.code : null })
    }
    // Even after a failure the room may have been made. Then a coming sync shows it.
    return true
  }

  async #look(coop: CoopContext, negotiation: RoomedNegotiation, knowledge: Knowledge): Promise<boolean> {
    const { store, mending } = this.#parts
    const { task, room, end } = negotiation
    if (end !== null && room.state === "open") {
      await store.work((work) => endTaskRoom({ work, coop }, negotiation, room, end))
      return false
    }
    const found = await this.#compare(coop, negotiation, knowledge)
    const unseen = this.#made.has(room.room)
    if (found) this.#made.delete(room.room)
    await this.#tellRoomless(coop, task, knowledge, found || unseen ? null : { why: "absent" })
    if (!found || (end !== null && (await this.#isSpeaking(room.room)))) return false
    await mending.report(store, coop, taskRoomKey(task), room.room, found.possible, room.room)
    const { asked, done } = await mending.mend(found.facts, found.possible, reasonsIn(coop, "task", knowledge))
    const again = done.flatMap((mend) => (mend.do === "invite" && mend.again ? [mend.person] : []))
    const forget = forgettableOfTask(found.state, found.wish)
    if (again.length + forget.length > 0)
      await store.work(async (work) => {
        for (const person of again) await noteAskedBack(work, coop.key, room.room, person)
        for (const person of forget) await forgetAskedBack(work, coop.key, person, room.room)
      })
    await this.#speak(coop, negotiation, found, knowledge)
    if (end !== null && found.mends.length === 0) await store.work((work) => closeTaskRoom({ work, coop }, room))
    return asked
  }

  /**
   * Compares the room. If the room should be closed but does not seem closed, this asks the homeserver itself: nobody writes in the room
   * any more, so the syncs may not show its newest state.
   */
  async #compare(
    coop: CoopContext,
    negotiation: RoomedNegotiation,
    knowledge: Knowledge,
  ): Promise<TaskRoomComparison | null> {
    const { port, mending } = this.#parts
    const found = compareTaskRoom(port, mending, coop, negotiation, knowledge)
    if (!found || negotiation.end === null || !found.mends.some(({ do: what }) => what === "close" || what === "topic"))
      return found
    const facts = await withStatesNow(port, found.facts, ["m.room.power_levels", "m.room.topic"])
    return compareTaskRoom(port, mending, coop, negotiation, knowledge, facts)
  }

  /** Whether the bot still has something to say in the room. It closes the room only after its last message. */
  async #isSpeaking(room: RoomId): Promise<boolean> {
    const next = await headOfLane(this.#parts.store.knex, laneOf({ room }))
    return next !== null && next.refusedSince === null
  }

  /** Says in the room what is wrong with it. Also tells the people in the room who the others are, if they do not know yet. */
  async #speak(
    coop: CoopContext,
    negotiation: RoomedNegotiation,
    { state, wish, possible, faults, silencing }: TaskRoomComparison,
    knowledge: Knowledge,
  ): Promise<void> {
    const { store, mending } = this.#parts
    const { task, room } = negotiation
    const told = toldOf(knowledge, task).faults
    if (silenceChanged(silencing, knowledge.told.get(silenceOf(taskRoomKey(task))))) {
      const party = [...partyOf(wish)]
      await store.work((work) => tellSilence({ work, coop }, taskRoomKey(task), silencing, party))
    }
    if (faultsChanged(faults, told))
      await store.work((work) => tellFaults({ work, coop }, taskRoomKey(task), faults, room.room))
    const refused = mending.refused(room.room, possible)
    const pending = possible.filter(
      (mend) => !refused.some((fault) => "do" in fault && fault.do === mend.do && fault.person === personOf(mend)),
    )
    const here = toGreet(state, wish, pending)
    if (here) return store.work((work) => greetTaskRoom({ work, coop }, negotiation, room, here))
    const greeted = stillGreeted(wish, (person) => isHere(state, person))
    if (greeted.size < wish.greeted.size) await store.work((work) => changeTaskRoom(work, room, { greeted }))
  }

  async #tellRoomless(coop: CoopContext, task: number, knowledge: Knowledge, roomless: Roomless | null): Promise<void> {
    if (!roomlessChanged(roomless, toldOf(knowledge, task).roomless)) return
    await this.#parts.store.work((work) => tellRoomless({ work, coop }, task, roomless))
  }
}

const keyOf = (coop: CoopKey, task: number): string => `${coop} ${task}`
const personOf = (mend: object) => ("person" in mend ? mend.person : null)
