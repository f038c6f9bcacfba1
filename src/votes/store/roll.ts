/** The rolls of votes: who may vote, with what weight, and whether they have (§2.4). */
import type { MatrixId, Weight } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

export interface RollEntry {
  readonly person: MatrixId
  readonly weight: Weight
  readonly voted: boolean
}

export async function putRoll(
  work: Work,
  row: number,
  roll: readonly { person: MatrixId; weight: Weight }[],
): Promise<void> {
  const entries = roll.map(({ person, weight }) => ({ motion_id: row, person, weight, voted: false }))
  for (let from = 0; from < entries.length; from += atOnce)
    await work.trx("roll").insert(entries.slice(from, from + atOnce))
}

/** How many people a statement puts on a roll. */
const atOnce = 100

/** One person's entry on a roll. Null if they are not on it. A roll may be long, so who asks about one person reads no more than this. */
export async function rollEntryOf(work: Work, row: number, voter: MatrixId): Promise<RollEntry | null> {
  const entry = await work.trx("roll").where({ motion_id: row, person: voter }).first()
  return entry ? { person: entry.person, weight: entry.weight, voted: entry.voted } : null
}

export async function rollOf(work: Work, row: number): Promise<RollEntry[]> {
  const rows = await work.trx("roll").where({ motion_id: row }).orderBy("person")
  return rows.map(({ person, weight, voted }) => ({ person, weight, voted }))
}
