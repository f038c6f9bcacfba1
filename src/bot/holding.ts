/**
 * A message that is not handled yet can hold back something that is due. `Holding` knows which messages hold something back now. For each
 * due thing it also remembers the messages that held it back before.
 */
import type { Noted } from "../kernel/acts/due.ts"
import type { Clock } from "../kernel/rules/clock.ts"
import type { Seen, Waiting } from "../kernel/rules/waiting.ts"
import { Patience } from "./waiting.ts"

export interface HoldingParts {
  readonly clock: Clock
  /** Messages, and gaps in rooms' timelines, that are not handled yet. */
  waiting(): readonly Waiting[]
  /** Whether a message was given up because its key did not come in time. */
  isUnread(event: string): boolean
}

const mostNoted = 1000

export class Holding implements Noted {
  readonly #parts: HoldingParts
  readonly #patience = new Patience()
  /** For each due thing, by its name: the messages that have held it back. */
  readonly #noted = new Map<string, Set<string>>()

  constructor(parts: HoldingParts) {
    this.#parts = parts
  }

  /**
   * Begins one round of the scheduler. The first call of the returned function reads the waiting messages. Later calls return the same
   * result.
   */
  look(): () => Seen {
    let seen: Seen | null = null
    return () => {
      seen ??= this.#patience.look(this.#parts.waiting(), this.#parts.clock.now())
      return seen
    }
  }

  note(name: string, waiting: readonly Waiting[]): boolean {
    const before = this.#noted.get(name)
    const noted = before ?? new Set()
    for (const { id } of waiting) if (noted.size < mostNoted) noted.add(id)
    this.#noted.set(name, noted)
    return before === undefined
  }

  unread(name: string, given: readonly Waiting[]): number {
    const noted = [...(this.#noted.get(name) ?? [])].filter((id) => this.#parts.isUnread(id))
    return new Set([...given.map(({ id }) => id), ...noted]).size
  }

  forget(name: string): void {
    this.#noted.delete(name)
  }
}
