/** A bot that repeats what it hears, on the real transport and session. Its tests look at the transport, not at the answer. */
import type { EditMessage, IncomingMessage, MessageHandler } from "../../src/bot/message.ts"
import { concerns } from "../../src/composed.ts"
import { instant, type MatrixId, matrixId } from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { markHandled } from "../../src/kernel/store/inbox.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { addToOutbox, type OutboxEntry } from "../../src/kernel/store/outbox.ts"
import { Store } from "../../src/kernel/store/work.ts"
import { insist } from "../../src/matrix/insist.ts"
import type { Places } from "../../src/matrix/port.ts"
import { openSession, type Session } from "../../src/matrix/session.ts"
import { SyncTap } from "../../src/matrix/sync-tap.ts"
import { createTransport, type Transport } from "../../src/matrix/transport.ts"
import { eventually } from "./patience.ts"

export interface EchoBotOptions {
  readonly homeserverUrl: string
  readonly userId: string
  readonly password: string
  readonly folder: string
  readonly places?: Places
  readonly grace?: number
}

function saidTo(message: Exclude<IncomingMessage, EditMessage>): string {
  switch (message.kind) {
    case "text":
      return `echo: ${message.body}`
    case "gesture":
      return `gesture: ${message.deed}`
    case "file":
      return `file: ${message.name}`
    case "wordless":
      return `wordless: ${message.what}`
    case "undecryptable":
      return `locked: ${message.reason}`
    case "refused":
      return `refused: ${message.reason}`
  }
}

export class EchoBot {
  readonly heard: IncomingMessage[] = []
  readonly faults: string[] = []
  /** The errors that the session has logged. */
  readonly errors: readonly string[]
  readonly store: Store
  readonly session: Session
  readonly transport: Transport
  readonly tap: SyncTap
  readonly me: MatrixId
  #stopped = false

  private constructor(
    options: EchoBotOptions,
    { store, session, tap, errors }: Pick<EchoBot, "store" | "session" | "tap" | "errors">,
  ) {
    this.errors = errors
    this.store = store
    this.session = session
    this.tap = tap
    this.me = matrixId(options.userId)
    this.transport = createTransport({
      store,
      client: session.client,
      records: session.records,
      tap,
      handler: this.#handler,
      places: options.places ?? { of: () => null },
      concerns,
      log: this.#log,
      ...(options.grace === undefined ? {} : { grace: options.grace }),
    })
  }

  /** Starts on the data in the folder. The data stay there when the bot ends. */
  static async start(options: EchoBotOptions): Promise<EchoBot> {
    const keys = new MasterKey(Buffer.alloc(32, 9))
    const clock = { now: () => instant(Date.now()) }
    const store = new Store(await openDatabase(`${options.folder}/waggle.sqlite`), clock, keys)
    const silent = { debug() {}, info() {}, warn() {}, error() {} }
    const tap = new SyncTap({ store, clock, me: () => matrixId(options.userId), log: silent })
    const errors: string[] = []
    const session = await insist(() =>
      openSession({
        homeserverUrl: options.homeserverUrl,
        userId: options.userId,
        credentials: { password: options.password },
        dataFolder: options.folder,
        deviceName: "Waggle",
        keys,
        log: { ...silent, error: (_: object, message: string) => void errors.push(message) },
        fetchWrapper: tap.fetchWrapper,
      }),
    )
    const bot = new EchoBot(options, { store, session, tap, errors })
    bot.transport.start()
    try {
      await session.start()
    } catch (error) {
      await bot.stop()
      throw error
    }
    return bot
  }

  /** Stops the bot. A second call does nothing. */
  async stop(): Promise<void> {
    if (this.#stopped) return
    this.#stopped = true
    await this.transport.stop()
    await this.session.stop()
    await this.store.knex.destroy()
  }

  async send(entry: OutboxEntry): Promise<void> {
    await this.store.work((work) => addToOutbox(work, entry))
  }

  /** Resolves when every message that arrived is handled, and everything that the bot said is sent. @throws Error if that takes too long */
  async quiet(): Promise<void> {
    const isQuiet = async () => {
      const waiting = await this.store.knex("outbox").where({ state: "waiting" }).first("id")
      return !waiting && this.transport.caughtUp().drained
    }
    await eventually(
      isQuiet,
      () => `the bot is not done: ${JSON.stringify(this.transport.caughtUp())}; ${this.faults.join("; ")}`,
    )
  }

  readonly #handler: MessageHandler = {
    handle: (message) =>
      this.store.work(async (work) => {
        if (!(await markHandled(work, message.eventId))) return
        this.heard.push(message)
        if (message.kind === "edit") return
        const said = saidTo(message)
        const relation = message.kind === "text" ? {} : { relation: { replyTo: message.eventId } }
        const to = message.room.place === "other" ? { person: message.sender } : { room: message.room.id }
        await addToOutbox(work, { to, errand: { do: "say", text: { body: said, html: said }, ...relation } })
      }),
  }

  readonly #log = {
    debug() {},
    info() {},
    warn: (details: object, message: string) => void this.faults.push(`${message} ${String(Object.values(details))}`),
    error: (details: object, message: string) => void this.faults.push(`${message} ${String(Object.values(details))}`),
  }
}
