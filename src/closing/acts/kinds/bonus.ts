/** Carried rates of bonuses hold from the end of their vote (§18.4). */
import { isRefused } from "../../../kernel/rules/types.ts"
import { addRecord } from "../../../kernel/store/minutes.ts"
import type { KindActs } from "../../../votes/acts/kinds/kind-acts.ts"
import { votingEnd } from "../../../votes/rules/motions.ts"
import { bonusText, readBonus } from "../../rules/bonus-terms.ts"
import { adoptBonus } from "../../store/bonuses.ts"
import { bonusReader, bonusTyped } from "../reading-bonus.ts"

export const bonus: KindActs<"bonus"> = {
  reads: ({ coop }, { title, text }) => {
    bonusTyped(coop, title, text)
  },
  wins: {
    async text({ work, coop }, motion, winner) {
      const details = { motion: motion.id, option: winner.seq }
      const read = readBonus(winner.title, winner.text, bonusReader(coop))
      // An office can have been abolished since.
      if (isRefused(read)) {
        await addRecord(work, coop.key, { actor: null, act: "bonus-not-adopted", details })
        return { effect: "said", key: "bonus-not-adopted", about: {} }
      }
      const adoptedAt = votingEnd(motion) ?? work.now
      await adoptBonus(work, coop.key, motion.row, read, adoptedAt)
      const said = { ...details, rates: bonusText(read), adoptedAt }
      await addRecord(work, coop.key, { actor: null, act: "bonus-adopted", details: said })
      return { effect: "said", key: "bonus-adopted", about: {} }
    },
    keep: null,
  },
  undecided: null,
}
