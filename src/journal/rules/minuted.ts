/** Acts about reimbursements in the minutes (§11). No record names the person, the amount or what it was for. */
import { z } from "zod"
import { act, hash } from "../../kernel/rules/minuted/declare.ts"

/** A reimbursement's number, such as `X3`. */
const reimbursement = z.string()

export const journalActs = {
  // `contents`: the commitment to the person, the amount, the day and the sealed purpose.
  "reimbursement-asked": act(["treasury"], { reimbursement, contents: hash }),
  // `sealed`: the SHA-256 of its sealed form, so that it can be checked without the key. That of the file itself stands nowhere: whoever has
  // the same file could tell from it that it was handed in.
  "receipt-added": act(["treasury"], { reimbursement, receipt: z.number(), sealed: hash }),
  // `by`: the motion that decided it, if it was above what the approver may decide alone.
  "reimbursement-approved": act(["treasury"], { reimbursement, entry: z.string(), by: z.string().optional() }),
  "reimbursement-declined": act(["treasury"], { reimbursement, sealed: hash }),
  "reimbursement-withdrawn": act(["treasury"], { reimbursement }),
}
