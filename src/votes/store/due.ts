/** The times for which motions wait: ends of stages, and reminders. */
import type { CoopKey, Instant, MotionKind, MotionStage, Series } from "../../kernel/rules/types.ts"
import { joined } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"

/** A motion that has reached a due time. `row`: its row in the database. */
export interface DueMotion {
  readonly row: number
  readonly coop: CoopKey
  readonly series: Series
  /** The time at which its stage ended, or its reminder fell due. */
  readonly dueAt: Instant
}

/**
 * Motions with a stage that ended by `until`. They are in the order of their ends, and are handled in that order. So the effect of one vote
 * on another does not depend on whether the bot was running when they ended.
 */
export async function pastStages(work: Work, until: Instant): Promise<DueMotion[]> {
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
    .map((row) => ({ row: row.id, coop: row.coop, series: row.series, dueAt: endOf(row) }))
    .toSorted((one, other) => one.dueAt - other.dueAt)
}

type Ends = Pick<Row<"motions">, "stage" | "proposal_ends_at" | "early_end_at" | "voting_ends_at">

function endOf({ stage, proposal_ends_at: full, early_end_at: early, voting_ends_at: voting }: Ends): Instant {
  if (stage === "voting") return voting ?? full
  return early !== null && early < full ? early : full
}

/** Whether a vote of one of these kinds ended before this moment and is not closed yet, for example because of a fault. */
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

/** Open motions with a reminder that is due by `until`. `dueAt`: when the first of these reminders came due. */
export async function dueReminders(work: Work, until: Instant): Promise<DueMotion[]> {
  const due = work
    .trx("reminders")
    .join("motions", "motions.id", "reminders.motion_id")
    .where("due_at", "<=", until)
    .orderBy(["motion_id", "due_at"])
  const columns = {
    row: "motions.id",
    coop: "motions.coop",
    series: "motions.series",
    dueAt: "reminders.due_at",
  } as const
  const firsts = new Map((await joined(due, columns)).toReversed().map((one) => [one.row, one]))
  return [...firsts.values()].reverse()
}

/** Deletes the motion's reminders that are due. Returns how many there were. */
export async function takeReminders(work: Work, row: number, until: Instant): Promise<number> {
  return work.trx("reminders").where({ motion_id: row }).andWhere("due_at", "<=", until).delete()
}

type Stands = (coop: CoopKey) => boolean

/**
 * The next time at which a stage ends in one of the co-ops that `stands` accepts. The time may have passed already. Null if no stage is
 * open.
 */
export async function nextStageEnd({ trx }: Work, stands: Stands): Promise<Instant | null> {
  const motions = (stage: MotionStage) => trx("motions").where({ stage }).groupBy("coop").select("coop")
  const ends = await Promise.all([
    motions("proposal").min("proposal_ends_at", { as: "at" }),
    motions("proposal").min("early_end_at", { as: "at" }),
    motions("voting").min("voting_ends_at", { as: "at" }),
  ])
  return first(ends.flat(), stands)
}

/**
 * The next time at which a reminder is due in one of the co-ops that `stands` accepts. The time may have passed already. Null if there is
 * none.
 */
export async function nextReminder({ trx }: Work, stands: Stands): Promise<Instant | null> {
  const due = trx("reminders").join("motions", "motions.id", "reminders.motion_id").groupBy("coop").select("coop")
  return first(await due.min("due_at", { as: "at" }), stands)
}

function first(times: readonly { readonly coop: CoopKey; readonly at: Instant | null }[], stands: Stands) {
  const known = times.flatMap(({ coop, at }) => (at !== null && stands(coop) ? [at] : []))
  return known.toSorted((one, other) => one - other)[0] ?? null
}
