/**
 * Compares each co-op's rooms with what they should be, and mends them: at the start, every minute, and after each commit or sync that may
 * have changed something. It decides by the state that it finds, not by past events. So it does not matter where it was interrupted.
 */
import { setTimeout as sleep } from "node:timers/promises"
import { WakeLoop } from "../bot/wake.ts"
import type { CoopContext } from "../kernel/acts/context.ts"
import type { CoopKey, MatrixId, RoomId } from "../kernel/rules/types.ts"
import { arrivalTables, isOnly, messageTables } from "../kernel/store/touched.ts"
import { followPresence, presenceIsStale } from "../people/acts/absence.ts"
import { presenceIn } from "../people/rules/absence.ts"
import { faultsChanged, tellFaults } from "../rooms/acts/faults.ts"
import { silenceChanged, silenceOf, tellSilence } from "../rooms/acts/guards.ts"
import { keepNotice, noticeIsStale } from "../rooms/acts/notice.ts"
import { forgetAskedBack, noteAskedBack, noteEncryptions } from "../rooms/changes.ts"
import { isPrivate } from "../rooms/rules/guards.ts"
import { isOpening, type KeptRole, wanted } from "../rooms/rules/rooms.ts"
import { isOwnOfficeRoom } from "../standing/rules/offices.ts"
import { present, welcomeArrived } from "./arrivals.ts"
import type { KeeperParts } from "./keeper-parts.ts"
import { sayEnd } from "./office-room-end.ts"
import {
  compareRooms,
  type Knowledge,
  knowledgeOf,
  type RoomComparison,
  reasonsIn,
  unseenEncryptions,
} from "./room-comparison.ts"
import { RoomDirectory } from "./room-directory.ts"
import { type Finding, findingsOf } from "./room-findings.ts"
import { RoomFollowing } from "./room-following.ts"
import { RoomMending } from "./room-mending.ts"
import { roomState } from "./room-state.ts"
import { SmallRoomKeeper } from "./small-room-keeper.ts"

/**
 * The longest pause between two looks, in milliseconds. Without this limit, the keeper could miss the time of its next try if that time
 * passes during a look.
 */
const longestRest = 60_000
/** A look begins this many milliseconds after it was first asked for, so that it serves all requests made until then. */
const breath = 100
const afterFault = 5_000
const longestFirstRun = 30_000
type Whom = readonly MatrixId[]

export class RoomKeeper {
  readonly #parts: KeeperParts
  readonly #mending: RoomMending
  readonly #following: RoomFollowing
  readonly #small: SmallRoomKeeper
  readonly #directory = new RoomDirectory()
  readonly #findings = new Map<CoopKey, Finding[]>()
  readonly #undo: (() => void)[] = []
  /**
   * The number of the newest sync request at our last change. Only a later sync shows the result of that change. Null if a sync has shown
   * it.
   */
  #changedAt: number | null = null
  #impatience = 0
  /** When the last look ended (performance.now). */
  #endedAt = Number.NEGATIVE_INFINITY
  /**
   * Co-ops in which the keeper must act once a message in the outbox is sent. The message is the notice, which is then pinned, or the last
   * message in a room for a few people.
   */
  readonly #awaiting = new Set<CoopKey>()
  #stopped = false
  readonly #loop: WakeLoop
  readonly #settled = Promise.withResolvers<void>()

  constructor(parts: KeeperParts) {
    this.#parts = parts
    this.#mending = new RoomMending(parts)
    this.#following = new RoomFollowing(parts)
    this.#small = new SmallRoomKeeper({ ...parts, mending: this.#mending })
    this.#loop = new WakeLoop({
      run: () => this.#turn(),
      breath: () => this.#breath(),
      retry: { first: afterFault, longest: afterFault },
      fault: (error) => parts.log.error({ error }, "the rooms could not be looked after; trying again"),
    })
  }

  /** Begins. Resolves when everything is as it should be, or cannot be mended now. */
  async start(): Promise<void> {
    const { store, tap } = this.#parts
    this.#undo.push(
      store.onCommit((touched) => {
        if (!isOnly(touched, this.#awaiting.size > 0 ? arrivalTables : messageTables)) this.wake()
      }),
      tap.onClientDone(({ rooms }) => {
        if (rooms || this.#changedAt !== null) this.wake()
      }),
    )
    this.wake()
    await Promise.race([this.#settled.promise, sleep(longestFirstRun, undefined, { ref: false })])
  }

  /** Makes the keeper look soon. */
  wake(): void {
    this.#loop.wake()
  }

  /**
   * How many milliseconds to wait before the next look. If the keeper has just changed a room, it looks again soon. Anything else that
   * happens in a co-op can wait a little.
   */
  #breath(): number {
    const { rest = 400 } = this.#parts
    if (this.#endedAt === Number.NEGATIVE_INFINITY) return 0
    return this.#changedAt !== null ? breath : Math.max(breath, this.#endedAt + rest - performance.now())
  }

  async stop(): Promise<void> {
    this.#stopped = true
    for (const undo of this.#undo.splice(0)) undo()
    await this.#loop.stop()
  }

  /** Whether the last look found no work, and nothing has happened since. */
  get atRest(): boolean {
    return this.#loop.atRest && this.#changedAt === null
  }

  /** The findings of the last look. */
  findings(): Finding[] {
    return [...this.#findings.values()].flat()
  }

  /** Looks without changing anything. */
  async look(): Promise<void> {
    for (const coop of this.#parts.coops()) {
      const knowledge = await this.#knowledge(coop)
      this.#note(coop, this.#compare(coop, knowledge), knowledge)
    }
  }

  /** Compares and mends all rooms once. Returns after how many milliseconds to look again. */
  async #turn(): Promise<number> {
    const faulty = this.#showsChanges() && !(await this.#keepAll())
    this.#endedAt = performance.now()
    if (this.#changedAt !== null) return this.#patience()
    if (faulty) return afterFault
    return Math.min(longestRest, Math.min(this.#mending.nextIn, this.#small.nextIn, this.#following.nextIn) + breath)
  }

  /** Compares and mends the rooms of all co-ops. False if a fault of ours stopped the work for one of them. */
  async #keepAll(): Promise<boolean> {
    let [asked, well] = [false, true]
    for (const coop of this.#parts.coops())
      try {
        asked = (await this.#keep(coop)) || asked
      } catch (error) {
        well = false
        this.#parts.log.error({ coop: coop.key, error }, "the rooms could not be looked after; trying again")
      }
    if (asked) this.#changedAt = this.#parts.tap.asked
    else if (well) this.#settled.resolve()
    return well
  }

  /** Whether a sync has come that shows the last change. */
  #showsChanges(): boolean {
    if (this.#changedAt === null) return true
    if (!this.#parts.tap.hasSeen(this.#changedAt)) return false
    this.#changedAt = null
    this.#impatience = 0
    return true
  }

  /** Asks the homeserver for the sync that shows the last change. Returns after how many milliseconds to ask again. */
  #patience(): number {
    this.#parts.tap.hurry()
    this.#impatience += 1
    return this.#impatience < 20 ? breath : 2_000
  }

  /** Compares and mends the rooms of one co-op. Returns whether it sent a request to the homeserver. */
  async #keep(coop: CoopContext): Promise<boolean> {
    this.#awaiting.add(coop.key)
    if (await this.#following.follow(coop, this.#parts.rooms.allOf(coop.key))) return true
    await welcomeArrived(this.#parts.store, this.#parts.port, coop)
    let knowledge = await this.#knowledge(coop)
    const unseen = unseenEncryptions(this.#parts.port, coop, knowledge)
    if (unseen.length > 0) {
      await this.#parts.store.work((work) => noteEncryptions(work, unseen))
      knowledge = await this.#knowledge(coop)
    }
    const comparisons = this.#compare(coop, knowledge)
    await this.#followPresence(coop, comparisons, knowledge)
    let asked = false
    let speaking = false
    for (const { role, room, facts, possible: all, forgettable } of comparisons) {
      if (this.#stopped || !facts) continue
      const last = isOwnOfficeRoom(role) && (await sayEnd(this.#parts.store, coop, role, room, knowledge))
      speaking ||= last
      // The bot closes a room only after its last message.
      const possible = last ? all.filter(({ do: what }) => what !== "close") : all
      const to = role === "space" ? comparisons.find((other) => other.role === "members")?.room : room
      if (to !== undefined) await this.#mending.report(this.#parts.store, coop, role, room, possible, to)
      const mended = await this.#mending.mend(facts, possible, reasonsIn(coop, role, knowledge))
      asked ||= mended.asked
      if (mended.done.some((mend) => "guard" in mend && mend.guard === "directory")) this.#directory.takenOut(room)
      const again = mended.done.flatMap((mend) => (mend.do === "invite" && mend.again ? [mend.person] : []))
      await this.#remember(coop, room, again, forgettable)
    }
    if (!this.#stopped) asked = (await this.#small.keep(coop, knowledge)) || asked
    this.#note(coop, comparisons, knowledge)
    await this.#speak(coop, comparisons, knowledge)
    const settled = knowledge.smallRooms.every(({ over }) => !over) && !speaking
    if (knowledge.notice.current !== null && settled) this.#awaiting.delete(coop.key)
    return asked
  }

  async #knowledge(coop: CoopContext): Promise<Knowledge> {
    const { store, port, rooms } = this.#parts
    const { space: _space, lobby: _lobby, ...confidential } = rooms.allOf(coop.key)
    const listed = await this.#directory.look(port, Object.values(confidential))
    const pictures = (role: KeptRole) => this.#parts.pictures?.of(coop.key, role) ?? null
    return store.work((work) => knowledgeOf({ work, coop }, listed, pictures), { quiet: true })
  }

  #compare(coop: CoopContext, knowledge: Knowledge): RoomComparison[] {
    const { port, rooms } = this.#parts
    const found = compareRooms(port, coop, rooms.allOf(coop.key), knowledge)
    return found.map((room) => ({
      ...room,
      faults: [...room.faults, ...this.#mending.refused(room.room, room.possible)],
      silencing: isPrivate(room.role)
        ? [...room.silencing, ...this.#mending.refused(room.room, room.possible.filter(isOpening))]
        : [],
    }))
  }

  /**
   * Notes who has left all rooms, and who is back. Notes nothing if the bot is missing in one of the rooms, because it then cannot know who
   * is in that room.
   */
  async #followPresence(
    coop: CoopContext,
    comparisons: readonly RoomComparison[],
    knowledge: Knowledge,
  ): Promise<void> {
    const { store, port } = this.#parts
    // Whether somebody is in a confidential room must not show.
    const tasks = knowledge.smallRooms
      .filter(({ secret }) => !secret)
      .flatMap(({ made }) => (made ? (port.room(made.id) ?? []) : []))
    const facts = [...comparisons.map((room) => room.facts), ...tasks]
    if (comparisons.length === 0 || facts.includes(null) || this.#stopped) return
    const rooms = facts.flatMap((one) => (one ? [roomState(one, "members", port.me).members] : []))
    const askedBack = new Set([...knowledge.asked.values()].flatMap((people) => [...people]))
    const presence = presenceIn(rooms, askedBack)
    if (await store.work((work) => presenceIsStale({ work, coop }, presence), { quiet: true }))
      await store.work((work) => followPresence({ work, coop }, presence))
  }

  async #remember({ key }: CoopContext, room: RoomId, asked: Whom, forget: Whom): Promise<void> {
    if (asked.length + forget.length === 0) return
    await this.#parts.store.work(async (work) => {
      for (const person of asked) await noteAskedBack(work, key, room, person)
      for (const person of forget) await forgetAskedBack(work, key, person, room)
    })
  }

  #note(coop: CoopContext, comparisons: readonly RoomComparison[], knowledge: Knowledge): void {
    const own = comparisons.flatMap((room) => findingsOf(coop.key, room))
    this.#findings.set(coop.key, [...own, ...this.#small.findings(coop, knowledge)])
  }

  /**
   * Says in each room what is wrong with it, then updates the notice. If the bot cannot speak in the lobby, it speaks about the lobby in
   * the members' room.
   */
  async #speak(coop: CoopContext, comparisons: readonly RoomComparison[], knowledge: Knowledge): Promise<void> {
    const { store, port } = this.#parts
    const members = comparisons.find(({ role, facts }) => role === "members" && facts)?.room
    for (const { role, room, facts, faults, silencing, told } of comparisons) {
      const to = facts ? room : role === "lobby" ? members : undefined
      // Nobody can speak in a space.
      if (to === undefined || role === "space" || this.#stopped) continue
      if (faultsChanged(faults, told)) await store.work((work) => tellFaults({ work, coop }, role, faults, to))
      if (facts && silenceChanged(silencing, knowledge.told.get(silenceOf(role)))) {
        const people = wanted({ role, bot: port.me }, knowledge.people)
        await store.work((work) => tellSilence({ work, coop }, role, silencing, people))
      }
    }
    if (members === undefined || this.#stopped) return
    const here = present(port, members)
    if (await store.work((work) => noticeIsStale({ work, coop }, here), { quiet: true }))
      await store.work((work) => keepNotice({ work, coop }, here))
  }
}
