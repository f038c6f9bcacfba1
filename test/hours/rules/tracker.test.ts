/** Files of time trackers (§18.2), shaped as Kimai and Toggl Track publish them. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Hours, type HoursKind, hoursKinds } from "../../../src/hours/rules/hours.ts"
import { daysAfter } from "../../../src/hours/rules/sums.ts"
import { isTracked, readTracked, type Tracked } from "../../../src/hours/rules/tracker.ts"
import { together, trackerFile } from "../../../src/hours/views/export.ts"
import { instant, isRefused, matrixId } from "../../../src/kernel/rules/types.ts"
import { typed } from "../../support/typed.ts"

const read = (text: string) => readTracked(text, typed)
function rows(text: string): Tracked["rows"] {
  const tracked = read(text)
  if (isRefused(tracked)) throw new Error(`refused: ${JSON.stringify(tracked)}`)
  return tracked.rows
}

describe("a file of Kimai's", () => {
  it("is read with the columns of its importer, whose durations are seconds", () => {
    const [row] = rows(
      '"Date","From","To","Duration","Rate","User","Customer","Project","Activity","Description","Exported","Tags","Hourly rate","Fixed rate"\n' +
        '"2026-05-04","15:50","17:51","7260","231.92","tom@bakery.example","City Ltd","Night shift","Baking","rolls, and ""bread""","0","foo,bar","115.00","0"\n',
    )
    expect(row).toMatchObject({
      day: "2026-05-04",
      minutes: 121,
      kind: "worked",
      task: null,
      user: "tom@bakery.example",
    })
    expect(row).toMatchObject({ project: "Night shift · Baking", text: 'rolls, and "bread"' })
  })

  it("is read as it exports it in German, with decimal hours and its categories", () => {
    const file =
      "Datum,Beginn,Ende,Dauer,Währung,Preis,Benutzer,E-Mail,Kunde,Projekt,Tätigkeit,Beschreibung,Abrechenbar,Schlagworte,Typ,Kategorie\r\n" +
      "2026-06-16,12:00,12:06,0.11,EUR,0,tom,,Stadt,T3,Backen,,1,,timesheet,work\r\n" +
      "2026-06-17,00:00,08:00,8.00,EUR,0,tom,,,,,,0,,timesheet,holiday\r\n" +
      "2026-06-18,00:00,08:00,8.00,EUR,0,tom,,,,,,0,,timesheet,parental\r\n"
    expect(rows(file)).toMatchObject([
      { minutes: 7, task: 3, project: "Backen", kind: "worked" },
      { minutes: 480, kind: "leave" },
      { minutes: 480, kind: null },
    ])
  })
})

describe("a file of Toggl's", () => {
  it("is read as the detailed report has long been", () => {
    const file =
      "\uFEFFUser,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()\n" +
      'Tom Baker,tom@bakery.example,Acme,T12,,"Oven, left door",No,2026-01-05,23:00:00,2026-01-06,00:30:00,01:30:00,"night, urlaub",\n'
    expect(rows(file)).toMatchObject([
      { day: "2026-01-05", minutes: 90, task: 12, kind: "leave", text: "Oven, left door", user: "Tom Baker" },
    ])
  })

  it("is read as the new report is, with its own order of columns", () => {
    const file =
      '"Description","Duration","Member","Email","Project","Tags","Start date","Start time","Stop date","Stop time"\n' +
      '"Rolls","0:30:29","Tom","tom@bakery.example","-","-","2026-07-14","10:00:00","2026-07-14","10:30:29"\n'
    expect(rows(file)).toMatchObject([{ minutes: 30, text: "Rolls", project: "", task: null, user: "Tom" }])
  })
})

describe("what can be read in two ways", () => {
  const kimai = (date: string, from: string, to: string, duration: string) =>
    read(`Date,From,To,Duration,Project\n${date},${from},${to},${duration},Oven\n`)

  it.each([
    [kimai("03/04/2026", "9:00", "10:00", "1.00"), "hours-file-date"],
    [kimai("2026-02-30", "9:00", "10:00", "1.00"), "hours-file-date"],
    [kimai("2026-02-03", "", "", "3600"), "hours-file-duration"],
    [kimai("2026-02-03", "9:00", "12:00", "3600"), "hours-file-duration"],
    [kimai("2026-02-03", "", "", ""), "hours-file-duration"],
    [read("Date;Amount;Project\n2026-02-03;5,00;x\n"), "hours-file-unknown"],
    [read('Date,Duration,Project\n2026-02-03,"1.00,x\n'), "hours-file-quotes"],
    [read(`Date,Duration,Project\n${"2026-02-03,1.00,x\n".repeat(5001)}`), "hours-file-long"],
  ])("is refused, and never guessed (%#)", (answer, refused) => {
    expect(answer).toMatchObject({ refused })
  })

  it("is clear where the times of day tell which", () => {
    expect(rows("Date,From,To,Duration,Project\n2026-02-03,9:00,17:00,8,Oven\n")).toMatchObject([{ minutes: 480 }])
    expect(rows("Date,From,To,Duration,Project\n03.02.2026,9:00 PM,10:30 PM,,Oven\n")).toMatchObject([
      { day: "2026-02-03", minutes: 90 },
    ])
  })

  it("does not take the file of a bank for one, nor fail on any text", () => {
    expect(isTracked("Buchungstag;Valuta;Betrag;Waehrung\n01.02.26;01.02.26;-5,00;EUR\n", typed)).toBe(false)
    fc.assert(fc.property(fc.string(), (text) => void read(`Date,Duration,Project\n${text}`)))
  })
})

describe("what is taken away", () => {
  const line = fc.record({
    day: fc.integer({ min: 0, max: 20 }).map((days) => daysAfter("2026-11-01", days)),
    minutes: fc.integer({ min: 1, max: 700 }),
    kind: fc.constantFrom(...hoursKinds),
    task: fc.option(fc.integer({ min: 1, max: 99 })),
    text: fc.string({ maxLength: 40 }).map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\uFEFF]/gu, "").trim()),
  })
  const ana = matrixId("@ana:hive.example")
  const whole = (
    said: { minutes: number; kind: HoursKind; day: string; task: number | null; text: string },
    at: number,
  ): Hours => ({
    ...said,
    ...{ number: at + 1, person: ana, corrects: null, state: "approved", enteredAt: instant(0), decidedBy: null },
    ...{ decidedAt: null, reason: "", takenBy: null },
  })

  it.each(["kimai", "toggl"] as const)("comes back as it was from a file for %s", (program) => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (said) => {
        const lines = said.map(whole)
        const back = rows(trackerFile(lines, program, "hive.example"))
        const facts = ({
          day,
          minutes,
          kind,
          task,
          text,
        }: Pick<Hours, "day" | "minutes" | "task" | "text"> & { kind: HoursKind | null }) =>
          JSON.stringify([day, minutes, kind, task, text])
        expect(back.map(facts)).toEqual(lines.map(facts))
        expect(back.map(({ own }) => own)).toEqual(lines.map(({ number }) => number))
      }),
    )
  })

  it("counts a correction with the line that it corrects", () => {
    const paid = whole({ day: "2026-11-02", minutes: 450, kind: "worked", task: null, text: "=2+2" }, 0)
    const lines = [
      paid,
      { ...paid, number: 2, minutes: -60, corrects: 1 },
      { ...paid, number: 3 },
      { ...paid, number: 4, minutes: -450, corrects: 3 },
    ]
    expect(together(lines)).toMatchObject([{ number: 1, minutes: 390 }])
    expect(trackerFile(lines, "kimai", "hive.example")).toContain("6.50,ana,,,work,'=2+2,")
  })
})
