/** The seats and their holders (§1.3), and whether the treasury is frozen (§7.3). */

import type { CoopKey, Instant, MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Power } from "../rules/offices.ts"
import { officesWith } from "../rules/rights.ts"
import type { CoopWithOffices } from "./members.ts"

/** A seat that somebody holds. It keeps its number when its holder changes. */
export interface Seat {
  readonly office: OfficeKey
  readonly seat: number
  readonly person: MatrixId
  readonly since: Instant
}

/** All seats of a co-op, sorted by the office's key and the seat's number. */
export async function seatsOf(work: Work, coop: CoopKey): Promise<Seat[]> {
  const rows = await work.trx("seats").where({ coop }).orderBy(["office", "seat"])
  return rows.map(({ office, seat, person, since }) => ({ office, seat, person, since }))
}

export async function seatOf(work: Work, coop: CoopKey, office: OfficeKey, person: MatrixId): Promise<Seat | null> {
  return (await seatsOf(work, coop)).find((seat) => seat.office === office && seat.person === person) ?? null
}

/** Whether the person holds a seat in any co-op. */
export const holdsSeat = async ({ trx }: Work, person: MatrixId): Promise<boolean> =>
  (await trx("seats").where({ person }).first("person")) !== undefined

/** The seats of all holders with this power, in the order of `seatsOf`. */
export async function seatsWith(work: Work, { key, offices }: CoopWithOffices, power: Power): Promise<Seat[]> {
  const having = officesWith(offices, power).map((office) => office.key)
  return (await seatsOf(work, key)).filter(({ office }) => having.includes(office))
}

/** The treasurer's seat. Null if nobody is treasurer. */
export async function treasurerOf(work: Work, coop: CoopWithOffices): Promise<Seat | null> {
  return (await seatsWith(work, coop, "hold-treasury"))[0] ?? null
}

/**
 * Gives a seat to a person, in place of its holder. If `number` is null, it is a new seat with the lowest free number. Returns the seat's
 * number.
 */
export async function putSeat(
  work: Work,
  coop: CoopKey,
  office: OfficeKey,
  person: MatrixId,
  number: number | null = null,
): Promise<number> {
  const taken = new Set((await seatsOf(work, coop)).filter((seat) => seat.office === office).map(({ seat }) => seat))
  let seat = number ?? 1
  while (number === null && taken.has(seat)) seat += 1
  await work
    .trx("seats")
    .insert({ coop, office, seat, person, since: work.now })
    .onConflict(["coop", "office", "seat"])
    .merge(["person", "since"])
  return seat
}

/** Takes a person's seat away. Returns whether they held one. */
export async function dropSeat(work: Work, coop: CoopKey, office: OfficeKey, person: MatrixId): Promise<boolean> {
  return (await work.trx("seats").where({ coop, office, person }).delete()) > 0
}

/** The moment since which the treasury is frozen, and the row of the motion that froze it. Null if it is not frozen. */
export async function frozenSince(work: Work, coop: CoopKey): Promise<{ at: Instant; row: number } | null> {
  const row = await work.trx("treasuries").where({ coop }).first()
  return row ? { at: row.frozen_at, row: row.motion_id } : null
}

export async function freeze(work: Work, coop: CoopKey, row: number): Promise<void> {
  await work.trx("treasuries").insert({ coop, frozen_at: work.now, motion_id: row }).onConflict("coop").ignore()
}

export async function unfreeze(work: Work, coop: CoopKey): Promise<boolean> {
  return (await work.trx("treasuries").where({ coop }).delete()) > 0
}

/** Moves a person's seats to their new Matrix ID. */
export async function carrySeats({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("seats").where({ coop, person: old }).update({ person: next })
}
