/** Words are found whatever their case, accents and umlauts; a phrase is found as it stands. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { occurIn, readQuery } from "../../../src/minutes/rules/search.ts"

/** Whether the words occur in the texts. */
function found(typed: readonly string[], ...texts: readonly string[]): boolean {
  const query = readQuery(typed)
  if ("refused" in query) throw new Error(query.refused)
  return occurIn(query.terms, texts)
}

describe("a word", () => {
  it.each([
    ["für", "Strom FÜR alle"],
    ["fuer", "Strom für alle"],
    ["fur", "Strom für alle"],
    ["für", "Strom fuer alle"],
    ["für", "Strom fu\u0308r alle"],
    ["STRASSE", "In der Straße"],
    ["straße", "IN DER STRASSE"],
    ["cafe", "Our Café"],
    ["Café", "our cafe"],
    ["encyclopaedia", "An encyclopædia"],
    ["co-op", "A co\u2011op"],
    ["member's", "the member’s room"],
    ["tarif", "Den Stromtarif wechseln"],
    ["zusammen", "zu\u00adsammen"],
    ["important", "im**port**ant"],
    ["%", "60 % of it"],
    ["a_b", "a_b"],
    ["\\", "C:\\"],
  ])("%s is found in: %s", (word, text) => {
    expect(found([word], text)).toBe(true)
  })

  it.each([
    ["%", "60 percent"],
    ["a_b", "acb"],
    ["h%o", "hydro"],
    [".*", "hydro"],
    ["ue", "uber"],
    ["hydro", "hydrant"],
  ])("%s is not found in: %s", (word, text) => {
    expect(found([word], text)).toBe(false)
  })
})

describe("a query", () => {
  it("asks for all its words, wherever each of them stands", () => {
    expect(found(["roof", "SOLAR"], "Solar panels", "On the roof.")).toBe(true)
    expect(found(["roof", "solar"], "Solar panels", "On the ground.")).toBe(false)
  })

  it("asks for a phrase in one piece, across line ends, but not across two texts", () => {
    expect(found(["solar panels"], "New solar\n  panels")).toBe(true)
    expect(found(["solar panels"], "panels, solar")).toBe(false)
    expect(found(["solar panels"], "solar", "panels")).toBe(false)
  })

  it("of nothing, or of too much, is refused", () => {
    for (const nothing of [[], [""], ["  ", "\u00ad"], ["**"]])
      expect(readQuery(nothing)).toEqual({ refused: "search-nothing" })
    expect(readQuery(["x".repeat(50)])).toHaveProperty("terms")
    expect(readQuery(["x".repeat(51)])).toMatchObject({ refused: "search-too-long" })
    expect(readQuery(Array<string>(11).fill("x"))).toMatchObject({ refused: "search-too-long" })
  })

  it("finds every text that has its words in any case, whatever else is in it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.stringMatching(/^[a-zäöüß]{1,9}$/),
        fc.string(),
        (before, word, after) => {
          expect(found([word], `${before} ${word.toUpperCase()} ${after}`)).toBe(true)
        },
      ),
    )
  })
})
