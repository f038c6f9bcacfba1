/** Checking the minutes (§11): each chain from its start, and what the minutes say of the texts and counts that are kept. */
import type { Knex } from "knex"
import { brokenAt, commitment, sha256 } from "../rules/minutes.ts"
import { numbered } from "../rules/motions.ts"
import { chains, type KeptRecord, recordsOf } from "./minutes.ts"
import { wording } from "./motions.ts"

export interface ChainReport {
  readonly coop: string
  readonly series: string
  readonly records: number
  /** Hash of the last record. */
  readonly latest: string
  readonly broken: { readonly number: number; readonly fault: "gap" | "hash" | "link" } | null
  /** Motions whose kept wording or published count is not what the minutes committed to, such as `M3`. */
  readonly altered: readonly string[]
  /** Which of the anchors asked for stand in this chain, with their numbers. */
  readonly anchors: readonly { readonly hash: string; readonly number: number }[]
}

/** Checks all chains of a database. `anchors` are hashes, or beginnings of 8 digits and more, that somebody kept from the members' room. */
export async function verifyMinutes(knex: Knex, anchors: readonly string[] = []): Promise<ChainReport[]> {
  const reports: ChainReport[] = []
  for (const { coop, series } of await chains(knex)) {
    const records: KeptRecord[] = []
    for await (const record of recordsOf(knex, coop, series)) records.push(record)
    reports.push({
      coop,
      series,
      records: records.length,
      latest: records.at(-1)?.hash ?? "",
      broken: brokenAt(coop, series, records),
      altered: await alteredMotions(knex, coop, series, records),
      anchors: anchors.flatMap((hash) => {
        const found = records.find((record) => record.hash.startsWith(hash.toLowerCase()))
        return found ? [{ hash, number: found.number }] : []
      }),
    })
  }
  return reports
}

/** Compares the newest commitment to each option's wording, and each published count's hash, with what is kept. */
async function alteredMotions(
  knex: Knex,
  coop: string,
  series: string,
  records: readonly KeptRecord[],
): Promise<string[]> {
  const committed = new Map<string, unknown>()
  for (const { details } of records) {
    if (details.wording !== undefined) committed.set(`${details.motion}/${details.option}`, details.wording)
    if (details.count !== undefined) committed.set(`${details.motion}/count`, details.count)
  }
  const altered = new Set<string>()
  const motions = await knex("motions").where({ coop, series }).orderBy("number").select("id", "number")
  for (const { id, number } of motions) {
    const name = numbered(number)
    for (const option of await knex("options").where({ motion_id: id }).whereNotNull("author").orderBy("seq")) {
      const kept = commitment(option.salt, wording(option))
      if (committed.get(`${name}/${option.seq}`) !== kept) altered.add(name)
    }
    const count = await knex("published_counts").where({ motion_id: id }).first("json_sha256", "json")
    if (count && committed.get(`${name}/count`) !== sha256(count.json)) altered.add(name)
  }
  return [...altered]
}
