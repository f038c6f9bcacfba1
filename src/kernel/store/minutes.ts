/** The minutes in the database. Records are appended and never changed. */
import type { Knex } from "knex"
import { type ActName, type MinutesAct, mustBeDeclared, type ToldAct, toldIn } from "../rules/minuted/index.ts"
import { chainStart, type MinutesRecord, recordHash } from "../rules/minutes.ts"
import {
  type CoopKey,
  type Instant,
  type MatrixId,
  type MotionId,
  type MotionKind,
  motionId,
  type Series,
  seriesOf,
} from "../rules/types.ts"
import { nextNumber } from "./numbers.ts"
import type { Row } from "./tables.ts"
import type { Work } from "./work.ts"

/** A record as it is kept. The columns that it is filed under are derived from it, and are not part of the chain. */
export interface KeptRecord extends MinutesRecord {
  readonly hash: string
  /** The motion that it names, and that motion's kind. */
  readonly motion: MotionId | null
  readonly kind: MotionKind | null
}

/** What was done, with all its details. `actor` is null if no person did it, but a time came. */
export type NewRecord = MinutesAct & { readonly actor: MatrixId | null }

/**
 * Appends a record to a co-op's minutes, by default the public ones. Returns it with its number and hash.
 * @throws Error if the details are not those that the act declares
 */
export async function addRecord(
  work: Work,
  coop: CoopKey,
  record: NewRecord,
  series: Series = "public",
): Promise<KeptRecord> {
  const last = await work.trx("minutes").where({ coop, series }).orderBy("number", "desc").first("hash")
  // The record is hashed exactly as it is kept, so undefined values are removed first.
  const details: MinutesRecord["details"] = JSON.parse(JSON.stringify(record.details))
  mustBeDeclared({ act: record.act, details })
  const whole: MinutesRecord = {
    number: await nextNumber(work, coop, series === "public" ? "minutes.public" : "minutes.moderators"),
    at: work.now,
    actor: record.actor,
    act: record.act,
    details,
    previous: last?.hash ?? chainStart,
  }
  const hash = recordHash(coop, series, whole)
  const filed = await filedUnder(work, coop, whole)
  await work.trx("minutes").insert({ ...whole, ...filed, coop, series, details: JSON.stringify(whole.details), hash })
  return { ...whole, ...filed, hash }
}

async function filedUnder(
  work: Work,
  coop: CoopKey,
  { details: { motion } }: MinutesRecord,
): Promise<Pick<KeptRecord, "motion" | "kind">> {
  const said = typeof motion === "string" ? seriesOf(motion) : null
  if (typeof motion !== "string" || !said) return { motion: null, kind: null }
  const row = await work
    .trx("motions")
    .where({ coop, ...said })
    .first("kind")
  return { motion: motionId(motion), kind: row?.kind ?? null }
}

/** When this person did the act `act`, within `window` milliseconds until now. */
export async function timesOfActs(
  work: Work,
  coop: CoopKey,
  { actor, act }: { readonly actor: MatrixId; readonly act: ActName },
  window: number,
): Promise<Instant[]> {
  const rows = await work
    .trx("minutes")
    .where({ coop, series: "public", act, actor })
    .where("at", ">", work.now - window)
    .select("at")
  return rows.map(({ at }) => at)
}

/** Which records are wanted. For a subject: those of one of the acts, or about a motion of one of the kinds. */
export type Sought =
  | { readonly by: "number"; readonly from: number; readonly to: number }
  | { readonly by: "time"; readonly from: Instant; readonly before: Instant }
  | { readonly by: "motion"; readonly motion: MotionId }
  | { readonly by: "subject"; readonly acts: readonly ActName[]; readonly kinds: readonly MotionKind[] }

/**
 * The newest `limit` of the wanted records with a number below `before`, oldest first. For each act and kind at most that many are read,
 * however long the minutes are, because an index in the order of the numbers answers every query.
 */
export async function recordsSought(
  work: Work,
  coop: CoopKey,
  series: Series,
  sought: Sought,
  { before = Number.MAX_SAFE_INTEGER, limit }: { before?: number | undefined; limit: number },
): Promise<KeptRecord[]> {
  const highest = Math.min(before, largestNumber)
  const newest = () => work.trx("minutes").where({ coop, series }).where("number", "<", highest).limit(limit)
  const found = new Map<number, KeptRecord>()
  const keep = async (rows: PromiseLike<Row<"minutes">[]>) => {
    for (const row of await rows) found.set(row.number, readRecord(row))
  }
  switch (sought.by) {
    case "number":
      await keep(
        newest()
          .whereBetween("number", [sought.from, Math.min(sought.to, largestNumber)])
          .orderBy("number", "desc"),
      )
      break
    case "time":
      await keep(
        newest()
          .where("at", ">=", sought.from)
          .where("at", "<", sought.before)
          .orderBy([
            { column: "at", order: "desc" },
            { column: "number", order: "desc" },
          ]),
      )
      break
    case "motion":
      await keep(newest().where({ motion: sought.motion }).orderBy("number", "desc"))
      break
    case "subject":
      for (const act of sought.acts) await keep(newest().where({ act }).orderBy("number", "desc"))
      for (const kind of sought.kinds) await keep(newest().where({ kind }).orderBy("number", "desc"))
  }
  return [...found.values()].sort((one, other) => one.number - other.number).slice(-limit)
}

/** The largest integer that a column holds in either database. */
const largestNumber = 2 ** 31 - 1

/** The newest record. @throws if there is none; a co-op's public minutes have had one since its founding */
export async function newestRecord(
  work: Work,
  coop: CoopKey,
  series: Series,
): Promise<{ number: number; hash: string }> {
  const row = await latestRecord(work, coop, series)
  if (!row) throw new Error(`the co-op ${coop} has no ${series} minutes yet`)
  return row
}

/** The same, or null if there are no minutes yet. */
export async function latestRecord(
  work: Work,
  coop: CoopKey,
  series: Series,
): Promise<{ number: number; hash: string } | null> {
  const row = await work.trx("minutes").where({ coop, series }).orderBy("number", "desc").first("number", "hash")
  return row ? { number: row.number, hash: row.hash } : null
}

/** All records of a chain from its start, read in pages so that long minutes fit into memory. */
export async function* recordsOf(knex: Knex, coop: CoopKey, series: Series): AsyncGenerator<KeptRecord> {
  for (let after = 0; ; ) {
    const rows = await knex("minutes").where({ coop, series }).where("number", ">", after).orderBy("number").limit(500)
    for (const row of rows) yield readRecord(row)
    const last = rows.at(-1)
    if (!last) return
    after = last.number
  }
}

const readRecord = (row: Row<"minutes">): KeptRecord => ({
  number: row.number,
  at: row.at,
  actor: row.actor,
  act: row.act,
  details: JSON.parse(row.details),
  previous: row.previous,
  hash: row.hash,
  motion: row.motion,
  kind: row.kind,
})

type Told<Name extends ActName> = Extract<ToldAct, { readonly act: Name }>

/** An act, with the record that tells it. */
export type TellingRecord<Name extends ActName> = Told<Name> & { readonly record: KeptRecord }

/** What the records of these acts tell, in their order. Damaged records are left out. */
export function toldBy<Name extends ActName>(
  records: readonly KeptRecord[],
  names: readonly Name[],
): TellingRecord<Name>[] {
  const isMeant = (told: ToldAct): told is Told<Name> => names.some((name) => name === told.act)
  return records.flatMap((record) => {
    const told = toldIn(record)
    return told !== null && isMeant(told) ? [{ ...told, record }] : []
  })
}

/** One series of a co-op's minutes. */
export type Chain = Pick<Row<"minutes">, "coop" | "series">

/** The chains in the database. */
export async function chains(knex: Knex): Promise<Chain[]> {
  return knex("minutes").distinct("coop", "series").orderBy(["coop", "series"])
}
