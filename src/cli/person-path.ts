/** Where a path leads that a person typed. `npm run` starts Waggle in Waggle's own folder, and says in `INIT_CWD` where the person is. */
import { join, resolve } from "node:path"
import type { Environment } from "../config/secrets.ts"

const ownFolder = join(import.meta.dirname, "../..")

/** The path from the person's folder; as it is where the program was started there. `here`: the folder of the process. */
export function typedPath(path: string, environment: Environment, here: string = process.cwd()): string {
  const { INIT_CWD: folder } = environment
  return folder !== undefined && resolve(here) === ownFolder ? resolve(folder, path) : path
}
