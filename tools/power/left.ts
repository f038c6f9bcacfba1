/** Reads folders from the real disk, and writes what a cut has left of them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import type { Random } from "../crash/random.ts"
import type { Left } from "./disk.ts"

/** Everything in a folder, and the folder itself if it is there. What the record leaves out is left out here too. */
export function readFolder(folder: string): Left {
  const folders: string[] = []
  const files = new Map<string, Buffer>()
  const read = (path: string) => {
    const entries = readdirSync(path, { withFileTypes: true })
    folders.push(path)
    for (const entry of entries) {
      const at = join(path, entry.name)
      if (entry.isDirectory()) read(at)
      else if (!entry.name.endsWith("-shm")) files.set(at, readFileSync(at))
    }
  }
  try {
    read(folder)
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error
  }
  return { folders, files }
}

/** Writes what is left of `root` to another folder. */
export function writeLeft({ folders, files }: Left, root: string, to: string): void {
  const there = (path: string) => join(to, relative(root, path))
  mkdirSync(to, { recursive: true })
  for (const path of folders) mkdirSync(there(path), { recursive: true, mode: 0o700 })
  for (const [path, bytes] of files) writeFileSync(there(path), bytes, { mode: 0o600 })
}

/** SQLite's shared memory may be left too, as anything. */
export function addShared(data: string, random: Random): void {
  const databases = existsSync(data) ? readdirSync(data).filter((name) => name.endsWith(".sqlite")) : []
  for (const name of databases)
    if (random.chance(0.5))
      writeFileSync(join(data, `${name}-shm`), Buffer.from(Array.from({ length: 4096 }, () => random.whole(0, 255))))
}

/** The same state at another place. */
export const moved = ({ folders, files }: Left, from: string, to: string): Left => {
  const there = (path: string) => join(to, relative(from, path))
  return { folders: folders.map(there), files: new Map([...files].map(([path, bytes]) => [there(path), bytes])) }
}

/** In which files two states differ, by their names. */
export function differences(one: Left, other: Left): string[] {
  const paths = new Set([...one.files.keys(), ...other.files.keys(), ...one.folders, ...other.folders])
  return [...paths]
    .filter((path) => {
      const [here, there] = [one.files.get(path), other.files.get(path)]
      if (here && there) return !here.equals(there)
      return here !== undefined || there !== undefined || one.folders.includes(path) !== other.folders.includes(path)
    })
    .map((path) => relative(dirname(path), path))
}
