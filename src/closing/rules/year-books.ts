/** A year's books as one reader sees them (§7.4). */
import type { Entry } from "../../ledger/rules/ledger.ts"
import type { LedgerReader } from "../../ledger/rules/ledger-view.ts"
import type { YearSums } from "../../ledger/rules/year-sums.ts"
import type { YearReport } from "./year-report.ts"

export interface YearBooks {
  readonly year: number
  readonly reader: LedgerReader
  readonly reports: readonly YearReport[]
  /** Income and cost by month, for the picture. */
  readonly sums: readonly YearSums[]
  /** `so-far`: the year is not over. `open`: it is over, and its books are not closed yet. */
  readonly state: "so-far" | "open" | "closed"
  /** Entries that happened in the year and came after its books were closed, so that they stand in the next year's books. */
  readonly late: readonly Entry[]
}
