/** All faults, in the order of the table. A new one is added here: first to `untried`, until a run of it has written its line. */
import type { Fault } from "./fault.ts"
import * as account from "./faults/account.ts"
import * as answers from "./faults/answers.ts"
import * as clock from "./faults/clock.ts"
import * as disk from "./faults/disk.ts"
import * as gaps from "./faults/gaps.ts"
import * as homeserver from "./faults/homeserver.ts"
import * as link from "./faults/link.ts"
import * as postgres from "./faults/postgres.ts"
import * as rooms from "./faults/rooms.ts"
import * as standby from "./faults/standby.ts"

export const faults: readonly Fault[] = [
  ...[link.delays, link.droppedBefore, link.droppedAfter, link.halfClosed, link.endless],
  ...[answers.limitedWithTime, answers.limitedWithoutTime, answers.errors, answers.invalidJson],
  ...[gaps.limitedSync, gaps.withheldHistory, homeserver.unreachable, homeserver.away, homeserver.restored],
  ...[clock.forward, clock.backward, disk.full, disk.readOnly, disk.locked],
  ...[postgres.killed, postgres.connectionsCut, account.loggedOut, rooms.kicked, rooms.upgraded, account.identityReset],
  ...[disk.turnedReadOnly, postgres.failedOver, standby.leaderKilled, standby.cutOff, standby.allAway],
]

/** Faults that have no line in the table yet. They are played only where somebody names them. */
export const untried: readonly Fault[] = [postgres.cutOff, postgres.failedOverBehind, standby.leaderCutOff]
