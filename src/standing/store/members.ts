/** The people of a co-op, and their standing. */

import type { CoopKey, Instant, LookedUp, MatrixId, MemberStatus } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Offices } from "../rules/offices.ts"
import { type Rights, rightsOf } from "../rules/rights.ts"
import { type Absence, absencesIn, absencesOf } from "./absences.ts"
import { beginMembership, endMembership } from "./memberships.ts"

/** A co-op's key and its table of offices. People's rights follow from that table. */
export interface CoopWithOffices {
  readonly key: CoopKey
  readonly offices: Offices
}

/** A person's standing, with everything that is stored about it. */
export interface Member extends LookedUp {
  /** Since when the person has their present status. Null if they never had a status. */
  readonly since: Instant | null
  /** When a former member was removed by vote (§6). Null if they were not removed, or have come back. */
  readonly removedAt: Instant | null
  /** The person's next Matrix ID. Null if they did not move. */
  readonly movedTo: MatrixId | null
  /** Since when the person counts as absent (§1.7). Null if they do not count as absent. */
  readonly absentAt: Instant | null
}

/** A person as the rules see them. If the co-op has never heard of them, they have no status. */
export async function standingOf(
  work: Work,
  { key: coop, offices }: CoopWithOffices,
  person: MatrixId,
): Promise<Member> {
  const row = await work.trx("members").where({ coop, person }).first()
  const seats = await work.trx("seats").where({ coop, person }).orderBy("office")
  const granted = await work.trx("granted_powers").where({ coop, person }).orderBy(["office", "power"])
  const absences = await absencesOf(work, person)
  return member(
    person,
    row,
    rightsOf(
      offices,
      seats.map(({ office }) => office),
      granted,
    ),
    absences.find((absence) => absence.coop === coop),
  )
}

/** Everybody who was ever a member or holds an office, sorted by Matrix ID. */
export async function standings(work: Work, { key: coop, offices }: CoopWithOffices): Promise<Member[]> {
  const rows = await work.trx("members").where({ coop })
  const seats = await work.trx("seats").where({ coop }).orderBy("office")
  const granted = await work.trx("granted_powers").where({ coop }).orderBy(["office", "power"])
  const byPerson = new Map(rows.map((row) => [row.person, row]))
  const absences = new Map((await absencesIn(work, coop)).map((absence) => [absence.person, absence]))
  const people = [...new Set([...byPerson.keys(), ...seats.map(({ person }) => person)])].sort()
  return people.map((person) =>
    member(
      person,
      byPerson.get(person),
      rightsOf(
        offices,
        seats.filter((seat) => seat.person === person).map(({ office }) => office),
        granted.filter((one) => one.person === person),
      ),
      absences.get(person),
    ),
  )
}

/** All Matrix IDs of a person: this one, and all that they used before it (§1.2). */
export async function idsOf(work: Work, coop: CoopKey, person: MatrixId): Promise<MatrixId[]> {
  const ids = [person]
  for (let next: MatrixId[] = ids; next.length > 0; ) {
    const rows = await work.trx("members").where({ coop }).whereIn("moved_to", next).orderBy("person")
    next = rows.map((row) => row.person).filter((id) => !ids.includes(id))
    ids.push(...next)
  }
  return ids
}

/** For each ID that a person gave up, the ID that they use now. After several moves that is the last one. */
export async function presentIds(work: Work, coop: CoopKey): Promise<ReadonlyMap<MatrixId, MatrixId>> {
  const rows = await work.trx("members").where({ coop }).whereNotNull("moved_to")
  const next = new Map(rows.map(({ person, moved_to }) => [person, moved_to]))
  const last = (person: MatrixId): MatrixId => {
    const then = next.get(person)
    return then ? last(then) : person
  }
  return new Map([...next.keys()].map((person) => [person, last(person)]))
}

function member(
  person: MatrixId,
  row: Row<"members"> | undefined,
  rights: Rights,
  absence: Absence | undefined,
): Member {
  const found = {
    person,
    status: row?.status ?? null,
    ...rights,
    since: row?.since ?? null,
    removedAt: row?.removed_at ?? null,
    movedTo: row?.moved_to ?? null,
    absentAt: absence?.absentAt ?? null,
  }
  // Only this function may make a `Member`, because its callers have just read the row, the seats and the absence.
  return found as Member
}

/** The co-ops to which a person belongs now, as a member or as an officer from outside. */
export async function coopsOf(work: Work, person: MatrixId): Promise<CoopKey[]> {
  const rows = await work.trx("members").where({ person })
  const seats = await work.trx("seats").where({ person }).distinct("coop")
  const former = new Set(rows.filter(({ status }) => status === "former").map(({ coop }) => coop))
  const all = new Set([...rows, ...seats].map(({ coop }) => coop))
  return [...all].filter((coop) => !former.has(coop)).sort()
}

/** All co-ops that have, or ever had, a member. */
export async function coopsWithMembers({ trx }: Work): Promise<CoopKey[]> {
  return (await trx("members").distinct("coop").orderBy("coop")).map(({ coop }) => coop)
}

/**
 * Gives a person a status. Returns the moment since which they have it. `removed`: they become a former member because a vote removed them
 * (§6). `at`: the moment from which the status should count, now or earlier.
 */
export async function putMember(
  work: Work,
  coop: CoopKey,
  person: MatrixId,
  status: MemberStatus,
  { removed = false, at = work.now }: { readonly removed?: boolean; readonly at?: Instant } = {},
): Promise<Instant> {
  const since = await (status === "former" ? endMembership : beginMembership)(work, coop, person, at)
  await work
    .trx("members")
    .insert({ coop, person, status, since, removed_at: removed ? since : null, moved_to: null })
    .onConflict(["coop", "person"])
    .merge(["status", "since", "removed_at", "moved_to"])
  return since
}

/** Whether the person is or was a member of any co-op. */
export const wasEverMember = async ({ trx }: Work, person: MatrixId): Promise<boolean> =>
  (await trx("members").where({ person }).first("person")) !== undefined
