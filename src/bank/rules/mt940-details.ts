/** The information about a movement (`:86:`). It is structured as in Germany, has slashes as in the Netherlands, or is free text. */
import { ibanIn } from "./values.ts"

/** Everything that the bank says about a movement's other side and purpose. */
export interface Details {
  readonly name: string
  readonly iban: string | null
  readonly text: string
  readonly endToEnd: string
  readonly returned: boolean
  readonly batch: boolean
}

/** Reads the content of `:86:`. A field is empty if the content does not have it. */
export function detailsIn(field: string): Details {
  const german = /^(\d{3})([^A-Za-z0-9\s/])(?=\d\d)/.exec(field)
  if (german) return germanDetails(field, german[1] ?? "", german[2] ?? "?")
  if (new RegExp(`^/(?:${dutchCodes})/`).test(field)) return dutchDetails(field)
  return { ...nothing, text: field }
}

const nothing: Details = { name: "", iban: null, text: "", endToEnd: "", returned: false, batch: false }

/** The German codes of transactions by which a transfer or a direct debit came back. */
const returning: ReadonlySet<string> = new Set(["108", "109", "159", "184"])
/** The German codes of several transfers that were booked as one. */
const together: ReadonlySet<string> = new Set(["191", "192", "193", "194", "195", "196", "197", "198", "199"])

/**
 * The codes that begin a part of the German text. People also write `IBAN:` and `BIC:` in texts, so these two are codes only before a plus.
 */
const germanCodes = "(?:IBAN|BIC)(?=\\+)|EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|COAM|OAMT|PURP|BREF|RREF"

/** The most characters in a sub-field. A longer text goes on in the next sub-field, even in the middle of a word. */
const width = 27

/** Reads the German form: `166?00GUTSCHRIFT?20EREF+7?21SVWZ+Invoice 7?31IBAN?32NAME`. */
function germanDetails(field: string, code: string, separator: string): Details {
  const plain = field.slice(3).replaceAll("\n", "")
  const parts = new Map<string, string>()
  for (const part of plain.split(separator).slice(1)) {
    const [, key, text = ""] = /^(0[0]|10|2\d|3[0-4]|6[0-3])(.*)$/.exec(part) ?? []
    const last = [...parts.keys()].at(-1)
    if (key !== undefined) parts.set(key, text)
    // No code follows the separator, so it is a character of the text itself.
    else if (last !== undefined) parts.set(last, `${parts.get(last) ?? ""}${separator}${part}`)
  }
  const purpose = joined([...parts].filter(([key]) => /^[26]/.test(key)).map(([, text]) => text))
  const [before = "", ...coded] = purpose.split(new RegExp(`(?:^|[\\s\\u001F])(${germanCodes})[+:]`))
  const by = new Map<string, string>()
  for (let at = 0; at + 1 < coded.length; at += 2) by.set(coded[at] ?? "", (coded[at + 1] ?? "").trim())
  return {
    name: joined([parts.get("32") ?? "", parts.get("33") ?? ""]),
    iban: ibanIn(parts.get("31") ?? null) ?? ibanIn(by.get("IBAN") ?? null),
    text: by.get("SVWZ") || before.trim() || (parts.get("00") ?? ""),
    endToEnd: by.get("EREF") ?? "",
    returned: returning.has(code),
    batch: together.has(code),
  }
}

/**
 * Joins sub-fields to one text. A sub-field that begins with a code begins a new part. After a full sub-field the text goes on without a
 * space. After a shorter sub-field it goes on after a space, because the word has ended or the bank cut off the space.
 */
function joined(parts: readonly string[]): string {
  const code = new RegExp(`^(?:${germanCodes})[+:]`)
  return parts.reduce((text, part, at) => {
    const glue = at === 0 ? "" : code.test(part) ? "\u001F" : (parts[at - 1] ?? "").length < width ? " " : ""
    return `${text}${glue}${part}`
  }, "")
}

const dutchCodes =
  "TRTP|IBAN|BIC|NAME|REMI|EREF|PREF|MARF|CSID|CNTP|BENM|ORDP|ISDT|RTRN|PURP|ULTD|ULTC|ULTB|UDTR|UCRD|RTYP|SVCL|IREF|INIT|TRCD|BUSP|ADDR|EXCH|CHGS|OCMT|PAYREF|ID|CITY"

/** Reads the Dutch form: `/EREF/7//CNTP/IBAN/BIC/NAME/CITY//REMI/USTD//Invoice 7/`. */
function dutchDetails(field: string): Details {
  const plain = field.replaceAll("\n", "")
  const [, ...coded] = plain.split(new RegExp(`/(${dutchCodes})/`))
  const by = new Map<string, string>()
  for (let at = 0; at + 1 < coded.length; at += 2) {
    const value = (coded[at + 1] ?? "").replaceAll(/^[/\s]+|[/\s]+$/g, "")
    if (!by.has(coded[at] ?? "") && value !== "") by.set(coded[at] ?? "", value)
  }
  const [account = "", , holder = ""] = (by.get("CNTP") ?? "").split("/")
  return {
    ...nothing,
    name: by.get("NAME") ?? holder.trim(),
    iban: ibanIn(by.get("IBAN") ?? null) ?? ibanIn(account),
    text: (by.get("REMI") ?? by.get("TRTP") ?? "").replace(/^(?:USTD|STRD)\/+/, ""),
    endToEnd: by.get("EREF") ?? "",
    returned: by.has("RTRN"),
  }
}
