/** The minutes of a meeting (§16.5) to print and sign: A4, with their hash and lines to sign. The same data give the same bytes. */
import type PDFDocument from "pdfkit"
import type { Instant } from "../../kernel/rules/types.ts"
import { fontFiles } from "../../kernel/views/font.ts"
import { toText } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { plainLine } from "../../ledger/views/export-ledger.ts"

type Page = PDFKit.PDFDocument

const margin = 50
const width = 595 - 2 * margin
const bottom = 842 - margin - 20
const size = { title: 17, heading: 12, text: 10, small: 8 }
const grey = "#666666"

export interface Printed {
  readonly coop: string
  /** The minutes in Markdown. */
  readonly text: string
  /** The SHA-256 of the text. */
  readonly hash: string
  readonly state: MinutesState
}

/** `final`: the time for objections is over. `approved`: a later conference has approved them. */
export type MinutesState = "draft" | "final" | "approved"

/** @param at the PDF's date of creation */
export async function minutesPdf(words: Words, { coop, text, hash, state }: Printed, at: Instant): Promise<Buffer> {
  // The library is loaded only here, so that it does not slow down the bot's start.
  const { default: Document } = await import("pdfkit")
  const made = new Date(at)
  const [first = ""] = text.split("\n")
  const page = new Document({
    ...{ size: "A4", margin, bufferPages: true, font: fontFiles.regular, lang: words.language, displayTitle: true },
    info: {
      ...{ Title: plain(first.replace(/^#+ /, "")), Author: plainLine(coop), Creator: "Waggle" },
      ...{ CreationDate: made, ModDate: made },
    },
  })
  const finished = collected(page)
  page.registerFont("regular", fontFiles.regular).registerFont("bold", fontFiles.bold)
  page.font("regular").fontSize(size.small).fillColor(grey)
  page.text(words.t(`minutes-pdf-${state}`), margin, margin, { width }).moveDown(0.5)
  for (const line of text.split("\n")) write(page, line)
  sign(page, words, hash)
  pageNumbers(page, words)
  page.end()
  return finished
}

/** A line of our Markdown without its marks. */
const plain = (line: string): string => (line === "" ? "" : plainLine(toText(line).body))

function write(page: Page, line: string): void {
  const [, marks] = /^(#{1,2}) /.exec(line) ?? []
  if (line === "") {
    page.moveDown(0.4)
    return
  }
  const options = { width: width - (line.startsWith("- ") ? 12 : 0) }
  page.font(marks === undefined ? "regular" : "bold").fillColor("black")
  page.fontSize(marks === "#" ? size.title : marks === "##" ? size.heading : size.text)
  // A list's number would be lost, since a line alone is no list. So lines that begin with a number or a hyphen are written as they are.
  const [, bullet = "", rest = ""] = /^(- |\d+\. )(.*)$/.exec(line) ?? []
  const said =
    marks !== undefined
      ? plain(line.replace(/^#+ /, ""))
      : `${bullet.replace("- ", "• ")}${plain(bullet === "" ? line : rest)}`
  if (page.y + page.heightOfString(said, options) > bottom) page.addPage()
  page.text(said, margin + (line.startsWith("- ") ? 12 : 0), page.y, options)
}

/** Lines to sign, and the hash of the text. */
function sign(page: Page, words: Words, hash: string): void {
  if (page.y + 130 > bottom) page.addPage()
  page.y += 50
  const half = (width - 40) / 2
  const y = page.y
  for (const [index, key] of ["minutes-pdf-presider", "minutes-pdf-keeper"].entries()) {
    const x = margin + index * (half + 40)
    page
      .moveTo(x, y)
      .lineTo(x + half, y)
      .lineWidth(0.5)
      .strokeColor("#555555")
      .stroke()
    page
      .font("regular")
      .fontSize(size.small)
      .fillColor(grey)
      .text(words.t(key), x, y + 4, { width: half })
  }
  page.text(words.t("minutes-pdf-hash", { hash }), margin, y + 40, { width }).fillColor("black")
}

function collected(page: InstanceType<typeof PDFDocument>): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const chunks: Buffer[] = []
  page.on("data", (chunk: Buffer) => chunks.push(chunk))
  page.on("end", () => resolve(Buffer.concat(chunks)))
  page.on("error", reject)
  return promise
}

/** Writes the page numbers, once it is known how many pages there are. */
function pageNumbers(page: Page, words: Words): void {
  const { count } = page.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    page.switchToPage(index)
    // The text stands below the bottom margin, so the margin is removed. With a margin, the text would begin a new page.
    page.page.margins.bottom = 0
    page.font("regular").fontSize(size.small).fillColor(grey)
    page.text(words.t("export-page", { number: index + 1, count }), margin, 842 - margin, { width, align: "center" })
  }
}
