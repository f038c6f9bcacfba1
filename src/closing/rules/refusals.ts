/** The reasons for which the bot refuses something about a year's books. */
import { type Details, text } from "../../kernel/rules/refusals/declare.ts"

export const closingRefusals = {
  "year-unclear": { typed: text, year: text },
  "year-to-come": { year: text, now: text },
} satisfies Readonly<Record<string, Details>>
