/** Checking the minutes (§11): each chain from its start, and all that people are told with what the minutes tell or have committed to. */
import type { Knex } from "knex"
import { brokenAt } from "../rules/minutes.ts"
import { type Check, Checking, inSections } from "./checking.ts"
import { type Chain, chains, type KeptRecord, recordsOf } from "./minutes.ts"
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

/**
 * Checks all chains of a database.
 * @param checks what is held against them
 * @param anchors hashes, or beginnings of 8 digits and more, that somebody kept from the members' room
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

/** Holds what is kept against one chain. */
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

/** The chains that there are, and those that were taken away as a whole: something that is kept needs them. */
async function expectedChains(knex: Knex, checks: readonly Check[]): Promise<Chain[]> {
  const all = [...(await chains(knex))]
  for (const check of checks)
    for (const one of (await check.chains?.(knex)) ?? [])
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
