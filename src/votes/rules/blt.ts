/**
 * BLT, a file format for ballots that other programs can read (Hill, Wichmann & Woodall, "Algorithm 123"). We follow OpenTally's
 * description: https://yingtongli.me/git/OpenTally/src/branch/master/docs/blt-fmt.md
 */

import {
  commonDenominator,
  formatFraction,
  fraction,
  multiply,
  ratioOf,
  readFraction,
  Summable,
} from "../../kernel/rules/fraction.ts"
import type { Ballot, Refused, Weight } from "../../kernel/rules/types.ts"
import { BltLines } from "./blt-lines.ts"
import { type NamesRefused, readNames } from "./blt-names.ts"
import { highestOption } from "./packed.ts"

/** The contents of a BLT file. Options are numbered from 1 in the order of `options`. */
export interface BltElection {
  readonly title: string
  /** The number of winners. */
  readonly seats: number
  readonly options: readonly string[]
  /** The numbers of options that have withdrawn. They are removed from all rankings. */
  readonly withdrawn: readonly number[]
  /** A ballot's weight is the number before it. It says for how many equal ballots the line stands, or it is a fraction of a ballot. */
  readonly ballots: readonly Ballot[]
  /** The line below the title where an ignored text begins. */
  readonly unreadFrom?: number
}

/** The reason why a file is refused. Nothing is corrected by guessing (§3.2). */
export type BltRefused = Refused<MalformedReason | NamesRefused["refused"]>

type MalformedReason =
  | (
      | "blt-header"
      | "blt-withdrawn"
      | "blt-weight"
      | "blt-extension"
      | "blt-own-name"
      | "blt-no-zero"
      | "blt-unfinished"
    )
  | ("blt-zero-inside" | "blt-equal-ranking" | "blt-skipped-ranking" | "blt-not-an-option" | "blt-unknown-option")
  | "blt-repeated-option"

class Malformed extends Error {
  readonly reason: BltRefused
  constructor(
    refused: MalformedReason,
    line: number,
    found: string | number,
    details: { readonly last?: number } = {},
  ) {
    super(refused)
    this.reason = { refused, line, found: [...String(found)].slice(0, 40).join(""), ...details }
  }
}

/**
 * Reads a BLT file with one ballot or one name on each line. Comments, blank lines, Windows line ends, and weights such as `3`, `1/3` or
 * `0.5` are accepted. A file with labelled ballots such as `(b7)` is refused, because two programs in use read such labels differently.
 */
export function parseBlt(text: string): BltElection | BltRefused {
  try {
    const lines = new BltLines(text)
    const [size, seats] = readHeader(lines)
    const withdrawn = readWithdrawn(lines, size)
    const ballots = readBallots(lines, size, new Set(withdrawn))
    const names = readNames(lines.rest, lines.line, size)
    return "refused" in names ? names : { seats, withdrawn, ballots, ...names }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return error.reason
  }
}

/** Reads the number of options and of seats from the first line. */
function readHeader(lines: BltLines): readonly [number, number] {
  lines.startLine()
  const { line } = lines
  const read = (): number => {
    const value = lines.number()
    if (value === null || value < 1 || value > highestOption)
      throw new Malformed("blt-header", line, value ?? lines.word())
    return value
  }
  const header = [read(), read()] as const
  if (!lines.endOfLine()) throw new Malformed("blt-header", line, lines.word())
  return header
}

/** Reads the withdrawn options. They stand before the ballots, in lines of negative numbers. */
function readWithdrawn(lines: BltLines, size: number): number[] {
  const withdrawn: number[] = []
  while (lines.startLine() && lines.rest.startsWith("-")) {
    const { line } = lines
    while (!lines.endOfLine()) {
      const word = lines.word()
      const option = /^-\d{1,6}$/.test(word) ? -Number(word) : 0
      if (option < 1 || option > size) throw new Malformed("blt-withdrawn", line, word, { last: size })
      if (!withdrawn.includes(option)) withdrawn.push(option)
    }
  }
  return withdrawn
}

/** Reads the ballots, one on each line, up to a line that contains only 0. */
function readBallots(lines: BltLines, size: number, withdrawn: ReadonlySet<number>): Ballot[] {
  const ballots: Ballot[] = []
  // For each option, the last ballot that named it. So a repetition is noticed without a search.
  const namedBy = new Int32Array(size + 1).fill(-1)
  const summable = new Summable()
  for (;;) {
    if (!lines.startLine()) throw new Malformed("blt-unfinished", lines.line, "")
    const { line } = lines
    const weight = readWeight(lines, line)
    if (weight === "0") {
      if (lines.endOfLine()) return ballots
      // A ballot that begins with 0 is refused. Otherwise it would end the list, and all later ballots would be lost.
      throw new Malformed("blt-weight", line, weight)
    }
    if (!summable.takes(weight)) throw new Malformed("blt-weight", line, weight)
    const ranking: number[] = []
    for (let option = readOption(lines, line, size); option !== 0; option = readOption(lines, line, size)) {
      if (namedBy[option] === ballots.length) throw new Malformed("blt-repeated-option", line, option)
      namedBy[option] = ballots.length
      if (withdrawn.size === 0 || !withdrawn.has(option)) ranking.push(option)
    }
    if (!lines.endOfLine()) throw new Malformed("blt-zero-inside", line, lines.word())
    ballots.push({ ranking, weight })
  }
}

/** Reads an exact weight. "0" means that the line ends the ballots. */
function readWeight(lines: BltLines, line: number): Weight {
  const whole = lines.number()
  if (whole !== null) return whole === 1 ? "1" : String(whole)
  const word = lines.word()
  if (word.startsWith("(")) throw new Malformed("blt-own-name", line, word)
  if (word.startsWith("[")) throw new Malformed("blt-extension", line, word)
  if (/^["“”„«»]/.test(word)) throw new Malformed("blt-unfinished", line, word)
  const weight = readFraction(word)
  if (!weight || weight.n === 0n) throw new Malformed("blt-weight", line, word)
  return formatFraction(weight)
}

function readOption(lines: BltLines, line: number, size: number): number {
  const option = lines.number()
  if (option !== null) {
    if (option > size) throw new Malformed("blt-unknown-option", line, option, { last: size })
    return option
  }
  const word = lines.word()
  if (word === "") throw new Malformed("blt-no-zero", line, "")
  if (word.includes("=")) throw new Malformed("blt-equal-ranking", line, word)
  if (word === "-") throw new Malformed("blt-skipped-ranking", line, word)
  throw new Malformed("blt-not-an-option", line, word)
}

/**
 * Writes a BLT file with one ballot on each line. The format has no escapes, so double quotes in names become single ones, and line breaks
 * become spaces. Weights are written exactly. For programs that read only whole weights, call `wholeWeights` first.
 */
export function writeBlt({ title, seats, options, withdrawn, ballots }: BltElection): string {
  const lines = [`${options.length} ${seats}`]
  if (withdrawn.length > 0) lines.push(withdrawn.map((option) => `-${option}`).join(" "))
  for (const { ranking, weight } of ballots) lines.push([weight, ...ranking, 0].join(" "))
  lines.push("0", ...options.map(quoted), quoted(title), "")
  return lines.join("\n")
}

const quoted = (name: string): string => `"${name.replaceAll('"', "'").replaceAll(/\s+/g, " ").trim()}"`

/** The largest number by which weights are multiplied. Programs that read only whole weights do not read larger numbers exactly. */
const largestWhole = 10n ** 15n

/**
 * Multiplies all weights by the smallest number that makes them whole, so that every program counts the same. If that number is too large,
 * all weights stay as they are.
 */
export function wholeWeights(ballots: readonly Ballot[]): readonly Ballot[] {
  const weights = new Map([...new Set(ballots.map(({ weight }) => weight))].map((text) => [text, fraction(text)]))
  const unit = ratioOf(commonDenominator(weights.values()), 1n)
  if (unit.n === 1n || unit.n > largestWhole) return ballots
  const whole = new Map([...weights].map(([text, weight]) => [text, formatFraction(multiply(weight, unit))]))
  return ballots.map(({ ranking, weight }) => ({ ranking, weight: whole.get(weight) ?? weight }))
}
