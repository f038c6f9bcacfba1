/** The variables of the messages `record-<act>`: the sentences of the minutes about bonuses (§11, §18.4). */
import type { RecordsOf } from "../../kernel/views/records.ts"
import type { closingActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof closingActs> = {
  "bonus-adopted": ({ motion }) => ({ motion }),
  "bonus-not-adopted": ({ motion }) => ({ motion }),
  "bonus-measure-recorded": ({ year, motion, measure, met }) => ({
    year: String(year),
    motion,
    measure,
    met: met ? "yes" : "no",
  }),
  "bonuses-reckoned": ({ year }) => ({ year: String(year) }),
}
