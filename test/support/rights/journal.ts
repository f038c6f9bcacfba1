/** Who may book by hand, and who may see the accounts (§7.2, §7.4). */
import { readAccounts } from "../../../src/journal/acts/accounts.ts"
import { bookJournal } from "../../../src/journal/acts/book.ts"
import { byPower, type Case, members, signed } from "./case.ts"

export const byHand: readonly Case[] = [
  {
    ...{ act: "bookJournal", ...byPower("hold-treasury") },
    run: (act, by) => bookJournal(act, signed(by), "5 EUR from bank to expenses:other for nails"),
  },
  { act: "readAccounts", may: members, run: (act, by) => readAccounts(act, by) },
]
