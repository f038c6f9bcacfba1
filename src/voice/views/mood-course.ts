/** The course of a mood as a picture (§17.2). People can read it on a phone and without colours. */
import { chartSize, escapeXml } from "../../kernel/views/chart.ts"
import { fontFamily } from "../../kernel/views/font.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Point } from "../rules/moods.ts"

const area = { left: 110, right: chartSize.width - 60, top: 150, bottom: chartSize.height - 110 }
const fontSize = 42
/** How many characters of a title fit beside each other. */
const mostOfTitle = 40

/** An SVG with a point for each question, from 1 to 5, and its average beside it. */
export function courseChart(words: Words, question: string, points: readonly Point[]): string {
  const high = (tenths: number) => round(area.bottom - ((tenths - 10) / 40) * (area.bottom - area.top))
  const step = (area.right - area.left) / points.length
  const across = (index: number) => round(area.left + (index + 0.5) * step)
  const grid = [1, 2, 3, 4, 5].map((mark) => {
    const y = high(mark * 10)
    const line = `<line x1="${area.left}" y1="${y}" x2="${area.right}" y2="${y}" stroke="#c8c8c8" stroke-width="2"/>`
    return `${line}${write(words.number(mark), area.left - 24, y + fontSize * 0.35, "end")}`
  })
  const path = points.map(({ tenths }, index) => `${across(index)},${high(tenths)}`).join(" ")
  // Where many points stand beside each other, every second one has its day and its average written there.
  const every = Math.ceil(points.length / 6)
  const marks = points.map(({ at, tenths }, index) => {
    const [x, y] = [across(index), high(tenths)]
    const dot = `<circle cx="${x}" cy="${y}" r="14" fill="#0072b2"/>`
    if ((points.length - 1 - index) % every !== 0) return dot
    const average = write(averageInWords(words, tenths), x, y - 30, "middle")
    return `${dot}${average}${write(words.day(at), x, area.bottom + fontSize + 24, "middle", 32)}`
  })
  const title = question.length > mostOfTitle ? `${question.slice(0, mostOfTitle - 1)}…` : question
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${chartSize.width}" height="${chartSize.height}" viewBox="0 0 ${chartSize.width} ${chartSize.height}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    write(title, 24, 70, "start"),
    ...grid,
    `<polyline points="${path}" fill="none" stroke="#0072b2" stroke-width="6"/>`,
    ...marks,
    "</svg>",
  ].join("\n")
}

/** An average in tenths, such as 34, as people read it: `3.4`. */
export const averageInWords = (words: Words, tenths: number): string => words.fraction(`${tenths}/10`)

function write(text: string, x: number, y: number, anchor: "start" | "middle" | "end", size = fontSize): string {
  const style = `font-family="${fontFamily}" font-size="${size}"`
  return `<text x="${x}" y="${round(y)}" text-anchor="${anchor}" fill="#1a1a1a" ${style}>${escapeXml(text)}</text>`
}

const round = (value: number): number => Math.round(value * 10) / 10
