/**
 * Stands between the Matrix client and the homeserver, and writes each successful /sync response into the inbox while the client reads it.
 * The client asks for the next response only when this one is in the inbox. So a response that was not journaled is never acknowledged.
 * Which messages are handled does not depend on the client's listeners, which may throw or be called out of order.
 */
import { randomInt } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { Clock } from "../kernel/rules/clock.ts"
import { type Instant, instant, type MatrixId } from "../kernel/rules/types.ts"
import type { StepHook, Store } from "../kernel/store/work.ts"
import type { ClockCheck, Mark } from "./clock-check.ts"
import {
  changesRooms,
  concernsInbox,
  eventsOf,
  journalSync,
  readSync,
  type SyncBody,
  toDeviceCount,
} from "./journal.ts"
import { logMemberships, nameOfFailure, Outage } from "./outage.ts"
import type { Log, News, SyncProgress } from "./port.ts"
import { Rewound } from "./rewound.ts"
import { withMoments } from "./times.ts"

export interface TapParts {
  readonly store: Store
  readonly clock: Clock
  /** The bot's own Matrix ID. The tap asks for it at each sync, because the ID is not known yet when the tap is made. */
  readonly me: () => MatrixId
  readonly log: Log
  readonly step?: StepHook
  /** Compares our clock with the homeserver's. If it is left out, the two clocks count as equal. */
  readonly clocks?: ClockCheck
}

type Fetch = typeof globalThis.fetch

/**
 * A first sync has a random timeout of up to this many milliseconds. For two minutes, Synapse answers a first sync with the same device and
 * timeout from a cache. After a quick restart the bot would then take old news for new. It would miss rooms that it is in, and could close
 * a vote before it has seen all ballots. A first sync never waits, so its timeout can be anything.
 */
const longestFirstTimeout = 10_000

/**
 * The time of a message lies at most this many milliseconds before the homeserver shows the message, unless the homeserver is overloaded.
 */
const acceptance = 1_000

/**
 * A response waits until the listeners have finished with the previous one, but at most this many milliseconds. Otherwise somebody who
 * sends without end could make responses follow each other so closely that the listeners never finish.
 */
const longestTakingOver = 5_000

/** The journal could not be written. The client treats this as a failed request, and asks again until the journal has the response. */
export class JournalError extends Error {}

/** A response that the client has, and that the inbox may still lack. */
interface Answered {
  readonly body: SyncBody
  readonly first: boolean
  readonly asked: number
  /** When the response was asked for, by our clock. */
  readonly startedAt: Instant
}

export class SyncTap implements SyncProgress {
  readonly #parts: TapParts
  /**
   * When each request without a journaled answer was first made. A homeserver may answer a repeated request from its cache, so the answer
   * may be as old as the first request.
   */
  readonly #firstAsked = new Map<string, Mark>()
  readonly #listeners = new Set<(news: News) => void | Promise<void>>()
  readonly #outage: Outage
  readonly #rewound = new Rewound()
  #takingOver: Promise<unknown> = Promise.resolve()
  #horizon = instant(0)
  #asked = 0
  #journaled = 0
  #finished = 0
  #unread = false
  #first = true
  #toDevice = 0
  /** Whether rooms may have changed since the listeners were called last. */
  #roomsChanged = true
  #hurry: (() => void) | null = null
  #hurried = 0
  #answered: Answered | null = null
  #journaling: Promise<void> | null = null
  #closed = false

  constructor(parts: TapParts) {
    this.#parts = parts
    this.#outage = new Outage(parts.log)
  }

  /**
   * All messages to which the homeserver gave an earlier time than this moment have been journaled. The moment is by our clock; 0 before
   * the first sync.
   */
  get horizon(): Instant {
    return this.#horizon
  }

  get asked(): number {
    return this.#asked
  }

  hasSeen(asked: number): boolean {
    return this.#finished > asked
  }

  /**
   * Whether a response is being journaled, or the client has not finished with a journaled response. Keys and members in the response may
   * still be missing.
   */
  get unread(): boolean {
    return this.#unread
  }

  /** How many to-device messages (keys among them) the newest response brought. If there were any, more may wait at the homeserver. */
  get toDevice(): number {
    return this.#toDevice
  }

  /**
   * Calls `listener` whenever the client has finished with a response. The next response waits for the promise that `listener` returns.
   * Returns a function that removes the listener.
   */
  onClientDone(listener: (news: News) => void | Promise<void>): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Once the client asks again, it has processed the last response, including its to-device messages, members and keys. */
  #clientAsks(): void {
    this.#unread = false
    if (this.#finished === this.#journaled) return
    this.#finished = this.#journaled
    const news = { rooms: this.#roomsChanged }
    this.#roomsChanged = false
    this.#takingOver = Promise.allSettled([...this.#listeners].map((listener) => listener(news)))
  }

  /** Asks the homeserver now, instead of waiting for the open long poll, so that the horizon moves. At most five times a second. */
  hurry(): void {
    const now = performance.now()
    if (this.#hurry === null || now - this.#hurried < 200) return
    this.#hurried = now
    this.#hurry()
  }

  /** The `fetch` that the client uses. */
  readonly fetchWrapper = (fetch: Fetch): Fetch => {
    return async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input)
      if (url.pathname === "/_matrix/client/versions") return await this.#poke(() => fetch(input, init), init?.signal)
      if (!/^\/_matrix\/client\/(v3|r0)\/sync$/.test(url.pathname)) return await fetch(input, init)
      return await this.#sync(fetch, url, init ?? {})
    }
  }

  /**
   * Resolves once the last response is in the inbox. A write that failed is tried again at each call.
   * @throws JournalError
   */
  async journaled(): Promise<void> {
    if (this.#closed) throw new JournalError("the bot is stopping")
    const answered = this.#answered
    if (answered === null) return
    this.#journaling ??= this.#write(answered).finally(() => {
      this.#journaling = null
    })
    await this.#journaling
  }

  /** Stops journaling. Resolves when the work under way is done. Stop the client next. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#journaling?.catch(() => {})
  }

  async #sync(fetch: Fetch, url: URL, init: RequestInit): Promise<Response> {
    await this.journaled()
    this.#clientAsks()
    if (url.searchParams.has("since") && (await this.#rewound.look(fetch, url, init))) {
      this.#parts.log.warn({}, "the homeserver was put back to an earlier state; the rooms are read anew")
      url.searchParams.delete("since")
      this.#first = true
    }
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

  /** After a failed sync the client asks for this, until it is answered. Only then it syncs again. So its failures count as those of syncs. */
  async #poke(ask: () => Promise<Response>, signal: AbortSignal | null | undefined): Promise<Response> {
    try {
      const response = await ask()
      if (!response.ok) this.#failed(`HTTP ${response.status}`)
      return response
    } catch (error) {
      if (!signal?.aborted) this.#failed(nameOfFailure(error))
      throw error
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
    this.#rewound.answered(body)
    // In a first response our own events may be old, and their stated age out of date. So they tell nothing about the clocks.
    if (!this.#first) clocks?.saw(eventsOf(body), me(), begun)
    await Promise.race([this.#takingOver, sleep(longestTakingOver, undefined, { ref: false })])
    if (this.#closed) throw new JournalError("the bot is stopping")
    const startedAt = clocks?.momentOf(started) ?? started.at
    this.#unread = true
    this.#answered = { body, first: this.#first, asked, startedAt }
    this.#firstAsked.clear()
    this.#first = false
    this.#toDevice = toDeviceCount(body)
    this.#roomsChanged ||= changesRooms(body)
    // If this fails, the client's next request reports the failure.
    this.journaled().catch(() => {})
    return new Response(withMoments(text, startedAt), {
      status: response.status,
      headers: { "content-type": "application/json" },
    })
  }

  /** The answer and its text. `body` is null if the homeserver refused: then the client gets the refusal as it came. */
  async #answer(
    fetch: Fetch,
    url: URL,
    init: RequestInit,
  ): Promise<{ response: Response; text: string; body: SyncBody | null }> {
    try {
      const response = await fetch(url, init)
      const text = response.ok ? await response.text() : ""
      if (response.ok) return { response, text, body: readSync(text) }
      this.#failed(`HTTP ${response.status}`)
      return { response, text, body: null }
    } catch (error) {
      // An aborted request is no failure: its caller ended it.
      if (!init.signal?.aborted) this.#failed(nameOfFailure(error))
      throw error
    }
  }

  #failed(why: string): void {
    this.#outage.failed(why)
    this.#rewound.failed()
  }

  async #write({ body, first, asked, startedAt }: Answered): Promise<void> {
    const { store, log, me, step, clocks } = this.#parts
    try {
      if (concernsInbox(body, first)) {
        await step?.("inbox:before-journal")
        await store.work((work) => journalSync(work, body, me()))
        await step?.("inbox:after-journal")
      }
    } catch (error) {
      log.error({ error }, "a sync response could not be journaled; it is tried again before the next one is asked for")
      throw new JournalError("the sync response could not be journaled", { cause: error })
    }
    this.#answered = null
    if (!first) logMemberships(log, body, me())
    // While the clocks disagree, our time does not tell which messages the homeserver had received when we asked.
    if (!clocks?.apart()) this.#horizon = instant(startedAt - acceptance - (clocks?.lag ?? 0))
    this.#journaled = asked
  }
}
