/** Reads the value of a setting as people type it: `two thirds`, `5 days`, `permanent members and officers`. */

import { z } from "zod"
import type { TypedWords } from "../kernel/rules/typed-words.ts"
import type { Value } from "./rule-source.ts"
import { itemsAt, schemaAt, valueFor } from "./setting-schema.ts"

/**
 * The value of the setting at `path`. Undefined if the setting cannot have what was typed.
 * @param office the key of the office that a word names; null if it names none
 */
export function typedValue(
  path: readonly string[],
  text: string,
  typed: TypedWords,
  office: (word: string) => string | null,
): Value | undefined {
  const plain = bare(text, typed)
  // A name has no comma in it: what stands behind one is another change.
  if (plain === "" || (path[2] === "names" && plain.includes(","))) return undefined
  const items = itemsAt(path)
  const found = items ? typedList(path, items, plain, typed, office) : first(path, candidates(plain, typed))
  // What the schema of a single setting returns is a value of the file, hence the cast.
  return found as Value | undefined
}

const first = (path: readonly string[], all: readonly unknown[]): unknown =>
  all.map((candidate) => valueFor(path, candidate)).find((value) => value !== undefined)

/** The text without quotes, marks at its ends, and words that say nothing more. */
function bare(text: string, typed: TypedWords): string {
  const clean = text
    .normalize("NFKC")
    .replaceAll(/["“”„«»]/g, "")
    .replaceAll("⁄", "/")
    .replace(/^[\s,;.]+|[\s,;.]+$/g, "")
  const lead = typed.spellings("least", "at-least").find((word) => clean.toLowerCase().startsWith(`${word} `))
  return lead === undefined ? clean : clean.slice(lead.length + 1).trim()
}

function candidates(text: string, typed: TypedWords): unknown[] {
  const lower = text.toLowerCase()
  const answer = typed.meaning("answer", lower)
  const choice = typed.meaning("choice", lower) ?? typed.meaning("choice", lower.replaceAll(" ", "-"))
  const count = typed.meaning("count", lower)
  return [
    text,
    lower,
    ...(choice === null ? [] : [choice]),
    ...(answer === null ? [] : [answer === "yes"]),
    ...(choice === "on" ? [true] : []),
    ...(choice === "none" ? [false] : []),
    ...(/^\d{1,9}$/.test(lower) ? [Number(lower)] : []),
    ...(count === null ? [] : [counts.indexOf(count) + 1]),
    fractionIn(lower, typed),
    amountIn(text),
    durationIn(lower, typed),
    dayAndTime(lower, typed),
    ...(choice === "consensus" ? ["1/1"] : []),
    ...(choice === "none" ? ["0/1", "PT0S", 0] : []),
  ].filter((candidate) => candidate !== null)
}

const counts: readonly string[] = [
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
]
const numberOf = (word: string, typed: TypedWords): number | null => {
  if (/^\d{1,4}$/.test(word)) return Number(word)
  const count = typed.meaning("count", word)
  return count === null ? null : counts.indexOf(count) + 1
}

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }

/** The fraction in `2/3`, `two thirds`, `half` or `60 %`. */
function fractionIn(text: string, typed: TypedWords): string | null {
  const [, over, under] = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(text) ?? []
  if (over !== undefined && under !== undefined) return `${over}/${under}`
  const [, percent, unit = ""] = /^(\d{1,3})\s*(%|\p{L}+)$/u.exec(text) ?? []
  if (percent !== undefined && (unit === "%" || typed.meaning("unit", unit) === "percent"))
    return reduced(Number(percent), 100)
  const words = text.split(/[\s-]+/).filter((word) => word !== "")
  const part = typed.meaning("portion", words.at(-1) ?? "")
  // "the half" is a half, and "a third" one third.
  const many = words.length === 1 ? 1 : words.length === 2 ? (numberOf(words[0] ?? "", typed) ?? 1) : null
  return part === null || many === null ? null : `${many}/${parts[part]}`
}

const signs: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP" }

/** The amount in `600 EUR`, `€600` or `600,50 €`, as a setting has it: `600.50 EUR`. */
function amountIn(text: string): string | null {
  const [, before = "", number, after = ""] =
    /^([€$£]?)\s*(\d{1,9}(?:[.,]\d{1,2})?)\s*([€$£]|[a-z]{3,6})?$/i.exec(text) ?? []
  if (number === undefined) return null
  const currency = signs[before] ?? signs[after] ?? after.toUpperCase()
  return [number.replace(",", "."), ...(currency === "" ? [] : [currency])].join(" ")
}

function reduced(over: number, under: number): string {
  const divisor = [100, 50, 25, 20, 10, 5, 4, 2].find((one) => over % one === 0 && under % one === 0) ?? 1
  return `${over / divisor}/${under / divisor}`
}

const letters = { year: "Y", month: "M", week: "W", day: "D" } as const

/** The ISO 8601 duration in `5 days`, `two weeks`, `1 year and 6 months`, `24 hours`, `P5D`. */
function durationIn(text: string, typed: TypedWords): string | null {
  if (/^p[\dt]/.test(text)) return text.toUpperCase()
  const words = text
    .replaceAll(/(\d)(\p{L})/gu, "$1 $2")
    .split(/[\s,]+/)
    .filter((word) => word !== "" && typed.meaning("small", word) !== "and")
  if (words.length === 0 || words.length % 2 === 1) return null
  const found = new Map<string, number>()
  for (let at = 0; at < words.length; at += 2) {
    const many = numberOf(words[at] ?? "", typed)
    const unit = typed.meaning("span", words[at + 1] ?? "") ?? typed.meaning("length", words[at + 1] ?? "")
    if (many === null || unit === null || found.has(unit)) return null
    found.set(unit, many)
  }
  const days = Object.entries(letters).flatMap(([unit, letter]) =>
    found.has(unit) ? [`${found.get(unit)}${letter}`] : [],
  )
  const hours = found.has("hour") ? [`T${found.get("hour")}H`] : []
  return `P${[...days, ...hours].join("")}`
}

/** A weekday and a time: `monday 09:00` for `Montag 9 Uhr`. */
function dayAndTime(text: string, typed: TypedWords): string | null {
  const [, word = "", hour = "", minute = "00"] =
    /^(\p{L}+),?\s+(?:\p{L}+\s+)?(\d{1,2})(?::(\d\d))?(?:\s*\p{L}+)?$/u.exec(text) ?? []
  const day = typed.meaning("weekday", word)
  return day === null ? null : `${day} ${hour.padStart(2, "0")}:${minute}`
}

/** A list of words, with commas, "and" or spaces between them. `none` is an empty list. */
function typedList(
  path: readonly string[],
  item: z.core.$ZodType,
  text: string,
  typed: TypedWords,
  office: (word: string) => string | null,
): unknown {
  if (typed.meaning("choice", text.toLowerCase()) === "none") return valueFor(path, [])
  const read = item instanceof z.ZodTuple ? pairIn : itemIn
  const pieces = text
    .replaceAll(/[[\]]/g, " ")
    .split(/[,;]/)
    .map((piece) => piece.trim())
  const found = pieces.filter((piece) => piece !== "").flatMap((piece) => read(item, piece, typed, office))
  return found.includes(undefined) ? undefined : valueFor(path, found)
}

/** The items in a text without commas: the longest words that are an item first. */
function itemIn(item: z.core.$ZodType, text: string, typed: TypedWords): unknown[] {
  const words = text.split(/\s+/).filter((word) => word !== "")
  if (words.length === 0) return []
  for (let many = Math.min(words.length, 4); many > 0; many -= 1) {
    const found = candidates(words.slice(0, many).join(" "), typed)
      .map((candidate) => z.safeParse(item, candidate))
      .find(({ success }) => success)
    if (found) return [found.data, ...itemIn(item, words.slice(many).join(" "), typed)]
  }
  return typed.meaning("small", words[0] ?? "") === "and" ? itemIn(item, words.slice(1).join(" "), typed) : [undefined]
}

/** Two offices: `president + treasurer`, `president and treasurer`. */
function pairIn(
  item: z.core.$ZodType,
  text: string,
  typed: TypedWords,
  office: (word: string) => string | null,
): unknown[] {
  const words = text
    .split(/[\s+&/]+/)
    .filter((word) => word !== "" && typed.meaning("small", word.toLowerCase()) !== "and")
  const read = z.safeParse(
    item,
    words.map((word) => office(word) ?? word),
  )
  return [read.success ? read.data : undefined]
}

/** Whether there is such a setting with a single value or a list. */
export const isSetting = (path: readonly string[]): boolean => schemaAt(path) !== null
