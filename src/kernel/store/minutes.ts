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
import { fromJson, objectShape } from "./json.ts"
import { nextNumber } from "./numbers.ts"
import type { Row } from "./tables.ts"
import type { Work } from "./work.ts"

/**
 * A record as it is stored. `motion` and `kind` are not part of the chain: they are derived from the record, so that a query can find it.
 */
export interface KeptRecord extends MinutesRecord {
  readonly hash: string
  /** The motion that the record names, and that motion's kind. Null if it names none. */
  readonly motion: MotionId | null
  readonly kind: MotionKind | null
}

/** A record to write: an act with all its details. `actor`: null if the bot did it by itself, at a set time. */
export type NewRecord = MinutesAct & { readonly actor: MatrixId | null }

/**
 * Appends a record to a co-op's minutes of one series, by default to the public minutes. Returns the record with its number and hash.
 * @throws Error if the details are not those that the act declares
 */
export async function addRecord(
  work: Work,
  coop: CoopKey,
  record: NewRecord,
  series: Series = "public",
): Promise<KeptRecord> {
  const last = await work.trx("minutes").where({ coop, series }).orderBy("number", "desc").first("hash")
  // The hash must be over exactly what is stored, so undefined values are removed first.
  const details = objectShape.parse(JSON.parse(JSON.stringify(record.details)))
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

/** The times when this person did `act`, within the last `window` milliseconds. */
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

/** Which records are wanted. `subject`: the records of each act in `acts`, and the records about motions of each kind in `kinds`. */
export type Sought =
  | { readonly by: "number"; readonly from: number; readonly to: number }
  | { readonly by: "time"; readonly from: Instant; readonly before: Instant }
  | { readonly by: "motion"; readonly motion: MotionId }
  | { readonly by: "subject"; readonly acts: readonly ActName[]; readonly kinds: readonly MotionKind[] }

/**
 * The wanted records: the newest `limit` of those whose number is below `before`. The oldest comes first. For each act and kind this reads
 * at most `limit` records, however long the minutes are. Every query uses an index that is ordered by number.
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

/** The largest integer that a column can hold in both databases. */
const largestNumber = 2 ** 31 - 1

/**
 * The newest record of a series.
 * @throws Error if there is none; public minutes have had one since the co-op's founding
 */
export async function newestRecord(
  work: Work,
  coop: CoopKey,
  series: Series,
): Promise<{ number: number; hash: string }> {
  const row = await latestRecord(work, coop, series)
  if (!row) throw new Error(`the co-op ${coop} has no ${series} minutes yet`)
  return row
}

/** The newest record of a series. Null if the series has none yet. */
export async function latestRecord(
  work: Work,
  coop: CoopKey,
  series: Series,
): Promise<{ number: number; hash: string } | null> {
  const row = await work.trx("minutes").where({ coop, series }).orderBy("number", "desc").first("number", "hash")
  return row ? { number: row.number, hash: row.hash } : null
}

/**
 * All records of a chain from its start. They are read in pages, so that long minutes need little memory at a time. If a record's details
 * cannot be read, the record gets substitute details, which do not fit its hash.
 */
export async function* recordsOf(knex: Knex, coop: CoopKey, series: Series): AsyncGenerator<KeptRecord> {
  for (let after = 0; ; ) {
    const rows = await knex("minutes").where({ coop, series }).where("number", ">", after).orderBy("number").limit(500)
    for (const row of rows) yield { ...columnsOf(row), details: readable(row.details) }
    const last = rows.at(-1)
    if (!last) return
    after = last.number
  }
}

const columnsOf = ({ number, at, actor, act, previous, hash, motion, kind }: Row<"minutes">) => ({
  ...{ number, at, actor, act, previous, hash, motion, kind },
})

const readRecord = (row: Row<"minutes">): KeptRecord => ({
  ...columnsOf(row),
  details: fromJson(objectShape, row.details, { table: "minutes", row: `${row.coop} ${row.series} ${row.number}` }),
})

function readable(details: string): MinutesRecord["details"] {
  try {
    return objectShape.parse(JSON.parse(details))
  } catch {
    return { unreadable: true }
  }
}

type Told<Name extends ActName> = Extract<ToldAct, { readonly act: Name }>

/** An act, and the record that tells of it. */
export type TellingRecord<Name extends ActName> = Told<Name> & { readonly record: KeptRecord }

/** The acts with these names that the records tell of, in the order of the records. Damaged records are left out. */
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

/** All chains in the database. */
export async function chains(knex: Knex): Promise<Chain[]> {
  return knex("minutes").distinct("coop", "series").orderBy(["coop", "series"])
}
