/** Questions about moods that are asked again and again (§17.2). */
import type { CoopKey, Instant } from "../../kernel/rules/types.ts"
import { lowest } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Asked, MoodRhythm } from "../rules/moods.ts"
import { type KeptPoll, pollsOfSeries } from "./polls.ts"

export interface MoodSeries {
  readonly row: number
  readonly coop: CoopKey
  readonly question: string
  readonly every: MoodRhythm
  readonly nextAt: Instant
}

const read = ({ id, coop, question, every, next_at: nextAt }: Row<"mood_series">): MoodSeries => ({
  ...{ row: id, coop, question, every, nextAt },
})

/** Notes that a question is asked again and again. Returns the row of its series. */
export async function insertSeries(
  { trx }: Work,
  { nextAt, ...series }: Pick<MoodSeries, "coop" | "question" | "every" | "nextAt">,
): Promise<number> {
  const [inserted] = await trx("mood_series")
    .insert({ ...series, next_at: nextAt })
    .returning("id")
  if (!inserted) throw new Error("the database has not said which row it inserted")
  return inserted.id
}

/** The questions of a co-op that are asked again and again, oldest first. */
export async function runningSeries({ trx }: Work, coop: CoopKey): Promise<MoodSeries[]> {
  return (await trx("mood_series").where({ coop }).whereNull("stopped_at").orderBy("id")).map(read)
}

/** The series in this row. Null if it is not asked any more. */
export async function seriesAt({ trx }: Work, row: number): Promise<MoodSeries | null> {
  const found = await trx("mood_series").where({ id: row }).whereNull("stopped_at").first()
  return found ? read(found) : null
}

/** The questions that are to be asked again by this moment, in order. */
export async function seriesToAsk({ trx }: Work, until: Instant): Promise<MoodSeries[]> {
  const rows = await trx("mood_series").whereNull("stopped_at").where("next_at", "<=", until).orderBy("next_at")
  return rows.map(read)
}

/** When the next question of these co-ops is asked. Null: none is. */
export async function nextToAsk({ trx }: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null> {
  const rows = await trx("mood_series").whereNull("stopped_at").distinct("coop")
  const coops = rows.map(({ coop }) => coop).filter(stands)
  return lowest(trx("mood_series").whereNull("stopped_at").whereIn("coop", coops), "next_at")
}

export async function askAgainAt({ trx }: Work, { row }: MoodSeries, nextAt: Instant): Promise<void> {
  await trx("mood_series").where({ id: row }).update({ next_at: nextAt })
}

export async function stopSeries({ trx, now }: Work, { row }: MoodSeries): Promise<void> {
  await trx("mood_series").where({ id: row }).update({ stopped_at: now })
}

/** The ended questions of a poll's series, oldest first. Empty if the poll belongs to none. */
export async function askedSoFar(work: Work, { series }: KeptPoll): Promise<Asked[]> {
  if (series === null) return []
  return (await pollsOfSeries(work, series)).flatMap(({ closedAt, endsAt, sums }) =>
    closedAt === null || sums === null ? [] : [{ at: endsAt, sums }],
  )
}
