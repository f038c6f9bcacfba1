/** From when until when people belonged to a co-op (§8.3). Kept by whatever changes their standing. */
import type { Membership } from "../rules/dues.ts"
import { type CoopKey, type Instant, instant, type MatrixId } from "../rules/types.ts"
import type { Work } from "./work.ts"

interface Row {
  readonly person: MatrixId
  readonly from_at: number
  readonly until_at: number | null
}

/** They belong to it from now on; does nothing where they do already. */
export async function beginMembership({ trx, now }: Work, coop: CoopKey, person: MatrixId): Promise<void> {
  const open = await trx("memberships").where({ coop, person }).whereNull("until_at").first("id")
  if (!open) await trx("memberships").insert({ coop, person, from_at: now, until_at: null })
}

/** The span that is open ends now; nothing where none is. */
export async function endMembership({ trx, now }: Work, coop: CoopKey, person: MatrixId): Promise<void> {
  await trx("memberships").where({ coop, person }).whereNull("until_at").update({ until_at: now })
}

/** All that touch the time between two moments, in the order of Matrix ID. */
export async function membershipsIn(
  { trx }: Work,
  coop: CoopKey,
  { begin, end }: { readonly begin: Instant; readonly end: Instant },
): Promise<Membership[]> {
  const rows: Row[] = await trx("memberships")
    .where({ coop })
    .where("from_at", "<", end)
    .where((until) => until.whereNull("until_at").orWhere("until_at", ">", begin))
    .orderBy(["person", "from_at"])
  return rows.map(membership)
}

/** All of one person, earliest first. */
export async function membershipsOf({ trx }: Work, coop: CoopKey, person: MatrixId): Promise<Membership[]> {
  const rows: Row[] = await trx("memberships").where({ coop, person }).orderBy("from_at")
  return rows.map(membership)
}

// PostgreSQL returns bigints as text.
const membership = ({ person, from_at, until_at }: Row): Membership => ({
  person,
  from: instant(Number(from_at)),
  until: until_at === null ? null : instant(Number(until_at)),
})

/** Goes on under another Matrix ID, the past too. */
export async function carryMemberships({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("memberships").where({ coop, person: old }).update({ person: next })
}
