/** The settings of petitions (§17.1). */
import { z } from "zod"
import { petitionAims } from "../voice/rules/petitions.ts"
import { fraction, stage } from "./fields.ts"

export const petitions = z
  .strictObject({
    kinds: z
      .array(z.enum(petitionAims))
      .default(["decision", "recall"])
      .describe(
        "What there are petitions for: `decision`, `recall` (also the treasurer's impeachment), and `removal`, which leads straight to the hearing and the vote of all.",
      ),
    share: fraction
      .default("1/10")
      .describe("Share of the members, those on trial too, that must endorse a petition before it becomes a motion."),
    atLeast: z
      .int("whole-number")
      .min(3, "three-or-more")
      .default(3)
      .describe(
        "How many must endorse a petition at least, however few could: three or more, so that nobody stands alone.",
      ),
    lapseAfter: stage("duration")
      .default("P30D")
      .describe("After how long a petition lapses that too few have endorsed, as an ISO 8601 duration."),
    every: stage("duration")
      .default("P1D")
      .describe(
        "How often anything of a petition is shown, as an ISO 8601 duration. P1D: at nine in the morning. Less than a day is only for trying petitions out: it tells who has just written to the bot.",
      ),
  })
  .default({ kinds: ["decision", "recall"], share: "1/10", atLeast: 3, lapseAfter: "P30D", every: "P1D" })
  .describe("Petitions (§17.1): motions that people begin and endorse without anybody learning who they are.")
