/** The Matrix identity under which each person is known in a co-op (§5.1). */
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

export interface KnownIdentity {
  /** The public master cross-signing key. */
  readonly masterKey: string
  /** Whether the co-op's minutes name this identity. */
  readonly recorded: boolean
}

/** The identity under which the co-op knows a person. Null if it has seen none yet. */
export async function identityOf(work: Work, coop: CoopKey, person: MatrixId): Promise<KnownIdentity | null> {
  const row = await work.trx("identities").where({ coop, person }).first("master_key", "recorded")
  return row ? { masterKey: row.master_key, recorded: row.recorded } : null
}

/** The public master cross-signing key of the identity under which the co-op knows a person. Null if it has seen none yet. */
export async function knownIdentity(work: Work, coop: CoopKey, person: MatrixId): Promise<string | null> {
  return (await identityOf(work, coop, person))?.masterKey ?? null
}

/** Remembers an identity that was seen for the first time, or newly approved. `recorded`: whether the minutes name it. */
export async function putIdentity(
  work: Work,
  coop: CoopKey,
  person: MatrixId,
  { masterKey, recorded = false }: { readonly masterKey: string; readonly recorded?: boolean },
): Promise<void> {
  const approvedAt: Instant = work.now
  await work
    .trx("identities")
    .insert({ coop, person, master_key: masterKey, approved_at: approvedAt, recorded })
    .onConflict(["coop", "person"])
    .merge(["master_key", "approved_at", "recorded"])
}

/** Notes that the minutes name the person's identity from now on. */
export async function markRecorded(work: Work, coop: CoopKey, person: MatrixId): Promise<void> {
  await work.trx("identities").where({ coop, person }).update({ recorded: true })
}
