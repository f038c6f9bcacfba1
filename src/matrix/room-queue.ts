/** The waiting messages of one room, handled one after the other and in order. */
import type { IncomingMessage, MessageHandler } from "../bot/message.ts"
import { WakeLoop } from "../bot/wake.ts"
import type { EventId, Instant } from "../kernel/rules/types.ts"
import { visible } from "../kernel/rules/visible.ts"
import type { Waiting } from "../kernel/rules/waiting.ts"
import { isHandled, markHandled, type WaitingEvent } from "../kernel/store/inbox.ts"
import type { Store } from "../kernel/store/work.ts"
import type { Log, MatrixPort, Places } from "./port.ts"
import { readMessage } from "./read-message.ts"
import { Recent } from "./recent.ts"

export interface QueueParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly places: Places
  readonly handler: MessageHandler
  readonly log: Log
  /** How long a message waits for its key, in milliseconds. */
  readonly grace: number
  /** Whether the homeserver may still hold keys for a message that arrived at this time (performance.now). */
  keysMayCome(arrived: number): boolean
  /** Called before a message is handed over. */
  readonly seen: (message: IncomingMessage) => Promise<void>
  readonly progress: () => void
  /** Called with a message that is given up because its key did not come. */
  readonly unread: (event: EventId) => void
}

interface Queued {
  readonly event: WaitingEvent
  /** When the client was done with the sync that brought the message (performance.now). */
  readonly arrived: number
  /** Things that are due up to this instant need not wait for the message. */
  readonly from: Instant
}

/**
 * A message waits for its key for at most this many times `grace`. The homeserver sends a hundred keys with each sync, so even a very long
 * backlog of keys has come by the end of that time.
 */
const graceLimit = 12

/** A Megolm session's ID has 43 characters. A much longer ID is not real: no key will come for it, so it is not remembered. */
const longestSession = 100
const mostHopeless = 100
const longestDevice = 50

export class RoomQueue {
  readonly #parts: QueueParts
  readonly #waiting: Queued[] = []
  /** The sessions of messages that waited for their key and did not get it. */
  readonly #hopeless = new Recent(mostHopeless)
  readonly #loop: WakeLoop
  /** The thing that the first message is waiting for. The other messages wait with it. */
  #why: Waiting["why"] = "turn"

  constructor(parts: QueueParts) {
    this.#parts = parts
    this.#loop = new WakeLoop({
      run: () => this.#handleFirst(),
      retry: { first: 100, longest: 30_000 },
      fault: (error, wait) => this.#failed(error, wait),
    })
  }

  get length(): number {
    return this.#waiting.length
  }

  /** The messages in this queue for which a due time may have to wait. A file that is being fetched is not one of them. */
  waiting(): readonly (Queued & Pick<Waiting, "why">)[] {
    const why = this.#why
    return this.#waiting.slice(why === "file" ? 1 : 0).map((one) => ({ ...one, why }))
  }

  add(event: WaitingEvent, arrived: number, from: Instant): void {
    this.#waiting.push({ event, arrived, from })
  }

  /** Begins to handle the waiting messages. Messages that wait for keys are tried again at once. */
  wake(): void {
    this.#loop.wake()
  }

  /** Resolves when the message under way is handled, or is left waiting in the database. */
  stop(): Promise<void> {
    return this.#loop.stop()
  }

  async #handleFirst(): Promise<number | null> {
    const head = this.#waiting[0]
    if (!head) return null
    if (!(await this.#handle(head.event, head.arrived))) return this.#parts.grace / 10
    this.#waiting.shift()
    this.#why = "turn"
    this.#parts.progress()
    return this.#waiting.length > 0 ? 0 : null
  }

  /**
   * Called when the database or the homeserver has failed and nothing was committed. The message is never skipped: we try until it works.
   */
  #failed(error: unknown, wait: number): void {
    if (this.#why !== "file") this.#why = "fault"
    const event = this.#waiting[0]?.event.eventId
    this.#parts.log.error({ error, event, wait }, "a message could not be handled; trying again")
  }

  /** Handles one message. False if its key is missing and may still come. */
  async #handle(event: WaitingEvent, arrived: number): Promise<boolean> {
    const { store, port, places, handler, log } = this.#parts
    const reading = await readMessage(port, places, event)
    const session = sessionOf(event)
    if (reading.is === "locked" && this.#mayUnlock(session, arrived)) {
      this.#why = "key"
      return false
    }
    if (reading.is === "locked") {
      this.#parts.unread(event.eventId)
      if (session !== null) this.#hopeless.add(session)
      // The sender's device tells the admin where to look. It is no secret from the person who runs the bot.
      const device = visible(String(event.raw.content.device_id), longestDevice)
      log.warn({ event: event.eventId, device }, "a message could not be decrypted")
    } else if (session !== null) this.#hopeless.delete(session)
    if (reading.is === "message") this.#why = reading.message.kind === "file" ? "file" : "turn"
    if (reading.is === "message" && reading.message.kind === "refused")
      log.warn({ event: event.eventId, room: event.room, reason: reading.message.reason }, "a message was refused")
    if (reading.is !== "pass" && reading.message) {
      await this.#parts.seen(reading.message)
      await handler.handle(reading.message)
      if (await isHandled(store.knex, event.eventId)) return true
      log.error({ event: event.eventId }, "a message was taken for handled, but is not marked so: marking it")
    }
    await store.work((work) => markHandled(work, event.eventId))
    return true
  }

  #mayUnlock(session: string | null, arrived: number): boolean {
    // If another message of this session has waited for the key and did not get it, this message does not hold up the room again.
    if (session === null || this.#hopeless.has(session)) return false
    const waited = performance.now() - arrived
    if (waited < this.#parts.grace) return true
    return waited < this.#parts.grace * graceLimit && this.#parts.keysMayCome(arrived)
  }
}

/** The session's ID. Null if there is none for which a key could come. */
function sessionOf({ raw }: WaitingEvent): string | null {
  const id = raw.content.session_id
  return typeof id === "string" && id.length <= longestSession ? id : null
}
