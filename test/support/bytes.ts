/** Searches files for secrets, in every form in which they may be written there. */
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"

/** The forms that a text can have in a file: as it is, as UTF-16, in hex, and in base64 at any of its three offsets. */
export function formsOf(needle: string | Buffer): Buffer[] {
  const bytes = Buffer.from(needle)
  const texts = [bytes.toString("hex"), bytes.toString("hex").toUpperCase()]
  for (const offset of [0, 1, 2]) {
    const base64 = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "")
    // In base64 the first and last characters also hold bits of neighbouring bytes. So they are cut off.
    const inner = base64.slice(offset === 0 ? 0 : offset + 1, (bytes.length + offset) % 3 === 0 ? undefined : -1)
    if (inner.length >= 8) texts.push(inner, inner.replaceAll("+", "-").replaceAll("/", "_"))
  }
  const wide = typeof needle === "string" ? [Buffer.from(needle, "utf16le")] : []
  return [bytes, ...wide, ...texts.map((text) => Buffer.from(text))]
}

/**
 * The text without long words. Such words are sealed texts or hashes, in which a short secret may occur by chance. People do not write
 * them.
 */
export const inClear = (text: string): string => text.replaceAll(/[\w+/-]{22,}={0,2}/g, "")

export const holds = (bytes: Buffer, needle: string | Buffer): boolean =>
  formsOf(needle).some((form) => bytes.includes(form))

/** All files below a folder with their bytes, by path. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null
      throw error
    })
    if (bytes) files.set(path, bytes)
  }
  return files
}

/** Searches the files for the needles. Returns `needle in path` for each needle that can be read. */
export function readable(files: ReadonlyMap<string, Buffer>, needles: readonly (string | Buffer)[]): string[] {
  return [...files].flatMap(([path, bytes]) =>
    needles.filter((needle) => holds(bytes, needle)).map((needle) => `${needle.toString("latin1")} in ${path}`),
  )
}
