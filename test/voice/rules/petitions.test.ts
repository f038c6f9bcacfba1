/** How many must endorse a petition, and on which mornings something happens (§17.1). */
import { describe, expect, it } from "vitest"
import { endorsementsNeeded, lapsesAt, nextMorning } from "../../../src/voice/rules/petitions.ts"
import { berlin } from "../../support/time.ts"

const zone = "Europe/Berlin"
const usual = { share: "1/10", atLeast: 3, lapseAfter: "P30D", every: "P1D" } as const

describe("a petition", () => {
  it("needs a tenth of those who may vote, rounded up, and three at least", () => {
    const needed = [3, 29, 30, 31, 40, 41].map((voters) => endorsementsNeeded(voters, usual))
    expect(needed).toEqual([3, 3, 3, 4, 4, 5])
  })

  it("changes at nine in the morning by the co-op's clock, also after the clocks have changed", () => {
    expect(nextMorning(berlin("2026-11-20T08:59"), zone, "P1D")).toBe(berlin("2026-11-20T09:00"))
    expect(nextMorning(berlin("2026-11-20T09:00"), zone, "P1D")).toBe(berlin("2026-11-21T09:00"))
    expect(nextMorning(berlin("2026-10-24T18:00"), zone, "P1D")).toBe(berlin("2026-10-25T09:00"))
  })

  it("changes as often as a co-op that only tries it out has set, and lapses then too", () => {
    expect(nextMorning(berlin("2026-11-20T08:59"), zone, "PT10M")).toBe(berlin("2026-11-20T09:09"))
    const quick = { lapseAfter: "PT1H", every: "PT10M" }
    expect(lapsesAt(berlin("2026-11-20T08:59"), quick, zone)).toBe(berlin("2026-11-20T09:59"))
  })

  it("lapses on the morning thirty days after that on which it was to be shown, however late in the day it was", () => {
    for (const shown of ["09:00", "09:03", "23:00"])
      expect(lapsesAt(berlin(`2026-11-20T${shown}`), usual, zone)).toBe(berlin("2026-12-20T09:00"))
    expect(lapsesAt(berlin("2026-11-20T09:00"), { lapseAfter: "PT36H", every: "P1D" }, zone)).toBe(
      berlin("2026-11-22T09:00"),
    )
  })
})
