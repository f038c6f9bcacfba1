/** Pay runs: everything that is due to people at one time, as one list (§8.6), and the references of its payments at the bank. */

import { canonicalJson } from "../../kernel/rules/minutes.ts"
import type { Month } from "../../kernel/rules/months.ts"
import type { Instant, MatrixId, Money } from "../../kernel/rules/types.ts"
import { type Entry, type Posting, personOf } from "../../ledger/rules/ledger.ts"

/** `open`: the treasurer has the list and may be paying; `dropped`: the run ended without a booking. */
export type PayRunState = "open" | "done" | "dropped"

/** A stored pay run. A co-op has at most one open run. */
export interface PayRun {
  readonly number: number
  /** Eight random letters and digits that stand for the run at the bank. The bank gets no names. */
  readonly code: string
  readonly month: Month
  /** The run pays what fell due before this moment. */
  readonly dueBefore: Instant
  readonly state: PayRunState
  readonly openedBy: MatrixId
  readonly openedAt: Instant
  readonly items: readonly PayRunItem[]
}

export interface PayRunItem {
  /** The item's number within the run, from 1. */
  readonly number: number
  readonly person: MatrixId
  readonly amount: Money
  /** The number of the payment that the item was booked as; null: the item is not booked yet. */
  readonly payment: number | null
}

/** Everything that is fixed when a run begins, as text. The minutes contain a commitment to this text. */
export const payRunText = ({
  code,
  dueBefore,
  items,
}: {
  readonly code: string
  readonly dueBefore: number
  readonly items: readonly Omit<PayRunItem, "payment">[]
}): string =>
  canonicalJson({
    code,
    dueBefore,
    items: items.map(({ number, person, amount }) => [number, person, String(amount.minor), amount.currency]),
  })

/** Letters and digits that nobody mistakes for another letter or digit. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

/** A code made from the first eight random bytes. */
export const codeFrom = (random: Uint8Array): string =>
  Array.from(random.subarray(0, 8), (byte) => alphabet[byte % alphabet.length]).join("")

const referencePattern = /WAGGLE-([2-9A-HJ-NP-Z]{8})-([1-9]\d{0,4})(?!\d)/i

/**
 * The reference of a payment at the bank. It is the EndToEndId, and also part of the remittance text, because scanned codes carry no
 * EndToEndId. Nobody without the database can tell from it which run and which person are meant.
 */
export const endToEndId = ({ code }: Pick<PayRun, "code">, { number }: Pick<PayRunItem, "number">): string =>
  `WAGGLE-${code}-${number}`

/** The run and the item that the first reference in a text names; null if there is none. */
export function readEndToEndId(text: string): { readonly code: string; readonly number: number } | null {
  const [, code, number] = referencePattern.exec(text) ?? []
  return code === undefined ? null : { code: code.toUpperCase(), number: Number(number) }
}

/** The amount that the co-op owes a person in one currency. */
export interface Due {
  readonly person: MatrixId
  readonly amount: Money
}

/** A posting on an account of dues. The ledger assigns its entry to the moment `dueBefore` or to a later moment. */
export interface LaterLine {
  readonly entry: Pick<Entry, "kind" | "at" | "reverses" | "corrects">
  readonly posting: Pick<Posting, "account" | "amount">
}

/**
 * The dues of each person from before a moment, minus all payments, even later ones. Sums of zero or less are left out. A correction or
 * reversal counts as if it had the time of the entry that it corrects or reverses.
 * @param balances the current balances of the accounts of dues; negative is owed
 * @param later the postings on these accounts from that moment on
 * @param entries the entries that later entries reverse or correct, by number
 * @param nowOf the ID that a person uses now
 * @returns sorted by Matrix ID and currency
 */
export function duesBefore(
  before: Instant,
  balances: ReadonlyMap<string, ReadonlyMap<string, bigint>>,
  later: readonly LaterLine[],
  entries: ReadonlyMap<number, Pick<Entry, "kind" | "at" | "corrects">>,
  nowOf: (person: MatrixId) => MatrixId = (person) => person,
): Due[] {
  const sums = new Map<MatrixId, Map<string, { all: bigint; later: bigint }>>()
  const add = (account: string, { minor, currency }: Money, to: "all" | "later") => {
    const of = personOf(account)
    if (of === null) return
    const person = nowOf(of)
    const own = sums.get(person) ?? new Map<string, { all: bigint; later: bigint }>()
    const sum = own.get(currency) ?? { all: 0n, later: 0n }
    sums.set(person, own.set(currency, { ...sum, [to]: sum[to] - minor }))
  }
  for (const [account, own] of balances) for (const [currency, minor] of own) add(account, { minor, currency }, "all")
  for (const { entry, posting } of later)
    if (!countsBefore(before, entry, entries)) add(posting.account, posting.amount, "later")
  return [...sums]
    .flatMap(([person, own]) =>
      [...own].map(([currency, { all, later }]) => ({ person, amount: { minor: all - later, currency } })),
    )
    .filter(({ amount }) => amount.minor > 0n)
    .sort((one, other) => compare(one.person, other.person) || compare(one.amount.currency, other.amount.currency))
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Whether this entry changes the dues from before the moment. A reversal or correction does so if the entry that it reverses or
 * corrects is from before the moment.
 */
export function countsBefore(
  before: Instant,
  entry: Pick<Entry, "kind" | "at" | "reverses" | "corrects">,
  entries: ReadonlyMap<number, Pick<Entry, "kind" | "at" | "corrects">>,
): boolean {
  const about = entries.get(entry.reverses ?? entry.corrects ?? 0)
  if (about) return about.at < before || countsBefore(before, { ...about, reverses: null }, entries)
  // A payment lowers these dues, no matter when it was made. A transfer only moves dues between two IDs of the same person.
  return entry.at < before || entry.kind === "payment" || entry.kind === "transfer"
}
