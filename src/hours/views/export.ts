/** Hours as a file that time trackers read: with the columns of Kimai's importer, or of Toggl Track's (§18.2). */
import { plainName, type Server } from "../../kernel/views/people.ts"
import { clockText, type Hours, type HoursKind, hoursId } from "../rules/hours.ts"
import type { Program } from "../rules/tracker.ts"
import { becameOf } from "./lines.ts"

const categories: Readonly<Record<HoursKind, string>> = {
  worked: "work",
  leave: "holiday",
  sick: "sickness",
  unpaid: "unpaid",
}

/** Lines as they were paid or will be: what corrects a line is counted with it, since no time tracker has times below zero. */
export function together(lines: readonly Hours[]): Hours[] {
  const whole = lines.filter(({ corrects }) => corrects === null)
  const net = whole.map((line) => {
    const own = lines.filter(({ corrects }) => corrects === line.number)
    return { ...line, minutes: own.reduce((sum, { minutes }) => sum + minutes, line.minutes) }
  })
  return net.filter(({ minutes }) => minutes > 0)
}

/**
 * The file's text. Nobody says at what time of day they worked, so the lines of a day stand one after another from midnight on.
 */
export function trackerFile(all: readonly Hours[], program: Program, server: Server): string {
  const begins = new Map<string, number>()
  const rows = together(all).map((line) => {
    const key = `${line.person} ${line.day}`
    const begin = begins.get(key) ?? 0
    begins.set(key, begin + line.minutes)
    const user = plainName(line.person, server)
    const [from, to] = [timeOfDay(begin), timeOfDay(begin + line.minutes)]
    const project = line.task === null ? "" : `T${line.task}`
    const [own, state] = [hoursId(line.number), becameOf(line)]
    if (program === "toggl") {
      const tags = line.kind === "worked" ? "" : line.kind
      return [
        ...[user, "", "", project, "", line.text, "No", line.day, `${from}:00`, line.day, `${to}:00`],
        ...[`${clockText(line.minutes).padStart(5, "0")}:00`, tags, own, state],
      ]
    }
    return [
      ...[line.day, from, to, (line.minutes / 60).toFixed(2), user, "", project, categories[line.kind], line.text],
      ...["0", "", categories[line.kind], own, state],
    ]
  })
  return `\uFEFF${[headings[program], ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`
}

const headings: Readonly<Record<Program, readonly string[]>> = {
  kimai: [
    ...["Date", "From", "To", "Duration", "User", "Customer", "Project", "Activity", "Description"],
    ...["Exported", "Tags", "Category", "Waggle", "Status"],
  ],
  toggl: [
    ...["User", "Email", "Client", "Project", "Task", "Description", "Billable", "Start date", "Start time"],
    ...["End date", "End time", "Duration", "Tags", "Waggle", "Status"],
  ],
}

const timeOfDay = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`

/** Spreadsheets run a text as a formula if it begins with one of these, also in their full-width forms. */
const formula = /^['=+\-@＝＋－＠]/u

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
