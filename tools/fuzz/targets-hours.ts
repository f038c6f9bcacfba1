/** Targets that read hours as people type them, and the files of time trackers (§18.2). */
import { readHours, type TypedHours } from "../../src/hours/rules/asked.ts"
import { readTracked } from "../../src/hours/rules/tracker.ts"
import { isRefused } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { must, mustBeShort } from "./must.ts"
import type { Target } from "./run.ts"

const { typed } = loadWords("en")

const hours: Target = {
  name: "hours",
  reads: "hours as people type them",
  runs: 200_000,
  seeds: [
    "7.5 yesterday T3 fixed the oven",
    "8 on Monday leave",
    "7 h 30 min 27.11. T12: bread",
    "H12 6.5",
    "approve H12-H18 @ana 41:30",
    "contest H12 because it was Sunday",
    "export last month @ana toggl",
    "stunden stopp 7,5",
  ],
  check(text) {
    const read = readHours(text.slice(0, 2000), "2026-11-30", typed)
    if ("typed" in read && typeof read.typed !== "string") mustBeTime(read.typed)
    if ("numbers" in read)
      must(
        read.numbers.every((number) => number > 0),
        "lines have numbers",
      )
  },
}

function mustBeTime({ minutes }: TypedHours): void {
  must(
    minutes === null || minutes === "unclear" || (Number.isInteger(minutes) && minutes >= 0),
    "hours are whole minutes",
  )
}

const trackers: Target = {
  name: "trackers",
  reads: "files of time trackers (Kimai, Toggl)",
  runs: 100_000,
  seeds: [
    '"Date","From","To","Duration","User","Project","Activity","Description"\n"2026-05-04","15:50","17:51","7260","tom","T3","Baking","rolls, ""bread"""\n',
    "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\nTom,,,T12,,Oven,No,2026-01-05,23:00:00,2026-01-06,00:30:00,01:30:00,sick\n",
    "Datum;Beginn;Ende;Dauer;Projekt;Kategorie\r\n03.02.2026;9:00;17:00;8;Ofen;holiday\r\n",
  ],
  check(text) {
    const read = readTracked(text.slice(0, 100_000), typed)
    if (isRefused(read)) return
    mustBeShort(read, 300)
    must(
      read.rows.every(({ minutes, day }) => Number.isInteger(minutes) && minutes >= 0 && /^\d{4}-\d\d-\d\d$/.test(day)),
      "each line has a day and whole minutes",
    )
  },
}

export const hoursTargets: readonly Target[] = [hours, trackers]
