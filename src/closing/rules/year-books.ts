/** A year's books as one reader sees them (§7.4). */
import type { Money } from "../../kernel/rules/types.ts"
import type { Entry } from "../../ledger/rules/ledger.ts"
import type { LedgerReader } from "../../ledger/rules/ledger-view.ts"
import type { YearSums } from "../../ledger/rules/year-sums.ts"
import type { BonusBase } from "./bonus.ts"
import type { YearReport } from "./year-report.ts"

export interface YearBooks {
  readonly year: number
  readonly reader: LedgerReader
  readonly reports: readonly YearReport[]
  /** Income and cost by month, for the picture. */
  readonly sums: readonly YearSums[]
  /** `so-far`: the year is not over. `open`: it is over, and its books are not closed yet. */
  readonly state: "so-far" | "open" | "closed"
  /** Set once the year's bonuses were reckoned: the sums before them in each currency, and what each office got. */
  readonly bonuses: {
    readonly entry: number | null
    readonly bases: readonly BonusBase[]
    readonly offices: readonly { readonly office: string; readonly amount: Money }[]
  } | null
  /** The dividends declared for the year, each with its entry. They take nothing off the year's profit and loss. */
  readonly dividends: readonly { readonly entry: number | null; readonly amount: Money }[]
  /** Entries that happened in the year and came after its books were closed, so that they stand in the next year's books. */
  readonly late: readonly Entry[]
}
