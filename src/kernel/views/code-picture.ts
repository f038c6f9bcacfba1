/** Codes that banking apps scan, as pictures. */
import QRCode from "qrcode"
import { escapeXml } from "./chart.ts"
import { fontFamily } from "./font.ts"
import { drawn, type Picture } from "./picture.ts"

/** The least width of the code, in pixels. Its modules are drawn as large as that needs. */
const leastWidth = 480

/** The label below the code. It is needed because the picture may be seen without its message. */
export interface CodeLabel {
  /** As people call it: a person and an amount, or a task and its price. What stands behind the last ` · ` gets a line of its own. */
  readonly title: string
  /** The account holder. */
  readonly holder: string
}

/** The empty margin that scanners need, in modules. */
const margin = 4
/** Sizes of the label, in pixels. A phone shows the picture some 300 pixels wide, and its letters must still be legible then. */
const [largest, lineHeight] = [36, 46]
/** A longer line would need smaller letters, so it is cut. In code points. */
const longest = 30
/** The largest average width of a bold letter, as a part of its height. */
const letter = 0.7

/**
 * The code of a text as a picture with its label below it. A line that would get too small is cut.
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
  const pixelsAModule = Math.ceil(leastWidth / (size + 2 * margin))
  const side = (size + 2 * margin) * pixelsAModule
  const squares = Array.from(data.keys())
    .filter((index) => data[index])
    .map((index) => `M${margin + (index % size)} ${margin + Math.floor(index / size)}h1v1h-1z`)
  const line = (text: string, row: number, style: string) => {
    const y = side + (row + 0.6) * lineHeight
    const shown = cut(text, longest)
    const font = Math.min(largest, (side - 2 * pixelsAModule) / (letter * Array.from(shown).length))
    return `<text x="${side / 2}" y="${y}" text-anchor="middle" font-family="${fontFamily}" font-size="${font.toFixed(1)}"${style}>${escapeXml(shown)}</text>`
  }
  const last = label.title.lastIndexOf(" · ")
  const titles = last < 0 ? [label.title] : [label.title.slice(0, last), label.title.slice(last + 3)]
  // With the label the picture is at most a third higher than wide. Phones cut higher ones in their previews.
  const height = side + (titles.length + 1.3) * lineHeight
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${Math.round(height)}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<path transform="scale(${pixelsAModule})" shape-rendering="crispEdges" d="${squares.join("")}"/>`,
    cross ? swissCross((margin + size / 2) * pixelsAModule, (size * pixelsAModule) / 46) : "",
    ...titles.map((title, row) => line(title, row, ' font-weight="bold"')),
    line(label.holder, titles.length, ""),
    "</svg>",
  ]
  return drawn(svg.join("\n"))
}

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
