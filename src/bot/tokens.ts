/** Splits a line into words, quoted texts and flags. */

export interface Token {
  /** Its position in the line. */
  readonly start: number
  readonly end: number
  /** The text as typed. */
  readonly raw: string
  /** The token's text without its quotes. */
  readonly value: string
  readonly quoted: boolean
  /** The flag's name, such as `advance` for `--vorschuss`. Null if the token is no flag. */
  readonly flag: string | null
  /** The text after the flag's `=`. Null if there is none. */
  readonly flagValue: string | null
}

/**
 * Opening quotes, each with the quotes that can close it. Phones mix typographic and plain quotes. Some languages use them the other way
 * round.
 */
const closers: Readonly<Record<string, string>> = {
  '"': '"“”',
  "“": '"“”',
  "”": '"“”',
  "„": '"“”',
  "«": "»",
  "»": "«",
  "‘": "’",
  "‚": "‘’",
}

/**
 * The words of a line. Only words in `flags` are flags, and `flags` has the flag's name for each of them. Other words with dashes are plain
 * text.
 */
export function tokensOf(line: string, flags: ReadonlyMap<string, string>): Token[] {
  const tokens: Token[] = []
  // The kinds of quotes that are not closed on the rest of the line. Without this set, a line full of quotes would take quadratic time.
  const unclosed = new Set<string>()
  let at = 0
  for (;;) {
    while (/\s/.test(line[at] ?? "")) at++
    if (at >= line.length) return tokens
    const token = flagAt(line, at, flags, unclosed) ?? wordAt(line, at, unclosed)
    tokens.push(token)
    at = token.end
  }
}

function wordAt(line: string, start: number, unclosed: Set<string>): Token {
  const { end, value, quoted } = valueAt(line, start, unclosed)
  return { start, end, raw: line.slice(start, end), value, quoted, flag: null, flagValue: null }
}

/** A flag as `--name` or `--name=value`. Many phones turn the two dashes into one long one. */
function flagAt(line: string, start: number, flags: ReadonlyMap<string, string>, unclosed: Set<string>): Token | null {
  const read = /^(?:--|[–—])(\p{L}[\p{L}\p{N}-]*)(=|(?=\s|$))/u.exec(line.slice(start))
  const flag = flags.get(read?.[1]?.toLowerCase() ?? "")
  if (!read || flag === undefined) return null
  const after = start + read[0].length
  const given = read[2] === "=" ? valueAt(line, after, unclosed) : null
  const end = given?.end ?? after
  return { start, end, raw: line.slice(start, end), value: "", quoted: false, flag, flagValue: given?.value ?? null }
}

/** A quoted text, if its closing quote stands before a space or the end. Otherwise everything up to the next space. */
function valueAt(line: string, start: number, unclosed: Set<string>): { end: number; value: string; quoted: boolean } {
  const closing = closers[line[start] ?? ""]
  if (closing !== undefined && !unclosed.has(closing)) {
    let value = ""
    for (let at = start + 1; at < line.length; at++) {
      const character = line[at] ?? ""
      const next = line[at + 1] ?? ""
      if (character === "\\" && (next === "\\" || closing.includes(next)) && next !== "") {
        value += next
        at++
      } else if (closing.includes(character) && (next === "" || /\s/.test(next))) {
        return { end: at + 1, value, quoted: true }
      } else value += character
    }
    unclosed.add(closing)
  }
  const end = start + (/^\S*/.exec(line.slice(start))?.[0].length ?? 0)
  return { end, value: line.slice(start, end), quoted: false }
}
