/**
 * The picture of a count for several seats (§13.3), as SVG. Each option has a bar of all votes that it ever got, in parts by the stage in
 * which they came. What moved on from it is faded. So everybody sees where each surplus went, on a phone and without colours.
 */
import { compare, type Fraction, formatFraction, fraction, sum, zero } from "../../kernel/rules/fraction.ts"
import { escapeXml } from "../../kernel/views/chart.ts"
import { fontFamily } from "../../kernel/views/font.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { SeatsCount } from "../rules/stages.ts"
import { gains, placesOf, quotaLine, type StagesTold, stagesInWords, votesText } from "./stages.ts"

/** Phones show the picture some 300 pixels wide. */
export const pictureWidth = 1080

/** The most options in a picture. Those with the fewest votes are left out. */
const mostRows = 12
const [ink, faint, first, later] = ["#1a1a1a", "#767676", "#0072b2", "#56b4e9"] as const
const size = 42
/** An upper bound of a letter's average width. */
const letter = size * 0.62
const [left, right] = [24, pictureWidth - 24]
const [row, bar] = [124, 52]

/** One option in the picture. `left`: the stage in which its surplus, or all of its votes, moved on. */
interface Row {
  readonly option: number
  readonly parts: readonly { readonly stage: number; readonly votes: Fraction }[]
  readonly total: Fraction
  readonly elected: boolean
  readonly left: number | null
  /** What stayed with the option in the end. */
  readonly kept: Fraction
}

/** The rows, most votes first. */
export function rowsOf({ stages }: Pick<SeatsCount, "stages">): Row[] {
  const options = [...(stages[0]?.tally.keys() ?? [])]
  return options
    .map((option) => {
      const parts = stages.flatMap((stage, index) => {
        const before = stages[index - 1]
        const gained = before
          ? gains(before, stage).find((gain) => gain.option === option)?.votes
          : stage.tally.get(option)
        return gained === undefined || gained === "0" ? [] : [{ stage: index + 1, votes: fraction(gained) }]
      })
      const leaves = stages.findLastIndex(({ next }) => next?.of === option)
      return {
        ...{ option, parts, total: sum(parts.map(({ votes }) => votes)) },
        elected: stages.some(({ elected }) => elected.includes(option)),
        left: leaves < 0 ? null : leaves + 2,
        kept: fraction(stages.at(-1)?.tally.get(option) ?? "0"),
      }
    })
    .toSorted((one, other) => compare(other.total, one.total))
}

/** The picture. `title`: what the election is for. */
export function councilPicture(words: Words, told: StagesTold, title: string): string {
  const rows = rowsOf(told.count)
  const shown = rows.slice(0, mostRows)
  const quota = fraction(told.count.quota.votes)
  const most = [quota, ...shown.map(({ total }) => total)].reduce((a, b) => (compare(a, b) < 0 ? b : a), zero)
  const across = (votes: Fraction): number =>
    most.n === 0n ? 0 : Number(votes.div(most).mul(10_000).floor().n) * ((right - left) / 10_000)
  const top = 168
  const bottom = top + shown.length * row
  const at = round(left + across(quota))
  const foot = [
    ...(rows.length > shown.length ? [words.t("council-picture-more", { count: rows.length - shown.length })] : []),
    words.t("council-picture-parts"),
    words.t("council-picture-signs"),
  ]
  const height = bottom + 20 + foot.length * 56
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height}" viewBox="0 0 ${pictureWidth} ${height}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    write(cut(title, right - left), left, 62, "start", true),
    write(quotaLine(words, told), left, 122, "start"),
    ...shown.flatMap((each, index) => drawRow(words, told, each, top + index * row, across)),
    ...shown.map((_, index) => {
      const y = top + index * row + 54
      return `<line x1="${at}" y1="${y - 6}" x2="${at}" y2="${y + bar + 10}" stroke="${ink}" stroke-width="4" stroke-dasharray="12 6"/>`
    }),
    ...foot.map((line, index) => write(line, left, bottom + 50 + index * 56, "start")),
    "</svg>",
  ].join("\n")
}

function drawRow(words: Words, told: StagesTold, each: Row, y: number, across: (votes: Fraction) => number): string[] {
  const { option, parts, total, elected } = each
  const sign = elected ? "✓" : each.left === null ? "" : "✗"
  const moved = each.left === null ? "" : ` → ${each.left}`
  const votes = `${votesText(words, formatFraction(total), placesOf(told.method))} ${sign}${moved}`.trim()
  const space = right - left - votes.length * letter - letter
  const drawn = [
    write(cut(told.nameOf(option), space), left, y + 40, "start", elected),
    write(votes, right, y + 40, "end"),
  ]
  const numbers: string[] = []
  let from = zero
  for (const { stage, votes } of parts) {
    const [begin, end] = [left + across(from), left + across(from.add(votes))]
    const width = Math.max(0, end - begin - 2)
    const fill = stage === 1 ? first : later
    drawn.push(`<rect x="${round(begin)}" y="${y + 54}" width="${round(width)}" height="${bar}" fill="${fill}"/>`)
    // The first choices have no number. A narrow part has no room for one.
    if (stage > 1 && width > letter * String(stage).length)
      numbers.push(write(String(stage), (begin + end) / 2, y + 54 + bar - 11, "middle"))
    from = from.add(votes)
  }
  if (compare(total, each.kept) > 0) {
    const begin = left + across(each.kept)
    const width = round(left + across(total) - begin)
    drawn.push(
      `<rect x="${round(begin)}" y="${y + 54}" width="${width}" height="${bar}" fill="#ffffff" fill-opacity="0.68" stroke="${faint}" stroke-width="3" stroke-dasharray="8 6"/>`,
    )
  }
  return [...drawn, ...numbers]
}

/** What the picture shows, as plain text: who is elected, and where each surplus went. */
export function councilCaption(words: Words, told: StagesTold, title: string): string {
  const stages = stagesInWords(words, told)
  const surpluses = stages.filter((_, index) => told.count.stages[index - 1]?.next?.do === "surplus")
  const options = words.list(told.count.elected.map(told.nameOf))
  return [
    `${title}.`,
    ...(told.count.elected.length > 0 ? [words.t("council-elected", { options })] : []),
    quotaLine(words, told),
    ...surpluses.map(({ heading, moved }) => `${heading} ${moved ?? ""}`.trim()),
  ].join(" ")
}

/** The beginning of a text that fits into this width. */
const cut = (text: string, width: number): string => cleanLine(text, Math.max(4, Math.floor(width / letter)))

/** A text. If it is too long for the picture, its letters are smaller. */
function write(text: string, x: number, y: number, anchor: "start" | "middle" | "end", bold = false): string {
  const fits = Math.min(size, Math.floor((right - left) / ([...text].length * 0.62)))
  const style = `font-family="${fontFamily}" font-size="${fits}"${bold ? ' font-weight="bold"' : ""}`
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${ink}" ${style}>${escapeXml(text)}</text>`
}

const round = (value: number): number => Math.round(value * 10) / 10
