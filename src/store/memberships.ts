/** From when until when people belonged to a co-op (§8.3). Kept by whatever changes their standing. */
import { countsFrom } from "../rules/counts-from.ts"
import type { Membership } from "../rules/dues.ts"
import type { CoopKey, Instant, MatrixId } from "../rules/types.ts"
import type { Row } from "./tables.ts"
import type { Work } from "./work.ts"

/** They belong to it since `at`, though not since before they last left; where they do already, nothing changes. Returns since when that counts. */
export async function beginMembership(work: Work, coop: CoopKey, person: MatrixId, at: Instant): Promise<Instant> {
  const last = await lastSpan(work, coop, person)
  const goesOn = last !== null && last.until === null
  const from = countsFrom(at, work.now, [last && (goesOn ? last.from : last.until)])
  if (!goesOn) await work.trx("memberships").insert({ coop, person, from_at: from, until_at: null })
  return from
}

/**
 * Their last span ends at `at`, though not before it began. One that has ended is shortened, and never made longer: a vote that ended before
 * somebody left has removed them, whichever is handled first. Returns from when that counts.
 */
export async function endMembership(work: Work, coop: CoopKey, person: MatrixId, at: Instant): Promise<Instant> {
  const last = await lastSpan(work, coop, person)
  const until = countsFrom(at, work.now, [last?.from ?? null])
  if (last && (last.until === null || until < last.until))
    await work.trx("memberships").where({ id: last.id }).update({ until_at: until })
  return until
}

/** The one that is open, or else the latest. */
async function lastSpan({ trx }: Work, coop: CoopKey, person: MatrixId) {
  const rows = await trx("memberships").where({ coop, person }).orderBy(["from_at", "id"])
  const row = rows.find(({ until_at }) => until_at === null) ?? rows.at(-1)
  return row ? { id: row.id, ...membership(row) } : null
}

/** All that touch the time between two moments, in the order of Matrix ID. */
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

/** All of one person, earliest first. */
export async function membershipsOf({ trx }: Work, coop: CoopKey, person: MatrixId): Promise<Membership[]> {
  const rows = await trx("memberships").where({ coop, person }).orderBy(["from_at", "id"])
  return rows.map(membership)
}

const membership = ({ person, from_at, until_at }: Row<"memberships">): Membership => ({
  person,
  from: from_at,
  until: until_at,
})

/** Goes on under another Matrix ID, the past too. */
export async function carryMemberships({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("memberships").where({ coop, person: old }).update({ person: next })
}
