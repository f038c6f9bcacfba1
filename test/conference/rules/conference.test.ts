/** The rules of the general conference (§16), by example and by property. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Item, movedTo, withMinutes } from "../../../src/conference/rules/agenda.ts"
import { readMeeting } from "../../../src/conference/rules/calling.ts"
import { shareOf, supportersNeeded, votersThere } from "../../../src/conference/rules/conference.ts"
import { isShown } from "../../../src/conference/rules/hands.ts"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { berlin } from "../../support/time.ts"

const zone = "Europe/Berlin"
const { typed } = loadWords("en")
/** Friday, 20 November 2026, 18:00. */
const reader = { now: berlin("2026-11-20T18:00"), zone, typed }
const person = (name: string) => matrixId(`@${name}:hive.example`)

describe("time and place of a conference", () => {
  it.each([
    ["2026-12-12 18:00", "2026-12-12T18:00", 120, "", ""],
    ["12 December 18:00 for 90 minutes at the barn", "2026-12-12T18:00", 90, "the barn", ""],
    ["at 18:00 on 12 December for one hour", "2026-12-12T18:00", 60, "", ""],
    [
      "next Friday 6pm Autumn meeting at https://call.example/x",
      "2026-11-27T18:00",
      120,
      "https://call.example/x",
      "Autumn meeting",
    ],
    ["nächsten Freitag um 18 Uhr für 2 Stunden im Kulturhaus", "2026-11-27T18:00", 120, "Kulturhaus", ""],
    ["am 12. Dezember 18.30 Uhr", "2026-12-12T18:30", 120, "", ""],
    ["in three weeks 9:15 for 1.5 hours", "2026-12-11T09:15", 90, "", ""],
    // The clocks go forward in the night before.
    ["2027-03-28 18:00", "2027-03-28T18:00", 120, "", ""],
  ])("are read from “%s”", (text, start, minutes, place, title) => {
    const startsAt = berlin(start)
    expect(readMeeting(text, reader)).toEqual({ startsAt, endsAt: instant(startsAt + minutes * 60_000), place, title })
  })

  it.each([
    ["soon", "no-day"],
    ["12 December", "no-time"],
    ["12 December 25:00", "no-time"],
    ["31 November 18:00", "no-day"],
  ])("are missing in “%s”", (text, gap) => {
    expect(readMeeting(text, reader)).toBe(gap)
  })
})

describe("a share of people", () => {
  const fraction = fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .filter(([over, under]) => over <= under)

  it("is the smallest number that reaches it, and one at least", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fraction, (many, [over, under]) => {
        const least = shareOf(many, `${over}/${under}`)
        expect(least * under).toBeGreaterThanOrEqual(over * many)
        if (least > 1) expect((least - 1) * under).toBeLessThan(over * many)
      }),
    )
  })

  it("that calls a conference is never more than there are", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 20 }),
        fraction,
        (voters, least, [a, b]) => {
          const rules = { callers: `${a}/${b}` as const, callersAtLeast: least }
          // The other settings make no difference.
          const needed = supportersNeeded(voters, rules as Parameters<typeof supportersNeeded>[1])
          expect(needed).toBeGreaterThanOrEqual(Math.min(voters, least))
          expect(needed).toBeLessThanOrEqual(voters)
        },
      ),
    )
  })
})

describe("those who are there", () => {
  it("count once each, whether they came or are there through somebody", () => {
    const [ana, ben, cem] = [person("ana"), person("ben"), person("cem")]
    const tom = { person: person("tom"), votes: false, standsFor: [] }
    expect(votersThere([{ person: ana, votes: true, standsFor: [ben, cem] }, tom])).toBe(3)
    expect(
      votersThere([
        { person: ana, votes: true, standsFor: [ben] },
        { person: ben, votes: true, standsFor: [] },
      ]),
    ).toBe(2)
  })
})

describe("a show of hands", () => {
  const hands = (yes: number, no: number) =>
    Array.from({ length: yes + no }, (_, at) => ({ person: person(`p${at}`), agrees: at < yes }))

  it("takes an item up with two thirds of those present, however many keep their hands down", () => {
    expect([isShown("take-up", hands(4, 0), 6), isShown("take-up", hands(3, 0), 6)]).toEqual([true, false])
    expect(isShown("take-up", hands(0, 0), 0)).toBe(false)
  })

  it("carries a question of procedure with more yes than no", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (yes, no) => {
        expect(isShown("procedure", hands(yes, no), yes + no)).toBe(yes > no)
      }),
    )
  })
})

describe("an agenda", () => {
  it("keeps all its items when one of them moves, and those that were called stay before the others", () => {
    // Rows, places and calls are all that moving looks at, hence the cast.
    const items = (many: number, called: number) =>
      Array.from(
        { length: many },
        (_, at) => ({ row: at, place: at + 1, calledAt: at < called ? instant(1) : null }) as Item,
      )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.nat(9), fc.nat(9), fc.nat(12), (many, called, from, to) => {
        const all = items(many, Math.min(called, many - 1))
        const moving = all.filter(({ calledAt }) => calledAt === null)
        const one = moving[from % moving.length]
        if (!one) return
        const moved = movedTo(all, one, to)
        expect(moved.map(({ place }) => place)).toEqual(all.map(({ place }) => place))
        expect(moved.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(all.map(({ row }) => row))
        const firstOpen = moved.findIndex(({ calledAt }) => calledAt === null)
        expect(moved.slice(firstOpen).every(({ calledAt }) => calledAt === null)).toBe(true)
      }),
    )
  })

  it("reads how long an item is to take", () => {
    expect(withMinutes("The kitchen 10 minutes", "min|minutes")).toEqual({ text: "The kitchen", minutes: 10 })
    expect(withMinutes("The kitchen (5 min)", "min|minutes")).toEqual({ text: "The kitchen", minutes: 5 })
    expect(withMinutes("12 months", "min|minutes")).toEqual({ text: "12 months", minutes: null })
  })
})
