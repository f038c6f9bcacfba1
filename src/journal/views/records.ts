/** The variables of the minutes' sentences about reimbursements (§11). */
import { escapeMarkdown } from "../../kernel/views/people-text.ts"
import type { RecordsOf } from "../../kernel/views/records.ts"
import type { journalActs } from "../rules/minuted.ts"

const one = ({ reimbursement }: { readonly reimbursement: string }) => ({
  reimbursement: escapeMarkdown(reimbursement),
})

export const records: RecordsOf<typeof journalActs> = {
  "reimbursement-asked": one,
  "receipt-added": one,
  "reimbursement-approved": ({ reimbursement, entry, by }) => ({
    ...{ reimbursement: escapeMarkdown(reimbursement), entry: escapeMarkdown(entry) },
    voted: by === undefined ? "no" : "yes",
    motion: escapeMarkdown(by ?? ""),
  }),
  "reimbursement-declined": one,
  "reimbursement-withdrawn": one,
}
