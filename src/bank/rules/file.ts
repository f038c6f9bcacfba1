/** Recognises the kind of a file that the treasurer sends, and reads the statement in it. */

import { isRefused, type Refused } from "../../kernel/rules/types.ts"
import { type BankFormat, readByFormat } from "./bank-format.ts"
import { readCamt } from "./camt.ts"
import { readCsv } from "./csv.ts"
import { readBankCsv } from "./csv-file.ts"
import type { CsvMapping } from "./csv-table.ts"
import type { Statement } from "./lines.ts"
import { readMt940 } from "./mt940.ts"
import { readOfx } from "./ofx.ts"
import { readQif } from "./qif.ts"
import { readSgml } from "./sgml.ts"
import { oneLine } from "./values.ts"
import { readXml, type XmlElement } from "./xml.ts"

/** The settings that are needed to read a file. */
export interface BankHere {
  /** The mapping of the bank's CSV. Null if the configuration has none. */
  readonly csv: CsvMapping | null
  /** The formats of known banks, for CSV that the configuration does not map. */
  readonly formats: readonly BankFormat[]
  /** The key of the format that the configuration names for a file that has several formats. Null if it names none. */
  readonly named: string | null
  /** The currency of the amounts, if a file names none. */
  readonly assumed: string
  /** The IBAN of the co-op's account. Null if the configuration has none. */
  readonly ours: string | null
}

/**
 * Reads the statement in files of any supported kind. A refusal names the reason.
 * @param files one file, or all files of an archive
 */
export function readBankFiles(files: readonly Uint8Array[], here: BankHere): Statement | Refused {
  const [first, ...others] = files
  if (!first) return { refused: "bank-file-empty" }
  const kind = kindOf(first)
  if (others.length > 0 && (kind !== "xml" || others.some((other) => kindOf(other) !== kind)))
    return { refused: "bank-archive-mixed" }
  if (kind === "xml") {
    const roots: XmlElement[] = []
    for (const bytes of files) {
      const text = xmlText(bytes)
      if (isRefused(text)) return text
      const root = readXml(text)
      if (isRefused(root)) return root
      roots.push(root)
    }
    const [root] = roots
    return root?.name === "OFX" && others.length === 0 ? readOfx(root, here.ours) : readCamt(roots, here.ours)
  }
  if (kind === "ofx") {
    const text = plainText(first)
    if (isRefused(text)) return text
    const root = readSgml(text)
    return isRefused(root) ? root : readOfx(root, here.ours)
  }
  if (kind === "mt940") {
    const text = plainText(first)
    return isRefused(text) ? text : readMt940(text, here.ours)
  }
  if (kind === "qif") {
    const text = plainText(first)
    return isRefused(text) ? text : readQif(text, here)
  }
  if (kind !== "csv") return { refused: `bank-file-${kind}` }
  const { csv, formats, named, assumed, ours } = here
  if (!csv) {
    const found = readByFormat(anyText(first), formats, { named, assumed, ours })
    return found ?? { refused: "bank-csv-unknown", there: columnsGuessed(first) }
  }
  const text = decoded(first, csv.encoding)
  return isRefused(text) ? text : readBankCsv(text, csv, { assumed, ours })
}

/** The beginning of a file, read as Latin-1, which has a character for every byte. */
const beginning = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes.subarray(0, 400))

function kindOf(bytes: Uint8Array): "xml" | "ofx" | "qif" | "csv" | "pdf" | "mt940" | "empty" | "binary" {
  const begin = beginning(bytes)
    .replace(/^(ï»¿|ÿþ|þÿ)/, "")
    .replaceAll("\0", "")
    .trimStart()
  if (begin === "") return "empty"
  if (/^(?:OFXHEADER|<OFX>)/i.test(begin)) return "ofx"
  if (/^!(?:type:|account|option:|clear:)/i.test(begin)) return "qif"
  if (begin.startsWith("<")) return "xml"
  if (begin.startsWith("%PDF")) return "pdf"
  if (/^(?:\{.*\{4:)?:20:/m.test(begin)) return "mt940"
  return bytes.subarray(0, 8000).includes(0) ? "binary" : "csv"
}

const encodings: ReadonlyMap<string, string> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["us-ascii", "utf-8"],
  ["iso-8859-1", "latin1"],
  ["iso-8859-15", "iso-8859-15"],
  ["windows-1252", "windows-1252"],
  ["utf-16", "utf-16le"],
])

function xmlText(bytes: Uint8Array): string | Refused {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, "utf-16le")
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, "utf-16be")
  const named = /^[^>]*?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(beginning(bytes))?.[1] ?? "utf-8"
  const encoding = encodings.get(named.toLowerCase())
  if (encoding === undefined) return { refused: "bank-xml-encoding", encoding: named }
  return decoded(bytes, encoding)
}

/**
 * The text of a file whose format names no encoding. It is read as Unicode if that is possible. Otherwise it is read as Windows-1252, in
 * which every byte is a letter.
 */
function plainText(bytes: Uint8Array): string | Refused {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, "utf-16le")
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, "utf-16be")
  if (bytes.includes(0)) return { refused: "bank-file-binary" }
  const unicode = decoded(bytes, "utf-8")
  return isRefused(unicode) ? decoded(bytes, "windows-1252") : unicode
}

/** The text of a file. A byte that does not exist in the encoding is refused with its line; it is never replaced. */
function decoded(bytes: Uint8Array, encoding: string): string | Refused {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const valid = new TextDecoder(encoding).decode(bytes)
    const line = valid.slice(0, Math.max(0, valid.indexOf("\uFFFD"))).split(/\r\n|\r|\n/).length
    return { refused: "bank-encoding", line, encoding }
  }
}

/** The text, read as UTF-8, or as Windows-1252 if it is no UTF-8. A file of letters in Windows-1252 is hardly ever UTF-8 by chance. */
function anyText(bytes: Uint8Array): string {
  const text = decoded(bytes, "utf-8")
  return isRefused(text) ? new TextDecoder("windows-1252").decode(bytes) : text
}

/** The fields of the line that has the most of them. They are probably the headings. They help the person who writes the mapping. */
function columnsGuessed(bytes: Uint8Array): readonly string[] {
  const begin = bytes.subarray(0, 4000)
  const unicode = new TextDecoder("utf-8").decode(begin)
  const text = unicode.includes("\uFFFD") ? new TextDecoder("latin1").decode(begin) : unicode
  let best: readonly string[] = []
  for (const delimiter of [";", ",", "\t"]) {
    for (const line of text.split(/\r\n|\r|\n/, 20)) {
      const read = readCsv(line.replace(/^\uFEFF/, ""), delimiter)
      const fields = isRefused(read) ? [] : (read[0]?.fields ?? [])
      if (fields.length > best.length) best = fields
    }
  }
  return best
    .map((field) => oneLine(field, 40))
    .filter((field) => field !== "")
    .slice(0, 40)
}
