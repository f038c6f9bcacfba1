/** One transfer as a code that banking apps scan: EPC069-12, version 002, in UTF-8. */
import QRCode from "qrcode"
import { decimalText } from "../../kernel/rules/money.ts"
import { escapeXml } from "../../kernel/views/chart.ts"
import { fontFamily } from "../../kernel/views/font.ts"
import { drawn, type Picture } from "../../kernel/views/picture.ts"
import { sepaText } from "../rules/sepa-text.ts"
import type { Transfer } from "./pain-001.ts"

/** The capacity of the largest code that the standard allows (version 13, correction M). */
const mostBytes = 331
const pixelsAModule = 6

/**
 * The code's content. Within the European Economic Area the IBAN identifies the bank; outside, the BIC is needed. The reference is in the
 * text, because a code has no field for an EndToEndId.
 */
export function epcPayload({ to, cents, text }: Pick<Transfer, "to" | "cents" | "text">): string {
  const amount = `EUR${decimalText({ minor: cents, currency: "EUR" })}`
  const lines = (name: string, said: string) => [
    "BCD",
    "002",
    "1",
    "SCT",
    to.bic ?? "",
    name,
    to.iban,
    amount,
    "",
    "",
    said,
  ]
  const size = (name: string) => Buffer.byteLength(lines(name, "").join("\n"))
  // A long name in letters of several bytes would leave no room for the text, so it is written in SEPA's letters.
  const name = size(to.name) <= mostBytes - 70 ? to.name : sepaText(to.name, 70)
  return lines(name, sepaText(text, Math.min(140, mostBytes - size(name)))).join("\n")
}

/** The label below the code. It is needed because the picture may be seen without its message. */
export interface CodeLabel {
  /** The person as people call them, and the amount. */
  readonly title: string
  /** The account holder. */
  readonly holder: string
}

/** The empty margin that scanners need, in modules. */
const margin = 4
const largest = 26
/** The largest average width of a bold letter, as a part of its height. */
const letter = 0.7

/** The code as a picture with name and amount below it. A text that would get too small is cut. */
export function epcCode(transfer: Pick<Transfer, "to" | "cents" | "text">, label: CodeLabel): Promise<Picture> {
  const segments = [{ data: Buffer.from(epcPayload(transfer)), mode: "byte" as const }]
  const { modules } = QRCode.create(segments, { errorCorrectionLevel: "M" })
  const { size, data } = modules
  const side = (size + 2 * margin) * pixelsAModule
  const squares = Array.from(data.keys())
    .filter((index) => data[index])
    .map((index) => `M${margin + (index % size)} ${margin + Math.floor(index / size)}h1v1h-1z`)
  const line = (text: string, y: number, style: string) => {
    const shown = cut(text, 48)
    const font = Math.min(largest, (side - 2 * pixelsAModule) / (letter * Array.from(shown).length))
    return `<text x="${side / 2}" y="${y}" text-anchor="middle" font-family="${fontFamily}" font-size="${font.toFixed(1)}"${style}>${escapeXml(shown)}</text>`
  }
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side + textHeight}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<path transform="scale(${pixelsAModule})" shape-rendering="crispEdges" d="${squares.join("")}"/>`,
    line(label.title, side + 22, ' font-weight="bold"'),
    line(label.holder, side + 56, ""),
    "</svg>",
  ]
  return drawn(svg.join("\n"))
}

/** The height of the label, in pixels. */
const textHeight = 72

function cut(text: string, most: number): string {
  const letters = Array.from(text)
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : text
}
