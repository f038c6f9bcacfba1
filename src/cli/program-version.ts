/** The version of this program. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { objectIn } from "../kernel/rules/objects.ts"

export function version(): string {
  return String(objectIn(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"))?.version ?? "")
}
