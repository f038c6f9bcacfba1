/**
 * Turns a ballot as people type it into signs. Each number, known phrase and mark becomes one sign. The grammar of ballots reads these
 * signs.
 */
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { type MotionId, motionId } from "../../kernel/rules/types.ts"

/**
 * One piece of a text. `is` is a single character:
 * - `D`: a number
 * - `A`: abstain
 * - `Y`: yes
 * - `N`: no
 * - `L`: lead
 * - `O`: option
 * - `F`: first
 * - `T`: then
 * - `P`: please
 * - `&`: and
 * - `X`: anything else
 *
 * For a mark, `is` is the mark itself.
 */
export interface Sign {
  readonly is: string
  readonly number: number
  /** Where the piece begins in the text that was cut into signs. */
  readonly start: number
  readonly end: number
}

/** These characters reverse the order in which numbers are shown. So the reader and the writer could see different ballots. */
const turning = /[\u202D\u202E]/u

/** The most characters of a ballot. A longer text is not read. */
const longest = 2000

/**
 * The text in small letters, with the digits of all scripts as 0 to 9. Null if the order of its characters cannot be trusted, or if it is
 * too long for a ballot.
 */
export function plainBallotText(text: string): string | null {
  if (text.length > longest || turning.test(text)) return null
  return text
    .replaceAll(/[\uFE0F\u20E3]/gu, " ")
    .replaceAll("№", "#")
    .replaceAll(/\p{No}/gu, enclosed)
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\p{Nd}/gu, digit)
    .replaceAll(/[’ʼ]/gu, "'")
    .toLowerCase()
    .trim()
}

/** A sign such as `②` becomes its number. Signs such as `½` and `²` cannot be the number of an option, so they become `\uFFFD`. */
const enclosed = (sign: string): string => (/[\u2460-\u249B]/u.test(sign) ? ` ${sign.normalize("NFKC")} ` : "\uFFFD")

/** A digit of any script as `0` to `9`. Unicode has the ten digits of a script side by side, so the digits before this one are counted. */
function digit(sign: string): string {
  const at = sign.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(at - value - 1))) value += 1
  return String(value)
}

/** The phrases that become a sign. */
const phrases = madeOf((typed: TypedWords): ReadonlyMap<string, string> => {
  const all = new Map<string, string>()
  const add = (is: string, words: readonly string[]) => {
    for (const word of words) all.set(word, is)
  }
  add("L", typed.spellings("voting", "lead"))
  add("O", typed.spellings("voting", "option"))
  add("&", typed.spellings("voting", "and"))
  add("F", typed.spellings("voting", "first"))
  add("T", typed.spellings("voting", "then"))
  add("P", typed.spellings("voting", "please"))
  add("A", typed.spellings("ballot", "abstain"))
  add("Y", typed.spellings("ballot", "yes"))
  add("N", typed.spellings("ballot", "no"))
  return all
})

/** How many words the longest phrase has. */
const mostWords = 5

// A decimal such as `2.1`, or a number with letters such as `2x`, cannot be the number of an option. So each of them is a single piece.
const pieces =
  /(?<odd>\d+(?:[.:]\d|(?=[\p{L}\p{M}_]))[\d.:\p{L}\p{M}_]*)|(?<number>\d+)|(?<word>[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|(?<space>\s+)|(?<mark>->|[^\s])/gu

const marks: Readonly<Record<string, string>> = {
  "->": ">",
  "→": ">",
  "›": ">",
  "»": ">",
  "–": "-",
  "—": "-",
  "−": "-",
  ";": ",",
  "、": ",",
}

/** Cuts a plain text into signs. Spaces, quotation marks, and the marks of bold or code become no sign. */
export function signsOf(text: string, typed: TypedWords): Sign[] {
  const signs: Sign[] = []
  const found = [...text.matchAll(pieces)].filter(({ groups }) => groups?.space === undefined)
  for (let index = 0; index < found.length; index++) {
    const one = found[index]
    if (!one) break
    const { number, word, mark = "" } = one.groups ?? {}
    const [start, end] = [one.index, one.index + one[0].length]
    if (number !== undefined && number.length <= 6) signs.push({ is: "D", number: Number(number), start, end })
    else if (word !== undefined) {
      const phrase = phraseAt(found, index, typed)
      const last = found[index + (phrase?.length ?? 1) - 1] ?? one
      signs.push({ is: phrase?.is ?? "X", number: 0, start, end: last.index + last[0].length })
      index += (phrase?.length ?? 1) - 1
    } else if (/^[`*_"“”„']$/u.test(mark)) continue
    else signs.push({ is: marks[mark] ?? (/^[-,.:!>#()[\]&=?]$/.test(mark) ? mark : "X"), number: 0, start, end })
  }
  return signs
}

/** The longest known phrase that begins at this piece. */
function phraseAt(found: readonly RegExpExecArray[], index: number, typed: TypedWords) {
  const words: string[] = []
  while (words.length < mostWords) {
    const word = found[index + words.length]?.groups?.word
    if (word === undefined) break
    words.push(word)
  }
  for (let length = words.length; length > 0; length--) {
    const is = phrases(typed).get(words.slice(0, length).join(" "))
    if (is !== undefined) return { is, length }
  }
  return null
}

const named = madeOf((typed: TypedWords) => {
  const about = oneOf(typed, "voting", "about")
  const id = "\\(?(?<id>[mr][1-9][0-9]{0,8})\\)?"
  return [
    new RegExp(`^(?:${about}\\s+)?${id}(?:\\s*[:,]\\s*|\\s+(?:[-–—]\\s+)?)(?=\\S)`, "u"),
    new RegExp(`\\s(?:${about}\\s+)?${id}[.!]*$`, "u"),
  ] as const
})

/**
 * The motion that a ballot names, as in `M7: 2 1` and `yes to M7`. `rest`: the ballot's plain text without the motion.
 *     motionIn("M7: 2 1", typed) // { motion: "M7", rest: "2 1" }
 */
export function motionIn(text: string, typed: TypedWords): { readonly motion: MotionId | null; readonly rest: string } {
  const plain = plainBallotText(text)
  if (plain === null) return { motion: null, rest: text }
  for (const pattern of named(typed)) {
    const found = pattern.exec(plain)
    const id = found?.groups?.id
    if (!found || id === undefined) continue
    const rest = found.index === 0 ? plain.slice(found[0].length) : plain.slice(0, found.index)
    return { motion: motionId(id.toUpperCase()), rest: rest.trim() }
  }
  return { motion: null, rest: plain }
}
