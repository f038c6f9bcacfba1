/** Who may do what in the treasury and at the bank, and who may read what (§7, §8, §11). */

import * as bank from "../../../src/bank/acts/bank.ts"
import { closeBooks } from "../../../src/bank/acts/books.ts"
import { importStatement } from "../../../src/bank/acts/import.ts"
import * as accounts from "../../../src/bank/acts/payment-details.ts"
import { proposeBonus, readBonuses, recordMeasure } from "../../../src/closing/acts/bonuses.ts"
import { readYear } from "../../../src/closing/acts/year.ts"
import { adoptBonus } from "../../../src/closing/store/bonuses.ts"
import { todos } from "../../../src/composed.ts"
import { payDonation, setDonationAccount, transferDonations } from "../../../src/donations/acts/paying.ts"
import { proposeRecipients, readDonations } from "../../../src/donations/acts/recipients.ts"
import { donationPostings } from "../../../src/donations/rules/reckoning.ts"
import { adoptRecipients } from "../../../src/donations/store/donations.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, instant } from "../../../src/kernel/rules/types.ts"
import { book } from "../../../src/ledger/acts/ledger.ts"
import { allBalances, ledgerAccounts, ledgerPage } from "../../../src/ledger/acts/ledger-pages.ts"
import { readMinutes } from "../../../src/minutes/acts/minutes.ts"
import { search } from "../../../src/minutes/acts/search.ts"
import { mustHavePaid } from "../../../src/pay/acts/closing-books.ts"
import * as bookings from "../../../src/treasury/acts/bookings.ts"
import * as budgets from "../../../src/treasury/acts/budget.ts"
import { statementFor } from "../../../src/treasury/acts/dues.ts"
import * as runs from "../../../src/treasury/acts/pay-run.ts"
import * as payments from "../../../src/treasury/acts/payments.ts"
import { paymentsSeen } from "../../../src/treasury/acts/payments-seen.ts"
import { recordRefund } from "../../../src/treasury/acts/refunds.ts"
import { booksCompared } from "../../../src/treasury/acts/restored.ts"
import { yearSoFar } from "../../../src/treasury/acts/year.ts"
import { noteLostMoney } from "../../../src/treasury/store/lost-money.ts"
import { todo } from "../../../src/votes/acts/todo.ts"
import type { Asker } from "../../../src/votes/rules/who.ts"
import { eur } from "../bank-files.ts"
import { otherStatement, typedIn } from "../everybody.ts"
import { ana, byPower, type Case, concerned, M, members, O, P, pia, shown, signed, trustOf, voters } from "./case.ts"

/** A bonus hangs on a measure. */
async function measured({ work }: Act): Promise<void> {
  const [motion] = await work.trx("motions").orderBy("id").limit(1).pluck("id")
  const rate = { office: "treasurer", of: "measures", amount: eur(500) } as const
  await adoptBonus(work, coopKey("hive"), motion ?? 1, { rates: [rate], measures: ["Roof"] }, instant(0))
}

/** A donation is due to Debian. */
async function donated(act: Act): Promise<void> {
  const [motion] = await act.work.trx("motions").orderBy("id").limit(1).pluck("id")
  const debian = [{ name: "Debian", part: "100", link: null }]
  await adoptRecipients(act.work, coopKey("hive"), motion ?? 1, debian, instant(0))
  await book(act, null, { kind: "donation", text: "2026-10", postings: donationPostings([eur(500)], debian) })
}

const recorded: readonly Omit<Case, "may">[] = [
  {
    act: "recordIncome",
    run: (act, by) => bookings.recordIncome(act, signed(by), { line: "5 EUR from Bo", opening: false }),
  },
  { act: "recordExpense", run: (act, by) => bookings.recordExpense(act, signed(by), "5 EUR to Bo for nails") },
  { act: "recordRefund", run: (act, by) => recordRefund(act, signed(by), "5 EUR for T1") },
  { act: "payDonation", prepare: donated, run: (act, by) => payDonation(act, signed(by), "Debian 5 EUR") },
  {
    act: "setDonationAccount",
    prepare: donated,
    run: (act, by) => setDonationAccount(act, signed(by), "Debian DE89370400440532013000"),
  },
  { act: "transferDonations", prepare: donated, run: (act, by) => transferDonations(act, signed(by)) },
  {
    act: "reverse",
    run: (act, by, { income }) => bookings.reverse(act, signed(by), { entry: income, reason: "Mistaken" }),
  },
  {
    act: "recordPayment",
    run: (act, by) => {
      const wanted = { person: pia, amount: eur(500), purpose: "", advance: true, payRun: null }
      return payments.recordPayment(act, signed(by), wanted, act.work.now)
    },
  },
  { act: "payRun", run: (act, by) => runs.payRun(act, signed(by), { month: null, people: [ana], instant: false }) },
  {
    act: "finishPayRun",
    run: (act, by) => runs.finishPayRun(act, signed(by), { advance: false, at: act.work.now }),
  },
  {
    act: "booksCompared",
    prepare: ({ work, coop }) => noteLostMoney(work, coop.key, { from: instant(0), until: work.now }),
    run: (act, by) => booksCompared(act, by),
  },
  { act: "dropPayRun", run: (act, by) => runs.dropPayRun(act, signed(by)) },
  { act: "accountOf", run: (act, by) => accounts.accountOf(act, by, trustOf(by), pia) },
  {
    act: "decideAccount",
    run: (act, by) => accounts.decideAccount(act, by, trustOf(by), { person: pia, right: true }),
  },
  { act: "closeBooks", run: (act, by) => closeBooks(act, signed(by), "2025", mustHavePaid) },
  { act: "countAtBank", run: (act, by) => bank.countAtBank(act, by) },
  { act: "waitingAtBank", run: (act, by) => bank.waitingAtBank(act, signed(by)) },
  {
    act: "bookLines",
    run: (act, by) =>
      bank.bookLines(act, signed(by), {
        ...{ lines: [1], advance: false },
        parts: [{ as: "income", from: "Bo", amount: null }],
      }),
  },
  { act: "bookSure", otherwise: "bank-nothing-sure", run: (act, by) => bank.bookSure(act, signed(by)) },
  { act: "skipLine", run: (act, by) => bank.skipLine(act, signed(by), 1) },
  { act: "repeatLine", otherwise: "bank-not-repeated", run: (act, by) => bank.repeatLine(act, signed(by), 1) },
  { act: "skipOpening", otherwise: "bank-nothing-earlier", run: (act, by) => bank.skipOpening(act, signed(by)) },
  { act: "importStatement", run: (act, by) => importStatement(act, signed(by), Buffer.from(otherStatement)) },
]

export const inTheTreasury: readonly Case[] = recorded.map((one) => ({ ...one, ...byPower("hold-treasury") }))

/** A message in this person's direct room. */
const direct = (by: Asker) => ({ room: { place: "direct" }, trust: trustOf(by) })
const whole = { account: null, month: null, before: null, person: null } as const

export const ofPayments: readonly Case[] = [
  ...(["confirm", "dispute"] as const).flatMap((act): Case[] => {
    const settle = (number: number): Case["run"] =>
      act === "confirm"
        ? (given, by) => payments.confirm(given, by, trustOf(by), number)
        : (given, by) => payments.dispute(given, by, trustOf(by), { number, reason: "Nothing came" })
    return [
      { act, about: "a payment to a permanent member", may: ["permanent member"], run: settle(1) },
      { act, about: "the treasurer's own payment", ...byPower("confirm-payments"), run: settle(2) },
      { act, about: "a payment to who left", may: ["former member who was owed something"], run: settle(3) },
    ]
  }),
  {
    act: "giveDetails",
    may: concerned,
    run: (act, by) => accounts.giveDetails(act, by, trustOf(by), "DE89 3704 0044 0532 0130 00 Somebody"),
  },
  { act: "ownDetails", may: concerned, run: (act, by) => accounts.ownDetails(act, by, trustOf(by)) },
  { act: "forgetDetails", may: concerned, run: (act, by) => accounts.forgetDetails(act, by) },
  {
    act: "statementFor",
    about: "their own",
    may: concerned,
    run: (act, by) => statementFor(act, by, trustOf(by), null, null),
  },
  {
    act: "statementFor",
    about: "a permanent member's",
    may: ["permanent member", "treasurer"],
    run: (act, by) => statementFor(act, by, trustOf(by), pia, null),
  },
  {
    act: "paymentsSeen",
    about: "their own",
    may: concerned,
    run: (act, by) => paymentsSeen(act, by, trustOf(by), { person: null, month: null }),
  },
  {
    act: "paymentsSeen",
    about: "a permanent member's",
    may: ["permanent member", "treasurer"],
    run: (act, by) => paymentsSeen(act, by, trustOf(by), { person: pia, month: null }),
  },
]

export const reading: readonly Case[] = [
  { act: "ledgerPage", may: members, run: (act, by) => ledgerPage(act, by, direct(by), whole) },
  {
    act: "ledgerPage",
    about: "of one person",
    ...byPower("hold-treasury"),
    run: (act, by) => ledgerPage(act, by, direct(by), { ...whole, person: pia }),
  },
  { act: "ledgerAccounts", may: members, run: (act, by) => ledgerAccounts(act, by) },
  { act: "readDonations", may: members, run: (act, by) => readDonations(act, by) },
  {
    ...{ act: "proposeRecipients", may: [...P, ...O] },
    run: (act, by) => proposeRecipients(act, by, "Debian", "", typedIn(act)),
  },
  { act: "readBonuses", may: members, run: (act, by) => readBonuses(act, by) },
  {
    ...{ act: "proposeBonus", may: [...P, ...O] },
    run: (act, by) => proposeBonus(act, by, "treasurer 1% of payroll", "", typedIn(act)),
  },
  {
    ...{ act: "recordMeasure", ...byPower("keep-minutes") },
    prepare: measured,
    run: (act, by) => recordMeasure(act, by, "1", true),
  },
  { act: "readYear", may: members, run: (act, by) => readYear(act, by, direct(by), 2026) },
  { act: "allBalances", may: members, run: (act, by) => allBalances(act, by, direct(by)) },
  { act: "budgetsFor", may: members, run: (act, by) => budgets.budgetsFor(act, by) },
  { act: "yearSoFar", may: members, run: (act, by) => yearSoFar(act, by) },
  {
    act: "search",
    may: members,
    run: (act, by) => search(act, by, ["pia"], 1, { series: ["public"], ballots: ["public"], minutes: ["public"] }),
  },
  {
    act: "search",
    about: "and finds a matter of the moderators",
    may: M,
    run: async (act, by) => {
      const all = ["public", "moderators"] as const
      const { hits } = await search(act, by, ["R1"], 1, { series: all, ballots: [], minutes: all })
      return shown(hits)
    },
  },
  {
    act: "readMinutes",
    may: members,
    run: (act, by) => readMinutes(act, by, { text: "", before: undefined }, ["public"]),
  },
  {
    act: "readMinutes",
    about: "of the moderators",
    may: M,
    run: (act, by) => readMinutes(act, by, { text: "private", before: undefined }, ["public", "moderators"]),
  },
  {
    act: "todo",
    may: voters,
    run: (act, by) => todo(act, by, { series: ["public"], ballots: ["public"], alone: true }, todos),
  },
]
