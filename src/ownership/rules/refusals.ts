/** The reasons for which the bot refuses something about ownership shares (§19). */
import { type Details, money, person, yesNo } from "../../kernel/rules/refusals/declare.ts"

export const ownershipRefusals = {
  "shares-off": {},
  "share-not-given": {},
  "share-granted": {},
  "holds-no-share": { person },
  "share-currency": { value: money },
  // `whole`: all of the value is paid in.
  "share-above-value": { value: money, left: money, whole: yesNo },
  "share-paid-whom": {},
  "share-paid-elsewhere": {},
} satisfies Readonly<Record<string, Details>>
