/** The terms of offices in the database (§12.3). An office without a term has no row. */
import type { CoopKey, Instant, MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"

/** The term of one seat. The fields are explained in `src/offices/rules/terms.ts`. */
export interface KeptTerm {
  readonly office: OfficeKey
  readonly seat: number
  readonly person: MatrixId
  readonly inRow: number
  readonly beganAt: Instant
  readonly endsAt: Instant | null
  readonly lapsed: boolean
  readonly vacantSince: Instant | null
  readonly successor: MatrixId | null
}

const kept = (row: Row<"office_terms">): KeptTerm => ({
  office: row.office,
  seat: row.seat,
  person: row.person,
  inRow: row.in_row,
  beganAt: row.began_at,
  endsAt: row.ends_at,
  lapsed: row.lapsed,
  vacantSince: row.vacant_since,
  successor: row.successor,
})

/** All terms of a co-op, sorted by office and seat. */
export async function termsIn({ trx }: Work, coop: CoopKey): Promise<KeptTerm[]> {
  return (await trx("office_terms").where({ coop }).orderBy(["office", "seat"])).map(kept)
}

/** The term of an office with one seat. Null if the office has no term, or nobody has held it yet. */
export async function termOf({ trx }: Work, coop: CoopKey, office: OfficeKey): Promise<KeptTerm | null> {
  const row = await trx("office_terms").where({ coop, office }).orderBy("seat").first()
  return row ? kept(row) : null
}

/** The terms of all seats of an office, sorted by seat. */
export async function termsOfOffice({ trx }: Work, coop: CoopKey, office: OfficeKey): Promise<KeptTerm[]> {
  return (await trx("office_terms").where({ coop, office }).orderBy("seat")).map(kept)
}

/** The term of one seat. Null if the seat has none. */
export async function termOfSeat(
  { trx }: Work,
  coop: CoopKey,
  { office, seat }: Pick<KeptTerm, "office" | "seat">,
): Promise<KeptTerm | null> {
  const row = await trx("office_terms").where({ coop, office, seat }).first()
  return row ? kept(row) : null
}

/** Writes the term of a seat in place of the one before. */
export async function putTerm({ trx }: Work, coop: CoopKey, term: KeptTerm): Promise<void> {
  const { office, seat, person, inRow, beganAt, endsAt, lapsed, vacantSince, successor } = term
  const columns = {
    person,
    in_row: inRow,
    began_at: beganAt,
    ends_at: endsAt,
    lapsed,
    vacant_since: vacantSince,
    successor,
  }
  await trx("office_terms")
    .insert({ coop, office, seat, ...columns })
    .onConflict(["coop", "office", "seat"])
    .merge()
}

/** The co-ops in which somebody holds an office, or an office has a term. */
export async function coopsWithOfficers({ trx }: Work): Promise<CoopKey[]> {
  const seats = await trx("seats").distinct("coop").orderBy("coop")
  const terms = await trx("office_terms").distinct("coop").orderBy("coop")
  return [...new Set([...seats, ...terms].map(({ coop }) => coop))]
}

/** Moves a person's terms to their new Matrix ID. */
export async function carryTerms({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("office_terms").where({ coop, person: old }).update({ person: next })
  await trx("office_terms").where({ coop, successor: old }).update({ successor: next })
}
