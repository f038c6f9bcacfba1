/** The settings of hours (§18.2). */
import { z } from "zod"
import { stage } from "./fields.ts"

const defaults = { norm: "PT0S", day: "PT8H", leave: "PT0S", carryLeave: false, remindBefore: "P3D" } as const

export const hours = z
  .strictObject({
    norm: stage("duration-or-none")
      .default(defaults.norm)
      .describe(
        "The norm of hours a week, as an ISO 8601 duration such as PT38H30M. Whoever works more is told, and whoever approves their hours. PT0S: there is none.",
      ),
    day: stage("duration")
      .default(defaults.day)
      .describe("How many hours count as a day of leave or sickness, as an ISO 8601 duration."),
    leave: stage("duration-or-none")
      .default(defaults.leave)
      .describe(
        "Paid leave a year: in days, such as P25D, or in hours, such as PT200H. Who belongs to the co-op for a part of the year has a twelfth for each month. PT0S: none is set.",
      ),
    carryLeave: z
      .boolean()
      .default(defaults.carryLeave)
      .describe("Whether leave that was not taken goes over into the next year."),
    remindBefore: stage("duration-or-none")
      .default(defaults.remindBefore)
      .describe(
        "How long before the end of a month people are reminded who have hours to approve, as an ISO 8601 duration. PT0S: never.",
      ),
  })
  .default(defaults)
  .describe("Hours, leave, and how much is normal (§18.2).")
