import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { typedPath } from "../../src/cli/person-path.ts"
import { type RecountOptions, recount } from "../../src/cli/recount.ts"
import { sha256 } from "../../src/kernel/rules/minutes.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { makeCouncilFile } from "../../src/votes/rules/council-file.ts"
import { type ClosedVote, makeCountFile } from "../../src/votes/rules/count-file.ts"
import { lotCommitment } from "../../src/votes/rules/lot.ts"

const folder = mkdtempSync(join(tmpdir(), "waggle-recount-"))
afterAll(() => rmSync(folder, { recursive: true }))

function counted(content: string | Uint8Array, options: RecountOptions = {}, language: "en" | "de" = "en") {
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
const vote: ClosedVote = {
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
}
const published = makeCountFile(vote)

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
      `SHA-256 of this file: ${sha256(servers)}`,
      expect.stringContaining("--sha256"),
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
      sha256: sha256(text),
    })
  })

  it("lists hundreds of options by their votes, and tied ones in the order of the ballot", () => {
    const options = Array.from({ length: 300 }, (_, index) => index + 1)
    const ballots = options.map((option) => `${option % 100}/3 ${option} 0`.replace(/^0\/3/, "100/3"))
    const { lines, exitCode } = counted(`300 1\n${ballots.join("\n")}\n0\n${options.join("\n")}\n"Ideas"\n`)
    expect(exitCode).toBe(0)
    const first = lines.slice(lines.indexOf("Round 1") + 1, lines.indexOf("Round 1") + 5)
    expect(first.map((line) => line.trim().split(/\s+/)[0])).toEqual(["100", "200", "300", "99"])
    expect(lines.filter((line) => line.startsWith("Round "))).toHaveLength(299)
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
    expect({ winner: json.winner, rounds: json.rounds, ties: json.ties }).toEqual({
      winner: blt.winner,
      rounds: blt.rounds,
      ties: blt.ties,
    })
  })

  it("says of a published count how the vote went, and that it agrees with itself alone", () => {
    const { output, exitCode } = counted(published.json)
    expect(output).toContain("M7 · Servers (The Hive)\nOn the roll 12, voted 9, abstained 1.\n")
    expect(output).toContain("so the lot does: it puts")
    expect(output).toContain("Needed: more than 4.\nOutcome: rejected, things stay as they are.")
    expect(output).toContain("The file agrees with itself")
    expect(output).toContain(`SHA-256 of this file: ${sha256(published.json)}\nCompare that`)
    expect(output).toContain(lotCommitment(secret))
    expect(exitCode).toBe(0)
  })

  it("says so, and ends with 1, where it does not agree", () => {
    const { output, exitCode } = counted(published.json.replace('"result":"rejected"', '"result":"carried"'))
    expect(output).toContain("This does NOT agree with what the file says:\n  - The outcome: the file says")
    expect(exitCode).toBe(1)
  })

  it.each([
    ["3 1\n1 1 1 0\n", "ranks option 1 twice"],
    ["", "line 1 should hold two numbers"],
    ['{"format": "other"}', "JSON of another format"],
    ["{", "not whole JSON"],
    [`12 1\n${"1 1 0\n".repeat(2534)}x 1 0\n`, "line 2536 should begin"],
    ["\0\0\0", "it is not text in UTF-8"],
    ['1 1\n-1\n0\n"a"\n""\n', "all its options are withdrawn"],
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
    const { output, exitCode } = counted(servers.replace("Leave it", "Leave\u001b[2J\u0007it"))
    expect(exitCode).toBe(0)
    expect(output).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(counted(servers.replace("Leave it", "Leave\u001b[2J\u0007it")).output).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  it.each(['2 1\n0\n"Ana"\n"Ben"\n"Board"\n', '2 1\n3 0\n0\n"Ana"\n"Ben"\n"Board"\n'])(
    "names no winner of %j, where nobody ranked an option",
    (text) => {
      expect(counted(text, { json: true }).json()).toMatchObject({ winner: null })
      const { output, exitCode } = counted(text)
      expect(output).toContain("Nobody ranked an option, so there is no winner.")
      expect(output).not.toMatch(/Winner|Tie|Out:/)
      expect(exitCode).toBe(0)
    },
  )

  it("names no winner of a published count of abstentions alone, and agrees with its outcome", () => {
    const blank = vote.ballots.map((one) => ({ ...one, ranking: [] }))
    const { output, exitCode } = counted(makeCountFile({ ...vote, ballots: blank }).json)
    expect(output).toContain("so there is no winner.\n\nOutcome: rejected, things stay as they are.")
    expect(output).not.toContain("Winner")
    expect(exitCode).toBe(0)
  })

  it("reads a file that is not UTF-8 as Western European text and says so, and refuses what is no text", () => {
    const bytes = Buffer.from(servers.replace("Leave it", "Kündigen"), "latin1")
    const { output, json } = { ...counted(bytes), json: counted(bytes, { json: true }).json() }
    expect(output).toContain("Kündigen")
    expect(output).toContain("(Latin-1)")
    expect(output).not.toContain("\uFFFD")
    expect(json).toMatchObject({ readAs: "windows-1252", winner: "Stay, but switch" })
    expect(counted(servers.replace("Leave it", "Kündigen")).output).not.toMatch(/Latin-1|lost a letter/)
    expect(counted(servers.replace("Leave it", "K\uFFFDndigen")).output).toContain("lost a letter")
    expect(counted(Buffer.from(servers, "utf16le")).error).toContain("it is not text in UTF-8")
    expect(counted(Buffer.from(published.json.replace("Leave it", "Kündigen"), "latin1")).exitCode).toBe(2)
  })

  it("says from which line on a text behind the title was left out", () => {
    expect(counted(`${servers}\nFirst preferences\n`).output).toContain("From line 11 on, behind the title,")
    expect(counted(`${servers}\nFirst preferences\n`, { json: true }).json()).toMatchObject({ unreadFrom: 11 })
  })

  it("speaks German to who speaks German", () => {
    const { output } = counted(published.json, {}, "de")
    expect(output).toContain("Auf der Stimmliste 12, abgestimmt 9, enthalten 1.")
    expect(output).not.toMatch(/\b(the|of|with|Round|Needed)\b/)
  })
})

describe("a published count that somebody made up", () => {
  const hash = sha256(published.json)
  const commitment = lotCommitment(secret)
  /** Consistent forgeries: other ballots, other titles or another lot. All values that follow from the change are forged too. */
  const forgeries: readonly (readonly [string, ClosedVote])[] = [
    [
      "a stuffed ballot",
      { ...vote, ballots: [...vote.ballots, { ranking: [1], weight: "1", receipt: "R99", order: "" }] },
    ],
    ["another threshold", { ...vote, terms: { ...vote.terms, threshold: "plurality-of-continuing" } }],
    [
      "titles swapped",
      { ...vote, options: vote.options.map((one, at) => ({ ...one, title: vote.options.at(-1 - at)?.title ?? "" })) },
    ],
    [
      "secret and commitment both replaced",
      { ...vote, lot: { secret: "b2".repeat(32), commitment: lotCommitment("b2".repeat(32)) } },
    ],
  ]

  it.each(forgeries)("with %s agrees with itself, and never with the SHA-256 that was published", (_, forged) => {
    const { json } = makeCountFile(forged)
    const alone = counted(json)
    expect([alone.exitCode, alone.output]).toEqual([0, expect.stringContaining("The file agrees with itself")])
    expect(alone.output).not.toContain(hash)
    const checked = counted(json, { sha256: hash })
    expect([checked.exitCode, checked.output]).toEqual([1, expect.stringContaining("NOT what was published")])
    expect(checked.output).not.toContain("agrees with itself")
    expect(counted(json, { sha256: hash, json: true }).json()).toMatchObject({ agrees: false })
  })

  it("with another lot does not go with the commitment that was said when voting opened", () => {
    const [, forged] = forgeries.at(-1) ?? []
    if (!forged) throw new Error("no forgery")
    expect(counted(makeCountFile(forged).json, { commitment })).toMatchObject({ exitCode: 1 })
    expect(counted(makeCountFile(forged).blt ?? "", { commitment, lotSecret: "b2".repeat(32) })).toMatchObject({
      exitCode: 1,
    })
  })

  it("is told apart from the true one by hash and commitment, in upper or lower case", () => {
    const { output, exitCode } = counted(published.json, { sha256: hash.toUpperCase(), commitment })
    expect(exitCode).toBe(0)
    expect(output).toContain("That is the SHA-256 that you named")
    expect(output).toContain("fixed by the commitment that you named")
    const blt = published.blt ?? ""
    expect(counted(blt, { sha256: sha256(blt), lotSecret: secret, commitment }).exitCode).toBe(0)
    expect(counted(blt, { sha256: hash }).exitCode).toBe(1)
  })

  it.each<[string, string, RecountOptions, string]>([
    ["a lot for a file that holds its own", published.json, { lotSecret: secret }, "Leave --lot-secret out"],
    ["a seed for a file that holds its own lot", published.json, { seed: "7" }, "Leave --seed out"],
    ["two lots", published.blt ?? "", { lotSecret: secret, seed: "7" }, "name two lots"],
    ["a commitment for a file without a lot", published.blt ?? "", { commitment }, "Add --lot-secret"],
    ["half a hash", published.json, { sha256: hash.slice(0, 8) }, "--sha256 takes 64 characters"],
    ["no commitment", published.json, { commitment: "x" }, "--commitment takes 64 characters"],
  ])("is not looked for by %s, which is refused, not passed over", (_, text, options, reason) => {
    const { exitCode, error, output } = counted(text, options)
    expect([exitCode, output]).toEqual([2, ""])
    expect(error).toContain(reason)
  })
})

describe("the path of a file to count", () => {
  it("leads from the person's folder, though npm starts Waggle in its own", () => {
    const own = join(import.meta.dirname, "../..")
    expect(typedPath("M7.blt", { INIT_CWD: "/home/ana/votes" }, own)).toBe("/home/ana/votes/M7.blt")
    expect(typedPath("/tmp/M7.blt", { INIT_CWD: "/home/ana/votes" }, own)).toBe("/tmp/M7.blt")
  })

  it("leads from where the program was started, where npm did not start it", () => {
    expect(typedPath("M7.blt", { INIT_CWD: "/home/ana" }, "/srv")).toBe("M7.blt")
    expect(typedPath("M7.blt", {}, join(import.meta.dirname, "../.."))).toBe("M7.blt")
  })
})

describe("waggle recount of a council election", () => {
  const council = `4 2
14 1 2 0
7 1 3 0
5 2 0
4 3 0
6 4 0
0
"Ana"
"Ben"
"Cem"
"Dee"
"Board"
`

  it("tells every stage of a BLT file with several seats: what moved, the votes, and who is elected", () => {
    const { lines, exitCode } = counted(council)
    expect(exitCode).toBe(0)
    expect(lines.slice(0, 25)).toEqual([
      "Board",
      "",
      "2 seats, 36 votes. 13 votes win a seat.",
      "",
      "Stage 1: the first choices.",
      "  Ana ✓        21",
      "  Ben           5",
      "  Cem           4",
      "  Dee           6",
      "  (exhausted)   0",
      "  Elected: Ana.",
      "",
      "Stage 2: “Ana” has 8 more than a seat takes. They move on: each of its ballots at 0.38095… of its value.",
      "  Moved: Ben +5.33… and Cem +2.66….",
      "  Ana ✓            13",
      "  Ben          10.33…",
      "  Cem           6.66…",
      "  Dee               6",
      "  (exhausted)       0",
      "",
      "Stage 3: “Dee” is out, and its ballots move on.",
      "  Moved: nobody +6.",
      "  Ana ✓            13",
      "  Ben          10.33…",
      "  Cem           6.66…",
    ])
    expect(lines).toContain("Elected: Ana and Ben.")
  })

  it("counts for other seats than the file's, to the decimals of the elections that are compared, and for programs", () => {
    const three = counted(council, { seats: "3", decimals: "5", json: true }).json()
    expect(three).toMatchObject({
      seats: 3,
      elected: ["Ana", "Ben", "Cem"],
      vacant: 0,
      quota: { votes: 10, exceed: false },
    })
    expect(three.stages[1].tally.Ben).toBe("30833/2500")
    expect(counted(council, { seats: "3", decimals: "5" }).output).toContain("12.3332")
    expect(counted(council, { seats: "1" }).output).toContain("The file is for 2 seats, but you asked for 1.")
    expect(counted(council, { seats: "2", reopen: "2" }).output).toContain("One seat stays vacant.")
  })

  it("counts a council's published file, and says where it is wrong", () => {
    const { json, blt } = makeCouncilFile({ ...vote, method: { seats: 2 } })
    expect(counted(json)).toMatchObject({ exitCode: 0 })
    expect(counted(json, { json: true }).json()).toMatchObject({ agrees: true, seats: 2 })
    const fromBlt = counted(blt ?? "", { lotSecret: secret, json: true }).json()
    expect(fromBlt.stages).toEqual(counted(json, { json: true }).json().stages)
    const forged = counted(json.replace('"seats":2', '"seats":1'), {}, "de")
    expect(forged.exitCode).toBe(1)
    expect(forged.output).toContain("Die Stimmen, die einen Sitz gewinnen")
  })

  it("refuses numbers that fit no file, with the numbers that would", () => {
    expect(counted(council, { seats: "0" })).toMatchObject({
      exitCode: 2,
      error: "--seats takes a whole number from 1 to 1000.\n",
    })
    expect(counted(council, { decimals: "x" }).error).toContain("--decimals takes a whole number from 0 to 30")
    expect(counted(council, { reopen: "9" }).error).toContain("it has no option 9 that stands")
    expect(counted(council.replace("4 2", "4 2000")).error).toContain("1000 are the most")
    expect(counted(published.json, { seats: "2" }).error).toContain("Leave --seats out")
  })
})
