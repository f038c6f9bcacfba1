/** Compares two revisions of a document by words (§15.1). */
import { diffArrays } from "diff"

/** A run of words or line ends. `out`: only the earlier text has it. `in`: only the later one has it. */
export interface Piece {
  readonly change: "same" | "in" | "out"
  readonly tokens: readonly string[]
}

/** A paragraph of the redline. It is unchanged if all its pieces are `same`. */
export type Paragraph = readonly Piece[]

export interface Redline {
  readonly paragraphs: readonly Paragraph[]
  /** How many words came in, and how many went out. */
  readonly in: number
  readonly out: number
}

/**
 * The most differences that are looked for. Two texts with more of them have little in common, so one is shown whole after the other.
 */
const maxEditLength = 1000

/** Two paragraphs that share less than this part of their words are two different paragraphs. */
const alike = 0.3

/** The redline that turns the earlier text into the later one. */
export function redline(before: string, after: string): Redline {
  const paragraphs: Paragraph[] = []
  const runs = changes(paragraphsOf(before), paragraphsOf(after))
  for (let index = 0; index < runs.length; index += 1) {
    const [run, next] = [runs[index], runs[index + 1]]
    if (!run) break
    if (run.change === "out" && next?.change === "in") {
      paragraphs.push(...rewritten(run.tokens, next.tokens))
      index += 1
    } else paragraphs.push(...run.tokens.map((text) => whole(run.change, text)))
  }
  return { paragraphs, in: words(paragraphs, "in"), out: words(paragraphs, "out") }
}

const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).flatMap((part) => part.replace(/\n+$/, "") || [])

/** Words, and line ends with the indentation of the next line. */
const tokensOf = (text: string): string[] => text.match(/\n[ \t]*|\S+/g) ?? []

const whole = (change: Piece["change"], text: string): Paragraph => [{ change, tokens: tokensOf(text) }]

/** Paragraphs that stand where others stood. They are compared one by one, in their order. */
function rewritten(out: readonly string[], into: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let index = 0; index < Math.max(out.length, into.length); index += 1) {
    const [before, after] = [out[index], into[index]]
    const pieces = before === undefined || after === undefined ? [] : changes(tokensOf(before), tokensOf(after))
    if (before !== undefined && after !== undefined && areAlike(pieces)) paragraphs.push(pieces)
    else {
      if (before !== undefined) paragraphs.push(whole("out", before))
      if (after !== undefined) paragraphs.push(whole("in", after))
    }
  }
  return paragraphs
}

function areAlike(pieces: readonly Piece[]): boolean {
  const count = (changes: readonly Piece["change"][]) =>
    pieces.reduce((sum, { change, tokens }) => sum + (changes.includes(change) ? tokens.length : 0), 0)
  return count(["same"]) >= alike * Math.max(count(["same", "in"]), count(["same", "out"]))
}

/** The runs that turn one list into the other. If both change in one place, what goes out comes first. */
function changes(before: readonly string[], after: readonly string[]): Piece[] {
  const found = diffArrays([...before], [...after], { maxEditLength })
  if (!found)
    return [
      { change: "out", tokens: before },
      { change: "in", tokens: after },
    ]
  const pieces = found.map(
    ({ added, removed, value }): Piece => ({
      change: added ? "in" : removed ? "out" : "same",
      tokens: value,
    }),
  )
  for (let index = 1; index < pieces.length; index += 1) {
    const [one, two] = [pieces[index - 1], pieces[index]]
    if (one?.change === "in" && two?.change === "out") pieces.splice(index - 1, 2, two, one)
  }
  return pieces
}

/** The most unchanged words between two replacements that are shown as one. */
const fewWords = 2

/**
 * The paragraph as people read it best: replacements with only a few words between them are one. `two weeks in writing` and `three weeks in
 * person` are shown whole, not as two replacements around `weeks in`.
 */
export function legible(paragraph: Paragraph): Paragraph {
  const pieces = [...paragraph]
  for (let index = 0; index + 4 < pieces.length; ) {
    const [out, into, between, nextOut, nextInto] = pieces.slice(index, index + 5)
    const few = between?.change === "same" && between.tokens.length <= fewWords && between.tokens.every(isWord)
    const both =
      out?.change === "out" && into?.change === "in" && nextOut?.change === "out" && nextInto?.change === "in"
    if (few && both) {
      const joined = (one: Piece, other: Piece): Piece => ({
        change: one.change,
        tokens: [...one.tokens, ...between.tokens, ...other.tokens],
      })
      pieces.splice(index, 5, joined(out, nextOut), joined(into, nextInto))
    } else index += 1
  }
  return pieces
}

const words = (paragraphs: readonly Paragraph[], change: Piece["change"]): number =>
  paragraphs.flat().reduce((sum, piece) => sum + (piece.change === change ? piece.tokens.filter(isWord).length : 0), 0)

/** Whether a token is a word. The others are line ends. */
export const isWord = (token: string): boolean => !token.startsWith("\n")
