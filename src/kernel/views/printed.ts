/**
 * Texts to print: A4 pages with headings, lists and page numbers. The same input gives the same bytes. The PDF is tagged, so that programs
 * that read aloud find headings, lists, and what was changed.
 */
import type PDFDocument from "pdfkit"
import type { Instant } from "../rules/types.ts"
import { fontFiles } from "./font.ts"
import type { Words } from "./words.ts"

/** Words of one look. `change`: text that came in is underlined, text that went out is struck through. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly code?: boolean
  readonly change?: "in" | "out"
}

/** A block of a text. `depth`: how deep a block stands in lists and quotations. `label`: the number or the dot of a list's item. */
export type Block =
  | { readonly is: "heading"; readonly level: number; readonly runs: readonly Run[] }
  | { readonly is: "text"; readonly depth: number; readonly runs: readonly Run[] }
  | { readonly is: "item"; readonly depth: number; readonly label: readonly Run[]; readonly runs: readonly Run[] }
  | { readonly is: "code"; readonly depth: number; readonly text: string }
  | { readonly is: "rule" }

/** What is printed. `over` stands above the title, `about` below it. `foot` stands beside the page numbers. */
export interface Printed {
  readonly over: string
  readonly title: string
  readonly about: readonly string[]
  readonly foot: string
  readonly blocks: readonly Block[]
  /** The PDF's date of creation. */
  readonly at: Instant
}

type Page = InstanceType<typeof PDFDocument>
type Part = PDFKit.PDFStructureElement

const margin = 56
const right = 595 - margin
const bottom = 842 - margin - 24
const size = { title: 18, headings: [15, 13, 11.5], text: 10.5, small: 8.5 }
const [grey, came, went] = ["#595959", "#0b4a8f", "#8f1d0b"]
const step = 24

/** Makes the PDF. */
export async function printed(words: Words, { over, title, about, foot, blocks, at }: Printed): Promise<Buffer> {
  // The library is loaded only here, so that it does not slow down the bot's start.
  const { default: Document } = await import("pdfkit")
  const made = new Date(at)
  const page = new Document({
    size: "A4",
    margins: { top: margin, left: margin, right: margin, bottom: 842 - bottom },
    bufferPages: true,
    pdfVersion: "1.5",
    tagged: true,
    font: fontFiles.regular,
    lang: words.language,
    displayTitle: true,
    info: { Title: visible(title), Author: visible(over), Creator: "Waggle", CreationDate: made, ModDate: made },
  })
  const finished = collected(page)
  for (const [name, file] of Object.entries(fontFiles)) page.registerFont(name, file)
  const root = page.struct("Document")
  page.addStructure(root)
  const line = (tag: string, text: string, fontSize: number, look: Partial<Run> = {}, colour: string = grey) =>
    root.add(
      page.struct(tag, {}, () => {
        page.fontSize(fontSize)
        put(page, { text, ...look }, { x: margin, colour })
      }),
    )
  line("P", over, size.small)
  line("H1", title, size.title, { bold: true }, "black")
  page.moveDown(0.2)
  for (const text of about) line("P", text, size.small)
  page.fillColor("black").moveDown(1.2)
  all(page, root, blocks)
  root.end()
  footers(page, words, visible(foot))
  page.end()
  return finished
}

function collected(page: Page): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const chunks: Buffer[] = []
  page.on("data", (chunk: Buffer) => chunks.push(chunk))
  page.on("end", () => resolve(Buffer.concat(chunks)))
  page.on("error", reject)
  return promise
}

/** Control characters have no look, and some would break a line of the PDF. */
const visible = (text: string): string => text.toWellFormed().replace(/(?!\n)\p{Cc}/gu, " ")

function all(page: Page, root: Part, blocks: readonly Block[]): void {
  let list: Part | null = null
  for (const block of blocks) {
    // Items in a row are one list.
    if (block.is === "item") {
      if (!list) {
        list = page.struct("L")
        root.add(list)
      }
      item(page, list, block)
    } else {
      list?.end()
      list = null
      other(page, root, block)
    }
  }
  list?.end()
}

function other(page: Page, root: Part, block: Exclude<Block, { is: "item" }>): void {
  switch (block.is) {
    case "heading": {
      // A heading never stands alone at the foot of a page.
      if (page.y > bottom - 70) page.addPage()
      page.moveDown(0.5)
      const fontSize = size.headings[block.level - 1] ?? size.text
      page.fontSize(fontSize)
      // The title of the whole document is the only heading of the first level.
      const tag = `H${Math.min(block.level + 1, 6)}`
      const runs = block.runs.map((run) => ({ ...run, bold: true }))
      root.add(marked(page, tag, runs, { x: margin }))
      page.moveDown(0.35)
      return
    }
    case "text":
      page.fontSize(size.text)
      root.add(marked(page, "P", block.runs, { x: margin + block.depth * step }))
      page.moveDown(0.55)
      return
    case "code":
      page.fontSize(size.text - 1)
      root.add(marked(page, "Code", [{ text: block.text, code: true }], { x: margin + (block.depth + 0.5) * step }))
      page.moveDown(0.55)
      return
    case "rule":
      page.markContent("Artifact", { type: "Layout" })
      page.moveTo(margin, page.y).lineTo(right, page.y).lineWidth(0.5).strokeColor("#aaaaaa").stroke()
      page.endMarkedContent()
      page.moveDown(0.8)
  }
}

function item(page: Page, list: Part, { depth, label, runs }: Extract<Block, { is: "item" }>): void {
  page.fontSize(size.text)
  if (page.y + page.currentLineHeight() > bottom) page.addPage()
  const [x, y] = [margin + (depth - 1) * step, page.y]
  const wide = Math.max(step, page.font("regular").widthOfString(label.map(({ text }) => text).join(" ")) + 8)
  const part = page.struct("LI")
  list.add(part)
  part.add(marked(page, "Lbl", label, { x }))
  page.y = y
  part.add(marked(page, "LBody", runs, { x: x + wide }))
  part.end()
  page.moveDown(0.4)
}

interface Place {
  /** Where the lines begin, in points from the left edge. */
  readonly x: number
  readonly colour?: string
}

/**
 * A tagged part with its runs. What was changed is told to those who cannot see it, too: read aloud it is `[+what came in+]` or
 * `[-what went out-]`.
 */
function marked(page: Page, tag: string, runs: readonly Run[], { x }: Place): Part {
  const part = page.struct(tag)
  const shown = runs.filter(({ text }) => text !== "")
  for (const [index, run] of shown.entries()) {
    const draw = () => put(page, run, { x }, { first: index === 0, continued: index < shown.length - 1 })
    const sign = run.change === "in" ? "+" : "-"
    part.add(run.change ? page.struct("Span", { actual: `[${sign}${run.text.trim()}${sign}]` }, draw) : draw)
  }
  part.end()
  return part
}

/** Writes one run. A line goes on over the runs of a block: `first` begins it, and `continued` lets the next run go on. */
function put(
  page: Page,
  { text, bold, italic, code, change }: Run,
  { x, colour = "black" }: Place,
  { first, continued } = { first: true, continued: false },
): void {
  const font = code ? "code" : bold ? (italic ? "boldItalic" : "bold") : italic ? "italic" : "regular"
  page.font(font).fillColor(change === "in" ? came : change === "out" ? went : colour)
  const look = { width: right - x, lineGap: 2, continued, underline: change === "in", strike: change === "out" }
  if (first) page.text(visible(text), x, page.y, look)
  else page.text(visible(text), look)
  page.fillColor("black")
}

/** Writes the page numbers, once it is known how many pages there are. */
function footers(page: Page, words: Words, foot: string): void {
  const { count } = page.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    page.switchToPage(index)
    // The text stands below the bottom margin, so the margin is removed. With a margin, the text would begin a new page.
    page.page.margins.bottom = 0
    page.markContent("Artifact", { type: "Pagination" })
    const text = `${foot} · ${words.t("export-page", { number: index + 1, count })}`
    page.font("regular").fontSize(size.small).fillColor(grey)
    page.text(text, margin, 842 - margin, { width: right - margin, align: "center", lineBreak: false })
    page.endMarkedContent()
  }
}
