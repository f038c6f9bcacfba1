/** Reads what people type after `!notify`. */
import { IANAZone } from "luxon"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import type { Refused } from "../../kernel/rules/types.ts"
import { type QuietHours, type Rhythm, rhythms } from "./quiet.ts"

/** What somebody wants to change. Without any field they only ask how they are reminded. */
export interface NotifyChange {
  readonly rhythm?: Rhythm
  /** Null: no quiet hours any more. */
  readonly quiet?: QuietHours | null
  /** Null: the co-op's time zone counts again. */
  readonly zone?: string | null
}

const mostWords = 12
const longestWord = 40

type NotRead = Refused<"notify-unknown" | "notify-no-zone" | "notify-no-hours" | "notify-whole-day">

/**
 * Reads `daily`, `quiet 22:00-07:00`, `quiet 22-7 Europe/Berlin`, `quiet 10pm to 7am`, `quiet off`, `zone Lisbon`, or nothing.
 * @param typed the words as they were typed
 */
export function readNotify(typed: readonly string[], known: TypedWords): NotifyChange | NotRead {
  // Nothing that can be read is longer. Refusals repeat what was typed, and they must stay short.
  const words = typed.slice(0, mostWords).map((word) => Array.from(word).slice(0, longestWord).join(""))
  const [first, ...rest] = words
  if (first === undefined) return {}
  const meaning = known.meaning("notify", first)
  const rhythm = rhythms.find((one) => one === meaning)
  if (rhythm && rest.length === 0) return { rhythm }
  const text = rest.join(" ")
  const off = known.meaning("notify", text)
  const isOff = off === "off" || off === "none"
  if (meaning === "zone") {
    if (isOff) return { zone: null }
    const zone = zoneCalled(text)
    return zone === null ? { refused: "notify-no-zone", typed: text } : { zone }
  }
  if (meaning !== "quiet") return { refused: "notify-unknown", typed: words.join(" ") }
  return isOff ? { quiet: null } : hours(text, known)
}

/** Two times of a day, and a time zone behind them if there is one. */
function hours(text: string, known: TypedWords): NotifyChange | NotRead {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/[–—−]/g, "-")
    .replaceAll(/\s*-\s*/g, " - ")
    .trim()
  const until = ["-", ...known.spellings("small", "until"), ...known.spellings("small", "to")]
  const words = plain.split(/\s+/)
  const between = words.findIndex((word) => until.includes(word.toLowerCase()))
  const from = timeOf(words.slice(0, Math.max(0, between)), known)
  const [to, behind] = timeAndMore(words.slice(between + 1), known)
  if (between < 0 || from === null || to === null) return { refused: "notify-no-hours", typed: text }
  if (from === to) return { refused: "notify-whole-day" }
  if (behind === "") return { quiet: { from, to } }
  const zone = zoneCalled(behind)
  return zone === null ? { refused: "notify-no-zone", typed: behind } : { quiet: { from, to }, zone }
}

/** The time with which these words begin, and what follows it. */
function timeAndMore(words: readonly string[], known: TypedWords): [time: number | null, behind: string] {
  // `7 am Lisbon`: the time takes two words. So two words are tried first.
  for (const many of [2, 1]) {
    const time = words.length >= many ? timeOf(words.slice(0, many), known) : null
    if (time !== null) return [time, words.slice(many).join(" ")]
  }
  return [null, ""]
}

/** A time of the day in minutes: `22`, `22:30`, `22.30`, `22 h`, `10pm`. Midnight at the end of a day is `24`. */
function timeOf(words: readonly string[], known: TypedWords): number | null {
  const [, typed = "", past = "0", behind = ""] = /^(\d{1,2})(?:[:.](\d{2}))? ?(\p{L}+)?$/u.exec(words.join(" ")) ?? []
  const half = /^([ap])m$/i.exec(behind)?.[1]?.toLowerCase()
  if (typed === "" || (behind !== "" && half === undefined && known.meaning("notify", behind) !== "clock")) return null
  const [hour, minutes] = [Number(typed), Number(past)]
  if (minutes > 59 || (half === undefined ? hour > 24 : hour < 1 || hour > 12)) return null
  const shown = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0)
  return shown === 24 && minutes > 0 ? null : (shown * 60 + minutes) % (24 * 60)
}

/** The time zone with this name, or of this city, whatever its case. Null if there is none, or if two cities share the name. */
function zoneCalled(text: string): string | null {
  const plain = text.normalize("NFKC").trim().replaceAll(/\s+/g, "_").toLowerCase()
  const all = Intl.supportedValuesOf("timeZone")
  const whole = all.find((zone) => zone.toLowerCase() === plain)
  if (whole !== undefined) return whole
  const cities = all.filter((zone) => zone.toLowerCase().endsWith(`/${plain}`))
  if (cities.length === 1) return cities[0] ?? null
  // Names that are not on the list, such as UTC or Europe/Kyiv. Differences such as +02:00 are none, since summer time moves them.
  return /^[a-z]/.test(plain) && IANAZone.isValidZone(plain)
    ? new Intl.DateTimeFormat("en", { timeZone: plain }).resolvedOptions().timeZone
    : null
}
