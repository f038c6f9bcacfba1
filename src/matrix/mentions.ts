/**
 * Mentions as clients send them: the plain body holds a display name, which names nobody (§1.2), or a Markdown link; who is meant
 * stands in the formatted body. All patterns here look at each sign a bounded number of times, whatever was sent.
 */
import { longestBody } from "../bot/message.ts"
import { linkedPerson } from "../bot/person.ts"
import type { MatrixId } from "../rules/types.ts"

/** More people than this nobody means in one message. */
const most = 100

/** Where as many are not found in the body, both say different things; each is looked for in all that stands before it. */
const mostAstray = 20

/** The plain body with each mention of a person as the full Matrix ID; everything else stays as it was typed. */
export function withMentions(body: string, formatted: string | null): string {
  // Of what is too long only that it is too long matters.
  if (body.length > longestBody) return body.slice(0, longestBody + 1)
  return linksToIds(formatted === null ? body : namesToIds(body, mentionsIn(formatted)))
}

/** A mention, and the text between it and the one before. */
interface Mention {
  readonly before: string
  readonly name: string
  readonly person: MatrixId
}

function namesToIds(body: string, mentions: readonly Mention[]): string {
  let read = ""
  let rest = body
  let before = ""
  let astray = 0
  for (const mention of mentions) {
    before += mention.before
    const place = placeOf(rest, before, mention)
    before = place ? "" : before + mention.name
    if (!place && ++astray === mostAstray) break
    if (!place) continue
    read += rest.slice(0, place.start) + mention.person
    rest = rest.slice(place.end)
  }
  return read + rest
}

/** Where in the body the mention stands: after as many others of the same words as the formatted body has before it. */
function placeOf(body: string, before: string, { name, person }: Mention): { start: number; end: number } | null {
  const start = indexAfter(body, name, before)
  // Some clients put the ID there themselves, and a name may be a part of it.
  const id = indexAfter(body, person, before)
  if (id >= 0 && (start < 0 || id <= start)) return { start: id, end: id + person.length }
  if (start < 0) return null
  const end = start + name.length
  const link = body[start - 1] === "[" ? linkAt(body, end) : null
  return link?.person === person ? { start: start - 1, end: link.end } : { start, end }
}

/** The first place of `words` in the body that comes after as many others as stand in `before`; -1 for none. */
function indexAfter(body: string, words: string, before: string): number {
  let at = body.indexOf(words)
  for (let other = before.indexOf(words); other >= 0 && at >= 0; other = before.indexOf(words, other + words.length))
    at = body.indexOf(words, at + words.length)
  return at
}

/** The person links in a formatted body, in order. */
function mentionsIn(formatted: string): Mention[] {
  const html = withoutReply(formatted)
  const mentions: Mention[] = []
  let before = ""
  let open: { readonly person: MatrixId; name: string } | null = null
  for (const [piece, closing, tag, attributes] of html.matchAll(
    /<(\/?)([a-z][a-z0-9-]{0,20})((?:\s|\/)[^<>]*)?>|[^<]+|</gi,
  )) {
    if (tag === undefined) {
      if (open) open.name += decoded(piece)
      else before += decoded(piece)
    } else if (tag.toLowerCase() === "br") before += "\n"
    else if (tag.toLowerCase() === "a" && closing === "/") {
      if (open && open.name.trim() !== "") {
        mentions.push({ before, ...open })
        before = ""
        if (mentions.length === most) return mentions
      }
      open = null
    } else if (tag.toLowerCase() === "a") {
      const person = linkedPerson(hrefIn(attributes ?? ""))
      open = person && { person, name: "" }
    }
  }
  return mentions
}

/** Older clients put what they reply to before the answer, with a link to its sender. */
function withoutReply(formatted: string): string {
  const end = formatted.indexOf("</mx-reply>")
  return formatted.startsWith("<mx-reply>") && end >= 0 ? formatted.slice(end + "</mx-reply>".length) : formatted
}

function hrefIn(attributes: string): string {
  const [, double, single] = /\shref=(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? []
  return decoded(double ?? single ?? "")
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" }

function decoded(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? entity
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : entity
  })
}

/** Markdown links to people that are left, where a client sends no formatted body, or one typed them. */
function linksToIds(body: string): string {
  let read = ""
  let from = 0
  let opening: number | null = null
  for (const { 0: sign, index } of body.matchAll(/\[|\]\(/g)) {
    if (sign === "[") opening = index
    else {
      const link = opening === null ? null : linkAt(body, index)
      if (opening !== null && link) {
        read += body.slice(from, opening) + link.person
        from = link.end
      }
      opening = null
    }
  }
  return read + body.slice(from)
}

/** What stands after a link's text: `](https://matrix.to/#/@ana:example.org)`. */
function linkAt(body: string, at: number): { person: MatrixId; end: number } | null {
  // An address is never longer than an ID with each of its signs in three.
  const [whole, address] = /^\]\(<?([^\s()<>]{1,1000})>?\)/.exec(body.slice(at, at + 1010)) ?? []
  const person = address === undefined ? null : linkedPerson(address)
  return person && whole !== undefined ? { person, end: at + whole.length } : null
}
