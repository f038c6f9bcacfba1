/** The parts of `!payinfo IBAN NAME BIC CODE address STREET, TOWN, COUNTRY` (§7.5). */
import { isValidBIC } from "ibantools"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import type { Refused } from "../../kernel/rules/types.ts"

interface Parts {
  /** The account and its holder. */
  readonly account: string
  /** The BIC in capitals. */
  readonly bic: string | null
  readonly address: string | null
}

interface Word {
  readonly text: string
  readonly begin: number
  readonly end: number
}

/** Splits off a BIC and an address, each known by the word before it. */
export function splitDetails(typed: string, words?: TypedWords): Parts | Refused {
  const without = takeBic(typed)
  if ("refused" in without) return without
  const { rest, bic } = without
  const word = wordsOf(rest).find(({ text }) => words?.meaning("payinfo", bareWord(text)) === "address")
  if (!word) return { account: rest, bic, address: null }
  return { account: rest.slice(0, word.begin), bic, address: rest.slice(word.end) }
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[^\s,;]+/g), ({ 0: word, index }) => ({
    text: word,
    begin: index,
    end: index + word.length,
  }))

/** A short word without quotes and colons around it. A long one is no label, and would take long to look through. */
export const bareWord = (text: string): string =>
  text.length > 40 ? text : text.replaceAll(/^["'“”„«»‘’]+|["'“”„«»‘’:.]+$/g, "")

/** `BIC`, `BIC:`, `BIC/SWIFT`. */
const label = /^(?:BIC|SWIFT)(?:\/(?:BIC|SWIFT))?(?:-?CODE)?$/i

function takeBic(typed: string): { readonly rest: string; readonly bic: string | null } | Refused {
  const all = wordsOf(typed)
  const labels = all.flatMap((word, index) => (label.test(bareWord(word.text)) ? [{ word, code: all[index + 1] }] : []))
  const found = labels.filter(({ word, code }) => isLabel(bareWord(word.text), code?.text ?? ""))
  const [first, ...others] = found
  if (!first) return { rest: typed, bic: null }
  const { word, code } = first
  if (!code || others.length > 0 || !isValidBIC(codeIn(code))) return { refused: "payinfo-bic" }
  return { rest: `${typed.slice(0, word.begin)} ${typed.slice(code.end)}`, bic: codeIn(code) }
}

/** Somebody can be called Taylor Swift Anderson, and some names look like a BIC. So no word with one capital alone counts before another. */
function isLabel(word: string, code: string): boolean {
  if (word === word.toUpperCase()) return true
  const plain = word === word.toLowerCase() || code === code.toUpperCase()
  return plain && isValidBIC(bareWord(code).toUpperCase())
}

const codeIn = (word: Word | undefined): string => bareWord(word?.text ?? "").toUpperCase()

/** The countries whose banks can have IBANs of another: the Channel Islands and Man those of Britain, and so on. */
const under: Readonly<Record<string, string>> = {
  ...{ GG: "GB", JE: "GB", IM: "GB", AX: "FI" },
  ...{ GF: "FR", GP: "FR", MQ: "FR", RE: "FR", YT: "FR", PM: "FR", BL: "FR", MF: "FR", NC: "FR", PF: "FR", WF: "FR" },
}

/** Refuses a BIC of another country than the IBAN's: one of the two is not this account's. */
export function checkBic(bic: string, iban: string): Refused | null {
  const [bank, country] = [bic.slice(4, 6), iban.slice(0, 2)]
  return bank === country || under[bank] === country ? null : { refused: "payinfo-bic-country", bank, country }
}
