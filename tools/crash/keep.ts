/** Keeps copies of the bot's database during a run. `test/upgrade` uses such a copy, one with open votes. */
import { copyFile, mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { BotFiles } from "./bot-process.ts"

/** Keeps `bot.yaml` and `master-key.txt`, once. */
export async function keepFiles(folder: string, { config, environment }: BotFiles): Promise<void> {
  await mkdir(folder, { recursive: true })
  await copyFile(config, join(folder, "bot.yaml"))
  await writeFile(join(folder, "master-key.txt"), `${environment.WAGGLE_MASTER_KEY}\n`)
}

/** Copies the database of `data` to `<folder>/<name>/waggle.sqlite`, with its log. No process may have it open. */
export async function keepDatabase(folder: string, name: string, data: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true })
  for (const file of ["waggle.sqlite", "waggle.sqlite-wal"])
    await copyFile(join(data, file), join(folder, name, file)).catch((error: NodeJS.ErrnoException) => {
      // A bot that stopped properly has no log left. A bot that was killed early has no database yet.
      if (error.code !== "ENOENT") throw error
    })
}
