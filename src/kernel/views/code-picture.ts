/** Codes that banking apps scan, as pictures. */
import QRCode from "qrcode"
import { escapeXml } from "./chart.ts"
import { fontFamily } from "./font.ts"
import { drawn, type Picture } from "./picture.ts"

const pixelsAModule = 6

/** The label below the code. It is needed because the picture may be seen without its message. */
export interface CodeLabel {
  /** As people call it: a person and an amount, or a task and its price. */
  readonly title: string
  /** The account holder. */
  readonly holder: string
}

/** The empty margin that scanners need, in modules. */
const margin = 4
const largest = 26
/** The largest average width of a bold letter, as a part of its height. */
const letter = 0.7

/**
 * The code of a text as a picture with two lines below it. A line that would get too small is cut.
 * @param cross whether the code has the Swiss cross in its middle, which covers no more than its error correction restores
 */
export function codePicture(
  payload: string,
  label: CodeLabel,
  { cross }: { readonly cross: boolean },
): Promise<Picture> {
  const segments = [{ data: Buffer.from(payload), mode: "byte" as const }]
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
    cross ? swissCross((margin + size / 2) * pixelsAModule, (size * pixelsAModule) / 46) : "",
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

/** The Swiss cross around a point: 7 mm of a code of 46 mm, with its white edge (SIX, Implementation Guidelines QR-bill). */
function swissCross(middle: number, millimetre: number): string {
  const box = (width: number, height: number, fill: string) => {
    const [x, y] = [middle - (width * millimetre) / 2, middle - (height * millimetre) / 2]
    return `<rect x="${x.toFixed(2)}" y="${y.toFixed(2)}" width="${(width * millimetre).toFixed(2)}" height="${(height * millimetre).toFixed(2)}" fill="${fill}"/>`
  }
  const [length, width] = [3.89, 1.17]
  return [
    box(7, 7, "#ffffff"),
    box(6, 6, "#000000"),
    box(length, width, "#ffffff"),
    box(width, length, "#ffffff"),
  ].join("")
}
