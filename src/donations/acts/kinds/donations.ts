/** Recipients who win a vote get the donations from then on, and those that waited for somebody (§8.1). */
import { isRefused } from "../../../kernel/rules/types.ts"
import { addRecord } from "../../../kernel/store/minutes.ts"
import type { KindActs } from "../../../votes/acts/kinds/kind-acts.ts"
import { votingEnd } from "../../../votes/rules/motions.ts"
import { readRecipients, recipientsText } from "../../rules/recipients.ts"
import { adoptRecipients } from "../../store/donations.ts"
import { recipientsTyped } from "../recipients.ts"
import { allotWaiting } from "../reckoning.ts"

export const donations: KindActs<"donations"> = {
  reads: ({ coop }, { title, text }) => {
    recipientsTyped(coop, title, text)
  },
  wins: {
    async text(act, motion, winner) {
      const { work, coop } = act
      const details = { motion: motion.id, option: winner.seq }
      const read = readRecipients(winner.title, winner.text, coop.words.typed)
      // The co-op's language can have changed since.
      if (isRefused(read)) {
        await addRecord(work, coop.key, { actor: null, act: "donations-not-adopted", details })
        return { effect: "said", key: "donations-not-adopted", about: {} }
      }
      const adoptedAt = votingEnd(motion) ?? work.now
      await adoptRecipients(work, coop.key, motion.row, read, adoptedAt)
      const said = { ...details, recipients: recipientsText(read), adoptedAt }
      await addRecord(work, coop.key, { actor: null, act: "donations-adopted", details: said })
      await allotWaiting(act, motion.id, read)
      return { effect: "said", key: "donations-adopted", about: {} }
    },
    keep: null,
  },
  undecided: null,
}
