/** A co-op on the fake homeserver, with the room keeper. Tests commit acts, and let people join and leave. */

import { setTimeout as sleep } from "node:timers/promises"
import { commands } from "../../commands/index.ts"
import { Dispatcher } from "../../src/bot/dispatcher.ts"
import { dispatcherPorts } from "../../src/bot/ports.ts"
import { Registry } from "../../src/bot/registry.ts"
import { wantedRooms } from "../../src/cli/coops.ts"
import { todos } from "../../src/composed.ts"
import { parseConfig } from "../../src/config/load.ts"
import type { Config, CoopConfig } from "../../src/config/schema.ts"
import type { Act, CoopContext } from "../../src/kernel/acts/context.ts"
import type { JsonObject } from "../../src/kernel/rules/objects.ts"
import {
  coopKey,
  eventId,
  instant,
  type MatrixId,
  type MemberStatus,
  type RoomId,
  roomId,
} from "../../src/kernel/rules/types.ts"
import { addWaiting } from "../../src/kernel/store/inbox.ts"
import type { Store, Work } from "../../src/kernel/store/work.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { confidantsOf } from "../../src/matrix/discretion.ts"
import type { KeeperParts } from "../../src/matrix/keeper-parts.ts"
import type { MatrixPort, MayRead } from "../../src/matrix/port.ts"
import { RoomKeeper } from "../../src/matrix/room-keeper.ts"
import { RoomSetup } from "../../src/matrix/room-setup.ts"
import { proposeRemoval } from "../../src/people/acts/removal.ts"
import type { RoomRole } from "../../src/rooms/rules/rooms.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { propose } from "../../src/votes/acts/propose.ts"
import type { KeptMotion } from "../../src/votes/store/motions.ts"
import { bot, person } from "./fake-homeserver.ts"
import { foundTogether } from "./founding.ts"
import { withOffices } from "./offices.ts"
import { eventually } from "./patience.ts"
import type { BotProcess, TransportBench } from "./transport-bench.ts"

const silent = { debug() {}, info() {}, warn() {}, error() {} }

export interface KeptOptions {
  /** Settings of the co-op `hive`, as in the configuration file. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** More co-ops by key, each with its founders. */
  readonly others?: Readonly<Record<string, readonly string[]>>
}

/** The people who may read the bot's messages in a room, by the co-op's state at that moment. */
interface Confidants {
  of(port: MatrixPort, room: RoomId): Promise<MayRead | null>
}

function configOf({ settings = {}, others = {} }: KeptOptions): Config {
  const founded = (names: readonly string[], name: string) => ({ name, founders: names.map(person) })
  const rest = Object.entries(others).map(([key, names]) => [key, founded(names, key)])
  const coops = { hive: { ...founded(["ana", "ben"], "Hive"), ...settings }, ...Object.fromEntries(rest) }
  const file = { homeserver: "https://hive.example", user: bot, coops }
  return parseConfig(JSON.stringify(file), "kept.yaml")
}

export class KeptCoop {
  readonly faults: unknown[] = []
  readonly #bench: TransportBench
  #config: Config
  #process: BotProcess
  #setup: RoomSetup
  #keeper: RoomKeeper | null = null
  readonly #confidants: Confidants
  #events = 0

  private constructor(bench: TransportBench, config: Config, process: BotProcess, confidants: Confidants) {
    this.#bench = bench
    this.#config = config
    this.#process = process
    this.#confidants = confidants
    confidants.of = (port, room) =>
      confidantsOf({ store: this.#process.store, port, coops: this.contexts(), places: this.#setup }, room)
    this.#setup = new RoomSetup({ store: process.store, log: silent }, [])
  }

  /** Makes a co-op that ana and ben founded, with its rooms. The keeper does not run yet. */
  static async prepare(bench: TransportBench, { settings = {}, others = {} }: KeptOptions = {}): Promise<KeptCoop> {
    // Without any room the client would have nothing to sync.
    bench.homeserver.room("elsewhere")
    const config = configOf({ settings, others })
    const confidants: Confidants = { of: async () => null }
    const process = await bench.start({ confidants: (port, room) => confidants.of(port, room) })
    const coop = new KeptCoop(bench, config, process, confidants)
    await coop.#prepare()
    return coop
  }

  static async start(bench: TransportBench, options: KeptOptions = {}): Promise<KeptCoop> {
    const coop = await KeptCoop.prepare(bench, options)
    await coop.run()
    return coop
  }

  async #prepare(): Promise<void> {
    const { store, transport, tap } = this.#process
    await this.#process.quiet()
    const wanted = (coop: CoopConfig) => ({ ...wantedRooms(coop), publicLobby: false })
    this.#setup = new RoomSetup({ store, log: silent }, this.#config.coops.map(wanted))
    this.#setup.onLack(() => void this.#setup.ensure(transport.port, tap))
    await this.#setup.recall()
    await this.#setup.ensure(transport.port, tap)
    for (const coop of this.contexts()) await store.work((work) => foundTogether({ work, coop }))
    await this.#process.quiet()
  }

  /** Starts the keeper. */
  async run(more: Pick<KeeperParts, "pictures"> = {}): Promise<void> {
    const { store, transport, tap } = this.#process
    const log = { ...silent, error: (details: object) => void this.faults.push(details) }
    this.#keeper = new RoomKeeper({
      store,
      port: transport.port,
      tap,
      rooms: this.#setup,
      coops: () => this.contexts(),
      log,
      rest: 0,
      ...more,
    })
    await this.#keeper.start()
    await this.#process.quiet()
  }

  /** Ends the process at whatever point it has reached, and starts another on the same data. */
  async restart(): Promise<void> {
    await this.#keeper?.stop()
    await this.#process.stop()
    this.#process = await this.#bench.start({ confidants: (port, room) => this.#confidants.of(port, room) })
    await this.#prepare()
    await this.run()
    await this.settled()
  }

  /** Changes settings of the co-op `hive`, as a carried vote does. */
  async change(settings: Readonly<Record<string, unknown>>): Promise<void> {
    this.#config = configOf({ settings })
    const [changed] = this.#config.coops
    if (changed) this.#setup.want(wantedRooms(changed))
    this.keeper.wake()
    await this.settled()
  }

  async stop(): Promise<void> {
    await this.#keeper?.stop()
    await this.#process.stop()
    if (this.faults.length > 0) throw this.faults[0]
  }

  get keeper(): RoomKeeper {
    if (!this.#keeper) throw new Error("the keeper has not begun")
    return this.#keeper
  }

  contexts(): CoopContext[] {
    return this.#config.coops.map((config) => ({
      key: config.key,
      config,
      words: loadWords(config.language, config.zone)
        .inCurrency(config.currencies[0] ?? "EUR")
        .forOffices(config.offices)
        .forAccounts(config.ownAccounts),
      zone: config.zone,
      server: "hive.example",
      bot,
      rooms: this.#setup.roomsOf(config.key),
      adopt: () => {},
    }))
  }

  get store(): Store {
    return this.#process.store
  }

  work<T>(body: (work: Work) => Promise<T>): Promise<T> {
    return this.#process.store.work(body)
  }

  /** One unit of work in the co-op `hive`. */
  act<T>(body: (act: Act) => Promise<T>): Promise<T> {
    const [coop] = this.contexts()
    if (!coop) throw new Error("there is no co-op")
    return this.work((work) => body({ work, coop }))
  }

  #typed(role: RoomRole) {
    this.#events += 1
    return { room: this.room(role), event: eventId(`$typed-${this.#events}`), sentAt: instant(this.#bench.now) }
  }

  async motion(act: Act, by: MatrixId, title = "Something"): Promise<KeptMotion> {
    const standing = await standingOf(act.work, act.coop.config, by)
    return propose(act, standing, { title, text: "" }, this.#typed("members"))
  }

  async removal(act: Act, by: MatrixId, of: MatrixId): Promise<KeptMotion> {
    const standing = await standingOf(act.work, act.coop.config, by)
    return proposeRemoval(act, standing, of, "Grounds", this.#typed("moderators"))
  }

  /** Handles a command that somebody types in a direct message. */
  async command(who: MatrixId, text: string): Promise<void> {
    const { store } = this.#process
    const ports = dispatcherPorts({ coops: () => this.contexts(), todos, words: loadWords("en"), log: silent })
    const id = eventId(`$command-${++this.#events}`)
    const room = roomId("!direct:hive.example")
    const raw = { event_id: id, type: "m.room.message", sender: who, origin_server_ts: this.#bench.now, content: {} }
    await store.work((work) => addWaiting(work, room, [raw]))
    await new Dispatcher(store, new Registry(commands, ports.words.typed), ports).handle({
      kind: "text",
      eventId: id,
      room: { id: room, place: "direct", coop: null, encrypted: true, mayRedact: false },
      sender: who,
      sentAt: instant(this.#bench.now),
      receivedAt: instant(this.#bench.now),
      body: `!${text}`,
      replyTo: null,
      thread: null,
      trust: { encrypted: true, device: "signed", identity: "key" },
    })
  }

  async standing(who: MatrixId): Promise<MemberStatus | null> {
    return (await this.work((work) => standingOf(work, withOffices(coopKey("hive")), who))).status
  }

  room(role: RoomRole, key = "hive"): RoomId {
    const room = this.#setup.allOf(coopKey(key))[role]
    if (!room) throw new Error(`there is no ${role} room`)
    return room
  }

  /** The kind of room that the bot takes `room` for. */
  placeOf(room: RoomId): ReturnType<RoomSetup["of"]> {
    return this.#setup.of(room)
  }

  joined(role: RoomRole, ...people: readonly MatrixId[]): void {
    for (const who of people) this.#bench.homeserver.member(this.room(role), who, "join")
  }

  /** Waits until a sync has told the bot that this person is in the room. Before that the bot cannot keep messages from the person. */
  async heardOf(role: RoomRole, who: MatrixId): Promise<void> {
    await this.until(() => this.#process.transport.port.room(this.room(role))?.members.has(who) ?? false)
  }

  /** Memberships by short name, as the homeserver shows them. */
  members(role: RoomRole, key?: string): Record<string, unknown> {
    return this.#bench.homeserver.membersOf(this.room(role, key))
  }

  state(role: RoomRole, type: string): JsonObject | undefined {
    return this.#bench.homeserver.stateOf(this.room(role)).get(`${type} `)
  }

  /** The reason why somebody is out of a room, as the homeserver shows it. */
  reason(role: RoomRole, who: MatrixId): unknown {
    return this.#bench.homeserver.stateOf(this.room(role)).get(`m.room.member ${who}`)?.reason
  }

  said(role: RoomRole): string[] {
    return this.#bench.homeserver.saidByBot(this.room(role))
  }

  /** The texts to which the bot has edited a message. */
  edits(event: string | undefined): string[] {
    return this.#bench.homeserver.stream.flatMap(({ event: { content } }) => {
      const clear = (content.clear ?? content) as { "m.relates_to"?: JsonObject; "m.new_content"?: { body: string } }
      const edited = clear["m.relates_to"]?.event_id === event ? clear["m.new_content"] : undefined
      return edited ? [edited.body] : []
    })
  }

  everythingIn(...roles: readonly RoomRole[]): object[] {
    const rooms = roles.map((role) => this.room(role))
    return this.#bench.homeserver.stream.filter(({ room }) => rooms.includes(room))
  }

  /** Waits until the condition holds. @throws Error if it does not hold in time */
  async until(holds: () => boolean | Promise<boolean>): Promise<void> {
    await eventually(holds, () => `it does not come about: ${holds}`, 20)
  }

  /** Waits until the keeper has had time for everything that it still wants to do. */
  async settled(): Promise<void> {
    const { stream, requests } = this.#bench.homeserver
    // The wait has several turns. On a busy machine, the keeper might get no turn at all during a single long wait.
    for (let calm = 0; calm < 5; ) {
      await this.#process.quiet()
      const before = stream.length + requests.length
      await sleep(10)
      const moved = before !== stream.length + requests.length
      calm = moved || this.#keeper?.atRest === false ? 0 : calm + 1
    }
  }
}
