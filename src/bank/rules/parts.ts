/**
 * Reads the things that a movement is: `T3 300 EUR + income 20 EUR from Kai`, `E12 E13`, `pay @ana 500 EUR + expense 20 EUR to Ana for a
 * ticket`.
 */

import { beginsWithAmount, readEntryId, readMoneyLine } from "../../kernel/rules/money-line.ts"
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"

/** One of the things that a movement is. `amount`: the text that was typed; null: none was typed. */
export type Part<Person = MatrixId> =
  /** The ledger has it already. */
  | { readonly as: "entry"; readonly entry: number }
  /** A part of a task's price, which came in or was paid back. `from`: the other side; empty: the task's customer. */
  | { readonly as: "task"; readonly task: number; readonly amount: string | null; readonly from: string }
  | { readonly as: "income"; readonly from: string; readonly amount: string | null }
  | { readonly as: "expense"; readonly to: string; readonly purpose: string; readonly amount: string | null }
  /** A payment of dues to a person. */
  | { readonly as: "pay"; readonly person: Person; readonly amount: string | null }

/** `left`: words of an income or expense that are neither its amount nor behind `from`, `to` or `for`. */
export type PartsNotRead = { readonly unread: "left"; readonly as: "income" | "expense" } | { readonly unread: "all" }

const unread: PartsNotRead = { unread: "all" }

/** The parts in a text, in their order; there is at least one. */
export function readParts(text: string, typed: TypedWords): readonly Part<string>[] | PartsNotRead {
  const parts: Part<string>[] = []
  for (const piece of text.split(between(typed))) {
    const read = readPiece(piece.trim(), typed)
    if ("unread" in read) return read
    parts.push(...read)
  }
  return parts
}

/**
 * The signs between two parts. After `+` and `;`, a part must begin. After a comma or `and`, a part must begin that has an amount or names
 * a person: otherwise they belong to a text, such as `bread and income tax`.
 */
const between = madeOf((typed) => {
  const key = `(?:${oneOf(typed, "entry", "income", "expense")}|${oneOf(typed, "bank", "pay")})`
  const and = oneOf(typed, "small", "and")
  const begins = String.raw`(?:[te][1-9]\d*(?![\p{L}\p{N}])|@\S|${key}(?![\p{L}\p{N}])|\p{Sc}?\d[^+;]*\bt[1-9])`
  return new RegExp(String.raw`\s*[+;]\s*(?=${begins})|(?:\s*[,&]\s*|\s+${and}\s+)(?=${key}\s+[@\p{Sc}\d.])`, "iu")
})

function readPiece(piece: string, typed: TypedWords): readonly Part<string>[] | PartsNotRead {
  if (/^[te][1-9]\d{0,8}(?![\p{L}\p{N}])/iu.test(piece)) return readList(piece, typed)
  if (piece.startsWith("@")) return readPay(piece, typed)
  const [word = "", ...rest] = piece.split(" ")
  const behind = rest.join(" ")
  if (typed.meaning("bank", word) === "pay" && behind !== "") return readPay(behind, typed)
  switch (typed.meaning("entry", word)) {
    case "income":
      return readIncome(piece, typed)
    case "expense": {
      const { amount, texts } = readMoneyLine(piece, typed, ["to", "for"])
      const own = ownAmount(amount)
      if (own === undefined) return { unread: "left", as: "expense" }
      return [{ as: "expense", to: texts.to ?? "", purpose: texts.for ?? "", amount: own }]
    }
    case null:
      return readAmountsFirst(piece, typed)
  }
}

function readIncome(piece: string, typed: TypedWords): readonly Part<string>[] | PartsNotRead {
  const { amount, texts, task, tasks } = readMoneyLine(piece, typed, ["from"], "task")
  const own = ownAmount(amount)
  const from = texts.from ?? ""
  // One amount for several tasks does not say how much is for each.
  if (own === undefined || (tasks && own !== null)) return { unread: "left", as: "income" }
  if (tasks) return tasks.map((one) => ({ as: "task", task: one, amount: null, from }))
  return task === null ? [{ as: "income", from, amount: own }] : [{ as: "task", task, amount: own, from }]
}

/** The amount behind the first word. Null if there is none; undefined if other words stand there. */
function ownAmount(text: string): string | null | undefined {
  const [, ...rest] = text.split(" ")
  if (rest.length === 0) return null
  return beginsWithAmount(rest.join(" ")) ? rest.join(" ") : undefined
}

/** `@ana`, `@ana 500 EUR`, or `500 EUR to @ana`. */
function readPay(text: string, typed: TypedWords): readonly Part<string>[] | PartsNotRead {
  const [first = "", ...rest] = text.split(" ")
  if (!first.startsWith("@") && beginsWithAmount(first)) {
    const { amount, texts } = readMoneyLine(text, typed, ["to"])
    return texts.to === undefined ? unread : [{ as: "pay", person: texts.to, amount }]
  }
  const amount = rest.join(" ")
  if (amount !== "" && !beginsWithAmount(amount)) return unread
  return [{ as: "pay", person: first, amount: amount === "" ? null : amount }]
}

const aroundAmount = madeOf(
  (typed) => new RegExp(String.raw`^[\s:=]+|(?:[\s,;+&]|\b${oneOf(typed, "small", "and")}\b)+$`, "giu"),
)

/** Tasks and entries, each task with its amount or without: `T1 T2`, `E1 and T2`, `T1 300 EUR, T2 200 EUR`. */
function readList(text: string, typed: TypedWords): readonly Part<string>[] | PartsNotRead {
  const parts: Part<string>[] = []
  for (const one of text.split(/(?<![\p{L}\p{N}])(?=[te][1-9]\d{0,8}(?![\p{L}\p{N}]))/iu)) {
    const [, id = "", rest = ""] = /^([te]\d+)(.*)$/isu.exec(one) ?? []
    const behind = rest.replaceAll(aroundAmount(typed), "")
    const amount = behind === "" ? null : behind
    if (amount !== null && !beginsWithAmount(amount)) return unread
    const entry = readEntryId(id)
    if (entry === null) parts.push({ as: "task", task: Number(id.slice(1)), amount, from: "" })
    else if (amount === null) parts.push({ as: "entry", entry })
    else return unread
  }
  return parts
}

/** Tasks behind their amounts: `300 EUR for T1, 200 EUR for T2`. */
function readAmountsFirst(text: string, typed: TypedWords): readonly Part<string>[] | PartsNotRead {
  const parts: Part<string>[] = []
  for (const one of text.split(
    new RegExp(String.raw`(?:\s*[,&]|\s+${oneOf(typed, "small", "and")})\s+(?=\p{Sc}?\d)`, "iu"),
  )) {
    const { amount, texts, task } = readMoneyLine(one, typed, [], "task")
    if (task === null || Object.keys(texts).length > 0 || !beginsWithAmount(amount)) return unread
    parts.push({ as: "task", task, amount, from: "" })
  }
  return parts
}
