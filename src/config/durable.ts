/**
 * Makes names durable. A file system promises nothing about the name of a new, renamed or removed file, whatever was synced of the file
 * itself: the folder in which the name stands must be synced too. `npm run power` shows what a power cut leaves otherwise.
 */
import { closeSync, fsyncSync, mkdirSync, openSync } from "node:fs"
import { dirname, resolve } from "node:path"

/** Makes everything durable that was done to the names in a folder: after this, a power cut undoes none of it. */
export function settleNames(folder: string): void {
  let handle: number | null = null
  try {
    handle = openSync(folder, "r")
    fsyncSync(handle)
  } catch (error) {
    if (!(error instanceof Error && "code" in error && unsyncable.has(String(error.code)))) throw error
  } finally {
    if (handle !== null) closeSync(handle)
  }
}

/** Some folders may be entered and not read, and some file systems sync no folders. There is nothing more that we could do. */
const unsyncable: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EINVAL", "ENOTSUP"])

/**
 * Makes a folder that only its owner may enter, and those above it that are missing. A power cut takes none of them away again. One that is
 * there already may come from a process that was killed right after making it.
 */
export function makeFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true, mode: 0o700 }) ?? path
  const top = dirname(resolve(first))
  let folder = resolve(path)
  do {
    folder = dirname(folder)
    settleNames(folder)
  } while (folder !== top)
}
