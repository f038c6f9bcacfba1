/** A carried set of changes is in force at once (§15.5), unless it would contradict what has come into force since (§4.5). */
import type { KindActs } from "../../../votes/acts/kinds/kind-acts.ts"
import { adoptProposed } from "../adopt-proposed.ts"

export const rules: KindActs<"rules"> = {
  wins: { rules: adoptProposed, keep: null },
  undecided: null,
}
