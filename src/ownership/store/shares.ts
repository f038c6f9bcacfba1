/** The register of ownership shares in the database (§19). */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { EndOfShare } from "../rules/minuted.ts"
import type { PartlyHeld } from "../rules/parts.ts"

export interface Share extends PartlyHeld {
  readonly number: number
  readonly person: MatrixId
  readonly issuedAt: Instant
  readonly ended: { readonly at: Instant; readonly why: EndOfShare } | null
}

const read = ({ number, person, from_day, months, issued_at, ended_at, ended_why }: Row<"shares">): Share => ({
  ...{ number, person, from: from_day, months, issuedAt: issued_at },
  ended: ended_at === null || ended_why === null ? null : { at: ended_at, why: ended_why },
})

/** All shares that are held now, the oldest first. */
export async function sharesHeld({ trx }: Work, coop: CoopKey): Promise<Share[]> {
  const rows = await trx("shares").where({ coop, ended_at: null }).orderBy(["from_day", "number"])
  return rows.map(read)
}

/** The share that a person holds. Null if they hold none. */
export async function shareOf({ trx }: Work, coop: CoopKey, person: MatrixId): Promise<Share | null> {
  const row = await trx("shares").where({ coop, person, ended_at: null }).first()
  return row ? read(row) : null
}

/** The share with this number, also one that has ended. Null: there is none. */
export async function shareNumbered({ trx }: Work, coop: CoopKey, number: number): Promise<Share | null> {
  const row = await trx("shares").where({ coop, number }).first()
  return row ? read(row) : null
}

export async function insertShare(
  work: Work,
  coop: CoopKey,
  { person, from, months }: { readonly person: MatrixId; readonly from: CalendarDay; readonly months: number },
): Promise<Share> {
  const number = await nextNumber(work, coop, "shares")
  const row = { coop, number, person, from_day: from, months, issued_at: work.now, ended_at: null, ended_why: null }
  await work.trx("shares").insert(row)
  return read(row)
}

export async function endShareRow(work: Work, coop: CoopKey, number: number, why: EndOfShare): Promise<void> {
  await work.trx("shares").where({ coop, number }).update({ ended_at: work.now, ended_why: why })
}

/** Writes a person's new Matrix ID into the register (§1.2). The share stays the same one. */
export async function carryShares({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("shares").where({ coop, person: old }).update({ person: next })
}
