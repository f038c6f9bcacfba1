/** The reasons for which the bot refuses something about donations (§8.1). */
import { type Details, id, list, money, number, text } from "../../kernel/rules/refusals/declare.ts"

export const donationRefusals = {
  "donations-unreadable": { typed: text },
  "donations-word": { typed: text },
  "donations-twice": { name: text },
  "donations-parts": { sum: text },
  "donations-name": { typed: text, most: number },
  "donations-link": { typed: text },
  "donations-many": { most: number },
  "donations-unchanged": {},
  "donations-voting": { motion: id },
  // `names`: everybody who was ever chosen.
  "donation-which": { typed: text, names: list, count: number, deed: text },
  "donation-nobody": {},
  "donation-above-due": { name: text, due: money, amount: money },
  "donation-nothing-due": { name: text },
  "donation-how-much": { name: text, amounts: list },
  "donation-no-account": { name: text },
  "donation-nothing-to-transfer": {},
} satisfies Readonly<Record<string, Details>>
