/** When digests are due, by the co-op's clock, and how money is added up in them. */
import fc from "fast-check"
import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import { instant } from "../../../src/kernel/rules/types.ts"
import { hasDigest, lastDigest, moneyMoved } from "../../../src/minutes/rules/digest.ts"

const at = (iso: string, zone = "Europe/Berlin") => instant(DateTime.fromISO(iso, { zone }).toMillis())
const last = (until: string, setting = "monday 09:00", zone = "Europe/Berlin") => {
  const due = lastDigest(at(until, zone), setting, zone)
  return due === null ? null : DateTime.fromMillis(due, { zone }).toFormat("ccc d LLL HH:mm ZZ")
}

describe("the last digest", () => {
  it.each([
    ["2026-11-23T08:59", "Mon 16 Nov 09:00 +01:00"],
    ["2026-11-23T09:00", "Mon 23 Nov 09:00 +01:00"],
    ["2026-11-29T23:59", "Mon 23 Nov 09:00 +01:00"],
    // The clocks were changed on the Sunday before.
    ["2026-03-30T09:00", "Mon 30 Mar 09:00 +02:00"],
    ["2026-10-26T08:59", "Mon 19 Oct 09:00 +02:00"],
    ["2026-10-26T09:00", "Mon 26 Oct 09:00 +01:00"],
  ])("up to %s was due: %s", (until, due) => {
    expect(last(until)).toBe(due)
  })

  it("is due at the first of two same times, and as much later where the time is left out", () => {
    expect(last("2026-10-25T12:00", "sunday 02:30")).toBe("Sun 25 Oct 02:30 +02:00")
    expect(last("2026-03-29T12:00", "sunday 02:30")).toBe("Sun 29 Mar 03:30 +02:00")
  })

  it("is never due where the co-op wants none", () => {
    expect(last("2026-11-23T09:00", "none")).toBeNull()
    expect([hasDigest("none"), hasDigest("friday 16:30")]).toEqual([false, true])
  })

  it("comes in every week of every zone once", () => {
    const zones = ["Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Asia/Beirut", "Pacific/Apia"]
    const weekdays = ["monday", "wednesday", "saturday", "sunday"]
    const times = ["00:00", "00:30", "02:00", "02:30", "09:00", "23:59"]
    const moment = fc.integer({ min: at("2026-01-01"), max: at("2028-01-01") })
    const setting = fc.tuple(fc.constantFrom(...weekdays), fc.constantFrom(...times))
    const hour = 3_600_000
    fc.assert(
      fc.property(moment, setting, fc.constantFrom(...zones), (until, [weekday, time], zone) => {
        const due = lastDigest(instant(until), `${weekday} ${time}`, zone)
        if (due === null) throw new Error("there is no digest")
        expect(due).toBeLessThanOrEqual(until)
        expect(until - due).toBeLessThanOrEqual(7 * 24 * hour + hour)
        // From any moment until the next digest, the last one is the same.
        expect(lastDigest(due, `${weekday} ${time}`, zone)).toBe(due)
        const before = lastDigest(instant(due - 1), `${weekday} ${time}`, zone) ?? due
        expect(Math.abs(due - before - 7 * 24 * hour)).toBeLessThanOrEqual(hour)
      }),
    )
  })
})

describe("money in a digest", () => {
  const eur = (minor: bigint) => ({ minor, currency: "EUR" })
  it("is what came in and what went out, without the opening balance", () => {
    const changes = [
      { kind: "opening", amount: eur(500_00n) },
      { kind: "income", amount: eur(1200_00n) },
      { kind: "payment", amount: eur(-300_00n) },
      { kind: "expense", amount: eur(-40_50n) },
      { kind: "refund", amount: eur(-9_50n) },
      { kind: "income", amount: { minor: 7n, currency: "CHF" } },
    ] as const
    expect(moneyMoved(changes)).toEqual({
      income: [eur(1200_00n), { minor: 7n, currency: "CHF" }],
      spent: [eur(350_00n)],
    })
  })

  it("does not count what was reversed", () => {
    const changes = [
      { kind: "income", amount: eur(1200_00n) },
      { kind: "reversal", amount: eur(-1200_00n) },
      { kind: "expense", amount: eur(-40_00n) },
      { kind: "reversal", amount: eur(40_00n) },
    ] as const
    expect(moneyMoved(changes)).toEqual({ income: [], spent: [] })
  })
})
