/** `waggle recount FILE --vacated "Ben"`: who gets a council's vacant seat (§12.4). */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { type RecountOptions, recount } from "../../src/cli/recount.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { makeCouncilFile } from "../../src/votes/rules/council-file.ts"
import { lotCommitment } from "../../src/votes/rules/lot.ts"

const folder = mkdtempSync(join(tmpdir(), "waggle-vacancy-"))
afterAll(() => rmSync(folder, { recursive: true }))

const secret = "b2".repeat(32)
const rankings = [...Array(6).fill([1, 5]), ...Array(5).fill([2, 4]), ...Array(2).fill([3]), [4]]
const file = (publication: "ballots" | "rounds" = "ballots") =>
  makeCouncilFile({
    ...{ coop: "The Hive", motion: "M4", title: "Board" },
    options: ["Ana", "Ben", "Cem", "Dee", "Eli"].map((title, index) => ({ number: index + 1, title, keeps: false })),
    terms: { threshold: "majority", quorum: "1/2", publication, smallRoll: 1 },
    roll: rankings.map(() => ({ weight: "1" })),
    lot: { secret, commitment: lotCommitment(secret) },
    ballots: rankings.map((ranking, index) => ({
      ...{ ranking, weight: "1", receipt: `R${index}`, order: String(index).padStart(3, "0") },
    })),
    method: { seats: 2 },
  }).json

function counted(content: string, options: RecountOptions, language: "en" | "de" = "en") {
  const path = join(folder, "count")
  writeFileSync(path, content)
  return recount(path, options, loadWords(language))
}

describe("waggle recount of a vacant seat", () => {
  it("says who gets it, by name or by number", () => {
    const { exitCode, output } = counted(file(), { vacated: ["ana"] })
    expect(output).toContain("By these ballots Eli gets the vacant seat.")
    expect(output).toContain("Stage 1")
    expect(exitCode).toBe(0)
    expect(JSON.parse(counted(file(), { vacated: ["1"], json: true }).output)).toMatchObject({ found: ["Eli"] })
    expect(counted(file(), { vacated: ["Ana"] }, "de").output).toContain("bekommt Eli den freien Sitz")
  })

  it("says who comes next, once that person gave it up or somebody else got one", () => {
    expect(counted(file(), { vacated: ["Ana", "Eli"] }).output).toContain("Dee gets the vacant seat")
    expect(counted(file(), { vacated: ["1,5"] }).output).toContain("Dee gets the vacant seat")
    expect(counted(file(), { vacated: ["1,2"], seated: ["5"] }).output).toContain("gets the vacant seat")
  })

  it("refuses what cannot be counted back, and says why", () => {
    const refused = (options: RecountOptions, content = file()) => counted(content, options).error
    expect(refused({ vacated: ["Zoe"] })).toContain("it has no option Zoe. It has: Ana, Ben, Cem, Dee, Eli.")
    expect(refused({ vacated: ["Cem"] })).toContain("none of them was elected in it")
    expect(refused({ vacated: ["1,2,3,4,5"] })).toContain("nobody is left")
    expect(refused({ vacated: ["Ana"] }, file("rounds"))).toContain("not published one by one")
    expect(refused({ vacated: ["Ana"] }, '1 1\n1 1 0\n0\n"Ana"\n"Board"\n')).toContain(
      "for the published count of a council",
    )
  })
})
