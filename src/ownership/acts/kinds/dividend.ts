/** A dividend falls due once the vote on it is carried, if its surplus is still there (§19.6). */
import type { KindActs } from "../../../votes/acts/kinds/kind-acts.ts"
import { declare } from "../dividends.ts"

export const dividend: KindActs<"dividend"> = {
  wins: { accept: declare, keep: null },
  undecided: null,
}
