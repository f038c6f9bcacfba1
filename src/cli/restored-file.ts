/** The note that `waggle restore` leaves in the data folder for the next start: this state was put back from a backup, without the keys of any device. */
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
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

export const forgetRestored = (data: string): void => rmSync(join(data, restoredName), { force: true })
