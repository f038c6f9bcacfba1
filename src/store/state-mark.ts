/** How far this database has come, in a few numbers that are remembered outside of it: an older copy of it is known by them. */
import type { Knex } from "knex"
import { z } from "zod"
import { numbered } from "../rules/motions.ts"
import type { CoopKey, Series } from "../rules/types.ts"
import type { MasterKey } from "./master-key.ts"
import { allCounters, type Counter, numbersGiven } from "./numbers.ts"

const shape = z.object({
  installation: z.string(),
  /** That of the last restore; empty: there was none. Marks of different epochs cannot be compared. */
  epoch: z.string().default(""),
  /** The newest row of the outbox, and the newest of those that were sent. */
  row: z.number(),
  sent: z.number(),
  /** By co-op and counter, such as `hive tasks`, the highest number given. */
  numbers: z.record(z.string(), z.number()),
  /** Motions that had not ended, such as `hive M7`. */
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
 * How far the database is now. It is one statement: all of it is of one moment, and no message that is to be sent waits for a second one.
 * The installation is known: it has begun to sync.
 */
export async function stateMark(knex: Knex, coops: readonly CoopKey[]): Promise<StateMark> {
  const none = (column: "coop" | "name" | "value") => knex.raw(`null as ${column}`)
  const parts: [Fact["fact"], Knex.QueryBuilder][] = [
    ...numbersGiven(knex, coops).map((query): [Fact["fact"], Knex.QueryBuilder] => ["number", query]),
    ["open", knex("motions").whereNot({ stage: "closed" }).select("coop", "series as name", "number as value")],
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
    const key = `${coop} ${name}`
    numbers[key] = Math.max(numbers[key] ?? 0, value ?? 0)
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

/** Whether the database that is now so far was further once, in one of the co-ops that it serves. */
export const isBehind = (now: StateMark, mark: StateMark, coops: readonly CoopKey[]): boolean =>
  now.row < mark.row ||
  coops.some((coop) => allCounters.some((counter) => numberIn(now, coop, counter) < numberIn(mark, coop, counter)))

/** The highest number that had been given. */
export const numberIn = ({ numbers }: StateMark, coop: CoopKey, counter: Counter): number =>
  numbers[numberKey(coop, counter)] ?? 0

const purpose = "state mark"

/** It names private votes: it is sealed where it is kept. */
export const sealMark = (keys: MasterKey, mark: StateMark): string =>
  keys.derive(purpose).seal(JSON.stringify(mark), purpose)

/** @throws Error where it was sealed with another key, or is none */
export const openMark = (keys: MasterKey, sealed: string): StateMark =>
  shape.parse(JSON.parse(keys.derive(purpose).open(sealed, purpose)))
