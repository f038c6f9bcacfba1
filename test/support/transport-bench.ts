/** The transport on a fake homeserver and a real database. Its processes can start, stop, and die at a given step. */
import { setTimeout as sleep } from "node:timers/promises"
import type { IncomingMessage } from "../../src/bot/message.ts"
import { concerns } from "../../src/composed.ts"
import { instant, type MatrixId, type RoomId } from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { markHandled } from "../../src/kernel/store/inbox.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { addToOutbox, type OutboxEntry } from "../../src/kernel/store/outbox.ts"
import { lastTold, noteTold } from "../../src/kernel/store/told.ts"
import { Store, type Work } from "../../src/kernel/store/work.ts"
import type { MatrixPort, MayRead } from "../../src/matrix/port.ts"
import type { ReaderRules } from "../../src/matrix/readers.ts"
import { SyncTap } from "../../src/matrix/sync-tap.ts"
import { assemble, type Transport } from "../../src/matrix/transport.ts"
import { freshDatabase, type Place } from "./database.ts"
import { bot, FakeHomeserver } from "./fake-homeserver.ts"
import { eventually } from "./patience.ts"

export interface ProcessOptions {
  /** The process dies when it comes to this step for the `nth` time. */
  readonly dieAt?: { readonly step: string; readonly nth: number }
  readonly grace?: number
  /** How many milliseconds it takes each time to look for new people. */
  readonly slowReads?: number
  readonly arrivals?: (port: MatrixPort) => Promise<void>
  /** If set, only devices that their owners have signed may read. People without such a device are told so once, unencrypted. */
  readonly signedOnly?: ReaderRules
  readonly confidants?: (port: MatrixPort, room: RoomId) => Promise<MayRead | null>
  /** Called before a message is handled. May reject. */
  readonly before?: (message: IncomingMessage) => Promise<void>
}

export class TransportBench {
  readonly homeserver = new FakeHomeserver()
  /** Everything that the bot's processes have handled, as `ana: hello`, or `ana locked` for a message that they could not read. */
  readonly handled: string[] = []
  readonly messages: IncomingMessage[] = []
  readonly log: string[] = []
  /** The details that were logged with the lines of `log`. */
  readonly details: object[] = []
  readonly #database: Place
  now = Date.parse("2026-11-20T17:00:00Z")

  private constructor(database: Place) {
    this.#database = database
  }

  static async make(): Promise<TransportBench> {
    return new TransportBench(await freshDatabase())
  }

  async start(options: ProcessOptions = {}): Promise<BotProcess> {
    return await BotProcess.start(this, this.#database.location, options)
  }

  /** Starts the bot, waits until it has nothing left to do, and stops it. */
  async run(options: ProcessOptions = {}): Promise<void> {
    const process = await this.start(options)
    await process.quiet()
    await process.stop()
  }

  async remove(): Promise<void> {
    await this.#database.remove()
  }
}

/** Options with which the transport follows these reader rules, and tells people once for each reason that they cannot read the bot. */
const signedReaders = (rules: ReaderRules) => ({
  readers: { rules, onLeftOut() {} },
  tellUnread: async (work: Work, person: MatrixId, why: string) => {
    if ((await lastTold(work, person, why)) !== null) return
    await noteTold(work, person, why)
    const errand = { do: "say", text: { body: `unread: ${why}`, html: why } } as const
    await addToOutbox(work, { to: { person }, errand, clear: true })
  },
})

export class BotProcess {
  readonly store: Store
  readonly tap: SyncTap
  readonly transport: Transport
  readonly #bench: TransportBench
  readonly #options: ProcessOptions
  readonly #life = new AbortController()
  #known = 0
  #steps = 0
  dead = false

  private constructor(bench: TransportBench, knex: Store["knex"], options: ProcessOptions) {
    this.#bench = bench
    this.#options = options
    const clock = { now: () => instant(bench.now) }
    const note = (details: object, message: string) => {
      bench.log.push(message)
      bench.details.push(details)
    }
    const log = { debug() {}, info: note, warn: note, error: note }
    const step = (name: string) => this.#step(name)
    this.store = new Store(knex, clock, new MasterKey(Buffer.alloc(32, 5)), step)
    this.tap = new SyncTap({ store: this.store, clock, me: () => bot, log, step })
    const handler = { handle: (message: IncomingMessage) => this.#handle(message) }
    const { grace = 200, slowReads, signedOnly, confidants } = options
    const arrivals = options.arrivals ?? (slowReads === undefined ? undefined : () => sleep(slowReads))
    const places = { of: () => null }
    const parts = { store: this.store, tap: this.tap, handler, places, concerns, log, step, grace }
    const held = { ...(arrivals && { arrivals }), ...(confidants && { confidants }) }
    this.transport = assemble(
      { ...parts, ...held, ...(signedOnly && signedReaders(signedOnly)) },
      bench.homeserver.port(() => this.#known),
    )
  }

  static async start(bench: TransportBench, location: string, options: ProcessOptions): Promise<BotProcess> {
    const process = new BotProcess(bench, await openDatabase(location), options)
    process.transport.start()
    void process.#sync()
    return process
  }

  async say(to: RoomId, body: string, name?: string): Promise<void> {
    await this.send({ to: { room: to }, errand: { do: "say", text: { body, html: body } }, ...(name ? { name } : {}) })
  }

  async tell(person: MatrixId, body: string): Promise<void> {
    await this.send({ to: { person }, errand: { do: "say", text: { body, html: body } } })
  }

  async send(entry: OutboxEntry): Promise<void> {
    await this.store.work((work) => addToOutbox(work, entry))
  }

  /** Resolves when nothing is left to handle or to send, or when the process has died. @throws Error if that takes too long */
  async quiet(): Promise<void> {
    const isQuiet = async () => {
      await sleep(10)
      if (this.dead) return true
      const waiting = await this.store.knex("outbox").where({ state: "waiting" }).first("id")
      const all = this.tap.hasSeen(0) && this.#known === this.#bench.homeserver.stream.length
      return !waiting && all && !this.tap.unread && this.transport.caughtUp().drained
    }
    const state = () => `not done: ${JSON.stringify(this.transport.caughtUp())}\n${this.#bench.log.join("\n")}`
    await eventually(isQuiet, state, 0)
  }

  async stop(): Promise<void> {
    this.#life.abort()
    await this.transport.stop().catch((error: unknown) => {
      if (!this.dead) throw error
    })
    await this.store.knex.destroy()
  }

  /** Syncs like a client: again and again, it asks the homeserver for new events, and processes them. */
  async #sync(): Promise<void> {
    const fetch = this.tap.fetchWrapper(this.#bench.homeserver.fetch)
    let since = ""
    while (!this.#life.signal.aborted) {
      const url = `https://hive.example/_matrix/client/v3/sync?timeout=${since === "" ? 0 : 30000}${since}`
      try {
        const response = await fetch(url, { signal: this.#life.signal })
        const { next_batch: token } = (await response.json()) as { next_batch: string }
        since = `&since=${token}`
        // A client needs a moment to process a sync. Only then does it know who is in which room.
        await sleep(2)
        this.#known = Number(token.slice(1))
      } catch {
        await sleep(10)
      }
    }
  }

  async #step(name: string): Promise<void> {
    const { dieAt } = this.#options
    if (this.dead || (name === dieAt?.step && ++this.#steps === dieAt.nth)) {
      this.dead = true
      this.#life.abort()
      // This comes as close to SIGKILL as possible within one process. A running transaction is undone, and none is committed afterwards.
      throw new Error("died")
    }
  }

  async #handle(message: IncomingMessage): Promise<void> {
    await this.#options.before?.(message)
    await this.store.work(async (work) => {
      if (!(await markHandled(work, message.eventId))) return
      const name = message.sender.slice(1).split(":")[0]
      // Reactions and deletions get no answer.
      if (message.kind === "gesture") return
      const said = message.kind === "text" ? `${name}: ${message.body}` : `${name} locked`
      await addToOutbox(work, {
        to: { room: message.room.id },
        errand: { do: "say", text: { body: `echo ${said}`, html: said } },
      })
      work.afterCommit(async () => {
        this.#bench.handled.push(said)
        this.#bench.messages.push(message)
      })
    })
  }
}
