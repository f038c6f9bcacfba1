/** Checking who is in a co-op (§1, §5.1, §7.3, §11): members, invitations, seats, identities and the treasury's state, with what the minutes tell. */
import type { Knex } from "knex"
import type { ToldMember, ToldPeople, ToldSpan } from "../rules/people-replay.ts"

type Row = Readonly<Record<string, unknown>>

/**
 * Who and what is not as the minutes have it: `@ana:example.org` for what is kept of a person, `moderator 2` for a seat, `treasury`
 * for whether it is frozen. Minutes that do not tell how the co-op began cannot say who is in it: then nothing is.
 */
export async function alteredPeople(knex: Knex, coop: string, told: ToldPeople): Promise<string[]> {
  if (!told.founded) return []
  const altered = new Set<string>()
  const rows = async (table: string): Promise<Row[]> =>
    (await knex.schema.hasTable(table)) ? knex(table).where({ coop }) : []
  const differ = <T>(
    kept: ReadonlyMap<string, Row>,
    wanted: ReadonlyMap<string, T>,
    same: (row: Row, one: T) => boolean,
  ) => {
    for (const name of new Set([...kept.keys(), ...wanted.keys()])) {
      const [row, one] = [kept.get(name), wanted.get(name)]
      if (row === undefined || one === undefined || !same(row, one)) altered.add(name)
    }
  }
  const by = (all: readonly Row[], name: (row: Row) => string) => new Map(all.map((row) => [name(row), row]))
  const personOf = ({ person }: Row) => String(person)
  differ(by(await rows("members"), personOf), told.members, memberAgrees)
  const invitations = await rows("invitations")
  differ(
    by(
      invitations.filter(({ founder }) => !founder),
      personOf,
    ),
    told.invitations,
    (row, { by: inviter, at }) => row.invited_by === inviter && Number(row.invited_at) === at,
  )
  differ(
    by(
      invitations.filter(({ founder }) => founder),
      personOf,
    ),
    new Map([...told.awaited].map((person) => [person, person])),
    () => true,
  )
  differ(
    by(await rows("seats"), ({ office, seat }) => `${office} ${seat}`),
    told.seats,
    (row, { person, since }) => row.person === person && Number(row.since) === since,
  )
  for (const person of await spansAltered(await rows("memberships"), told.spans)) altered.add(person)
  if (await treasuryAltered(knex, coop, told)) altered.add("treasury")
  return [...altered]
}

function memberAgrees(row: Row, { status, since, removed, movedTo }: ToldMember): boolean {
  const removedAt = row.removed_at === null ? null : Number(row.removed_at)
  return (
    row.status === status &&
    (row.moved_to ?? null) === movedTo &&
    (since === null || Number(row.since) === since) &&
    // Nobody is removed at another time than they are former since.
    removedAt === (removed ? Number(row.since) : null)
  )
}

/** Whose times of belonging to the co-op (§8.3) are others than the minutes tell. */
function spansAltered(rows: readonly Row[], told: readonly ToldSpan[]): string[] {
  const people = new Set([...rows.map(({ person }) => String(person)), ...told.map(({ person }) => person)])
  return [...people].filter((person) => {
    const kept = rows
      .filter((row) => row.person === person)
      .toSorted((one, other) => Number(one.from_at) - Number(other.from_at) || Number(one.id) - Number(other.id))
    const own = told.filter((span) => span.person === person)
    return kept.length !== own.length || !own.every((span, index) => spanAgrees(kept[index] ?? {}, span))
  })
}

const spanAgrees = ({ from_at, until_at }: Row, { from, until }: ToldSpan): boolean =>
  (from === null || Number(from_at) === from) &&
  (until === null || (until === "open" ? until_at === null : until_at !== null && Number(until_at) === until))

async function treasuryAltered(knex: Knex, coop: string, { frozen }: ToldPeople): Promise<boolean> {
  const row = await knex("treasuries")
    .leftJoin("motions", "motions.id", "treasuries.motion_id")
    .where("treasuries.coop", coop)
    .first("frozen_at", "number", "series", "motions.coop as of")
  if (!row || !frozen) return Boolean(row) !== Boolean(frozen)
  const named = row.series === "public" && row.of === coop && `M${row.number}` === frozen.motion
  return !named || Number(row.frozen_at) !== frozen.at
}

/** Whose identity (§5.1) is another than the one that the newest record names; of whom no record names any, nothing can be said. */
export async function alteredIdentities(knex: Knex, coop: string, told: ToldPeople): Promise<string[]> {
  const of = (await knex.schema.hasColumn("identities", "coop")) ? { coop } : {}
  const rows: Row[] = await knex("identities").where(of)
  const kept = new Map(rows.map((row) => [String(row.person), row]))
  const named = [...told.identities].filter(([person, identity]) => kept.get(person)?.master_key !== identity)
  // What claims to stand in the minutes has to.
  const claimed = rows.filter(({ person, recorded }) => Boolean(recorded) && !told.identities.has(String(person)))
  const unclaimed = [...told.identities.keys()].filter(
    (person) => kept.get(person)?.recorded !== undefined && !kept.get(person)?.recorded,
  )
  return [
    ...new Set([...named.map(([person]) => person), ...claimed.map(({ person }) => String(person)), ...unclaimed]),
  ]
}
