/** Puts together everything between Matrix and the dispatcher: inbox, courier, direct rooms, invitations. */
import type { MatrixClient } from "matrix-js-sdk"
import type { MessageHandler } from "../bot/message.ts"
import type { Concern } from "../kernel/acts/concern.ts"
import type { RoomId } from "../kernel/rules/types.ts"
import type { Waiting } from "../kernel/rules/waiting.ts"
import type { StepHook, Store } from "../kernel/store/work.ts"
import { loadWords, type Words } from "../kernel/views/words.ts"
import { Courier } from "./courier.ts"
import { DirectRooms } from "./direct-rooms.ts"
import { Farewells } from "./farewells.ts"
import { Holding, type TellUnread } from "./holding.ts"
import { Inbox } from "./inbox.ts"
import { Invitations } from "./invitations.ts"
import type { StandingLane } from "./lanes.ts"
import type { CaughtUp, Log, MatrixPort, MayRead, News, Places } from "./port.ts"
import type { Readers } from "./readers.ts"
import { sdkPort } from "./sdk-port.ts"
import type { SessionRecords } from "./session-records.ts"
import type { SyncTap } from "./sync-tap.ts"

export interface TransportParts {
  readonly store: Store
  /** The session's client, logged in and with crypto begun. `tap.fetchWrapper` wraps its fetch. It may sync already. */
  readonly client: MatrixClient
  /** The session records of this session. */
  readonly records: SessionRecords
  readonly tap: SyncTap
  readonly handler: MessageHandler
  readonly places: Places
  /** The functions that tell whether a person has to do with a co-op. The bot leaves the rooms of all other people after a day. */
  readonly concerns: readonly Concern[]
  /** Makes members of people who have joined. It runs before the messages that these people have sent are handed over. */
  readonly arrivals?: (port: MatrixPort) => Promise<void>
  /** Decides who gets the keys of the bot's messages. If it is left out, the bot holds back no message. */
  readonly readers?: Pick<Readers, "rules" | "onLeftOut">
  /**
   * Tells a person, through the outbox, that they cannot read what the bot says to them, and why. Does nothing if they were told lately.
   */
  readonly tellUnread?: TellUnread
  /**
   * Who may read what is said in a room. Null if everybody in the room may. @throws HeldError if nothing confidential may be said there now
   */
  readonly confidants?: (port: MatrixPort, room: RoomId) => Promise<MayRead | null>
  /** The bot's own language, for rooms that belong to no co-op. */
  readonly words?: Words
  /** Called with each outbox row before it is sent, so that the row's number is also remembered outside of the database. */
  readonly reached?: (row: number) => Promise<void>
  /**
   * Called when rows may have been added to the outbox. It may begin early to write what `reached` must write, so that the rows wait less.
   */
  readonly reaching?: () => void
  /** Whether the bot only sends what waits and leaves rooms. Messages and invitations are kept then, and handled at the next start. */
  readonly leaving?: boolean
  readonly log: Log
  readonly step?: StepHook
  /** How long a message waits for its key, in milliseconds. Default 10 s. */
  readonly grace?: number
}

export interface Transport {
  readonly port: MatrixPort
  /** Begins to hand over messages and to send, with the next sync that the client finishes. */
  start(): void
  /** Stops. Resolves when the work under way has ended. After that it does not touch the database. Stop the session next. */
  stop(): Promise<void>
  caughtUp(): CaughtUp
  /** Messages that have arrived and are not handled yet, and gaps in the rooms' histories. */
  waiting(): readonly Waiting[]
  /** Whether the message was given up because its key did not come in time. */
  isUnread(event: string): boolean
  /** Rooms and people to whom nothing could be sent for longer than ten minutes, though something is waiting. */
  standing(): readonly StandingLane[]
  /** Calls `listener` when `caughtUp` may have changed. Returns a function that removes the listener. */
  onProgress(listener: () => void): () => void
  /** Asks the homeserver for news now. A scheduler calls it while it waits until `upTo` has passed a deadline. */
  hurry(): void
}

/** @throws Error if the client is not logged in, or its crypto is built differently than Waggle expects */
export function createTransport(parts: TransportParts): Transport {
  return assemble(parts, sdkPort(parts.client, parts.records, parts.log))
}

/** The transport on any port, such as a test's. */
export function assemble(parts: Omit<TransportParts, "client" | "records">, port: MatrixPort): Transport {
  const { store, tap, log, grace = 10_000 } = parts
  const directRooms = new DirectRooms({ ...parts, port })
  const inbox = new Inbox({ ...parts, port, grace, seen: (message) => directRooms.wrote(message) })
  const holding = new Holding({ ...parts, port, rules: () => parts.readers?.rules ?? null })
  const courier = new Courier({
    ...parts,
    port,
    directRooms,
    gaps: () => inbox.gaps,
    confidants: async (room) => parts.confidants?.(port, room) ?? null,
    holding,
  })
  const invitations = new Invitations({ ...parts, port })
  const farewells = new Farewells({ ...parts, port, words: parts.words ?? loadWords("en") })
  let rooms: Promise<void> = Promise.resolve()
  const undo: (() => void)[] = []
  let begun: Promise<void> | null = null

  /** Resolves when all messages of the sync are in the queues. */
  function clientIsDone(news: News): Promise<void> {
    if (parts.leaving) return goOnLeaving()
    const queued = inbox.clientIsDone(news)
    begun ??= queued.then(() => courier.start())
    Promise.all([queued, begun])
      .then(() => courier.synced())
      .catch((error: unknown) => log.error({ error }, "the courier could not begin"))
    // Messages to the bot are read before invitations.
    rooms = queued
      .then(() => invitations.answer(news.rooms))
      .then(() => farewells.look(news.rooms))
      .catch((error: unknown) => log.error({ error }, "invitations could not be read"))
    return queued
  }

  function goOnLeaving(): Promise<void> {
    begun ??= courier.start()
    rooms = begun
      .then(() => courier.synced())
      .then(() => farewells.leave())
      .catch((error: unknown) => log.error({ error }, "rooms could not be left"))
    return begun
  }

  let gaps = 0
  function gapsMayHaveClosed(): void {
    if (inbox.gaps.size < gaps && begun) courier.synced()
    gaps = inbox.gaps.size
  }

  return {
    port,
    start() {
      port.onDevices((people) => courier.devicesChanged(people))
      parts.readers?.onLeftOut((people) => holding.leftOut(people))
      undo.push(
        tap.onClientDone(clientIsDone),
        store.onCommit((touched) => {
          courier.committed(touched)
          farewells.committed(touched)
        }),
        inbox.onProgress(gapsMayHaveClosed),
      )
      if (tap.hasSeen(0)) void clientIsDone({ rooms: true })
    },
    async stop() {
      for (const stop of undo.splice(0)) stop()
      await tap.close()
      await begun
      await rooms
      await Promise.all([inbox.stop(), courier.stop(), holding.stop()])
    },
    caughtUp: () => inbox.caughtUp(),
    waiting: () => inbox.waiting(),
    isUnread: (event) => inbox.isUnread(event),
    standing: () => courier.standing(),
    onProgress: (listener) => inbox.onProgress(listener),
    hurry: () => tap.hurry(),
  }
}
