/** Proposes what a movement on the bank account is. A proposal books nothing: the treasurer confirms or rejects it (§8.7). */

import { hasIban } from "../../kernel/rules/iban-in-text.ts"
import { tasksInReferences } from "../../kernel/rules/swiss-code.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { endToEndId, readEndToEndId } from "../../treasury/rules/pay-run.ts"
import { holderKey } from "./alike.ts"
import type { Numbered } from "./imported.ts"
import { type KnownHere, Left, type Proposal, type RecordedEntry } from "./left.ts"
import type { BankLine } from "./lines.ts"
import { openingOf } from "./opening.ts"
import { daysBetween, nearDays, type Returned, returnedBy } from "./returned.ts"
import { entriesTogether, joined, namedTogether, ofOneCustomer } from "./several.ts"
import { choiceOf } from "./sums.ts"

/** A proposal for each line, in the order of the lines. Two lines never get the same entry, task or transfer, unless they are joined. */
export function proposalsFor(lines: readonly Numbered[], known: KnownHere): readonly Proposal[] {
  const left = new Left(known)
  const proposals = new Map<BankLine, Proposal>()
  // The surest matches are tried first for all lines. So a merely likely match takes nothing away from a sure one.
  const look = (at: (line: BankLine, left: Left) => Proposal | null): void => {
    for (const line of lines) {
      const found = proposals.has(line) ? null : at(line, left)
      if (found) proposals.set(line, left.taken(found, line))
    }
  }
  look(certainly)
  look(recorded)
  const open = lines.filter((line) => !proposals.has(line) && !left.isEarlier(line) && !line.returned)
  for (const group of joined(open, wholes(left), (line) => personOf(line, left)))
    for (const line of open)
      if (group.lines.includes(line.number))
        proposals.set(line, left.taken({ propose: "joined", ...group, sure: false }, line))
  for (const at of [probably, inOpening, otherwise]) look(at)
  return lines.flatMap((line) => proposals.get(line) ?? [])
}

/** The member whom a movement names by their account or their name. */
const personOf = (line: Pick<BankLine, "iban" | "name">, left: Left): MatrixId | undefined =>
  left.accountOf(line) ?? left.known.holders.get(holderKey(line.name))

/** Amounts that several movements can be together: each free entry, and each whole pay run. */
function wholes(left: Left) {
  const entries = left.entries()
  if (entries.length > mostForSums) return []
  const runs = left.runs().flatMap((run) => {
    const [first, ...others] = run
    if (!first || others.length === 0 || others.some(({ amount }) => amount.currency !== first.amount.currency))
      return []
    const minor = run.reduce((sum, { amount }) => sum + amount.minor, 0n)
    const whole = { amount: { ...first.amount, minor }, day: first.day, person: null }
    return [{ ...whole, entries: run.map(({ entry }) => entry) }]
  })
  return [...entries.map((one) => ({ ...one, entries: [one.entry] })), ...runs]
}

/** Matches by a reference, a task's number, or an account. */
function certainly(line: BankLine, left: Left): Proposal | null {
  const { amount } = line
  const reference = ownReference(line)
  const returned = cameBack(line, left)
  if (returned?.certain) return returned
  const { transfers } = left.known
  const running = transfers.find((one) => one.endToEnd === reference)
  if (running && -running.amount.minor === amount.minor && running.amount.currency === amount.currency)
    return { propose: "pay-run", run: running.run, sure: false }
  const run = openRunAsSum(line, left)
  if (run) return run
  const numbers = taskNumbersIn(line.text)
  const known = recordedAs(line, left, numbers)
  if (known) return { propose: "seen", entries: known, sure: true }
  if (left.isEarlier(line)) return null
  return amount.minor < 0n ? wholeRun(line, left) : namedTask(line, left, numbers)
}

/**
 * The entries that the line surely stands for. The line shows them by our reference, by the member's account, or by the tasks that it
 * names. Null if there are none.
 */
function recordedAs(line: BankLine, left: Left, numbers: readonly number[]): readonly number[] | null {
  const entries = left.entriesOf(line.amount)
  const [reference, person] = [ownReference(line), left.accountOf(line)]
  const known =
    entries.find((one) => reference !== null && one.endToEnd === reference) ??
    entries.find((one) => one.person !== null && one.person === person) ??
    entries.find((one) => one.task !== null && numbers.length === 1 && one.task === numbers[0])
  return known ? [known.entry] : (namedTogether(line, left.entries(), [], numbers)?.entries ?? null)
}

function cameBack(line: BankLine, left: Left): Returned | null {
  const named = left.known.holders.get(holderKey(line.name))
  return returnedBy(line, left.known.paid, { reference: ownReference(line), person: left.accountOf(line), named })
}

/**
 * Our own reference on a transfer, in the form of `endToEndId`. If somebody paid by scanning a code, the reference is in the transfer's
 * text.
 */
export function ownReference({ endToEnd, text }: Pick<BankLine, "endToEnd" | "text">): string | null {
  const read = readEndToEndId(endToEnd ?? "") ?? readEndToEndId(text)
  return read && endToEndId(read, read)
}

/**
 * The movement without everything that tells who is on the other side (§7.5). Our own reference stays, even if only the text had it,
 * because it tells which payment the line is.
 */
export const withoutParty = <L extends BankLine>(line: L): L => ({
  ...line,
  name: "",
  iban: null,
  text: "",
  endToEnd: ownReference(line),
})

/**
 * Proposes that the movement is a whole pay run, which the bank booked as a sum. Null if no run with several free entries has this sum.
 */
function wholeRun({ amount }: BankLine, left: Left): Proposal | null {
  const runs = left.runs().map((run) => run.filter((one) => one.amount.currency === amount.currency))
  for (const own of runs)
    if (own.length > 1 && own.reduce((sum, one) => sum + one.amount.minor, 0n) === amount.minor)
      return { propose: "seen", entries: own.map(({ entry }) => entry), sure: true }
  return null
}

/** Proposes that the movement is a part of a pay run, if only one choice of its payments has this sum. The others were paid otherwise. */
function partOfRun({ amount }: BankLine, left: Left): Proposal | null {
  const runs = left.runs().map((run) => run.filter((one) => one.amount.currency === amount.currency))
  const choices = runs.map((own) => choiceOf(own, (one) => one.amount.minor, amount.minor))
  const [only, ...others] = choices.filter(({ is }) => is !== "none")
  if (only?.is !== "only" || others.length > 0) return null
  return { propose: "seen", entries: only.items.map(({ entry }) => entry), sure: false }
}

/** Proposes that the movement is the sum of the open pay run's transfers. It is booked with its run. */
function openRunAsSum({ amount }: BankLine, left: Left): Proposal | null {
  const own = left.known.transfers.filter((one) => one.amount.currency === amount.currency)
  const [first, ...others] = own
  const sum = own.reduce((one, transfer) => one + transfer.amount.minor, 0n)
  return first && others.length > 0 && -sum === amount.minor
    ? { propose: "pay-run", run: first.run, sure: false }
    : null
}

/** The tasks that a text names, such as `T3`, or by the reference of a QR-bill of ours, by their numbers. */
export function taskNumbersIn(text: string): readonly number[] {
  const found = text.matchAll(/(?<![\p{L}\p{N}])T ?([1-9]\d{0,5})(?![\p{L}\p{N}])/giu)
  return [...new Set([...Array.from(found, ([, number]) => Number(number)), ...tasksInReferences(text)])]
}

function namedTask({ amount, name }: BankLine, left: Left, numbers: readonly number[]): Proposal | null {
  const tasks = left.tasks(amount.currency)
  const together = namedTogether({ amount }, left.entries(), tasks, numbers)
  if (together) return { propose: "tasks", ...together, sure: true }
  const named = tasks.filter(({ number, open }) => numbers.includes(number) && open.minor >= amount.minor)
  const [only] = named
  // The movement can also pay only a part of the price, but then the treasurer should look at it.
  if (only && named.length === 1 && numbers.length === 1)
    return { propose: "task", task: only.number, sure: only.open.minor === amount.minor }
  const meant = tasks.filter(({ customer, open }) => open.minor === amount.minor && isCalled(customer, name))
  return meant[0] && meant.length === 1 ? { propose: "task", task: meant[0].number, sure: true } : null
}

/** Whether the bank's name for the payer has all words of a customer's Matrix ID: `@city-works:x` is "City Works Ltd". */
function isCalled(customer: MatrixId, name: string): boolean {
  const own = holderKey(customer.slice(1, customer.indexOf(":"))).split(" ")
  const theirs = new Set(holderKey(name).split(" "))
  return own.length > 1 && own.every((part) => theirs.has(part))
}

/** Matches with entries by the amount, if nothing speaks against it. */
function recorded(line: BankLine, left: Left): Proposal | null {
  if (left.isEarlier(line)) return null
  return seenNear(line, left, personOf(line, left)) ?? partOfRun(line, left)
}

/** Matches with members and tasks by the amount, if nothing speaks against it. */
function probably(line: BankLine, left: Left): Proposal | null {
  if (left.isEarlier(line)) return null
  const { amount, name, text } = line
  const person = personOf(line, left)
  if (amount.minor < 0n) return person === undefined ? refundOf(line, left) : { propose: "pay", person, sure: false }
  const returned = cameBack(line, left)
  if (returned) return returned
  if (taskNumbersIn(text).length > 0) return null
  const tasks = left.tasks(amount.currency)
  const [only, ...others] = tasks.filter(({ open }) => open.minor === amount.minor)
  if (only) return others.length === 0 ? { propose: "task", task: only.number, sure: false } : null
  const theirs = tasks.filter(({ customer }) => isCalled(customer, name))
  const together = ofOneCustomer(line, theirs.length > 0 ? theirs : tasks)
  return together && { propose: "tasks", tasks: together.map(({ number }) => number), entries: [], sure: false }
}

/** Proposes a refund, if the text names only one task, and that task's income is enough to pay back this amount. */
function refundOf({ amount, text }: BankLine, left: Left): Proposal | null {
  const [number, ...others] = taskNumbersIn(text)
  const task = left.known.refundable.find((one) => one.number === number && others.length === 0)
  const enough = task && task.received.currency === amount.currency && task.received.minor >= -amount.minor
  return enough ? { propose: "refund", task: task.number, sure: false } : null
}

/**
 * Sums are searched among at most this many entries. Among more entries, many have the same sum by chance, and the search takes long.
 */
const mostForSums = 200

/**
 * Proposes that the movement is in the ledger already, as the nearest entry with the same amount. If there is none, several entries of one
 * day or one customer can add up to it. Null if neither is found around the movement's day.
 */
function seenNear(line: BankLine, left: Left, person: MatrixId | undefined): Proposal | null {
  const { amount, day } = line
  const fits = (one: RecordedEntry) =>
    daysBetween(one.day, day) <= nearDays && (one.person === null || person === undefined || one.person === person)
  const [nearest] = left
    .entriesOf(amount)
    .filter(fits)
    .toSorted((one, other) => daysBetween(one.day, day) - daysBetween(other.day, day))
  const free = nearest ? [] : left.entries()
  const entries = nearest
    ? [nearest.entry]
    : free.length > mostForSums
      ? null
      : entriesTogether(line, free.filter(fits))
  return entries && { propose: "seen", entries, sure: false }
}

/** Proposes what a movement from before the ledger began is: a recorded entry if one is free, or else part of the opening. */
function inOpening(line: BankLine, left: Left): Proposal | null {
  const opening = openingOf(line, left.known.openings)
  if (!opening) return null
  const person = left.accountOf(line) ?? left.known.holders.get(holderKey(line.name))
  return seenNear(line, left, person) ?? { propose: "opening", entry: opening.entry, sure: false }
}

/** Proposes plain income or expense. Everybody reads the bank's texts in the ledger, so they are shortened and checked. */
function otherwise({ amount, name, text }: BankLine): Proposal {
  if (amount.minor > 0n) return { propose: "income", from: readable(name, 60), sure: false }
  return { propose: "expense", to: readable(name, 60), purpose: readable(text, 60), sure: false }
}

/** The text on one line of limited length. Empty if it contains an account number, because the ledger must not contain any. */
function readable(text: string, longest: number): string {
  if (hasIban(text)) return ""
  const letters = Array.from(text)
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`
    : text
}
