/** The picture files that the configuration names. They are read only to check them; the bot uploads them later. */
import { readFileSync, statSync } from "node:fs"
import { resolve } from "node:path"
import { imageType } from "../kernel/rules/image-type.ts"
import type { ProblemReason } from "./problem.ts"

/** In bytes. Clients load a picture for each room in their list. */
const largest = 2 * 1024 * 1024

/** What is wrong with the file. Null: it is a picture that clients can show. `path`: relative to `folder`. */
export function pictureProblem(path: string, folder: string): ProblemReason | null {
  try {
    const file = resolve(folder, path)
    if (statSync(file).size > largest) return "picture-too-large"
    return imageType(readFileSync(file)) === null ? "picture-kind" : null
  } catch {
    return "picture-missing"
  }
}
