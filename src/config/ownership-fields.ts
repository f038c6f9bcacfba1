/** The settings of ownership shares (§19). */
import { z } from "zod"
import { monthsIn, valueIn, waysToPay, weightRules } from "../ownership/rules/terms.ts"
import { stage } from "./fields.ts"

const defaults = {
  shares: false,
  value: "500",
  provisional: "P12M",
  paid: "contributions",
  weight: "fractional",
  authorised: 20,
  payBack: "P12M",
} as const

export const ownership = z
  .strictObject({
    shares: z
      .boolean()
      .default(defaults.shares)
      .describe("Whether each permanent member holds one ownership share (§19). If not, what follows does nothing."),
    value: z
      .string("share-value")
      .refine((text) => valueIn(text, "EUR") !== null, "share-value")
      .default(defaults.value)
      .describe(
        'What a whole share is worth, in quotes, such as "500 EUR". Without a currency, the co-op\'s first one.',
      ),
    provisional: z
      .string("whole-months")
      .refine((text) => monthsIn(text) !== null, "whole-months")
      .default(defaults.provisional)
      .describe(
        "Over how long a new owner gets the share, in equal monthly parts (§19.2), as an ISO 8601 duration of whole months. P0M: at once.",
      ),
    paid: z
      .enum(waysToPay)
      .default(defaults.paid)
      .describe(
        "How owners get the share: contributions (they pay its value in, and get it back when they leave), or granted (for their work; nothing is paid in or back).",
      ),
    weight: z
      .enum(weightRules)
      .default(defaults.weight)
      .describe(
        "What an owner's vote weighs until the share is whole (§19.4): nonvoting (nothing), full (as much as any), or fractional (the part that is held; the exact totals can then show how a new owner voted).",
      ),
    authorised: z
      .int("whole-number")
      .min(1, "whole-number")
      .default(defaults.authorised)
      .describe(
        "How many shares there may be at a time. One more needs a carried motion of the kind dilution (§19.5).",
      ),
    payBack: stage("duration")
      .default(defaults.payBack)
      .describe(
        "Within which time the co-op pays back what somebody who leaves has paid in (§19.3), as an ISO 8601 duration.",
      ),
  })
  .default(defaults)
  .describe("Ownership shares (§19): one for each owner, and never more.")
