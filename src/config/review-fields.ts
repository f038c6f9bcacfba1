/** The settings of reviews (§14.4). */
import { z } from "zod"
import { stage } from "./fields.ts"

const defaults = { every: "PT0S", open: "P14D", atLeast: 3 } as const

export const reviews = z
  .strictObject({
    every: stage("duration-or-none")
      .default(defaults.every)
      .describe(
        "How often people with roles are asked about those they worked with, as an ISO 8601 duration, such as P6M. PT0S: never. Less than a day is only for trying reviews out.",
      ),
    open: stage("duration").default(defaults.open).describe("How long they have for it, as an ISO 8601 duration."),
    atLeast: z
      .int("whole-number")
      .min(3, "three-or-more")
      .default(defaults.atLeast)
      .describe(
        "How many must write of a person before the texts and sums are shown: three or more, so that nobody stands alone.",
      ),
  })
  .default(defaults)
  .describe("Reviews (§14.4): what people who work together say of each other, without their names.")
