/**
 * Starts a test's co-op in one line. It has the real dispatcher on a real database, a clock moved by hand, and people who write and read
 * answers.
 */

import type { AnyCommand } from "../../src/bot/command.ts"
import { Dispatcher, type Ports } from "../../src/bot/dispatcher.ts"
import type {
  EditMessage,
  Fetched,
  FileMessage,
  GestureMessage,
  IncomingMessage,
  Place,
  RefusedMessage,
  RoomView,
  SentFile,
  TextMessage,
  UndecryptableMessage,
  WordlessMessage,
} from "../../src/bot/message.ts"
import { dispatcherPorts } from "../../src/bot/ports.ts"
import { Registry } from "../../src/bot/registry.ts"
import { todos } from "../../src/composed.ts"
import type { Value, VotedSettings } from "../../src/config/rule-source.ts"
import type { CoopContext } from "../../src/kernel/acts/context.ts"
import {
  coopKey,
  type EventId,
  eventId,
  type Instant,
  type MemberStatus,
  roomId,
} from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { addWaiting } from "../../src/kernel/store/inbox.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import type { Errand, Relation } from "../../src/kernel/store/outbox.ts"
import { openErrand } from "../../src/kernel/store/outbox-sending.ts"
import { type StepHook, Store } from "../../src/kernel/store/work.ts"
import { loadWords, type Words } from "../../src/kernel/views/words.ts"
import { votedSettings } from "../../src/rulebook/reads.ts"
import { putIdentity } from "../../src/standing/store/identities.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { allRows, type Place as DatabasePlace, freshDatabase, loose } from "./database.ts"
import { HandClock } from "./hand-clock.ts"
import {
  configFile,
  coopContexts,
  person,
  type Rooms,
  roomsIn,
  server,
  sharedPlaces,
  usualRooms,
} from "./test-coops.ts"

export { person } from "./test-coops.ts"

const testKey = Buffer.alloc(32, 7)
/** The ID of the message that every edit in a test changes. */
export const changedEvent = eventId("$changed")

/** A row that the bot put into the outbox. `lane` is `room:!id` or `person:@id`. */
export interface Answer {
  readonly lane: string
  readonly name: string | null
  readonly errand: Errand
  /** The plain body of the message, or empty. */
  readonly body: string
  readonly relation: Relation | undefined
}

export interface TestBotOptions {
  readonly commands: readonly AnyCommand[]
  /** The members of the co-op `hive`. By default ana, ben and cem are permanent, and tom is on trial. */
  readonly members?: Readonly<Record<string, MemberStatus>>
  readonly language?: "en" | "de"
  /** Changes the words of the co-ops, for example puts marks around them. */
  readonly wording?: (words: Words) => Words
  /** More co-ops by key, each with its people. A plain list means permanent members. */
  readonly others?: Readonly<Record<string, People>>
  /** Settings of `hive`, as in the configuration file. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Settings that the file has for all co-ops. */
  readonly forAll?: Readonly<Record<string, unknown>>
  /** Settings of each of the other co-ops. */
  readonly otherSettings?: Readonly<Record<string, unknown>>
  /**
   * If set, nobody has written to the bot yet, so the minutes name each person's identity when they first write. By default the bot already
   * knows its members, so the minutes contain only what the test does.
   */
  readonly unseen?: boolean
  /** What the bot knows of calls in the homeserver's rooms. By default it knows nothing. */
  readonly calls?: CoopContext["calls"]
  /** Ports that replace the usual ones on the real database. */
  readonly ports?: Partial<Ports>
  /** Called at each step of a unit of work. It may throw, as if the process died there. */
  readonly step?: StepHook
  /** An existing database, with its people and rooms, that is used instead of a fresh one. */
  readonly kept?: KeptDatabase
}

export interface KeptDatabase {
  readonly place: DatabasePlace
  readonly masterKey: Buffer
  /** The text of the database's configuration file. */
  readonly config: string
  /** The time at which the clock starts. */
  readonly now: Instant
}

type People = readonly string[] | Readonly<Record<string, MemberStatus>>
const isList = (people: People): people is readonly string[] => Array.isArray(people)
const permanent = (names: readonly string[]): Record<string, MemberStatus> =>
  Object.fromEntries(names.map((name) => [name, "permanent"]))

/** The identity under which a person writes by default, such as `key of ana`. */
export const keyOf = (who: string): string => `key of ${who.replace(/^@(.*):hive\.example$/, "$1")}`

const everybody: Readonly<Record<string, MemberStatus>> = {
  ana: "permanent",
  ben: "permanent",
  cem: "permanent",
  tom: "trial",
}

/**
 * Where and how something is said. By default the room is encrypted and the device is signed. If the place is `task`, the room is that of
 * T1.
 */
export interface Manner
  extends Partial<Pick<TextMessage, "eventId" | "replyTo" | "thread" | "trust" | "bot" | "sentAt" | "receivedAt">> {
  readonly coop?: string
  readonly room?: Partial<RoomView>
  /** The bytes of the file to which the message replies. Null: it replies to a message without a file. */
  readonly attached?: string | Uint8Array | null
}

/** The manner of a message from a session that its owner has not verified. */
export const unsigned: Manner = { trust: { encrypted: true, device: "unsigned", identity: null } }

const fileOf = (content: string | Uint8Array): SentFile => {
  const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content)
  return { name: "text.md", size: bytes.length, mimetype: null, fetch: async () => ({ ok: true, bytes }) }
}

/** How a file is sent, besides as a file without a word. */
export interface SentAs {
  readonly size?: number
  readonly caption?: string
  readonly name?: string
  readonly mimetype?: string
  readonly picture?: true
}

export class TestBot {
  readonly clock = new HandClock()
  /** The faults that were logged. */
  readonly log: { fields: Readonly<Record<string, unknown>>; message: string }[] = []
  readonly store: Store
  coops: readonly CoopContext[]
  readonly dispatcher: Dispatcher
  readonly #database: DatabasePlace
  readonly #options: TestBotOptions
  readonly #rooms: Rooms
  #events: number

  private constructor(database: DatabasePlace, knex: Store["knex"], options: TestBotOptions, rooms: Rooms) {
    const { kept } = options
    this.#database = database
    this.#options = options
    this.#rooms = rooms
    // The test's new messages must not get the IDs of messages in the kept database.
    this.#events = kept ? 1_000_000 : 0
    if (kept) this.clock.set(kept.now)
    this.store = new Store(knex, this.clock, new MasterKey(kept?.masterKey ?? testKey), options.step)
    this.coops = coopContexts(kept?.config ?? configFile(options), rooms, options.wording, new Map(), options.calls)
    const log = {
      error: (fields: Readonly<Record<string, unknown>>, message: string) => void this.log.push({ fields, message }),
    }
    const ports = dispatcherPorts({ coops: () => this.coops, todos, words: loadWords("en"), log })
    const recorded = options.unseen || kept ? ports.recorded : async () => {}
    const all = { ...ports, recorded, ...options.ports }
    this.dispatcher = new Dispatcher(
      this.store,
      new Registry(options.commands, this.coops[0]?.words.typed ?? ports.words.typed),
      all,
    )
  }

  /** Opens a fresh database and lets the members join. Close it after the test. */
  static async start(options: TestBotOptions): Promise<TestBot> {
    if (options.kept) {
      const knex = await openDatabase(options.kept.place.location)
      return new TestBot(options.kept.place, knex, options, await roomsIn(knex))
    }
    const database = await freshDatabase()
    const bot = new TestBot(database, await openDatabase(database.location), options, usualRooms)
    await bot.store.work(async (work) => {
      const others = Object.entries(options.others ?? {})
      const coops = [["hive", options.members ?? everybody] as const, ...others]
      for (const [key, people] of coops)
        for (const [name, status] of Object.entries(isList(people) ? permanent(people) : people)) {
          await putMember(work, coopKey(key), person(name), status)
          if (!options.unseen) await putIdentity(work, coopKey(key), person(name), { masterKey: keyOf(name) })
        }
    })
    return bot
  }

  /**
   * Reads the configuration again, as a restart does, with other settings of the co-op `hive`, and of the whole file. What was voted is laid
   * over it.
   * @throws VotedRulesError if the two contradict each other
   */
  async restart(
    settings: TestBotOptions["settings"] = this.#options.settings ?? {},
    forAll: TestBotOptions["forAll"] = {},
  ): Promise<void> {
    const voted = new Map<string, readonly VotedSettings[]>()
    for (const { key } of this.coops) voted.set(key, await votedSettings<Value>(this.store.knex, key))
    const file = configFile({ ...this.#options, settings, forAll })
    this.coops = coopContexts(file, this.#rooms, this.#options.wording, voted, this.#options.calls)
  }

  /** The location of the bot's database, for programs that read it from outside. */
  get location(): string {
    return this.#database.location
  }

  async close(): Promise<void> {
    await this.store.knex.destroy()
    await this.#database.remove()
  }

  /** Says a text as somebody, in a room of the co-op or in their direct room. Returns everything that the bot then wants to send. */
  async say(who: string, place: Place, body: string, manner: Manner = {}): Promise<Answer[]> {
    return this.deliver(this.message(who, place, body, manner))
  }

  /** Says a text as somebody. Returns the bodies of the answers, one below the other. */
  async ask(who: string, place: Place, body: string, manner: Manner = {}): Promise<string> {
    return (await this.say(who, place, body, manner)).map((answer) => answer.body).join("\n")
  }

  message(who: string, place: Place, body: string, manner: Manner = {}): TextMessage {
    const { room, coop, attached, ...rest } = manner
    const arrived = this.#arrived(who, place, coop, room)
    const signed = { encrypted: true, device: "signed", identity: keyOf(who) } as const
    const trust = arrived.room.encrypted ? signed : ({ encrypted: false } as const)
    const bot = { names: [`@waggle:${server}`, "Waggle"], mentioned: false }
    const file = attached === undefined ? {} : { attached: async () => (attached === null ? null : fileOf(attached)) }
    return { ...arrived, kind: "text", body, replyTo: null, thread: null, trust, bot, ...rest, ...file }
  }

  /** An edit of somebody's message to this text. */
  edit(who: string, place: Place, body: string, manner: Manner = {}): EditMessage {
    const { eventId, room, sender, sentAt, receivedAt, trust } = this.message(who, place, body, manner)
    return { kind: "edit", eventId, of: changedEvent, room, sender, sentAt, receivedAt, body, trust }
  }

  /** A file that somebody sends. `fetched`: the result of fetching the file, or an `Error` if that fails for now. */
  file(
    who: string,
    place: Place,
    fetched: Fetched | Error,
    manner: Omit<Manner, "attached"> & SentAs = {},
  ): FileMessage {
    const { room, coop, size = null, thread = null, ...rest } = manner
    const trust = { encrypted: true, device: "signed", identity: keyOf(who) } as const
    const fetch = async () => {
      if (fetched instanceof Error) throw fetched
      return fetched
    }
    const file = { name: "statement.xml", size, mimetype: null, thread, fetch }
    return { ...this.#arrived(who, place, coop, room), kind: "file", trust, ...file, ...rest }
  }

  /** A message without a text for the bot, such as a picture. */
  wordless(who: string, place: Place, what: WordlessMessage["what"]): WordlessMessage {
    const { eventId, room, sender, sentAt, receivedAt, trust } = this.message(who, place, "")
    return { kind: "wordless", eventId, room, sender, sentAt, receivedAt, what, thread: null, trust }
  }

  undecryptable(who: string, place: Place, reason: UndecryptableMessage["reason"]): UndecryptableMessage {
    return { ...this.#arrived(who, place), kind: "undecryptable", reason }
  }

  /** A reaction or a deletion by somebody. */
  gesture(who: string, place: Place, deed: GestureMessage["deed"], of: EventId): GestureMessage {
    return { ...this.#arrived(who, place), kind: "gesture", deed, of }
  }

  refused(who: string, place: Place, reason: RefusedMessage["reason"]): RefusedMessage {
    return { ...this.#arrived(who, place), kind: "refused", reason }
  }

  /** Journals a message and hands it to the dispatcher, as the inbox does. A message that is handed in a second time counts as a repeat. */
  async deliver(message: IncomingMessage): Promise<Answer[]> {
    const before = await this.#newestAnswer()
    await this.hear(message)
    return this.answers(before)
  }

  /** Does the same as `deliver`, without reading the answers. */
  async hear(message: IncomingMessage): Promise<void> {
    const { eventId: event_id, room, sender, sentAt } = message
    const raw = { event_id, type: "m.room.message", sender, origin_server_ts: sentAt, content: {} }
    await this.store.work((work) => addWaiting(work, room.id, [raw]))
    await this.dispatcher.handle(message)
  }

  /** The outbox rows after row `after`. Two kinds are left out: rows that an edit has replaced, and unencrypted ones. */
  answers(after = 0): Promise<Answer[]> {
    return this.#rows(after, "not like")
  }

  /** The outbox rows that are sent unencrypted, to people who cannot decrypt. */
  inTheClear(after = 0): Promise<Answer[]> {
    return this.#rows(after, "like")
  }

  async #rows(after: number, clear: "like" | "not like"): Promise<Answer[]> {
    const rows = await this.store
      .knex("outbox")
      .where("id", ">", after)
      .where("lane", clear, "clear-%")
      .whereNotNull("payload")
      .orderBy("id")
    return rows.flatMap(({ id, lane: queue, name, payload }) => {
      if (payload === null) return []
      // Unencrypted messages to a room wait in a lane of their own. Its name begins with `open:`.
      const lane = queue.replace(/^open:/, "room:")
      const errand = openErrand(this.store, { id, lane: queue, payload })
      const body = "text" in errand ? errand.text.body : ""
      return [{ lane, name, errand, body, relation: "relation" in errand ? errand.relation : undefined }]
    })
  }

  /** All rows of all tables, for comparing before and after. Rows that every message changes are left out. */
  async everything(): Promise<string> {
    const rows = new Map(await allRows(this.store.knex))
    // The bot notes whom it has told how to verify their session. These notes belong to no co-op, so they are left out.
    const told = (rows.get("told") ?? []).filter((row) => !/"unread-answer:/.test(JSON.stringify(row)))
    if (rows.has("told")) rows.set("told", told)
    return JSON.stringify([...rows].filter(([table]) => !/^(inbox|outbox|identities|flood_counts)/.test(table)))
  }

  async #newestAnswer(): Promise<number> {
    const row = await loose(this.store.knex)("outbox").max("id as newest").first()
    return Number(row?.newest ?? 0)
  }

  #arrived(who: string, place: Place, coop = "hive", room: Partial<RoomView> = {}) {
    this.#events += 1
    const apart = ["task", "office", "mediation"] as const satisfies readonly Place[]
    const shared = sharedPlaces.includes(place) || apart.some((one) => one === place)
    const known = this.coops.find(({ key }) => key === coop)?.rooms as Readonly<Record<string, string>> | undefined
    const id = shared ? (known?.[place] ?? `!${place}-${coop}:${server}`) : `!${place}-${who}:${server}`
    const more = { mayRedact: true, ...(place === "task" && { task: 1 }), ...room }
    const view = { id: roomId(id), place, coop: shared ? coopKey(coop) : null, ...more }
    const encrypted = room.encrypted ?? place !== "lobby"
    return {
      eventId: eventId(`$event-${this.#events}`),
      room: { ...view, encrypted },
      sender: person(who),
      sentAt: this.clock.now(),
      receivedAt: this.clock.now(),
    }
  }
}
