/** Reads the lines of `!role` and `!appoint`. */
import type { Meaning, TypedWords } from "../../kernel/rules/typed-words.ts"

/** What somebody wants done to a role. */
export type RoleDeed = Exclude<Meaning<"hierarchy">, "new">

export type AskedRole =
  | { readonly do: "mine" }
  | { readonly do: "show"; readonly role: string }
  | { readonly do: "new"; readonly name: string; readonly under: string | null }
  | { readonly do: RoleDeed; readonly role: string | null; readonly rest: string }
  | { readonly do: "unknown"; readonly role: string; readonly typed: string }

const pairs = [`""`, "“”", "„“", "„”", "«»", "»«", "''", "‘’", "‚‘"]

/** The text without the quotation marks around it. */
export function unquoted(typed: string): string {
  const text = typed.trim()
  const within = pairs.some(
    (pair) => text.length > 1 && text.startsWith(pair.charAt(0)) && text.endsWith(pair.charAt(1)),
  )
  return within ? text.slice(1, -1).trim() : text
}

const numbered = /^#?r?[1-9]\d{0,8}[.,:;]?$/i

/** The number in `R3`, `#r3` or `3`. Null: the text is no number, but perhaps a name. */
export const roleNumber = (typed: string): number | null =>
  numbered.test(typed) ? Number(typed.replaceAll(/[^\d]/g, "")) : null

/** A role at the beginning of the text, by its number or as a name in quotes, and what follows it. Null: there is neither. */
function roleFirst(text: string): { readonly role: string; readonly rest: string } | null {
  const [, word = "", after = ""] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? []
  if (numbered.test(word)) return { role: word, rest: after }
  const open = pairs.find((pair) => text.startsWith(pair.charAt(0)))
  const end = open === undefined ? -1 : text.indexOf(open.charAt(1), 1)
  return end < 0 ? null : { role: text.slice(1, end).trim(), rest: text.slice(end + 1).trim() }
}

/** Reads what stands behind `!role`. */
export function readRole(line: string, words: TypedWords): AskedRole {
  const text = line.trim()
  if (text === "") return { do: "mine" }
  const [, first = "", after = ""] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? []
  const deed = words.meaning("hierarchy", first)
  if (deed === "new") return { do: "new", ...nameAndPlace(after, words) }
  if (deed === "accept" || deed === "decline" || deed === "resign")
    return { do: deed, role: after === "" ? null : unquoted(after), rest: "" }
  const named = roleFirst(text)
  // A name without quotes can have several words, so nothing can follow it.
  if (named === null) return { do: "show", role: text }
  const [, verb = "", rest = ""] = /^(\S+)\s*([\s\S]*)$/.exec(named.rest) ?? []
  if (verb === "") return { do: "show", role: named.role }
  const meant = words.meaning("hierarchy", verb.replace(/:$/, ""))
  if (meant === null || meant === "new") return { do: "unknown", role: named.role, typed: verb }
  return { do: meant, role: named.role, rest }
}

/** Splits `Head bakery under chief-executive`. The last `under` counts, so that a name can have one too. */
function nameAndPlace(text: string, words: TypedWords): { readonly name: string; readonly under: string | null } {
  const tokens = text.split(/\s+/).filter((word) => word !== "")
  const at = tokens.findLastIndex((word) => words.meaning("hierarchy", word) === "under")
  if (at < 0) return { name: unquoted(text), under: null }
  const place = tokens.slice(at + 1).join(" ")
  return { name: unquoted(tokens.slice(0, at).join(" ")), under: place === "" ? null : unquoted(place) }
}
