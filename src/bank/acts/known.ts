/** Finds everything that a movement at the bank can be: the payment of a task, an entry without a movement, or a transfer of a pay run. */

import { DateTime } from "luxon"
import type { Act } from "../../kernel/acts/context.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import { type Instant, instant, type MatrixId } from "../../kernel/rules/types.ts"
import { entriesOf } from "../../ledger/reads.ts"
import { accounts, type Entry } from "../../ledger/rules/ledger.ts"
import { standings } from "../../standing/reads.ts"
import { receivedFor, refundedFor, taskOf, tasksIn } from "../../tasks/reads.ts"
import { acceptedOffer } from "../../tasks/rules/tasks.ts"
import { openRun, paymentDetailsOf, paymentsOf, payRunByCode } from "../../treasury/reads.ts"
import { endToEndId, readEndToEndId } from "../../treasury/rules/pay-run.ts"
import { accountText } from "../../treasury/rules/payment-details.ts"
import { holderKey } from "../rules/alike.ts"
import type { KnownHere, OpenTask, RecordedEntry, RefundableTask, RunTransfer } from "../rules/left.ts"
import type { BankLine } from "../rules/lines.ts"
import { ownReference, taskNumbersIn } from "../rules/match.ts"
import type { Opening } from "../rules/opening.ts"
import type { PaidOut } from "../rules/returned.ts"
import { matchedEntries, movementsOf } from "../store/lines.ts"

/** An entry is considered only if it was recorded at most this many days before the first movement. */
const daysBefore = 62

/** The customers of at most this many tasks are read. Among more entries, nothing is looked for by its customer. */
const mostTasks = 200

/** Everything that these lines can be matched with. */
export async function knownFor(act: Act, lines: readonly BankLine[]): Promise<KnownHere> {
  return {
    tasks: await openTasks(act),
    refundable: await refundable(act, lines),
    entries: await recordedEntries(act, lines),
    transfers: await openTransfers(act),
    openings: await openingsOf(act),
    paid: await paidOut(act, lines),
    ...(await accountsOfMembers(act, lines)),
  }
}

/** The entries that opened the bank account in the ledger, and that are not reversed. */
export async function openingsOf({ work, coop }: Act): Promise<Opening[]> {
  const entries = await entriesOf(work, coop.key, { accounts: [accounts.opening] })
  const reversed = new Set(entries.map(({ reverses }) => reverses))
  return entries.flatMap(({ kind, number, at, happened, postings }) => {
    const bank = postings.find(({ account }) => account === accounts.bank)
    if (kind !== "opening" || !bank || reversed.has(number)) return []
    return { entry: number, amount: bank.amount, day: happened ?? dateOf(at, coop.zone) }
  })
}

async function openTasks({ work, coop }: Act): Promise<OpenTask[]> {
  const done = await tasksIn(work, coop.key, { states: ["done"] })
  const open: OpenTask[] = []
  for (const task of done) {
    const price = acceptedOffer(task)?.price
    if (!price) continue
    const received = await receivedFor(work, coop.key, task.number, price.currency)
    const left = { minor: price.minor - received, currency: price.currency }
    if (left.minor > 0n) open.push({ number: task.number, customer: task.customer, open: left })
  }
  return open
}

/** The tasks that outgoing movements name. Each comes with the part of its income that can still be paid back. */
async function refundable({ work, coop }: Act, lines: readonly BankLine[]): Promise<RefundableTask[]> {
  const numbers = new Set(lines.flatMap(({ amount, text }) => (amount.minor < 0n ? taskNumbersIn(text) : [])))
  const found: RefundableTask[] = []
  for (const number of numbers) {
    const task = await taskOf(work, coop.key, number)
    const currency = task && acceptedOffer(task)?.price.currency
    if (!currency) continue
    const minor =
      (await receivedFor(work, coop.key, number, currency)) - (await refundedFor(work, coop.key, number, currency))
    if (minor > 0n) found.push({ number, received: { minor, currency } })
  }
  return found
}

/** By how much an entry changes the balance at the bank, in minor units. */
export const atBank = ({ postings }: Pick<Entry, "postings">, currency: string): bigint =>
  postings
    .filter(({ account, amount }) => account === accounts.bank && amount.currency === currency)
    .reduce((sum, { amount }) => sum + amount.minor, 0n)

/** Entries that were recorded before this moment are too old to be matched with these movements. Null if there are no movements. */
function beginOf({ coop }: Act, lines: readonly BankLine[]): Instant | null {
  const [first] = lines.map(({ day }) => day).toSorted()
  if (first === undefined) return null
  return instant(DateTime.fromISO(first, { zone: coop.zone }).minus({ days: daysBefore }).toMillis())
}

/** The payments that may have come back with these movements. Empty if no money came in. */
async function paidOut(act: Act, lines: readonly BankLine[]): Promise<PaidOut[]> {
  const { work, coop } = act
  const begin = beginOf(act, lines)
  if (begin === null || !lines.some(({ amount }) => amount.minor > 0n)) return []
  const payments = await paymentsOf(work, coop.key, { begin })
  const movements = await movementsOf(work, coop.key)
  const references = await referencesOf(act, lines)
  const together = Map.groupBy(movements, ([, line]) => line)
  const several = payments.some(({ entry }) => (together.get(movements.get(entry) ?? 0)?.length ?? 0) > 1)
  const reversals = several ? await entriesOf(work, coop.key, { begin }) : []
  const reversed = new Set(reversals.map(({ reverses }) => reverses))
  return payments.map(({ number, entry, person, amount, at, state }) => {
    const movement = movements.get(entry) ?? null
    const all = movement === null ? [] : (together.get(movement) ?? []).map(([other]) => other)
    return {
      ...{ entry, person, amount, day: dateOf(at, coop.zone), reversed: state === "reversed" },
      ...{ endToEnd: references.get(number) ?? null, movement },
      others: all.filter((other) => other !== entry && !reversed.has(other)),
    }
  })
}

/** Entries that changed the balance at the bank, are not reversed, and have no movement yet. */
async function recordedEntries(act: Act, lines: readonly BankLine[]): Promise<RecordedEntry[]> {
  const { work, coop } = act
  const begin = beginOf(act, lines)
  if (begin === null) return []
  const entries = await entriesOf(work, coop.key, { begin, accounts: [accounts.bank] })
  const reversed = new Set(entries.map(({ reverses }) => reverses))
  const matched = await matchedEntries(work, coop.key)
  const kinds: readonly Entry["kind"][] = [
    "income",
    "expense",
    "refund",
    "payment",
    "journal",
    "contribution",
    "donation-paid",
  ]
  const free = entries.filter(
    ({ number, kind }) => kinds.includes(kind) && !reversed.has(number) && !matched.has(number),
  )
  const payments = new Map((await paymentsOf(work, coop.key, { begin })).map((one) => [one.entry, one]))
  const references = await referencesOf(act, lines)
  const tasks = await tasksIn(work, coop.key, {
    numbers: [...new Set(free.flatMap(({ task }) => task ?? []))].slice(0, mostTasks),
  })
  const customers = new Map(tasks.map(({ number, customer }) => [number, customer]))
  return free.flatMap((entry) => {
    const payment = payments.get(entry.number)
    const currency = entry.postings[0]?.amount.currency ?? ""
    const minor = atBank(entry, currency)
    if (minor === 0n) return []
    return {
      entry: entry.number,
      amount: { minor, currency },
      day: dateOf(entry.at, coop.zone),
      task: entry.task,
      customer: entry.task === null ? null : (customers.get(entry.task) ?? null),
      person: payment?.person ?? null,
      // All payments of a run are recorded at the same moment. A month can have several runs, and this moment tells them apart.
      payRun: payment?.payRun ? `${payment.payRun} ${payment.recordedAt}` : null,
      endToEnd: (payment && references.get(payment.number)) ?? null,
    }
  })
}

/** For each payment of a finished pay run, the reference by which the bank knows it. Only runs whose codes are in these lines are read. */
async function referencesOf({ work, coop }: Act, lines: readonly BankLine[]): Promise<ReadonlyMap<number, string>> {
  const codes = new Set(lines.flatMap((line) => readEndToEndId(ownReference(line) ?? "")?.code ?? []))
  const references = new Map<number, string>()
  for (const code of codes) {
    const found = await payRunByCode(work, code)
    if (found?.coop !== coop.key) continue
    for (const item of found.run.items)
      if (item.payment !== null) references.set(item.payment, endToEndId(found.run, item))
  }
  return references
}

async function openTransfers({ work, coop }: Act): Promise<RunTransfer[]> {
  const run = await openRun(work, coop.key)
  if (!run) return []
  return run.items.map((item) => ({
    run: run.month,
    person: item.person,
    amount: item.amount,
    endToEnd: endToEndId(run, item),
  }))
}

/** The members' accounts and account holders. They are read only if at least one movement names an account or a person. */
async function accountsOfMembers(
  { work, coop }: Act,
  lines: readonly BankLine[],
): Promise<Pick<KnownHere, "ibans" | "holders">> {
  const found: { readonly person: MatrixId; readonly iban: string; readonly holder: string }[] = []
  const named = lines.some(({ iban, name }) => iban !== null || name !== "")
  const people = named ? await standings(work, coop.config) : []
  for (const { person } of people) {
    const details = await paymentDetailsOf(work, coop.key, person)
    // If an account waits for the treasurer's yes, or got a no, it does not tell whose movement it is.
    if (details?.standing === "known")
      found.push({ person, iban: accountText(details), holder: holderKey(details.name) })
  }
  return { ibans: alone(found, ({ iban }) => iban), holders: alone(found, ({ holder }) => holder) }
}

/**
 * For each key, the person to whom it belongs. A key that several people share is left out, because it does not tell which of them is
 * meant.
 */
function alone<One extends { readonly person: MatrixId }>(
  all: readonly One[],
  key: (one: One) => string,
): ReadonlyMap<string, MatrixId> {
  const groups = [...Map.groupBy(all, key)]
  return new Map(
    groups.flatMap(([name, [first, ...others]]) => (first && others.length === 0 ? [[name, first.person]] : [])),
  )
}
