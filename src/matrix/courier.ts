/** Sends what the outbox holds: each lane in order, one row at a time; lanes beside each other. */
import { eventId, type MatrixId, matrixId, type RoomId, roomId } from "../rules/types.ts"
import { installationId } from "../store/inbox-rooms.ts"
import {
  headOfLane,
  headsOfLanes,
  markFailed,
  markRefused,
  markSent,
  newestRow,
  type OutboxRow,
  openErrand,
  transactionOf,
} from "../store/outbox-sending.ts"
import type { StepHook, Store } from "../store/work.ts"
import { type Failure, failureOf } from "./errors.ts"
import type { Holding } from "./holding.ts"
import { type Parcel, packErrand, type Secrecy } from "./parcel.ts"
import { type Log, type MatrixPort, type MayRead, NotReadyError, type SyncProgress } from "./port.ts"

export interface CourierParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly tap: SyncProgress
  readonly directRooms: { roomFor(person: MatrixId): Promise<RoomId> }
  /** Who may read what is said in a room; null: whoever is there. @throws HeldError */
  readonly confidants?: (room: RoomId) => Promise<MayRead | null>
  /** Rooms whose history is not complete yet: an event of ours may be among what is missing. */
  readonly gaps: () => ReadonlySet<RoomId>
  readonly holding: Holding
  readonly log: Log
  readonly step?: StepHook
}

const lanesAtOnce = 8
const day = 24 * 60 * 60 * 1000

export class Courier {
  readonly #parts: CourierParts
  readonly #busy = new Map<string, Promise<void>>()
  /** Lanes that wait: until when (of performance.now), and after how many failures. `forSync`: the next sync ends the wait. */
  readonly #resting = new Map<string, { until: number; failures: number; forSync: boolean }>()
  /** Rows that may have been sent without our knowing, by the sync request after which their echo would have come. */
  readonly #unclear = new Map<number, number>()
  #inherited = 0
  #installation = ""
  #started = false
  #scanning: Promise<void> | null = null
  #again = false
  #timer: NodeJS.Timeout | null = null
  #stopped = false

  constructor(parts: CourierParts) {
    this.#parts = parts
  }

  /** Begins to send. To be called when the first sync has been handled by the client, so that echoes of an earlier process are known. */
  async start(): Promise<void> {
    const { store } = this.#parts
    this.#installation = await store.work(installationId)
    this.#inherited = await newestRow(store.knex)
    this.#started = true
    this.wake()
  }

  /** Resolves when the sendings under way have ended. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#scanning
    if (this.#timer) clearTimeout(this.#timer)
    await Promise.all(this.#busy.values())
  }

  /** A sync has been handled by the client: what waited for a room, or for an echo, may go on. */
  synced(): void {
    for (const [lane, rest] of this.#resting) if (rest.forSync) this.#resting.set(lane, { ...rest, until: 0 })
    this.wake()
  }

  /** The person may have another device now, or another identity: what is held for them is looked at again. */
  devicesChanged(people: readonly MatrixId[]): void {
    for (const lane of this.#parts.holding.lanesOf(people)) this.#resting.delete(lane)
    this.wake()
  }

  /** Something was committed: there may be more to send, or an identity was approved. */
  committed(): void {
    for (const lane of this.#parts.holding.lanesAwaitingApproval()) this.#resting.delete(lane)
    this.wake()
  }

  /** Looks for what is to be sent. */
  wake(): void {
    this.#again = true
    if (!this.#started || this.#stopped || this.#scanning) return
    this.#scanning = this.#scan().finally(() => {
      this.#scanning = null
      if (this.#again) this.wake()
    })
  }

  async #scan(): Promise<void> {
    this.#again = false
    try {
      const working = new Set(this.#busy.keys())
      const heads = await headsOfLanes(this.#parts.store.knex)
      const now = performance.now()
      let next = Number.POSITIVE_INFINITY
      for (const head of heads) {
        const { lane } = head
        if (this.#stopped) return
        const until = this.#resting.get(lane)?.until ?? 0
        if (until > now) next = Math.min(next, until)
        // Of a lane that was at work while we looked, the head may have been sent since.
        else if (!this.#busy.has(lane) && this.#busy.size < lanesAtOnce)
          this.#begin(lane, working.has(lane) ? null : head)
      }
      if (next < Number.POSITIVE_INFINITY) this.#wakeIn(next - now)
    } catch (error) {
      this.#parts.log.error({ error }, "the outbox could not be read; trying again")
      this.#wakeIn(1000)
    }
  }

  #wakeIn(milliseconds: number): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.wake(), milliseconds)
  }

  #begin(lane: string, head: OutboxRow | null): void {
    const run = this.#empty(lane, head).finally(() => {
      this.#busy.delete(lane)
      this.wake()
    })
    this.#busy.set(lane, run)
  }

  /** Sends the lane's rows until none is left, or the lane must rest. `head`: the first of them, where it is known. */
  async #empty(lane: string, head: OutboxRow | null): Promise<void> {
    const { log } = this.#parts
    let known = head
    while (!this.#stopped) {
      let row = known
      known = null
      try {
        row ??= await headOfLane(this.#parts.store.knex, lane)
        if (!row) return
        const verdict = await this.#parts.holding.look(row)
        // Unless their devices change earlier.
        if (typeof verdict === "object") return void this.#rest(lane, verdict.hold, false)
        if (verdict === "send") await this.#send(row)
        this.#unclear.delete(row.id)
        this.#resting.delete(lane)
      } catch (error) {
        const failure = failureOf(error)
        if (failure.kind === "fault") log.error({ error, lane, row: row?.id }, "a message could not be sent")
        const goesOn = row !== null && (await this.#failed(row, failure).catch(() => this.#rest(lane, 1000, false)))
        if (!goesOn) return
      }
    }
  }

  async #send(row: OutboxRow): Promise<void> {
    const { store, port, tap, step, gaps } = this.#parts
    const since = this.#unclear.get(row.id)
    if (since !== undefined && !tap.hasSeen(since)) throw new NotReadyError("the row's echo may be under way")
    const errand = openErrand(store, row)
    const room = await this.#roomOf(row.lane)
    const confidants = this.#confidantsIn(row.lane)
    const parcel = await packErrand({ store, port, confidants }, errand, room, secrecyOf(row.lane))
    if (parcel === null) return await store.work((work) => markFailed(work, row.id, "original-not-sent"))
    if ((row.id <= this.#inherited || since !== undefined) && gaps().has(parcel.room))
      throw new NotReadyError("the row's echo may be in the gap")
    const transaction = transactionOf(this.#installation, row.id)
    await step?.("courier:before-send")
    const answer = await port.request("PUT", `${pathOf(parcel)}/${encodeURIComponent(transaction)}`, {}, parcel.content)
    await step?.("courier:after-send")
    const event = eventId(String((answer as { event_id?: unknown }).event_id))
    await step?.("courier:before-mark")
    await store.work((work) => markSent(work, row.id, parcel.room, event))
  }

  async #roomOf(lane: string): Promise<RoomId> {
    const [, kind, id] = /^(?:clear-)?(room|open|person):(.*)$/s.exec(lane) ?? []
    if (kind === "person" && id !== undefined) return await this.#parts.directRooms.roomFor(matrixId(id))
    return roomId(id ?? "")
  }

  /** In a direct room the two of us, in a co-op's room those who belong there; of what is open to all, everybody. */
  #confidantsIn(lane: string): (room: RoomId) => Promise<MayRead | null> {
    const { port, confidants = async () => null } = this.#parts
    if (lane.startsWith("person:")) return async () => (person) => person === port.me || lane === `person:${person}`
    return lane.startsWith("open:") || lane.startsWith("clear-") ? async () => null : confidants
  }

  /** True: the lane goes on with its next row. */
  async #failed(row: OutboxRow, failure: Failure): Promise<boolean> {
    const { tap } = this.#parts
    const failures = (this.#resting.get(row.lane)?.failures ?? 0) + 1
    switch (failure.kind) {
      case "slow-down":
        return this.#rest(row.lane, failure.wait, false)
      case "held":
        return this.#rest(row.lane, Math.min(60_000, 1000 * 2 ** (failures - 1)), true, failures)
      case "not-ready":
        // A room just made comes with the next sync; one that the bot is not in never does.
        if (failures > 10) return await this.#refused(row, "not-in-room", 0, failures)
        tap.hurry()
        return this.#rest(row.lane, 5000, true, failures)
      case "unclear":
      case "fault":
        this.#unclear.set(row.id, tap.asked)
        return this.#rest(row.lane, Math.min(60_000, 500 * 2 ** (failures - 1)), false, failures)
      case "refused":
        return await this.#refused(row, failure.code, failure.status, failures)
    }
  }

  /** A refusal holds this lane alone, for a day at most; a redaction, or a file that is too large, is given up at once. */
  async #refused(row: OutboxRow, code: string, status: number, failures: number): Promise<boolean> {
    const { store, log } = this.#parts
    const errand = openErrand(store, row).do
    const given = await store.work(async (work) => {
      const over = work.now - (row.refusedSince ?? work.now) >= day || errand === "redact" || status === 413
      if (over) await markFailed(work, row.id, code)
      else await markRefused(work, row, code)
      return over
    })
    const what = given ? "a message was given up" : "the homeserver refuses a message; trying again later"
    log.warn({ lane: row.lane, row: row.id, errand, code }, what)
    return given || this.#rest(row.lane, Math.min(60 * 60_000, 5000 * 2 ** row.attempts), false, failures)
  }

  #rest(lane: string, milliseconds: number, forSync: boolean, failures = 0): false {
    this.#resting.set(lane, { until: performance.now() + milliseconds, failures, forSync })
    return false
  }
}

const secrecyOf = (lane: string): Secrecy =>
  lane.startsWith("clear-") ? "clear" : lane.startsWith("person:") ? "confidential" : "as-room"

function pathOf({ room, type, redacts }: Parcel): string {
  const what = redacts === null ? `send/${encodeURIComponent(type)}` : `redact/${encodeURIComponent(redacts)}`
  return `/rooms/${encodeURIComponent(room)}/${what}`
}
