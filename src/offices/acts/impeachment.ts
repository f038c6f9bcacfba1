/** Impeaching the treasurer (§4). The vote does not decide who becomes treasurer next. Its effect is `impeach` in offices.ts. */

import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { seatsOf } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { Typed } from "../../votes/acts/open-motion.ts"
import type { KeptMotion } from "../../votes/reads.ts"
import { openDismissal } from "./dismissal.ts"
import { impeachable } from "./offices.ts"

/**
 * Opens the vote on whether the treasurer loses the office at once. `grounds` may be empty.
 * @throws Refusal if nobody is treasurer, or the person may not start the vote
 */
export const openImpeachment = askedBy(
  { start: "impeachment" },
  async (act: Act, by, grounds: string, typed: Typed): Promise<KeptMotion> => {
    const office = impeachable(act)
    const sitting = (await seatsOf(act.work, act.coop.key)).find((seat) => seat.office === office?.key)
    if (!sitting) return refuse("no-treasurer")
    const { person } = sitting
    return openDismissal(act, { kind: "impeachment", person, office: sitting.office }, { by, grounds, typed })
  },
)
