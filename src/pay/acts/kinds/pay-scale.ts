/** A carried pay scale holds from the day on which its vote ended (§18.1). */
import { dateOf } from "../../../kernel/rules/happened.ts"
import { instant } from "../../../kernel/rules/types.ts"
import { addRecord } from "../../../kernel/store/minutes.ts"
import { dayText } from "../../../kernel/views/day-text.ts"
import type { KindActs } from "../../../votes/acts/kinds/kind-acts.ts"
import { votingEnd } from "../../../votes/rules/motions.ts"
import { adoptScale, scaleDraftsOf } from "../../store/scales.ts"

export const payScale: KindActs<"pay-scale"> = {
  wins: {
    async scale({ work, coop }, motion, winner) {
      if (!(await scaleDraftsOf(work, motion.row)).has(winner.seq))
        throw new Error(`option ${winner.seq} of ${motion.id} has no scale`)
      // The bot may have been away when the vote ended.
      const since = dateOf(instant(Math.min(votingEnd(motion) ?? work.now, work.now)), coop.zone)
      await adoptScale(work, coop.key, motion.row, winner.seq, since)
      const details = { motion: motion.id, option: winner.seq, since }
      await addRecord(work, coop.key, { actor: null, act: "pay-scale-adopted", details })
      return {
        effect: "said",
        key: "pay-scale-adopted",
        about: { since: dayText(coop.words, since), prefix: coop.config.prefix },
      }
    },
    keep: null,
  },
  undecided: null,
}
