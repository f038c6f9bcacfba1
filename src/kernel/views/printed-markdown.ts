/** Turns people's Markdown into blocks to print. */
import MarkdownIt, { type Token } from "markdown-it"
import type { Block, Run } from "./printed.ts"

/**
 * HTML, pictures and tables stand as typed. So do struck-through texts, because on paper they mean that somebody took them out. Indented text
 * is no code: people indent what belongs to a paragraph. For entities see ./markdown.ts.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true }).disable([
  "image",
  "table",
  "strikethrough",
  "code",
  "entity",
])

/** A paragraph that begins with a number such as `4a.`, which is no list in Markdown. */
const lettered = /^(\d{1,3}[a-z][.)])\s+/

/** The blocks of a text. Items keep the numbers that people typed. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let [depth, label, heading]: [number, string | null, number] = [0, null, 0]
  const ordered: boolean[] = []
  for (const token of markdown.parse(text, {})) {
    switch (token.type) {
      case "bullet_list_open":
      case "ordered_list_open":
      case "blockquote_open":
        ordered.push(token.type === "ordered_list_open")
        depth += 1
        break
      case "bullet_list_close":
      case "ordered_list_close":
      case "blockquote_close":
        ordered.pop()
        depth -= 1
        break
      case "list_item_open":
        label = ordered.at(-1) ? `${token.info}${token.markup}` : "•"
        break
      case "list_item_close":
        // An item without a text is an item, too.
        if (label !== null) blocks.push({ is: "item", depth, label: [{ text: label }], runs: [] })
        label = null
        break
      case "heading_open":
        heading = Number(token.tag.slice(1))
        break
      case "heading_close":
        heading = 0
        break
      case "inline": {
        const runs = runsOf(token.children ?? [])
        const [, number] = lettered.exec(token.content) ?? []
        if (heading > 0) blocks.push({ is: "heading", level: heading, runs })
        else if (label !== null) blocks.push({ is: "item", depth, label: [{ text: label }], runs })
        else if (number !== undefined && runs[0]?.text.startsWith(number))
          blocks.push({ is: "item", depth: depth + 1, label: [{ text: number }], runs: without(runs, number) })
        else blocks.push({ is: "text", depth, runs })
        label = null
        break
      }
      case "fence":
        blocks.push({ is: "code", depth, text: token.content.trimEnd() })
        break
      case "hr":
        blocks.push({ is: "rule" })
    }
  }
  return blocks
}

const without = ([first, ...rest]: readonly Run[], number: string): Run[] =>
  first ? [{ ...first, text: first.text.slice(number.length).trimStart() }, ...rest] : []

function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  let [bold, italic] = [0, 0]
  let [link, linked] = ["", ""]
  const add = (text: string, code = false) => {
    linked += text
    const look = { ...(bold > 0 && { bold: true }), ...(italic > 0 && { italic: true }), ...(code && { code }) }
    const last = runs.at(-1)
    const same = last && Boolean(last.bold) === bold > 0 && Boolean(last.italic) === italic > 0 && !last.code && !code
    if (last && same) runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs.push({ text, ...look })
  }
  for (const token of tokens) {
    const { type, content } = token
    if (type === "strong_open") bold += 1
    else if (type === "strong_close") bold -= 1
    else if (type === "em_open") italic += 1
    else if (type === "em_close") italic -= 1
    else if (type === "link_open") [link, linked] = [String(token.attrGet("href") ?? ""), ""]
    // Paper has no links, so the address stands behind the words.
    else if (type === "link_close") {
      if (linked !== link) add(` (${link})`)
    } else if (type === "softbreak" || type === "hardbreak") add("\n")
    else add(content, type === "code_inline")
  }
  return runs
}
