/** The reasons for which the bot refuses something about bookings by hand (§7.4). */
import { choice, copy, type Details, list, text } from "../../kernel/rules/refusals/declare.ts"
import type { BookedBy } from "./accounts.ts"

export const journalRefusals = {
  "account-unknown": { typed: text },
  "account-near": { typed: text, near: text, copy },
  "account-several": { typed: text, accounts: list, copy },
  "account-closed": { account: text },
  "account-by-rules": { account: text, by: choice<BookedBy>() },
  "account-twice": { account: text },
  "book-lacks": { part: choice<"from" | "to" | "for">() },
} satisfies Readonly<Record<string, Details>>
