/**
 * Stands between the Matrix client and the homeserver: each successful /sync response is in the inbox before the client sees it.
 * So no listener of the client's, which may throw or be called out of order, decides what is handled.
 */
import { randomInt } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { Clock } from "../rules/clock.ts"
import { type Instant, instant, type MatrixId } from "../rules/types.ts"
import type { StepHook, Store } from "../store/work.ts"
import type { ClockCheck, Mark } from "./clock-check.ts"
import { concernsInbox, eventsOf, journalSync, type SyncBody } from "./journal.ts"
import { logMemberships, nameOfFailure, Outage } from "./outage.ts"
import type { Log, SyncProgress } from "./port.ts"
import { withMoments } from "./times.ts"

export interface TapParts {
  readonly store: Store
  readonly clock: Clock
  /** The bot's own Matrix ID; asked for at each sync, by when the session knows it. */
  readonly me: () => MatrixId
  readonly log: Log
  readonly step?: StepHook
  /** Compares our clock with the homeserver's; without it they are taken to agree. */
  readonly clocks?: ClockCheck
}

type Fetch = typeof globalThis.fetch

/**
 * Synapse answers a first sync of the same device and timeout from its cache for two minutes: after a quick restart the bot would
 * take the past for the present, miss rooms that it is in, and let a deadline pass ballots it has not seen. A first sync never
 * waits, so its timeout is free to tell one start from another.
 */
const longestFirstTimeout = 10_000

/** A homeserver shows a message this much later, in milliseconds, than the time that it gives it says, at most, unless it is overloaded. */
const acceptance = 1_000

/**
 * The next response waits until the last one has been taken over by those who listen, at most so many milliseconds. Where somebody sends
 * without end each response comes at once, and nobody would ever find a moment between two.
 */
const longestTakingOver = 5_000

/** The journal could not be written. The client takes it for a failed request, and asks again with the same token. */
export class JournalError extends Error {}

export class SyncTap implements SyncProgress {
  readonly #parts: TapParts
  /** When each request now open, or without a journaled answer, was first made: a homeserver may answer a repeat from its cache. */
  readonly #firstAsked = new Map<string, Mark>()
  readonly #listeners = new Set<() => void | Promise<void>>()
  readonly #outage: Outage
  #takingOver: Promise<unknown> = Promise.resolve()
  #horizon = instant(0)
  #asked = 0
  #journaled = 0
  #finished = 0
  #unread = false
  #first = true
  #toDevice = 0
  #hurry: (() => void) | null = null
  #hurried = 0
  #journaling: Promise<void> | null = null
  #closed = false

  constructor(parts: TapParts) {
    this.#parts = parts
    this.#outage = new Outage(parts.log)
  }

  /** Every message that the homeserver gave a time before this instant has been journaled (our clock); 0 before the first sync. */
  get horizon(): Instant {
    return this.#horizon
  }

  get asked(): number {
    return this.#asked
  }

  hasSeen(asked: number): boolean {
    return this.#finished > asked
  }

  /** A response is journaled (or just being so) that the client has not finished with: keys and members of it may be missing still. */
  get unread(): boolean {
    return this.#unread
  }

  /** How many to-device messages (keys among them) the newest response brought; with any, more may wait at the homeserver. */
  get toDevice(): number {
    return this.#toDevice
  }

  /** Calls `listener` whenever the client has finished with a response; the next one waits for what it returns. Returns how to stop it. */
  onClientDone(listener: () => void | Promise<void>): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** That the client asks again says that it has processed the last response: to-device messages, members, keys. */
  #clientAsks(): void {
    this.#unread = false
    if (this.#finished === this.#journaled) return
    this.#finished = this.#journaled
    this.#takingOver = Promise.allSettled([...this.#listeners].map((listener) => listener()))
  }

  /** Asks the homeserver now, in place of the long poll that is open, so that the horizon moves. At most five times a second. */
  hurry(): void {
    const now = performance.now()
    if (this.#hurry === null || now - this.#hurried < 200) return
    this.#hurried = now
    this.#hurry()
  }

  /** What the client fetches with. */
  readonly fetchWrapper = (fetch: Fetch): Fetch => {
    return async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input)
      if (!/^\/_matrix\/client\/(v3|r0)\/sync$/.test(url.pathname)) return await fetch(input, init)
      return await this.#sync(fetch, url, init ?? {})
    }
  }

  /** Journals nothing more; resolves when what was under way is done. The client is to be stopped next. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#journaling?.catch(() => {})
  }

  async #sync(fetch: Fetch, url: URL, init: RequestInit): Promise<Response> {
    this.#clientAsks()
    if (!url.searchParams.has("since")) url.searchParams.set("timeout", String(randomInt(1, longestFirstTimeout)))
    const hurry = new AbortController()
    const signals = init.signal ? [init.signal, hurry.signal] : [hurry.signal]
    this.#hurry = () => hurry.abort()
    try {
      return await this.#ask(fetch, url, { ...init, signal: AbortSignal.any(signals) })
    } catch (error) {
      if (!hurry.signal.aborted || init.signal?.aborted || error instanceof JournalError) throw error
      this.#hurry = null
      const now = new URL(url)
      now.searchParams.set("timeout", "0")
      return await this.#ask(fetch, now, init)
    } finally {
      this.#hurry = null
    }
  }

  async #ask(fetch: Fetch, url: URL, init: RequestInit): Promise<Response> {
    const { clock, clocks, me } = this.#parts
    const asked = ++this.#asked
    const begun = clocks?.mark() ?? { at: clock.now(), tick: 0 }
    const started = this.#firstAsked.get(url.href) ?? begun
    this.#firstAsked.set(url.href, started)
    const { response, text, body } = await this.#answer(fetch, url, init)
    if (!body) return response
    clocks?.answered(response.headers, begun)
    this.#hurry = null
    this.#outage.answered()
    // What a first response shows of ours may be old, and its age with it.
    if (!this.#first) clocks?.saw(eventsOf(body), me(), begun)
    await Promise.race([this.#takingOver, sleep(longestTakingOver, undefined, { ref: false })])
    this.#unread = true
    await this.#journal(body)
    if (!this.#first) logMemberships(this.#parts.log, body, me())
    this.#firstAsked.clear()
    this.#first = false
    this.#toDevice = body.to_device?.events?.length ?? 0
    const startedAt = clocks?.momentOf(started) ?? started.at
    // While the clocks do not agree, our time says nothing of what the homeserver had got by then.
    if (!clocks?.apart()) this.#horizon = instant(startedAt - acceptance - (clocks?.lag ?? 0))
    this.#journaled = asked
    return new Response(withMoments(text, startedAt), {
      status: response.status,
      headers: { "content-type": "application/json" },
    })
  }

  /** The answer, read; of a refusal that is left to whoever asked. */
  async #answer(
    fetch: Fetch,
    url: URL,
    init: RequestInit,
  ): Promise<{ response: Response; text: string; body: SyncBody | null }> {
    try {
      const response = await fetch(url, init)
      const text = response.ok ? await response.text() : ""
      if (response.ok) return { response, text, body: JSON.parse(text) as SyncBody }
      this.#outage.failed(`HTTP ${response.status}`)
      return { response, text, body: null }
    } catch (error) {
      // Whoever asked has ended it.
      if (!init.signal?.aborted) this.#outage.failed(nameOfFailure(error))
      throw error
    }
  }

  async #journal(body: SyncBody): Promise<void> {
    if (this.#closed) throw new JournalError("the bot is stopping")
    this.#journaling = this.#write(body)
    await this.#journaling.finally(() => {
      this.#journaling = null
    })
  }

  async #write(body: SyncBody): Promise<void> {
    const { store, log, me, step } = this.#parts
    if (!concernsInbox(body, this.#first)) return
    try {
      await step?.("inbox:before-journal")
      await store.work((work) => journalSync(work, body, me()))
      await step?.("inbox:after-journal")
    } catch (error) {
      this.#unread = false
      log.error({ error }, "a sync response could not be journaled; it will be asked for again")
      throw new JournalError("the sync response could not be journaled", { cause: error })
    }
  }
}
