/** Charts as SVG, with two bars for each month. People can read them on a phone and without colours. */
import { fontFamily } from "./font.ts"

/** A series of bars. The second one is hatched, for people who cannot tell the colours apart. */
export interface ChartSeries {
  readonly label: string
  /** One value for each label of the axis. */
  readonly values: readonly bigint[]
}

export interface ChartData {
  readonly title: string
  /** The labels below the bars, such as months. */
  readonly labels: readonly string[]
  readonly series: readonly [ChartSeries, ChartSeries]
  /** Each mark of the axis is a multiple of this value. */
  readonly unit: bigint
  /** Formats a value beside the axis. */
  readonly number: (value: bigint) => string
}

/** Phones show the picture some 300 pixels wide, and cut what is much wider or higher than a square. */
export const chartSize = { width: 1080, height: 900 } as const

// People with any colour vision can tell these two colours apart (Okabe and Ito). Both are dark enough on white.
const colours = ["#0072b2", "#d55e00"] as const
const [ink, faint] = ["#1a1a1a", "#c8c8c8"]
const fontSize = 42
/** An upper bound of a letter's average width. */
const letter = fontSize * 0.62
const area = { top: 264, bottom: chartSize.height - 84, right: chartSize.width - 24 }

export function barChart({ title, labels, series, unit, number }: ChartData): string {
  const scale = scaleOf(
    series.flatMap(({ values }) => values),
    unit,
  )
  const marks = scale.ticks.map((tick) => ({ tick, text: number(tick) }))
  const left = 24 + Math.max(...marks.map(({ text }) => text.length)) * letter + 14
  // The computation is exact up to its last step, which rounds to ten-thousandths of the height.
  const share = (value: bigint) => Number(((value - scale.low) * 10_000n) / (scale.high - scale.low)) / 10_000
  const high = (value: bigint) => round(area.bottom - share(value) * (area.bottom - area.top))
  const step = (area.right - left) / labels.length
  const width = round(step * 0.36)
  const grid = marks.map(({ tick, text }) => {
    const y = high(tick)
    const line = `<line x1="${round(left)}" y1="${y}" x2="${area.right}" y2="${y}" stroke="${tick === 0n ? ink : faint}" stroke-width="2"/>`
    return `${line}${write(text, round(left - 14), y + fontSize * 0.35, "end")}`
  })
  const bars = series.flatMap(({ values }, which) =>
    values.map((value, index) => {
      const x = round(left + index * step + step / 2 + (which === 0 ? -width - 1 : 1))
      const [top, bottom] = [high(value > 0n ? value : 0n), high(value < 0n ? value : 0n)]
      return value === 0n ? "" : box(x, top, width, round(bottom - top), which)
    }),
  )
  // Where not all labels fit beside each other, every second or third one stands there.
  const widest = Math.max(...labels.map((text) => text.length)) * letter + 12
  const every = Math.max(1, Math.ceil(widest / step))
  const months = labels.flatMap((text, index) =>
    index % every === 0 ? [write(text, round(left + (index + 0.5) * step), area.bottom + fontSize + 14, "middle")] : [],
  )
  const legend = series.map(({ label }, which) => {
    const y = 100 + which * 64
    return `${box(24, y, 44, 44, which)}${write(label, 88, y + 37, "start")}`
  })
  const parts = [write(title, 24, 62, "start", true), ...legend, ...grid, ...bars, ...months]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${chartSize.width}" height="${chartSize.height}" viewBox="0 0 ${chartSize.width} ${chartSize.height}">`,
    `<defs><pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="12" height="12" fill="${colours[1]}"/><rect width="4" height="12" fill="#ffffff" fill-opacity="0.55"/></pattern></defs>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...parts,
    "</svg>",
  ].join("\n")
}

function box(x: number, y: number, width: number, height: number, which: number): string {
  const fill = which === 0 ? colours[0] : "url(#hatch)"
  const line = colours[which] ?? ink
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${line}" stroke-width="2"/>`
}

function write(text: string, x: number, y: number, anchor: "start" | "middle" | "end", bold = false): string {
  const style = `font-family="${fontFamily}" font-size="${bold ? 48 : fontSize}"${bold ? ' font-weight="bold"' : ""}`
  return `<text x="${x}" y="${round(y)}" text-anchor="${anchor}" fill="${ink}" ${style}>${escapeXml(text)}</text>`
}

interface Scale {
  readonly low: bigint
  readonly high: bigint
  readonly ticks: readonly bigint[]
}

/**
 * The range of the axis. It includes zero and all values, and has about five steps. The size of a step is 1, 2 or 5 followed by zeros, in
 * whole units.
 */
function scaleOf(values: readonly bigint[], unit: bigint): Scale {
  const sorted = [0n, ...values].toSorted((one, other) => (one < other ? -1 : 1))
  const [least, most] = [sorted[0] ?? 0n, sorted.at(-1) ?? 0n]
  const step = stepFor((most - least) / 4n, unit)
  const first = -up(-least, step)
  const last = least === most ? 1n : up(most, step)
  const ticks = Array.from({ length: Number(last - first) + 1 }, (_, index) => (first + BigInt(index)) * step)
  return { low: first * step, high: last * step, ticks }
}

/** How many steps it takes to reach the value, rounded up. */
const up = (value: bigint, step: bigint): bigint => (value + step - 1n) / step

function stepFor(rough: bigint, unit: bigint): bigint {
  for (let power = unit; ; power *= 10n)
    for (const digit of [1n, 2n, 5n]) if (digit * power >= rough) return digit * power
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Escapes a text for XML. */
export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
