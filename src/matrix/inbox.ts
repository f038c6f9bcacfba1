/** The pump: hands each message that waits in the inbox to the dispatcher, once, per room in order, rooms independent of each other. */
import { setTimeout as sleep } from "node:timers/promises"
import type { IncomingMessage, MessageHandler } from "../bot/message.ts"
import { instant, type RoomId } from "../rules/types.ts"
import { waitingAfter } from "../store/inbox.ts"
import { gaps } from "../store/inbox-rooms.ts"
import type { Store } from "../store/work.ts"
import { fillGaps } from "./history.ts"
import type { CaughtUp, Log, MatrixPort, Places } from "./port.ts"
import { RoomQueue } from "./room-queue.ts"
import type { SyncTap } from "./sync-tap.ts"

export interface InboxParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly tap: SyncTap
  readonly places: Places
  readonly handler: MessageHandler
  readonly log: Log
  readonly grace: number
  /** Sees to those who have come into rooms, before what was said there since is handed over. */
  readonly arrivals?: (port: MatrixPort) => Promise<void>
  /** Called with each message before it is handed over. */
  readonly seen: (message: IncomingMessage) => Promise<void>
}

export class Inbox {
  readonly #parts: InboxParts
  readonly #queues = new Map<RoomId, RoomQueue>()
  readonly #listeners = new Set<() => void>()
  #gaps: ReadonlySet<RoomId> = new Set()
  #loaded = 0
  #horizon = instant(0)
  #doneAt = 0
  #settledAt = 0
  #loading: Promise<void> | null = null
  /** Resolved, and not null, where the look takes longer than messages wait for it. */
  #arriving: Promise<void> | null = null
  #again = false
  #refill: NodeJS.Timeout | null = null
  #filling: Promise<void> | null = null
  #failures = 0
  #stopped = false

  constructor(parts: InboxParts) {
    this.#parts = parts
  }

  /** Rooms whose history has a gap that is not filled yet. */
  get gaps(): ReadonlySet<RoomId> {
    return this.#gaps
  }

  caughtUp(): CaughtUp {
    let upTo = this.#horizon
    // While a response is being journaled or looked through, nobody knows yet what it brought; the horizon stands still meanwhile.
    const looking = this.#parts.tap.unread || this.#again || this.#loading || this.#filling || this.#refill
    let drained = this.#horizon > 0 && this.#gaps.size === 0 && !looking
    for (const queue of this.#queues.values()) {
      const earliest = queue.earliest
      if (earliest === null) continue
      drained = false
      if (earliest < upTo) upTo = earliest
    }
    return { horizon: this.#horizon, drained, upTo }
  }

  /** Calls `listener` when `caughtUp` may have changed. Returns how to stop it. */
  onProgress(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The client has finished with a sync response: what it brought can be handled. Resolves when it is queued. */
  async clientIsDone(): Promise<void> {
    this.#doneAt = performance.now()
    // None came, so none is held back: keys for what has arrived have come if they were sent.
    if (this.#parts.tap.toDevice === 0) this.#settledAt = this.#doneAt
    await this.#load()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#refill) clearTimeout(this.#refill)
    await this.#loading
    await this.#filling
    await Promise.all([...this.#queues.values()].map((queue) => queue.stop()))
  }

  /** One load at a time; a call during one has another follow. */
  async #load(): Promise<void> {
    this.#again = true
    this.#loading ??= this.#loadAll().finally(() => {
      this.#loading = null
      if (this.#again && !this.#stopped) void this.#load()
    })
    await this.#loading
  }

  async #loadAll(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false
      try {
        await this.#queueWaiting()
      } catch (error) {
        this.#parts.log.error({ error }, "the inbox could not be read; trying again")
        this.#later()
      }
      for (const queue of this.#queues.values()) queue.wake()
      this.#progress()
    }
  }

  async #queueWaiting(): Promise<void> {
    const { store, tap } = this.#parts
    const horizon = tap.horizon
    if (tap.unread) return
    await this.#seeArrivals()
    const open = new Set((await gaps(store.knex)).map(({ room }) => room))
    const waiting = await waitingAfter(store.knex, this.#loaded)
    // A response that the client is still reading is left for the next time: its keys and members are not there yet.
    if (tap.unread) return
    for (const event of waiting) {
      this.#loaded = Math.max(this.#loaded, event.seq)
      this.#queueOf(event.room).add(event, this.#doneAt)
    }
    this.#gaps = open
    if (open.size > 0) this.#fill()
    else if (horizon > this.#horizon) this.#horizon = horizon
  }

  /**
   * Whoever joins and then says something is heard as somebody who has joined, also where the bot was away for both. A homeserver that does
   * not answer holds up nobody's messages for it: they wait as long as for a key, and the look goes on beside them.
   */
  async #seeArrivals(): Promise<void> {
    const { arrivals, port, log, grace } = this.#parts
    if (!arrivals) return
    this.#arriving ??= Promise.race([
      arrivals(port)
        // It is tried again, also by others.
        .catch((error: unknown) => log.error({ error }, "who has come in could not be seen to; trying again"))
        .finally(() => {
          this.#arriving = null
        }),
      sleep(grace, undefined, { ref: false }),
    ])
    await this.#arriving
  }

  /** Fills gaps beside everything else, so that the other rooms go on. */
  #fill(): void {
    if (this.#filling || this.#refill) return
    this.#filling = fillGaps(this.#parts)
      .then((open) => {
        if (open.size > 0) this.#later()
        else this.#failures = 0
      })
      .catch((error: unknown) => {
        this.#parts.log.error({ error }, "gaps could not be looked for; trying again")
        this.#later()
      })
      .finally(() => {
        this.#filling = null
        void this.#load()
      })
  }

  #later(): void {
    if (this.#refill) clearTimeout(this.#refill)
    const wait = Math.min(60_000, 500 * 2 ** this.#failures++)
    this.#refill = setTimeout(() => {
      this.#refill = null
      void this.#load()
    }, wait)
  }

  #queueOf(room: RoomId): RoomQueue {
    let queue = this.#queues.get(room)
    if (!queue) {
      queue = new RoomQueue({
        ...this.#parts,
        keysMayCome: (arrived) => this.#settledAt < arrived,
        progress: () => this.#progress(),
      })
      this.#queues.set(room, queue)
    }
    return queue
  }

  #progress(): void {
    for (const listener of this.#listeners) listener()
  }
}
