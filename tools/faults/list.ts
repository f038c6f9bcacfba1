/** All faults, in the order of the table. A new one is added here. */
import type { Fault } from "./fault.ts"
import * as answers from "./faults/answers.ts"
import * as gaps from "./faults/gaps.ts"
import * as link from "./faults/link.ts"

export const faults: readonly Fault[] = [
  ...[link.delays, link.droppedBefore, link.droppedAfter, link.halfClosed],
  ...[answers.limitedWithTime, answers.errors, gaps.limitedSync],
]
