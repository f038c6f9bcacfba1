/**
 * Compares who is in a co-op with the minutes (§1, §5.1, §7.3, §11): members, invitations, seats, identities, and whether the treasury is
 * frozen.
 */
import type { Knex } from "knex"
import type { CoopKey } from "../../kernel/rules/types.ts"
import type { Check, Checking } from "../../kernel/store/checking.ts"
import { joined } from "../../kernel/store/queries.ts"
import type { Row, TableName } from "../../kernel/store/tables.ts"
import { peopleTold, type ToldMember, type ToldPeople, type ToldSpan, type ToldTerm } from "../rules/replay.ts"

/** The people of the co-op according to the minutes. Several checks need this result. They share it by means of `once`. */
export const peopleIn = ({ records }: Checking): ToldPeople => peopleTold(records)

export const peopleCheck: Check = {
  name: "people",
  section: "people",
  async check(checking) {
    const told = checking.once(peopleIn)
    return { altered: await alteredPeople(checking.knex, checking.coop, told), older: told.older }
  },
}

export const identitiesCheck: Check = {
  name: "identities",
  section: "people",
  check: async (checking) => ({
    altered: await alteredIdentities(checking.knex, checking.coop, checking.once(peopleIn)),
  }),
}

/**
 * The names of everything that differs from the minutes. `@ana:example.org` names a person's data, `moderator 2` a seat. `treasury` means
 * a difference in whether the treasury is frozen, since when, or by which motion. The list is empty if the minutes do not tell how the
 * co-op began, because such minutes cannot tell who is in the co-op.
 */
async function alteredPeople(knex: Knex, coop: CoopKey, told: ToldPeople): Promise<string[]> {
  if (!told.founded) return []
  const altered = new Set<string>()
  // The query runs only when it is awaited. So it does not run on an older database that lacks the table.
  const rows = async <R>(table: TableName, query: PromiseLike<R[]>): Promise<R[]> =>
    (await knex.schema.hasTable(table)) ? await query : []
  const differ = <R, T>(
    kept: ReadonlyMap<string, R>,
    wanted: ReadonlyMap<string, T>,
    same: (row: R, one: T) => boolean,
  ) => {
    for (const name of new Set([...kept.keys(), ...wanted.keys()])) {
      const [row, one] = [kept.get(name), wanted.get(name)]
      if (row === undefined || one === undefined || !same(row, one)) altered.add(name)
    }
  }
  const byPerson = <R extends { readonly person: string }>(all: readonly R[]) =>
    new Map<string, R>(all.map((row) => [row.person, row]))
  differ(byPerson(await rows("members", knex("members").where({ coop }))), told.members, memberAgrees)
  const invitations = await rows("invitations", knex("invitations").where({ coop }))
  differ(
    byPerson(invitations.filter(({ founder }) => !founder)),
    told.invitations,
    (row, { by: inviter, at }) => row.invited_by === inviter && row.invited_at === at,
  )
  differ(
    byPerson(invitations.filter(({ founder }) => founder)),
    new Map([...told.awaited].map((person) => [person, person])),
    () => true,
  )
  const seats = await rows("seats", knex("seats").where({ coop }))
  differ(
    new Map(seats.map((row) => [`${row.office} ${row.seat}`, row])),
    told.seats,
    (row, { person, since }) => row.person === person && row.since === since,
  )
  const terms = await rows("office_terms", knex("office_terms").where({ coop }))
  differ(new Map(terms.map((row) => [`${row.office} ${row.seat}`, row])), told.terms, termAgrees)
  const spans = await rows("memberships", knex("memberships").where({ coop }))
  for (const person of spansAltered(spans, told.spans)) altered.add(person)
  if (await treasuryAltered(knex, coop, told)) altered.add("treasury")
  return [...altered]
}

function memberAgrees(row: Row<"members">, { status, since, removed, movedTo }: ToldMember): boolean {
  // Both columns are missing in an older database.
  const { removed_at: removedAt = null, moved_to: next = null } = row
  return (
    row.status === status &&
    next === movedTo &&
    (since === null || row.since === since) &&
    // A person who was removed is a former member since the moment of the removal.
    removedAt === (removed ? row.since : null)
  )
}

const termAgrees = (row: Row<"office_terms">, term: ToldTerm): boolean =>
  row.person === term.person &&
  row.in_row === term.inRow &&
  row.began_at === term.beganAt &&
  row.ends_at === term.endsAt &&
  row.lapsed === term.lapsed &&
  row.vacant_since === term.vacantSince &&
  row.successor === term.successor

type Span = Row<"memberships">

/** The people whose memberships (§8.3) are not as the minutes tell. */
function spansAltered(rows: readonly Span[], told: readonly ToldSpan[]): string[] {
  const people = new Set<string>([...rows.map(({ person }) => person), ...told.map(({ person }) => person)])
  return [...people].filter((person) => {
    const kept = rows
      .filter((row) => row.person === person)
      .toSorted((one, other) => one.from_at - other.from_at || one.id - other.id)
    const own = told.filter((span) => span.person === person)
    return kept.length !== own.length || !own.every((span, index) => spanAgrees(kept[index], span))
  })
}

const spanAgrees = (row: Span | undefined, { from, until }: ToldSpan): boolean =>
  row !== undefined &&
  (from === null || row.from_at === from) &&
  (until === null || row.until_at === (until === "open" ? null : until))

async function treasuryAltered(knex: Knex, coop: CoopKey, { frozen }: ToldPeople): Promise<boolean> {
  const [row] = await joined(
    knex("treasuries").leftJoin("motions", "motions.id", "treasuries.motion_id").where("treasuries.coop", coop),
    { at: "treasuries.frozen_at" },
    { number: "motions.number", series: "motions.series", of: "motions.coop" },
  )
  if (!row || !frozen) return Boolean(row) !== Boolean(frozen)
  const named = row.series === "public" && row.of === coop && `M${row.number}` === frozen.motion
  return !named || row.at !== frozen.at
}

/**
 * The people whose stored identity (§5.1) does not agree with the minutes. It differs from the newest record that names an identity of
 * theirs, or the row is wrong about whether there is such a record.
 */
async function alteredIdentities(knex: Knex, coop: CoopKey, told: ToldPeople): Promise<string[]> {
  const of = (await knex.schema.hasColumn("identities", "coop")) ? { coop } : {}
  const rows = await knex("identities").where(of)
  const kept = new Map<string, Row<"identities">>(rows.map((row) => [row.person, row]))
  const named = [...told.identities].filter(([person, identity]) => kept.get(person)?.master_key !== identity)
  // If a row says that the minutes name its identity, the minutes must really name it.
  const claimed = rows.filter(({ person, recorded }) => recorded && !told.identities.has(person))
  const unclaimed = [...told.identities.keys()].filter(
    (person) => kept.get(person)?.recorded !== undefined && !kept.get(person)?.recorded,
  )
  return [...new Set([...named.map(([person]) => person), ...claimed.map(({ person }) => person), ...unclaimed])]
}
