/** Checking the minutes (§11): each chain from its start, and what the minutes say of the texts, counts, entries and tasks that are kept. */
import type { Knex } from "knex"
import { z } from "zod"
import { brokenAt, canonicalJson, commitment, sha256 } from "../rules/minutes.ts"
import { numbered } from "../rules/motions.ts"
import { chains, type KeptRecord, recordsOf } from "./minutes.ts"
import { wording } from "./options.ts"
import { verifyLedger } from "./verify-ledger.ts"
import { alteredTasks } from "./verify-tasks.ts"

export interface ChainReport {
  readonly coop: string
  readonly series: string
  readonly records: number
  /** Hash of the last record. */
  readonly latest: string
  readonly broken: { readonly number: number; readonly fault: "gap" | "hash" | "link" } | null
  /**
   * Motions whose kept wording or published count is not what the minutes committed to, such as `M3`; entries of the ledger that are not, are
   * missing, or are in no record, such as `E12`; and tasks of which the same is true, such as `T3`.
   */
  readonly altered: readonly string[]
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
    const ledger = series === "public" ? await verifyLedger(knex, coop, records) : null
    const tasks = series === "public" ? await alteredTasks(knex, coop, records) : []
    reports.push({
      coop,
      series,
      records: records.length,
      latest: records.at(-1)?.hash ?? "",
      broken: brokenAt(coop, series, records) ?? misfiled(records),
      altered: [...(await alteredMotions(knex, coop, series, records)), ...(ledger?.altered ?? []), ...tasks],
      unbalanced: ledger?.unbalanced ?? [],
      anchors: anchors.flatMap((hash) => {
        const found = records.find((record) => record.hash.startsWith(hash.toLowerCase()))
        return found ? [{ hash, number: found.number }] : []
      }),
    })
  }
  return reports
}

/** Those that there are, and those that were taken away as a whole: motions stand in them, or a ledger or tasks need them. */
async function expectedChains(knex: Knex): Promise<{ coop: string; series: string }[]> {
  const kept = await chains(knex)
  const named: typeof kept = await knex("motions").distinct("coop", "series").orderBy(["coop", "series"])
  const others: { coop: string }[] = []
  for (const table of ["ledger_entries", "tasks"])
    if (await knex.schema.hasTable(table)) others.push(...(await knex(table).distinct("coop").orderBy("coop")))
  const all = [...kept]
  for (const one of [...named, ...others.map(({ coop }) => ({ coop, series: "public" }))])
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
    if (motion !== named || kind !== (kinds.get(named) ?? kind)) return { number, fault: "hash" }
  }
  return null
}

/** What the minutes say of a motion's texts, count and outcome: by motion and part, the newest commitment. */
function commitmentsIn(records: readonly KeptRecord[]): ReadonlyMap<string, unknown> {
  const committed = new Map<string, unknown>()
  for (const { details } of records) {
    const { motion, option, options, wording: text, keep, count, blt, outcome } = details
    if (text !== undefined) committed.set(`${motion}/${option}`, text)
    for (const made of optionsShape.safeParse(options).data ?? [])
      committed.set(`${motion}/${made.option}`, made.wording)
    const kept = keepShape.safeParse(keep).data
    if (kept) committed.set(`${motion}/${kept.option}`, kept.wording)
    if (count !== undefined) committed.set(`${motion}/count`, count)
    if (blt !== undefined) committed.set(`${motion}/blt`, blt)
    if (outcome !== undefined) committed.set(`${motion}/outcome`, canonicalJson(outcome))
  }
  return committed
}

/** As records of before there were other kinds than decisions have it. */
const keepShape = z.object({ option: z.number(), wording: z.string() })
const optionsShape = z.array(keepShape)

/** Compares each option's wording, each published count and each counted outcome with what the minutes committed to. */
async function alteredMotions(
  knex: Knex,
  coop: string,
  series: string,
  records: readonly KeptRecord[],
): Promise<string[]> {
  const committed = commitmentsIn(records)
  const altered = new Set<string>()
  const motions = await knex("motions").where({ coop, series }).orderBy("number").select("id", "number", "outcome")
  for (const { id, number, outcome } of motions) {
    const name = numbered(number, series === "public" ? "public" : "moderators")
    const differs = (part: string | number, kept: string) => {
      if (committed.get(`${name}/${part}`) !== kept) altered.add(name)
    }
    for (const option of await knex("options").where({ motion_id: id }).orderBy("seq"))
      differs(option.seq, commitment(option.salt, wording(option)))
    const count = await knex("published_counts").where({ motion_id: id }).first("json", "blt")
    if (count) differs("count", sha256(count.json))
    if (count?.blt) differs("blt", sha256(count.blt))
    if (count) differs("outcome", canonicalJson(JSON.parse(outcome)))
  }
  return [...altered]
}
