/** Acts about donations (§8.1). No record names sums or bank accounts. */
import { z } from "zod"
import { act, hash, moment } from "../../kernel/rules/minuted/declare.ts"

export const donationActs = {
  // `recipients`: the stored text of the recipients and their parts.
  "donations-adopted": act(["donations"], {
    ...{ motion: z.string(), option: z.number(), recipients: z.string(), adoptedAt: moment },
  }),
  // The winning text says no recipients that can be read any more.
  "donations-not-adopted": act(["donations"], { motion: z.string(), option: z.number() }),
  // `recipient`: the key by which the ledger names them. `contents`: the commitment to the account.
  "donation-account-set": act(["donations"], { recipient: z.string(), contents: hash }),
  // `until`: the month's end, with days counted in `zone`. `through`: the number of the last entry that the ledger had then. `entry`: the
  // entry by which donations fell due, if any did.
  "donations-reckoned": act(["donations"], {
    month: z.string(),
    until: moment,
    zone: z.string(),
    through: z.number(),
    entry: z.string().optional(),
  }),
}
