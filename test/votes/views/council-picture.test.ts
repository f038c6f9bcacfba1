/** The words and the picture of a council election's count: short lines, both languages, and everything that moved. */
import { describe, expect, it } from "vitest"
import { drawn } from "../../../src/kernel/views/picture.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { makeCouncilFile } from "../../../src/votes/rules/council-file.ts"
import { councilCaption, councilPicture, pictureWidth, rowsOf } from "../../../src/votes/views/council-picture.ts"
import { stagesInWords, votesText } from "../../../src/votes/views/stages.ts"
import { hive } from "../../support/closed-vote.ts"

const words = loadWords("en")
const names = ["Ana", "Ben", "Cem", "Dee", "Re-open <nominations> & more"]
const ballots = (lines: readonly string[]) =>
  lines.flatMap((line) => {
    const [times = "1", ranking = ""] = line.split(":")
    return Array<string>(Number(times)).fill(ranking)
  })
const vote = hive({
  ballots: ballots(["14: 1 2", "7: 1 3", "5: 2", "4: 3", "6: 4", "3: 5"]),
  roll: Array(40).fill("1"),
})
const options = names.map((title, index) => ({ number: index + 1, title, keeps: false }))
const method = { seats: 2, reopen: 5 }
const { count } = makeCouncilFile({ ...vote, options, method })
const told = { count, method, nameOf: (option: number) => names[option - 1] ?? "" }

describe("the picture of a council election", () => {
  it("has a bar for each option with the parts that came in each stage, and what moved on", () => {
    const [ana, ben] = rowsOf(count)
    expect(ana).toMatchObject({ option: 1, elected: true, left: 2, parts: [{ stage: 1 }] })
    expect(ana?.kept.toFraction()).toBe("14")
    expect(ben?.parts.map(({ stage, votes }) => `${stage}: ${votes.toFraction()}`)).toEqual(["1: 5", "2: 14/3"])
  })

  it("draws what people wrote as text, and shows who is elected by a sign and not by colour alone", () => {
    const svg = councilPicture(words, told, "Board <2027>")
    expect(svg).toContain("Board &lt;2027&gt;")
    expect(svg).not.toContain("<nominations>")
    expect(svg).toMatch(/>21 ✓ → 2</)
    expect(svg).toMatch(/✗ → \d</)
  })

  it("comes out as a picture of the width of a phone, with large letters", async () => {
    const { width, height, png } = await drawn(councilPicture(words, told, "Board"))
    expect([width, png.subarray(1, 4).toString()]).toEqual([pictureWidth, "PNG"])
    expect(height).toBeLessThan(1.4 * width)
  })

  it("leaves out those with the fewest votes where many stand, and says how many", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ number: index + 1, title: `N${index + 1}`, keeps: false }))
    const { count } = makeCouncilFile({ ...vote, options: many, method: { seats: 2 } })
    const svg = councilPicture(words, { count, method: { seats: 2 }, nameOf: (option) => `N${option}` }, "Board")
    expect(svg).toContain("18 more")
    expect(svg.match(/>N\d+</g)).toHaveLength(12)
  })

  it("is told in words to those who cannot see it, with where each surplus went", () => {
    expect(councilCaption(words, told, "Board")).toContain("“Ana” has 7 more than a seat takes.")
    expect(councilCaption(words, told, "Board")).toContain("Ben +4.66… and Cem +2.33…")
    expect(councilCaption(loadWords("de"), told, "Vorstand")).toContain("Gewählt: Ana")
  })
})

describe("votes in words", () => {
  it("are whole, short decimals, or decimals that say that they go on", () => {
    expect(["7", "7/2", "31/3", "1/300", "100001/100000"].map((votes) => votesText(words, votes))).toEqual([
      "7",
      "3.5",
      "10.33…",
      "0.00…",
      "1.00…",
    ])
    expect(votesText(words, "100001/100000", 5)).toBe("1.00001")
    expect(votesText(loadWords("de"), "12345/2")).toBe("6.172,5")
  })

  it("say of every stage what moved, and in both languages", () => {
    for (const language of ["en", "de"] as const) {
      const stages = stagesInWords(loadWords(language), told)
      expect(stages).toHaveLength(count.stages.length)
      expect(stages.slice(1).every(({ moved }) => moved !== null)).toBe(true)
    }
  })
})
