/** All messages that the members' clients see, each once, and who can read it. */
import { firstFound } from "../matrix/first-found.ts"
import type { MemberClient } from "../matrix/member-client.ts"
import type { SeenMessage } from "../matrix/seen-messages.ts"

export interface Heard extends SeenMessage {
  /** The sender's name in the demo: `ana`, `Waggle`. */
  readonly who: string
  /** The room's name in the demo: `Members`, `Lobby`, `direct:ana`. */
  readonly room: string
}

export interface WatchParts {
  nameOf(userId: string): string
  /** The room's name, for the member called `reader`. */
  roomName(roomId: string, reader: string): string
}

export class Watch {
  /** In the order in which clients first saw them. */
  readonly heard: Heard[] = []
  readonly #parts: WatchParts
  readonly #byEvent = new Map<string, Heard>()
  readonly #listeners = new Set<() => void>()
  readonly #hearers = new Set<(heard: Heard) => void>()
  readonly #readers = new Set<(heard: Heard, reader: string) => void>()

  constructor(parts: WatchParts) {
    this.#parts = parts
  }

  /** Takes in everything that this member's client has seen and will see. */
  follow(reader: string, member: MemberClient): void {
    const known = new Set<string>()
    const look = () => {
      for (const message of member.messages) {
        // The message's key may still come, so the next look tries again.
        if (message.undecryptable !== null || known.has(message.eventId)) continue
        known.add(message.eventId)
        this.#take(message, reader)
      }
      for (const listener of [...this.#listeners]) listener()
    }
    member.seen.subscribe(look)
    look()
  }

  #take(arrived: SeenMessage, reader: string): void {
    // The name of a file comes first, as a quiet message, and the file then replaces it. So the name is passed over.
    if (!arrived.file && arrived.body.startsWith("📎 ")) return
    const message = arrived.file && arrived.isEdit ? { ...arrived, isEdit: false, relation: null } : arrived
    let heard = this.#byEvent.get(message.eventId)
    if (!heard) {
      heard = {
        ...message,
        who: this.#parts.nameOf(message.sender),
        room: this.#parts.roomName(message.roomId, reader),
      }
      this.#byEvent.set(message.eventId, heard)
      this.heard.push(heard)
      for (const hearer of this.#hearers) hearer(heard)
    }
    for (const listener of this.#readers) listener(heard, reader)
  }

  /** Calls `hearer` once for each message. */
  onHeard(hearer: (heard: Heard) => void): void {
    this.#hearers.add(hearer)
  }

  /** Calls `listener` with each message for each member who can read it. Returns a function that stops these calls. */
  onRead(listener: (heard: Heard, reader: string) => void): () => void {
    this.#readers.add(listener)
    return () => this.#readers.delete(listener)
  }

  /** The first result that `look` finds, now or after a later event; undefined if it finds none within `timeout` milliseconds. */
  until<T>(look: () => T | undefined, timeout: number): Promise<T | undefined> {
    return firstFound(this.#listeners, look, timeout)
  }
}
