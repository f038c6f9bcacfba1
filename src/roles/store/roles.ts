/** Roles in the database, who holds them, and what is expected of them (§14.2). */
import { randomBytes } from "node:crypto"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import { lowest } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type Holder, type Place, type Role, type RolePower, rolePowers } from "../rules/tree.ts"

export interface KeptHolder extends Holder {
  readonly row: number
  /** The last moment of the appointment. Null: it has no end. */
  readonly until: Instant | null
  readonly since: Instant | null
}

export interface KeptRole extends Role {
  readonly row: number
  readonly salt: string
  readonly holders: readonly KeptHolder[]
}

/** A revision of what is expected of a role. */
export interface Expectation {
  readonly revision: number
  readonly text: string
  readonly at: Instant
}

const placeOf = ({ above_role: role, above_office: office }: Row<"roles">): Place => {
  if (role !== null) return { role }
  if (office === null) throw new Error("a role hangs from nothing")
  return { office }
}

const aboveOf = (place: Place) =>
  "role" in place ? { above_role: place.role, above_office: null } : { above_role: null, above_office: place.office }

/** The powers in the order of the list, so that the same powers are always the same text. */
const powersText = (powers: readonly RolePower[]): string =>
  JSON.stringify(rolePowers.filter((power) => powers.includes(power)))

function readPowers(json: string): readonly RolePower[] {
  const stored: unknown = JSON.parse(json)
  return rolePowers.filter((power) => Array.isArray(stored) && stored.includes(power))
}

/** An appointment as the rules see it. */
export const holderFrom = ({ id, person, asked_by, until, since }: Row<"role_holders">): KeptHolder => ({
  ...{ row: id, person, askedBy: asked_by, accepted: since !== null, until, since },
})

/** A role as the rules see it, from its row and its holders. */
export const roleFrom = (row: Row<"roles">, holders: readonly KeptHolder[]): KeptRole => ({
  ...{ row: row.id, number: row.number, name: row.name, salt: row.salt, under: placeOf(row), seats: row.seats },
  ...{ powers: readPowers(row.powers), holders },
})

/** The roles of a co-op that have not ended, by number. Holders come in the order in which they were asked. */
export async function rolesIn({ trx }: Work, coop: CoopKey): Promise<KeptRole[]> {
  const rows = await trx("roles").where({ coop, ended_at: null }).orderBy("number")
  if (rows.length === 0) return []
  const held = await trx("role_holders")
    .whereIn(
      "role_id",
      rows.map(({ id }) => id),
    )
    .orderBy("id")
  return rows.map((row) => roleFrom(row, held.filter(({ role_id: id }) => id === row.id).map(holderFrom)))
}

/** When the oldest role was made that has not ended. Null: there are no roles. */
export const firstRoleMade = ({ trx }: Work, coop: CoopKey): Promise<Instant | null> =>
  lowest(trx("roles").where({ coop, ended_at: null }), "made_at")

export async function insertRole(
  work: Work,
  coop: CoopKey,
  { name, under, seats, powers }: Pick<Role, "name" | "under" | "seats" | "powers">,
): Promise<KeptRole> {
  const number = await nextNumber(work, coop, "roles")
  const [row] = await work
    .trx("roles")
    .insert({
      ...{ coop, number, name, salt: randomBytes(16).toString("hex"), ...aboveOf(under), seats },
      ...{ powers: powersText(powers), made_at: work.now, ended_at: null },
    })
    .returning("*")
  if (!row) throw new Error("the database has not said which row it inserted")
  return roleFrom(row, [])
}

export async function changeRole({ trx }: Work, role: Pick<KeptRole, "row"> & Role): Promise<void> {
  const { row, name, under, seats, powers } = role
  await trx("roles")
    .where({ id: row })
    .update({ name, ...aboveOf(under), seats, powers: powersText(powers) })
}

export async function endRole(work: Work, { row }: Pick<KeptRole, "row">): Promise<void> {
  await work.trx("roles").where({ id: row }).update({ ended_at: work.now })
}

/** Asks a person to take a role. They hold it from the moment that they accept. */
export async function putHolder(
  work: Work,
  { row }: Pick<KeptRole, "row">,
  { person, askedBy, until, accepted }: Pick<KeptHolder, "person" | "askedBy" | "until" | "accepted">,
): Promise<void> {
  await work.trx("role_holders").insert({
    ...{ role_id: row, person, asked_by: askedBy, asked_at: work.now, until, since: accepted ? work.now : null },
  })
}

export async function acceptHolder(work: Work, { row }: Pick<KeptHolder, "row">): Promise<void> {
  await work.trx("role_holders").where({ id: row }).update({ since: work.now })
}

export async function dropHolder({ trx }: Work, { row }: Pick<KeptHolder, "row">): Promise<void> {
  await trx("role_holders").where({ id: row }).delete()
}

/** What is expected of a role, oldest revision first. */
export async function expectationsOf({ trx }: Work, { row }: Pick<KeptRole, "row">): Promise<Expectation[]> {
  const rows = await trx("role_expectations").where({ role_id: row }).orderBy("revision")
  return rows.map(({ revision, text, at }) => ({ revision, text, at }))
}

/** Stores the next revision. Returns its number and its salt. */
export async function putExpectation(
  work: Work,
  { row }: Pick<KeptRole, "row">,
  { text, author }: { readonly text: string; readonly author: MatrixId },
): Promise<{ readonly revision: number; readonly salt: string }> {
  const last = await work.trx("role_expectations").where({ role_id: row }).orderBy("revision", "desc").first("revision")
  const [revision, salt] = [(last?.revision ?? 0) + 1, randomBytes(16).toString("hex")]
  await work.trx("role_expectations").insert({ role_id: row, revision, text, salt, author, at: work.now })
  return { revision, salt }
}

/** The appointments whose last moment has passed, with their co-op. */
export async function lapsedHolders({ trx }: Work, until: Instant): Promise<{ coop: CoopKey; row: number }[]> {
  const rows = await trx("role_holders").where("until", "<", until).orderBy("until").orderBy("id")
  const found: { coop: CoopKey; row: number }[] = []
  for (const { id, role_id } of rows) {
    const role = await trx("roles").where({ id: role_id }).first("coop")
    if (role) found.push({ coop: role.coop, row: id })
  }
  return found
}

/** The next last moment of an appointment in these co-ops. Null: there is none. */
export async function nextLapse({ trx }: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null> {
  const coops = (await trx("roles").whereNull("ended_at").distinct("coop")).map(({ coop }) => coop).filter(stands)
  const rows = (await trx("roles").whereIn("coop", coops).select("id")).map(({ id }) => id)
  return lowest(trx("role_holders").whereNotNull("until").whereIn("role_id", rows), "until")
}

/** Writes a person's new Matrix ID into the appointments that stand. Nobody has been appointed by the new ID, since nobody knew it. */
export async function carryHolders({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  const roles = (await trx("roles").where({ coop }).select("id")).map(({ id }) => id)
  await trx("role_holders").whereIn("role_id", roles).where({ person: old }).update({ person: next })
  await trx("role_holders").whereIn("role_id", roles).where({ asked_by: old }).update({ asked_by: next })
}
