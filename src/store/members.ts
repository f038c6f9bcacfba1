/** Who belongs to a co-op, and under which Matrix identity each person is known. */
import type { CoopKey, Instant, MatrixId, MemberStatus, Standing } from "../rules/types.ts"
import type { Work } from "./work.ts"

interface MemberRow {
  coop: CoopKey
  person: MatrixId
  status: MemberStatus
  since: number
}

/** A person as the rules see them; someone the co-op has never heard of has no status. */
export async function standingOf(work: Work, coop: CoopKey, person: MatrixId): Promise<Standing> {
  const row = await work.trx<MemberRow>("members").where({ coop, person }).first()
  return { person, status: row?.status ?? null, offices: [] }
}

/** Everybody who was ever a member, in the order of Matrix ID. */
export async function standings(work: Work, coop: CoopKey): Promise<Standing[]> {
  const rows = await work.trx<MemberRow>("members").where({ coop }).orderBy("person")
  return rows.map(({ person, status }) => ({ person, status, offices: [] }))
}

/** The co-ops in which a person is a member now. */
export async function coopsOf(work: Work, person: MatrixId): Promise<CoopKey[]> {
  const rows = await work.trx<MemberRow>("members").where({ person }).whereNot({ status: "former" }).orderBy("coop")
  return rows.map(({ coop }) => coop)
}

export async function putMember(work: Work, coop: CoopKey, person: MatrixId, status: MemberStatus): Promise<void> {
  await work
    .trx("members")
    .insert({ coop, person, status, since: work.now })
    .onConflict(["coop", "person"])
    .merge(["status", "since"])
}

/** The public master cross-signing key under which a person is known; null: none seen yet. */
export async function knownIdentity(work: Work, person: MatrixId): Promise<string | null> {
  const row = await work.trx("identities").where({ person }).first("master_key")
  return row?.master_key ?? null
}

/** Remembers an identity, first seen or newly approved. */
export async function putIdentity(work: Work, person: MatrixId, masterKey: string): Promise<void> {
  const approvedAt: Instant = work.now
  await work
    .trx("identities")
    .insert({ person, master_key: masterKey, approved_at: approvedAt })
    .onConflict("person")
    .merge(["master_key", "approved_at"])
}
