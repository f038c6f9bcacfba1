/** Fills the gaps in rooms' histories. Each gap is filled by itself, so a gap that cannot be filled holds up no other. */
import { setTimeout as sleep } from "node:timers/promises"
import type { Instant, RoomId } from "../kernel/rules/types.ts"
import { fillGap, type HistoryParts } from "./history.ts"

/** How many gaps are filled at a time. */
const mostAtOnce = 8

interface OpenGap {
  /** Everything that was sent before this instant had arrived when the gap was noticed. */
  readonly from: Instant
  failures: number
}

export interface GapParts extends HistoryParts {
  /** Called when a gap was filled or has changed. The inbox must then be read again. */
  readonly changed: () => void
}

export class Gaps {
  readonly #parts: GapParts
  readonly #open = new Map<RoomId, OpenGap>()
  readonly #trying = new Map<RoomId, Promise<void>>()
  readonly #queue: (() => void)[] = []
  readonly #life = new AbortController()
  #running = 0

  constructor(parts: GapParts) {
    this.#parts = parts
  }

  get open(): ReadonlyMap<RoomId, { readonly from: Instant }> {
    return this.#open
  }

  /**
   * Notes which rooms have a gap now, and begins to fill each gap that nobody is filling. `horizon`: the moment up to which everything that
   * was sent has arrived.
   */
  note(rooms: readonly RoomId[], horizon: Instant): void {
    const now = new Set(rooms)
    for (const room of this.#open.keys()) if (!now.has(room)) this.#open.delete(room)
    for (const room of now) {
      const gap = this.#open.get(room) ?? { from: horizon, failures: 0 }
      this.#open.set(room, gap)
      if (this.#trying.has(room) || this.#life.signal.aborted) continue
      const trying = this.#try(room, gap).finally(() => {
        this.#trying.delete(room)
        if (!this.#life.signal.aborted) this.#parts.changed()
      })
      this.#trying.set(room, trying)
    }
  }

  /** Stops filling gaps. Resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#life.abort()
    for (const next of this.#queue.splice(0)) next()
    await Promise.all(this.#trying.values())
  }

  async #try(room: RoomId, gap: OpenGap): Promise<void> {
    if (gap.failures > 0) {
      const wait = Math.min(60_000, 250 * 2 ** gap.failures)
      await sleep(wait, undefined, { signal: this.#life.signal, ref: false }).catch(() => {})
    }
    await this.#turn()
    try {
      if (!this.#life.signal.aborted && !(await fillGap({ ...this.#parts, life: this.#life.signal }, room)))
        gap.failures += 1
    } catch (error) {
      gap.failures += 1
      this.#parts.log.warn({ room, error }, "a gap in the room's history could not be filled yet")
    } finally {
      this.#running -= 1
      this.#queue.shift()?.()
    }
  }

  async #turn(): Promise<void> {
    if (this.#running >= mostAtOnce) await new Promise<void>((resolve) => this.#queue.push(resolve))
    this.#running += 1
  }
}
