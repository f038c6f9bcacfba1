/** Turns our Markdown into a Matrix message. The plain body reads well by itself. The HTML has only elements that Matrix allows. */
import MarkdownIt, { type Token } from "markdown-it"
import type { MatrixId } from "../rules/types.ts"
import type { Text } from "../store/outbox.ts"
import { withoutRoomPing } from "./people-text.ts"
import { plainText } from "./plain-text.ts"

export { cleanLine, cleanText, code, escapeMarkdown, paragraphs, quoted } from "./people-text.ts"

/**
 * Links, images, headings, tables and HTML are switched off, so that people's texts cannot produce them. Clients turn a plain https://
 * address into a link by themselves. The reader then sees where it leads.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true }).disable([
  "link",
  "autolink",
  "image",
  "reference",
  "heading",
  "lheading",
  "hr",
  "table",
  "code",
  // Entities are off too. An invisible character written as `&#8238;` would appear only after our code has removed such characters.
  "entity",
])
// A crossed-out text becomes <del>, which Matrix has always allowed. It has allowed <s> only since version 1.10.
markdown.renderer.rules.s_open = () => "<del>"
markdown.renderer.rules.s_close = () => "</del>"
// `__added__` is underlined too, so that a redline's additions differ from bold text. `**bold**` stays bold alone.
markdown.renderer.rules.strong_open = (tokens, index) => (tokens[index]?.markup === "__" ? "<u><strong>" : "<strong>")
markdown.renderer.rules.strong_close = (tokens, index) =>
  tokens[index]?.markup === "__" ? "</strong></u>" : "</strong>"
// A code block's language is left out. It would become a CSS class that the writer of the text chose.
markdown.renderer.rules.fence = (tokens, index) =>
  `<pre><code>${markdown.utils.escapeHtml(tokens[index]?.content ?? "")}</code></pre>\n`

/**
 * Makes a message from Markdown. The body keeps lists, quotations and code as typed, and drops the marks of emphasis. The body is never
 * empty.
 * @param mentions people to ping; where the text has their full Matrix ID, it becomes a pill
 */
export function toText(source: string, mentions: readonly MatrixId[] = []): Text {
  const tokens = markdown.parse(source, {})
  // This must come after `plainText` has dropped the marks of emphasis. Otherwise "@**room**" would ping everybody in clients without
  // m.mentions.
  const body = withoutRoomPing(plainText(tokens))
  for (const token of tokens)
    if (token.children) token.children = token.children.flatMap((child) => pills(child, mentions))
  const only = tokens.length === 3 && tokens[0]?.type === "paragraph_open"
  const html = only
    ? markdown.renderer.renderInline(tokens[1]?.children ?? [], markdown.options, {})
    : markdown.renderer.render(tokens, markdown.options, {}).trimEnd()
  if (body.trim() === "") return { body: "…", html: "…", ...pinged(mentions) }
  return { body, html, ...pinged(mentions) }
}

const pinged = (mentions: readonly MatrixId[]) => (mentions.length > 0 ? { mentions } : {})

/** Turns the IDs of mentioned people into links, because clients recognise a mention by them. */
function pills(token: Token, mentions: readonly MatrixId[]): Token[] {
  if (token.type !== "text" || mentions.length === 0) return [token]
  const found = mentions
    .map((person) => ({ person, at: indexOfId(token.content, person) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at || other.person.length - one.person.length)[0]
  if (found === undefined) return [token]
  const after = found.at + found.person.length
  const pill = textToken(token, "")
  pill.type = "html_inline"
  const address = encodeURIComponent(found.person).replaceAll("%40", "@").replaceAll("%3A", ":")
  pill.content = `<a href="https://matrix.to/#/${address}">${markdown.utils.escapeHtml(found.person)}</a>`
  return [
    textToken(token, token.content.slice(0, found.at)),
    pill,
    ...pills(textToken(token, token.content.slice(after)), mentions),
  ]
}

/** The position at which the whole ID stands in a text, or -1. `@ana:hive.example` does not stand in `@ana:hive.example.org`. */
function indexOfId(text: string, person: MatrixId): number {
  for (let at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
    if (!/^(?:[.:-]?[A-Za-z0-9])/.test(text.slice(at + person.length))) return at
  }
  return -1
}

function textToken(like: Token, content: string): Token {
  const token: Token = Object.assign(Object.create(Object.getPrototypeOf(like)), like)
  token.content = content
  return token
}
