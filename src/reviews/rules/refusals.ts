/** The reasons for which the bot refuses something about reviews (§14.4). */
import { copy, type Details, list, moment, number, person, text, yesNo } from "../../kernel/rules/refusals/declare.ts"

export const reviewRefusals = {
  "reviews-off": {},
  "reviews-closed": { soon: yesNo, next: moment },
  "review-not-asked": { person, people: list, some: yesNo },
  "review-mark": { typed: text },
  "review-text": { mark: number },
  "review-long": { most: number },
  "review-nobody": { copy },
  "review-nothing-kept": {},
} satisfies Readonly<Record<string, Details>>
