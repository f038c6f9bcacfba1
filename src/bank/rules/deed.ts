/** Reads what the treasurer types after `!bank`: `2`, `book B3`, `book 3`, `book B3 income from City works`, `pay B3 @ana`, `skip B3`. */

import { readEntryId, readMoneyLine } from "../../kernel/rules/money-line.ts"
import type { Unfinished } from "../../kernel/rules/refusals/index.ts"
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { taskId } from "../../kernel/rules/types.ts"
import { lineId } from "./lines.ts"

/** The ways in which the treasurer can book a line. */
export type BookedAs =
  | { readonly as: "task"; readonly task: number }
  /** Income for several tasks. `amount`: the text that was typed. Null: the open part of that task's price. */
  | {
      readonly as: "tasks"
      readonly parts: readonly { readonly task: number; readonly amount: string | null }[]
      /** The payer. Empty: each task's customer. */
      readonly from: string
    }
  /** The movement is in the ledger already. */
  | { readonly as: "entries"; readonly entries: readonly number[] }
  | { readonly as: "income"; readonly from: string; readonly task: number | null }
  | { readonly as: "expense"; readonly to: string; readonly purpose: string }

export type BankDeed =
  | { readonly deed: "list"; readonly page: number }
  /** `how`: how to book the line. Null: as proposed. */
  | { readonly deed: "book"; readonly line: number; readonly how: BookedAs | null }
  | { readonly deed: "book-sure" }
  | { readonly deed: "pay"; readonly line: number; readonly person: string }
  | { readonly deed: "skip"; readonly line: number }
  /** The bank booked an equal movement once more, so the repeated line is another movement. */
  | { readonly deed: "again"; readonly line: number }
  /** Skips all movements that the ledger's opening contains. */
  | { readonly deed: "skip-opening" }

/** Why a command cannot be read. The caller adds the text that was typed. */
type NotRead = Unfinished<
  "bank-deed-unknown" | "bank-which-line" | "bank-pay-whom" | "bank-part-of-one" | "bank-left-over",
  "typed"
>

/** The deed, or a refusal that says which part cannot be read. */
export function readBankDeed(text: string, typed: TypedWords): BankDeed | NotRead {
  const [first = "", second = "", ...rest] = text.normalize("NFC").trim().split(/\s+/)
  if (first === "") return { deed: "list", page: 1 }
  if (/^[1-9]\d{0,4}$/.test(first) && second === "") return { deed: "list", page: Number(first) }
  const deed = typed.meaning("bank", first)
  if (deed === null) return { refused: "bank-deed-unknown" }
  const several = rest.length === 0 ? typed.meaning("movements", second) : null
  if (deed === "book" && several === "all") return { deed: "book-sure" }
  if (deed === "skip" && several === "opening") return { deed: "skip-opening" }
  const line = Number(/^#?b?([1-9]\d{0,8})[.,:;]?$/i.exec(second)?.[1] ?? 0)
  if (line === 0) return { refused: "bank-which-line" }
  if (deed === "skip" || deed === "again") return rest.length === 0 ? { deed, line } : { refused: "bank-deed-unknown" }
  const about = { movement: lineId(line) }
  if (deed === "pay")
    return rest.length > 0 ? { deed, line, person: rest.join(" ") } : { refused: "bank-pay-whom", ...about }
  const how = rest.length === 0 ? null : bookedAs(rest.join(" "), about, typed)
  return how !== null && "refused" in how ? how : { deed, line, how }
}

function bookedAs(text: string, about: { readonly movement: string }, typed: TypedWords): BookedAs | NotRead {
  const entries = listed(text, typed).map(readEntryId)
  if (entries.length > 0 && entries.every((entry) => entry !== null)) return { as: "entries", entries }
  const parts = tasksIn(text, typed)
  const [only] = parts ?? []
  if (parts && only) {
    if (parts.length > 1) return { as: "tasks", parts, from: "" }
    if (only.amount === null) return { as: "task", task: only.task }
    return { refused: "bank-part-of-one", ...about, task: taskId(only.task) }
  }
  const kind = typed.meaning("entry", text.split(" ")[0] ?? "")
  if (kind === "income") {
    const { amount, texts, task, tasks } = readMoneyLine(text, typed, ["from"], "task")
    if (tasks) return { as: "tasks", parts: tasks.map((one) => ({ task: one, amount: null })), from: texts.from ?? "" }
    if (amount.includes(" ")) return { refused: "bank-left-over", ...about, as: kind }
    return { as: kind, from: texts.from ?? "", task }
  }
  if (kind === "expense") {
    const { amount, texts } = readMoneyLine(text, typed, ["to", "for"])
    if (amount.includes(" ")) return { refused: "bank-left-over", ...about, as: kind }
    return { as: kind, to: texts.to ?? "", purpose: texts.for ?? "" }
  }
  return { refused: "bank-deed-unknown" }
}

/** The words of a list, without commas and `and`. */
const listed = (text: string, typed: TypedWords): readonly string[] =>
  text.split(/[\s,;+&]+/).filter((word) => word !== "" && !typed.spellings("small", "and").includes(word.toLowerCase()))

const aroundAmount = madeOf(
  (typed) => new RegExp(String.raw`^[\s:=]+|(?:[\s,;+&]|\b${oneOf(typed, "small", "and")}\b)+$`, "giu"),
)

/** The tasks in a text, each with its amount or null: `T1 T2`, `T1 and T2`, `T1 300 EUR, T2 200 EUR`. Null if the text has another form. */
function tasksIn(text: string, typed: TypedWords): readonly { task: number; amount: string | null }[] | null {
  if (!/^t[1-9]\d{0,8}(?![\p{L}\p{N}])/iu.test(text)) return null
  return text.split(/(?<![\p{L}\p{N}])(?=t[1-9]\d{0,8}(?![\p{L}\p{N}]))/iu).map((part) => {
    const [, task, rest = ""] = /^t(\d+)(.*)$/iu.exec(part) ?? []
    const amount = rest.replaceAll(aroundAmount(typed), "")
    return { task: Number(task), amount: amount === "" ? null : amount }
  })
}
