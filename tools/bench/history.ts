/**
 * Gives a founded co-op years of history: entries in its ledger, decisions that were withdrawn, and members who were away and came back. It
 * writes rows in bulk, exactly those that the acts would have written: `waggle verify` finds the result whole.
 */
import { randomBytes } from "node:crypto"
import type { Knex } from "knex"
import { chainStart, commitment, type MinutesRecord, recordHash } from "../../src/kernel/rules/minutes.ts"
import { type CoopKey, type Instant, instant, type MatrixId } from "../../src/kernel/rules/types.ts"
import { type Entry, entryId } from "../../src/ledger/rules/ledger.ts"
import { sealedEntry } from "../../src/ledger/store/ledger.ts"
import { expensePostings, incomePostings } from "../../src/treasury/rules/bookings.ts"

export interface Wanted {
  /** How many records the public minutes have in the end. */
  readonly records: number
  /** How many entries the ledger has in the end. */
  readonly entries: number
}

const atOnce = 400

/** Adds the history to a database that no bot uses now. `treasurer`: who booked the entries. `people`: those who were away. */
export async function addHistory(
  knex: Knex,
  coop: CoopKey,
  { records, entries }: Wanted,
  people: readonly [MatrixId, ...MatrixId[]],
): Promise<void> {
  const chain = await Chain.of(knex, coop)
  const [treasurer] = people
  const rows: Record<"ledger_entries" | "ledger_postings", object[]> = { ledger_entries: [], ledger_postings: [] }
  const balances = new Map<string, bigint>()
  for (let number = 1; number <= entries; number += 1) {
    const entry = entryOf(number, chain.next(), treasurer)
    const salt = randomBytes(16).toString("hex")
    const { recordedAt, postings, ...head } = entry
    rows.ledger_entries.push({ ...head, coop, recorded_at: recordedAt, salt })
    for (const [position, { account, amount }] of postings.entries()) {
      const { minor, currency } = amount
      rows.ledger_postings.push({
        ...{ coop, entry: number, position, account, minor: String(minor), currency, at: entry.at, basis: null },
      })
      balances.set(account, (balances.get(account) ?? 0n) + minor)
    }
    const contents = commitment(salt, sealedEntry(entry))
    chain.add(entry.at, treasurer, "entry-booked", { entry: entryId(number), booked: entry.kind, contents })
  }
  for (let turn = 0; chain.length + 1 < records; turn += 1) {
    const person = people[turn % people.length] ?? treasurer
    const since = chain.next()
    chain.add(since, null, "member-absent", { person, since })
    chain.add(chain.next(), person, "member-back", { person })
  }
  await knex.transaction(async (trx) => {
    const insert = async (table: string, all: readonly object[]) => {
      for (let from = 0; from < all.length; from += atOnce)
        await trx<object>(table).insert(all.slice(from, from + atOnce))
    }
    await insert("ledger_entries", rows.ledger_entries)
    await insert("ledger_postings", rows.ledger_postings)
    const sums = [...balances].map(([account, minor]) => ({ coop, account, currency: "EUR", minor: String(minor) }))
    await insert("ledger_balances", sums)
    await insert("minutes", chain.rows)
  })
}

function entryOf(number: number, at: Instant, actor: MatrixId): Entry {
  const amount = { minor: BigInt(1000 + (number % 9000)), currency: "EUR" }
  const income = number % 3 === 0
  const postings = income ? incomePostings(amount, "other") : expensePostings(amount)
  const text = income ? `Customer ${number % 50}` : `Shop ${number % 40}: bread`
  const none = { happened: null, task: null, reverses: null, corrects: null }
  return { ...none, kind: income ? "income" : "expense", text, number, at, recordedAt: at, actor, postings }
}

/** The public minutes of a co-op, to which records are added in memory. */
class Chain {
  readonly rows: object[] = []
  readonly #coop: CoopKey
  #last: { number: number; at: number; hash: string }

  private constructor(coop: CoopKey, last: { number: number; at: number; hash: string }) {
    this.#coop = coop
    this.#last = last
  }

  static async of(knex: Knex, coop: CoopKey): Promise<Chain> {
    const last = await knex("minutes").where({ coop, series: "public" }).orderBy("number", "desc").first()
    return new Chain(coop, last ?? { number: 0, at: Date.now(), hash: chainStart })
  }

  get length(): number {
    return this.#last.number
  }

  /** The moment of the next record: a little after the last one. */
  next = () => instant(this.#last.at + 1)

  add(at: number, actor: MatrixId | null, act: string, details: MinutesRecord["details"]): void {
    const record = { number: this.#last.number + 1, at: instant(at), actor, act, details, previous: this.#last.hash }
    const hash = recordHash(this.#coop, "public", record)
    this.#last = { number: record.number, at, hash }
    this.rows.push({
      ...{ ...record, details: JSON.stringify(details), hash, coop: this.#coop, series: "public" },
      ...{ motion: null, kind: null },
    })
  }
}
