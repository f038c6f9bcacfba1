/** The assembly of everything between Matrix and the dispatcher: inbox, courier, direct rooms. */
import type { MatrixClient } from "matrix-js-sdk"
import type { MessageHandler } from "../bot/message.ts"
import type { Clock } from "../rules/clock.ts"
import type { StepHook, Store } from "../store/work.ts"
import type { CaughtUp, Log, MatrixPort, Places } from "./port.ts"
import type { SyncTap } from "./sync-tap.ts"

export interface TransportParts {
  readonly store: Store
  readonly clock: Clock
  /** The session's client, whose fetch is wrapped by `tap.fetchWrapper`. */
  readonly client: MatrixClient
  readonly tap: SyncTap
  readonly handler: MessageHandler
  readonly places: Places
  readonly log: Log
  readonly step?: StepHook
  /** How long a message waits for its key, in milliseconds; default 10 s. */
  readonly grace?: number
}

export interface Transport {
  readonly port: MatrixPort
  start(): Promise<void>
  /** Ends what is under way, then resolves; the database can be closed after. */
  stop(): Promise<void>
  caughtUp(): CaughtUp
  /** Calls `listener` when `caughtUp` may have changed. */
  onProgress(listener: () => void): () => void
  /** Asks the homeserver for news now: for a scheduler that waits for the horizon to pass a deadline. */
  hurry(): void
}
