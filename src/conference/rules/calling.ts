/** Reads when and where a general conference is to be, as people type it: `12 December 18:00 for 2 hours at the barn`. */
import { DateTime } from "luxon"
import { findComingDay } from "../../kernel/rules/coming-day.ts"
import { timeIn, timePattern } from "../../kernel/rules/time-of-day.ts"
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import { meaningsOf, type TypedWords } from "../../kernel/rules/typed-words.ts"
import { type Instant, instant } from "../../kernel/rules/types.ts"

/** Time and place of a conference. */
export interface Meeting {
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly place: string
  readonly title: string
}

/** What was not said, or could not be read. */
export type MeetingGap = "no-day" | "no-time" | "no-link"

export interface Now {
  readonly now: Instant
  readonly zone: string
  readonly typed: TypedWords
}

const usualLength = { minutes: 120 }
const longest = 24 * 60

const patterns = madeOf((typed) => {
  const number = String.raw`\d{1,3}(?:[.,]5)?|${oneOf(typed, "count", ...meaningsOf("count"))}`
  const unit = oneOf(typed, "time", "hour", "minute")
  return {
    clock: new RegExp(`^${timePattern(typed)}`, "iu"),
    lasting: new RegExp(
      String.raw`^(?:${oneOf(typed, "meeting", "for")} )?(?<count>${number}) ?(?<unit>${unit})(?![\p{L}\p{N}])`,
      "iu",
    ),
    venue: new RegExp(String.raw`^(?:(?<title>.*?)[ ,]+)?${oneOf(typed, "meeting", "at")} (?<place>\S.*)$`, "iu"),
    on: new RegExp(`^(?:${oneOf(typed, "small", "on")}|${oneOf(typed, "small", "by")}) `, "iu"),
  }
})

/** Reads the text. Time and day may stand in either order; without a length the meeting lasts two hours. */
export function readMeeting(text: string, { now, zone, typed }: Now): Meeting | MeetingGap {
  const { clock, lasting, venue, on } = patterns(typed)
  let rest = text
    .normalize("NFC")
    .replaceAll(/[^\S\n]+/g, " ")
    .trim()
    .replace(on, "")
  const cut = (many: number) => {
    rest = rest.slice(many).replace(/^[ ,;]+/, "")
  }
  let time = clock.exec(rest)
  if (time) cut(time[0].length)
  const today = DateTime.fromMillis(now, { zone })
  const iso = /^\d{4}-\d{2}-\d{2}(?!\d)T?/.exec(rest.replace(on, ""))
  rest = rest.replace(on, "")
  const found = iso ? null : findComingDay(rest, today.toISODate() ?? "", typed)
  const day = iso ? iso[0].slice(0, 10) : found?.index === 0 ? found.day : null
  if (day === null) return "no-day"
  cut(iso ? iso[0].length : (found?.typed.length ?? 0))
  time ??= clock.exec(rest)
  if (!time) return "no-time"
  if (rest.startsWith(time[0])) cut(time[0].length)
  const at = timeIn(time.groups ?? {})
  const start = DateTime.fromISO(day, { zone }).set(at ?? {})
  if (at === null || !start.isValid) return "no-time"
  const long = lasting.exec(rest)
  if (long) cut(long[0].length)
  const [first = "", ...below] = rest.split("\n")
  const { title = "", place = "" } = placed(first.trim(), venue)
  if (/^https?:/i.test(place) && linkIn(place) === null) return "no-link"
  const minutes = long ? minutesOf(long.groups ?? {}, typed) : usualLength.minutes
  return {
    startsAt: instant(start.toMillis()),
    endsAt: instant(start.plus({ minutes: Math.min(Math.max(minutes, 5), longest) }).toMillis()),
    place,
    title: [title, ...below].map((line) => line.trim()).find((line) => line !== "") ?? "",
  }
}

/**
 * The link in a place, such as that of a video call. Null if there is none. A link with a name and a password in it is none: it could look
 * as if it led somewhere else.
 */
export function linkIn(place: string): string | null {
  const [found] = /https?:\/\/\S+/i.exec(place) ?? []
  const url = found === undefined ? null : URL.parse(found.replace(/[),.;\]]+$/, ""))
  return url && url.hostname !== "" && url.username === "" && url.password === "" ? url.href : null
}

type Groups = Readonly<Record<string, string | undefined>>

function minutesOf({ count = "", unit = "" }: Groups, typed: TypedWords): number {
  const named = typed.meaning("count", count)
  const number = named === null ? Number(count.replace(",", ".")) : meaningsOf("count").indexOf(named) + 1
  return Math.round(number * (typed.meaning("time", unit) === "hour" ? 60 : 1))
}

/** Parts a text into a title and a place: `Autumn meeting at the barn`. A place in quotes, or a link, may have the title after it. */
function placed(text: string, venue: RegExp): { readonly title?: string; readonly place?: string } {
  const { title = "", place = "" } = venue.exec(text)?.groups ?? {}
  if (place === "") return { title: text }
  const [, quoted, link, after = ""] = /^(?:["“„]([^"”“]+)["”“]|(https?:\/\/\S+))\s*(.*)$/u.exec(place) ?? []
  const named = quoted ?? link
  return named === undefined ? { title, place } : { title: title || after, place: named }
}
