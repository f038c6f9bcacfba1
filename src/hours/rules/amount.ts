/** Reads how long somebody worked, as people type it: `7.5`, `7,5`, `7:30`, `7h30`, `90 min`. */
import { meaningsOf, type TypedWords } from "../../kernel/rules/typed-words.ts"

/** How long, at the beginning of some words, and how many of the words say it. `unclear`: `7.30` can be 7:30 or 7.3 hours. */
export interface TypedAmount {
  readonly minutes: number | "unclear"
  readonly words: number
}

const clock = /^(\d{1,3}):([0-5]\d)(?:h)?$/i
const both = /^(\d{1,3})(\p{L}+)(\d{1,2})(\p{L}*)$/u
const joined = /^(\d{1,4}(?:[.,]\d{1,3})?)(\p{L}+)$/u
const bare = /^\d{1,4}(?:[.,]\d{1,3})?$/

/** The parts of an hour that people write behind a colon, and some behind a point. */
const parts: readonly string[] = ["15", "30", "45"]

/** The amount at the beginning of these words. Null: they begin with none. */
export function amountAt(words: readonly string[], typed: TypedWords): TypedAmount | null {
  const [first = "", second = ""] = words
  const [, hours, minutes] = clock.exec(first) ?? []
  if (hours !== undefined) return { minutes: Number(hours) * 60 + Number(minutes), words: 1 }
  const [, many = "", unit = "", rest = "", behind = ""] = both.exec(first) ?? []
  if (unitOf(unit, typed) === "hour" && Number(rest) < 60 && (behind === "" || unitOf(behind, typed) === "minute"))
    return { minutes: Number(many) * 60 + Number(rest), words: 1 }
  const [, number = "", word = ""] = joined.exec(first) ?? []
  const own = unitOf(word, typed)
  if (own !== null) return withMinutes(number, own, words.slice(1), 1, typed)
  if (!bare.test(first)) return null
  const apart = unitOf(second, typed)
  if (apart !== null) return withMinutes(first, apart, words.slice(2), 2, typed)
  const decimals = first.split(/[.,]/)[1]
  return { minutes: decimals !== undefined && parts.includes(decimals) ? "unclear" : inMinutes(first, 60), words: 1 }
}

/** `30 min` can follow `7 h`. */
function withMinutes(
  number: string,
  unit: "hour" | "minute",
  rest: readonly string[],
  used: number,
  typed: TypedWords,
): TypedAmount {
  if (unit === "minute") return { minutes: inMinutes(number, 1), words: used }
  const hours = inMinutes(number, 60)
  if (/^\d{1,3}$/.test(number)) {
    const [, more = "", word = ""] = /^(\d{1,2})(\p{L}+)$/u.exec(rest[0] ?? "") ?? []
    if (more !== "" && unitOf(word, typed) === "minute") return { minutes: hours + Number(more), words: used + 1 }
    if (/^\d{1,2}$/.test(rest[0] ?? "") && unitOf(rest[1] ?? "", typed) === "minute")
      return { minutes: hours + Number(rest[0]), words: used + 2 }
  }
  return { minutes: hours, words: used }
}

/** `h` and `m` are understood in every language. */
function unitOf(word: string, typed: TypedWords): "hour" | "minute" | null {
  const lower = word.toLowerCase().replace(/\.$/, "")
  if (lower === "m") return "minute"
  const unit = meaningsOf("time").find((one) => typed.meaning("time", lower) === one)
  return unit === "hour" || unit === "minute" ? unit : null
}

/** The minutes in a decimal number of units, rounded to whole minutes. It is exact, since it reckons with whole thousandths. */
function inMinutes(number: string, each: number): number {
  const [whole = "0", decimals = ""] = number.split(/[.,]/)
  const thousandths = Number(whole) * 1000 + Number(decimals.padEnd(3, "0"))
  return Math.round((thousandths * each) / 1000)
}
