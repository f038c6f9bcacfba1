/** What a movement can be, and what of that no movement has taken yet (§8.7). */
import type { Lookalike } from "./bank-alike.ts"
import type { BankLine } from "./bank-lines.ts"
import { type Opening, openingOf } from "./bank-opening.ts"
import type { PaidOut, Returned } from "./bank-returned.ts"
import type { Month } from "./months.ts"
import type { MatrixId, Money } from "./types.ts"

/** A task that is done, and what is open of its price. */
export interface OpenTask {
  readonly number: number
  readonly customer: MatrixId
  readonly open: Money
}

/** What came in for a task and was not paid back. */
export interface RefundableTask {
  readonly number: number
  readonly received: Money
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
  /** Those that movements out name. */
  readonly refundable: readonly RefundableTask[]
  readonly entries: readonly RecordedEntry[]
  readonly transfers: readonly RunTransfer[]
  /** What was there before the ledger began. */
  readonly openings: readonly Opening[]
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
  /** A part of a task's price goes back (§9.3). */
  | { readonly propose: "refund"; readonly task: number; readonly sure: false }
  /** It pays all that is open of several tasks. */
  | { readonly propose: "tasks"; readonly tasks: readonly number[]; readonly sure: true }
  /** The bank booked it before the ledger began: it is in the opening. */
  | { readonly propose: "opening"; readonly entry: number; readonly sure: false }
  /** It is booked with its pay run. */
  | { readonly propose: "pay-run"; readonly run: Month; readonly sure: false }
  | { readonly propose: "pay"; readonly person: MatrixId; readonly sure: false }
  | { readonly propose: "income"; readonly from: string; readonly sure: false }
  | { readonly propose: "expense"; readonly to: string; readonly purpose: string; readonly sure: false }
  /** Another kind of file has brought it already, as it seems. */
  | (Lookalike & { readonly propose: "alike"; readonly sure: false })
  /** The row states a balance, as it seems. */
  | { readonly propose: "balance"; readonly sure: false }
  /** Something came back: what it was is to be taken back here too. */
  | Returned

/** What no line has taken yet. */
export class Left {
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

  /** Whether the bank booked it before the ledger began. */
  isEarlier(line: BankLine): boolean {
    return openingOf(line, this.known.openings) !== null
  }

  /** All that no line stands for. */
  entries(): readonly RecordedEntry[] {
    return this.known.entries.filter(({ entry }) => !this.#used.has(entry))
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
    if (proposal.propose === "tasks") for (const task of proposal.tasks) this.#open.set(task, 0n)
    return proposal
  }
}

const keyOf = ({ minor, currency }: Money): string => `${minor} ${currency}`
