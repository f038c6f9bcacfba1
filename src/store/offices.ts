/** Seats and who holds them (§1.3), and whether the treasury is frozen (§7.3). */
import type { CoopKey, Instant, MatrixId, Office } from "../rules/types.ts"
import { instant } from "../rules/types.ts"
import type { Work } from "./work.ts"

/** A seat that somebody holds. The treasurer's is number 1; a moderator's number stays with the seat when its holder changes. */
export interface Seat {
  readonly office: Office
  readonly seat: number
  readonly person: MatrixId
  readonly since: Instant
}

/** All seats of a co-op, the treasurer's last, moderators' in the order of their numbers. */
export async function seatsOf(work: Work, coop: CoopKey): Promise<Seat[]> {
  const rows = await work.trx("seats").where({ coop }).orderBy(["office", "seat"])
  return rows.map(({ office, seat, person, since }) => ({ office, seat, person, since: instant(Number(since)) }))
}

export async function seatOf(work: Work, coop: CoopKey, office: Office, person: MatrixId): Promise<Seat | null> {
  return (await seatsOf(work, coop)).find((seat) => seat.office === office && seat.person === person) ?? null
}

export async function treasurerOf(work: Work, coop: CoopKey): Promise<Seat | null> {
  return (await seatsOf(work, coop)).find(({ office }) => office === "treasurer") ?? null
}

/** Gives a seat to somebody, in place of whoever holds it; without a number it is a new one, the lowest that is free. */
export async function putSeat(
  work: Work,
  coop: CoopKey,
  office: Office,
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

/** Takes a person's seat away, and with it the seat. Returns whether they held one. */
export async function dropSeat(work: Work, coop: CoopKey, office: Office, person: MatrixId): Promise<boolean> {
  return (await work.trx("seats").where({ coop, office, person }).delete()) > 0
}

/** Since when the treasury is frozen, and by which motion (its row); null: it is open. */
export async function frozenSince(work: Work, coop: CoopKey): Promise<{ at: Instant; row: number } | null> {
  const row = await work.trx("treasuries").where({ coop }).first()
  return row ? { at: instant(Number(row.frozen_at)), row: row.motion_id } : null
}

export async function freeze(work: Work, coop: CoopKey, row: number): Promise<void> {
  await work.trx("treasuries").insert({ coop, frozen_at: work.now, motion_id: row }).onConflict("coop").ignore()
}

export async function unfreeze(work: Work, coop: CoopKey): Promise<boolean> {
  return (await work.trx("treasuries").where({ coop }).delete()) > 0
}
