/** Other terms are in force once the vote on them is carried (§19.1). They change no share that is there. */
import { adoptProposed } from "../../../rulebook/acts/adopt-proposed.ts"
import type { KindActs } from "../../../votes/acts/kinds/kind-acts.ts"

export const shareTerms: KindActs<"share-terms"> = {
  wins: { accept: adoptProposed, keep: null },
  undecided: null,
}
