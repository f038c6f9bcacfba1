/**
 * The note that `waggle restore` leaves for the next start: this state was put back from a backup, without the keys of any device. It lies in
 * the database, since the next start can be that of a standby on another machine, and in the data folder, where earlier versions put it.
 */
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { Knex } from "knex"
import { z } from "zod"
import { instant } from "../kernel/rules/types.ts"
import { writeSecret } from "../matrix/session-file.ts"

const shape = z.object({
  /** Random: the same backup can be restored several times. */
  restore: z.string(),
  madeAt: z.number(),
  /** The device that the bot had when the backup was made. */
  device: z.string().nullable(),
})
export type RestoredNote = z.infer<typeof shape>

export const restoredName = "restored.json"

export const writeRestored = (data: string, note: RestoredNote): Promise<void> =>
  writeSecret(join(data, restoredName), JSON.stringify(note))

/** The note. Null if there is none, or it has been dealt with. */
export function readRestored(data: string): RestoredNote | null {
  const path = join(data, restoredName)
  return existsSync(path) ? shape.parse(JSON.parse(readFileSync(path, "utf8"))) : null
}

/** The note in the database. Null if there is none, or it has been dealt with. */
export async function restoredInto(knex: Knex): Promise<RestoredNote | null> {
  const row = await knex("restore_notes").first()
  return row ? { restore: row.restore, madeAt: row.made_at, device: row.device } : null
}

export async function noteInto(knex: Knex, { restore, madeAt, device }: RestoredNote): Promise<void> {
  await knex("restore_notes").insert({ restore, made_at: instant(madeAt), device })
}

/** Removes the note in the data folder. */
export const forgetRestored = (data: string): void => rmSync(join(data, restoredName), { force: true })
