/** Opens state and keys, and connects to the homeserver: what a bot that runs needs, and one that takes its leave. */
import { commands } from "../../commands/index.ts"
import { Dispatcher } from "../bot/dispatcher.ts"
import { dispatcherPorts } from "../bot/ports.ts"
import { readerRules } from "../bot/reader-rules.ts"
import { Registry } from "../bot/registry.ts"
import { tellUnread } from "../bot/unread.ts"
import { concerns, todos } from "../composed.ts"
import type { Config } from "../config/schema.ts"
import type { Calls } from "../kernel/acts/context.ts"
import type { Clock } from "../kernel/rules/clock.ts"
import { instant } from "../kernel/rules/types.ts"
import { MasterKey } from "../kernel/store/master-key.ts"
import { keepTidy } from "../kernel/store/tidy.ts"
import { Store } from "../kernel/store/work.ts"
import { loadWords } from "../kernel/views/words.ts"
import { welcomeEverywhere } from "../matrix/arrivals.ts"
import { ClockCheck } from "../matrix/clock-check.ts"
import { confidantsOf } from "../matrix/discretion.ts"
import { DisplayNames } from "../matrix/display-names.ts"
import { RoomSetup } from "../matrix/room-setup.ts"
import { openSession, type Session } from "../matrix/session.ts"
import { SyncTap } from "../matrix/sync-tap.ts"
import { createTransport } from "../matrix/transport.ts"
import { coopContexts, wantedRooms } from "./coops.ts"
import { openPlaces } from "./leading.ts"
import type { BotOptions, BotSecrets } from "./start-bot.ts"
import { mustBeItsKey } from "./state-database.ts"
import { withVotedRules } from "./voted-rules.ts"

export const systemClock: Clock = { now: () => instant(Date.now()) }

/** What a connection needs besides the options of a start. */
export interface Connecting {
  /** Looks at the state before anything is sent. It may refuse to go on. */
  opening(store: Store): Promise<void>
  /** What is known of calls in the homeserver's rooms. */
  readonly calls?: () => Calls | null
  /** Whether the bot only says its last words and leaves rooms. What people write waits then. */
  readonly leaving?: boolean
}

export type Connected = Awaited<ReturnType<typeof connect>>

/**
 * Opens everything, and logs in. Nothing syncs before `session.start`, and nothing is sent before `transport.start`.
 * @param closers gets what closes each part
 * @throws FatalError
 */
export async function connect(
  file: Config,
  secrets: BotSecrets,
  options: BotOptions,
  closers: (() => Promise<void>)[],
  { opening, calls = () => null, leaving = false }: Connecting,
) {
  const { log, clock = systemClock, step } = options
  const keys = new MasterKey(secrets.masterKey)
  let session: Session | null = null
  const opened = await openPlaces(file, log, (error) => (session ? session.fail(error) : options.onFatal?.(error)))
  const { knex, lead, tables } = opened
  closers.push(() => opened.close())
  const store = new Store(knex, clock, keys, step, lead?.hold)
  await mustBeItsKey(store, file.database)
  await opening(store)
  const config = await withVotedRules(file, knex)
  closers.push(keepTidy(store, { fault: (error) => log.error({ error }, "the write-ahead log could not be emptied") }))

  const rooms = new RoomSetup({ store, log }, config.coops.map(wantedRooms))
  await rooms.recall()
  const names = new DisplayNames()
  const coops = coopContexts(config, rooms, { names, calls })
  const coopKeys = config.coops.map(({ key }) => key)
  const clocks = new ClockCheck({ clock, limit: config.clockLimit, log })
  // A clock that a caller passes in is right by definition, so it is not compared with the homeserver's.
  const compared = options.clock === undefined ? { clocks } : {}
  const tap = new SyncTap({ store, clock, me: () => config.user, log, ...compared, ...(step && { step }) })
  session = await openSession({
    homeserverUrl: config.homeserver,
    userId: config.user,
    credentials: credentialsOf(secrets),
    dataFolder: config.data,
    deviceName: config.deviceName,
    keys,
    log,
    fetchWrapper: tap.fetchWrapper,
    ...(tables && { tables }),
    ...(lead && { mayAsk: lead.sure }),
    ...(step && { step }),
    ...(options.onFatal && { onFatal: options.onFatal }),
    resetIdentity: options.resetIdentity === true,
  })
  closers.push(() => session.stop())

  const languages = new Set(config.coops.map(({ language }) => language))
  const [language = config.language] = languages.size === 1 ? languages : []
  const ports = dispatcherPorts({ coops, apart: () => clocks.apart(), todos, words: loadWords(language), log })
  const { around = (handler) => handler } = options
  const handler = around(new Dispatcher(store, new Registry(commands, loadWords(language).typed), ports))
  session.readers.use(readerRules(store, rooms, coops))
  const transport = createTransport({
    store,
    readers: session.readers,
    tellUnread: (work, person, why) => tellUnread({ work, coops: coops(), words: ports.words }, person, why),
    client: session.client,
    records: session.records,
    tap,
    handler,
    places: rooms,
    concerns,
    arrivals: (port) => welcomeEverywhere(store, port, coops()),
    words: loadWords(language),
    reached: (row) => session.marks.reach(store, coopKeys, row),
    reaching: () => session.marks.raiseSoon(store, coopKeys),
    confidants: (port, room) => confidantsOf({ store, port, coops: coops(), places: rooms }, room),
    log,
    ...(step && { step }),
    ...(options.grace !== undefined && { grace: options.grace }),
    leaving,
  })
  return { config, lead, store, session, rooms, names, coops, clocks, tap, ports, transport }
}

function credentialsOf({ password, accessToken }: BotSecrets) {
  return { ...(password !== null && { password }), ...(accessToken !== null && { accessToken }) }
}
