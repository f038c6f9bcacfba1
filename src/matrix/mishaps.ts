/** Handles a message that cannot be sent: its lane waits, then goes on without it, and in the end the message is given up. */
import { instant } from "../kernel/rules/types.ts"
import type { Errand } from "../kernel/store/outbox.ts"
import {
  changeErrand,
  markFailed,
  markRefused,
  type OutboxRow,
  openErrand,
  putAside,
  sayInstead,
} from "../kernel/store/outbox-sending.ts"
import type { Store } from "../kernel/store/work.ts"
import type { Failure } from "./errors.ts"
import { type Lanes, patience } from "./lanes.ts"
import type { Log, SyncProgress } from "./port.ts"

export interface MishapParts {
  readonly store: Store
  readonly tap: SyncProgress
  readonly log: Log
  readonly lanes: Lanes
}

const day = 24 * 60 * 60_000
/** A row that was set aside is tried again after this many milliseconds, or as soon as another row of its lane was sent. */
const asideFor = 60 * 60_000
/** An edit is tried again after this many milliseconds if the message that it changes is still waiting. */
const behindFor = 5 * 60_000

export class Mishaps {
  readonly #parts: MishapParts
  /**
   * Rows that may have been sent, although no answer said so. The value is the number of a sync request: the echo of such a row can come
   * only with a later request.
   */
  readonly #unclear = new Map<number, number>()
  /**
   * For each failing row:
   * - `at`: when it failed last (performance.now)
   * - `asked`: the newest sync request at that time
   * - `counted`: for how many milliseconds it has failed while the homeserver answered
   */
  readonly #failing = new Map<number, { readonly at: number; readonly asked: number; readonly counted: number }>()

  constructor(parts: MishapParts) {
    this.#parts = parts
  }

  /** If the row may have been sent: the number of the sync request after which its echo would come. Otherwise undefined. */
  unclearSince(row: OutboxRow): number | undefined {
    return this.#unclear.get(row.id)
  }

  /** Forgets the row, which was sent or given up. */
  over(row: OutboxRow): void {
    this.#unclear.delete(row.id)
    this.#failing.delete(row.id)
  }

  /** Notes why the row failed, and decides when its lane goes on. */
  async happened(row: OutboxRow, failure: Failure): Promise<void> {
    const { tap } = this.#parts
    const { lane } = row
    const failures = this.#parts.lanes.failuresOf(lane) + 1
    const rest = (milliseconds: number, forSync = false) =>
      this.#parts.lanes.rest(lane, Math.min(milliseconds, patience), { forSync, failures })
    const now = this.#parts.store.now()
    if (failure.kind !== "slow-down") this.#parts.lanes.failed(lane, whyOf(failure), row.refusedSince ?? now, now)
    switch (failure.kind) {
      case "slow-down":
        return this.#parts.lanes.rest(lane, Math.min(failure.wait, patience), { failures: failures - 1 })
      case "held":
        return rest(Math.min(60_000, 1000 * 2 ** (failures - 1)), true)
      case "gone":
        return void (await this.#gone(row, "original-gone"))
      case "echo":
        tap.hurry()
        return rest(5000, true)
      case "behind":
        // The message that this row edits is waiting too. Perhaps it is set aside.
        return failures > 10 ? await this.#aside(row, "behind", behindFor) : rest(5000, true)
      case "not-ready":
        // A new room becomes known with the next sync. A room that the bot is not in never becomes known.
        if (failures > 10) return await this.#refused(row, "not-in-room", 0, failures)
        tap.hurry()
        return rest(5000, true)
      case "unclear":
      case "fault":
        this.#unclear.set(row.id, tap.asked)
        if (this.#isAlone(row, failure.kind)) return await this.#aside(row, failure.kind)
        return rest(Math.min(60_000, 500 * 2 ** (failures - 1)))
      case "refused": {
        const { code, status } = failure
        // Perhaps the message that the row refers to is gone. Then the homeserver would refuse the row for ever.
        if ((status === 400 || status === 404) && (await this.#gone(row, code))) return
        return await this.#refused(row, code, status, failures)
      }
    }
  }

  /**
   * Call this if the message that the row refers to is gone. An edit is then sent as a new message. A message in a thread is sent outside
   * the thread. False if the row refers to nothing.
   */
  async #gone(row: OutboxRow, code: string): Promise<boolean> {
    const { store, log } = this.#parts
    const errand = openErrand(store, row)
    const outside = outsideThread(errand)
    if (errand.do !== "edit" && outside === null) return false
    await store.work(async (work) => {
      if (errand.do === "edit") await sayInstead(work, row, errand)
      else if (outside) await changeErrand(work, row, outside)
    })
    log.warn(
      { lane: row.lane, row: row.id, errand: errand.do, code },
      "what a message refers to is gone; it is said anew",
    )
    return true
  }

  /**
   * Whether this row has failed for so long that it should be set aside, because the fault lies in this row alone. The function adds up the
   * time between the row's attempts. After an unclear failure, that time counts only if the homeserver has answered a sync since.
   */
  #isAlone(row: OutboxRow, kind: "unclear" | "fault"): boolean {
    const before = this.#failing.get(row.id)
    const [now, { tap }] = [performance.now(), this.#parts]
    const there = before !== undefined && (kind === "fault" || tap.hasSeen(before.asked))
    const counted = (before?.counted ?? 0) + (there ? now - before.at : 0)
    this.#failing.set(row.id, { at: now, asked: tap.asked, counted })
    return counted >= patience
  }

  /**
   * Decides about a row that the homeserver refused. The row holds up its lane for a while, then is set aside for at most a day. A
   * redaction, or a file that is too large, is given up at once.
   */
  async #refused(row: OutboxRow, code: string, status: number, failures: number): Promise<void> {
    const since = row.refusedSince ?? this.#parts.store.now()
    if (openErrand(this.#parts.store, row).do === "redact" || status === 413) return await this.#giveUp(row, code)
    if (this.#parts.store.now() - since >= patience) return await this.#aside(row, code)
    await this.#parts.store.work((work) => markRefused(work, row, code))
    this.#log(row, code, "the homeserver refuses a message; trying again later")
    this.#parts.lanes.rest(row.lane, Math.min(patience, 5000 * 2 ** row.attempts), { failures })
  }

  /** Sets the row aside. The rows behind it go on without it. */
  async #aside(row: OutboxRow, code: string, milliseconds = asideFor): Promise<void> {
    const now = this.#parts.store.now()
    if (now - (row.refusedSince ?? now) >= day) return await this.#giveUp(row, code)
    await this.#parts.store.work((work) => putAside(work, row, instant(now + milliseconds), code))
    this.#parts.lanes.wake(row.lane)
    this.#log(row, code, "a message cannot be sent for now; those after it no longer wait for it")
  }

  async #giveUp(row: OutboxRow, code: string): Promise<void> {
    await this.#parts.store.work((work) => markFailed(work, row.id, code))
    this.over(row)
    this.#parts.lanes.wake(row.lane)
    this.#log(row, code, "a message was given up")
  }

  #log({ lane, id }: OutboxRow, code: string, sentence: string): void {
    this.#parts.log.warn({ lane, row: id, code }, sentence)
  }
}

const whyOf = (failure: Failure): string => (failure.kind === "refused" ? failure.code : failure.kind)

/**
 * The same errand without its thread. A file that was to replace a message becomes a message of its own. Null if the errand is in no thread
 * and replaces no message.
 */
function outsideThread(errand: Errand): Errand | null {
  if (errand.do === "file" && errand.inPlaceOf !== undefined) {
    const { inPlaceOf: _, ...file } = errand
    return file
  }
  if (!("relation" in errand) || (errand.relation?.thread ?? errand.relation?.threadOf) === undefined) return null
  const { relation, ...rest } = errand
  return relation.replyTo === undefined ? rest : { ...rest, relation: { replyTo: relation.replyTo } }
}
