import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { type RecountOptions, recount } from "../../src/cli/recount.ts"
import { makeCountFile } from "../../src/rules/count-file.ts"
import { lotCommitment } from "../../src/rules/lot.ts"
import { loadWords } from "../../src/views/words.ts"

const folder = mkdtempSync(join(tmpdir(), "waggle-recount-"))
afterAll(() => rmSync(folder, { recursive: true }))

function counted(content: string, options: RecountOptions = {}, language: "en" | "de" = "en") {
  const file = join(folder, "count")
  writeFileSync(file, content)
  const answer = recount(file, options, loadWords(language))
  return { ...answer, lines: answer.output.split("\n"), json: () => JSON.parse(answer.output) }
}

const servers = `3 1
4 1 2 0
4 2 1 0
3 3 2 0
0
"Move our servers"
"Stay, but switch"
"Leave it"
"Servers"
`
const secret = "a1".repeat(32)
const published = makeCountFile({
  coop: "The Hive",
  motion: "M7",
  title: "Servers",
  options: ["Move our servers", "Stay, but switch", "Leave it"].map((title, index) => ({
    number: index + 1,
    title,
    text: "",
    author: null,
    keeps: index === 2,
  })),
  terms: { threshold: "majority", quorum: "1/2", publication: "ballots", smallRoll: 3 },
  roll: Array.from({ length: 12 }, () => ({ weight: "1" })),
  lot: { commitment: lotCommitment(secret), secret },
  ballots: ["1 2", "1", "1 3", "2 1", "2", "2", "3", "3", ""].map((ranking, index) => ({
    ranking: ranking.split(" ").filter(Boolean).map(Number),
    weight: "1",
    receipt: `R${index}`,
    order: `${index}`,
  })),
})

describe("waggle recount", () => {
  it("counts a BLT file in words, lined up", () => {
    const { lines, exitCode } = counted(servers)
    expect(lines).toEqual([
      "Servers",
      "",
      "Round 1",
      "  Move our servers  4",
      "  Stay, but switch  4",
      "  Leave it          3",
      "  (exhausted)       0",
      "  Out: Leave it.",
      "",
      "Round 2",
      "  Stay, but switch  7",
      "  Move our servers  4",
      "  (exhausted)       0",
      "",
      "Winner: Stay, but switch, with 7 of 11 valid votes in the last round.",
      "",
    ])
    expect(exitCode).toBe(0)
  })

  it("counts it for programs, options by name, votes as numbers or exact fractions", () => {
    const text = servers.replace("4 1 2 0", "7/2 1 2 0").replace("3 3 2 0", "3 3 2 0\n2 0")
    expect(counted(text, { json: true }).json()).toEqual({
      winner: "Stay, but switch",
      rounds: [
        {
          tally: { "Move our servers": "7/2", "Stay, but switch": 4, "Leave it": 3 },
          exhausted: 2,
          eliminated: ["Leave it"],
        },
        { tally: { "Move our servers": "7/2", "Stay, but switch": 7 }, exhausted: 2, eliminated: [] },
      ],
      ties: [],
    })
  })

  it("tells options apart that share a name", () => {
    const text = '2 1\n2 1 0\n1 2 0\n0\n"Ana"\n"Ana"\n"Treasurer"\n'
    expect(counted(text, { json: true }).json().rounds[0].tally).toEqual({ Ana: 2, "Ana (2)": 1 })
  })

  it("says that a tie in a BLT file went by the list, for want of a lot, and takes a seed to draw one", () => {
    const tied = '2 1\n1 1 0\n1 2 0\n0\n"Ana"\n"Ben"\n"Treasurer"\n'
    expect(counted(tied).output).toContain("this file holds no lot, so the one furthest down the list goes: Ben.")
    expect(counted(tied, { json: true }).json()).toMatchObject({
      winner: "Ana",
      ties: [{ by: "list-order", out: "Ben" }],
    })
    const winners = ["a", "b", "c", "d"].map((seed) => counted(tied, { json: true, seed }).json().winner)
    expect(new Set(winners)).toEqual(new Set(["Ana", "Ben"]))
  })

  it("counts a published JSON and its BLT alike, the lot included", () => {
    const json = counted(published.json, { json: true }).json()
    const blt = counted(published.blt ?? "", { json: true, lotSecret: secret }).json()
    expect(json).toMatchObject({ agrees: true, disagreements: [] })
    expect(json.ties).toHaveLength(1)
    expect({ ...json, agrees: undefined, disagreements: undefined }).toEqual(blt)
  })

  it("says of a published count how the vote went, and that it agrees", () => {
    const { output, exitCode } = counted(published.json)
    expect(output).toContain("M7 · Servers (The Hive)\nOn the roll 12, voted 9, abstained 1.\n")
    expect(output).toContain("so the lot does: it puts")
    expect(output).toContain("Needed: more than 4.\nOutcome: rejected, things stay as they are.")
    expect(output).toMatch(/This agrees with the published result\.\n$/)
    expect(exitCode).toBe(0)
  })

  it("says so, and ends with 1, where it does not agree", () => {
    const { output, exitCode } = counted(published.json.replace('"result":"rejected"', '"result":"carried"'))
    expect(output).toContain("This does NOT agree with what the file says:\n  - The outcome: the file says")
    expect(exitCode).toBe(1)
  })

  it.each([
    ["3 1\n1 1 1 0\n", "ranks option 1 twice"],
    ["", "should begin with the number of options"],
    ['{"format": "other"}', "JSON of another format"],
    ["{", "not whole JSON"],
    ["\0\0\0", "it is not text"],
    ['1 1\n-1\n0\n"a"\n', "all its options are withdrawn"],
  ])("says in one sentence why %j cannot be counted, and ends with 2", (text, reason) => {
    const { output, error, exitCode } = counted(text)
    expect([output, exitCode]).toEqual(["", 2])
    expect(error).toContain(reason)
    expect(error.trim().split("\n")).toHaveLength(1)
  })

  it("ends with 2 where there is no such file", () => {
    expect(recount(join(folder, "none"), {}, loadWords("en"))).toMatchObject({ exitCode: 2, output: "" })
    expect(recount(folder, {}, loadWords("en")).error).toContain("is a folder")
    expect(counted(servers, { lotSecret: "guess" }).exitCode).toBe(2)
  })

  it("lets no text from a file reach the terminal as control characters", () => {
    expect(counted(servers.replace("Leave it", "Leave\u001b[2J\rit")).output).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  it("speaks German to who speaks German", () => {
    const { output } = counted(published.json, {}, "de")
    expect(output).toContain("Auf der Stimmliste 12, abgestimmt 9, enthalten 1.")
    expect(output).not.toMatch(/\b(the|of|with|Round|Needed)\b/)
  })
})
