/** The program's own source files, for tests about the code itself. */
import { readdirSync, readFileSync } from "node:fs"
import { join, relative, sep } from "node:path"

export const root = join(import.meta.dirname, "../..")

export interface Source {
  /** The path from the project's folder, with forward slashes: `src/votes/rules/count.ts`. */
  readonly path: string
  readonly text: string
}

/** All TypeScript files in these folders and below. A folder that does not exist counts as empty. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    filesBelow(join(root, folder))
      .filter((path) => path.endsWith(".ts"))
      .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") })),
  )
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return []
    throw error
  }
}
