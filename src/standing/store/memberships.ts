/** The times in which people belonged to a co-op (§8.3). `members.ts` updates them whenever a status changes. */

import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { countsFrom, type Membership } from "../rules/counts-from.ts"

/**
 * Begins a membership at `at`, but not before the person last left. If the person belongs to the co-op already, nothing changes. Returns
 * the moment from which the caller's change of status counts.
 */
export async function beginMembership(work: Work, coop: CoopKey, person: MatrixId, at: Instant): Promise<Instant> {
  const last = await lastSpan(work, coop, person)
  const goesOn = last !== null && last.until === null
  const from = countsFrom(at, work.now, [last && (goesOn ? last.from : last.until)])
  if (!goesOn) await work.trx("memberships").insert({ coop, person, from_at: from, until_at: null })
  return from
}

/**
 * Ends the person's last membership at `at`, but not before it began. Returns the moment from which the end counts. A membership that has
 * ended can only become shorter. So if a vote removed a person before they left, the end of the vote counts, even if the bot handles the
 * leaving first.
 */
export async function endMembership(work: Work, coop: CoopKey, person: MatrixId, at: Instant): Promise<Instant> {
  const last = await lastSpan(work, coop, person)
  const until = countsFrom(at, work.now, [last?.from ?? null])
  if (last && (last.until === null || until < last.until))
    await work.trx("memberships").where({ id: last.id }).update({ until_at: until })
  return until
}

/** The person's open membership, or else their latest membership. */
async function lastSpan({ trx }: Work, coop: CoopKey, person: MatrixId) {
  const rows = await trx("memberships").where({ coop, person }).orderBy(["from_at", "id"])
  const row = rows.find(({ until_at }) => until_at === null) ?? rows.at(-1)
  return row ? { id: row.id, ...membership(row) } : null
}

/** All memberships that overlap the time from `begin` to `end`, sorted by Matrix ID. */
export async function membershipsIn(
  { trx }: Work,
  coop: CoopKey,
  { begin, end }: { readonly begin: Instant; readonly end: Instant },
): Promise<Membership[]> {
  const rows = await trx("memberships")
    .where({ coop })
    .where("from_at", "<", end)
    .where((until) => until.whereNull("until_at").orWhere("until_at", ">", begin))
    .orderBy(["person", "from_at", "id"])
  return rows.map(membership)
}

/** All memberships of one person, the earliest first. */
export async function membershipsOf({ trx }: Work, coop: CoopKey, person: MatrixId): Promise<Membership[]> {
  const rows = await trx("memberships").where({ coop, person }).orderBy(["from_at", "id"])
  return rows.map(membership)
}

const membership = ({ person, from_at, until_at }: Row<"memberships">): Membership => ({
  person,
  from: from_at,
  until: until_at,
})

/** Moves all memberships of a person to their new Matrix ID, past ones too. */
export async function carryMemberships({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("memberships").where({ coop, person: old }).update({ person: next })
}
