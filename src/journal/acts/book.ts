/** Journal entries (§7.4): the treasurer moves an amount from one account to another. */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { book } from "../../ledger/acts/ledger.ts"
import { mustRecord, type Recorder } from "../../ledger/acts/treasury.ts"
import { readLine } from "../../treasury/acts/bookings.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { BookedJournal } from "../rules/accounts.ts"
import { accountTyped } from "./accounts.ts"

/**
 * Books an amount, typed as `120 EUR from bank to rent for May`. Nobody guesses accounts: a near miss is refused with the line to copy.
 * Accounts that rules book are refused.
 * @throws Refusal
 */
export const bookJournal = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, line: string): Promise<BookedJournal> => {
    await mustRecord(act, by)
    const read = readLine(act, line, ["from", "to", "for"], "text")
    for (const part of ["from", "to", "for"] as const) if (!read.said(part)) refuse("book-lacks", { part })
    const { amount, at, text } = read
    const from = await accountTyped(act, text("from"), { command: "book", line })
    const to = await accountTyped(act, text("to"), { command: "book", line })
    if (from.account === to.account) refuse("account-twice", { account: from.account })
    const postings = [
      { account: to.account, amount, basis: null },
      { account: from.account, amount: { ...amount, minor: -amount.minor }, basis: null },
    ]
    const entry = await book(act, by.person, { kind: "journal", at, text: text("for"), postings })
    return { entry, amount, from, to }
  },
)
