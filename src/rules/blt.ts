/**
 * BLT, the file format of ballots that other programs read (Hill, Wichmann & Woodall, "Algorithm 123"; as OpenTally describes it:
 * https://yingtongli.me/git/OpenTally/src/branch/master/docs/blt-fmt.md).
 */
import { BltTokens } from "./blt-tokens.ts"
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
}

/** Why a file is not read. Nothing is repaired by guess (§3.2). */
export interface BltRefused {
  readonly refused:
    | "blt-header"
    | "blt-withdrawn"
    | "blt-weight"
    | "blt-equal-ranking"
    | "blt-skipped-ranking"
    | "blt-not-an-option"
    | "blt-unknown-option"
    | "blt-repeated-option"
    | "blt-unfinished"
    | "blt-names"
    | "blt-unclosed-quote"
  /** From 1. */
  readonly line: number
  /** The word that was not understood. */
  readonly found: string
  readonly [detail: string]: unknown
}

class Malformed extends Error {
  readonly reason: BltRefused
  constructor(refused: BltRefused["refused"], line: number, found: string | number, details: object = {}) {
    super(refused)
    this.reason = { refused, line, found: String(found).slice(0, 40), ...details }
  }
}

/** Reads a BLT file: comments, blank lines, ballots over several lines, Windows line ends, weights like `3`, `1/3` or `0.5`. */
export function parseBlt(text: string): BltElection | BltRefused {
  const tokens = new BltTokens(text)
  try {
    return readElection(tokens)
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    const { unclosed } = tokens
    return unclosed === null ? error.reason : { refused: "blt-unclosed-quote", line: unclosed, found: '"' }
  }
}

function readElection(tokens: BltTokens): BltElection {
  const size = readCount(tokens)
  const seats = readCount(tokens)
  const { withdrawn, first } = readWithdrawn(tokens, size)
  const ballots = readBallots(tokens, size, new Set(withdrawn), first)
  const options: string[] = []
  for (let option = 1; option <= size; option++) {
    const name = tokens.next()
    if (!name) throw new Malformed("blt-names", tokens.line, "", { names: options.length, options: size })
    options.push(name.text.trim() || String(option))
  }
  return { title: tokens.next()?.text.trim() ?? "", seats, options, withdrawn, ballots }
}

function readCount(tokens: BltTokens): number {
  const value = tokens.number()
  if (value === null || value < 1 || value > highestOption)
    throw new Malformed("blt-header", tokens.line, value ?? tokens.next()?.text ?? "")
  return value
}

/** Also hands back the first token of the ballots, where reading on was the way to see that no more are withdrawn. */
function readWithdrawn(tokens: BltTokens, size: number): { withdrawn: number[]; first: Weight | null } {
  const withdrawn: number[] = []
  for (;;) {
    const whole = tokens.number()
    if (whole !== null) return { withdrawn, first: String(whole) }
    const token = tokens.next()
    if (!token || token.quoted) throw new Malformed("blt-unfinished", tokens.line, token?.text ?? "")
    if (!token.text.startsWith("-")) return { withdrawn, first: weightOf(token.text, token.line, tokens) }
    const option = /^-\d{1,6}$/.test(token.text) ? -Number(token.text) : 0
    if (option < 1 || option > size) throw new Malformed("blt-withdrawn", token.line, token.text, { last: size })
    withdrawn.push(option)
  }
}

function weightOf(text: string, line: number, tokens: BltTokens): Weight {
  // OpenSTV puts a ballot's own name in front of it, in parentheses.
  if (/^\(.*\)$/.test(text)) return readWeight(tokens)
  const weight = readFraction(text)
  // A plain 0 ends the ballots; one of no weight in another spelling is a mistake.
  if (!weight || weight.n === 0n) throw new Malformed("blt-weight", line, text)
  return formatFraction(weight)
}

function readWeight(tokens: BltTokens): Weight {
  const whole = tokens.number()
  if (whole !== null) return whole === 1 ? "1" : String(whole)
  const token = tokens.next()
  if (!token || token.quoted) throw new Malformed("blt-unfinished", tokens.line, token?.text ?? "")
  return weightOf(token.text, token.line, tokens)
}

/** Ballots up to the single 0 that ends them. */
function readBallots(tokens: BltTokens, size: number, withdrawn: ReadonlySet<number>, first: Weight | null): Ballot[] {
  const ballots: Ballot[] = []
  // For each option the last ballot that named it, so that a repetition is seen without searching.
  const namedBy = new Int32Array(size + 1).fill(-1)
  const summable = new Summable()
  for (let weight = first ?? readWeight(tokens); weight !== "0"; weight = readWeight(tokens)) {
    if (!summable.takes(weight)) throw new Malformed("blt-weight", tokens.line, weight)
    const ranking: number[] = []
    for (let option = readOption(tokens, size); option !== 0; option = readOption(tokens, size)) {
      if (namedBy[option] === ballots.length) throw new Malformed("blt-repeated-option", tokens.line, option)
      namedBy[option] = ballots.length
      if (withdrawn.size === 0 || !withdrawn.has(option)) ranking.push(option)
    }
    ballots.push({ ranking, weight })
  }
  return ballots
}

function readOption(tokens: BltTokens, size: number): number {
  const option = tokens.number()
  if (option !== null) {
    if (option > size) throw new Malformed("blt-unknown-option", tokens.line, option, { last: size })
    return option
  }
  const token = tokens.next()
  if (!token || token.quoted) throw new Malformed("blt-unfinished", token?.line ?? tokens.line, token?.text ?? "")
  if (token.text.includes("=")) throw new Malformed("blt-equal-ranking", token.line, token.text)
  if (token.text === "-") throw new Malformed("blt-skipped-ranking", token.line, token.text)
  throw new Malformed("blt-not-an-option", token.line, token.text)
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

/** Ballots whose weights are all multiplied by the smallest number that makes them whole: the same count for every program. */
export function wholeWeights(ballots: readonly Ballot[]): readonly Ballot[] {
  const weights = new Map([...new Set(ballots.map(({ weight }) => weight))].map((text) => [text, fraction(text)]))
  const unit = ratioOf(commonDenominator(weights.values()), 1n)
  if (formatFraction(unit) === "1") return ballots
  const whole = new Map([...weights].map(([text, weight]) => [text, formatFraction(multiply(weight, unit))]))
  return ballots.map(({ ranking, weight }) => ({ ranking, weight: whole.get(weight) ?? weight }))
}
