/** A decision has no effect: its text stands in the minutes. */
import type { KindActs } from "./kind-acts.ts"

export const decision: KindActs<"decision"> = {
  wins: { text: null, keep: null },
  undecided: null,
}
