/**
 * Checks the minutes (§11). It follows each chain from its start. It also compares the minutes with the stored data from which the bot
 * answers people.
 */
import type { Knex } from "knex"
import { brokenAt } from "../rules/minutes.ts"
import { type Check, Checking, inSections } from "./checking.ts"
import { type Chain, chains, type KeptRecord, recordsOf } from "./minutes.ts"
export interface ChainReport {
  readonly coop: string
  readonly series: string
  readonly records: number
  /** The hash of the last record. */
  readonly latest: string
  readonly broken: { readonly number: number; readonly fault: "gap" | "hash" | "link" } | null
  /**
   * The names of things that differ from the minutes, are missing, or have no record: motions (`M3`), entries of the ledger (`E12`), tasks
   * (`T3`), payments (`P3`), pay runs (`pay run 2`), budgets (`budget M3`), months (`2026-11`), closed books (`books 2026-12-31`), seats
   * (`moderator 2`), `treasury` if it should or should not be frozen, and a person's data (`@ana:example.org`).
   */
  readonly altered: readonly string[]
  /**
   * The number of the newest record that lacks details which new records of the same act have. Such a record can only be checked in part. 0
   * if there is none.
   */
  readonly older: number
  /** Accounts whose balance differs from the sum of the ledger's entries. People's accounts appear only as `liabilities:dues`. */
  readonly unbalanced: readonly string[]
  /** The anchors from the request that are in this chain, each with the number of its record. */
  readonly anchors: readonly { readonly hash: string; readonly number: number }[]
}

/**
 * Checks all chains of a database.
 * @param checks the checks to run on each chain
 * @param anchors hashes that somebody kept from the members' room; the first 8 digits or more of each are enough
 */
export async function verifyMinutes(
  knex: Knex,
  checks: readonly Check[],
  anchors: readonly string[] = [],
): Promise<ChainReport[]> {
  const ordered = inSections(checks)
  const reports: ChainReport[] = []
  for (const chain of await expectedChains(knex, ordered)) {
    const { coop, series } = chain
    const records: KeptRecord[] = []
    for await (const record of recordsOf(knex, coop, series)) records.push(record)
    reports.push({
      coop,
      series,
      records: records.length,
      latest: records.at(-1)?.hash ?? "",
      broken: brokenAt(coop, series, records) ?? misfiled(records),
      ...(await checked(new Checking(knex, chain, records), ordered)),
      anchors: anchors.flatMap((hash) => {
        const found = records.find((record) => record.hash.startsWith(hash.toLowerCase()))
        return found ? [{ hash, number: found.number }] : []
      }),
    })
  }
  return reports
}

/** Runs the checks on one chain and joins their findings. */
async function checked(
  checking: Checking,
  checks: readonly Check[],
): Promise<Pick<ChainReport, "altered" | "older" | "unbalanced">> {
  const altered = new Set<string>()
  const unbalanced: string[] = []
  let older = 0
  for (const one of checks) {
    if (checking.series !== "public" && !one.confined) continue
    const found = await one.check(checking)
    for (const name of found.altered ?? []) altered.add(name)
    older = Math.max(older, found.older ?? 0)
    unbalanced.push(...(found.unbalanced ?? []))
  }
  return { altered: [...altered], older, unbalanced }
}

/**
 * The chains that exist, and also the chains that must exist because stored rows need them. If a chain that must exist is missing, somebody
 * deleted it as a whole.
 */
async function expectedChains(knex: Knex, checks: readonly Check[]): Promise<Chain[]> {
  const all = [...(await chains(knex))]
  for (const check of checks)
    for (const one of (await check.chains?.(knex)) ?? [])
      if (!all.some(({ coop, series }) => coop === one.coop && series === one.series)) all.push(one)
  return all
}

/** Finds a record whose columns `motion` and `kind` differ from what the record itself says. `!minutes` would not find such a record. */
function misfiled(records: readonly KeptRecord[]): ChainReport["broken"] {
  const kinds = new Map<unknown, unknown>()
  for (const { number, details, motion, kind } of records) {
    if (details.kind !== undefined) kinds.set(details.motion, details.kind)
    // An older database lacks the column `motion`, so there is nothing to compare.
    if (motion === undefined) continue
    const named = details.motion ?? null
    const expected = named === null ? null : (kinds.get(named) ?? kind)
    if (motion !== named || kind !== expected) return { number, fault: "hash" }
  }
  return null
}
