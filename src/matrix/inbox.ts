/**
 * Hands each message that waits in the inbox to the dispatcher exactly once. The messages of one room are handed over in order. Rooms do
 * not wait for each other.
 */
import { setTimeout as sleep } from "node:timers/promises"
import type { IncomingMessage, MessageHandler } from "../bot/message.ts"
import { WakeLoop } from "../bot/wake.ts"
import { type Instant, instant, type MatrixId, matrixId, type RoomId } from "../kernel/rules/types.ts"
import type { Waiting } from "../kernel/rules/waiting.ts"
import { waitingAfter } from "../kernel/store/inbox.ts"
import { gaps } from "../kernel/store/inbox-rooms.ts"
import type { Store } from "../kernel/store/work.ts"
import { Gaps } from "./gaps.ts"
import { present, roomView } from "./places.ts"
import type { CaughtUp, Log, MatrixPort, News, Places } from "./port.ts"
import { Recent } from "./recent.ts"
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
  /** Handles people who have joined rooms. It runs before the messages that these people have sent are handled. */
  readonly arrivals?: (port: MatrixPort) => Promise<void>
  /** Called with each message before it is handed over. */
  readonly seen: (message: IncomingMessage) => Promise<void>
}

const mostUnread = 1000

/**
 * Things that are due at this moment or earlier do not wait for the message. Usually it is the moment just before the message was sent. If
 * everything up to a later moment was already certain when the message arrived, it is that later moment.
 */
const notBefore = (sentAt: Instant, certain: Instant): Instant => instant(Math.max(sentAt - 1, certain))

export class Inbox {
  readonly #parts: InboxParts
  readonly #queues = new Map<RoomId, RoomQueue>()
  readonly #listeners = new Set<() => void>()
  readonly #gaps: Gaps
  /** Messages that were given up because their key did not come. */
  readonly #unread = new Recent(mostUnread)
  #loaded = 0
  #horizon = instant(0)
  #doneAt = 0
  #settledAt = 0
  /**
   * The running search for people who have arrived. Null if none is running. Resolves when the search ends, or earlier if messages have
   * waited long enough for it.
   */
  #arriving: Promise<void> | null = null
  /** Whether people may have come into a room since the last successful search. */
  #mayHaveArrived = true
  /** `#gapNews` counts how often a room may have got or lost a gap. `#gapsSeen`: that number at the last look at the gaps. */
  #gapNews = 1
  #gapsSeen = 0
  readonly #loop: WakeLoop

  constructor(parts: InboxParts) {
    this.#parts = parts
    this.#gaps = new Gaps({
      ...parts,
      changed: () => {
        this.#gapNews += 1
        this.#loop.wake()
      },
    })
    this.#loop = new WakeLoop({
      run: () => this.#load(),
      retry: { first: 500, longest: 60_000 },
      fault: (error) => parts.log.error({ error }, "the inbox could not be read; trying again"),
    })
  }

  /** Rooms whose history has an open gap. */
  get gaps(): ReadonlySet<RoomId> {
    return new Set(this.#gaps.open.keys())
  }

  caughtUp(): CaughtUp {
    let upTo = this.#horizon
    // While a response is being journaled or read, nobody knows yet which messages it brought. So the inbox does not count as drained.
    const looking = this.#parts.tap.unread || !this.#loop.atRest
    let drained = this.#horizon > 0 && this.#gaps.open.size === 0 && !looking
    const held = [...this.#gaps.open.values()].map(({ from }) => from)
    for (const queue of this.#queues.values()) {
      if (queue.length > 0) drained = false
      for (const { from } of queue.waiting()) held.push(from)
    }
    for (const from of held) if (from < upTo) upTo = from
    return { horizon: this.#horizon, drained, upTo }
  }

  /** Messages that are not handled yet, and gaps. The scheduler selects those for which a due time must wait. */
  waiting(): Waiting[] {
    const { port, places } = this.#parts
    const all: Waiting[] = []
    for (const [room, { from }] of this.#gaps.open) {
      const facts = port.room(room)
      const people = facts ? present(facts).filter((person) => person !== port.me) : []
      const view = roomView(room, facts, places, port.me, people[0] ?? port.me)
      all.push({ id: room, from, why: "gap", room: view, people, encrypted: true })
    }
    for (const [room, queue] of this.#queues) {
      if (queue.length === 0) continue
      const facts = port.room(room)
      const views = new Map<MatrixId, Waiting["room"]>()
      for (const { event, from, why } of queue.waiting()) {
        const sender = matrixId(event.raw.sender)
        const view = views.get(sender) ?? roomView(room, facts, places, port.me, sender)
        views.set(sender, view)
        const encrypted = event.raw.type === "m.room.encrypted"
        all.push({ id: event.eventId, from, why, room: view, people: [sender], encrypted })
      }
    }
    return all
  }

  /** Whether the message was given up because its key did not come in time. */
  isUnread(event: string): boolean {
    return this.#unread.has(event)
  }

  /** Calls `listener` when `caughtUp` may have changed. Returns a function that removes the listener. */
  onProgress(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Call this when the client has finished with a sync response: its messages can be handled now. Resolves when they are queued. */
  async clientIsDone({ rooms }: News): Promise<void> {
    this.#doneAt = performance.now()
    // This sync had no to-device messages, so no key is still on its way.
    if (this.#parts.tap.toDevice === 0) this.#settledAt = this.#doneAt
    this.#mayHaveArrived ||= rooms
    if (rooms) this.#gapNews += 1
    await this.#loop.ran()
  }

  async stop(): Promise<void> {
    await this.#loop.stop()
    await this.#gaps.stop()
    await Promise.all([...this.#queues.values()].map((queue) => queue.stop()))
  }

  async #load(): Promise<null> {
    try {
      await this.#queueWaiting()
    } finally {
      for (const queue of this.#queues.values()) if (queue.length > 0) queue.wake()
      this.#progress()
    }
    return null
  }

  async #queueWaiting(): Promise<void> {
    const { store, tap } = this.#parts
    const horizon = tap.horizon
    if (tap.unread) return
    await this.#seeArrivals()
    const news = this.#gapNews
    const open = news > this.#gapsSeen || this.#gaps.open.size > 0 ? await gaps(store.knex) : null
    const waiting = await waitingAfter(store.knex, this.#loaded)
    // The client is still reading a newer response. It may bring keys and members that these messages need. So they wait for the next look.
    if (tap.unread) return
    for (const event of waiting) {
      this.#loaded = Math.max(this.#loaded, event.seq)
      // A message may claim that it was sent earlier than the moment `certain`, up to which everything is already certain. Nothing that is
      // due up to that moment waits for the message.
      const certain = this.#gaps.open.get(event.room)?.from ?? this.#horizon
      this.#queueOf(event.room).add(event, this.#doneAt, notBefore(event.sentAt, certain))
    }
    if (open) {
      const rooms = open.map(({ room }) => room)
      this.#gaps.note(rooms, this.#horizon)
      this.#gapsSeen = news
    }
    if (horizon > this.#horizon) this.#horizon = horizon
  }

  /**
   * Searches for people who have arrived, before messages are handled. So a person who joins and then writes is a member when their message
   * is handled, even if the bot was away. Messages wait for the search, but not longer than `grace`. A search that takes longer goes on
   * while messages are handled.
   */
  async #seeArrivals(): Promise<void> {
    const { arrivals, port, log, grace } = this.#parts
    if (!arrivals || (!this.#mayHaveArrived && !this.#arriving)) return
    if (!this.#arriving) {
      this.#mayHaveArrived = false
      const look = arrivals(port)
        .catch((error: unknown) => {
          // There will be another try at the next sync. The room keeper tries as well.
          this.#mayHaveArrived = true
          log.error({ error }, "who has come in could not be seen to; trying again")
        })
        .finally(() => {
          this.#arriving = null
        })
      this.#arriving = Promise.race([look, sleep(grace, undefined, { ref: false })])
    }
    await this.#arriving
  }

  #queueOf(room: RoomId): RoomQueue {
    let queue = this.#queues.get(room)
    if (!queue) {
      queue = new RoomQueue({
        ...this.#parts,
        keysMayCome: (arrived) => this.#settledAt < arrived,
        progress: () => this.#progress(),
        unread: (event) => this.#unread.add(event),
      })
      this.#queues.set(room, queue)
    }
    return queue
  }

  #progress(): void {
    for (const listener of this.#listeners) listener()
  }
}
