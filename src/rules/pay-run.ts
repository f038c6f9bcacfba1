/** Pay runs: what is due to everybody at one time, as one list (§8.6), and what banks know its payments by. */
import { type Entry, type Posting, personOf } from "./ledger.ts"
import { canonicalJson } from "./minutes.ts"
import type { Month } from "./months.ts"
import type { Instant, MatrixId, Money } from "./types.ts"

/** `open`: the treasurer has the list and may be paying; `dropped`: nothing was booked. */
export type PayRunState = "open" | "done" | "dropped"

/** A pay run as it is kept. There is at most one open in a co-op. */
export interface PayRun {
  readonly number: number
  /** Eight letters and digits, drawn at random: what the bank gets in place of any name. */
  readonly code: string
  readonly month: Month
  /** What fell due before this moment is in it. */
  readonly dueBefore: Instant
  readonly state: PayRunState
  readonly openedBy: MatrixId
  readonly openedAt: Instant
  readonly items: readonly PayRunItem[]
}

export interface PayRunItem {
  /** 1, 2 … within the run. */
  readonly number: number
  readonly person: MatrixId
  readonly amount: Money
  /** The number of the payment that it was booked as; null: not yet. */
  readonly payment: number | null
}

/** All that is settled when a run begins, as text: what the minutes commit to. */
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

/** Without letters and digits that are taken for one another. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

/** A code out of random bytes, eight of them. */
export const codeFrom = (random: Uint8Array): string =>
  Array.from(random.subarray(0, 8), (byte) => alphabet[byte % alphabet.length]).join("")

const referencePattern = /WAGGLE-([2-9A-HJ-NP-Z]{8})-([1-9]\d{0,4})(?!\d)/i

/**
 * What a payment is known by at the bank (EndToEndId, and in the remittance information, since codes that are scanned carry no other):
 * co-op, run and person, for those who have the database, and nothing for others.
 */
export const endToEndId = ({ code }: Pick<PayRun, "code">, { number }: Pick<PayRunItem, "number">): string =>
  `WAGGLE-${code}-${number}`

/** Which run and item such a reference names, wherever in a text it stands; null: there is none. */
export function readEndToEndId(text: string): { readonly code: string; readonly number: number } | null {
  const [, code, number] = referencePattern.exec(text) ?? []
  return code === undefined ? null : { code: code.toUpperCase(), number: Number(number) }
}

/** Somebody's claim in one currency. */
export interface Due {
  readonly person: MatrixId
  readonly amount: Money
}

/** A posting on an account of dues that counts for the run's end or a later moment. */
export interface LaterLine {
  readonly entry: Pick<Entry, "kind" | "at" | "reverses" | "corrects">
  readonly posting: Pick<Posting, "account" | "amount">
}

/**
 * What fell due to each before a moment, minus all payments, also later ones; only what is more than nothing, in the order of Matrix
 * IDs and currencies. What was put right later counts for the time of what it puts right.
 * @param balances of the accounts of dues now: negative is owed
 * @param later what was booked on them from that moment on
 * @param entries those that later ones take back or put right
 * @param nowOf under which ID somebody goes on
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
    if (!counts(before, entry, entries)) add(posting.account, posting.amount, "later")
  return [...sums]
    .flatMap(([person, own]) =>
      [...own].map(([currency, { all, later }]) => ({ person, amount: { minor: all - later, currency } })),
    )
    .filter(({ amount }) => amount.minor > 0n)
    .sort((one, other) => compare(one.person, other.person) || compare(one.amount.currency, other.amount.currency))
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Whether an entry of that time or later is about what fell due before. */
function counts(
  before: Instant,
  entry: Pick<Entry, "kind" | "at" | "reverses" | "corrects">,
  entries: ReadonlyMap<number, Pick<Entry, "kind" | "at" | "corrects">>,
): boolean {
  const about = entries.get(entry.reverses ?? entry.corrects ?? 0)
  if (about) return about.at < before || counts(before, { ...about, reverses: null }, entries)
  // Dues that follow a changed ID stay with the same person.
  return entry.at < before || entry.kind === "payment" || entry.kind === "transfer"
}
