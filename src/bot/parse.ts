/** Reads what people type after the prefix: a command's name and its pieces. It never throws, whatever was typed. */
import type { TypedWords, WordGroup } from "../kernel/rules/typed-words.ts"
import type { CountWords, Piece, Typed } from "./command.ts"
import { clean } from "./text.ts"
import { type Token, tokensOf } from "./tokens.ts"

/** A message that begins with the prefix and a word. */
export interface CommandText {
  readonly prefix: string
  /** The word as it was typed. */
  readonly name: string
  /** Everything after the word, cleaned. Line ends are kept. */
  readonly rest: string
  /** Whether there was a space after the prefix. Such a text can be a real command, but is never taken for a mistyped one. */
  readonly spaced: boolean
}

/** The command text in a message. Null if the message does not begin with the prefix and a word. */
export function readCommand(body: string, prefix: string): CommandText | null {
  const text = clean(body).trim()
  // Phones with a Chinese or Japanese keyboard type a wide "！".
  if (text.slice(0, prefix.length).normalize("NFKC") !== prefix.normalize("NFKC")) return null
  const read = /^([^\S\n]*)(\p{L}[^\s]*)([\s\S]*)$/u.exec(text.slice(prefix.length))
  const [, space = "", word = "", rest = ""] = read ?? []
  if (!read) return null
  // Removes invisible joiners, and one punctuation mark at the end.
  const name = word.replaceAll(/\u200C|\u200D|\u00AD/g, "").replace(/[.,:;?]$/, "")
  return { prefix, ...ofNumber(name, rest), spaced: space !== "" }
}

/**
 * Turns `!M7` into the command that shows the motion, `!M7 2 1` into a ballot on it, and `!T3 done` into the command about the task. Other
 * names stay as they are.
 */
function ofNumber(name: string, rest: string): Pick<CommandText, "name" | "rest"> {
  const [, letter = ""] = /^([mrt])[1-9]\d{0,8}$/i.exec(name) ?? []
  if (letter === "") return { name, rest }
  const command = /t/i.test(letter) ? "task" : rest.trim() === "" ? "motion" : "vote"
  return { name: command, rest: ` ${name}${rest}` }
}

/** The most words of a list that are read. No command takes a longer list, and each word can cost a look-up. */
const mostWords = 300

/** `typed`: the text for each piece. `leftover`: the first words that belong to no piece. */
export interface ReadPieces {
  readonly typed: Typed
  readonly leftover: string | null
}

/** Reads what follows the name into the pieces that a command declares. Flags and words are understood in every language. */
export function readPieces(rest: string, pieces: readonly Piece[], known: TypedWords): ReadPieces {
  const form = formOf(pieces, known)
  const [first, more] = form.line === null && form.lines === null ? [rest, ""] : splitLine(rest)
  const { words, flags, repeated } = takeFlags(tokensOf(first, form.flags), form, known)
  const left = words.slice(form.words.length)
  const number = form.number === null ? null : leadingNumber(left, more)
  if (number !== null) left.shift()
  const typed: Record<string, Typed[string]> = {}
  for (const name of form.toggles) typed[name] = false
  if (form.number !== null && number !== null) typed[form.number] = number
  for (const [index, { name, of }] of form.words.entries()) {
    const word = words[index]?.value
    typed[name] = (of !== null && word !== undefined ? known.meaning(of, word) : null) ?? word
  }
  Object.assign(typed, flags)
  let text = more
  if (form.line !== null && left.length === 0) {
    // The title can begin on the next line.
    const [title, after] = splitLine(more.replace(/^\s+/, ""))
    typed[form.line] = title.trim()
    text = after
  } else if (form.line !== null) typed[form.line] = asLine(first, left)
  else if (form.many !== null) typed[form.many] = left.slice(0, mostWords).map(({ value }) => value)
  if (form.lines !== null) typed[form.lines] = trimLines(text)
  const spare = form.line === null ? left[form.many === null ? 0 : mostWords]?.raw : undefined
  const unread = form.lines === null && form.line !== null ? splitLine(text.trim())[0] : ""
  return { typed, leftover: repeated ?? spare ?? (unread || null) }
}

/**
 * The number at the beginning of a text, if more text follows. Null if there is none. A number that stands in quotes or alone is itself the
 * text.
 */
function leadingNumber([first, ...others]: readonly Token[], more: string): string | null {
  if (!first || first.quoted || (others.length === 0 && more.trim() === "")) return null
  return /^[1-9]\d?$/.test(first.value) ? first.value : null
}

/** A text in quotes that will be read as one piece with exactly this value. */
export const quote = (text: string): string => `"${text.replaceAll(/[\\"“”]/g, "\\$&")}"`

/** The key under which a piece's text stands in the arguments. */
export const nameOfPiece = (piece: Piece): string =>
  typeof piece === "string"
    ? piece
    : "word" in piece
      ? piece.word
      : "flag" in piece
        ? piece.flag
        : (Object.values(piece)[0] ?? "")

interface Form {
  readonly words: readonly { readonly name: string; readonly of: WordGroup | null }[]
  readonly number: string | null
  readonly line: string | null
  readonly lines: string | null
  readonly many: string | null
  /** For each word that is a flag: the flag's name. */
  readonly flags: ReadonlyMap<string, string>
  readonly toggles: readonly string[]
  /** For each flag that takes several words: how many of the words after it are its value. */
  readonly values: ReadonlyMap<string, { readonly count: CountWords; readonly cut: string | null }>
}

function formOf(pieces: readonly Piece[], typed: TypedWords): Form {
  const names = (kind: string) =>
    pieces.filter((piece) => typeof piece === "object" && kind in piece).map((piece) => nameOfPiece(piece))
  const flags = [...names("flag"), ...names("toggle")]
  return {
    words: pieces.flatMap((piece): Form["words"] => {
      if (typeof piece === "string") return [{ name: piece, of: null }]
      if ("motion" in piece) return [{ name: piece.motion, of: null }]
      return "word" in piece ? [{ name: piece.word, of: piece.of }] : []
    }),
    number: names("number")[0] ?? null,
    line: names("line")[0] ?? null,
    lines: names("lines")[0] ?? null,
    many: names("many")[0] ?? null,
    flags: new Map(flags.flatMap((flag) => typed.flag(flag).map((word) => [word, flag] as const))),
    toggles: names("toggle"),
    values: new Map(
      pieces.flatMap((piece) =>
        typeof piece === "object" && "flag" in piece && piece.words
          ? [[piece.flag, { count: piece.words, cut: piece.cut ?? null }] as const]
          : [],
      ),
    ),
  }
}

function splitLine(text: string): [first: string, more: string] {
  const end = text.indexOf("\n")
  return end === -1 ? [text, ""] : [text.slice(0, end), text.slice(end + 1)]
}

/** The text without empty lines around it. The first line keeps its indentation, since it is Markdown. */
const trimLines = (text: string): string => text.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd()

interface Taken {
  readonly words: readonly Token[]
  readonly flags: Record<string, string | true>
  /** The flag that was given twice. Null if there is none. */
  readonly repeated: string | null
}

/**
 * Takes the flags out of the words. If the command takes a free text, flags may stand only before it and at its very end. Otherwise they
 * may stand anywhere.
 */
function takeFlags(tokens: readonly Token[], form: Form, known: TypedWords): Taken {
  const flags: Record<string, string | true> = {}
  let repeated: string | null = null
  const set = (token: Token, value: string | true) => {
    const name = token.flag ?? ""
    if (name in flags) repeated ??= token.raw
    else flags[name] = value
  }
  const toggles = new Set(form.toggles)
  const words: Token[] = []
  const free = (count: number) => form.line !== null && count > form.words.length
  let index = 0
  for (; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    if (token.flag === null) words.push(token)
    else if (free(words.length)) break
    else if (toggles.has(token.flag) || token.flagValue !== null) set(token, token.flagValue ?? true)
    else {
      const counted = form.values.get(token.flag)
      const { value, cut } = valueAfter(tokens.slice(index + 1, index + 1 + longestValue), counted?.count, known)
      set(token, value.map((word) => word.value).join(" "))
      if (cut && counted?.cut != null) flags[counted.cut] = true
      // A flag is no value, and is lost.
      index += Math.max(value.length, 1)
    }
  }
  // Flags at the end of the free text are taken out too, with their values. The loop goes backwards and stops at the first word that
  // belongs to no flag.
  const tail = tokens.slice(index)
  while (tail.length > 0) {
    const [last, before] = [tail.at(-1), tail.at(-2)]
    const nearest = tail.findLastIndex(({ flag }) => flag !== null)
    const several = tail[nearest]
    if (several && several !== last && several.flagValue === null && form.values.has(several.flag ?? "")) {
      const value = tail.splice(nearest + 1)
      set(several, value.map((word) => word.value).join(" "))
    } else if (last?.flag != null && (last.flagValue !== null || toggles.has(last.flag)))
      set(last, last.flagValue ?? true)
    else if (
      before?.flag != null &&
      last &&
      last.flag === null &&
      before.flagValue === null &&
      !toggles.has(before.flag)
    ) {
      set(before, last.value)
      tail.pop()
    } else break
    tail.pop()
  }
  return { words: [...words, ...tail], flags, repeated }
}

/** The most words after a flag that are looked at. Without a limit, a line full of flags would take quadratic time. */
const longestValue = 10

/**
 * The tokens after a flag that are its value: one, or as many as `words` says. A text in quotes is the whole value. `cut`: whether other
 * words follow, and only `words` says where the value ends.
 */
function valueAfter(
  tokens: readonly Token[],
  words: CountWords | undefined,
  known: TypedWords,
): { readonly value: readonly Token[]; readonly cut: boolean } {
  const end = tokens.findIndex(({ flag }) => flag !== null)
  const near = end === -1 ? tokens : tokens.slice(0, end)
  const quoted = near.findIndex((token) => token.quoted)
  if (words === undefined || near.length === 0 || quoted === 0) return { value: near.slice(0, 1), cut: false }
  const plain = quoted === -1 ? near : near.slice(0, quoted)
  const texts = plain.map(({ value }) => value)
  const value = plain.slice(0, words(texts, known))
  return { value, cut: value.length < near.length }
}

/** A free text as it was typed. Quotes around the whole of it are removed. */
function asLine(line: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return ""
  return first === last && first.quoted ? first.value : line.slice(first.start, last.end)
}
