/** The reasons for which the bot refuses something about a year's books or about bonuses. */
import { type Details, id, number, text, yesNo } from "../../kernel/rules/refusals/declare.ts"

export const closingRefusals = {
  "year-unclear": { typed: text, year: text },
  "year-to-come": { year: text, now: text },
  "bonus-unreadable": { typed: text },
  "bonus-no-office": { typed: text },
  "bonus-twice": { office: text },
  // `needed`: a bonus hangs on measures, and none stand below it. Otherwise: measures stand there, and no bonus hangs on them.
  "bonus-measures": { needed: yesNo },
  "bonus-measures-long": { many: number, long: number },
  "bonus-nobody-records": {},
  "bonus-unchanged": {},
  "bonus-voting": { motion: id },
  "bonus-no-measures": { year: text },
  "bonus-measure-which": { typed: text, count: number },
  "bonus-measure-own": {},
} satisfies Readonly<Record<string, Details>>
