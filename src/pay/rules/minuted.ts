/** Acts about pay in the minutes (§11, §18). No record says whose rate it is, nor what it is. */
import { z } from "zod"
import { act, hash, motion } from "../../kernel/rules/minuted/declare.ts"

export const payActs = {
  // `option`: the option's number in the database. `scale`: the scale as JSON.
  "pay-scale-proposed": act(["pay"], { motion, option: z.number(), scale: z.string() }),
  // `since`: the first day on which it holds.
  "pay-scale-adopted": act(["pay"], { motion, option: z.number(), since: z.string() }),
  // `whole`: the commitment to the person, grade, rate and day. `reason`: the hash of the sealed reason.
  "rate-set": act(["pay"], { rate: z.number(), whole: hash, reason: hash }),
  // `grade`: missing if the role has no pay grade any more.
  "role-graded": act(["pay"], { role: z.string(), grade: z.string().optional(), since: z.string() }),
  // A month gets this record only if it had no hours to pay. That of every other month is recorded with its ledger entry.
  "pay-closed": act(["pay"], { month: z.string() }),
}
