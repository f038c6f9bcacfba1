/** The minutes in the database: appended to, never changed. */
import type { Knex } from "knex"
import { chainStart, type MinutesRecord, recordHash } from "../rules/minutes.ts"
import type { CoopKey, MatrixId, Series } from "../rules/types.ts"
import { instant } from "../rules/types.ts"
import type { Work } from "./work.ts"

export interface KeptRecord extends MinutesRecord {
  readonly hash: string
}

export interface NewRecord {
  /** null: nobody; a time came. */
  readonly actor: MatrixId | null
  readonly act: string
  readonly details: Readonly<Record<string, unknown>>
}

/** Appends one record to a co-op's minutes, by default the public ones, and returns it with its number and hash. */
export async function addRecord(
  work: Work,
  coop: CoopKey,
  record: NewRecord,
  series: Series = "public",
): Promise<KeptRecord> {
  const last = await work.trx("minutes").where({ coop, series }).orderBy("number", "desc").first("number", "hash")
  const whole: MinutesRecord = {
    number: (last?.number ?? 0) + 1,
    at: work.now,
    actor: record.actor,
    act: record.act,
    // What is kept is what is hashed: undefined values are gone before both.
    details: JSON.parse(JSON.stringify(record.details)),
    previous: last?.hash ?? chainStart,
  }
  const hash = recordHash(coop, series, whole)
  await work.trx("minutes").insert({ ...whole, coop, series, details: JSON.stringify(whole.details), hash })
  return { ...whole, hash }
}

/** The record that was added last; a co-op's public minutes have had one since its founding. */
export async function newestRecord(
  work: Work,
  coop: CoopKey,
  series: Series,
): Promise<{ number: number; hash: string }> {
  const row = await work.trx("minutes").where({ coop, series }).orderBy("number", "desc").first("number", "hash")
  return { number: row.number, hash: row.hash }
}

/** A chain from its start, read in pages so that old minutes fit into memory. */
export async function* recordsOf(knex: Knex, coop: string, series: string): AsyncGenerator<KeptRecord> {
  for (let after = 0; ; ) {
    const rows = await knex("minutes").where({ coop, series }).where("number", ">", after).orderBy("number").limit(500)
    for (const row of rows)
      yield {
        number: row.number,
        at: instant(Number(row.at)),
        actor: row.actor,
        act: row.act,
        details: JSON.parse(row.details),
        previous: row.previous,
        hash: row.hash,
      }
    const last = rows.at(-1)
    if (!last) return
    after = last.number
  }
}

/** Which chains there are. */
export async function chains(knex: Knex): Promise<{ coop: string; series: string }[]> {
  return knex("minutes").distinct("coop", "series").orderBy(["coop", "series"])
}
