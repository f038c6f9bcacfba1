/**
 * Sends the rows of the outbox. All rows for one room or person form a lane. A lane sends one row at a time, and the lanes run side by
 * side. Answers go first.
 */
import { WakeLoop } from "../bot/wake.ts"
import { eventIdIn } from "../kernel/rules/event-bounds.ts"
import { objectOf } from "../kernel/rules/objects.ts"
import { type Instant, type MatrixId, matrixId, type RoomId, roomId } from "../kernel/rules/types.ts"
import {
  endAside,
  headsOfLanes,
  markFailed,
  markSent,
  newestRow,
  nextAside,
  nextInLane,
  type OutboxHead,
  type OutboxRow,
  openErrand,
} from "../kernel/store/outbox-sending.ts"
import { transactionIds } from "../kernel/store/restores.ts"
import { arrivalTables, hasGrown, isOnly, type Touched } from "../kernel/store/touched.ts"
import type { StepHook, Store } from "../kernel/store/work.ts"
import { failureOf } from "./errors.ts"
import type { Holding } from "./holding.ts"
import { Lanes, patience, type StandingLane } from "./lanes.ts"
import { Mishaps } from "./mishaps.ts"
import { type Parcel, packErrand, type Secrecy } from "./parcel.ts"
import { EchoError, type Log, type MatrixPort, type MayRead, type SyncProgress, UnclearError } from "./port.ts"

/** For how many milliseconds the first rows of lanes are remembered, if nothing says that there are new ones. */
const longestRemembered = 30_000

export interface CourierParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly tap: SyncProgress
  readonly directRooms: { roomFor(person: MatrixId): Promise<RoomId> }
  /**
   * Who may read what is said in a room. Null if everybody in the room may. @throws HeldError if nothing confidential may be said there now
   */
  readonly confidants?: (room: RoomId) => Promise<MayRead | null>
  /** Rooms whose history has a gap. A row that may have been sent waits until the gap is filled, since its message may be in the gap. */
  readonly gaps: () => ReadonlySet<RoomId>
  readonly holding: Holding
  /** Called with each row before it is sent, so that the row's number is also remembered outside of the database. */
  readonly reached?: (row: number) => Promise<void>
  /** Called after a commit that may have added rows. It may begin early to write what `reached` must write, so that the rows wait less. */
  readonly reaching?: () => void
  readonly log: Log
  readonly step?: StepHook
}

export class Courier {
  readonly #parts: CourierParts
  readonly #busy = new Map<string, Promise<void>>()
  readonly #lanes = new Lanes()
  readonly #mishaps: Mishaps
  #inherited = 0
  #transactionOf: (row: number) => string = () => ""
  #started = false
  /**
   * If both numbers are equal, no row is set aside, and the database need not be asked. `#failed`: how many attempts to send have failed;
   * only a failed attempt sets a row aside. `#failedWhenClear`: the value of `#failed` when the courier last found that no row was set
   * aside.
   */
  #failed = 0
  #failedWhenClear = -1
  #stopped = false
  /**
   * The first rows of all lanes, as they were read last. When a co-op of thousands is told something, that many lanes wait, so they are not
   * all read again for each message that is sent: only those whose turn is over (`#over`), until there are new rows (`#stale`).
   */
  #heads = new Map<string, readonly OutboxHead[]>()
  readonly #over = new Set<string>()
  #stale = true
  #readAt = Number.NEGATIVE_INFINITY
  readonly #loop: WakeLoop

  constructor(parts: CourierParts) {
    this.#parts = parts
    this.#mishaps = new Mishaps({ ...parts, lanes: this.#lanes })
    this.#loop = new WakeLoop({
      run: () => this.#scan(),
      // After a row was sent, the loop is woken twice: when the row is marked, and when its lane is free again. Even a pause of 0 ms waits
      // for the next turn of the event loop, when both have usually happened. So the loop looks only once.
      breath: () => 0,
      retry: { first: 1000, longest: 1000 },
      fault: (error) => parts.log.error({ error }, "the outbox could not be read; trying again"),
    })
  }

  /** Begins to send. Call it after the client has handled the first sync, which shows the messages that an earlier process has sent. */
  async start(): Promise<void> {
    const { store } = this.#parts
    this.#transactionOf = await store.work(transactionIds)
    this.#inherited = await newestRow(store.knex)
    this.#started = true
    this.wake()
  }

  /** Resolves when the running sendings have ended. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#loop.stop()
    await Promise.all(this.#busy.values())
  }

  /** The lanes in which something waits, but sending has failed for at least `patience`. */
  standing(): StandingLane[] {
    return this.#lanes.standing(this.#now())
  }

  /** Call this when the client has handled a sync. Rows that waited for a room or an echo are then tried again. */
  synced(): void {
    if (this.#lanes.synced()) this.wake()
  }

  /** Checks once more the rows that are held back for these people. Call it when their devices or identity may have changed. */
  devicesChanged(people: readonly MatrixId[]): void {
    for (const lane of this.#parts.holding.lanesOf(people)) this.#lanes.wake(lane)
    this.wake()
  }

  /** Looks for rows to send after a commit, which may have added rows, or approved an identity for which rows were held back. */
  committed(touched: Touched): void {
    if (isOnly(touched, arrivalTables)) return
    for (const lane of this.#parts.holding.lanesAwaitingApproval()) this.#lanes.wake(lane)
    if (hasGrown(touched, "outbox")) this.#stale = true
    if (!this.#started) return
    // While a row is being sent, this commit most likely only marks that row as sent. When the sending ends, the loop is woken again.
    if (this.#busy.size > 0) this.wake()
    else {
      if (touched.has("outbox")) this.#parts.reaching?.()
      this.#loop.wakeAtOnce()
    }
  }

  /** Looks soon for rows to send. */
  wake(): void {
    if (this.#started) this.#loop.wake()
  }

  async #scan(): Promise<number | null> {
    await this.#readHeads()
    if (this.#stopped) return null
    const heads = [...this.#heads.values()].flat()
    const { begin, next } = this.#lanes.choose(heads, new Set(this.#busy.keys()), this.#now())
    for (const { lane } of begin) this.#begin(lane)
    const aside = await this.#nextAside()
    const waits = [next === null ? [] : next - performance.now(), aside === null ? [] : aside - this.#now()].flat()
    return waits.length > 0 ? Math.max(0, Math.min(patience, ...waits)) : null
  }

  async #readHeads(): Promise<void> {
    const { knex } = this.#parts.store
    const old = performance.now() - this.#readAt > longestRemembered
    const all = this.#stale || old || this.#mayStandAside
    const lanes = [...this.#over]
    this.#over.clear()
    this.#stale = false
    if (!all && lanes.length === 0) return
    try {
      const found = Map.groupBy(await headsOfLanes(knex, this.#now(), all ? undefined : lanes), ({ lane }) => lane)
      if (all) this.#readAt = performance.now()
      if (all) this.#heads = found
      else for (const lane of lanes) this.#heads.delete(lane)
      for (const [lane, rows] of found) this.#heads.set(lane, rows)
    } catch (error) {
      this.#stale = true
      throw error
    }
  }

  get #mayStandAside(): boolean {
    return this.#failed !== this.#failedWhenClear
  }

  /** When to try the next row that was set aside. Null if there is no such row. */
  async #nextAside(): Promise<Instant | null> {
    if (!this.#mayStandAside) return null
    const failed = this.#failed
    const next = await nextAside(this.#parts.store.knex, this.#now())
    if (next === null) this.#failedWhenClear = failed
    return next
  }

  #now = (): Instant => this.#parts.store.now()

  #begin(lane: string): void {
    const run = this.#turn(lane).finally(() => {
      this.#busy.delete(lane)
      this.#over.add(lane)
      this.wake()
    })
    this.#busy.set(lane, run)
  }

  /** Sends the lane's next row. */
  async #turn(lane: string): Promise<void> {
    const { log, store, holding, reached } = this.#parts
    let row: OutboxRow | null = null
    try {
      row = await nextInLane(store.knex, lane, this.#now(), this.#lanes.answersNext(lane))
      if (!row) return
      // This write runs while the row is checked and packed. `#send` awaits it, and throws if it failed.
      const marked = reached?.(row.id) ?? Promise.resolve()
      marked.catch(() => {})
      const verdict = await holding.look(row)
      // The lane is tried again after `hold` milliseconds, or earlier if the person's devices change.
      if (typeof verdict === "object") return this.#lanes.rest(lane, verdict.hold)
      if (verdict === "send") await this.#send(row, marked)
      this.#mishaps.over(row)
      this.#lanes.sent(row)
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind === "fault") log.error({ error, lane, row: row?.id }, "a message could not be sent")
      if (!row) return this.#lanes.rest(lane, 1000)
      await this.#mishaps.happened(row, failure).catch((another: unknown) => {
        log.error({ error: another, lane, row: row?.id }, "what became of a message could not be noted")
        this.#lanes.rest(lane, 1000)
      })
      this.#failed += 1
    }
  }

  async #send(row: OutboxRow, marked: Promise<void>): Promise<void> {
    const { store, port, tap, step, gaps } = this.#parts
    const since = this.#mishaps.unclearSince(row)
    if (since !== undefined && !tap.hasSeen(since)) throw new EchoError("the row's echo may be under way")
    const errand = openErrand(store, row)
    const room = await this.#roomOf(row.lane)
    const confidants = this.#confidantsIn(row.lane)
    const parcel = await packErrand({ store, port, confidants }, errand, room, secrecyOf(row.lane))
    if (parcel === null) return await store.work((work) => markFailed(work, row.id, "original-not-sent"))
    if ((row.id <= this.#inherited || since !== undefined) && gaps().has(parcel.room))
      throw new EchoError("the row's echo may be in the gap")
    const transaction = this.#transactionOf(row.id)
    await marked
    await step?.("courier:before-send")
    const answer = await this.#put(`${pathOf(parcel)}/${encodeURIComponent(transaction)}`, parcel)
    await step?.("courier:after-send")
    const event = eventIdIn(objectOf(answer)?.event_id)
    // The answer may be a proxy's page. Only an event ID says that the homeserver has the message.
    if (event === null) throw new UnclearError("the homeserver's answer names no event")
    await step?.("courier:before-mark")
    await store.work(async (work) => {
      await markSent(work, row.id, parcel.room, event)
      if (this.#mayStandAside) await endAside(work, row.lane)
    })
  }

  async #put(path: string, { content }: Parcel): Promise<unknown> {
    try {
      return await this.#parts.port.request("PUT", path, {}, content)
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind === "slow-down") this.#lanes.slowDown(Math.min(failure.wait, patience))
      throw error
    }
  }

  async #roomOf(lane: string): Promise<RoomId> {
    const [, kind, id] = /^(?:clear-)?(room|open|person):(.*)$/s.exec(lane) ?? []
    if (kind === "person" && id !== undefined) return await this.#parts.directRooms.roomFor(matrixId(id))
    return roomId(id ?? "")
  }

  /**
   * Who may read a lane's messages. In a direct room: the person and the bot. In a co-op's room: the people who belong there. In a lane for
   * open or unencrypted messages: everybody in the room.
   */
  #confidantsIn(lane: string): (room: RoomId) => Promise<MayRead | null> {
    const { port, confidants = async () => null } = this.#parts
    if (lane.startsWith("person:")) return async () => (person) => person === port.me || lane === `person:${person}`
    return lane.startsWith("open:") || lane.startsWith("clear-") ? async () => null : confidants
  }
}

const secrecyOf = (lane: string): Secrecy =>
  lane.startsWith("clear-") ? "clear" : lane.startsWith("person:") ? "confidential" : "as-room"

function pathOf({ room, type, redacts }: Parcel): string {
  const what = redacts === null ? `send/${encodeURIComponent(type)}` : `redact/${encodeURIComponent(redacts)}`
  return `/rooms/${encodeURIComponent(room)}/${what}`
}
