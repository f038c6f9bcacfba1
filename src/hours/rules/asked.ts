/** Reads the lines of `!hours`. */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { looksLikeMonth } from "../../kernel/rules/months.ts"
import type { Meaning, TypedWords } from "../../kernel/rules/typed-words.ts"
import { amountAt } from "./amount.ts"
import { dayAt } from "./day.ts"
import type { HoursKind } from "./hours.ts"

/** What was typed of a line of hours. Null: nothing was typed of it. */
export interface TypedHours {
  readonly minutes: number | "unclear" | null
  /** The words that say how long, for refusals. */
  readonly amount: string
  readonly day: string | null
  readonly kind: HoursKind | null
  readonly task: number | null
  readonly text: string
}

export type AskedHours =
  | { readonly do: "show" }
  | { readonly do: "month"; readonly month: string }
  | { readonly do: "person"; readonly person: string; readonly month: string | null }
  | { readonly do: "line"; readonly number: number }
  | { readonly do: "enter" | "start" | "stop"; readonly typed: TypedHours }
  | { readonly do: "stop-drop" }
  | { readonly do: "change"; readonly number: number; readonly typed: TypedHours }
  | { readonly do: "drop"; readonly numbers: readonly number[] }
  | {
      readonly do: "approve"
      readonly numbers: readonly number[]
      readonly people: readonly string[]
      /** The sum that the person has seen, in minutes. */
      readonly seen: number | null
    }
  | { readonly do: "contest"; readonly number: number | null; readonly reason: string }
  | {
      readonly do: "export"
      readonly month: string | null
      readonly person: string | null
      readonly all: boolean
      readonly program: "kimai" | "toggl"
    }
  /** `whose`: how the file calls its sender. */
  | { readonly do: "import"; readonly whose: string }
  | { readonly do: "forget" }
  /** `of`: what they wanted to do with hours that are there. */
  | { readonly do: "unknown"; readonly typed: string; readonly of: "enter" | "approve" | "drop" }

const line = /^#?h[1-9]\d{0,8}[.,:;]?$/i
const range = /^#?h([1-9]\d{0,8})[-–—]h?([1-9]\d{0,8})[.,:;]?$/i

/** The number in `H12`, `#h12`. Null: the text is no line of hours. */
export const hoursNumber = (word: string): number | null =>
  line.test(word) ? Number(word.replaceAll(/[^\d]/g, "")) : null

/** The most lines that somebody can name in one message. */
const mostNamed = 1000

/** The lines in `H12`, `H12-H18`. Null: the word names no lines. */
function linesIn(word: string): number[] | null {
  const one = hoursNumber(word)
  if (one !== null) return [one]
  const [, from, to] = range.exec(word) ?? []
  if (from === undefined) return null
  const many = Number(to) - Number(from) + 1
  return many < 1 || many > mostNamed ? null : Array.from({ length: many }, (_, at) => Number(from) + at)
}

/**
 * Reads what stands behind `!hours`.
 * @param today the present day in the co-op's zone
 */
export function readHours(text: string, today: CalendarDay, words: TypedWords): AskedHours {
  const tokens = text.split(/\s+/).filter((word) => word !== "")
  const [first = ""] = tokens
  if (first === "") return { do: "show" }
  const rest = restAfter(text, 1)
  const deed = words.meaning("hoursdeed", first.replace(/:$/, ""))
  if (deed !== null) return deedIn(deed, rest, today, words)
  const number = hoursNumber(first)
  if (number !== null) return aboutLine(number, rest, today, words)
  if (first.startsWith("@")) return { do: "person", person: first, month: rest === "" ? null : rest }
  const typed = typedHours(text, today, words)
  if (typed.minutes !== null) return { do: "enter", typed }
  if (looksLikeMonth(text.trim(), words)) return { do: "month", month: text.trim() }
  // A kind or a day without an amount: the answer asks how long.
  return typed.kind !== null || typed.day !== null
    ? { do: "enter", typed }
    : { do: "unknown", typed: text.trim(), of: "enter" }
}

function deedIn(deed: Meaning<"hoursdeed">, rest: string, today: CalendarDay, words: TypedWords): AskedHours {
  const tokens = rest.split(/\s+/).filter((word) => word !== "")
  switch (deed) {
    case "start":
      return { do: "start", typed: typedHours(rest, today, words) }
    case "stop":
      return words.meaning("hoursdeed", rest.trim()) === "drop"
        ? { do: "stop-drop" }
        : { do: "stop", typed: typedHours(rest, today, words) }
    case "drop": {
      const numbers = tokens.flatMap((word) => linesIn(word) ?? [])
      return numbers.length > 0 ? { do: "drop", numbers } : { do: "unknown", typed: rest, of: "drop" }
    }
    case "approve":
      return approval(tokens, words)
    case "contest": {
      const [word = "", next = ""] = tokens
      const number = hoursNumber(word)
      const because = words.meaning("hourslink", next.replace(/:$/, "")) === "because"
      return { do: "contest", number, reason: number === null ? rest : restAfter(rest, because ? 2 : 1) }
    }
    case "export": {
      const all = tokens.some((word) => words.meaning("hourslink", word) === "all")
      const program = tokens.some((word) => /^toggl$/i.test(word)) ? "toggl" : "kimai"
      const person = tokens.find((word) => word.startsWith("@")) ?? null
      const month = tokens.filter(
        (word) => word !== person && words.meaning("hourslink", word) !== "all" && !/^(toggl|kimai|csv)$/i.test(word),
      )
      return { do: "export", month: month.length === 0 ? null : month.join(" "), person, all, program }
    }
    case "import":
      return { do: "import", whose: rest }
    default:
      return { do: "forget" }
  }
}

function approval(tokens: readonly string[], words: TypedWords): AskedHours {
  const numbers: number[] = []
  const people: string[] = []
  let seen: number | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const word = (tokens[at] ?? "").replace(/,$/, "")
    const lines = linesIn(word)
    const amount = signedAmount(word, words)
    if (lines !== null) numbers.push(...lines)
    else if (word.startsWith("@")) people.push(word)
    else if (amount !== null) seen = amount
    else if (words.meaning("small", word) === "and" || words.meaning("hourslink", word) === "all") continue
    // On a phone, people leave out the `@`.
    else if (/^\p{L}/u.test(word)) people.push(word)
    else return { do: "unknown", typed: word, of: "approve" }
  }
  return { do: "approve", numbers: [...new Set(numbers)], people, seen }
}

/** The sum of lines. With corrections of what was paid, it can be below zero. */
function signedAmount(word: string, words: TypedWords): number | null {
  const [, minus = "", rest = ""] = /^([-−–]?)(.*)$/.exec(word) ?? []
  const amount = amountAt([rest], words)
  return amount === null || amount.minutes === "unclear" ? null : amount.minutes * (minus === "" ? 1 : -1)
}

function aboutLine(number: number, rest: string, today: CalendarDay, words: TypedWords): AskedHours {
  if (rest === "") return { do: "line", number }
  const deed = words.meaning("hoursdeed", rest.trim())
  if (deed === "drop") return { do: "drop", numbers: [number] }
  // `!hours H12 approve` says the same as `!hours approve H12`.
  if (deed === "approve") return { do: "approve", numbers: [number], people: [], seen: null }
  const [first = ""] = rest.split(/\s+/)
  if (words.meaning("hoursdeed", first.replace(/:$/, "")) === "contest")
    return deedIn("contest", `H${number} ${restAfter(rest, 1)}`, today, words)
  return { do: "change", number, typed: typedHours(rest, today, words) }
}

/** What stands behind the first words of a text, as typed. */
function restAfter(text: string, many: number): string {
  const [, after = ""] = new RegExp(String.raw`^\s*(?:\S+\s*){${many}}([\s\S]*)$`).exec(text) ?? []
  return after.trim()
}

/**
 * How long, on which day, what kind, for which task, in any order. Where none of these follows, the text begins. Each can be there once: what
 * comes a second time belongs to the text.
 */
export function typedHours(text: string, today: CalendarDay, words: TypedWords): TypedHours {
  const tokens = text.split(/\s+/).filter((word) => word !== "")
  let [minutes, amount, day, kind, task]: [
    TypedHours["minutes"],
    string,
    string | null,
    HoursKind | null,
    number | null,
  ] = [null, "", null, null, null]
  let at = 0
  while (at < tokens.length) {
    const left = tokens.slice(at)
    const [word = ""] = left
    const found: ReturnType<typeof amountAt> = minutes === null ? amountAt(left, words) : null
    // `24.` and `24.12.` are days, `27 November` too.
    const named: ReturnType<typeof dayAt> = day === null ? dayAt(left, today, words) : null
    if (found !== null && (named === null || found.words >= named.words)) {
      minutes = found.minutes
      amount = left.slice(0, found.words).join(" ")
      at += found.words
    } else if (named !== null) {
      day = named.text
      at += named.words
    } else if (kind === null && words.meaning("hourskind", word.replace(/[,:]$/, "")) !== null) {
      kind = words.meaning("hourskind", word.replace(/[,:]$/, ""))
      at += 1
    } else if (task === null && /^#?t[1-9]\d{0,8}[,:]?$/i.test(word)) {
      task = Number(word.replaceAll(/[^\d]/g, ""))
      at += 1
    } else break
  }
  return { minutes, amount, day, kind, task, text: at === 0 ? text.trim() : restAfter(text, at) }
}
