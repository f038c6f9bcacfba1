/** Changes of Matrix ID (§1.2): the announcements of the two accounts, and how a person's data moves to the new ID. */
import { type CoopKey, coopKey, type Instant, type MatrixId, type Moving } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import { reseal } from "../../votes/changes.ts"
import type { KeptMotion } from "../../votes/reads.ts"
import { movedMatter, moveLasts, stillSaid } from "../rules/moved.ts"

/** The new account's announcement has this value in place of a co-op, because only the old account says which co-op is meant. */
const wherever = coopKey("")

/**
 * Notes that the old account announced the move in this co-op. An earlier announcement of a move to another account is dropped, if it was
 * made in the same co-op.
 */
export async function putOldWord(work: Work, coop: CoopKey, { old, next }: Moving, at: Instant): Promise<void> {
  await dropStale(work)
  await dropOldWord(work, coop, old)
  await work.trx("moves").insert({ coop, old_person: old, new_person: next, old_said_at: at })
}

/**
 * Notes that the new account announced the move. `identity`: the identity that signed the account's device; null if the device is unsigned.
 */
export async function putNewWord(
  work: Work,
  { old, next }: Moving,
  at: Instant,
  identity: string | null,
): Promise<void> {
  await dropStale(work)
  await work.trx("moves").where({ coop: wherever, new_person: next }).delete()
  const row = { coop: wherever, old_person: old, new_person: next, new_said_at: at, new_identity: identity }
  await work.trx("moves").insert(row)
}

/** The co-ops in which the old account announced this move. Announcements that no longer count at `at` are left out. */
export async function oldWords(work: Work, { old, next }: Moving, at: Instant): Promise<CoopKey[]> {
  const rows = await work
    .trx("moves")
    .where({ old_person: old, new_person: next })
    .whereNotNull("old_said_at")
    .orderBy("coop")
  return rows.flatMap(({ coop, old_said_at: said }) => (said !== null && stillSaid(said, at) ? [coop] : []))
}

/**
 * The new account's announcement of this move. Null if there is none that still counts at `at`. `identity`: null if the announcement came
 * from an unsigned device.
 */
export async function newWord(
  work: Work,
  { old, next }: Moving,
  at: Instant,
): Promise<{ readonly identity: string | null } | null> {
  const row = await work.trx("moves").where({ coop: wherever, old_person: old, new_person: next }).first()
  if (!row || row.new_said_at === null || !stillSaid(row.new_said_at, at)) return null
  return { identity: row.new_identity }
}

export async function dropOldWord(work: Work, coop: CoopKey, old: MatrixId): Promise<void> {
  await work.trx("moves").where({ coop, old_person: old }).delete()
}

/**
 * Drops old announcements. An announcement stays for twice `moveLasts`, because the other account's message may be sent in time but arrive
 * late.
 */
async function dropStale(work: Work): Promise<void> {
  const before = work.now - 2 * moveLasts
  await work.trx("moves").where("old_said_at", "<", before).orWhere("new_said_at", "<", before).delete()
}

/** Gives the new ID the person's status, and the invitations that the person made. The old ID becomes a former member. */
export async function carryMember(work: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  const { trx } = work
  const member = await trx("members").where({ coop, person: old }).first()
  if (member) await trx("members").insert({ ...member, person: next })
  await trx("members")
    .insert({ coop, person: old, status: "former", since: work.now, removed_at: null, moved_to: next })
    .onConflict(["coop", "person"])
    .merge(["status", "since", "removed_at", "moved_to"])
  await trx("invitations").where({ coop, invited_by: old }).update({ invited_by: next })
}

/**
 * Moves a person's part in a motion to the new ID: as author, subject, matter and candidate. If the vote is open, their place on the roll
 * and their ballot move too. Returns whether they are on the roll.
 */
export async function carryMotion(
  work: Work,
  motion: KeptMotion,
  moving: Moving,
): Promise<{ readonly onRoll: boolean }> {
  const { trx } = work
  const { row } = motion
  const { old, next } = moving
  const follow = <P extends MatrixId | null>(person: P) => (person === old ? next : person)
  const { author, subject, matter } = motion
  await trx("motions")
    .where({ id: row })
    .update({ author: follow(author), subject: follow(subject), matter: movedMatter(matter, moving) })
  for (const column of ["author", "person"] as const)
    await trx("options")
      .where({ motion_id: row, [column]: old })
      .update({ [column]: next })
  return { onRoll: motion.stage === "voting" && (await reseal(work, row, old, next)) }
}

/** Gives a motion a new title, in which a person has their new name. */
export async function retitle(work: Work, row: number, title: string): Promise<void> {
  await work.trx("motions").where({ id: row }).update({ title })
}
