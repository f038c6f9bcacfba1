/** What the treasurer types after `!bank`: `2`, `book B3`, `book B3 income from City works`, `pay B3 @ana`, `skip B3`. */
import { lineId } from "./bank-lines.ts"
import { readEntryId, readMoneyLine } from "./money-line.ts"
import type { Refused } from "./types.ts"

/** What a line is to be booked as. */
export type BookedAs =
  | { readonly as: "task"; readonly task: number }
  /** It is in the ledger already. */
  | { readonly as: "entry"; readonly entry: number }
  | { readonly as: "income"; readonly from: string; readonly task: number | null }
  | { readonly as: "expense"; readonly to: string; readonly purpose: string }

export type BankDeed =
  | { readonly deed: "list"; readonly page: number }
  /** `how` null: as proposed. */
  | { readonly deed: "book"; readonly line: number; readonly how: BookedAs | null }
  | { readonly deed: "book-sure" }
  | { readonly deed: "pay"; readonly line: number; readonly person: string }
  | { readonly deed: "skip"; readonly line: number }
  /** The bank has booked it once more. */
  | { readonly deed: "again"; readonly line: number }

/** In whichever of the languages. */
const deeds = new Map<string, "book" | "pay" | "skip" | "again">([
  ["book", "book"],
  ["buchen", "book"],
  ["verbuchen", "book"],
  ["buche", "book"],
  ["pay", "pay"],
  ["zahlen", "pay"],
  ["zahlung", "pay"],
  ["skip", "skip"],
  ["überspringen", "skip"],
  ["ueberspringen", "skip"],
  ["weglassen", "skip"],
  ["again", "again"],
  ["twice", "again"],
  ["nochmal", "again"],
  ["zweimal", "again"],
])
const all = new Set(["all", "alle", "alles", "sure", "sichere"])
const kinds = new Map<string, "income" | "expense">([
  ["income", "income"],
  ["einnahme", "income"],
  ["expense", "expense"],
  ["ausgabe", "expense"],
])

/** A deed, or what of it cannot be read. */
export function readBankDeed(text: string): BankDeed | Refused {
  const [first = "", second = "", ...rest] = text.normalize("NFC").trim().split(/\s+/)
  if (first === "") return { deed: "list", page: 1 }
  if (/^[1-9]\d{0,4}$/.test(first) && second === "") return { deed: "list", page: Number(first) }
  const deed = deeds.get(first.toLocaleLowerCase("en"))
  if (deed === undefined) return { refused: "bank-deed-unknown" }
  if (deed === "book" && all.has(second.toLocaleLowerCase("en")) && rest.length === 0) return { deed: "book-sure" }
  const line = Number(/^b([1-9]\d{0,8})$/i.exec(second)?.[1] ?? 0)
  if (line === 0) return { refused: "bank-which-line", typed: second }
  if (deed === "skip" || deed === "again") return rest.length === 0 ? { deed, line } : { refused: "bank-deed-unknown" }
  const about = { movement: lineId(line) }
  if (deed === "pay")
    return rest.length > 0 ? { deed, line, person: rest.join(" ") } : { refused: "bank-pay-whom", ...about }
  const how = rest.length === 0 ? null : bookedAs(rest.join(" "), about)
  return how !== null && "refused" in how ? how : { deed, line, how }
}

function bookedAs(text: string, about: { readonly movement: string }): BookedAs | Refused {
  const entry = readEntryId(text)
  if (entry !== null) return { as: "entry", entry }
  const [, task] = /^t([1-9]\d{0,8})$/i.exec(text) ?? []
  if (task !== undefined) return { as: "task", task: Number(task) }
  const kind = kinds.get(text.split(" ")[0]?.toLocaleLowerCase("en") ?? "")
  if (kind === "income") {
    const { amount, texts, task } = readMoneyLine(text, ["from"], "task")
    if (amount.includes(" ")) return { refused: "bank-left-over", ...about, as: kind }
    return { as: kind, from: texts.from ?? "", task }
  }
  if (kind === "expense") {
    const { amount, texts } = readMoneyLine(text, ["to", "for"])
    if (amount.includes(" ")) return { refused: "bank-left-over", ...about, as: kind }
    return { as: kind, to: texts.to ?? "", purpose: texts.for ?? "" }
  }
  return { refused: "bank-deed-unknown" }
}
