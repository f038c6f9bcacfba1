/** Reads what people type about a task, such as `T3 offer 1000 EUR 2026-12-15`. Most parts can come in any order. */
import { DateTime } from "luxon"
import { type FoundDay, findComingDay } from "../../kernel/rules/coming-day.ts"
import { readMoney, shortened } from "../../kernel/rules/money.ts"
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { Reader, TypedWords } from "../../kernel/rules/typed-words.ts"
import { type Instant, isRefused, type Money, type Refused, taskId } from "../../kernel/rules/types.ts"
import type { TaskDeed, TaskRole } from "./tasks.ts"

/** A day, `2026-12-15`. */
type Day = string

export type TaskRequest =
  | { readonly do: "new"; readonly title: string; readonly text: string }
  | { readonly do: "show"; readonly task: number }
  | { readonly do: "evaluate" | "join" | "quit" | "done"; readonly task: number }
  | {
      readonly do: "offer"
      readonly task: number
      /** The amount as typed. `amountFrom` reads it. */
      readonly amount: string
      readonly date: Day
      readonly text: string
    }
  | { readonly do: "agree"; readonly task: number; readonly offer: number | null }
  | { readonly do: "decline" | "cancel"; readonly task: number; readonly reason: string }
  | {
      readonly do: "share"
      readonly task: number
      /** Null: the person named no role. */
      readonly role: TaskRole | null
      /** People and their parts, as typed. */
      readonly parts: readonly (readonly [person: string, part: number])[]
    }

/** At most this many characters of a line are read. A longer line is refused as too long in any case. */
const longest = 8000

interface Place extends Reader {
  readonly task: number | null
  readonly newest: number | null
  readonly example: string
  readonly today: Day
}

/**
 * Reads what follows `!task`.
 * @param line the rest of the command's own line
 * @param text the lines below it
 * @param reader `task`: the task of the room that the command came from, or null; `newest`: the task that a refusal takes as its
 * example, or null; `example`: a future day for the refusals; `today`: the present day in the co-op's zone
 */
export function readTaskRequest(line: string, text: string, reader: Place): TaskRequest | Refused {
  const typed = line.slice(0, longest).normalize("NFC").trim()
  const [first, afterFirst] = wordOf(typed)
  const number = readTaskId(first.replace(/^#?(?=\d)/, "T"))
  const [word, rest] = number === null ? [first, afterFirst] : wordOf(afterFirst)
  if (number !== null && word === "") return { do: "show", task: number }
  const deed = reader.typed.meaning("task", withoutStop(word))
  if (deed === null) return { refused: "task-unknown-deed", typed: shortened(word) }
  if (deed === "new")
    return number === null ? newTask(rest, text) : { refused: "task-new-numbered", typed: taskId(number) }
  if (number !== null) return request(deed, number, rest, text, reader)
  const [second, afterSecond] = wordOf(rest)
  const later = readTaskId(second)
  if (later !== null) return request(deed, later, afterSecond, text, reader)
  if (reader.task === null) return { refused: "task-which", task: taskId(reader.newest ?? 3), typed: withoutStop(word) }
  return request(deed, reader.task, rest, text, reader)
}

/** Whether the line asks for a new task. */
export const asksForNewTask = (line: string, typed: TypedWords): boolean =>
  typed.meaning("task", withoutStop(wordOf(line.slice(0, longest).normalize("NFC").trim())[0])) === "new"

const withoutStop = (word: string): string => word.replace(/[.,:]$/, "")

/** The number in `T3` as people type it; null if the text is something else. */
export function readTaskId(text: string): number | null {
  const number = /^t([1-9]\d{0,8})[.,:]?$/i.exec(text)?.[1]
  return number === undefined ? null : Number(number)
}

/** The first word, and what follows it. */
function wordOf(text: string): readonly [word: string, rest: string] {
  const end = text.search(/\s/)
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end).trim()]
}

/** A request for a new task. If the command's own line has no title, the first line below it is the title. */
function newTask(rest: string, text: string): TaskRequest {
  if (rest !== "") return { do: "new", title: rest, text }
  const [title = "", ...more] = text.split("\n")
  return { do: "new", title, text: more.join("\n").trim() }
}

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n")

function request(deed: TaskDeed, task: number, rest: string, text: string, reader: Place): TaskRequest | Refused {
  switch (deed) {
    case "evaluate":
    case "join":
    case "quit":
    case "done": {
      const left = joined(rest, text)
      return left === "" ? { do: deed, task } : { refused: "task-left-over", typed: shortened(left) }
    }
    case "agree":
      return readAgreement(task, joined(rest, text), reader.typed)
    case "decline":
    case "cancel":
      return { do: deed, task, reason: joined(rest, text) }
    case "offer":
      return readOffer(task, rest, text, reader)
    case "share":
      return readShares(task, joined(rest, text), reader.typed)
  }
}

function readAgreement(task: number, rest: string, typed: TypedWords): TaskRequest | Refused {
  if (rest === "") return { do: "agree", task, offer: null }
  const offer = patterns(typed).offer.exec(rest)?.[1]
  if (offer === undefined) return { refused: "task-left-over", typed: shortened(rest) }
  return { do: "agree", task, offer: Number(offer) }
}

const dates =
  /(?<![\d.,-])(?:(?<y>\d{4})[-–—−](?<m>\d{1,2})[-–—−](?<d>\d{1,2})|(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4}))(?![\d-])/u
const patterns = madeOf((typed) => {
  const word = (meaning: "offer" | "number" | "by") => oneOf(typed, "small", meaning)
  return {
    offer: new RegExp(String.raw`^(?:(?:${word("offer")}|${word("number")}\.?)\s+)*#?([1-9]\d{0,5})\.?$`, "i"),
    /** The word that people write before a date, as in "by 2026-12-15". */
    before: new RegExp(String.raw`(?:^|\s|,)${word("by")}$`, "i"),
  }
})

/** The day of the offer. A day in digits with its year is found anywhere in the text. If there is none, other forms of a day are tried. */
function offeredDay(rest: string, { today, typed }: Pick<Place, "today" | "typed">): FoundDay | null {
  const found = dates.exec(rest)
  const groups = found?.groups
  if (!found || !groups) return findComingDay(rest, today, typed)
  const { y = groups.year ?? "", m = groups.month ?? "", d = groups.day ?? "" } = groups
  const date = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`
  return { index: found.index, typed: found[0], day: DateTime.fromISO(date).isValid ? date : null }
}

function readOffer(task: number, rest: string, text: string, { example, ...reader }: Place): TaskRequest | Refused {
  const id = taskId(task)
  const found = offeredDay(rest, reader)
  if (!found) return { refused: "task-offer-no-date", task: id, example }
  const { day: date } = found
  if (date === null) return { refused: "task-no-such-date", typed: found.typed }
  const first = rest.slice(0, found.index).trim().replace(patterns(reader.typed).before, "").replace(/,$/, "").trim()
  const after = rest
    .slice(found.index + found.typed.length)
    // A stop before a digit stays, because ".75 EUR" is not 75 EUR.
    .replace(/^[.,:;](?!\d)/, "")
    .trim()
  if (first !== "") {
    const read = readMoney(first, reader, { assumed: "EUR" })
    // An amount with further words is refused, because an explanation of the offer belongs after the date.
    if (isRefused(read) && read.refused === "money-and-more") return { refused: "task-left-over", typed: read.more }
    return { do: "offer", task, amount: first, date, text: joined(after, text) }
  }
  const [amount, more] = leadingAmount(after, reader)
  if (amount === "") return { refused: "task-offer-no-price", task: id, example }
  return { do: "offer", task, amount, date, text: joined(more, text) }
}

/** The longest amount has this many words: `EUR 1 234 567,50`. */
const mostWords = 5

/**
 * Splits off the amount at the beginning of the text: the longest beginning that can be read as an amount. If there is no such beginning,
 * it splits off a text that seems to mean an amount, so that the refusal can quote it. The amount is empty if a bare number comes first and
 * a full amount later, as in `2 pages for 20 EUR`.
 */
function leadingAmount(text: string, reader: Reader): readonly [amount: string, rest: string] {
  const words = text.split(/\s+/).slice(0, mostWords)
  const beginnings = words.map((_, index) => words.slice(0, words.length - index).join(" "))
  const reading = (beginning: string) => readMoney(beginning, reader, { assumed: "EUR" })
  const amount =
    beginnings.find((one) => !isRefused(reading(one))) ??
    beginnings.find((one) => !isUnreadable(reading(one))) ??
    words.slice(0, 2).join(" ")
  const rest = text.replaceAll(/\s+/g, " ").slice(amount.length).trim()
  const bare = readMoney(amount, reader)
  return isRefused(bare) && bare.refused === "money-no-currency" && namesMoney(rest, reader)
    ? ["", text]
    : [amount, rest]
}

const namesMoney = (text: string, reader: Reader): boolean =>
  text
    .split(" ")
    .some((word, index, words) =>
      [word, `${word} ${words[index + 1] ?? ""}`].some((piece) => isMoney(readMoney(piece, reader))),
    )

/** Whether this is an amount with a currency, even an unclear one such as `$20` or `1.234 EUR`. */
const isMoney = (read: Money | Refused): boolean =>
  !isRefused(read) || (!isUnreadable(read) && read.refused !== "money-no-currency")

const isUnreadable = (read: unknown): boolean =>
  isRefused(read) && ["money-unreadable", "money-unknown-currency", "money-and-more"].includes(read.refused)

/** The most people in one ratio. There is a limit, because each person is looked up among all members. */
const mostShares = 50

function readShares(task: number, rest: string, typed: TypedWords): TaskRequest | Refused {
  const words = rest
    .replaceAll(/[=,;]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && !typed.spellings("small", "and").includes(word.toLowerCase()))
  const named = words.map((word) => typed.meaning("role", word)).filter((role) => role !== null)
  const left = words.filter((word) => typed.meaning("role", word) === null)
  const pairs = Array.from({ length: Math.ceil(left.length / 2) }, (_, index) => left.slice(index * 2, index * 2 + 2))
  if (pairs.length > mostShares) return { refused: "task-share-too-many", most: mostShares, task: taskId(task) }
  const parts = pairs.map((pair) => {
    const part = pair.find((word) => /^\d{1,4}$/.test(word))
    const person = pair.find((word) => !/^\d{1,4}$/.test(word))
    return part === undefined || person === undefined ? null : ([person, Number(part)] as const)
  })
  const read = parts.filter((part) => part !== null)
  if (read.length === 0 || read.length < parts.length || named.length > 1)
    return { refused: "task-share-unreadable", task: taskId(task) }
  return { do: "share", task, role: named[0] ?? null, parts: read }
}

/** The day for which people promise a task may be at most this many years ahead. */
const yearsAhead = 2

/** Why people may not promise a task for this day. Null: they may, because it lies between today and `yearsAhead` years from now. */
export function mayPromise(date: string, now: Instant, zone: string): Refused | null {
  const today = DateTime.fromMillis(now, { zone }).startOf("day")
  const day = DateTime.fromISO(date, { zone })
  const latest = today.plus({ years: yearsAhead })
  if (day < today) return { refused: "task-date-over", typedDay: date, earliestDay: today.toISODate() }
  return day > latest ? { refused: "task-date-far", typedDay: date, latestDay: latest.toISODate() } : null
}

/** A day 30 days ahead, for examples of how to type a date. */
export const exampleDay = (now: Instant, zone: string): string =>
  DateTime.fromMillis(now, { zone }).plus({ days: 30 }).toISODate() ?? ""
