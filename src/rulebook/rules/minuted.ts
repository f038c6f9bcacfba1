/** Acts about the co-op's rules in the minutes (§11, §15.5). */
import { z } from "zod"
import { act, motion } from "../../kernel/rules/minuted/declare.ts"

/** The path of a setting, such as `motions.decision.threshold`. */
const setting = z.string()
/** A value as JSON. Empty: there is no such setting. */
const value = z.string()

const changes = z.array(z.object({ setting, from: value, to: value })).readonly()

/** Why a carried set of changes could not come into force (§4.5). */
export const unchangedWhys = ["contradiction"] as const

export const rulebookActs = {
  // `option`: the option's number in the database.
  "rules-proposed": act(["rules"], {
    motion,
    option: z.number(),
    settings: z.array(z.object({ setting, value })).readonly(),
  }),
  "rules-changed": act(["rules"], { motion, option: z.number(), changes }),
  "rules-not-changed": act(["rules"], { motion, option: z.number(), why: z.enum(unchangedWhys) }),
  // `by`: an admin edited the configuration file, or a new version of the program has other presets.
  "rules-edited": act(["rules"], { by: z.enum(["admin", "program"]), changes }),
}
