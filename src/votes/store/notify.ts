/** How people want to be reminded, and reminders that wait for the end of quiet hours. */
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { joined } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type Reminding, rhythms, usualReminding } from "../rules/quiet.ts"
import type { DueMotion } from "./due.ts"

/** The way in which a person wants to be reminded. */
export async function remindingOf(work: Work, person: MatrixId): Promise<Reminding> {
  const row = await work.trx("notify").where({ person }).first()
  return row ? read(row) : usualReminding
}

/** The ways in which people on a motion's roll want to be reminded. People who have chosen nothing are left out. */
export async function remindingsOnRoll(work: Work, motion: number): Promise<ReadonlyMap<MatrixId, Reminding>> {
  const roll = work.trx("roll").where({ motion_id: motion }).select("person")
  return new Map((await work.trx("notify").whereIn("person", roll)).map((row) => [row.person, read(row)]))
}

function read({ rhythm, quiet_from: from, quiet_to: to, zone }: Row<"notify">): Reminding {
  return {
    rhythm: rhythms.find((one) => one === rhythm) ?? usualReminding.rhythm,
    quiet: from === null || to === null ? null : { from, to },
    zone,
  }
}

/** Stores the way in which a person wants to be reminded. `next`: when their next collected message comes. */
export async function putReminding(
  work: Work,
  person: MatrixId,
  { rhythm, quiet, zone }: Reminding,
  next: Instant | null,
): Promise<void> {
  const row = { rhythm, quiet_from: quiet?.from ?? null, quiet_to: quiet?.to ?? null, zone, next_at: next }
  await work
    .trx("notify")
    .insert({ person, ...row })
    .onConflict("person")
    .merge(["rhythm", "quiet_from", "quiet_to", "zone", "next_at"])
}

/** Everybody who gets collected messages, with the time of the next one, soonest first. `until`: only those whose time has come by then. */
export async function collecting(
  work: Work,
  until: Instant | null,
): Promise<{ readonly person: MatrixId; readonly at: Instant }[]> {
  const query = work.trx("notify").whereNotNull("next_at").orderBy(["next_at", "person"])
  if (until !== null) query.where("next_at", "<=", until)
  return (await query.select("person", "next_at")).flatMap(({ person, next_at: at }) =>
    at === null ? [] : [{ person, at }],
  )
}

/** Holds back a reminder until this moment. If one of the same vote waits for the person already, the later moment counts. */
export async function holdReminder(work: Work, motion: number, person: MatrixId, until: Instant): Promise<void> {
  await work
    .trx("held_reminders")
    .insert({ motion_id: motion, person, due_at: until })
    .onConflict(["motion_id", "person"])
    .merge(["due_at"])
}

/** A reminder that was held back. */
export interface HeldReminder extends DueMotion {
  readonly person: MatrixId
}

/** The reminders that were held back until this moment or earlier, the earliest first. */
export async function heldReminders(work: Work, until: Instant): Promise<HeldReminder[]> {
  const held = work
    .trx("held_reminders")
    .join("motions", "motions.id", "held_reminders.motion_id")
    .where("due_at", "<=", until)
    .orderBy(["due_at", "motion_id", "person"])
  return joined(held, {
    row: "motions.id",
    coop: "motions.coop",
    series: "motions.series",
    dueAt: "held_reminders.due_at",
    person: "held_reminders.person",
  })
}

/** Deletes a reminder that was held back. False if there is none. */
export async function takeHeldReminder(work: Work, motion: number, person: MatrixId): Promise<boolean> {
  return (await work.trx("held_reminders").where({ motion_id: motion, person }).delete()) > 0
}

/** Deletes all reminders of a vote that is over. */
export async function dropReminders(work: Work, motion: number): Promise<void> {
  await work.trx("reminders").where({ motion_id: motion }).delete()
  await work.trx("held_reminders").where({ motion_id: motion }).delete()
}

/** The next time at which a reminder that was held back comes, in one of the co-ops that `stands` accepts. Null if none waits. */
export async function nextHeldReminder(work: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null> {
  const held = work
    .trx("held_reminders")
    .join("motions", "motions.id", "held_reminders.motion_id")
    .groupBy("coop")
    .select("coop")
  const times = (await held.min("due_at", { as: "at" })).flatMap(({ coop, at }) => (stands(coop) ? [at] : []))
  return times.toSorted((one, other) => one - other)[0] ?? null
}

/**
 * Gives the new Matrix ID the way in which the old one wanted to be reminded, unless the new one has chosen its own. The old one keeps it,
 * since it may still belong to another co-op.
 */
export async function carryReminding(work: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  const row = await work.trx("notify").where({ person: old }).first()
  if (row)
    await work
      .trx("notify")
      .insert({ ...row, person: next })
      .onConflict("person")
      .ignore()
  const theirs = work.trx("motions").where({ coop }).select("id")
  await work.trx("held_reminders").where({ person: old }).whereIn("motion_id", theirs).update({ person: next })
}
