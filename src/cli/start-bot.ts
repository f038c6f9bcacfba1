/** Puts the bot together and starts it, in the same way for `waggle start`, the demo and the tests. */
import type { MessageHandler } from "../bot/message.ts"
import { Scheduler } from "../bot/scheduler.ts"
import { answerVerification } from "../bot/verification.ts"
import { dues, todos } from "../composed.ts"
import { makeFolder } from "../config/durable.ts"
import type { Config } from "../config/schema.ts"
import type { Clock } from "../kernel/rules/clock.ts"
import type { StepHook } from "../kernel/store/work.ts"
import { welcomeArrived } from "../matrix/arrivals.ts"
import { HomeserverCalls } from "../matrix/calls.ts"
import type { FatalError } from "../matrix/fatal.ts"
import { acquireLock, type Lock, lockSoon } from "../matrix/lock.ts"
import { endOldDevice } from "../matrix/old-device.ts"
import { Pictures } from "../matrix/pictures.ts"
import type { Log } from "../matrix/port.ts"
import { RoomKeeper } from "../matrix/room-keeper.ts"
import type { RoomSetup } from "../matrix/room-setup.ts"
import type { SyncTap } from "../matrix/sync-tap.ts"
import type { Transport } from "../matrix/transport.ts"
import { declineVerification } from "../matrix/verification.ts"
import { found } from "../people/acts/found.ts"
import { compareRules } from "../rulebook/acts/edited.ts"
import { AwayKeys } from "./away-keys.ts"
import { connect, systemClock } from "./connect.ts"
import { onDisk } from "./disk.ts"
import { keepSaying, takeAccount } from "./own-account.ts"
import { mustStayRehearsals } from "./rehearsal.ts"
import { reloading } from "./reload.ts"
import { forgetRestored, readRestored, restoredInto } from "./restored-file.ts"
import { askWhoCameAndWent } from "./restored-people.ts"
import { noticeRestore } from "./restored-state.ts"
import { type RunningBot, running } from "./running-bot.ts"
import { mustHaveState, mustKnowCoops, mustKnowRooms, mustNotBeRemoved } from "./state-check.ts"

export type { RunningBot } from "./running-bot.ts"

export interface BotSecrets {
  readonly password: string | null
  readonly accessToken: string | null
  /** Always 32 bytes. */
  readonly masterKey: Buffer
}

export interface BotOptions {
  readonly log: Log
  readonly clock?: Clock
  readonly step?: StepHook
  /** Called at most once, when the bot cannot go on. The caller must stop the bot then. */
  readonly onFatal?: (error: FatalError) => void
  /** How many milliseconds a message waits for its key. */
  readonly grace?: number
  /** Whether the admin wants a new cross-signing identity, because the recovery key is lost. */
  readonly resetIdentity?: boolean
  /** Puts something before what handles messages, such as a counter. */
  readonly around?: (handler: MessageHandler) => MessageHandler
  /** Whether the admin wants to found co-ops that the state database does not know, though an earlier database has left traces. */
  readonly foundAnew?: boolean
}

const roomsAgainEvery = 5 * 60_000

/**
 * Starts the bot. Resolves once it is in its rooms, has mended them as far as it can, and answers.
 * @throws FatalError if it cannot start; everything opened is closed again
 */
export async function startBot(config: Config, secrets: BotSecrets, options: BotOptions): Promise<RunningBot> {
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  try {
    makeFolder(config.data)
    // Where another process may take over, the lock on the database decides. A process that was stopped could hold the folder's for long.
    const lock: Lock = config.cryptoStore === "file" ? await acquireLock(config.data) : lockSoon(config.data)
    closers.push(() => lock.release())
    return await assemble(config, secrets, options, closers, close)
  } catch (error) {
    // On a full or broken disk, closing can fail too. That failure must not hide the first error.
    await close().catch((another: unknown) => options.log.error({ error: another }, "not all could be closed"))
    throw onDisk(error, config.data)
  }
}

async function assemble(
  file: Config,
  secrets: BotSecrets,
  options: BotOptions,
  closers: (() => Promise<void>)[],
  close: () => Promise<void>,
): Promise<RunningBot> {
  const { log, clock = systemClock, step } = options
  if (!options.foundAnew) await mustHaveState(file)
  let calls: HomeserverCalls | null = null
  const connected = await connect(file, secrets, options, closers, {
    calls: () => calls,
    async opening(store) {
      if (!options.foundAnew) await mustKnowCoops(store, file)
      await mustNotBeRemoved(store, file, options.foundAnew === true)
      await mustStayRehearsals(store, file)
    },
  })
  const { config, lead, store, session, rooms, names, coops, clocks, tap, ports, transport } = connected
  names.read(transport.port, tap)
  declineVerification(
    session,
    (person, room, own) =>
      store.work((work) => answerVerification({ work, coops: coops(), words: ports.words }, person, room, own)),
    log,
  )
  const { foundAnew = false } = options
  const { account, said } = await takeAccount({ config, store, session, port: transport.port, log, foundAnew })
  const backup = (await restoredInto(store.knex)) ?? readRestored(config.data)
  const awayKeys = new AwayKeys(store, transport.port, log)
  const kept = backup && (await awayKeys.fetch(config.homeserver))
  await noticeRestore({ store, marks: session.marks, said, coops: coops(), log, backup, kept, foundAnew })
  closers.push(keepSaying(account, awayKeys, session, log))
  tap.onClientDone(() => account.look())
  await session.start()
  if (backup) await endOldDevice(session, backup.device, secrets.password, log)
  if (!options.foundAnew) await mustKnowRooms(store, transport.port, config)
  for (const coop of coops()) await store.work((work) => found({ work, coop }))
  await rooms.ensure(transport.port, tap)
  if (backup) {
    await askWhoCameAndWent({ store, port: transport.port, coops: coops() }, backup)
    forgetRestored(config.data)
  }
  for (const coop of coops()) if (coop.rooms.members) await store.work((work) => compareRules({ work, coop }))
  const pictures = new Pictures({
    ...{ store, port: transport.port, log, name: config.displayName },
    chosen: { bot: config.picture, coops: new Map(config.coops.map((coop) => [coop.key, coop.pictures])) },
  })
  const keeper = new RoomKeeper({
    store,
    port: transport.port,
    tap,
    rooms,
    coops,
    pictures,
    log,
    ...(step && { step }),
  })
  transport.start()
  closers.push(() => transport.stop())

  const scheduler = new Scheduler({
    dues,
    todos,
    store,
    clock,
    coop: (key) => coops().find((coop) => coop.key === key && coop.rooms.members) ?? null,
    welcomeArrived: (coop) => welcomeArrived(store, transport.port, coop),
    caughtUp: () => clocks.upTo(transport.caughtUp().horizon),
    waiting: () => transport.waiting(),
    isUnread: (event) => transport.isUnread(event),
    // While the clocks disagree, news from the homeserver would not help, so the scheduler asks for none.
    hurry: () => (clocks.apart() ? undefined : transport.hurry()),
    fault: (error) => log.error({ error }, "a due time could not be handled; it is tried again"),
  })
  scheduler.start()
  const stopListening = transport.onProgress(() => scheduler.progressed())
  rooms.onLack(() => void ensureAgain(rooms, transport, tap, log))
  const again = setInterval(() => void ensureAgain(rooms, transport, tap, log), roomsAgainEvery)
  closers.push(async () => {
    stopListening()
    clearInterval(again)
    await scheduler.stop()
  })
  closers.push(() => keeper.stop())
  await keeper.start()
  calls = new HomeserverCalls(transport.port, log)
  const stopAsking = calls.begin(() => keeper.wake())
  closers.push(async () => stopAsking())
  closers.push(() => pictures.stop())
  pictures.start()
  const takeOver = reloading({ store, coops, file })
  const reload = async (next: Config) => {
    const reloaded = await takeOver(next)
    if (reloaded.did === "adopted") keeper.wake()
    if (reloaded.did === "adopted") scheduler.progressed()
    return reloaded
  }
  return running({ config, lead, session, store, rooms, keeper, transport, clocks, awayKeys, reload, close })
}

/**
 * Tries again to set up the rooms that the homeserver refused at the start. It may allow them now, for example because an invitation has
 * come or a limit has passed.
 */
async function ensureAgain(rooms: RoomSetup, transport: Transport, tap: SyncTap, log: Log): Promise<void> {
  const open = rooms
    .findings(transport.port)
    .some(({ finding }) => finding === "not-joined" || finding === "not-created")
  if (!open && !rooms.isLacking) return
  await rooms
    .ensure(transport.port, tap)
    .catch((error: unknown) => log.error({ error }, "the rooms could not be set up"))
}
