/** Invitations to a co-op that wait for the person to join (§1.4). */
import type { Knex } from "knex"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"

export interface Invitation {
  readonly coop: CoopKey
  readonly person: MatrixId
  readonly by: MatrixId
  readonly at: Instant
  /**
   * Whether the person is a founder that the configuration names. Nobody in the co-op invited a founder, so nobody can take the invitation
   * back.
   */
  readonly founder: boolean
}

/** A co-op's invitations, sorted by Matrix ID. */
export async function invitationsOf({ trx }: { readonly trx: Knex }, coop: CoopKey): Promise<Invitation[]> {
  return (await trx("invitations").where({ coop }).orderBy("person")).map(invitationIn)
}

const invitationIn = ({ coop, person, invited_by: by, invited_at: at, founder }: Row<"invitations">): Invitation => ({
  ...{ coop, person, by, at, founder },
})

/** This person's waiting invitation. Null if there is none. */
export async function invitationOf(work: Work, coop: CoopKey, person: MatrixId): Promise<Invitation | null> {
  const row = await work.trx("invitations").where({ coop, person }).first()
  return row ? invitationIn(row) : null
}

/** Whether an invitation to any co-op waits for this person. */
export const isInvited = async ({ trx }: Work, person: MatrixId): Promise<boolean> =>
  (await trx("invitations").where({ person }).first("person")) !== undefined

/** Stores an invitation. If the person has one already, its inviter and time stay, because the person may already have joined with it. */
export async function putInvitation(work: Work, coop: CoopKey, person: MatrixId, by: MatrixId): Promise<void> {
  await work
    .trx("invitations")
    .insert({ coop, person, invited_by: by, invited_at: work.now })
    .onConflict(["coop", "person"])
    .ignore()
}

/**
 * Notes that a founder is expected. If a member had invited them, that invitation becomes a founder's invitation. A second call changes
 * nothing.
 */
export async function awaitFounder(work: Work, coop: CoopKey, person: MatrixId, bot: MatrixId): Promise<void> {
  if ((await invitationOf(work, coop, person))?.founder) return
  await work
    .trx("invitations")
    .insert({ coop, person, invited_by: bot, invited_at: work.now, founder: true })
    .onConflict(["coop", "person"])
    .merge()
}

/** Removes an invitation that was taken back or accepted. Returns whether there was one. */
export async function dropInvitation(work: Work, coop: CoopKey, person: MatrixId): Promise<boolean> {
  return (await work.trx("invitations").where({ coop, person }).delete()) > 0
}
