/** The variables of the minutes' sentences about the accounts of the ledger (§11). */
import { escapeMarkdown } from "../../kernel/views/people-text.ts"
import type { RecordsOf } from "../../kernel/views/records.ts"
import type { ledgerActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof ledgerActs> = {
  "account-kept": ({ account, number }) => ({
    account: escapeMarkdown(account),
    numbered: number === undefined ? "no" : "yes",
    number: escapeMarkdown(number ?? ""),
  }),
}
