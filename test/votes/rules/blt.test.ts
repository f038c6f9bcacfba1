import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type BltElection, parseBlt, wholeWeights, writeBlt } from "../../../src/votes/rules/blt.ts"
import { elections } from "../../support/elections.ts"

const names = '"Hydro power" "Stay" "Leave it" "M7 Servers"'
const refusal = (text: string) => {
  const read = parseBlt(text)
  return "refused" in read ? `${read.refused}, line ${read.line}` : "read"
}

describe("a BLT file", () => {
  it("is read with its comments, blank lines, withdrawn options, and names of one or more words", () => {
    const text =
      '\uFEFF# a comment\r\n3 1\r\n-2\r\n\r\n3 1 2 3 0 # three\r\n1/3 3 1 0\r\n0.5 2 0 /* half\r\n */\r\n1 0\r\n0\r\nHydro\r\n"# Stay" # no\r\n"Leave it"\r\n"M7"\r\n'
    expect(parseBlt(text)).toEqual({
      title: "M7",
      seats: 1,
      options: ["Hydro", "# Stay", "Leave it"],
      withdrawn: [2],
      ballots: [
        { ranking: [1, 3], weight: "3" },
        { ranking: [3, 1], weight: "1/3" },
        { ranking: [], weight: "1/2" },
        { ranking: [], weight: "1" },
      ],
    })
  })

  it("is read with all its names in one line, where each stands in quotation marks", () => {
    expect(parseBlt(`3 1\n1 1 3 0\n0\n${names}`)).toMatchObject({
      options: ["Hydro power", "Stay", "Leave it"],
      title: "M7 Servers",
    })
  })

  it.each([
    ["", "blt-header, line 1"],
    ["hello", "blt-header, line 1"],
    ["0 1", "blt-header, line 1"],
    [`3\n1 1 2 0\n0\n${names}`, "blt-header, line 1"],
    [`3 1 1 1 0\n0\n${names}`, "blt-header, line 1"],
    [`3 1,\n1 1 0\n0\n${names}`, "blt-header, line 1"],
    [`3 1\n-4\n0\n${names}`, "blt-withdrawn, line 2"],
    [`3 1\n-3 1 2 0\n0\n${names}`, "blt-withdrawn, line 2"],
    [`3 1\n1 1 0\n-3 1 2 0\n0\n${names}`, "blt-weight, line 3"],
    [`3 1\n1 1 0\nx 2 0\n0\n${names}`, "blt-weight, line 3"],
    [`3 1\n1 1 0\n0.0 2 0\n0\n${names}`, "blt-weight, line 3"],
    [`3 1\n1 1 0\n0 2 3 0\n1 2 0\n0\n${names}`, "blt-weight, line 3"],
    [`3 1\n(b7) 1 2 0\n0\n${names}`, "blt-own-name, line 2"],
    [`3 1\n[withdrawn 2]\n1 1 0\n0\n${names}`, "blt-extension, line 2"],
    [`3 1\n1 1=2 0\n0\n${names}`, "blt-equal-ranking, line 2"],
    [`3 1\n1 1 - 2 0\n0\n${names}`, "blt-skipped-ranking, line 2"],
    [`3 1\n1 one 0\n0\n${names}`, "blt-not-an-option, line 2"],
    [`3 1\n\n1 1 4 0\n0\n${names}`, "blt-unknown-option, line 3"],
    [`3 1\n1 1 2 1 0\n0\n${names}`, "blt-repeated-option, line 2"],
    ["3 1\n1 1 0\n", "blt-unfinished, line 3"],
    [`3 1\n1 1 0\n${names}`, "blt-unfinished, line 3"],
  ])("%j is refused: %s", (text, reason) => {
    expect(refusal(text)).toBe(reason)
  })

  it.each([
    ["lacks its 0, with a ballot after it that would make a ranking with it", "1 1\n2 3 0", "blt-no-zero, line 3"],
    ["has its 0 in the middle", "1 1 0 2 0", "blt-zero-inside, line 3"],
    ["begins with 0", "0 1 2 0", "blt-weight, line 3"],
    ["shares its line with another", "1 1 0 1 2 0", "blt-zero-inside, line 3"],
    ["goes on in the next line", "1 1\n 2 0", "blt-no-zero, line 3"],
  ])("a ballot that %s is refused with its line, never counted as something else", (_, ballot, reason) => {
    expect(refusal(`3 1\n1 1 2 0\n${ballot}\n1 3 0\n0\n${names}`)).toBe(reason)
  })

  it("never makes the reader fail, whatever it holds", () => {
    const scraps = fc.array(fc.constantFrom("0", "1", "2", "3", "-1", "1/3", "=", "-", '"', "#", "/*", "\n", "x", "é"))
    fc.assert(fc.property(scraps, (words) => void parseBlt(words.join(" "))))
    fc.assert(fc.property(fc.string(), (text) => void parseBlt(text)))
  })

  it("comes back as it was written", () => {
    fc.assert(
      fc.property(elections(), fc.string(), ({ options, ballots }, title) => {
        const name = (text: string) => text.replaceAll('"', "'").replaceAll(/\s+/g, " ").trim()
        const election: BltElection = {
          title: name(title),
          seats: 1,
          options: options.map((option) => `Option ${option}`),
          withdrawn: [],
          ballots,
        }
        expect(parseBlt(writeBlt(election))).toEqual(election)
      }),
    )
  })

  it("has whole weights for programs that read no others, in the same proportion", () => {
    const cast = ["1", "1/3", "1/2"].map((weight) => ({ ranking: [1], weight }))
    expect(wholeWeights(cast).map(({ weight }) => weight)).toEqual(["6", "2", "3"])
  })
})

describe("the names in a BLT file", () => {
  const named = (...lines: readonly string[]) => {
    const read = parseBlt(`2 1\n3 1 2 0\n5 2 0\n0\n${lines.join("\n")}\n`)
    return "refused" in read ? `${read.refused}, line ${read.line}` : [...read.options, read.title]
  }

  it.each([
    [["Ada Lee", "Ben Ode", "Board of the mill"]],
    [
      ["Ada Lee (Lab)", "Ben   Ode", "Ward 7 - Mill"],
      ["Ada Lee (Lab)", "Ben   Ode", "Ward 7 - Mill"],
    ],
    [['"Ada Lee"', '"Ben Ode"', "Board of the mill"]],
    [["“Ada Lee”", "„Ben Ode“", "«Board of the mill»"]],
    [
      ['"Ada Lee" "Bakers"', '"Ben Ode" "Millers"', '"Board"'],
      ["Ada Lee (Bakers)", "Ben Ode (Millers)", "Board"],
    ],
    [
      ['"Ada Lee ""Bakers"""', '"Ben Ode ""Millers"""', "Board"],
      ['Ada Lee "Bakers"', 'Ben Ode "Millers"', "Board"],
    ],
    [
      ['"""Ada Lee"" ""Bakers"""', '"""Ben Ode"" ""Millers"""', '"""Board"""'],
      ["Ada Lee (Bakers)", "Ben Ode (Millers)", "Board"],
    ],
    [
      ['Ada "Dot" Lee', '"Ben "Benno" Ode"', "Board"],
      ['Ada "Dot" Lee', 'Ben "Benno" Ode', "Board"],
    ],
    [
      ["O’Neill “Dot” Lee", "Ben 5'10", "Board"],
      ["O’Neill “Dot” Lee", "Ben 5'10", "Board"],
    ],
    [
      ['"Ada" # the baker', '""', '""'],
      ["Ada", "2", ""],
    ],
    [
      ["", "Ada", "# Ben stands too", "Ben", "", "Board"],
      ["Ada", "Ben", "Board"],
    ],
  ])(
    "in the lines %j belong to the options that they stand for",
    (lines, expected = ["Ada Lee", "Ben Ode", "Board of the mill"]) => {
      expect(named(...lines)).toEqual(expected)
    },
  )

  it.each([
    [["Ada", "Ben"], "blt-names, line 5"],
    [[], "blt-names, line 4"],
    [["# 1: Ada", "# 2: Ben", "Board"], "blt-names, line 7"],
    [["Ada", "Lee", "Ben", "Ode", "Board"], "blt-names, line 5"],
    [['"Ada"', '"Bakers"', '"Ben"', '"Millers"', '"Board"'], "blt-names, line 5"],
    [['"Ada" "Bakers"', '"Board"'], "blt-names, line 5"],
    [["Ada Lee Ben Ode Board"], "blt-names, line 5"],
    [['"Ada', '"Ben"', '"Board"'], "blt-unclosed-quote, line 5"],
    [['"Ada"', '"Ben', 'Ode"', '"Board"'], "blt-unclosed-quote, line 6"],
    [['"Ada" Lee', '"Ben"', '"Board"'], "blt-name-quotes, line 5"],
    [['"Ada"', '"Ben" or "Cem"x"', '"Board"'], "blt-name-quotes, line 6"],
    [["Ada", "Band # 1", "Board"], "blt-name-comment, line 6"],
    [["1 1 2 0", "2 2 0", "1 1 0"], "blt-name-ballot, line 5"],
  ])("in the lines %j are refused: %s", (lines, expected) => {
    expect(named(...lines)).toBe(expected)
  })

  it("end with the title, and a text behind it is named, where quotation marks show that it is no name", () => {
    expect(parseBlt('2 1\n1 1 0\n0\n"Ada"\n"Ben"\n"Board"\n\nFirst Prefs\nAda: 1\n')).toMatchObject({
      title: "Board",
      unreadFrom: 8,
    })
    expect(named("Ada", "Ben", "Board", "First Prefs")).toBe("blt-names, line 5")
  })
})

describe("weights that nobody can add up", () => {
  const blt = (...weights: readonly (string | bigint)[]) =>
    `2 1\n${weights.map((weight) => `${weight} 1 2 0`).join("\n")}\n0\n"A"\n"B"\n"T"\n`

  it("are refused with their line: hundreds of denominators without a common one, or a number of sixty digits", () => {
    const primes = Array.from({ length: 300 }, (_, index) => `1/${10n ** 40n + BigInt(2 * index + 1)}`)
    expect(parseBlt(blt(...primes))).toMatchObject({ refused: "blt-weight", line: 3 })
    expect(parseBlt(blt("1", 10n ** 58n))).toMatchObject({ refused: "blt-weight", line: 3 })
  })

  it("are not those of people", () => {
    expect(parseBlt(blt("1/3", "1/7", "12", "0.125", 10n ** 12n))).not.toHaveProperty("refused")
  })
})
