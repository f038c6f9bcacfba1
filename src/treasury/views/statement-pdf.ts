/** A member's statement (§8.6) to print or keep: A4, with as many pages as it needs. The same data give the same bytes. */
import type PDFDocument from "pdfkit"
import type { Instant } from "../../kernel/rules/types.ts"
import { fontFiles } from "../../kernel/views/font.ts"
import type { Words } from "../../kernel/views/words.ts"
import { plainLine } from "../../ledger/views/export-ledger.ts"
import type { StatementTable } from "./statement-table.ts"

type Page = PDFKit.PDFDocument

const margin = 50
/** Where each column begins, and where the last column ends, in points from the left edge. A4 has 595 by 842 points. */
const at = { date: margin, entry: 118, what: 172, amount: 440, end: 545 }
const bottom = 842 - margin - 20
const size = { title: 17, text: 9.5, small: 8 }
const grey = "#666666"

/**
 * Makes the PDF.
 * @param asOf the moment up to which the statement is complete, and the PDF's date of creation
 */
export async function statementPdf(words: Words, table: StatementTable, asOf: Instant): Promise<Buffer> {
  // The library is loaded only here, so that it does not slow down the bot's start.
  const { default: Document } = await import("pdfkit")
  const made = new Date(asOf)
  const info = { Title: plainLine(`${table.title}: ${table.person}`), Author: plainLine(table.coop), Creator: "Waggle" }
  const page = new Document({
    size: "A4",
    margin,
    bufferPages: true,
    font: fontFiles.regular,
    lang: words.language,
    displayTitle: true,
    info: { ...info, CreationDate: made, ModDate: made },
  })
  const finished = collected(page)
  page.registerFont("regular", fontFiles.regular).registerFont("bold", fontFiles.bold)
  heading(page, table)
  rows(page, words, table)
  sums(page, words, table)
  notes(page, table)
  pageNumbers(page, words)
  page.end()
  return finished
}

function collected(page: InstanceType<typeof PDFDocument>): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const chunks: Buffer[] = []
  page.on("data", (chunk: Buffer) => chunks.push(chunk))
  page.on("end", () => resolve(Buffer.concat(chunks)))
  page.on("error", reject)
  return promise
}

function heading(page: Page, { coop, title, person, about }: StatementTable): void {
  const width = at.end - margin
  page.font("regular").fontSize(size.text).fillColor(grey).text(plainLine(coop), margin, margin, { width })
  page.font("bold").fontSize(size.title).fillColor("black").text(plainLine(title), { width })
  page.moveDown(0.3)
  page.font("bold").fontSize(size.text).text(plainLine(person), { width })
  page.moveDown(0.2)
  page.font("regular").fontSize(size.small).fillColor(grey)
  for (const line of about) page.text(plainLine(line), { width })
  page.fillColor("black").moveDown(1)
}

/** The headings of the columns, on every page with rows. */
function columnHeads(page: Page, words: Words): void {
  const y = page.y
  page.font("bold").fontSize(size.small).fillColor(grey)
  page.text(words.t("export-column-date"), at.date, y)
  page.text(words.t("export-column-entry"), at.entry, y)
  page.text(words.t("export-column-what"), at.what, y)
  page.text(words.t("export-column-amount"), at.amount, y, { width: at.end - at.amount, align: "right" })
  rule(page, y + 13)
  page.fillColor("black")
  page.y = y + 19
}

const rule = (page: Page, y: number): void => {
  page.moveTo(margin, y).lineTo(at.end, y).lineWidth(0.5).strokeColor("#aaaaaa").stroke()
}

function rows(page: Page, words: Words, { rows: all, empty }: StatementTable): void {
  if (all.length === 0) {
    page
      .font("regular")
      .fontSize(size.text)
      .text(empty, margin, page.y, { width: at.end - margin })
    page.moveDown(1)
    return
  }
  columnHeads(page, words)
  for (const { date, entry, what, amount } of all) {
    page.font("regular").fontSize(size.text)
    const [whole, sum] = [plainLine(what), words.money(amount)]
    const height = Math.max(heightOf(page, whole), page.heightOfString(sum, amountStyle))
    if (page.y + height > bottom) {
      page.addPage()
      columnHeads(page, words)
      page.font("regular").fontSize(size.text)
    }
    const y = page.y
    page.text(date, at.date, y)
    page.text(entry, at.entry, y)
    page.text(sum, at.amount, y, amountStyle)
    page.text(whole, at.what, y, whatStyle)
    page.y = y + height + 6
  }
}

const whatStyle = { width: at.amount - at.what - 12 }
const amountStyle = { width: at.end - at.amount, align: "right" } as const
const heightOf = (page: Page, text: string): number => page.heightOfString(text, whatStyle)

/** For each currency the dues before, the changes, and the dues after. */
function sums(page: Page, words: Words, { sums: all }: StatementTable): void {
  for (const { lines } of all) {
    const height = lines.length * 16 + 12
    if (page.y + height > bottom) page.addPage()
    rule(page, page.y + 2)
    page.y += 9
    for (const [index, { label, amount }] of lines.entries()) {
      const y = page.y
      page.font(index === lines.length - 1 ? "bold" : "regular").fontSize(size.text)
      page.text(words.money(amount), at.amount, y, amountStyle)
      page.text(label, at.what, y, whatStyle)
      page.y = y + 16
    }
  }
}

function notes(page: Page, { more, notes: all }: StatementTable): void {
  page.font("regular").fontSize(size.small).fillColor(grey)
  page.y += 10
  for (const note of [...more, ...all]) {
    const style = { width: at.end - margin }
    if (page.y + page.heightOfString(plainLine(note), style) > bottom) page.addPage()
    page.text(plainLine(note), margin, page.y, style).moveDown(0.4)
  }
  page.fillColor("black")
}

/** Writes the page numbers, once it is known how many pages there are. */
function pageNumbers(page: Page, words: Words): void {
  const { count } = page.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    page.switchToPage(index)
    // The text stands below the bottom margin, so the margin is removed. With a margin, the text would begin a new page.
    page.page.margins.bottom = 0
    const text = words.t("export-page", { number: index + 1, count })
    page.font("regular").fontSize(size.small).fillColor(grey)
    page.text(text, margin, 842 - margin, { width: at.end - margin, align: "center" })
  }
}
