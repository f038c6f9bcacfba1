/** What a movement on the bank account probably is: a proposal that the treasurer confirms or not. Nothing is booked by it (§8.7). */
import { holderKey, type Lookalike } from "./bank-alike.ts"
import type { BankLine } from "./bank-lines.ts"
import { daysBetween, nearDays, type PaidOut, type Returned, returnedBy } from "./bank-returned.ts"
import { hasIban } from "./iban-in-text.ts"
import type { Month } from "./months.ts"
import { endToEndId, readEndToEndId } from "./pay-run.ts"
import type { MatrixId, Money } from "./types.ts"

/** A task that is done, and what is open of its price. */
export interface OpenTask {
  readonly number: number
  readonly customer: MatrixId
  readonly open: Money
}

/** An entry that moved money at the bank and that no line stands for yet. */
export interface RecordedEntry {
  readonly entry: number
  /** Positive: it came in. */
  readonly amount: Money
  /** The day on which it was recorded, `2026-11-20`. */
  readonly day: string
  readonly task: number | null
  /** Whose payment it is; null: none. */
  readonly person: MatrixId | null
  /** The same for all that were booked with one pay run; of a month there can be several. Null: it was booked with none. */
  readonly payRun: string | null
  /** As `endToEndId` makes it. */
  readonly endToEnd: string | null
}

/** A transfer of a pay run that is not done yet. */
export interface RunTransfer {
  readonly run: Month
  readonly person: MatrixId
  readonly amount: Money
  readonly endToEnd: string
}

export interface KnownHere {
  readonly tasks: readonly OpenTask[]
  readonly entries: readonly RecordedEntry[]
  readonly transfers: readonly RunTransfer[]
  /** Payments of late, those included that are taken back or that a line stands for. */
  readonly paid: readonly PaidOut[]
  /** IBANs of members, for nobody but the treasurer. */
  readonly ibans: ReadonlyMap<string, MatrixId>
  /** The same by the names of account holders, as `holderKey` makes them. */
  readonly holders: ReadonlyMap<string, MatrixId>
}

/** `sure`: it can be confirmed with all the other sure ones. */
export type Proposal =
  /** It is in the ledger already. */
  | { readonly propose: "seen"; readonly entries: readonly number[]; readonly sure: boolean }
  | { readonly propose: "task"; readonly task: number; readonly sure: boolean }
  /** It is booked with its pay run. */
  | { readonly propose: "pay-run"; readonly run: Month; readonly sure: false }
  | { readonly propose: "pay"; readonly person: MatrixId; readonly sure: false }
  | { readonly propose: "income"; readonly from: string; readonly sure: false }
  | { readonly propose: "expense"; readonly to: string; readonly purpose: string; readonly sure: false }
  /** Another kind of file has brought it already, as it seems. */
  | (Lookalike & { readonly propose: "alike"; readonly sure: false })
  /** Something came back: what it was is to be taken back here too. */
  | Returned

/** A proposal for each line, in their order. What one line takes, no other is proposed. */
export function proposalsFor(lines: readonly BankLine[], known: KnownHere): readonly Proposal[] {
  const left = new Left(known)
  const proposals = new Map<BankLine, Proposal>()
  // What is surest takes first, wherever it stands.
  for (const look of [certainly, probably, otherwise])
    for (const line of lines) {
      const found = proposals.has(line) ? null : look(line, left)
      if (found) proposals.set(line, left.taken(found, line))
    }
  return lines.flatMap((line) => proposals.get(line) ?? [])
}

/** What no line has taken yet. */
class Left {
  readonly known: KnownHere
  readonly #entries: Map<string, RecordedEntry[]>
  readonly #runs: ReadonlyMap<string | null, readonly RecordedEntry[]>
  readonly #open: Map<number, bigint>
  readonly #used = new Set<number>()

  constructor(known: KnownHere) {
    this.known = known
    this.#entries = Map.groupBy(known.entries, ({ amount }) => keyOf(amount))
    this.#runs = Map.groupBy(known.entries, ({ payRun }) => payRun)
    this.#open = new Map(known.tasks.map(({ number, open }) => [number, open.minor]))
  }

  /** Entries of exactly that amount. */
  entriesOf(amount: Money): readonly RecordedEntry[] {
    return (this.#entries.get(keyOf(amount)) ?? []).filter(({ entry }) => !this.#used.has(entry))
  }

  /** Entries of a pay run by run, all of those that are left. */
  runs(): readonly (readonly RecordedEntry[])[] {
    return [...this.#runs]
      .filter(([run]) => run !== null)
      .map(([, entries]) => entries.filter(({ entry }) => !this.#used.has(entry)))
  }

  /** Whose account it is, of the members. */
  accountOf({ iban }: BankLine): MatrixId | undefined {
    return iban === null ? undefined : this.known.ibans.get(iban)
  }

  tasks(currency: string): readonly OpenTask[] {
    return this.known.tasks
      .filter(({ open }) => open.currency === currency)
      .map((task) => ({ ...task, open: { currency, minor: this.#open.get(task.number) ?? 0n } }))
      .filter(({ open }) => open.minor > 0n)
  }

  taken<P extends Proposal>(proposal: P, { amount }: BankLine): P {
    if (proposal.propose === "seen") for (const entry of proposal.entries) this.#used.add(entry)
    if (proposal.propose === "task") this.#open.set(proposal.task, (this.#open.get(proposal.task) ?? 0n) - amount.minor)
    return proposal
  }
}

const keyOf = ({ minor, currency }: Money): string => `${minor} ${currency}`

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
  const entries = left.entriesOf(amount)
  const numbers = taskNumbersIn(line.text)
  const person = left.accountOf(line)
  const known =
    entries.find((one) => reference !== null && one.endToEnd === reference) ??
    entries.find((one) => one.person !== null && one.person === person) ??
    entries.find((one) => one.task !== null && numbers.length === 1 && one.task === numbers[0])
  if (known) return { propose: "seen", entries: [known.entry], sure: true }
  return amount.minor < 0n ? wholeRun(line, left) : namedTask(line, left, numbers)
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
function taskNumbersIn(text: string): readonly number[] {
  const found = text.matchAll(/(?<![\p{L}\p{N}])T ?([1-9]\d{0,5})(?![\p{L}\p{N}])/giu)
  return [...new Set(Array.from(found, ([, number]) => Number(number)))]
}

function namedTask({ amount, name }: BankLine, left: Left, numbers: readonly number[]): Proposal | null {
  const tasks = left.tasks(amount.currency)
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
  const { amount, day, name, text } = line
  const person = left.accountOf(line) ?? left.known.holders.get(holderKey(name))
  const near = left
    .entriesOf(amount)
    .filter(
      (one) =>
        daysBetween(one.day, day) <= nearDays && (one.person === null || person === undefined || one.person === person),
    )
    .toSorted((one, other) => daysBetween(one.day, day) - daysBetween(other.day, day))
  if (near[0]) return { propose: "seen", entries: [near[0].entry], sure: false }
  if (amount.minor < 0n) return person === undefined ? null : { propose: "pay", person, sure: false }
  const returned = cameBack(line, left)
  if (returned) return returned
  if (taskNumbersIn(text).length > 0) return null
  const tasks = left.tasks(amount.currency).filter(({ open }) => open.minor === amount.minor)
  return tasks[0] && tasks.length === 1 ? { propose: "task", task: tasks[0].number, sure: false } : null
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
