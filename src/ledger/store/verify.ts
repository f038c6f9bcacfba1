/** Checks the ledger (§7.4, §11). It compares each entry with its commitment in the minutes, and the balances with the entries. */
import type { Knex } from "knex"
import { commitment } from "../../kernel/rules/minutes.ts"
import type { CoopKey } from "../../kernel/rules/types.ts"
import { type Check, type Checking, publicChains } from "../../kernel/store/checking.ts"
import { type KeptRecord, toldBy } from "../../kernel/store/minutes.ts"
import { joined } from "../../kernel/store/queries.ts"
import { type Account, allDues, type Entry, entryId, imbalance, personOf, replay } from "../rules/ledger.ts"
import { entriesOf, sealedEntry } from "./ledger.ts"

export interface LedgerReport {
  /** The entries that can be read, in the order of their numbers. */
  readonly entries: readonly Entry[]
  /** Entries, such as `E12`, that differ from their commitment, are missing, or have no record. They come in the order of their numbers. */
  readonly altered: readonly string[]
  /**
   * Accounts whose balance differs from the sum of their postings. A person's account appears as `liabilities:dues`, because a report names
   * nobody.
   */
  readonly unbalanced: readonly Account[]
}

/** The stored ledger, and the faults in it. Checks get it through `once`, so that it is read only once for all of them. */
export const ledgerIn = ({ knex, coop, records }: Checking): Promise<LedgerReport> => verifyLedger(knex, coop, records)

export const ledgerCheck: Check = {
  name: "ledger",
  section: "ledger",
  check: (checking) => checking.once(ledgerIn),
  chains: (knex) => publicChains(knex, "ledger_entries"),
}

/**
 * Checks the ledger of one co-op.
 * @param records the co-op's public minutes
 */
async function verifyLedger(knex: Knex, coop: CoopKey, records: readonly KeptRecord[]): Promise<LedgerReport> {
  // A database that is older than the ledger lacks the table.
  if (!(await knex.schema.hasTable("ledger_entries"))) return { entries: [], altered: [], unbalanced: [] }
  const committed = commitmentsIn(records)
  const altered = new Set<string>()
  const { entries, unreadable } = await readable(knex, coop)
  const salts = await saltsOf(knex, coop)
  for (const entry of entries) {
    const contents = commitment(salts.get(entry.number) ?? "", sealedEntry(entry))
    const whole = contents === committed.get(entryId(entry.number)) && imbalance(entry.postings).length === 0
    if (!whole) altered.add(entryId(entry.number))
  }
  for (const number of unreadable) altered.add(entryId(number))
  const kept = new Set([...entries.map(({ number }) => number), ...unreadable].map(entryId))
  for (const id of committed.keys()) if (!kept.has(id)) altered.add(id)
  for (const number of await misplaced(knex, coop)) altered.add(entryId(number))
  for (const number of await misdated(knex, coop)) altered.add(entryId(number))
  const order = (id: string) => Number(id.slice(1))
  return {
    entries,
    altered: [...altered].toSorted((one, other) => order(one) - order(other)),
    unbalanced: await unbalanced(knex, coop, entries),
  }
}

/**
 * All entries that can be read, and the numbers of all other entries. An entry cannot be read if it holds something that the program never
 * writes, such as an amount in letters.
 */
async function readable(
  knex: Knex,
  coop: CoopKey,
): Promise<{ entries: readonly Entry[]; unreadable: readonly number[] }> {
  const rows = await knex("ledger_entries").where({ coop }).orderBy("number").select("number")
  const entries: Entry[] = []
  const unreadable: number[] = []
  const read = async (numbers: readonly number[]): Promise<void> => {
    try {
      entries.push(...(await entriesOf({ trx: knex }, coop, { numbers })))
    } catch (error) {
      const [only] = numbers
      if (only === undefined || isOfDatabase(error)) throw error
      if (numbers.length === 1) unreadable.push(only)
      else for (const number of numbers) await read([number])
    }
  }
  for (let from = 0; from < rows.length; from += page)
    await read(rows.slice(from, from + page).map(({ number }) => number))
  return { entries, unreadable }
}

const page = 200

/**
 * Whether the error comes from the database itself, and so tells nothing about the stored entries. Such errors have a code. Errors from
 * reading a row have no code.
 */
const isOfDatabase = (error: unknown): boolean => error instanceof Error && "code" in error

/** The commitments by entry. If two records name the same entry, its commitment is "", which fits no entry. */
function commitmentsIn(records: readonly KeptRecord[]): ReadonlyMap<string, string> {
  const committed = new Map<string, string>()
  for (const { details } of toldBy(records, ["entry-booked"])) {
    const { entry, contents } = details
    committed.set(entry, committed.has(entry) ? "" : contents)
  }
  return committed
}

async function saltsOf(knex: Knex, coop: CoopKey): Promise<ReadonlyMap<number, string>> {
  const rows = await knex("ledger_entries").where({ coop }).select("number", "salt")
  return new Map(rows.map(({ number, salt }) => [number, salt]))
}

/**
 * The numbers of entries whose postings have another time than the entry itself, and the entry numbers of postings whose entry does not
 * exist. Such postings would count in a wrong month.
 */
async function misdated(knex: Knex, coop: CoopKey): Promise<number[]> {
  const postings = knex("ledger_postings")
    .leftJoin("ledger_entries as booked", (join) =>
      join.on("booked.coop", "ledger_postings.coop").andOn("booked.number", "ledger_postings.entry"),
    )
    .where("ledger_postings.coop", coop)
    .where((differs) => differs.whereNull("booked.at").orWhereRaw("?? <> ??", ["booked.at", "ledger_postings.at"]))
  const rows = await joined(postings, { entry: "ledger_postings.entry" })
  return rows.map(({ entry }) => entry)
}

/** The numbers of entries whose postings are not numbered without gaps. */
async function misplaced(knex: Knex, coop: CoopKey): Promise<number[]> {
  const rows = await knex("ledger_postings")
    .where({ coop })
    .groupBy("entry")
    .select("entry")
    .max("position", { as: "most" })
    .count("position", { as: "many" })
  return rows.filter(({ most, many }) => most !== many - 1).map(({ entry }) => entry)
}

async function unbalanced(knex: Knex, coop: CoopKey, entries: readonly Entry[]): Promise<Account[]> {
  const replayed = replay(entries)
  const rows = await knex("ledger_balances").where({ coop })
  const kept = new Map(rows.map(({ account, currency, minor }) => [`${account} ${currency}`, minor]))
  const wrong = new Set<Account>()
  for (const [account, own] of replayed)
    for (const [currency, minor] of own) if (kept.get(`${account} ${currency}`) !== String(minor)) wrong.add(account)
  for (const { account, currency, minor } of rows)
    if (minor !== String(replayed.get(account)?.get(currency) ?? 0n)) wrong.add(account)
  return [...new Set([...wrong].map((account) => (personOf(account) === null ? account : allDues)))].sort()
}
