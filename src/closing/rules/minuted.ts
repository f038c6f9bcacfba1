/** Acts about bonuses (§18.4). No record names sums or people who get them. */
import { z } from "zod"
import { act, moment } from "../../kernel/rules/minuted/declare.ts"

const year = z.number()

export const closingActs = {
  // `rates`: the stored text of the rates and measures.
  "bonus-adopted": act(["bonuses"], { motion: z.string(), option: z.number(), rates: z.string(), adoptedAt: moment }),
  // The winning text says no rates that can be read any more.
  "bonus-not-adopted": act(["bonuses"], { motion: z.string(), option: z.number() }),
  // `motion`: the vote whose measure it is.
  "bonus-measure-recorded": act(["bonuses"], { year, motion: z.string(), measure: z.number(), met: z.boolean() }),
  // A year gets this record only if no bonus fell due in it. The reckoning of every other year is recorded with its ledger entry.
  "bonuses-reckoned": act(["bonuses"], { year }),
}
