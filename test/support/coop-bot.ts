/** A test bot with the real ports and the real scheduler. So time passes, and stages end. */

import type {
  Fetched,
  GestureMessage,
  Place,
  RefusedMessage,
  UndecryptableMessage,
  WordlessMessage,
} from "../../src/bot/message.ts"
import { Scheduler } from "../../src/bot/scheduler.ts"
import { dues, todos } from "../../src/composed.ts"
import type { Act, CoopContext } from "../../src/kernel/acts/context.ts"
import { type EventId, eventId, type Instant, type RoomId, roomId } from "../../src/kernel/rules/types.ts"
import type { Waiting } from "../../src/kernel/rules/waiting.ts"
import { addWaiting, markHandled, markRedacted } from "../../src/kernel/store/inbox.ts"
import { isOnly, messageTables, touchedBy } from "../../src/kernel/store/touched.ts"
import { compareRules } from "../../src/rulebook/acts/edited.ts"
import { type Answer, type Manner, type SentAs, TestBot, type TestBotOptions } from "./bot.ts"
import { loose } from "./database.ts"

/** Looks into the rooms for people who have come in, and finds nobody. */
const nobodyArrives = async () => {}

export class CoopBot {
  readonly #bot: TestBot
  readonly #scheduler: Scheduler
  readonly faults: unknown[] = []
  /** Stands in for the code that looks into the rooms for people who have come in. */
  arrivals: () => Promise<void> = nobodyArrives
  /** Messages that have arrived but are not handled yet. */
  waiting: Waiting[] = []
  /** Messages on which the bot gave up, because their decryption keys never arrived. */
  readonly unread = new Set<string>()
  #behindSince: Instant | null = null
  /** The tables that were changed since the scheduler last looked, by the bot or by the test. */
  readonly #touched = new Set<string>()
  /** The time of the scheduler's last look. Null if that could not know everything. */
  #lookedAt: Instant | null = null

  private constructor(bot: TestBot) {
    this.#bot = bot
    this.#scheduler = new Scheduler({
      dues,
      todos,
      store: bot.store,
      clock: bot.clock,
      coop: (key) => bot.coops.find((coop) => coop.key === key) ?? null,
      welcomeArrived: () => this.arrivals(),
      caughtUp: () => this.#behindSince ?? bot.clock.now(),
      waiting: () => this.waiting,
      isUnread: (event) => this.unread.has(event),
      hurry: () => {},
      fault: (error) => void this.faults.push(error),
    })
    bot.store.knex.on("query", ({ sql }: { readonly sql: string }) => touchedBy(sql, this.#touched))
  }

  static async start(options: TestBotOptions): Promise<CoopBot> {
    return new CoopBot(await TestBot.start(options))
  }

  get clock() {
    return this.#bot.clock
  }
  get store() {
    return this.#bot.store
  }
  get location() {
    return this.#bot.location
  }
  /** The faults that were logged. */
  get log() {
    return this.#bot.log
  }
  get coops(): readonly CoopContext[] {
    return this.#bot.coops
  }
  /** The co-op `hive`, for acts that no command does. */
  get coop(): CoopContext {
    const [hive] = this.#bot.coops
    if (!hive) throw new Error("there is no co-op")
    return hive
  }
  /** Hands in a message, and does what is due by then. Returns everything that the bot says. */
  async say(who: string, place: Place, body: string, manner?: Manner): Promise<Answer[]> {
    const row = await this.#newestRow()
    await this.#bot.hear(this.#bot.message(who, place, body, manner))
    if (this.#mayBeDue()) await this.#runDue()
    return this.#bot.answers(row)
  }
  async ask(who: string, place: Place, body: string, manner?: Manner): Promise<string> {
    return (await this.say(who, place, body, manner)).map((answer) => answer.body).join("\n")
  }
  /** Hands in a file. `file`: its bytes, or the result of fetching it. */
  async send(
    who: string,
    place: Place,
    file: string | Uint8Array | Fetched | Error,
    manner?: Omit<Manner, "attached"> & SentAs,
  ) {
    const bytes = typeof file === "string" ? Buffer.from(file) : file
    const fetched = bytes instanceof Uint8Array ? ({ ok: true, bytes } as const) : bytes
    return this.#bot.deliver(this.#bot.file(who, place, fetched, manner))
  }
  /** Hands in an edit of somebody's message. */
  edit(who: string, place: Place, body: string, manner?: Manner): Promise<Answer[]> {
    return this.#bot.deliver(this.#bot.edit(who, place, body, manner))
  }
  /** Everything that was said unencrypted, to people who cannot decrypt. */
  inTheClear(): Promise<Answer[]> {
    return this.#bot.inTheClear()
  }
  undecryptable(who: string, place: Place, reason: UndecryptableMessage["reason"]): Promise<Answer[]> {
    return this.#bot.deliver(this.#bot.undecryptable(who, place, reason))
  }

  /** The room to which somebody's messages go if they write in this place. */
  room(who: string, place: Place): RoomId {
    return this.#bot.message(who, place, "").room.id
  }

  /** Hands in a message without a text for the bot, such as a picture. */
  wordless(who: string, place: Place, what: WordlessMessage["what"]): Promise<Answer[]> {
    return this.#bot.deliver(this.#bot.wordless(who, place, what))
  }

  /** Somebody reacts to a message, or deletes one. */
  gesture(who: string, place: Place, deed: GestureMessage["deed"], of: EventId): Promise<Answer[]> {
    return this.#bot.deliver(this.#bot.gesture(who, place, deed, of))
  }

  /** Somebody sent something in their direct room, and deleted it before the bot could read it. */
  async missed(who: string, event: EventId): Promise<void> {
    const room = roomId(`!direct-${who}:hive.example`)
    const sender = `@${who}:hive.example`
    const raw = { event_id: event, type: "m.room.encrypted", sender, origin_server_ts: this.clock.now(), content: {} }
    await this.store.work(async (work) => {
      await addWaiting(work, room, [raw])
      await markRedacted(work, event, room)
      await markHandled(work, event)
    })
  }

  /** Hands in a message that was decrypted but never counts. */
  refused(who: string, place: Place, reason: RefusedMessage["reason"]): Promise<Answer[]> {
    return this.#bot.deliver(this.#bot.refused(who, place, reason))
  }
  /** Reads the configuration again, as a restart does, and does what is due then. Returns what the bot says. */
  async restart(settings?: TestBotOptions["settings"], forAll?: TestBotOptions["forAll"]): Promise<Answer[]> {
    const row = await this.#newestRow()
    await this.#bot.restart(settings, forAll)
    for (const coop of this.coops) await this.store.work((work) => compareRules({ work, coop }))
    await this.#runDue()
    if (this.faults.length > 0) throw this.faults[0]
    return this.#bot.answers(row)
  }
  everything(): Promise<string> {
    return this.#bot.everything()
  }
  close(): Promise<void> {
    return this.#bot.close()
  }

  /** Does something for which there is no command, such as the work after somebody joins a room. Returns what the bot then says. */
  async act(deed: (act: Act) => Promise<unknown>): Promise<Answer[]> {
    const row = await this.#newestRow()
    await this.store.work((work) => deed({ work, coop: this.coop }))
    return this.#bot.answers(row)
  }

  /** Does something that takes more than one unit of work, such as a start. Returns what the bot says during it. */
  async during(deed: () => Promise<unknown>): Promise<Answer[]> {
    const row = await this.#newestRow()
    await deed()
    return this.#bot.answers(row)
  }

  /** Lets time pass, and does what is due by then. Returns what the bot says. */
  async pass(duration: string): Promise<Answer[]> {
    const row = await this.#newestRow()
    this.clock.forward(duration)
    await this.#runDue()
    if (this.faults.length > 0) throw this.faults[0]
    return this.#bot.answers(row)
  }

  /** Cuts the bot off from the homeserver: from the moment `since` on, it does not know what people send. */
  behind(since: Instant = this.clock.now()): void {
    this.#behindSince = since
  }

  caughtUp(): void {
    this.#behindSince = null
  }

  /** Gives the messages about this voter's ballot an event ID, as if the courier had sent them. Returns that ID. */
  async sentBallot(name: string): Promise<EventId> {
    const event = eventId(`$ballot-of-${name}`)
    await this.store
      .knex("outbox")
      .where({ lane: `person:@${name}:hive.example` })
      .whereLike("name", "ballot:%")
      .update({ event_id: event })
    return event
  }

  /** Whether something waits that could change with neither the database nor the clock. */
  get #unsure(): boolean {
    const unhandled = this.waiting.length > 0 || this.unread.size > 0
    return unhandled || this.#behindSince !== null || this.arrivals !== nobodyArrives || this.faults.length > 0
  }

  /** Whether the scheduler would look now. As in a running bot, it does not if nothing but messages has changed since its last look. */
  #mayBeDue(): boolean {
    return this.#unsure || this.#lookedAt !== this.clock.now() || !isOnly(this.#touched, messageTables)
  }

  async #runDue(): Promise<void> {
    this.#touched.clear()
    this.#lookedAt = this.#unsure ? null : this.clock.now()
    await this.#scheduler.runDue()
  }

  async #newestRow(): Promise<number> {
    const row = await loose(this.store.knex)("outbox").max("id as newest").first()
    return Number(row?.newest ?? 0)
  }
}
