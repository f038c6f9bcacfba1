/** Reads what people type after `!document` (§15.1). */
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { isRefused, type MotionId, motionId, type Refused } from "../../kernel/rules/types.ts"
import type { DocumentKind } from "./document.ts"
import type { ParagraphDeed } from "./paragraphs.ts"
import { hasTemplate, type TemplateKind } from "./templates.ts"

/** `pdf`: whether it is to be printed. */
interface ReadAsked {
  readonly do: "read"
  readonly key: string
  readonly revision: number | null
  readonly since: number | null
  readonly pdf: boolean
}

export type DocumentAsked =
  | ReadAsked
  | { readonly do: "drafts"; readonly motion: MotionId; readonly pdf: boolean }
  | { readonly do: "new"; readonly key: string; readonly kind: DocumentKind; readonly title: string }
  | { readonly do: "new-from-template"; readonly key: string; readonly kind: TemplateKind }
  | { readonly do: "templates" }
  | { readonly do: "template"; readonly kind: TemplateKind }

type AskedRefused = Refused<"document-unclear" | "document-kind" | "document-new-how" | "no-template" | "agreement-how">

/**
 * As in `bylaws`, `bylaws rev 2`, `bylaws since 1`, `bylaws rev 3 since 1`, `M7`, each also with `pdf`, or `new bylaws bylaws Bylaws of the Hydra co-op`. Of
 * templates: `templates`, `template bylaws`, `new bylaws from template`. Words are understood in every language.
 */
export function readAsked(line: string, typed: TypedWords): DocumentAsked | AskedRefused {
  const [first = "", ...others] = line.trim().split(/\s+/)
  if (typed.meaning("document", first) === "new") return readNew(others, typed)
  if (typed.meaning("document", first) === "template") {
    const [word] = others
    if (word === undefined) return { do: "templates" }
    const kind = templateFor(word, typed)
    return isRefused(kind) ? kind : { do: "template", kind }
  }
  const more = others.filter((word) => word.toLowerCase() !== "pdf")
  const pdf = more.length < others.length
  const motion = [first, ...more].find((word) => /^[mr][1-9]\d{0,8}$/i.test(word))
  if (motion !== undefined && more.length < 2) return { do: "drafts", motion: motionId(motion.toUpperCase()), pdf }
  let [revision, since]: (number | null)[] = [null, null]
  for (let index = 0; index < more.length; index += 2) {
    const [word = "", number = ""] = more.slice(index, index + 2)
    const meaning = typed.meaning("document", word)
    if (!/^[1-9]\d{0,5}$/.test(number)) return { refused: "document-unclear", typed: [word, number].join(" ").trim() }
    if (meaning === "revision" && revision === null) revision = Number(number)
    else if (meaning === "since" && since === null) since = Number(number)
    else return { refused: "document-unclear", typed: word }
  }
  return { do: "read", key: first, revision: revision ?? null, since: since ?? null, pdf }
}

/** The kind of the template that a word names. */
function templateFor(word: string, typed: TypedWords): TemplateKind | Refused<"no-template"> {
  const kind = typed.meaning("paper", word)
  return kind !== null && hasTemplate(kind) ? kind : { refused: "no-template", typed: word }
}

function readNew([key, word, ...title]: readonly string[], typed: TypedWords): DocumentAsked | AskedRefused {
  if (key === undefined || word === undefined) return { refused: "document-new-how" }
  const meant = (one: string | undefined) => typed.meaning("document", one ?? "")
  // As in `from template`, `from the template`, or `template` alone.
  if (
    (meant(word) === "from" && title.length < 3 && meant(title.at(-1)) === "template") ||
    meant(word) === "template"
  ) {
    const kind = templateFor(key, typed)
    return isRefused(kind) ? kind : { do: "new-from-template", key, kind }
  }
  const kind = typed.meaning("paper", word)
  if (kind === "agreement") return { refused: "agreement-how" }
  if (kind === null) return { refused: "document-kind", typed: word }
  // As in `bylaws Bylaws of Hive`, with a kind that the key names too: what goes on in small letters is no title without that word.
  const [next] = title
  const isTitle = next === undefined ? /^\p{Lu}/u.test(word) : /^\p{Ll}/u.test(next)
  if (isTitle && typed.meaning("paper", key) === kind)
    return { do: "new", key, kind, title: [word, ...title].join(" ") }
  return title.length > 0 ? { do: "new", key, kind, title: title.join(" ") } : { refused: "document-new-how" }
}

/** As in `new With the hydro co-op`, with or without quotation marks, or `end hydro-co-op`. */
export function readAgreement(
  line: string,
  typed: TypedWords,
):
  | { readonly do: "new"; readonly title: string }
  | { readonly do: "end"; readonly key: string }
  | Refused<"agreement-how"> {
  const [, first = "", rest = ""] = /^(\S+)\s+([\s\S]+)$/.exec(line.trim()) ?? []
  const meant = typed.meaning("agreement", first)
  const bare = rest
    .trim()
    .replace(/^["“„»«](.*)["”“«»]$/s, "$1")
    .trim()
  if (meant === null || bare === "") return { refused: "agreement-how" }
  return meant === "new" ? { do: "new", title: bare } : { do: "end", key: bare }
}

/** What somebody asks of a document: to change one paragraph, or to replace the whole text. `summary`: what they say that it changes. */
export type AmendmentAsked =
  | { readonly key: string; readonly deed: ParagraphDeed }
  | { readonly key: string; readonly deed: null; readonly summary: string }

/** As in `bylaws replace 4 Notice is three weeks.`, `bylaws add after 4 …`, `bylaws delete 4`, or `bylaws Three weeks of notice`. */
export function readAmendment(line: string, lines: string, typed: TypedWords): AmendmentAsked {
  const [, key = "", rest = ""] = /^(\S+)\s*([\s\S]*)$/.exec(line.trim()) ?? []
  const [, first = "", second = ""] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? []
  const meaning = typed.meaning("amend", first)
  const [, maybeAfter = "", after = ""] = /^(\S+)\s*([\s\S]*)$/.exec(second) ?? []
  const numbered = meaning === "add" && typed.meaning("amend", maybeAfter) === "after" ? after : second
  const [, number = "", text = ""] = /^§?\s?(\d{1,3}[a-z]?)[.:)]?(?:\s+([\s\S]*))?$/i.exec(numbered) ?? []
  const whole = [text, lines].filter((part) => part.trim() !== "").join("\n")
  const wanted = number.toLowerCase()
  if (wanted !== "" && meaning === "replace" && whole !== "")
    return { key, deed: { do: "replace", number: wanted, text: whole } }
  if (wanted !== "" && meaning === "add" && whole !== "")
    return { key, deed: { do: "add", after: wanted, text: whole } }
  if (wanted !== "" && meaning === "delete" && whole === "") return { key, deed: { do: "delete", number: wanted } }
  return { key, deed: null, summary: rest }
}
