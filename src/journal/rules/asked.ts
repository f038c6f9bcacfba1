/** Reads what somebody types after `!reimburse`. */
import type { TypedWords } from "../../kernel/rules/typed-words.ts"

/**
 * - `list`: one's own, and those that wait
 * - `ask`: `12 EUR for stamps`
 * - `show`: one of them, with its receipts
 * - `approve`: `as`: the account as typed; `by`: the motion that decided it, such as `M7`
 */
export type AskedReimbursement =
  | { readonly do: "list" }
  | { readonly do: "ask"; readonly line: string }
  | { readonly do: "show"; readonly number: number }
  | { readonly do: "approve"; readonly number: number; readonly as: string | null; readonly by: string | null }
  | { readonly do: "decline"; readonly number: number; readonly reason: string }
  | { readonly do: "withdraw"; readonly number: number }
  | { readonly do: "unclear"; readonly number: number | null; readonly typed: string }

/** The number in `X3`, also typed as `x3` or `#X3`. Null if the text is something else. */
export function reimbursementNumber(text: string): number | null {
  const [, number] = /^#?x([1-9]\d{0,8})[.,:;!?]?$/i.exec(text.trim()) ?? []
  return number === undefined ? null : Number(number)
}

/** Reads the line. The number can stand before the deed or behind it. */
export function readReimbursement(line: string, typed: TypedWords): AskedReimbursement {
  const parts = line
    .trim()
    .split(/\s+/)
    .filter((part) => part !== "")
  const [first, second, ...others] = parts
  if (first === undefined) return { do: "list" }
  const deedOf = (word: string | undefined) => {
    const meant = word === undefined ? null : typed.meaning("claim", word.toLowerCase())
    return meant === "approve" || meant === "decline" || meant === "withdraw" ? meant : null
  }
  const number = reimbursementNumber(first)
  if (number !== null && second === undefined) return { do: "show", number }
  const early = deedOf(first)
  if (number === null && early === null) return { do: "ask", line }
  const deed = early ?? deedOf(second)
  const about = early === null ? number : reimbursementNumber(second ?? "")
  if (deed === null || about === null) return { do: "unclear", number: number ?? about, typed: line.trim() }
  if (deed === "withdraw")
    return others.length === 0
      ? { do: "withdraw", number: about }
      : { do: "unclear", number: about, typed: line.trim() }
  if (deed === "decline") return { do: "decline", number: about, reason: others.join(" ") }
  return approved(about, others, line, typed)
}

function approved(number: number, rest: readonly string[], line: string, typed: TypedWords): AskedReimbursement {
  const motion = rest.find((word) => /^m[1-9]\d{0,8}[.,]?$/i.test(word)) ?? null
  const without = rest.filter((word) => word !== motion && typed.meaning("claim", word.toLowerCase()) !== "by")
  const [as, ...account] = without
  const by = motion === null ? null : motion.replace(/[.,]$/, "").toUpperCase()
  if (as === undefined) return { do: "approve", number, as: null, by }
  if (typed.meaning("claim", as.toLowerCase()) !== "as" || account.length === 0)
    return { do: "unclear", number, typed: line.trim() }
  return { do: "approve", number, as: account.join(" ").replace(/^["“„]|["“”]$/gu, ""), by }
}
