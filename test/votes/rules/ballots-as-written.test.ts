/** Ballots as people write them. A ballot counts if it can be read in exactly one way. For all other texts the bot asks back. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { understood } from "../../../src/votes/rules/ballot-reading.ts"
import { motionIn } from "../../../src/votes/rules/ballot-signs.ts"
import { exampleRanking } from "../../../src/votes/rules/ballots.ts"
import { typed } from "../../support/typed.ts"
import { ballots, type Meant, votes } from "./ballots-as-written.ts"

function meant(read: ReturnType<typeof understood>): Meant {
  if ("asked" in read) return read.asked === "unclear" ? "ask" : read.asked
  if ("refused" in read) return read.refused === "ballot-repeats-option" ? "twice" : "unknown"
  return read
}

describe("a ballot as people write it", () => {
  it("stands in a list of at least 200", () => {
    expect(new Set(ballots.map(([vote, text]) => `${vote} ${text}`)).size).toBeGreaterThanOrEqual(200)
  })

  it.each(ballots)("on %s: %j", (vote, text, expected) => {
    expect(meant(understood(text, votes[vote], typed))).toEqual(expected)
  })
})

describe("a ballot that names its motion", () => {
  it.each([
    ["M7 2 1", "M7", "2 1"],
    ["m7 2 1", "M7", "2 1"],
    ["M7: 2, 1", "M7", "2, 1"],
    ["M7, 2", "M7", "2"],
    ["M7 - 2", "M7", "2"],
    ["(M7) 2", "M7", "2"],
    ["for M7: 2", "M7", "2"],
    ["on M7 yes", "M7", "yes"],
    ["bei M7: ja", "M7", "ja"],
    ["Antrag M7: nein", "M7", "nein"],
    ["yes to M7", "M7", "yes"],
    ["ja zu M7!", "M7", "ja"],
    ["2 1 (M7)", "M7", "2 1"],
    ["R2 1", "R2", "1"],
    ["M٧ ٢", "M7", "2"],
    ["2 1", null, "2 1"],
    ["M7", null, "m7"],
    ["M0 1", null, "m0 1"],
  ])("%j", (text, motion, rest) => {
    expect(motionIn(text, typed)).toEqual({ motion, rest })
  })

  it("and another one beside it, is asked about", () => {
    const { motion, rest } = motionIn("M7 2 M8 1", typed)
    expect(motion).toBe("M7")
    expect(understood(rest, votes.servers, typed)).toEqual({ asked: "unclear" })
  })
})

describe("a text without a clear reading", () => {
  const clear = ballots.filter(([, , expected]) => Array.isArray(expected))

  it.each(["not", "nicht", "perhaps", "anything but", "gegen", "or", "oder", "?", "=", "👎", "~~", "instead of"])(
    "is never counted: %j beside any ballot",
    (doubt) => {
      for (const [vote, text] of clear)
        for (const doubted of [`${doubt} ${text}`, `${text} ${doubt}`])
          expect([doubted, meant(understood(doubted, votes[vote], typed))]).not.toEqual([doubted, expect.any(Array)])
    },
  )

  it("is never counted, whatever is put together: only known words and marks, with the numbers in their order", () => {
    const piece = fc.constantFrom(
      ...["1", "2", "3", "4", " ", " ", ",", ">", "-", ".", "#", "(", ")", "=", "?", "!", "+", "/", "\n", ":"],
      ...[
        " and ",
        " or ",
        " not ",
        " then ",
        " first ",
        "option ",
        "I vote for ",
        " please",
        "no ",
        "yes",
        "vielleicht ",
        "x",
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (some) => {
        const text = some.join("")
        const read = understood(text, votes.servers, typed)
        if ("asked" in read || "refused" in read) return
        expect(text).not.toMatch(/[=?+/x]| or |not|no |yes|vielleicht/)
        expect(read).toEqual((text.match(/\d/g) ?? []).map(Number))
        expect(new Set(read).size).toBe(read.length)
      }),
      { numRuns: 2000 },
    )
  })
})

describe("what a ballot shows to copy", () => {
  it.each(Object.entries(votes))("counts as shown: on %s", (_, options) => {
    const shown = [exampleRanking<(typeof options)[number]>(options), ...options.map((option) => [option])]
    for (const example of shown) {
      const numbers = example.map(({ number }) => number)
      const read = understood(numbers.join(" "), options, typed)
      // If options have numbers as titles, nobody can say whether a number means an option's title or its place.
      if (options === votes.numbers && "asked" in read) continue
      expect(read).toEqual(numbers)
    }
    expect(understood("abstain", options, typed)).toEqual([])
  })
})
