/**
 * BLT, the file format of ballots that other programs read (Hill, Wichmann & Woodall, "Algorithm 123"; as OpenTally describes it:
 * https://yingtongli.me/git/OpenTally/src/branch/master/docs/blt-fmt.md).
 */
import { BltLines } from "./blt-lines.ts"
import { type NamesRefused, readNames } from "./blt-names.ts"
import { commonDenominator, formatFraction, fraction, multiply, ratioOf, readFraction, Summable } from "./fraction.ts"
import { highestOption } from "./packed.ts"
import type { Ballot, Weight } from "./types.ts"

/** What a BLT file says. Options are numbered from 1 in the order of `options`. */
export interface BltElection {
  readonly title: string
  /** Winners wanted; Waggle counts for one. */
  readonly seats: number
  readonly options: readonly string[]
  /** Numbers of options that do not stand; no ranking names them any more. */
  readonly withdrawn: readonly number[]
  /** Each with what stands before it as its weight: a number of like ballots, or a part of one. */
  readonly ballots: readonly Ballot[]
  /** The line from which on a text after the title was left out. */
  readonly unreadFrom?: number
}

/** Why a file is not read. Nothing is repaired by guess (§3.2). */
export type BltRefused =
  | NamesRefused
  | {
      readonly refused:
        | "blt-header"
        | "blt-withdrawn"
        | "blt-weight"
        | "blt-extension"
        | "blt-own-name"
        | "blt-no-zero"
        | "blt-zero-inside"
        | "blt-equal-ranking"
        | "blt-skipped-ranking"
        | "blt-not-an-option"
        | "blt-unknown-option"
        | "blt-repeated-option"
        | "blt-unfinished"
      /** From 1. */
      readonly line: number
      /** The word that was not understood. */
      readonly found: string
      readonly [detail: string]: unknown
    }

class Malformed extends Error {
  readonly reason: BltRefused
  constructor(
    refused: Exclude<BltRefused["refused"], NamesRefused["refused"]>,
    line: number,
    found: string | number,
    details: object = {},
  ) {
    super(refused)
    this.reason = { refused, line, found: [...String(found)].slice(0, 40).join(""), ...details }
  }
}

/**
 * Reads a BLT file: a ballot a line, a name a line; comments, blank lines, Windows line ends, weights like `3`, `1/3` or `0.5`.
 * Two programs in use read a ballot's own name, `(b7)`, in two ways, so such a file is refused.
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

/** How many options and how many seats: the two numbers of the first line. */
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

/** Lines of nothing but negative numbers, before the ballots. Ends at the first line that begins otherwise. */
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

/** Ballots, a line each, up to the line that is 0 alone. */
function readBallots(lines: BltLines, size: number, withdrawn: ReadonlySet<number>): Ballot[] {
  const ballots: Ballot[] = []
  // For each option the last ballot that named it, so that a repetition is seen without searching.
  const namedBy = new Int32Array(size + 1).fill(-1)
  const summable = new Summable()
  for (;;) {
    if (!lines.startLine()) throw new Malformed("blt-unfinished", lines.line, "")
    const { line } = lines
    const weight = readWeight(lines, line)
    if (weight === "0") {
      if (lines.endOfLine()) return ballots
      // A ballot that begins with 0 would end the list, and what follows would be dropped.
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

/** Exact; "0" for the line that ends the ballots. */
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
 * Writes a BLT file, a ballot a line. Double quotes in names become single ones, line breaks spaces: the format knows no escape.
 * Weights stand there exactly; see wholeWeights for programs that read whole ones only.
 */
export function writeBlt({ title, seats, options, withdrawn, ballots }: BltElection): string {
  const lines = [`${options.length} ${seats}`]
  if (withdrawn.length > 0) lines.push(withdrawn.map((option) => `-${option}`).join(" "))
  for (const { ranking, weight } of ballots) lines.push([weight, ...ranking, 0].join(" "))
  lines.push("0", ...options.map(quoted), quoted(title), "")
  return lines.join("\n")
}

const quoted = (name: string): string => `"${name.replaceAll('"', "'").replaceAll(/\s+/g, " ").trim()}"`

/** No program that reads whole weights alone reads larger ones exactly. */
const largestWhole = 10n ** 15n

/**
 * Ballots whose weights are all multiplied by the smallest number that makes them whole: the same count for every program. Where that
 * makes them too large, they stay as they are.
 */
export function wholeWeights(ballots: readonly Ballot[]): readonly Ballot[] {
  const weights = new Map([...new Set(ballots.map(({ weight }) => weight))].map((text) => [text, fraction(text)]))
  const unit = ratioOf(commonDenominator(weights.values()), 1n)
  if (unit.n === 1n || unit.n > largestWhole) return ballots
  const whole = new Map([...weights].map(([text, weight]) => [text, formatFraction(multiply(weight, unit))]))
  return ballots.map(({ ranking, weight }) => ({ ranking, weight: whole.get(weight) ?? weight }))
}
