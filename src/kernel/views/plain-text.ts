/** The plain body of a message, from the tokens of its Markdown. */
import type { Token } from "markdown-it"

/**
 * Turns tokens into plain text. Empty lines separate paragraphs. Lists keep numbers or hyphens, quotations get `>`, and code stays as
 * typed. Marks of emphasis are dropped, but text that is crossed out or added stays marked: `[-old-] [+new+]`.
 */
export function plainText(tokens: readonly Token[]): string {
  return blocks(tokens).join("\n").trim()
}

/** The lines of consecutive blocks. Empty lines separate blocks, but not the items of a tight list. */
function blocks(tokens: readonly Token[]): string[] {
  const lines: string[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const end = closing(tokens, index)
    const inner = tokens.slice(index + 1, end)
    const apart = !(token.type === "list_item_open" || token.hidden || afterHidden(tokens, index))
    if (apart && lines.length > 0) lines.push("")
    lines.push(...block(token, inner))
    index = end
  }
  return lines
}

/**
 * Whether the block before this one is the text of an item in a list without empty lines. If so, a list inside that item stays directly
 * below the text.
 */
const afterHidden = (tokens: readonly Token[], index: number) =>
  tokens[index - 1]?.type === "paragraph_close" && tokens[index - 1]?.hidden === true

function block(token: Token, inner: readonly Token[]): string[] {
  switch (token.type) {
    case "fence":
      return token.content.replace(/\n$/, "").split("\n")
    case "inline":
      return inline(token.children ?? []).split("\n")
    case "blockquote_open":
      return blocks(inner).map((line) => `> ${line}`.trimEnd())
    case "ordered_list_open":
    case "bullet_list_open":
      return list(token, inner)
    default:
      return inner.length > 0 ? blocks(inner) : []
  }
}

function list(open: Token, inner: readonly Token[]): string[] {
  const start = Number(open.attrGet("start") ?? 1)
  const lines: string[] = []
  let number = start
  for (let index = 0; index < inner.length; index += 1) {
    const end = closing(inner, index)
    const content = blocks(inner.slice(index + 1, end))
    const loose = inner.slice(index + 1, end).some((token) => token.type === "paragraph_open" && !token.hidden)
    const mark = open.type === "ordered_list_open" ? `${number}. ` : "- "
    if (loose && lines.length > 0) lines.push("")
    lines.push(
      mark + (content[0] ?? ""),
      ...content.slice(1).map((line) => (line === "" ? "" : `${" ".repeat(mark.length)}${line}`)),
    )
    number += 1
    index = end
  }
  return lines
}

/** The text of a line. Code keeps its backticks, which show people exactly what to type. */
function inline(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "softbreak" || token.type === "hardbreak") return "\n"
      if (token.type === "code_inline") return token.markup + token.content + token.markup
      if (token.type === "s_open") return "[-"
      if (token.type === "s_close") return "-]"
      if (token.type === "strong_open" && token.markup === "__") return "[+"
      if (token.type === "strong_close" && token.markup === "__") return "+]"
      return token.content
    })
    .join("")
}

/** The index of the token that closes the token at `index`. It is `index` itself if that token has no content. */
function closing(tokens: readonly Token[], index: number): number {
  let depth = 0
  for (let at = index; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0
    if (depth === 0) return at
  }
  return tokens.length
}
