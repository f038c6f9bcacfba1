/**
 * Reads the names of a BLT file: one name on each line, then the title. Programs write `"Ana"`, `Ana`, `"Ana" "Party"`, `"Ana ""Nan"" Lee"`
 * or `“Ana”`. If a reader split names at spaces, it would give the winner somebody else's name.
 */
import type { Refused } from "../../kernel/rules/types.ts"

/** The title, and the name of each option, from option 1 on. `unreadFrom`: the first line of a text below the title, which is ignored. */
export interface BltNames {
  readonly options: readonly string[]
  readonly title: string
  readonly unreadFrom?: number
}

/** The reason why the names cannot be read without guessing. `line`: the line where the names begin, or the single line that is wrong. */
export type NamesRefused = Refused<
  "blt-names" | "blt-name-quotes" | "blt-name-comment" | "blt-name-ballot" | "blt-unclosed-quote"
>

interface NameLine {
  readonly line: number
  /** The quoted texts of the line. An unquoted name is one piece. */
  readonly pieces: readonly string[]
  readonly quoted: boolean
}

/**
 * Reads the names. They follow the 0 that ends the ballots.
 * @param from the line of the file in which `text` begins
 * @param size the number of options
 */
export function readNames(text: string, from: number, size: number): BltNames | NamesRefused {
  const lines: NameLine[] = []
  for (const { content, line } of contentLines(text, from)) {
    const read = readNameLine(content, line)
    if ("refused" in read) return read
    lines.push(read)
  }
  const names = lines.slice(0, size + 1)
  const more = lines.slice(size + 1)
  const named = ({ pieces: [name = "", ...group] }: NameLine) =>
    group.length > 0 ? `${name} (${group.join(", ")})` : name
  // If all names are quoted, unquoted lines after them are notes, and are ignored.
  const notes = names.every(({ quoted }) => quoted) && more.every(({ quoted }) => !quoted)
  const [firstNote] = more
  if (names.length === size + 1 && (!firstNote || notes))
    return { ...told(names.map(named)), ...(firstNote && { unreadFrom: firstNote.line }) }
  // The format's inventors allow all names on one line. If the names take several lines, a second quoted text on a line may be the person's
  // group.
  const [only] = lines
  if (lines.length === 1 && only?.quoted && only.pieces.length === size + 1) return told(only.pieces)
  return { refused: "blt-names", line: lines[0]?.line ?? from, names: lines.length, options: size }
}

function told(names: readonly string[]): BltNames {
  const options = names.slice(0, -1).map((name, index) => name || String(index + 1))
  return { options, title: names.at(-1) ?? "" }
}

/** The lines that contain more than comments. */
function* contentLines(text: string, from: number): Generator<{ content: string; line: number }> {
  let inComment = false
  for (const [index, whole] of text.split(/\r\n|\n|\r/).entries()) {
    let content = whole.trim()
    for (;;) {
      if (inComment) {
        const end = content.indexOf("*/")
        if (end < 0) content = ""
        else content = content.slice(end + 2).trim()
        inComment = end < 0
      }
      if (!content.startsWith("/*")) break
      inComment = true
      content = content.slice(2)
    }
    if (content !== "" && !content.startsWith("#")) yield { content, line: from + index }
  }
}

/** For each opening quotation mark, the marks that can close it. */
const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["”", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
])

function readNameLine(content: string, line: number): NameLine | NamesRefused {
  const refuse = (refused: Exclude<NamesRefused["refused"], "blt-names">): NamesRefused => ({
    refused,
    line,
    found: [...content].slice(0, 40).join(""),
  })
  if (!closing.has(content.charAt(0))) {
    // The format does not say whether `#` or `/*` after a name begins a remark or belongs to the name. So the file is refused.
    if (/\s#|\/\*/.test(content)) return refuse("blt-name-comment")
    if (/^[\d\s]*\d\s+0$/.test(content)) return refuse("blt-name-ballot")
    return { line, pieces: [content], quoted: false }
  }
  const pieces = quotedPieces(content)
  if (pieces) return { line, pieces: unwrapped(pieces).map((piece) => piece.trim()), quoted: true }
  const inner = content.slice(1, -1)
  const closed = closing.get(content.charAt(0))?.includes(content.slice(-1)) && content.length > 1
  if (closed && areNicknames(inner)) return { line, pieces: [inner.trim()], quoted: true }
  const marks = [...content].filter((mark) => [...closing].some(([open, close]) => (open + close).includes(mark)))
  return refuse(marks.length === 1 ? "blt-unclosed-quote" : "blt-name-quotes")
}

/** Splits `"Ana" "Party"` into its pieces. Inside a piece, `""` stands for a quotation mark. Null if the line has another form. */
function quotedPieces(content: string): string[] | null {
  const pieces: string[] = []
  let at = 0
  while (at < content.length) {
    const close = closing.get(content.charAt(at))
    if (close === undefined) return null
    let piece = ""
    for (at++; ; at++) {
      if (at >= content.length) return null
      const mark = content.charAt(at)
      if (!close.includes(mark)) piece += mark
      else if (mark === '"' && content.charAt(at + 1) === '"') {
        piece += mark
        at++
      } else break
    }
    pieces.push(piece)
    at++
    while (/\s/.test(content.charAt(at))) at++
    if (content.charAt(at) === "#" || /^\/\*.*\*\/$/.test(content.slice(at))) return pieces
  }
  return pieces
}

/** Unwraps a line that a spreadsheet quoted once more, such as `"""Ana"" ""Party"""`. */
function unwrapped(pieces: readonly string[]): readonly string[] {
  const [only = ""] = pieces
  const inner = pieces.length === 1 && only.startsWith('"') ? quotedPieces(only) : null
  return inner ?? pieces
}

/** Whether every quotation mark inside a name belongs to a pair around words, as in `Ana "Nan" Lee`. */
function areNicknames(inner: string): boolean {
  const without = inner.replaceAll(/(?<=^|[\s(])"(?! )[^"]*(?<! )"(?=$|[\s),.])/g, "")
  return !/["“”„«»]/.test(without)
}
