/** A motion's options in the database. */

import { randomBytes } from "node:crypto"
import { z } from "zod"
import { commitment, sha256 } from "../../kernel/rules/minutes.ts"
import type { Budget, EarlierWording, MatrixId, MotionKind, Option, OptionRole } from "../../kernel/rules/types.ts"
import { fromJson } from "../../kernel/store/json.ts"
import { highest } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import { kinds, placeOnBallot } from "../rules/kinds.ts"

/** An option, with its place in the database. The place stays the same when the option's number on the list changes. */
export interface KeptOption extends Option {
  readonly seq: number
}

export interface NewOption {
  readonly title: string
  readonly text: string
  readonly author: MatrixId | null
  readonly keeps: boolean
  readonly role: OptionRole
  readonly person?: MatrixId
  readonly budget?: Budget
}

/** Adds an option at the end. Returns its place, the commitment to its wording, and the hash of its budget if it has one. */
export async function insertOption(
  work: Work,
  row: number,
  option: NewOption,
): Promise<{ seq: number; commitment: string; budget?: string }> {
  const seq = ((await highest(work.trx("options").where({ motion_id: row }), "seq")) ?? 0) + 1
  const salt = randomBytes(16).toString("hex")
  const { budget, person = null, ...columns } = option
  const written = budget ? writeBudget(budget) : null
  await work.trx("options").insert({
    motion_id: row,
    seq,
    ...columns,
    person,
    budget: written,
    salt,
  })
  return { seq, commitment: commitment(salt, wording(option)), ...(written !== null && { budget: sha256(written) }) }
}

/** A budget as JSON. The amount becomes text, because JSON cannot hold bigints. */
const writeBudget = ({ monthly, ...rest }: Budget): string =>
  JSON.stringify({ ...rest, minor: String(monthly.minor), currency: monthly.currency })

const budgetShape = z.object({
  year: z.number(),
  minor: z.string(),
  currency: z.string(),
  workers: z.string(),
  evaluators: z.string(),
  donation: z.string().optional(),
})

function readBudget(json: string, row: string): Budget {
  const { minor, currency, donation, ...rest } = fromJson(budgetShape, json, { table: "options", row })
  return { ...rest, ...(donation !== undefined && { donation }), monthly: { minor: BigInt(minor), currency } }
}

/** The text to which the minutes commit: title and text together. */
export const wording = (option: { title: string; text: string }): string => `${option.title}\n${option.text}`

export async function rewordOption(
  work: Work,
  row: number,
  seq: number,
  title: string,
  text: string,
): Promise<{ commitment: string }> {
  const salt = randomBytes(16).toString("hex")
  await work.trx("options").where({ motion_id: row, seq }).update({ title, text, salt })
  return { commitment: commitment(salt, wording({ title, text })) }
}

/** Stores an option's present wording before the option is reworded. Returns the commitment to this wording. */
export async function keepWording(work: Work, row: number, seq: number): Promise<string> {
  const now = await work.trx("options").where({ motion_id: row, seq }).first("title", "text", "salt")
  if (!now) throw new Error(`the motion in row ${row} has no option ${seq}`)
  const { title, text, salt } = now
  await work.trx("rewordings").insert({ motion_id: row, seq, at: work.now, title, text, salt })
  return commitment(salt, wording({ title, text }))
}

/** The earlier wordings of a motion's options, by the option's place. */
async function earlierWordings(work: Work, row: number): Promise<ReadonlyMap<number, readonly EarlierWording[]>> {
  const rows = await work.trx("rewordings").where({ motion_id: row }).orderBy("id")
  const told = rows.map(({ seq, at, title, text }) => ({ seq, wording: { title, text, until: at } }))
  return new Map([...Map.groupBy(told, ({ seq }) => seq)].map(([seq, all]) => [seq, all.map(({ wording }) => wording)]))
}

export async function withdrawOption(work: Work, row: number, seq: number): Promise<void> {
  await work.trx("options").where({ motion_id: row, seq }).update({ withdrawn_at: work.now })
}

/** Changes whether an option leaves things as they are. This is needed when the holder of a contested seat is gone (§3.6). */
export async function changeKeeps(work: Work, row: number, seq: number, keeps: boolean): Promise<void> {
  await work.trx("options").where({ motion_id: row, seq }).update({ keeps })
}

/** Stores the options' numbers, which people will type on their ballots, so that they cannot change any more. */
export async function fixNumbers(
  work: Work,
  motion: { readonly row: number; readonly options: readonly KeptOption[] },
): Promise<void> {
  for (const { seq, number } of motion.options)
    await work.trx("options").where({ motion_id: motion.row, seq }).update({ number })
}

/**
 * The motion's options in ballot order, without withdrawn ones. `first`: the title of the option that was proposed first, even if it was
 * withdrawn.
 */
export async function optionsOf(
  work: Work,
  row: number,
  kind: MotionKind,
): Promise<{ options: KeptOption[]; first: string }> {
  const all = await work.trx("options").where({ motion_id: row }).orderBy("seq")
  const standing = all.filter((option) => option.withdrawn_at === null)
  const ordered = standing.toSorted((one, other) => placeOnBallot(kind, one.role) - placeOnBallot(kind, other.role))
  // Only what people wrote can be reworded. So options of other kinds have no earlier wordings.
  const canChange = ["text", "revision"].includes(kinds[kind].proposed)
  const earlier = canChange ? await earlierWordings(work, row) : new Map<number, EarlierWording[]>()
  const options = ordered.map((option, index) => ({
    seq: option.seq,
    number: option.number ?? index + 1,
    title: option.title,
    text: option.text,
    ...(earlier.has(option.seq) && { earlier: earlier.get(option.seq) ?? [] }),
    author: option.author,
    keeps: option.keeps,
    role: option.role,
    person: option.person,
    budget: option.budget ? readBudget(option.budget, `${row} ${option.seq}`) : null,
  }))
  return { options, first: all.find((option) => !option.keeps)?.title ?? "" }
}
