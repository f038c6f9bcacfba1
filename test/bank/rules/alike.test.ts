/** The same movement in two kinds of files is recognised, and two movements that look alike stay two. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { alikeAmong, lookalikeOf } from "../../../src/bank/rules/alike.ts"
import { eur, line } from "../../support/bank-files.ts"

const works = line({ amount: eur(50_000), name: "Stadtwerke Örtlich GmbH & Co. KG", text: "Rechnung 12 T3" })
const like = (one: Partial<typeof works>, other: Partial<typeof works>) =>
  alikeAmong([{ ...works, ...one }], [{ ...works, ...other }]).has(0)

describe("movements look alike", () => {
  it("if day, amount and currency are equal, and the bank names the same other party", () => {
    expect(like({}, {})).toBe(true)
    expect(like({}, { day: "2026-11-19" })).toBe(false)
    expect(like({}, { amount: eur(50_001) })).toBe(false)
    expect(like({}, { amount: eur(-50_000) })).toBe(false)
    expect(like({}, { amount: { minor: 50_000n, currency: "CHF" } })).toBe(false)
  })

  it("whatever either leaves out, cuts or writes otherwise", () => {
    expect(like({ name: "", text: "", iban: "DE02120300000000202051" }, {})).toBe(true)
    expect(like({ name: "STADTWERKE OERTLICH GMB" }, { text: "" })).toBe(true)
    expect(like({ name: "" }, { text: "GUTSCHRIFT" })).toBe(true)
    expect(like({ name: "Visa" }, { text: "SVWZ+Rechnung 12 T3 EREF+7" })).toBe(true)
  })

  it("not where it is another account, or another name and another text", () => {
    const [own, another] = ["DE02120300000000202051", "AT611904300234573201"]
    expect(like({ iban: own }, { iban: another })).toBe(false)
    expect(like({ iban: own, name: "A", text: "x" }, { iban: own })).toBe(true)
    expect(like({ name: "Bakery GmbH", text: "fee" }, {})).toBe(false)
  })

  it("each with one other: what has more in common first", () => {
    const [ana, cem] = ["Ana Ahorn", "Cem Celtis"].map((name) => ({ ...works, name, text: "fee" }))
    if (!ana || !cem) throw new Error("two people")
    expect([...alikeAmong([ana, cem], [cem, ana])]).toEqual([
      [0, 1],
      [1, 0],
    ])
    // In the second file only cem has a name. So the fee without a name is ana's.
    expect([...alikeAmong([ana, cem], [cem, { ...ana, name: "" }])]).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it("never more often than they are there: two coffees on one day stay two", () => {
    const coffee = fc
      .record({ amount: fc.constantFrom(eur(-250), eur(-300)), name: fc.constantFrom("", "Cafe", "Bar") })
      .map(line)
    fc.assert(
      fc.property(fc.array(coffee, { maxLength: 8 }), fc.array(coffee, { maxLength: 8 }), (fresh, known) => {
        const found = alikeAmong(fresh, known)
        expect(new Set(found.values()).size).toBe(found.size)
        for (const [one, other] of found) expect(fresh[one]?.amount).toEqual(known[other]?.amount)
        // If all movements of a file come again, every one of them is recognised.
        expect(alikeAmong(fresh, fresh).size).toBe(fresh.length)
      }),
    )
  })
})

describe("what stands in the way of booking one of them", () => {
  const twin = (number: number, entries: number[] = [], skipped = false) => ({
    ...{ number, entries, skipped, from: "csv" as const },
  })

  it("is that the other one is booked; of two that wait, the later one is to be looked at", () => {
    expect(lookalikeOf({ number: 3, from: "camt" }, twin(1, [12]))).toEqual({
      line: 1,
      by: "kind",
      state: "booked",
      entries: [12],
    })
    expect(lookalikeOf({ number: 1, from: "camt" }, twin(3, [12]))).toEqual({
      line: 3,
      by: "kind",
      state: "booked",
      entries: [12],
    })
    expect(lookalikeOf({ number: 3, from: "camt" }, twin(1))).toEqual({
      line: 1,
      by: "kind",
      state: "waits",
      entries: [],
    })
    expect(lookalikeOf({ number: 3, from: "camt" }, twin(1, [], true))).toEqual({
      line: 1,
      by: "kind",
      state: "skipped",
      entries: [],
    })
    expect(lookalikeOf({ number: 1, from: "camt" }, twin(3))).toBeNull()
    expect(lookalikeOf({ number: 1, from: "camt" }, twin(3, [], true))).toBeNull()
    expect(lookalikeOf({ number: 1, from: "camt" }, undefined)).toBeNull()
    expect(lookalikeOf({ number: 3, from: "csv" }, twin(1))).toMatchObject({ by: "words", state: "waits" })
  })
})
