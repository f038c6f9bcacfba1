/**
 * Reads the CSV that time trackers export: Kimai's (its own export, and the columns of its importer) and Toggl Track's detailed report. What can
 * be read in two ways is refused with its line, never guessed.
 */
import { readCsv } from "../../bank/rules/csv.ts"
import { plainText } from "../../bank/rules/file-text.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { Meaning, TypedWords } from "../../kernel/rules/typed-words.ts"
import { isRefused, type Refused } from "../../kernel/rules/types.ts"
import { hoursNumber } from "./asked.ts"
import type { HoursKind } from "./hours.ts"

export type Program = "kimai" | "toggl"

/** A line of such a file. */
export interface TrackedRow {
  /** Its line in the file. */
  readonly line: number
  readonly day: CalendarDay
  readonly minutes: number
  /** Null: it is of a kind that there is not here, so it is left out. */
  readonly kind: HoursKind | null
  /** The project, if it is called like a task: `T3`. */
  readonly task: number | null
  /** The project and the activity, if they have names of their own. */
  readonly project: string
  readonly text: string
  /** Whose it is, as the program calls them. Empty: the file does not say. */
  readonly user: string
  /** The number of the line in a file that this bot has written. */
  readonly own: number | null
  /** Everything by which the line is known again. */
  readonly key: string
}

export interface Tracked {
  readonly program: Program
  readonly rows: readonly TrackedRow[]
}

type FileRefusal =
  | "hours-file-unknown"
  | "hours-file-quotes"
  | "hours-file-date"
  | "hours-file-duration"
  | "hours-file-long"

/** A column. Its names in each language stand with the words that people type, since Kimai's export follows its person's language. */
type Column = Meaning<"hourscolumn">

/** The most lines of a file. */
const mostRows = 5000

/** Whether a text is such a file. Its first line says so. */
export const isTracked = (text: string, typed: TypedWords): boolean => headingOf(text, typed) !== null

/** Whether these bytes are such a file. */
export function isTrackerFile(bytes: Uint8Array, typed: TypedWords): boolean {
  const text = plainText(bytes)
  return !isRefused(text) && isTracked(text, typed)
}

interface Heading {
  readonly delimiter: string
  readonly program: Program
  readonly at: ReadonlyMap<Column, number>
}

function headingOf(text: string, typed: TypedWords): Heading | null {
  const [first = ""] = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/, 1)
  if (first.length > 5000) return null
  for (const delimiter of [",", ";", "\t"]) {
    const row = readCsv(first, delimiter)
    if (isRefused(row)) continue
    const names = row[0]?.fields.map((name) => name.trim().toLowerCase()) ?? []
    const at = new Map<Column, number>()
    for (const [index, name] of names.entries()) {
      const column = typed.meaning("hourscolumn", name)
      if (column !== null && !at.has(column)) at.set(column, index)
    }
    const timed = at.has("duration") || (at.has("from") && at.has("to"))
    if (timed && at.has("start-date")) return { delimiter, program: "toggl", at }
    // A bank's file can have a date and a duration nowhere. It has neither project nor activity.
    if (timed && at.has("date") && (at.has("project") || at.has("activity") || at.has("user")))
      return { delimiter, program: "kimai", at }
  }
  return null
}

/** Reads a file. */
export function readTracked(text: string, typed: TypedWords): Tracked | Refused<FileRefusal> {
  const plain = text.replace(/^\uFEFF/, "")
  const heading = headingOf(plain, typed)
  if (heading === null) return { refused: "hours-file-unknown" }
  const all = readCsv(plain, heading.delimiter)
  if (isRefused(all)) return { refused: "hours-file-quotes", line: Number("line" in all ? all.line : 0) }
  if (all.length - 1 > mostRows) return { refused: "hours-file-long", most: mostRows }
  const seen = new Map<string, number>()
  const rows: TrackedRow[] = []
  for (const { line, fields } of all.slice(1)) {
    const cell = (column: Column) => fields[heading.at.get(column) ?? -1]?.trim() ?? ""
    const typedDate = heading.program === "toggl" ? cell("start-date") : cell("date")
    const day = dayIn(typedDate)
    if (day === null) return { refused: "hours-file-date", line, typed: typedDate.slice(0, 40) }
    const minutes = minutesIn(cell("duration"), cell("from"), cell("to"))
    if (minutes === null) return { refused: "hours-file-duration", line, typed: cell("duration").slice(0, 40) }
    const said = [day, minutes, cell("from"), cell("to"), cell("project"), cell("activity"), cell("description")]
    const same = JSON.stringify([heading.program, ...said, cell("user"), cell("email")])
    const many = (seen.get(same) ?? 0) + 1
    seen.set(same, many)
    const own = hoursNumber(cell("waggle"))
    rows.push({
      ...{ line, day, minutes, own, kind: kindIn(heading.program, cell, typed) },
      ...projectIn(cell, own !== null),
      text: own === null ? cell("description") : unprotected(cell("description")),
      user: cell("user") || cell("email"),
      // Two equal lines of one file are two lines. The second of them is known as the second.
      key: `${same} ${many}`,
    })
  }
  return { program: heading.program, rows }
}

/** Spreadsheets run texts that begin with such signs. Our own export protects them by an apostrophe. */
const unprotected = (text: string): string => (/^'['=+\-@＝＋－＠]/u.test(text) ? text.slice(1) : text)

/** Only `2026-11-30` and `30.11.2026` have one meaning. */
function dayIn(text: string): CalendarDay | null {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text) ?? []
  const [, late = "", middle = "", early = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const parts = year === "" ? [early, middle, late] : [year, month, day]
  const iso = parts.map((part) => part.padStart(2, "0")).join("-")
  const date = new Date(`${iso}T00:00:00Z`)
  return parts[0] !== "" && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

/** The minutes of a time of day. Null: it is none. */
function clockIn(text: string): number | null {
  const [, hour, minute, second = "0", half = ""] =
    /(?:^|[ T])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m)?(?:[+-]\d{2}:?\d{2}|Z)?$/i.exec(text) ?? []
  if (hour === undefined || minute === undefined) return null
  const part = half.toLowerCase()
  const shift = part === "p" && Number(hour) < 12 ? 12 : part === "a" && hour === "12" ? -12 : 0
  return (Number(hour) + shift) * 60 + Number(minute) + Number(second) / 60
}

/**
 * The minutes in a duration: `01:30:00`, or a decimal number of hours such as `1.50`. A whole number can be hours or seconds; only the times of
 * beginning and end tell which. Null: nothing tells.
 */
function minutesIn(duration: string, from: string, to: string): number | null {
  const [begin, end] = [clockIn(from), clockIn(to)]
  const span = begin === null || end === null ? null : end >= begin ? end - begin : end + 24 * 60 - begin
  const [, hours, minutes, seconds = "0"] = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(duration) ?? []
  if (hours !== undefined) return Math.round(Number(hours) * 60 + Number(minutes) + Number(seconds) / 60)
  if (/^\d{1,4}[.,]\d{1,4}$/.test(duration)) return Math.round(Number(duration.replace(",", ".")) * 60)
  if (duration === "") return span === null ? null : Math.round(span)
  if (!/^\d{1,7}$/.test(duration) || span === null) return null
  const fits = [Number(duration) * 60, Number(duration) / 60].filter((one) => Math.abs(one - span) <= 1)
  const [only] = fits
  return only !== undefined && fits.length === 1 ? Math.round(only) : null
}

const categories: Readonly<Record<string, HoursKind>> = {
  work: "worked",
  holiday: "leave",
  sickness: "sick",
  unpaid: "unpaid",
}

/** Kimai has categories (`work`, `holiday`, `sickness`, `parental`, `overtime`), and Toggl tags. */
function kindIn(program: Program, cell: (column: Column) => string, typed: TypedWords): HoursKind | null {
  const category = cell("category").toLowerCase()
  if (program === "kimai" && category !== "") return categories[category] ?? null
  const tags = cell("tags").split(/[,;]/)
  return tags.map((tag) => typed.meaning("hourskind", tag.trim())).find((kind) => kind !== null) ?? "worked"
}

function projectIn(cell: (column: Column) => string, own: boolean): Pick<TrackedRow, "task" | "project"> {
  const project = cell("project")
  const task = /^#?t([1-9]\d{0,8})$/i.exec(project)?.[1]
  const named = [task === undefined ? project : "", cell("activity")].filter((part) => part !== "" && part !== "-")
  // What this bot has written has its kind as the activity.
  return { task: task === undefined ? null : Number(task), project: own ? "" : named.join(" · ") }
}
