/**
 * Reads mentions as clients send them. In the plain body a mention is a Markdown link, or only a display name, which identifies nobody
 * (§1.2). The formatted body says which person is meant. Every pattern in this file looks at each character a bounded number of times,
 * whatever was sent.
 */
import { longestBody } from "../bot/message.ts"
import { linkedPerson } from "../bot/person.ts"
import type { MatrixId } from "../kernel/rules/types.ts"

/** The most mentions that are read from one message. Nobody means more people than this. */
const most = 100

/**
 * The search ends if this many mentions are missing from the plain body, because the two bodies then say different things. For each
 * mention, the search reads all the text before that mention, so without this limit it could take very long.
 */
const mostAstray = 20

/** The plain body with the full Matrix ID for each mention of a person. Everything else stays as it was typed. */
export function withMentions(body: string, formatted: string | null): string {
  // A text that is too long is refused anyway, so only its length matters.
  if (body.length > longestBody) return body.slice(0, longestBody + 1)
  return linksToIds(formatted === null ? body : namesToIds(body, mentionsIn(formatted)))
}

/** A mention, and the text between it and the previous one. */
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

/**
 * The mention's place in the plain body. If the same words also occur in the text before the mention, the search skips the same number of
 * occurrences in the plain body.
 */
function placeOf(body: string, before: string, { name, person }: Mention): { start: number; end: number } | null {
  const start = indexAfter(body, name, before)
  // Some clients write the ID itself into the plain body. The name can be a part of that ID, and then the whole ID is the mention's place.
  const id = indexAfter(body, person, before)
  if (id >= 0 && (start < 0 || id <= start)) return { start: id, end: id + person.length }
  if (start < 0) return null
  const end = start + name.length
  const link = body[start - 1] === "[" ? linkAt(body, end) : null
  return link?.person === person ? { start: start - 1, end: link.end } : { start, end }
}

/**
 * The place of `words` in the body. If `words` occurs n times in `before`, the first n occurrences in the body are skipped. -1 if there is
 * no further occurrence.
 */
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

/** Removes the quoted message that older clients put before an answer. The quote's link to its sender is no mention. */
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

/**
 * Puts the Matrix ID in place of each remaining Markdown link to a person. Somebody typed such a link, or a client sent it without a
 * formatted body.
 */
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

/**
 * The person whom a Markdown link names, and where the link ends. `at`: the position after the link's text. There the body goes on with
 * `](https://matrix.to/#/@ana:example.org)`.
 */
function linkAt(body: string, at: number): { person: MatrixId; end: number } | null {
  // URL encoding makes a character up to three times as long. So an address can be about three times as long as an ID.
  const [whole, address] = /^\]\(<?([^\s()<>]{1,1000})>?\)/.exec(body.slice(at, at + 1010)) ?? []
  const person = address === undefined ? null : linkedPerson(address)
  return person && whole !== undefined ? { person, end: at + whole.length } : null
}
