/** The ledger in the database (§7.4). Entries are added and never changed. Functions take and return amounts as bigints. */
import { randomBytes } from "node:crypto"
import type { Knex } from "knex"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { canonicalJson, commitment } from "../../kernel/rules/minutes.ts"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { fromJson } from "../../kernel/store/json.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import {
  type Account,
  type Balances,
  type Basis,
  basisShape,
  type Entry,
  type EntryKind,
  type NewEntry,
  type Posting,
  personOf,
} from "../rules/ledger.ts"

/** The most rows that one statement takes. So the number of values stays below every database's limit. */
const batch = 50

/**
 * Writes an entry under the next number, and updates the balances. The caller must have checked that the entry balances. Returns the entry,
 * and its commitment for the minutes.
 */
export async function insertEntry(
  work: Work,
  coop: CoopKey,
  entry: NewEntry,
  actor: MatrixId | null,
): Promise<{ entry: Entry; commitment: string }> {
  const { trx, now } = work
  const whole: Entry = { ...entry, number: await nextNumber(work, coop, "entries"), recordedAt: now, actor }
  const salt = randomBytes(16).toString("hex")
  const { number, kind, at, happened, text, task, reverses, corrects, postings } = whole
  const head = { coop, number, kind, at, happened, recorded_at: now, actor }
  await trx("ledger_entries").insert({ ...head, text, task, reverses, corrects, salt })
  const rows = postings.map(({ account, amount, basis }, position) => ({
    coop,
    entry: number,
    position,
    account,
    minor: String(amount.minor),
    currency: amount.currency,
    at,
    basis: basis === null ? null : writeBasis(basis),
  }))
  for (const some of batches(rows)) await trx("ledger_postings").insert(some)
  await changeBalances(work, coop, postings)
  return { entry: whole, commitment: commitment(salt, sealedEntry(whole)) }
}

/**
 * The text to which the minutes commit: the whole entry. The field `happened` is left out if it is null, because older entries were sealed
 * without that field.
 */
export const sealedEntry = ({ happened, ...entry }: Entry): string =>
  canonicalJson(writable(happened === null ? entry : { ...entry, happened }))

const writeBasis = (basis: Basis): string => canonicalJson(writable(basis))
/** Replaces bigints by texts, because JSON has no bigints. */
const writable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, item) => (typeof item === "bigint" ? String(item) : item)))

const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) => rows.slice(index * batch, (index + 1) * batch))

async function changeBalances({ trx }: Work, coop: CoopKey, postings: readonly Posting[]): Promise<void> {
  const changed = new Map<string, { account: Account; currency: string; minor: bigint }>()
  for (const { account, amount } of postings) {
    const key = `${account} ${amount.currency}`
    const own = changed.get(key) ?? { account, currency: amount.currency, minor: 0n }
    changed.set(key, { ...own, minor: own.minor + amount.minor })
  }
  for (const some of batches([...changed.values()])) {
    const kept = await trx("ledger_balances")
      .where({ coop })
      .whereIn(
        "account",
        some.map(({ account }) => account),
      )
    const before = new Map(kept.map(({ account, currency, minor }) => [`${account} ${currency}`, BigInt(minor)]))
    const rows = some.map(({ account, currency, minor }) => {
      const sum = (before.get(`${account} ${currency}`) ?? 0n) + minor
      return { coop, account, currency, minor: String(sum) }
    })
    await trx("ledger_balances").insert(rows).onConflict(["coop", "account", "currency"]).merge(["minor"])
  }
}

/**
 * The balances of all accounts, or of the accounts in `only`. They come in the order of the accounts' names. Balances of zero are left out.
 */
export async function balancesOf({ trx }: Work, coop: CoopKey, only?: readonly Account[]): Promise<Balances> {
  const query = trx("ledger_balances").where({ coop }).whereNot("minor", "0").orderBy(["account", "currency"])
  const rows = await (only ? query.whereIn("account", only) : query)
  const balances = new Map<Account, Map<string, bigint>>()
  for (const { account, currency, minor } of rows) {
    const own = balances.get(account) ?? new Map<string, bigint>()
    balances.set(account, own.set(currency, BigInt(minor)))
  }
  return balances
}

/** Everybody to whom anything ever fell due or was paid in this co-op, each by the Matrix ID in the name of their account. */
export async function peopleInLedger({ trx }: Work, coop: CoopKey): Promise<MatrixId[]> {
  const rows = await trx("ledger_balances").where({ coop }).distinct("account").orderBy("account")
  return rows.flatMap(({ account }) => personOf(account) ?? [])
}

/** Which entries to read. A field that is left out excludes no entries. */
export interface EntryFilter {
  /** With `begin` and `end`, an entry must count for a moment from `begin` until before `end`. */
  readonly begin?: Instant
  readonly end?: Instant
  /** An entry must have a posting on one of these accounts. */
  readonly accounts?: readonly Account[]
  readonly task?: number
  readonly numbers?: readonly number[]
  readonly corrects?: number
  readonly reverses?: number
  readonly kind?: EntryKind
  readonly limit?: number
}

/** Whole entries that match the filter, in the order of their numbers. If more than `limit` entries match, the oldest are left out. */
export async function entriesOf(
  { trx }: { readonly trx: Knex },
  coop: CoopKey,
  filter: EntryFilter = {},
): Promise<Entry[]> {
  const { begin, end, accounts, task, numbers, corrects, reverses, kind, limit } = filter
  const query = trx("ledger_entries").where({ coop }).orderBy("number", "desc")
  if (begin !== undefined) query.where("at", ">=", begin)
  if (end !== undefined) query.where("at", "<", end)
  if (task !== undefined) query.where({ task })
  if (corrects !== undefined) query.where({ corrects })
  if (reverses !== undefined) query.where({ reverses })
  if (kind !== undefined) query.where({ kind })
  if (numbers !== undefined) query.whereIn("number", [...numbers])
  if (accounts !== undefined)
    query.whereIn(
      "number",
      trx("ledger_postings")
        .where({ coop })
        .whereIn("account", [...accounts])
        .select("entry"),
    )
  if (limit !== undefined) query.limit(limit)
  return withPostings(trx, coop, (await query).reverse())
}

export async function entryOf(work: Work, coop: CoopKey, number: number): Promise<Entry | null> {
  return (await entriesOf(work, coop, { numbers: [number] }))[0] ?? null
}

type EntryRow = Row<"ledger_entries">
type PostingRow = Row<"ledger_postings">

async function withPostings(trx: Knex, coop: CoopKey, rows: readonly EntryRow[]): Promise<Entry[]> {
  const postings = new Map<number, Posting[]>()
  for (const some of batches(rows)) {
    const found = await trx("ledger_postings")
      .where({ coop })
      .whereIn(
        "entry",
        some.map(({ number }) => number),
      )
      .orderBy(["entry", "position"])
    for (const row of found) postings.set(row.entry, [...(postings.get(row.entry) ?? []), posting(row)])
  }
  return rows.map((row) => entry(row, postings.get(row.number) ?? []))
}

const posting = ({ coop, entry, account, minor, currency, basis }: PostingRow): Posting => ({
  account,
  amount: { minor: BigInt(minor), currency },
  basis: basis === null ? null : fromJson(basisShape, basis, { table: "ledger_postings", row: `${coop} E${entry}` }),
})

const entry = (row: EntryRow, postings: readonly Posting[]): Entry => ({
  number: row.number,
  kind: row.kind,
  at: row.at,
  // If an older database is opened only for reading, it is not migrated. Then it lacks this column.
  happened: row.happened ?? null,
  recordedAt: row.recorded_at,
  actor: row.actor,
  text: row.text,
  task: row.task,
  reverses: row.reverses,
  corrects: row.corrects,
  postings,
})

/**
 * Entries that happened from the day `first` to the day `last` and count for a moment from `from` on, because they came after the books were
 * closed (§7.4a). In the order of their numbers.
 */
export async function lateEntries(
  { trx }: Work,
  coop: CoopKey,
  { first, last, from }: { readonly first: CalendarDay; readonly last: CalendarDay; readonly from: Instant },
): Promise<Entry[]> {
  const rows = await trx("ledger_entries")
    .where({ coop })
    .where("at", ">=", from)
    .where("happened", ">=", first)
    .where("happened", "<=", last)
    .orderBy("number")
  return withPostings(trx, coop, rows)
}

/** A posting, together with the entry that it belongs to. */
export interface AccountLine {
  readonly entry: Entry
  readonly posting: Posting
}

/**
 * The postings on these accounts from `begin` until before `end`, each with its entry. They come in the order of the moments for which they
 * count.
 */
export async function linesOf(
  work: Work,
  coop: CoopKey,
  only: readonly Account[],
  { begin, end }: { readonly begin?: Instant; readonly end?: Instant } = {},
): Promise<AccountLine[]> {
  const { trx } = work
  const query = trx("ledger_postings").where({ coop }).whereIn("account", only).orderBy(["at", "entry", "position"])
  if (begin !== undefined) query.where("at", ">=", begin)
  if (end !== undefined) query.where("at", "<", end)
  const rows = await query
  const lines: AccountLine[] = []
  for (const some of batches(rows)) {
    const numbers = [...new Set(some.map((row) => row.entry))]
    const heads = await trx("ledger_entries").where({ coop }).whereIn("number", numbers)
    const byNumber = new Map(heads.map((head) => [head.number, entry(head, [])]))
    for (const row of some) {
      const head = byNumber.get(row.entry)
      if (head) lines.push({ entry: head, posting: posting(row) })
    }
  }
  return lines
}
