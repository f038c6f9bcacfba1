/** The reasons for which the bot refuses something about ownership shares (§19). */
import { type Details, money, number, person, text, yesNo } from "../../kernel/rules/refusals/declare.ts"

export const ownershipRefusals = {
  "shares-off": {},
  "share-not-given": {},
  "shares-what": { typed: text },
  "share-granted": {},
  "holds-no-share": { person },
  "share-currency": { value: money },
  // `whole`: all of the value is paid in.
  "share-above-value": { value: money, left: money, whole: yesNo },
  "share-paid-whom": {},
  "share-paid-elsewhere": {},
  "share-vote-elsewhere": {},
  "share-terms-other": { setting: text },
  "dilution-how": { more: number },
  "dilution-not-more": { authorised: number },
  // `more`: how many shares there would have to be.
  "shares-all-issued": { person, authorised: number, more: number },
  "dividend-how": {},
  "dividend-books-open": { year: text, over: yesNo },
  "dividend-year-open": { year: text },
  "dividend-no-books": { year: text, first: text, last: text },
  // `nothing`: there is no surplus at all.
  "dividend-above-surplus": { left: money, nothing: yesNo, year: text },
} satisfies Readonly<Record<string, Details>>
