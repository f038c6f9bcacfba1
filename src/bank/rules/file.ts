/** Recognises the kind of a file that the treasurer sends, and reads the statement in it. */

import { isRefused, type Refused } from "../../kernel/rules/types.ts"
import { type BankFormat, isSignedColumn, readByFormat } from "./bank-format.ts"
import { readCamt } from "./camt.ts"
import { readCsv } from "./csv.ts"
import { readBankCsv } from "./csv-file.ts"
import type { CsvMapping } from "./csv-table.ts"
import { anyText, beginning, decoded, plainText, xmlText } from "./file-text.ts"
import { inFile } from "./in-file.ts"
import type { Statement } from "./lines.ts"
import { readMt940 } from "./mt940.ts"
import { readOfx } from "./ofx.ts"
import { readQif } from "./qif.ts"
import { readSgml } from "./sgml.ts"
import { ofAccounts, type Part, together } from "./together.ts"
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

/** A file that the treasurer sent. `name`: its name in an archive, without folders; null: it was in no archive. */
export interface BankFile {
  readonly bytes: Uint8Array
  readonly name: string | null
}

/**
 * Reads the statement in files of any supported kind. A refusal names the reason. Several files must be of one kind.
 * @param files one file, or all files of an archive
 */
export function readBankFiles(files: readonly BankFile[], here: BankHere): Statement | Refused {
  const all: Opened[] = []
  for (const file of files) {
    const opened = openFile(file)
    if (isRefused(opened)) return inFile(opened, file.name)
    all.push(opened)
  }
  const [first, ...others] = all
  if (!first) return { refused: "bank-file-empty" }
  if (others.some(({ kind }) => kind !== first.kind)) return { refused: "bank-archive-mixed" }
  switch (first.kind) {
    case "camt":
      return asOne(all, (some) =>
        readCamt(
          some.flatMap((one) => ("root" in one ? [one.root] : [])),
          here.ours,
        ),
      )
    case "mt940":
      return asOne(all, (some) =>
        readMt940(
          some.flatMap((one) => ("text" in one ? [one.text] : [])),
          here.ours,
        ),
      )
    case "ofx":
      return together(all.map((one) => partOf(one, "root" in one ? readOfx(one.root, here.ours) : unopened)))
    case "qif": {
      const read = readQif(
        all.flatMap((one) => ("text" in one ? [one] : [])),
        here,
      )
      return isRefused(read) ? read : together(all.map((one, index) => partOf(one, read[index] ?? unopened)))
    }
    case "csv":
      return together(all.map((one) => partOf(one, "bytes" in one ? readCsvFile(one.bytes, here) : unopened)))
  }
}

/** A file whose kind is known. `name`: as in `BankFile`. */
type Opened = { readonly name: string | null } & (
  | { readonly kind: "camt" | "ofx"; readonly root: XmlElement }
  | { readonly kind: "mt940" | "qif"; readonly text: string }
  | { readonly kind: "csv"; readonly bytes: Uint8Array }
)

const unopened: Refused = { refused: "bank-file-binary" }
const partOf = ({ name }: Opened, read: Statement | Refused): Part => ({ name, read })

function openFile({ bytes, name }: BankFile): Opened | Refused {
  const kind = kindOf(bytes)
  switch (kind) {
    case "xml": {
      const text = xmlText(bytes)
      if (isRefused(text)) return text
      const root = readXml(text)
      if (!isRefused(root)) return { kind: root.name === "OFX" ? "ofx" : "camt", name, root }
      // Some banks write version 1 of OFX under the header of version 2.
      const older = root.refused === "bank-xml-broken" && /<OFX>/i.test(text.slice(0, 400)) ? readSgml(text) : root
      return isRefused(older) ? older : { kind: "ofx", name, root: older }
    }
    case "ofx": {
      const text = plainText(bytes)
      if (isRefused(text)) return text
      const root = readSgml(text)
      return isRefused(root) ? root : { kind, name, root }
    }
    case "mt940":
    case "qif": {
      const text = plainText(bytes)
      return isRefused(text) ? text : { kind, name, text }
    }
    case "csv":
      return { kind, name, bytes }
    default:
      return { refused: `bank-file-${kind}` }
  }
}

/** Reads files whose statements belong together. Each file is read by itself first, so that a refusal can name the file. */
function asOne(all: readonly Opened[], read: (some: readonly Opened[]) => Statement | Refused): Statement | Refused {
  if (all.length > 1)
    for (const one of all) {
      const alone = read([one])
      // A file about another account is no reason to refuse yet, because another file may be about the co-op's account.
      if (isRefused(alone) && !ofAccounts.has(alone.refused)) return inFile(alone, one.name)
    }
  return read(all)
}

function readCsvFile(bytes: Uint8Array, here: BankHere): Statement | Refused {
  const { csv, formats, named, assumed, ours } = here
  if (!csv) {
    const found = readByFormat(anyText(bytes), formats, { named, assumed, ours })
    return found ?? { refused: "bank-csv-unknown", there: columnsGuessed(bytes) }
  }
  const text = decoded(bytes, csv.encoding)
  if (isRefused(text)) return text
  const signed = csv.amount !== undefined && isSignedColumn(text, formats, csv.amount)
  return readBankCsv(text, csv, { assumed, ours, signed })
}

function kindOf(bytes: Uint8Array): "xml" | "ofx" | "qif" | "csv" | "pdf" | "mt940" | "empty" | "binary" {
  const begin = beginning(bytes)
    .replace(/^(ï»¿|ÿþ|þÿ)/, "")
    .replaceAll("\0", "")
    .trimStart()
  if (begin === "") return "empty"
  // Some programs leave out the header's first line.
  if (/^(?:OFXHEADER|(?:[A-Z]{4,15}:\S*\s+){0,20}<OFX>)/i.test(begin)) return "ofx"
  if (/^!(?:type:|account|option:|clear:)/i.test(begin)) return "qif"
  if (begin.startsWith("<")) return "xml"
  if (begin.startsWith("%PDF")) return "pdf"
  if (/^(?:\{.*\{4:)?:20:/m.test(begin)) return "mt940"
  return bytes.subarray(0, 8000).includes(0) ? "binary" : "csv"
}

/** The fields of the line that has the most of them. They are probably the headings, which a person needs to write the mapping. */
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
