/** Who may book by hand and see the accounts, and who may ask for expenses, see them and approve them (§7.2, §7.4, §12.2). */
import { readAccounts } from "../../../src/journal/acts/accounts.ts"
import { bookJournal } from "../../../src/journal/acts/book.ts"
import { approveReimbursement, declineReimbursement } from "../../../src/journal/acts/decisions.ts"
import * as asking from "../../../src/journal/acts/reimbursements.ts"
import { insertReimbursement } from "../../../src/journal/store/reimbursements.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, instant, type MatrixId } from "../../../src/kernel/rules/types.ts"
import { eur } from "../bank-files.ts"
import { ana, anyone, byPower, type Case, concerned, members, signed } from "./case.ts"

export const byHand: readonly Case[] = [
  {
    ...{ act: "bookJournal", ...byPower("hold-treasury") },
    run: (act, by) => bookJournal(act, signed(by), "5 EUR from bank to expenses:other for nails"),
  },
  { act: "readAccounts", may: members, run: (act, by) => readAccounts(act, by) },
]

const hive = coopKey("hive")
/** X1 is of this person. */
const askedBy = ({ work }: Act, person: MatrixId) =>
  insertReimbursement(work, hive, { person, amount: eur(500), purpose: "stamps", paidAt: instant(0) })
/** X1 is Ana's, who is no member here. */
const anothers = (act: Act) => askedBy(act, ana)
const file = Buffer.from("%PDF-1.4")
const spend = byPower("spend")

export const expenses: readonly Case[] = [
  {
    ...{ act: "askReimbursement", may: members },
    run: (act, by) => asking.askReimbursement(act, signed(by), { line: "5 EUR for nails", file: null, again: false }),
  },
  { act: "readReimbursements", may: concerned, run: (act, by) => asking.readReimbursements(act, signed(by)) },
  {
    ...{ act: "approveReimbursement", ...spend, prepare: anothers },
    run: (act, by) => approveReimbursement(act, signed(by), 1, { as: null, by: null, line: "", sure: true }),
  },
  {
    ...{ act: "declineReimbursement", ...spend, prepare: anothers },
    run: (act, by) => declineReimbursement(act, signed(by), 1, "No"),
  },
  {
    ...{ act: "readReimbursement", about: "another's", power: "spend" as const, prepare: anothers },
    may: [...spend.may, ...byPower("hold-treasury").may],
    run: (act, by) => asking.readReimbursement(act, signed(by), 1),
  },
  {
    ...{ act: "readReimbursement", about: "one's own", may: anyone, prepare: askedBy },
    run: (act, by) => asking.readReimbursement(act, signed(by), 1),
  },
  { act: "addReceipt", may: anyone, prepare: askedBy, run: (act, by) => asking.addReceipt(act, signed(by), 1, file) },
  {
    ...{ act: "withdrawReimbursement", may: anyone, prepare: askedBy },
    run: (act, by) => asking.withdrawReimbursement(act, signed(by), 1),
  },
]
