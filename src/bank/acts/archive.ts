/**
 * Unpacks ZIP archives, in which German banks deliver camt files. An archive may be hostile, so its limits are checked before anything is
 * unpacked.
 */
import { crc32 } from "node:zlib"
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { BankFile } from "../rules/file.ts"
import { oneLine } from "../rules/values.ts"

/** The most files in an archive. This is enough for the daily statements of a year. */
const mostFiles = 400
/** The most bytes that all files of an archive may have together after unpacking. */
const mostBytes = 10 * 1024 * 1024

const isArchive = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "PK\u0003\u0004"

/**
 * The files in an archive. If two files are equal, only one is returned. If `bytes` are no archive, they are the only file. The names are
 * only shown to people. No file is written to a disk, so a hostile name does no harm.
 * @throws Refusal
 */
export async function unpacked(bytes: Uint8Array): Promise<readonly BankFile[]> {
  if (!isArchive(bytes)) return [{ bytes, name: null }]
  const files = await unzipped(Buffer.from(bytes)).catch(() => null)
  if (files === null) return refuse("bank-archive-unreadable")
  if (files === "too much") return refuse("bank-archive-too-much", { files: mostFiles, most: mostBytes / 1024 / 1024 })
  if (files.some(({ bytes: file }) => isArchive(file))) return refuse("bank-archive-nested")
  const own = files.filter(({ bytes: file }) => file.length > 0 && !isOfMac(file))
  if (own.length === 0) return refuse("bank-archive-empty")
  return own.filter(({ bytes: file }, at) => own.findIndex((other) => file.equals(other.bytes)) === at)
}

interface Packed {
  readonly bytes: Buffer
  readonly name: string
}

/** Whether a file holds only a Mac's notes about another file (AppleDouble). Macs put such files into archives. */
const isOfMac = (file: Buffer): boolean => file.length >= 4 && file.readUInt32BE(0) === 0x00051607

/**
 * The contents of all files in an archive, or "too much" if they exceed the limits.
 * @throws if the archive is damaged, encrypted or packed in an unknown way
 */
async function unzipped(bytes: Buffer): Promise<readonly Packed[] | "too much"> {
  // If the library decodes names, it refuses archives with names such as `../file`. Here names are only texts, so they do no harm.
  const archive = await fromBufferPromise(bytes, { autoClose: false, decodeStrings: false })
  const entries: Entry[] = []
  let size = 0
  for await (const entry of archive.eachEntry()) {
    entries.push(entry)
    size += entry.uncompressedSize
    if (entries.length > mostFiles || size > mostBytes) return "too much"
  }
  const files: Packed[] = []
  for (const entry of entries) files.push({ bytes: await contentOf(archive, entry), name: nameOf(entry) })
  return files
}

/** The file's name without its folders, on one line. If an older program did not write it in UTF-8, some letters are shown wrongly. */
function nameOf({ fileNameRaw }: Entry): string {
  const name = fileNameRaw.toString("utf8").split(/[/\\]/).at(-1)
  return oneLine(name ?? "", longestName) || "?"
}

const longestName = 60

/** The content of one file. The library's stream ends with an error if the file unpacks to more bytes than the archive says. */
async function contentOf(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of await archive.openReadStreamPromise(entry)) pieces.push(piece)
  const file = Buffer.concat(pieces)
  if (crc32(file) !== entry.crc32) throw new Error("the check sum is another")
  return file
}
