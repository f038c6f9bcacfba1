/** Invitations to a co-op that wait to be accepted by joining (§1.4). */
import type { Knex } from "knex"
import type { CoopKey, Instant, MatrixId } from "../rules/types.ts"
import type { Work } from "./work.ts"

export interface Invitation {
  readonly coop: CoopKey
  readonly person: MatrixId
  readonly by: MatrixId
  readonly at: Instant
  /** The configuration names them as a founder: nobody of the co-op has invited them, nor can take it back. */
  readonly founder: boolean
}

/** Those of a co-op, in the order of Matrix ID. */
export async function invitationsOf({ trx }: { readonly trx: Knex }, coop: CoopKey): Promise<Invitation[]> {
  const rows = await trx("invitations").where({ coop }).orderBy("person")
  return rows.map((row) => ({
    coop,
    person: row.person,
    by: row.invited_by,
    at: row.invited_at,
    founder: row.founder,
  }))
}

/** The one that waits for this person, or null. */
export async function invitationOf(work: Work, coop: CoopKey, person: MatrixId): Promise<Invitation | null> {
  return (await invitationsOf(work, coop)).find((invitation) => invitation.person === person) ?? null
}

/** Repeated, it stays that of then: who comes in by it may have done so already. */
export async function putInvitation(work: Work, coop: CoopKey, person: MatrixId, by: MatrixId): Promise<void> {
  await work
    .trx("invitations")
    .insert({ coop, person, invited_by: by, invited_at: work.now })
    .onConflict(["coop", "person"])
    .ignore()
}

/** Awaits a founder. Repeated, it stays that of then; one that a member has made becomes this. */
export async function awaitFounder(work: Work, coop: CoopKey, person: MatrixId, bot: MatrixId): Promise<void> {
  if ((await invitationOf(work, coop, person))?.founder) return
  await work
    .trx("invitations")
    .insert({ coop, person, invited_by: bot, invited_at: work.now, founder: true })
    .onConflict(["coop", "person"])
    .merge()
}

/** Takes an invitation back, or as accepted. Returns whether there was one. */
export async function dropInvitation(work: Work, coop: CoopKey, person: MatrixId): Promise<boolean> {
  return (await work.trx("invitations").where({ coop, person }).delete()) > 0
}
