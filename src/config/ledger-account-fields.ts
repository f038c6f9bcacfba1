/** The settings of accounts in the ledger that a co-op has of its own (§7.4). */
import { z } from "zod"
import { type Language, languages } from "../kernel/languages.ts"
import { name } from "./fields.ts"

/** The charts of accounts in config/charts/. */
export const chartNames = ["none", "skr49", "us-plain"] as const
export type ChartName = (typeof chartNames)[number]

const names = Object.fromEntries(languages.map((language) => [language, name.optional()])) as Record<
  Language,
  z.ZodOptional<typeof name>
>

/** Accounts by their names in the ledger. `contradictions.ts` checks these names. */
export const ledgerAccounts = z.record(
  z.string(),
  z.strictObject({
    number: z
      .string("account-number")
      .regex(/^[0-9][0-9A-Za-z.-]{0,11}$/, "account-number")
      .optional()
      .describe('Its number in a chart of accounts, in quotes: "2661".'),
    names: z.strictObject(names).optional().describe("What people call it, in each language that the co-op uses."),
  }),
)

export const accounts = ledgerAccounts
  .optional()
  .describe(
    'Accounts of your own in the ledger, such as expenses:rent: { number: "2661", names: { en: Rent } }, below assets, liabilities, equity, income or expenses. One that has entries and is taken out again is closed for bookings, and stays in the books (§7.4).',
  )

export const chart = z
  .enum(chartNames)
  .default("none")
  .describe(
    "A chart of accounts to begin with: skr49 (associations and non-profits in Germany), us-plain, or none. What stands under accounts wins over it.",
  )
