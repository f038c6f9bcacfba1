/**
 * The ledger as a table with one row for each posting. The names of the columns are the same in every language, because programs read them.
 */

import { decimalText } from "../../kernel/rules/money.ts"
import { entryId } from "../rules/ledger.ts"
import { type Cell, csv } from "./csv.ts"
import { accountsIn, inOrder, isoDate, type LedgerExport } from "./export-ledger.ts"

const columns = [
  ...["entry", "date", "kind", "text", "account", "amount", "currency"],
  ...["task", "reverses", "corrects", "recorded_by", "happened"],
]

/**
 * The ledger as CSV. A debit is positive. Decimals follow a point. If accounts have numbers of a chart, the last column has these.
 */
export function ledgerCsv({ zone, entries, named = [] }: LedgerExport): string {
  const numbers = new Map(named.flatMap(({ account, number }) => (number === null ? [] : [[account, number] as const])))
  const numbered = accountsIn(entries).some((account) => numbers.has(account))
  const rows = inOrder(entries).flatMap(
    ({ number, at, happened, kind, text, postings, task, reverses, corrects, actor }) =>
      postings.map(({ account, amount }): Cell[] => [
        ...[entryId(number), isoDate(at, zone), kind, text, account],
        { number: decimalText(amount) },
        amount.currency,
        task === null ? "" : `T${task}`,
        reverses === null ? "" : entryId(reverses),
        corrects === null ? "" : entryId(corrects),
        actor ?? "",
        happened ?? "",
        ...(numbered ? [numbers.get(account) ?? ""] : []),
      ]),
  )
  return csv([[...columns, ...(numbered ? ["account_number"] : [])], ...rows])
}
