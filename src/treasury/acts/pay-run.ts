/** Pay runs. Outside the bot, the treasurer pays everything that the co-op owes. Then the treasurer tells the bot, which books it. */

import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { type Month, monthEnd, monthOf } from "../../kernel/rules/months.ts"
import { type Instant, instant, type LookedUp, type MatrixId, type Money } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { plainName } from "../../kernel/views/people.ts"
import { mustRecord, type Recorder } from "../../ledger/acts/treasury.ts"
import { balancesOf, entriesOf, entryOf, linesOf, newestDue } from "../../ledger/reads.ts"
import { type Account, accounts, duesOf, personOf } from "../../ledger/rules/ledger.ts"
import { idsOf, presentIds, standings } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { type LeftOut, withoutLeftOut } from "../rules/left-out.ts"
import { type Due, duesBefore, type PayRun } from "../rules/pay-run.ts"
import { entryOfMonth } from "../store/closed-months.ts"
import { endPayRun, openPayRun, openRun, payRunCommitment, putBooked } from "../store/pay-runs.ts"
import { leftOutText } from "../views/pay-run.ts"
import { leftOutOf } from "./left-out.ts"
import { openMonth } from "./months.ts"
import { sendPaymentFiles, type Transfers, transfersOf, withdrawPaymentFiles } from "./payment-files.ts"
import { bookPayment, dueTo, type Paid } from "./payments.ts"

/** The request of the treasurer. */
export interface Wanted {
  /** The run includes what fell due up to the end of this month; null: up to now. */
  readonly month: Month | null
  /** The run includes only these people; empty: everybody. */
  readonly people: readonly MatrixId[]
  /** Whether the file asks the bank for instant payments. */
  readonly instant: boolean
}

export interface ShownRun {
  readonly run: PayRun
  /** Whether the run was open already. */
  readonly again: boolean
  /** A text for each person who is owed less now than the run pays them. */
  readonly shrunk: readonly string[]
  /** What is due and not in the run, because it need not be paid yet (§19.3). */
  readonly left: readonly LeftOut[]
  readonly files: Transfers
}

export interface EndedRun {
  readonly run: PayRun
  /** Whether the treasurer had files or codes, which were then taken back. */
  readonly takenBack: boolean
}

export interface FinishedRun extends EndedRun {
  /** The treasurer's payments to themselves in this run. */
  readonly own: readonly Paid[]
}

/**
 * Begins a pay run and sends the treasurer its payment files. If a run is open already, it shows that run again, with the same list and the
 * same files.
 * @throws Refusal
 */
export const payRun = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, wanted: Wanted): Promise<ShownRun> => {
    const { work, coop } = act
    await mustRecord(act, by)
    const open = await openRun(work, coop.key)
    if (open && !asksFor(open, wanted)) refuse("payrun-open", { of: coop.words.month(open.month) })
    const run = open ?? (await begin(act, by, wanted))
    const files = await transfersOf(act, run, wanted.instant)
    await sendPaymentFiles(act, run, by.person, files)
    return { run, again: open !== null, shrunk: await shrunkSince(act, run), left: await notIn(act, run), files }
  },
)

const asksFor = (open: PayRun, { month, people }: Wanted): boolean =>
  (month === null || month === open.month) &&
  (people.length === 0 || same(people, [...new Set(open.items.map(({ person }) => person))]))

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join(" ") === other.toSorted().join(" ")

async function begin(act: Act, by: LookedUp, { month, people }: Wanted): Promise<PayRun> {
  const { work, coop } = act
  const now = monthOf(work.now, coop.zone)
  const before = month === null ? instant(work.now + 1) : monthEnd(month, coop.zone)
  const all = await duesUntil(act, before)
  const without = people.filter((one) => !all.some(({ person }) => person === one))
  const names = without.map((person) => plainName(person, coop.server))
  if (names.length > 0) refuse("payrun-nothing-due-to", { people: names, of: coop.words.month(month ?? now) })
  // Whoever is named is paid all that is due to them.
  const left = people.length === 0 ? await leftOutOf(act, all, before) : []
  const dues = people.length === 0 ? withoutLeftOut(all, left) : all.filter(({ person }) => people.includes(person))
  const [only] = left
  if (dues.length === 0 && only) {
    const { words, server } = coop
    const told = left.map((one) => leftOutText(words, one, server))
    refuse("shares-due-later", { people: told, who: plainName(only.person, server) })
  }
  if (dues.length === 0) refuse("payrun-nothing-due", { of: coop.words.month(month ?? now) })
  const of = month ?? (await monthOfNewest(act, dues)) ?? now
  const run = await openPayRun(work, coop.key, by.person, { of, before, dues })
  const details = { run: of, contents: await payRunCommitment(work, coop.key, run) }
  await addRecord(work, coop.key, { actor: by.person, act: "pay-run-opened", details })
  return run
}

/** What is due to people by this run's moment and not in the run, because it need not be paid yet. */
async function notIn(act: Act, run: PayRun): Promise<readonly LeftOut[]> {
  const all = await duesUntil(act, run.dueBefore)
  return (await leftOutOf(act, all, run.dueBefore)).filter(({ person, amount: { currency, minor } }) => {
    const of = (list: readonly Due[]) =>
      list.find((one) => one.person === person && one.amount.currency === currency)?.amount.minor ?? 0n
    return of(run.items) + minor <= of(all)
  })
}

/**
 * The month that a run is named after: the month of these people's newest dues. On 4 December it is usually November. If a later month has
 * ended, and its monthly payments still wait for a vote, the run is named after that later month. So the treasurer learns that the run
 * lacks those payments. Null: these people never had dues.
 */
async function monthOfNewest(act: Act, dues: readonly Due[]): Promise<Month | null> {
  const { work, coop } = act
  const people = [...new Set(dues.map(({ person }) => person))]
  const ids = (await Promise.all(people.map((person) => idsOf(work, coop.key, person)))).flat()
  const newest = await newestDue(work, coop.key, ids.map(duesOf))
  const waiting = await openMonth(act, work.now)
  const of = newest && monthOf(newest, coop.zone)
  return of !== null && waiting !== null && waiting > of ? waiting : of
}

/**
 * Whether the run includes the monthly payments of its month. `to-come`: the month has not ended. `missed`: they fell due after the run
 * began, or have yet to fall due because the month is not closed.
 */
export async function monthIn(act: Act, run: PayRun): Promise<"in" | "to-come" | "missed"> {
  const { work, coop } = act
  if (monthEnd(run.month, coop.zone) > work.now) return "to-come"
  const waiting = await openMonth(act, work.now)
  if (waiting !== null && waiting <= run.month) return "missed"
  const number = await entryOfMonth(work, coop.key, run.month)
  const entry = number === null ? null : await entryOf(work, coop.key, number)
  return entry && entry.recordedAt > run.openedAt ? "missed" : "in"
}

/**
 * The amounts by which the run exceeds what is at the bank by the books, one for each currency. Empty if there is enough. Currencies in
 * which nothing at the bank was ever booked are left out.
 */
export async function shortfall({ work, coop }: Act, run: PayRun): Promise<Money[]> {
  const bank = (await balancesOf(work, coop.key, [accounts.bank])).get(accounts.bank)
  return [...(bank ?? [])].flatMap(([currency, there]) => {
    const items = run.items.filter(({ amount }) => amount.currency === currency)
    const minor = items.reduce((sum, { amount }) => sum + amount.minor, 0n) - there
    return items.length > 0 && minor > 0n ? [{ minor, currency }] : []
  })
}

/** The dues of each person from before a moment, minus all payments to them. */
async function duesUntil({ work, coop }: Act, before: Instant): Promise<Due[]> {
  const everybody = await standings(work, coop.config)
  const present = await presentIds(work, coop.key)
  const nowOf = (person: MatrixId): MatrixId => present.get(person) ?? person
  const balances = new Map([...(await balancesOf(work, coop.key))].filter(([account]) => personOf(account) !== null))
  if (before > work.now) return duesBefore(before, balances, [], new Map(), nowOf)
  const owed = new Set<Account>([...balances.keys(), ...everybody.map(({ person }) => duesOf(person))])
  const later = await linesOf(work, coop.key, [...owed], { begin: before })
  const numbers = later.flatMap(({ entry }) => entry.reverses ?? entry.corrects ?? [])
  const entries = await entriesOf(work, coop.key, { numbers: [...new Set(numbers)] })
  return duesBefore(before, balances, later, new Map(entries.map((entry) => [entry.number, entry])), nowOf)
}

const theOpenRun = async ({ work, coop }: Act): Promise<PayRun> =>
  (await openRun(work, coop.key)) ?? refuse("no-pay-run")

/**
 * Books all payments of the open run under the day of `at`, and tells each receiver. If somebody is owed less now than the run pays them,
 * nothing is booked, unless the treasurer says that this is an advance (§8.7).
 * @throws Refusal
 */
export const finishPayRun = askedBy(
  { power: "hold-treasury" },
  async (
    act: Act,
    by: Recorder,
    { advance, at }: { readonly advance: boolean; readonly at: Instant },
  ): Promise<FinishedRun> => {
    const { work, coop } = act
    await mustRecord(act, by)
    const run = await theOpenRun(act)
    const shrunk = advance ? [] : await shrunkSince(act, run)
    if (shrunk.length > 0) refuse("payrun-dues-shrank", { people: shrunk, count: shrunk.length })
    const own: Paid[] = []
    for (const item of run.items) {
      const purpose = coop.words.t("payrun-purpose", { month: coop.words.month(run.month) })
      const { person, amount } = item
      const paid = await bookPayment(act, by.person, { person, amount, purpose, advance, payRun: run.month }, at)
      await putBooked(work, coop.key, run, item, paid.payment.number)
      if (paid.payment.own) own.push(paid)
    }
    return { ...(await end(act, run, by, "done")), own }
  },
)

/** A text for each person who is owed less now than the run pays them, for example because an income has been reversed. */
async function shrunkSince(act: Act, run: PayRun): Promise<readonly string[]> {
  const { coop } = act
  const people: string[] = []
  for (const { person, amount } of run.items) {
    const due = await dueTo(act, person, amount.currency)
    if (due >= amount.minor) continue
    const left = coop.words.money({ ...amount, minor: due > 0n ? due : 0n })
    people.push(
      coop.words.t("payrun-shrunk", { person: plainName(person, coop.server), amount: coop.words.money(amount), left }),
    )
  }
  return people
}

/** Ends the open run without booking anything. @throws Refusal */
export const dropPayRun = askedBy({ power: "hold-treasury" }, async (act: Act, by: Recorder): Promise<EndedRun> => {
  await mustRecord(act, by)
  return end(act, await theOpenRun(act), by, "dropped")
})

async function end(running: Act, run: PayRun, by: LookedUp, how: "done" | "dropped"): Promise<EndedRun> {
  const { work, coop } = running
  await endPayRun(work, coop.key, run, by.person, how)
  const takenBack = await withdrawPaymentFiles(running)
  const act = how === "done" ? "pay-run-done" : "pay-run-dropped"
  await addRecord(work, coop.key, { actor: by.person, act, details: { run: run.month } })
  return { run, takenBack }
}
