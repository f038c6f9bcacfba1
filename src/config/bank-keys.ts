/** The keys of the banks' formats: the names of the files in config/banks/. */
import { readdirSync } from "node:fs"
import { join } from "node:path"

export const bankFolder = join(import.meta.dirname, "../../config/banks")

export const bankFormatKeys: readonly string[] = readdirSync(bankFolder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.slice(0, -".yaml".length))
  .toSorted()
