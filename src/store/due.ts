/** What waits for a time to come: ends of stages, reminders. */
import { type CoopKey, type Instant, instant, type MotionKind, type Series } from "../rules/types.ts"
import type { Work } from "./work.ts"

/** A motion for which a time has come, by its place in the database. */
export interface Due {
  readonly row: number
  readonly coop: CoopKey
  readonly series: Series
}

/** The same with the time that has come. */
export interface DueSince extends Due {
  readonly dueAt: Instant
}

/**
 * Motions of which a stage has ended by `until`, what ended first first: what a vote changes for others must not depend on whether
 * the bot was there when they ended.
 */
export async function pastStages(work: Work, until: Instant): Promise<DueSince[]> {
  const rows = await work
    .trx("motions")
    .where((proposal) =>
      proposal
        .where({ stage: "proposal" })
        .andWhere((end) => end.where("proposal_ends_at", "<=", until).orWhere("early_end_at", "<=", until)),
    )
    .orWhere((voting) => voting.where({ stage: "voting" }).andWhere("voting_ends_at", "<=", until))
    .orderBy("id")
    .select("id", "coop", "series", "stage", "proposal_ends_at", "early_end_at", "voting_ends_at")
  return rows
    .map((row) => ({ row: row.id, coop: row.coop, series: row.series, dueAt: instant(endOf(row)) }))
    .toSorted((one, other) => one.dueAt - other.dueAt)
}

interface Ends {
  readonly stage: string
  readonly proposal_ends_at: number
  readonly early_end_at: number | null
  readonly voting_ends_at: number | null
}

const endOf = ({ stage, proposal_ends_at: full, early_end_at: early, voting_ends_at: voting }: Ends): number =>
  Number(stage === "voting" ? (voting ?? full) : Math.min(Number(full), Number(early ?? full)))

/** Whether a vote of one of these kinds ended before a moment and is not closed yet, such as by a fault. */
export async function voteIsUnclosed(
  { trx }: Work,
  coop: CoopKey,
  kinds: readonly MotionKind[],
  before: Instant,
): Promise<boolean> {
  const unclosed = trx("motions")
    .where({ coop, stage: "voting" })
    .whereIn("kind", [...kinds])
  return (await unclosed.andWhere("voting_ends_at", "<", before).first("id")) !== undefined
}

/** Open motions with a reminder that is due by `until`; `dueAt`: when the first of them came due. */
export async function dueReminders(work: Work, until: Instant): Promise<DueSince[]> {
  const rows: { id: number; coop: CoopKey; series: Series; at: unknown }[] = await work
    .trx("reminders")
    .join("motions", "motions.id", "reminders.motion_id")
    .where("due_at", "<=", until)
    .groupBy("motions.id", "motions.coop", "motions.series")
    .orderBy("motions.id")
    .select("motions.id", "motions.coop", "motions.series")
    .min({ at: "due_at" })
  return rows.map(({ id, coop, series, at }) => ({ row: id, coop, series, dueAt: instant(Number(at)) }))
}

/** Takes the reminders of a motion that are due, and returns how many there were. */
export async function takeReminders(work: Work, row: number, until: Instant): Promise<number> {
  return work.trx("reminders").where({ motion_id: row }).andWhere("due_at", "<=", until).delete()
}

/** When the next time comes in the co-ops that `stands` names, passed or not; null: nothing waits. */
export async function nextDue(work: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null> {
  const { trx } = work
  const motions = (stage: string) => trx("motions").where({ stage }).groupBy("coop").select("coop")
  const times = await Promise.all([
    motions("proposal").min({ at: "proposal_ends_at" }),
    motions("proposal").min({ at: "early_end_at" }),
    motions("voting").min({ at: "voting_ends_at" }),
    trx("reminders")
      .join("motions", "motions.id", "reminders.motion_id")
      .groupBy("coop")
      .select("coop")
      .min({ at: "due_at" }),
  ])
  const rows: { coop?: CoopKey; at?: number | string | null }[] = times.flat()
  const known = rows.flatMap(({ coop, at }) => (at != null && coop && stands(coop) ? [Number(at)] : []))
  return known.length > 0 ? instant(Math.min(...known)) : null
}
