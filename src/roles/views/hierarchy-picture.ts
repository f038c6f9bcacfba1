/**
 * The hierarchy as a picture, for `!org` (§14.2). It stands on a ground of its own, so that it reads alike in light and dark clients, and no
 * colour in it means anything.
 */
import { escapeXml } from "../../kernel/views/chart.ts"
import { fontFamily } from "../../kernel/views/font.ts"

/** One box: an office or a role, with who holds it below the name. */
export interface Box {
  readonly level: number
  readonly title: string
  readonly people: string
  /** Whether nobody holds it. Its border is dashed then. */
  readonly vacant: boolean
}

/** Phones show the picture some 300 pixels wide, so that its letters are still twelve pixels high there. */
const width = 1080
const [margin, indent, height, gap] = [24, 56, 124, 26]
const [titleSize, peopleSize] = [44, 38]
const top = 104
const [ground, ink, soft, office] = ["#ffffff", "#1a1a1a", "#5c5c5c", "#dce9f5"]
/** With more levels than this, the deeper ones stand under each other, because a phone has no room for more. */
const deepest = 6

const left = (level: number): number => margin + Math.min(level, deepest) * indent
const boxTop = (index: number): number => top + index * (height + gap)

/** The picture as SVG. */
export function hierarchyPicture(title: string, boxes: readonly Box[]): string {
  const whole = boxTop(boxes.length) - gap + margin
  const parts = boxes.flatMap((box, index) => [...lineUp(boxes, box, index), ...drawnBox(box, index)])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    write(fitted(title, width - 2 * margin, 48), { x: margin, y: 66, size: 48, fill: ink, bold: true }),
    ...parts,
    "</svg>",
  ].join("\n")
}

/** The line from a box to the box that it hangs from. */
function lineUp(boxes: readonly Box[], { level }: Box, index: number): string[] {
  const above = boxes.slice(0, index).findLastIndex((box) => box.level < level)
  if (above < 0) return []
  const x = left(boxes[above]?.level ?? 0) + indent / 2
  const [from, to] = [boxTop(above) + height, boxTop(index) + height / 2]
  return [`<path d="M ${x} ${from} V ${to} H ${left(level)}" fill="none" stroke="${soft}" stroke-width="4"/>`]
}

function drawnBox({ level, title, people, vacant }: Box, index: number): string[] {
  const [x, y] = [left(level), boxTop(index)]
  const wide = width - margin - x
  const dashed = vacant ? ' stroke-dasharray="14 10"' : ""
  const room = wide - 48
  return [
    `<rect x="${x}" y="${y}" width="${wide}" height="${height}" rx="16" fill="${level === 0 ? office : ground}" stroke="${ink}" stroke-width="4"${dashed}/>`,
    write(fitted(title, room, titleSize), { x: x + 24, y: y + 54, size: titleSize, fill: ink, bold: true }),
    write(fitted(people, room, peopleSize), { x: x + 24, y: y + 102, size: peopleSize, fill: soft }),
  ]
}

/** The text, cut where it would run out of its box. */
function fitted(text: string, room: number, size: number): string {
  // An upper bound of a letter's average width.
  const most = Math.floor(room / (size * 0.62))
  const letters = Array.from(text)
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
}

interface Writing {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly bold?: boolean
}

const write = (text: string, { x, y, size, fill, bold = false }: Writing): string =>
  `<text x="${x}" y="${y}" font-family="${fontFamily}" font-size="${size}"${bold ? ' font-weight="bold"' : ""} fill="${fill}">${escapeXml(text)}</text>`
