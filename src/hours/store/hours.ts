/** Lines of hours in the database (§18.2). */
import { randomBytes } from "node:crypto"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { canonicalJson, commitment, sha256 } from "../../kernel/rules/minutes.ts"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { flushDeleted } from "../../kernel/store/database.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import { lowest } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Hours, HoursKind, HoursSaid, HoursState } from "../rules/hours.ts"
import { openText, placeOfReason, placeOfText, sealText } from "./sealed.ts"

/** What the minutes commit to. */
export interface Committed {
  readonly whole: string
  readonly text?: string
}

type Whole = Pick<Row<"hours">, "person" | "day" | "minutes" | "kind" | "task">

/** The commitment to what a line says, apart from its text. */
export const wholeOf = (salt: string, { person, day, minutes, kind, task }: Whole): string =>
  commitment(salt, canonicalJson({ person, day, minutes, kind, task }))

const committed = (row: Whole & Pick<Row<"hours">, "salt" | "text">): Committed => ({
  whole: wholeOf(row.salt, row),
  ...(row.text !== null && { text: sha256(row.text) }),
})

const read = (work: Pick<Work, "keys">, row: Row<"hours">): Hours => ({
  ...{ number: row.number, person: row.person, day: row.day, minutes: row.minutes, kind: row.kind, task: row.task },
  ...{ corrects: row.corrects, state: row.state, enteredAt: row.entered_at, takenBy: row.taken_by },
  ...{ decidedBy: row.decided_by, decidedAt: row.decided_at },
  text: openText(work, placeOfText(row.coop, row.number), row.text, row.number),
  reason: openText(work, placeOfReason(row.coop, row.number), row.reason, row.number),
})

/** Which lines to read. A field that is left out excludes no lines. */
export interface HoursFilter {
  readonly numbers?: readonly number[]
  readonly people?: readonly MatrixId[]
  readonly states?: readonly HoursState[]
  /** The first and the last day. */
  readonly from?: CalendarDay
  readonly through?: CalendarDay
  readonly kinds?: readonly HoursKind[]
  /** Lines that pay has not taken yet, or those that this entry of the ledger has paid. */
  readonly taken?: "not-yet" | number
  /** The numbers of paid lines. Only lines that correct one of them are read. */
  readonly correcting?: readonly number[]
}

/** The lines that fit the filter, by day and number. */
export async function hoursOf(
  work: Pick<Work, "trx" | "keys">,
  coop: CoopKey,
  filter: HoursFilter = {},
): Promise<Hours[]> {
  const { numbers, people, states, kinds, from, through, taken, correcting } = filter
  const query = work.trx("hours").where({ coop }).orderBy("day").orderBy("number")
  if (numbers !== undefined) query.whereIn("number", [...numbers])
  if (people !== undefined) query.whereIn("person", [...people])
  if (states !== undefined) query.whereIn("state", [...states])
  if (kinds !== undefined) query.whereIn("kind", [...kinds])
  if (from !== undefined) query.where("day", ">=", from)
  if (through !== undefined) query.where("day", "<=", through)
  if (taken === "not-yet") query.whereNull("taken_by")
  else if (taken !== undefined) query.where({ taken_by: taken })
  if (correcting !== undefined) query.whereIn("corrects", [...correcting])
  return (await query).map((row) => read(work, row))
}

/** The day of a person's first line. Null: they have none. */
export async function firstDay({ trx }: Work, coop: CoopKey, person: MatrixId): Promise<CalendarDay | null> {
  return lowest(trx("hours").where({ coop, person }).whereNot({ state: "dropped" }), "day")
}

/** The co-ops in which lines wait for an approval, or are contested. */
export async function coopsWithUndecidedHours({ trx }: Work): Promise<CoopKey[]> {
  return (await trx("hours").whereIn("state", ["open", "contested"]).distinct("coop").orderBy("coop")).map(
    ({ coop }) => coop,
  )
}

/** Of these co-ops, those that have hours of this person. */
export async function coopsWithHoursOf({ trx }: Work, coops: readonly CoopKey[], person: MatrixId): Promise<CoopKey[]> {
  const rows = await trx("hours")
    .where({ person })
    .whereIn("coop", [...coops])
    .distinct("coop")
    .orderBy("coop")
  return rows.map(({ coop }) => coop)
}

/** Whether any co-op has hours of this person. */
export const hasHours = async ({ trx }: Work, person: MatrixId): Promise<boolean> =>
  (await trx("hours").where({ person }).first("id")) !== undefined

/** Stores a new line. `source`: the handle of the line of another program's file, or null. */
export async function insertHours(
  work: Work,
  coop: CoopKey,
  { person, day, minutes, kind, task, text }: HoursSaid & { readonly person: MatrixId },
  { corrects = null, source = null }: { readonly corrects?: number | null; readonly source?: string | null } = {},
): Promise<{ readonly line: Hours; readonly committed: Committed }> {
  const number = await nextNumber(work, coop, "hours")
  const [row] = await work
    .trx("hours")
    .insert({
      ...{ coop, number, person, day, minutes, kind, task, corrects, source },
      ...{ text: sealText(work, placeOfText(coop, number), text), salt: newSalt() },
      ...{ state: "open", entered_at: work.now, decided_by: null, decided_at: null, reason: null, taken_by: null },
    })
    .returning("*")
  if (!row) throw new Error("the database has not said which row it inserted")
  return { line: read(work, row), committed: committed(row) }
}

const newSalt = (): string => randomBytes(16).toString("hex")

/** Writes what a line says anew. It waits for an approval from now on. */
export async function changeHours(
  work: Work,
  coop: CoopKey,
  { number }: Pick<Hours, "number">,
  { day, minutes, kind, task, text }: HoursSaid,
): Promise<{ readonly line: Hours; readonly committed: Committed }> {
  const [row] = await work
    .trx("hours")
    .where({ coop, number })
    .update({
      ...{ day, minutes, kind, task, text: sealText(work, placeOfText(coop, number), text), salt: newSalt() },
      ...{ state: "open", decided_by: null, decided_at: null, reason: null },
    })
    .returning("*")
  if (!row) throw new Error(`there are no hours ${number}`)
  work.afterCommit(() => flushDeleted(work.database))
  return { line: read(work, row), committed: committed(row) }
}

export async function dropHours({ trx }: Work, coop: CoopKey, { number }: Pick<Hours, "number">): Promise<void> {
  await trx("hours")
    .where({ coop, number })
    .update({ state: "dropped", decided_by: null, decided_at: null, reason: null })
}

export async function approveHours(work: Work, coop: CoopKey, numbers: readonly number[], by: MatrixId): Promise<void> {
  for (const some of portions(numbers))
    await work
      .trx("hours")
      .where({ coop })
      .whereIn("number", some)
      .update({ state: "approved", decided_by: by, decided_at: work.now, reason: null })
}

/** Notes that a line is contested. Returns the hash of the sealed reason. */
export async function contestHours(
  work: Work,
  coop: CoopKey,
  number: number,
  { by, reason }: { readonly by: MatrixId; readonly reason: string },
): Promise<string> {
  const sealed = sealText(work, placeOfReason(coop, number), reason)
  if (sealed === null) throw new Error("hours are contested without a reason")
  await work
    .trx("hours")
    .where({ coop, number })
    .update({ state: "contested", decided_by: by, decided_at: work.now, reason: sealed })
  return sha256(sealed)
}

/** Notes which entry of the ledger pays these lines. Null: none pays them any more. */
export async function putTaken({ trx }: Work, coop: CoopKey, numbers: readonly number[], entry: number | null) {
  for (const some of portions(numbers))
    await trx("hours").where({ coop }).whereIn("number", some).update({ taken_by: entry })
}

/** The lines of other programs' files that a person has taken in already, among these handles. */
export async function knownSources(
  { trx }: Work,
  coop: CoopKey,
  person: MatrixId,
  handles: readonly string[],
): Promise<Set<string>> {
  const known = new Set<string>()
  for (const some of portions(handles))
    for (const { source } of await trx("hours").where({ coop, person }).whereIn("source", some).select("source"))
      if (source !== null) known.add(source)
  return known
}

/** Erases the texts of these lines, and why they were contested. The database's files do not have them any more either. */
export async function eraseTexts(work: Work, coop: CoopKey, numbers: readonly number[]): Promise<void> {
  for (const some of portions(numbers))
    await work.trx("hours").where({ coop }).whereIn("number", some).update({ text: null, reason: null })
  work.afterCommit(() => flushDeleted(work.database))
}

/** Writes a person's new Matrix ID in place of the old one. */
export async function carryHours({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  for (const column of ["person", "decided_by"] as const)
    await trx("hours")
      .where({ coop, [column]: old })
      .update({ [column]: next })
}

/** Databases limit how many values a query may have. */
export function portions<Value>(all: readonly Value[]): Value[][] {
  const size = 500
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}
