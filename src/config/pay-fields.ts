/** The settings of pay (§18). */
import { z } from "zod"
import { countryKeys } from "../pay/rules/country.ts"
import { stage } from "./fields.ts"

export const country = z
  .enum(countryKeys)
  .default("none")
  .describe(
    "The country whose laws the co-op keeps to (§18.5): none, de, us. Each is a file in config/countries/, with its sources. It says what is paid during leave and sickness, and which yearly sums a payroll office wants.",
  )

const usual = { monthly: "beside", leave: "country", sick: "country", notice: "P30D" } as const

export const pay = z
  .strictObject({
    monthly: z
      .enum(["beside", "instead"])
      .default(usual.monthly)
      .describe(
        "Whether pay by hours comes beside the monthly payment of the budget, or instead of it for those who have an hourly rate (§18.3).",
      ),
    leave: z
      .enum(["country", "paid", "unpaid"])
      .default(usual.leave)
      .describe("Whether leave is paid at the person's rate. country: as the country profile has it."),
    sick: z
      .enum(["country", "paid", "unpaid"])
      .default(usual.sick)
      .describe("Whether sickness is paid at the person's rate. country: as the country profile has it."),
    notice: stage("duration-or-none")
      .default(usual.notice)
      .describe(
        "How long somebody who loses a role keeps the lowest rate of its pay grade, as an ISO 8601 duration (§14.3).",
      ),
  })
  .default({ ...usual })
  .describe("Pay by hours (§18). Nobody is paid by hours before a pay scale is voted.")
