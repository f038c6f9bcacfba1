/** Checking the minutes (§11): each chain from its start, and all that people are told with what the minutes tell or have committed to. */
import type { Knex } from "knex"
import { brokenAt } from "../rules/minutes.ts"
import { peopleTold } from "../rules/people-replay.ts"
import type { CoopKey, Series } from "../rules/types.ts"
import { type Chain, chains, type KeptRecord, recordsOf } from "./minutes.ts"
import { verifyLedger } from "./verify-ledger.ts"
import { verifyMotions } from "./verify-motions.ts"
import { verifyPayments } from "./verify-payments.ts"
import { alteredIdentities, alteredPeople } from "./verify-people.ts"
import { alteredTasks } from "./verify-tasks.ts"
import { alteredBooks, alteredMonths, verifyBudgets } from "./verify-treasury.ts"

export interface ChainReport {
  readonly coop: string
  readonly series: string
  readonly records: number
  /** Hash of the last record. */
  readonly latest: string
  readonly broken: { readonly number: number; readonly fault: "gap" | "hash" | "link" } | null
  /**
   * What is not as the minutes tell or have committed to, is missing, or is in no record: motions (`M3`), entries of the ledger (`E12`), tasks
   * (`T3`), payments (`P3`), pay runs (`pay run 2`), budgets (`budget M3`), months (`2026-11`), closed books (`books 2026-12-31`), seats (`moderator 2`), whether the
   * `treasury` is frozen, and what is kept of a person (`@ana:example.org`).
   */
  readonly altered: readonly string[]
  /** The newest record that says less than such records do today: what it tells of can be checked in part. 0: there is none. */
  readonly older: number
  /** Accounts whose balance is not what the entries of the ledger come to; of people's, `liabilities:dues` alone. */
  readonly unbalanced: readonly string[]
  /** Which of the anchors asked for stand in this chain, with their numbers. */
  readonly anchors: readonly { readonly hash: string; readonly number: number }[]
}

/** Checks all chains of a database. `anchors` are hashes, or beginnings of 8 digits and more, that somebody kept from the members' room. */
export async function verifyMinutes(knex: Knex, anchors: readonly string[] = []): Promise<ChainReport[]> {
  const reports: ChainReport[] = []
  for (const { coop, series } of await expectedChains(knex)) {
    const records: KeptRecord[] = []
    for await (const record of recordsOf(knex, coop, series)) records.push(record)
    const { altered, older, unbalanced } = await checked(knex, coop, series, records)
    reports.push({
      coop,
      series,
      records: records.length,
      latest: records.at(-1)?.hash ?? "",
      broken: brokenAt(coop, series, records) ?? misfiled(records),
      altered,
      older,
      unbalanced,
      anchors: anchors.flatMap((hash) => {
        const found = records.find((record) => record.hash.startsWith(hash.toLowerCase()))
        return found ? [{ hash, number: found.number }] : []
      }),
    })
  }
  return reports
}

/** Holds what is kept against one chain; all that is no motion stands in the public one. */
async function checked(
  knex: Knex,
  coop: CoopKey,
  series: Series,
  records: readonly KeptRecord[],
): Promise<Pick<ChainReport, "altered" | "older" | "unbalanced">> {
  const people = peopleTold(records)
  // The moderators' own minutes begin with their first motion.
  const founded = people.founded || series !== "public"
  const motions = await verifyMotions(knex, { coop, series, founded }, records)
  if (series !== "public") return { ...motions, unbalanced: [] }
  const ledger = await verifyLedger(knex, coop, records)
  const payments = await verifyPayments(knex, coop, records, { entries: ledger.entries, moves: people.moves })
  const budgets = await verifyBudgets(knex, coop, records)
  const altered = [
    ...motions.altered,
    ...ledger.altered,
    ...(await alteredTasks(knex, coop, records, ledger.entries)),
    ...payments.altered,
    ...budgets.altered,
    ...(await alteredMonths(knex, coop, records, ledger.entries)),
    ...(await alteredBooks(knex, coop, records)),
    ...(await alteredPeople(knex, coop, people)),
    ...(await alteredIdentities(knex, coop, people)),
  ]
  return {
    altered: [...new Set(altered)],
    older: Math.max(motions.older, payments.older, budgets.older, people.older),
    unbalanced: ledger.unbalanced,
  }
}

/** Those that there are, and those that were taken away as a whole: motions stand in them, or a ledger or tasks need them. */
async function expectedChains(knex: Knex): Promise<Chain[]> {
  const kept = await chains(knex)
  const named = await knex("motions").distinct("coop", "series").orderBy(["coop", "series"])
  const others: Pick<Chain, "coop">[] = []
  for (const table of ["ledger_entries", "tasks"] as const)
    if (await knex.schema.hasTable(table)) others.push(...(await knex(table).distinct("coop").orderBy("coop")))
  const all = [...kept]
  for (const one of [...named, ...others.map(({ coop }) => ({ coop, series: "public" as const }))])
    if (!all.some(({ coop, series }) => coop === one.coop && series === one.series)) all.push(one)
  return all
}

/** A record that is filed under another motion than it names, or under another kind: `!minutes` would not find it there. */
function misfiled(records: readonly KeptRecord[]): ChainReport["broken"] {
  const kinds = new Map<unknown, unknown>()
  for (const { number, details, motion, kind } of records) {
    if (details.kind !== undefined) kinds.set(details.motion, details.kind)
    // A database of before records were filed has no such columns.
    if (motion === undefined) continue
    const named = details.motion ?? null
    const expected = named === null ? null : (kinds.get(named) ?? kind)
    if (motion !== named || kind !== expected) return { number, fault: "hash" }
  }
  return null
}
