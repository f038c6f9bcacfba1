/** What people type after `!notify`. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readNotify } from "../../../src/votes/rules/notify-query.ts"
import { typed } from "../../support/typed.ts"

const read = (text: string) => readNotify(text.split(" ").filter(Boolean), typed)
const hours = (from: number, to: number) => ({ from: Math.round(from * 60), to: Math.round(to * 60) })

describe("what is typed after !notify", () => {
  it.each([
    ["daily", { rhythm: "daily" }],
    ["Täglich", { rhythm: "daily" }],
    ["weekly", { rhythm: "weekly" }],
    ["wöchentlich", { rhythm: "weekly" }],
    ["each", { rhythm: "each" }],
    ["einzeln", { rhythm: "each" }],
    ["none", { rhythm: "none" }],
    ["keine", { rhythm: "none" }],
    ["quiet 22:00-07:00", { quiet: hours(22, 7) }],
    ["quiet 22:00 - 07:00", { quiet: hours(22, 7) }],
    ["quiet 22:30–6:15", { quiet: hours(22.5, 6.25) }],
    ["quiet 22-7", { quiet: hours(22, 7) }],
    ["quiet 13-24", { quiet: hours(13, 0) }],
    ["quiet 10pm to 7am", { quiet: hours(22, 7) }],
    ["quiet 12am - 12pm", { quiet: hours(0, 12) }],
    ["ruhe 22 Uhr bis 7 Uhr", { quiet: hours(22, 7) }],
    ["ruhe 22.00 bis 7.00 Uhr", { quiet: hours(22, 7) }],
    ["quiet 22:00-07:00 Europe/Berlin", { quiet: hours(22, 7), zone: "Europe/Berlin" }],
    ["quiet 10pm to 7 am new york", { quiet: hours(22, 7), zone: "America/New_York" }],
    ["quiet off", { quiet: null }],
    ["ruhe aus", { quiet: null }],
    ["ruhe keine", { quiet: null }],
    ["zone Lisbon", { zone: "Europe/Lisbon" }],
    ["zone europe/lisbon", { zone: "Europe/Lisbon" }],
    ["zeitzone New York", { zone: "America/New_York" }],
    ["zone UTC", { zone: "UTC" }],
    ["zone off", { zone: null }],
    ["", {}],
  ])("%s is understood", (text, change) => {
    expect(read(text)).toEqual(change)
  })

  it.each([
    ["hourly", "notify-unknown"],
    ["daily please", "notify-unknown"],
    ["quiet", "notify-no-hours"],
    ["quiet 22:00", "notify-no-hours"],
    ["quiet 22-", "notify-no-hours"],
    ["quiet 25-7", "notify-no-hours"],
    ["quiet 22:60-7", "notify-no-hours"],
    ["quiet 13pm-7am", "notify-no-hours"],
    ["quiet at night", "notify-no-hours"],
    ["quiet 7-7", "notify-whole-day"],
    ["quiet 0-24", "notify-whole-day"],
    ["quiet 22-7 Atlantis", "notify-no-zone"],
    ["zone", "notify-no-zone"],
    ["zone +02:00", "notify-no-zone"],
    ["zone Europe", "notify-no-zone"],
  ])("%s is asked about", (text, refused) => {
    expect(read(text)).toMatchObject({ refused })
  })

  it("is repeated in part only, if it is long", () => {
    const long = read(`zone ${"x".repeat(60_000)} ${"y ".repeat(1000)}`)
    expect(JSON.stringify(long).length).toBeLessThan(600)
  })

  it("is read or asked about, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("quiet ", "zone ", ""),
        fc.string({ unit: "binary", maxLength: 30 }),
        (begin, text) => {
          const change = read(begin + text)
          if ("quiet" in change && change.quiet)
            for (const minutes of [change.quiet.from, change.quiet.to])
              expect(minutes >= 0 && minutes < 24 * 60).toBe(true)
        },
      ),
    )
  })
})
