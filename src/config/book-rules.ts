/** The settings of a co-op for its books. */
import type { CsvMapping } from "../bank/rules/csv-table.ts"
import type { SpendRules } from "../journal/rules/reimbursements.ts"
import type { OwnAccount } from "../ledger/rules/own-accounts.ts"
import type { ConfigFile } from "./schema.ts"

export interface BookRules extends SpendRules {
  /** The accounts of the ledger that the co-op has of its own, or to which it gives numbers: those of its chart, and those that it names. */
  readonly ownAccounts: readonly OwnAccount[]
  /** What the co-op's American and British banks have agreed with it for files of payments. */
  readonly nacha?: ConfigFile["coops"][string]["nacha"]
  readonly bacs?: ConfigFile["coops"][string]["bacs"]
  /** How to read the bank's statements. Only CSV of unknown banks needs a setting. */
  readonly bank?: { readonly format?: string | undefined; readonly csv?: CsvMapping | undefined } | undefined
}
