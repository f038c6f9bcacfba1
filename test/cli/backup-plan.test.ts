import fc from "fast-check"
import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import { backupName, backupsAmong, isOverdue, nextBackup, outdated } from "../../src/cli/backup-plan.ts"

const zone = "Europe/Berlin"
const at = (text: string) => DateTime.fromISO(text, { zone }).toMillis()
const shown = (moment: number) => DateTime.fromMillis(moment, { zone }).toFormat("yyyy-MM-dd HH:mm")
const daily = { every: "P1D", at: "03:00" }
const keep = { daily: 7, weekly: 4, monthly: 12 }

describe("the next backup", () => {
  it("is due at once where there is none yet", () => {
    expect(nextBackup(null, daily, zone)).toBe(0)
  })
  it.each([
    ["a night later", "2026-05-03T03:00", daily, "2026-05-04 03:00"],
    ["at the hour of the same day, after one that came late", "2026-05-03T01:30", daily, "2026-05-03 03:00"],
    ["at the usual hour, also where the clocks change", "2026-03-28T03:00", daily, "2026-03-29 03:00"],
    ["after two nights", "2026-05-03T03:00", { ...daily, every: "P2D" }, "2026-05-05 03:00"],
    ["some hours later", "2026-05-03T10:15", { ...daily, every: "PT6H" }, "2026-05-03 16:15"],
  ])("is due %s", (_, last, plan, next) => {
    expect(shown(nextBackup(at(last), plan, zone))).toBe(next)
  })
  it("is overdue once two were missed", () => {
    expect(isOverdue(at("2026-05-01T03:00"), daily, at("2026-05-03T03:30"))).toBe(false)
    expect(isOverdue(at("2026-05-01T03:00"), daily, at("2026-05-03T04:30"))).toBe(true)
  })
})

describe("old backups", () => {
  const made = (moments: readonly number[]) => backupsAmong(moments.map(backupName))
  it("go, but for the newest of each of the last days, weeks and months", () => {
    const days = Array.from({ length: 400 }, (_, day) => at("2026-01-01T03:00") + day * 86_400_000)
    const backups = made(days)
    const gone = new Set(outdated(backups, keep, zone))
    const left = backups.filter((backup) => !gone.has(backup)).map((one) => shown(one.at).slice(0, 10))
    expect(left).toHaveLength(7 + 2 + 10)
    expect(left.slice(0, 2)).toEqual(["2026-03-31", "2026-04-30"])
    expect(left.at(-1)).toBe("2027-02-04")
  })
  it("never all go, nor the newest, whatever is to be kept", () => {
    const moments = fc.uniqueArray(
      fc.integer({ min: 1.7e9, max: 1.9e9 }).map((second) => second * 1000),
      { minLength: 1 },
    )
    const counts = fc.record({ daily: fc.nat(9), weekly: fc.nat(9), monthly: fc.nat(9) })
    fc.assert(
      fc.property(moments, counts, (all, kept) => {
        const backups = made(all)
        const gone = outdated(backups, kept, zone)
        expect(gone).not.toContain(backups.at(-1))
        // A second look finds nothing more to take away.
        expect(
          outdated(
            backups.filter((backup) => !gone.includes(backup)),
            kept,
            zone,
          ),
        ).toEqual([])
      }),
    )
  })
  it("are told from other files in the folder", () => {
    expect(backupsAmong(["notes.txt", "waggle.age", ".waggle-20260503T010000Z.age.1-ab.partial"])).toEqual([])
  })
})
