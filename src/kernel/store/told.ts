/** When the bot last told each person about each matter, so that it does not tell people the same thing too often. */
import type { Instant, MatrixId } from "../rules/types.ts"
import type { Work } from "./work.ts"

/** When a person was last told about a matter. Null if never. */
export async function lastTold(work: Work, person: MatrixId, about: string): Promise<Instant | null> {
  const row = await work.trx("told").where({ person, about }).first("told_at")
  return row?.told_at ?? null
}

export async function noteTold(work: Work, person: MatrixId, about: string): Promise<void> {
  await work.trx("told").insert({ person, about, told_at: work.now }).onConflict(["person", "about"]).merge(["told_at"])
}
