/**
 * Entrenchment (§15.3). It stands in the text itself, as `{entrenched: consensus}` or `{entrenched: 3/4}`. In a numbered paragraph it holds for
 * that paragraph, anywhere else for the whole document. So members see it, it has revisions, and the hash in the minutes covers it.
 */
import { compare, fraction } from "../../kernel/rules/fraction.ts"
import type { Refused, Threshold } from "../../kernel/rules/types.ts"
import { type Part, partsOf } from "./paragraphs.ts"

// These words are not among those of the locales. If they could change, an entrenchment in an old text would end unnoticed.
const marker = /\{\s*(?:entrenched|verankert)\b([^{}]*)\}/giu
const named = /^\s*:\s*(?:(?<all>consensus|konsens)|(?<most>majority|mehrheit)|(?<share>[1-9]\d?\/[1-9]\d?))\s*$/iu

/** The thresholds that a text names. Null stands for a marker that names none. */
const thresholdsIn = (text: string): (Threshold | null)[] =>
  [...text.matchAll(marker)].map(([, said = ""]) => {
    const { all, most, share } = named.exec(said)?.groups ?? {}
    if (all !== undefined) return "consensus"
    if (most !== undefined) return "majority"
    // The cast is safe: the pattern allows only two numbers with a slash between them.
    return share !== undefined && compare(fraction(share), fraction("1/1")) <= 0 ? (share as Threshold) : null
  })

/** Refuses a text with an entrenchment that names no threshold. People would think that something is entrenched. */
export function mustBeNamed(text: string): Refused<"entrenchment-unclear"> | null {
  return thresholdsIn(text).includes(null) ? { refused: "entrenchment-unclear" } : null
}

/**
 * The strictest threshold that the change needs: that of the co-op's rules, or of what is entrenched and changes. An entrenchment that is made,
 * moved or taken away needs the threshold that it names, too.
 */
export function thresholdFor(before: string, after: string, usual: Threshold): Threshold {
  const [old, next] = [partsOf(before), partsOf(after)]
  const numbers = new Set([...old, ...next].map(({ number }) => number))
  const needed: Threshold[] = [usual]
  for (const number of numbers) {
    const [one, other] = [textOf(old, number), textOf(next, number)]
    const changes = number === null ? before !== after : one !== other
    if (changes) needed.push(...thresholdsIn(`${one}\n${other}`).filter((threshold) => threshold !== null))
  }
  return needed.reduce((strictest, one) => (isStricter(one, strictest) ? one : strictest))
}

/** The text of all parts with this number. Null: of those that have none. */
const textOf = (parts: readonly Part[], number: string | null): string =>
  parts.flatMap((part) => (part.number === number ? [part.head + part.body] : [])).join("\n\n")

/** Whether one threshold needs more ballots than the other. */
export function isStricter(one: Threshold, other: Threshold): boolean {
  const order = compare(shareOf(one), shareOf(other))
  // More than half is more than at least half.
  return order > 0 || (order === 0 && one === "majority" && other !== "majority")
}

function shareOf(threshold: Threshold) {
  switch (threshold) {
    case "consensus":
      return fraction("1/1")
    case "majority":
      return fraction("1/2")
    case "plurality-of-continuing":
      return fraction("0/1")
    default:
      return fraction(threshold)
  }
}
