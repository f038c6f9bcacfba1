/** The pay scale as people read it: a table of few columns, which a phone shows as it is. */
import { dayText } from "../../kernel/views/day-text.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { KeptMotion } from "../../votes/reads.ts"
import { heading } from "../../votes/views/motions.ts"
import { endsOf, plainAmount, ratioBetween, type Scale } from "../rules/scale.ts"
import type { KeptScale } from "../store/scales.ts"

/** The scale in force, with the motion that brought it, and the open vote on another one. */
export interface ScaleState {
  readonly inForce: KeptScale | null
  readonly open: KeptMotion | null
}

/** A scale in one line: `A 15–20, B 18–28 EUR, ratio 4`. */
export function scaleTitle(words: Words, { grades, currency, ratio }: Scale): string {
  const listed = grades.map(({ key, lowest, highest }) => {
    const [from, to] = [brief(words, lowest, currency), brief(words, highest, currency)]
    return from === to ? `${key} ${from}` : `${key} ${from}–${to}`
  })
  return words.t("scale-title", { grades: listed.join(", "), currency, ratio: decimal(words, ratio) })
}

/** An amount without needless decimals: `15`, `15.50`. */
const brief = (words: Words, minor: bigint, currency: string): string =>
  decimal(words, plainAmount(minor, currency).replace(/\.0+$/, ""))

/** A decimal number with the mark of the reader's language. */
const decimal = (words: Words, digits: string): string =>
  words.number(1.5).includes(",") ? digits.replace(".", ",") : digits

/** The scale as a table, and what it means for the ratio. */
export function scaleLines(words: Words, scale: Scale): string {
  const { currency, ratio } = scale
  return paragraphs(
    scaleTable(words, scale),
    words.t("scale-ratio-line", {
      ...{ most: decimal(words, ratio), ratio: decimal(words, ratioBetween(endsOf(scale))) },
      currency,
    }),
  )
}

/** Columns of equal width, in a block that apps show letter by letter. */
function scaleTable(words: Words, { grades, currency }: Scale): string {
  const amount = (minor: bigint) => decimal(words, plainAmount(minor, currency))
  const head = ["grade", "from", "to", "step"].map((column) => words.t(`scale-column-${column}`))
  const rows = grades.map(({ key, lowest, highest, step }) => [
    ...[key, amount(lowest), amount(highest), step === 0n ? "–" : `+${amount(step)}`],
  ])
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? "").length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd()
  return ["```", line(head), ...rows.map(line), "```"].join("\n")
}

/** The answer to `!scale`. */
export function scaleCard(words: Words, { inForce, open }: ScaleState, prefix: string): string {
  const openLine = open && words.t("scale-open", { motion: heading(open), id: open.id, prefix })
  if (!inForce) return paragraphs(words.t("scale-none", { prefix }), openLine)
  const { scale, since, motion } = inForce
  return paragraphs(
    words.t("scale-heading", { currency: scale.currency, motion, since: dayText(words, since) }),
    scaleLines(words, scale),
    openLine,
    words.t("scale-next", { prefix }),
  )
}
