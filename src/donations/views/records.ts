/** The variables of the messages `record-<act>`: the sentences of the minutes about donations (§8.1, §11). */
import type { RecordsOf } from "../../kernel/views/records.ts"
import type { donationActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof donationActs> = {
  "donations-adopted": ({ motion }) => ({ motion }),
  "donations-not-adopted": ({ motion }) => ({ motion }),
  "donation-account-set": ({ recipient }) => ({ recipient }),
  "donations-reckoned": ({ month, entry }) => ({ month, entry: entry ?? "", some: entry === undefined ? "no" : "yes" }),
}
