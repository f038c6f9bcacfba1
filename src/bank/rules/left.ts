/**
 * The things that a movement can be matched with (§8.7). Also remembers which of them are still free, because no movement has been matched
 * with them yet.
 */

import type { Month } from "../../kernel/rules/months.ts"
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import type { Lookalike } from "./alike.ts"
import type { BankLine } from "./lines.ts"
import { type Opening, openingOf } from "./opening.ts"
import type { PaidOut, Returned } from "./returned.ts"

/** A task that is done, and the open part of its price. */
export interface OpenTask {
  readonly number: number
  readonly customer: MatrixId
  readonly open: Money
}

/** A task, and the part of its income that was not paid back. */
export interface RefundableTask {
  readonly number: number
  readonly received: Money
}

/** A ledger entry that moved money at the bank, but has no line of a statement yet. */
export interface RecordedEntry {
  readonly entry: number
  /** Positive: money came in. */
  readonly amount: Money
  /** The day on which the entry was recorded, `2026-11-20`. */
  readonly day: string
  readonly task: number | null
  /** The customer of the entry's task. Null if the entry belongs to no task. */
  readonly customer: MatrixId | null
  /** The person whom the entry pays. Null if the entry is no payment. */
  readonly person: MatrixId | null
  /**
   * A text that all entries of one pay run share. The month is not enough, because it can have several runs. Null: the entry belongs to no
   * pay run.
   */
  readonly payRun: string | null
  /** The reference that `endToEndId` makes. */
  readonly endToEnd: string | null
}

/** A transfer of a pay run that is not finished yet. */
export interface RunTransfer {
  readonly run: Month
  readonly person: MatrixId
  readonly amount: Money
  readonly endToEnd: string
}

export interface KnownHere {
  readonly tasks: readonly OpenTask[]
  /** The tasks that the outgoing movements name. */
  readonly refundable: readonly RefundableTask[]
  readonly entries: readonly RecordedEntry[]
  readonly transfers: readonly RunTransfer[]
  /** The entries that opened the ledger. */
  readonly openings: readonly Opening[]
  /** Recent payments. They include payments that are reversed, and payments for which a line stands already. */
  readonly paid: readonly PaidOut[]
  /** The members' IBANs; only the treasurer may see them. */
  readonly ibans: ReadonlyMap<string, MatrixId>
  /** The members by the names of their account holders, in the form of `holderKey`. */
  readonly holders: ReadonlyMap<string, MatrixId>
}

/** A proposal of what a movement is. `sure`: the treasurer can confirm it with one command, together with all other sure ones. */
export type Proposal =
  /** The movement is in the ledger already. */
  | { readonly propose: "seen"; readonly entries: readonly number[]; readonly sure: boolean }
  | { readonly propose: "task"; readonly task: number; readonly sure: boolean }
  /** The co-op pays back a part of a task's price (§9.3). */
  | { readonly propose: "refund"; readonly task: number; readonly sure: false }
  /** The movement is exactly these entries, if there are any, and all that is open of these tasks' prices. */
  | {
      readonly propose: "tasks"
      readonly tasks: readonly number[]
      readonly entries: readonly number[]
      readonly sure: boolean
    }
  /** Several movements together are in the ledger already. `lines`: their numbers, with this movement's. */
  | {
      readonly propose: "joined"
      readonly lines: readonly number[]
      readonly entries: readonly number[]
      readonly sure: false
    }
  /** The bank booked the movement before the ledger began, so the ledger's opening contains it. */
  | { readonly propose: "opening"; readonly entry: number; readonly sure: false }
  /** The movement will be booked with its pay run. */
  | { readonly propose: "pay-run"; readonly run: Month; readonly sure: false }
  | { readonly propose: "pay"; readonly person: MatrixId; readonly sure: false }
  | { readonly propose: "income"; readonly from: string; readonly sure: false }
  | { readonly propose: "expense"; readonly to: string; readonly purpose: string; readonly sure: false }
  /** Another kind of file seems to have brought the movement already. */
  | (Lookalike & { readonly propose: "alike"; readonly sure: false })
  /** The row seems to be a balance, not a movement. */
  | { readonly propose: "balance"; readonly sure: false }
  /** A payment came back, so its entry is to be reversed. */
  | Returned

/** Everything that the movements can still be matched with. As soon as something is matched with a movement, it is no longer free. */
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

  /** The entries of exactly this amount with which no movement has been matched yet. */
  entriesOf(amount: Money): readonly RecordedEntry[] {
    return (this.#entries.get(keyOf(amount)) ?? []).filter(({ entry }) => !this.#used.has(entry))
  }

  /** Whether the bank booked the movement before the ledger began. */
  isEarlier(line: BankLine): boolean {
    return openingOf(line, this.known.openings) !== null
  }

  /** The entries that are still free. */
  entries(): readonly RecordedEntry[] {
    return this.known.entries.filter(({ entry }) => !this.#used.has(entry))
  }

  /** For each pay run, its free entries. */
  runs(): readonly (readonly RecordedEntry[])[] {
    return [...this.#runs]
      .filter(([run]) => run !== null)
      .map(([, entries]) => entries.filter(({ entry }) => !this.#used.has(entry)))
  }

  /** The member who has the IBAN that the bank names. Undefined if no member has it. */
  accountOf({ iban }: Pick<BankLine, "iban">): MatrixId | undefined {
    return iban === null ? undefined : this.known.ibans.get(iban)
  }

  tasks(currency: string): readonly OpenTask[] {
    return this.known.tasks
      .filter(({ open }) => open.currency === currency)
      .map((task) => ({ ...task, open: { currency, minor: this.#open.get(task.number) ?? 0n } }))
      .filter(({ open }) => open.minor > 0n)
  }

  taken<P extends Proposal>(proposal: P, { amount }: BankLine): P {
    if (proposal.propose === "seen" || proposal.propose === "tasks" || proposal.propose === "joined")
      for (const entry of proposal.entries) this.#used.add(entry)
    if (proposal.propose === "task") this.#open.set(proposal.task, (this.#open.get(proposal.task) ?? 0n) - amount.minor)
    if (proposal.propose === "tasks") for (const task of proposal.tasks) this.#open.set(task, 0n)
    return proposal
  }
}

const keyOf = ({ minor, currency }: Money): string => `${minor} ${currency}`
