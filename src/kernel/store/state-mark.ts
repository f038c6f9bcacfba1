/**
 * A few numbers that tell how far this database has come. They are also stored outside the database, so that the program notices if
 * somebody puts back an older copy of the database.
 */
import type { Knex } from "knex"
import { z } from "zod"
import { type CoopKey, numbered, type Series } from "../rules/types.ts"
import type { MasterKey } from "./master-key.ts"
import { allCounters, type Counter, numbersGiven } from "./numbers.ts"

const shape = z.object({
  installation: z.string(),
  /** The epoch of the last restore. Empty if there was none. Marks of different epochs cannot be compared. */
  epoch: z.string().default(""),
  /** `row`: the number of the newest outbox row. `sent`: the number of the newest row that was sent. */
  row: z.number(),
  sent: z.number(),
  /** The highest number given by each counter. A key is a co-op and its counter, such as `hive tasks`. */
  numbers: z.record(z.string(), z.number()),
  /** The motions that have not ended, such as `hive M7`. */
  open: z.array(z.string()),
})

export type StateMark = z.infer<typeof shape>

const numberKey = (coop: CoopKey, counter: Counter): string => `${coop} ${counter}`

interface Fact {
  readonly fact: "number" | "open" | "row" | "sent" | "installation" | "restore"
  readonly coop: CoopKey | null
  readonly name: string | null
  readonly value: number | null
}

/**
 * How far the database is now. A single statement reads everything, so all numbers are from one moment. Call this only after the
 * installation has begun to sync, because it gets its ID only then.
 */
export async function stateMark(knex: Knex, coops: readonly CoopKey[]): Promise<StateMark> {
  const none = (column: "coop" | "name" | "value") => knex.raw(`null as ${column}`)
  const parts: [Fact["fact"], Knex.QueryBuilder][] = [
    ...numbersGiven(knex, coops).map((query): [Fact["fact"], Knex.QueryBuilder] => ["number", query]),
    [
      "open",
      knex("motions").whereIn("stage", ["proposal", "voting"]).select("coop", "series as name", "number as value"),
    ],
    ["row", knex("outbox").select(none("coop"), none("name")).max("id as value")],
    ["sent", knex("outbox").where({ state: "sent" }).select(none("coop"), none("name")).max("id as value")],
    ["installation", knex("installation").select(none("coop"), "id as name", none("value"))],
    ["restore", knex("restores").select(none("coop"), "epoch as name", "id as value")],
  ]
  const facts: Fact[] = await knex.unionAll(parts.map(([fact, query]) => query.select(knex.raw("? as fact", [fact]))))
  const of = (name: Fact["fact"]) => facts.filter(({ fact }) => fact === name)
  const byNumber = (one: Fact, other: Fact) => (one.value ?? 0) - (other.value ?? 0)
  const numbers: Record<string, number> = {}
  for (const { coop, name, value } of of("number")) {
    // A counter that has given no number yet is left out. Otherwise a restore would begin minutes that the co-op does not have.
    if (value === null) continue
    const key = `${coop} ${name}`
    numbers[key] = Math.max(numbers[key] ?? 0, value)
  }
  return {
    installation: of("installation")[0]?.name ?? "",
    epoch: of("restore").sort(byNumber).at(-1)?.name ?? "",
    row: of("row")[0]?.value ?? 0,
    sent: of("sent")[0]?.value ?? 0,
    numbers,
    open: of("open")
      .sort(byNumber)
      .map(({ coop, name, value }) => `${coop} ${numbered(value ?? 0, name as Series)}`),
  }
}

/** Whether an older copy of the database was put back. That is so if the outbox or one of these co-ops has a higher number in `mark`. */
export const isBehind = (now: StateMark, mark: StateMark, coops: readonly CoopKey[]): boolean =>
  now.row < mark.row ||
  coops.some((coop) => allCounters.some((counter) => numberIn(now, coop, counter) < numberIn(mark, coop, counter)))

/** The highest number that the counter of this co-op had given when the mark was made. */
export const numberIn = ({ numbers }: StateMark, coop: CoopKey, counter: Counter): number =>
  numbers[numberKey(coop, counter)] ?? 0

const purpose = "state mark"

/** Seals the mark, because it is kept outside the database and names private votes. */
export const sealMark = (keys: MasterKey, mark: StateMark): string =>
  keys.derive(purpose).seal(JSON.stringify(mark), purpose)

/**
 * Opens a sealed mark.
 * @throws Error if it was sealed with another key, or is not a mark
 */
export const openMark = (keys: MasterKey, sealed: string): StateMark =>
  shape.parse(JSON.parse(keys.derive(purpose).open(sealed, purpose)))
