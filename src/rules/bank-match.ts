/** What a movement on the bank account probably is: a proposal that the treasurer confirms or not. Nothing is booked by it (§8.7). */
import { holderKey } from "./bank-alike.ts"
import { type KnownHere, Left, type Proposal, type RecordedEntry } from "./bank-left.ts"
import type { BankLine } from "./bank-lines.ts"
import { openingOf } from "./bank-opening.ts"
import { daysBetween, nearDays, type Returned, returnedBy } from "./bank-returned.ts"
import { entriesForTasks, pairOf, tasksTogether } from "./bank-several.ts"
import { hasIban } from "./iban-in-text.ts"
import { endToEndId, readEndToEndId } from "./pay-run.ts"
import type { MatrixId } from "./types.ts"

/** A proposal for each line, in their order. What one line takes, no other is proposed. */
export function proposalsFor(lines: readonly BankLine[], known: KnownHere): readonly Proposal[] {
  const left = new Left(known)
  const proposals = new Map<BankLine, Proposal>()
  // What is surest takes first, wherever it stands.
  for (const look of [certainly, probably, inOpening, otherwise])
    for (const line of lines) {
      const found = proposals.has(line) ? null : look(line, left)
      if (found) proposals.set(line, left.taken(found, line))
    }
  return lines.flatMap((line) => proposals.get(line) ?? [])
}

/** What a reference, a task's number, or an account says. */
function certainly(line: BankLine, left: Left): Proposal | null {
  const { amount } = line
  const reference = ownReference(line)
  const returned = cameBack(line, left)
  if (returned?.certain) return returned
  const { transfers } = left.known
  const running = transfers.find((one) => one.endToEnd === reference)
  if (running && -running.amount.minor === amount.minor && running.amount.currency === amount.currency)
    return { propose: "pay-run", run: running.run, sure: false }
  const numbers = taskNumbersIn(line.text)
  const known = recordedAs(line, left, numbers)
  if (known) return { propose: "seen", entries: known, sure: true }
  if (left.isEarlier(line)) return null
  return amount.minor < 0n ? wholeRun(line, left) : namedTask(line, left, numbers)
}

/** The entries that it surely is: by a reference of ours, by whose account it is, or by the tasks that it names; null: none. */
function recordedAs(line: BankLine, left: Left, numbers: readonly number[]): readonly number[] | null {
  const entries = left.entriesOf(line.amount)
  const [reference, person] = [ownReference(line), left.accountOf(line)]
  const known =
    entries.find((one) => reference !== null && one.endToEnd === reference) ??
    entries.find((one) => one.person !== null && one.person === person) ??
    entries.find((one) => one.task !== null && numbers.length === 1 && one.task === numbers[0])
  if (known) return [known.entry]
  return numbers.length > 1 ? entriesForTasks(line, left.entries(), numbers) : null
}

function cameBack(line: BankLine, left: Left): Returned | null {
  const named = left.known.holders.get(holderKey(line.name))
  return returnedBy(line, left.known.paid, { reference: ownReference(line), person: left.accountOf(line), named })
}

/** The reference of ours that a transfer carries, as `endToEndId` makes it; where a code was scanned, in its text. */
export function ownReference({ endToEnd, text }: Pick<BankLine, "endToEnd" | "text">): string | null {
  const read = readEndToEndId(endToEnd ?? "") ?? readEndToEndId(text)
  return read && endToEndId(read, read)
}

/** The movement without whom it was with (§7.5). What it is known by stays, a reference of ours out of its text included. */
export const withoutParty = <L extends BankLine>(line: L): L => ({
  ...line,
  name: "",
  iban: null,
  text: "",
  endToEnd: ownReference(line),
})

/** A pay run that the bank booked as one. */
function wholeRun({ amount }: BankLine, left: Left): Proposal | null {
  for (const entries of left.runs()) {
    const own = entries.filter((one) => one.amount.currency === amount.currency)
    const sum = own.reduce((one, other) => one + other.amount.minor, 0n)
    if (own.length > 1 && sum === amount.minor)
      return { propose: "seen", entries: own.map(({ entry }) => entry), sure: true }
  }
  return null
}

/** The numbers of tasks that a text names. */
export function taskNumbersIn(text: string): readonly number[] {
  const found = text.matchAll(/(?<![\p{L}\p{N}])T ?([1-9]\d{0,5})(?![\p{L}\p{N}])/giu)
  return [...new Set(Array.from(found, ([, number]) => Number(number)))]
}

function namedTask({ amount, name }: BankLine, left: Left, numbers: readonly number[]): Proposal | null {
  const tasks = left.tasks(amount.currency)
  const together = tasksTogether({ amount }, tasks, numbers)
  if (together) return { propose: "tasks", tasks: together, sure: true }
  const named = tasks.filter(({ number, open }) => numbers.includes(number) && open.minor >= amount.minor)
  const [only] = named
  // A part of a price comes in too; then the treasurer is to look.
  if (only && named.length === 1 && numbers.length === 1)
    return { propose: "task", task: only.number, sure: only.open.minor === amount.minor }
  const meant = tasks.filter(({ customer, open }) => open.minor === amount.minor && isCalled(customer, name))
  return meant[0] && meant.length === 1 ? { propose: "task", task: meant[0].number, sure: true } : null
}

/** Whether the bank calls a customer by the name in their Matrix ID: `@city-works:x` is "City Works Ltd". */
function isCalled(customer: MatrixId, name: string): boolean {
  const own = holderKey(customer.slice(1, customer.indexOf(":"))).split(" ")
  const theirs = new Set(holderKey(name).split(" "))
  return own.length > 1 && own.every((part) => theirs.has(part))
}

/** What the amount says, and nothing contradicts. */
function probably(line: BankLine, left: Left): Proposal | null {
  if (left.isEarlier(line)) return null
  const { amount, name, text } = line
  const person = left.accountOf(line) ?? left.known.holders.get(holderKey(name))
  const near = seenNear(line, left, person)
  if (near) return near
  if (amount.minor < 0n) return person === undefined ? refundOf(line, left) : { propose: "pay", person, sure: false }
  const returned = cameBack(line, left)
  if (returned) return returned
  if (taskNumbersIn(text).length > 0) return null
  const tasks = left.tasks(amount.currency).filter(({ open }) => open.minor === amount.minor)
  return tasks[0] && tasks.length === 1 ? { propose: "task", task: tasks[0].number, sure: false } : null
}

/** Where it names one task, of whose income at least as much has come in. */
function refundOf({ amount, text }: BankLine, left: Left): Proposal | null {
  const [number, ...others] = taskNumbersIn(text)
  const task = left.known.refundable.find((one) => one.number === number && others.length === 0)
  const enough = task && task.received.currency === amount.currency && task.received.minor >= -amount.minor
  return enough ? { propose: "refund", task: task.number, sure: false } : null
}

/** Of more entries many pairs come to the same by chance, and looking for them takes long. */
const mostForPairs = 200

/** What was recorded in the weeks around it: one entry of its amount, else two of one day. */
function seenNear(line: BankLine, left: Left, person: MatrixId | undefined): Proposal | null {
  const { amount, day } = line
  const fits = (one: RecordedEntry) =>
    daysBetween(one.day, day) <= nearDays && (one.person === null || person === undefined || one.person === person)
  const [nearest] = left
    .entriesOf(amount)
    .filter(fits)
    .toSorted((one, other) => daysBetween(one.day, day) - daysBetween(other.day, day))
  const free = nearest ? [] : left.entries()
  const entries = nearest ? [nearest.entry] : free.length > mostForPairs ? null : pairOf(line, free.filter(fits))
  return entries && { propose: "seen", entries, sure: false }
}

/** What the bank booked before the ledger began: recorded all the same, as far as later movements leave that, else in the opening. */
function inOpening(line: BankLine, left: Left): Proposal | null {
  const opening = openingOf(line, left.known.openings)
  if (!opening) return null
  const person = left.accountOf(line) ?? left.known.holders.get(holderKey(line.name))
  return seenNear(line, left, person) ?? { propose: "opening", entry: opening.entry, sure: false }
}

/** Plainly what came in or went out. The texts are what everybody will read in the ledger. */
function otherwise({ amount, name, text }: BankLine): Proposal {
  if (amount.minor > 0n) return { propose: "income", from: readable(name, 60), sure: false }
  return { propose: "expense", to: readable(name, 60), purpose: readable(text, 60), sure: false }
}

/** Without account numbers, and no longer than a line. Empty: nothing is left that could be proposed. */
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
