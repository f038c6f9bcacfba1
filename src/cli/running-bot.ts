/** A bot that runs, as those see it who started it: `waggle start`, the demo and the tests. */
import type { Config } from "../config/schema.ts"
import type { CoopRooms } from "../kernel/acts/context.ts"
import type { Apart } from "../kernel/rules/clock-difference.ts"
import type { CoopKey, Instant, MatrixId } from "../kernel/rules/types.ts"
import type { Lead } from "../kernel/store/lead.ts"
import type { Holder } from "../kernel/store/postgres-lock.ts"
import type { Store } from "../kernel/store/work.ts"
import type { ClockCheck } from "../matrix/clock-check.ts"
import type { StandingLane } from "../matrix/lanes.ts"
import type { Finding } from "../matrix/room-findings.ts"
import type { RoomKeeper } from "../matrix/room-keeper.ts"
import type { RoomSetup } from "../matrix/room-setup.ts"
import type { Health, Session } from "../matrix/session.ts"
import type { Transport } from "../matrix/transport.ts"
import type { AwayKeys } from "./away-keys.ts"
import type { Reloaded } from "./reload.ts"
import { whoWaits } from "./standby.ts"

export interface RunningBot {
  readonly userId: MatrixId
  readonly deviceId: string
  readonly store: Store
  roomsOf(coop: CoopKey): CoopRooms
  /** `clocks`: this machine's and the homeserver's time if they disagree. */
  health(): Health & { readonly caughtUpTo: Instant; readonly clocks: Apart | null }
  /** Rooms and people to whom nothing could be sent for more than ten minutes, though something waits. */
  standing(): readonly StandingLane[]
  /** Whether the rooms have been checked since the last event, and nothing is left to mend. */
  roomsAreKept(): boolean
  /** The things that the bot lacks in its rooms. */
  findings(): Finding[]
  /** Takes over an edited configuration file. @throws VotedRulesError if it contradicts what is voted */
  reload(next: Config): Promise<Reloaded>
  /** Puts the keys of all that is open into the account's data now, so that a backup need not wait for it. */
  keepKeys(): Promise<void>
  /** Where another process may take over: since when this one leads, and who waits. Otherwise null. */
  readonly lead: { readonly since: number; waiting(): Promise<Holder[]> } | null
  /** Finishes open work, saves and closes. The SDK's leftovers may keep the process alive, so exit the process afterwards. */
  stop(): Promise<void>
}

/** The bot made of its parts. `close`: stops it. */
export function running(parts: {
  config: Config
  lead: Lead | null
  session: Session
  store: Store
  rooms: RoomSetup
  keeper: RoomKeeper
  transport: Transport
  clocks: ClockCheck
  awayKeys: AwayKeys
  reload: RunningBot["reload"]
  close: () => Promise<void>
}): RunningBot {
  const { config, lead, session, store, rooms, keeper, transport, clocks, awayKeys, reload, close } = parts
  return {
    userId: config.user,
    deviceId: session.deviceId,
    store,
    roomsOf: (coop) => rooms.roomsOf(coop),
    health: () => ({ ...session.health(), caughtUpTo: transport.caughtUp().upTo, clocks: clocks.apart() }),
    standing: () => transport.standing(),
    roomsAreKept: () => keeper.atRest,
    findings: () => [...rooms.findings(transport.port), ...keeper.findings()],
    reload,
    keepKeys: () => awayKeys.keep(),
    lead: lead && { since: lead.since, waiting: () => whoWaits(lead.beside) },
    stop: close,
  }
}
