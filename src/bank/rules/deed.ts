/**
 * Reads what the treasurer types after `!bank`: `2`, `book B3`, `book 3`, `book B3 income from City works`, `book B3 B4 E7`, `pay B3 @ana`,
 * `skip B3`.
 */

import type { Unfinished } from "../../kernel/rules/refusals/index.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { lineId } from "./lines.ts"
import { type Part, readParts } from "./parts.ts"

export type BankDeed =
  | { readonly deed: "list"; readonly page: number }
  /** `lines`: the movements, which are booked as one. `parts`: the things that they are. Null: as proposed. */
  | { readonly deed: "book"; readonly lines: readonly number[]; readonly parts: readonly Part<string>[] | null }
  | { readonly deed: "book-sure" }
  | { readonly deed: "skip"; readonly line: number }
  /** The bank booked an equal movement once more, so the line in the newest file is another movement. */
  | { readonly deed: "again"; readonly line: number }
  /** Skips all movements that the ledger's opening contains. */
  | { readonly deed: "skip-opening" }

/** Why a command cannot be read. The caller adds the text that was typed. */
type NotRead = Unfinished<
  "bank-deed-unknown" | "bank-which-line" | "bank-pay-whom" | "bank-split-how" | "bank-join-which" | "bank-left-over",
  "typed"
>

/** The deed, or a refusal that says which part cannot be read. */
export function readBankDeed(text: string, typed: TypedWords): BankDeed | NotRead {
  const [first = "", ...rest] = text.normalize("NFC").trim().split(/\s+/)
  if (first === "") return { deed: "list", page: 1 }
  if (/^[1-9]\d{0,4}$/.test(first) && rest.length === 0) return { deed: "list", page: Number(first) }
  const deed = typed.meaning("bank", first)
  if (deed === null) return { refused: "bank-deed-unknown" }
  const several = rest.length === 1 ? typed.meaning("movements", rest[0] ?? "") : null
  if (deed === "book" && several === "all") return { deed: "book-sure" }
  if (deed === "skip" && several === "opening") return { deed: "skip-opening" }
  const { lines, behind } = linesIn(rest.join(" "), typed)
  const [line] = lines
  if (line === undefined) return { refused: "bank-which-line" }
  if (deed === "skip" || deed === "again")
    return behind === "" && lines.length === 1 ? { deed, line } : { refused: "bank-deed-unknown" }
  const about = { movement: lineId(line) }
  if (deed === "join" && lines.length === 1) return { refused: "bank-join-which", ...about }
  if (deed === "pay") {
    if (behind === "") return { refused: "bank-pay-whom", ...about }
    const parts = behind.startsWith("@") ? readParts(behind, typed) : { unread: "all" }
    if (!("unread" in parts)) return { deed: "book", lines, parts }
    return { deed: "book", lines, parts: [{ as: "pay", person: behind, amount: null }] }
  }
  if (behind === "")
    return deed === "split" ? { refused: "bank-split-how", ...about } : { deed: "book", lines, parts: null }
  const parts = readParts(behind, typed)
  if (!("unread" in parts)) return { deed: "book", lines, parts }
  return parts.unread === "all"
    ? { refused: "bank-deed-unknown" }
    : { refused: "bank-left-over", ...about, as: parts.as }
}

/** The movements at the beginning, such as `B3`, `3`, `B3 B4` or `B3, B4 and B5`, each once, and the text behind them. */
function linesIn(text: string, typed: TypedWords): { readonly lines: readonly number[]; readonly behind: string } {
  const lines = new Set<number>()
  const and = new Set(typed.spellings("small", "and"))
  const words = text.replaceAll(/([+,;&])(?=#?b[1-9])/giu, "$1 ").split(" ")
  let taken = 0
  for (const [index, word] of words.entries()) {
    const [, letter = "", number] = /^#?(b?)([1-9]\d{0,8})[.,:;+&]?$/iu.exec(word) ?? []
    const joins = /^[+,;&]$/.test(word) || and.has(word.toLowerCase())
    // A further movement needs its letter. A bare number would be an amount.
    if (number === undefined || (index > 0 && letter === "")) {
      if (joins && index > 0) continue
      break
    }
    lines.add(Number(number))
    taken = index + 1
  }
  return { lines: [...lines], behind: words.slice(taken).join(" ") }
}
