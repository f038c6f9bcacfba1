/** There may be more shares once the vote on it is carried (§19.5). */
import { adoptProposed } from "../../../rulebook/acts/adopt-proposed.ts"
import type { KindActs } from "../../../votes/acts/kinds/kind-acts.ts"

export const dilution: KindActs<"dilution"> = {
  wins: { accept: adoptProposed, keep: null },
  undecided: null,
}
