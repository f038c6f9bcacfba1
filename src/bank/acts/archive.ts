/**
 * Unpacks ZIP archives, in which German banks deliver camt files. An archive may be hostile, so its limits are checked before anything is
 * unpacked.
 */
import { crc32 } from "node:zlib"
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl"
import { refuse } from "../../kernel/acts/refusal.ts"

/** Enough for the daily statements of a year. */
const mostFiles = 400
/** The most bytes that all files of an archive may have together after unpacking. */
const mostBytes = 10 * 1024 * 1024

const isArchive = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "PK\u0003\u0004"

/**
 * The files in an archive, equal ones only once. If `bytes` are no archive, they are the only file. Names are left out, because no file is
 * written to a disk.
 * @throws Refusal
 */
export async function unpacked(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  if (!isArchive(bytes)) return [bytes]
  const files = await unzipped(Buffer.from(bytes)).catch(() => null)
  if (files === null) return refuse("bank-archive-unreadable")
  if (files === "too much") return refuse("bank-archive-too-much", { files: mostFiles, most: mostBytes / 1024 / 1024 })
  if (files.some(isArchive)) return refuse("bank-archive-nested")
  const own = files.filter((file) => file.length > 0 && !isOfMac(file))
  if (own.length === 0) return refuse("bank-archive-empty")
  return own.filter((file, at) => own.findIndex((other) => file.equals(other)) === at)
}

/** Whether a file holds only a Mac's notes about another file (AppleDouble). Macs put such files into archives. */
const isOfMac = (file: Buffer): boolean => file.length >= 4 && file.readUInt32BE(0) === 0x00051607

/**
 * The contents of all files in an archive, or "too much" if they exceed the limits.
 * @throws if the archive is damaged, encrypted or packed in an unknown way
 */
async function unzipped(bytes: Buffer): Promise<readonly Buffer[] | "too much"> {
  // Names are not decoded, since nobody reads them.
  const archive = await fromBufferPromise(bytes, { autoClose: false, decodeStrings: false })
  const entries: Entry[] = []
  let size = 0
  for await (const entry of archive.eachEntry()) {
    entries.push(entry)
    size += entry.uncompressedSize
    if (entries.length > mostFiles || size > mostBytes) return "too much"
  }
  const files: Buffer[] = []
  for (const entry of entries) files.push(await contentOf(archive, entry))
  return files
}

/** The content of one file. The library's stream ends with an error if the file unpacks to more bytes than the archive says. */
async function contentOf(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of await archive.openReadStreamPromise(entry)) pieces.push(piece)
  const file = Buffer.concat(pieces)
  if (crc32(file) !== entry.crc32) throw new Error("the check sum is another")
  return file
}
