/** How far this database has come, in a few numbers that are remembered outside of it: an older copy of it is known by them. */
import { z } from "zod"
import { numbered } from "../rules/motions.ts"
import type { CoopKey } from "../rules/types.ts"
import { installationId } from "./inbox-rooms.ts"
import type { MasterKey } from "./master-key.ts"
import { allCounters, allHighestGiven, type Counter } from "./numbers.ts"
import { highest } from "./queries.ts"
import type { Work } from "./work.ts"

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

/** How far the database is now. */
export async function stateMark(work: Work, coops: readonly CoopKey[]): Promise<StateMark> {
  const numbers: Record<string, number> = {}
  for (const coop of coops)
    for (const [counter, highest] of await allHighestGiven(work, coop))
      if (highest > 0) numbers[numberKey(coop, counter)] = highest
  const open = await work.trx("motions").whereNot({ stage: "closed" }).orderBy("id").select("coop", "series", "number")
  const restore = await work.trx("restores").orderBy("id", "desc").first("epoch")
  const newest = await highest(work.trx("outbox"), "id")
  const sent = await highest(work.trx("outbox").where({ state: "sent" }), "id")
  return {
    installation: await installationId(work),
    epoch: restore?.epoch ?? "",
    row: newest ?? 0,
    sent: sent ?? 0,
    numbers,
    open: open.map(({ coop, series, number }) => `${coop} ${numbered(number, series)}`),
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
