/** Reads the lines of `!role` and `!appoint`. */
import type { Meaning, TypedWords } from "../../kernel/rules/typed-words.ts"

/** What somebody wants done to a role. */
export type RoleDeed = Exclude<Meaning<"hierarchy">, "new" | "move">

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
  if (meant === "move" || meant === "under") return { do: "under", role: named.role, rest: placeIn(rest, words) }
  return { do: meant, role: named.role, rest }
}

/** The place in `under R2`, `to R2` or `R2`. */
function placeIn(text: string, words: TypedWords): string {
  const [, first = "", after = ""] = /^(\S+)\s+([\s\S]+)$/.exec(text) ?? []
  const leads = words.meaning("hierarchy", first) === "under" || words.meaning("appointed", first) === "to"
  return leads ? after : text
}

/** A text without `the` before it. */
export function withoutArticle(text: string, words: TypedWords): string {
  const [, first = "", after = ""] = /^(\S+)\s+([\s\S]+)$/.exec(text.trim()) ?? []
  return words.meaning("appointed", first) === "the" ? after : text.trim()
}

/** A change with its role and its words in the wrong order or form, and the two apart: what follows the role is ready to be typed. */
export interface MeantDeed {
  readonly role: string
  readonly rest: string
}

/**
 * The changes that a text can mean that names no role: `Head bakery powers invite` begins with a name, which cannot stand without quotes
 * before a change; `end R2` begins with the change. A word of a change can also belong to the name, so there can be several.
 */
export function meantDeeds(text: string, words: TypedWords): MeantDeed[] {
  const tokens = text.split(/\s+/).filter((word) => word !== "")
  const isDeed = (word: string) => !["new", null].includes(words.meaning("hierarchy", word.replace(/:$/, "")))
  const from = (list: readonly string[]): MeantDeed[] =>
    list.flatMap((word, at) =>
      at > 0 && isDeed(word) ? [{ role: list.slice(0, at).join(" "), rest: list.slice(at).join(" ") }] : [],
    )
  const [first = "", ...others] = tokens
  if (!isDeed(first) || others.length === 0) return from(tokens)
  const [role = "", ...more] = numbered.test(others[0] ?? "") ? others : [others.join(" ")]
  return [...from(others), { role, rest: [first, ...more].join(" ") }, ...from(tokens)]
}

/** Splits `Head bakery under chief-executive`. The last `under` counts, so that a name can have one too. */
function nameAndPlace(text: string, words: TypedWords): { readonly name: string; readonly under: string | null } {
  const tokens = text.split(/\s+/).filter((word) => word !== "")
  const at = tokens.findLastIndex((word) => words.meaning("hierarchy", word) === "under")
  if (at < 0) return { name: unquoted(text), under: null }
  const place = tokens.slice(at + 1).join(" ")
  return { name: unquoted(tokens.slice(0, at).join(" ")), under: place === "" ? null : unquoted(place) }
}
