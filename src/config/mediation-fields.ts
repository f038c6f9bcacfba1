/** The settings of mediations (§17.3). */
import { z } from "zod"
import { stage } from "./fields.ts"

export const mediation = z
  .strictObject({
    answerWithin: stage("duration")
      .default("P7D")
      .describe(
        "How long people have to answer who are asked for a mediation, or to mediate, as an ISO 8601 duration.",
      ),
    pause: stage("duration")
      .default("P30D")
      .describe(
        "How long somebody waits before they ask the same person again who did not agree, as an ISO 8601 duration.",
      ),
    endsAfter: stage("duration")
      .default("P90D")
      .describe("After how long a mediation ends open that nobody has ended before, as an ISO 8601 duration."),
  })
  .default({ answerWithin: "P7D", pause: "P30D", endsAfter: "P90D" })
  .describe("Mediation between two members (§17.3).")
