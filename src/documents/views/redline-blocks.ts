/** Turns a redline into blocks to print. Headings and lists look as in the text itself. */
import type { Block, Run } from "../../kernel/views/printed.ts"
import { blocksOf } from "../../kernel/views/printed-markdown.ts"
import { isWord, legible, type Paragraph, type Piece, type Redline } from "../rules/redline.ts"

interface Word {
  readonly text: string
  readonly change: Piece["change"]
}

/** A line of a changed paragraph. `indent`: how many spaces stand before its first word. */
interface Line {
  readonly indent: number
  readonly words: Word[]
}

/** The blocks of the whole redline. Paragraphs that stay as they are look as they do without it. */
export function redlineBlocks({ paragraphs }: Redline): Block[] {
  const blocks: Block[] = []
  let kept: string[] = []
  const flush = () => {
    blocks.push(...blocksOf(kept.join("\n\n")))
    kept = []
  }
  for (const paragraph of paragraphs) {
    if (paragraph.every(({ change }) => change === "same")) kept.push(sourceOf(paragraph))
    else {
      flush()
      blocks.push(...changedBlocks(legible(paragraph)))
    }
  }
  flush()
  return blocks
}

const sourceOf = (paragraph: Paragraph): string =>
  paragraph
    .flatMap(({ tokens }) => tokens)
    .join(" ")
    .replaceAll(/ ?(\n[ \t]*) /g, "$1")

const heading = /^#{1,6}$/
const dot = /^[-*+]$/
const number = /^\d{1,3}[a-z]?[.)]$/

function changedBlocks(paragraph: Paragraph): Block[] {
  const blocks: Block[] = []
  for (const { indent, words } of linesOf(emphasised(paragraph))) {
    const head: Word[] = []
    const rest = [...words]
    // If a number changed, the old one and the new one stand at the head.
    while (rest[0] && [heading, dot, number].some((sign) => sign.test(rest[0]?.text ?? "")))
      head.push(...rest.splice(0, 1))
    const runs = runsOf(rest)
    const sign = head.findLast(({ change }) => change !== "out")?.text ?? head[0]?.text ?? ""
    const depth = Math.floor(indent / 2)
    const last = blocks.at(-1)
    if (heading.test(sign)) blocks.push({ is: "heading", level: sign.length, runs })
    else if (dot.test(sign)) blocks.push({ is: "item", depth: depth + 1, label: [{ text: "•" }], runs })
    else if (number.test(sign)) blocks.push({ is: "item", depth: depth + 1, label: runsOf(head), runs })
    else if (last && (last.is === "item" || last.is === "text"))
      blocks[blocks.length - 1] = { ...last, runs: [...last.runs, { text: "\n" }, ...runs] }
    else blocks.push({ is: "text", depth, runs })
  }
  return blocks
}

type Look = Omit<Run, "text" | "change">

/** A word with its look, or the end of a line with the spaces after it. */
type Styled = Word & Look

/**
 * The words of a paragraph, with `**bold**` and `*italic*` as they look. The marks are read once for the earlier text and once for the later
 * one, since a change can have marks of its own. If the marks of one of them do not belong together, they stand as typed.
 */
function emphasised(paragraph: Paragraph): Styled[] {
  const words = paragraph.flatMap(({ change, tokens }) => tokens.map((text): Word => ({ text, change })))
  const [before, after] = (["out", "in"] as const).map((side) => looks(words, side))
  return words.map((word, index) => {
    const look = (word.change === "out" ? before : after)?.get(index)
    return look ? { ...word, ...look } : word
  })
}

/** The look of each word of one side, without its marks. Null if the marks do not belong together. */
function looks(words: readonly Word[], side: "in" | "out"): ReadonlyMap<number, Look & { text: string }> | null {
  const found = new Map<number, Look & { text: string }>()
  const open: string[] = []
  for (const [index, { text, change }] of words.entries()) {
    if (!isWord(text) || (change !== "same" && change !== side)) continue
    const [, quote = "", begins = "", rest = text] = /^([("“„‘]*)(\*{1,3}|_{1,3})?(?=[^\s*_])(.*)$/.exec(text) ?? []
    if (begins !== "") open.push(begins)
    const [, body = rest, ends = "", stop = ""] = /^(.*?[^\s*_])(\*{1,3}|_{1,3})([.,;:!?)"”“’]*)$/.exec(rest) ?? []
    const marks = open.join("")
    const look = {
      text: quote + body + stop,
      bold: /\*\*|__/.test(marks),
      italic: /^(?:\*|_)(?:\*\*|__)?$/.test(marks),
    }
    found.set(index, look)
    if (ends !== "" && open.pop() !== ends) return null
  }
  return open.length === 0 ? found : null
}

function linesOf(words: readonly Styled[]): Line[] {
  const lines: Line[] = [{ indent: 0, words: [] }]
  for (const word of words) {
    if (isWord(word.text)) lines.at(-1)?.words.push(word)
    // A line end that goes out is not shown, so the words around it stand on one line.
    else if (word.change !== "out") lines.push({ indent: word.text.length - 1, words: [] })
  }
  return lines.filter((line) => line.words.length > 0)
}

/** Words of one look are one run. A space between two runs belongs to neither, so that it is not underlined. */
function runsOf(words: readonly Styled[]): Run[] {
  const runs: Run[] = []
  for (const { text, change, bold = false, italic = false } of words) {
    const last = runs.at(-1)
    const run: Run = { text, ...(bold && { bold }), ...(italic && { italic }), ...(change !== "same" && { change }) }
    if (last && last.change === run.change && Boolean(last.bold) === bold && Boolean(last.italic) === italic)
      runs[runs.length - 1] = { ...last, text: `${last.text} ${text}` }
    else if (!last) runs.push(run)
    else if (last.change === undefined) runs.splice(-1, 1, { ...last, text: `${last.text} ` }, run)
    else if (run.change === undefined) runs.push({ ...run, text: ` ${text}` })
    else runs.push({ text: " " }, run)
  }
  return runs
}
