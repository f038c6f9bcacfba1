/** The year's income and costs so far, for `!budget`. */

import { month, monthBegin, monthEnd } from "../../kernel/rules/months.ts"
import { amountsIn } from "../../ledger/reads.ts"
import { type YearSums, yearSums } from "../../ledger/rules/year-sums.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { yearOf } from "../rules/budget.ts"

/** The year's income and costs in each currency. A currency with neither is left out. @throws Refusal */
export const yearSoFar = askedBy("member", async ({ work, coop }): Promise<readonly YearSums[]> => {
  const { zone } = coop
  const year = yearOf(work.now, zone)
  const span = { begin: monthBegin(month(`${year}-01`), zone), end: monthEnd(month(`${year}-12`), zone) }
  const lines = await amountsIn(work, coop.key, ["income", "expenses"], span)
  const sums = yearSums(year, lines, { currencies: coop.config.currencies, zone })
  return sums.filter(({ months }) => months.some(({ income, cost }) => income !== 0n || cost !== 0n))
})
