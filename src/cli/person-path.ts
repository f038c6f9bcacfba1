/** Resolves paths that a user typed. `npm run` starts Waggle in Waggle's own folder, and gives the user's folder in `INIT_CWD`. */
import { join, resolve } from "node:path"
import type { Environment } from "../config/secrets.ts"

const ownFolder = join(import.meta.dirname, "../..")

/**
 * The typed path, resolved from the user's folder. It stays as it is unless npm started the program.
 * @param here the folder of the process
 */
export function typedPath(path: string, environment: Environment, here: string = process.cwd()): string {
  const { INIT_CWD: folder } = environment
  return folder !== undefined && resolve(here) === ownFolder ? resolve(folder, path) : path
}
