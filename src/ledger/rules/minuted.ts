/** Acts about the accounts of the ledger in the minutes (§11). */
import { z } from "zod"
import { act } from "../../kernel/rules/minuted/declare.ts"

export const ledgerActs = {
  // An account of the co-op's own was booked for the first time, or for the first time with this number. `number`: missing if it has none.
  "account-kept": act(["treasury"], { account: z.string(), number: z.string().optional() }),
}
