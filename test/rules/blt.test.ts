import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type BltElection, parseBlt, wholeWeights, writeBlt } from "../../src/rules/blt.ts"
import { elections } from "../support/elections.ts"

const names = '"Hydro power" "Stay" "Leave it" "M7 Servers"'
const refusal = (text: string) => {
  const read = parseBlt(text)
  return "refused" in read ? `${read.refused}, line ${read.line}` : "read"
}

describe("a BLT file", () => {
  it("is read with its comments, blank lines, withdrawn options, and names of one or more words", () => {
    const text =
      '\uFEFF# a comment\r\n3 1\r\n-2\r\n\r\n3 1 2 3 0 # three\r\n1/3 3\r\n  1 0\r\n0.5 2 0 /* half\r\n */\r\n1 0\r\n0\r\nHydro\r\n"# Stay"\r\n"Leave it"\r\n"M7"\r\n'
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

  it("is read as Hill, Wichmann and Woodall have it, all on one line too, and with a ballot's own name", () => {
    const text = `3 1 3 1 3 0 (b7) 1 2 0 0 ${names}`
    expect(parseBlt(text)).toMatchObject({
      ballots: [
        { ranking: [1, 3], weight: "3" },
        { ranking: [2], weight: "1" },
      ],
      title: "M7 Servers",
    })
  })

  it.each([
    ["", "blt-header, line 1"],
    ["hello", "blt-header, line 1"],
    ["0 1", "blt-header, line 1"],
    [`3 1\n-4\n0\n${names}`, "blt-withdrawn, line 2"],
    [`3 1\n1 1 0\nx 2 0\n0\n${names}`, "blt-weight, line 3"],
    [`3 1\n1 1 0\n0.0 2 0\n0\n${names}`, "blt-weight, line 3"],
    [`3 1\n1 1=2 0\n0\n${names}`, "blt-equal-ranking, line 2"],
    [`3 1\n1 1 - 2 0\n0\n${names}`, "blt-skipped-ranking, line 2"],
    [`3 1\n1 one 0\n0\n${names}`, "blt-not-an-option, line 2"],
    [`3 1\n\n1 1 4 0\n0\n${names}`, "blt-unknown-option, line 3"],
    [`3 1\n1 1 2\n1 1 0\n0\n${names}`, "blt-repeated-option, line 3"],
    ["3 1\n1 1 0\n", "blt-unfinished, line 3"],
    [`3 1\n1 1 0\n${names}`, "blt-unfinished, line 3"],
    ['3 1\n0\n"a"\n"b"\n', "blt-names, line 5"],
    ['3 1\n0\n"a"\n"b\n', "blt-unclosed-quote, line 4"],
  ])("%j is refused: %s", (text, reason) => {
    expect(refusal(text)).toBe(reason)
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

describe("weights that nobody can add up", () => {
  const blt = (...weights: readonly (string | bigint)[]) =>
    `2 1\n${weights.map((weight) => `${weight} 1 2 0`).join("\n")}\n0\n"A"\n"B"\n"T"\n`

  it("are refused with their line: hundreds of denominators without a common one, or a number of sixty digits", () => {
    const primes = Array.from({ length: 300 }, (_, index) => `1/${10n ** 40n + BigInt(2 * index + 1)}`)
    expect(parseBlt(blt(...primes))).toMatchObject({ refused: "blt-weight", line: 2 })
    expect(parseBlt(blt("1", 10n ** 58n))).toMatchObject({ refused: "blt-weight", line: 3 })
  })

  it("are not those of people", () => {
    expect(parseBlt(blt("1/3", "1/7", "12", "0.125", 10n ** 12n))).not.toHaveProperty("refused")
  })
})
