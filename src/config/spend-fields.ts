/** The settings of expenses that people approve by their office (§12.2). */
import { z } from "zod"

export const spend = z
  .strictObject({
    limit: z
      .union(
        [
          z.literal("none"),
          z.int("expense-limit").min(0, "expense-limit"),
          z.string().regex(/^\d{1,9}\.\d{1,3}$/, "expense-limit"),
        ],
        "expense-limit",
      )
      .default(100)
      .describe(
        "The most that somebody with the power spend approves of one expense by themselves, in your first currency: 100, or none (any amount). What is above it, and what is in another currency, needs a carried decision.",
      ),
  })
  .default({ limit: 100 })
  .describe("Expenses that members have for the co-op and ask back (§7.4, §12.2).")
