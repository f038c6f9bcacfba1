/** The doctor says beforehand what would stop the bot: a disk that is nearly full, or data that cannot be written. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Disks, fewMegabytes, lookAtPlaces, placeInWords } from "../../src/cli/place.ts"
import { loadWords } from "../../src/kernel/views/words.ts"

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "waggle-place-"))
})
afterEach(() => rmSync(data, { recursive: true }))

const config = () => ({ data, database: join(data, "waggle.sqlite") })
const megabyte = 1024 ** 2
const disks = (megabytes: number, refused: Readonly<Record<string, string>> = {}): Disks => ({
  left: async () => ({ bavail: megabytes * 16, bsize: megabyte / 16 }),
  mayWrite: async (path) => {
    const code = Object.entries(refused).find(([name]) => path.endsWith(name))?.[1]
    if (code !== undefined) throw Object.assign(new Error(code), { code })
  },
})

describe("the places where the bot keeps its data", () => {
  it("are well where there is room, and nothing forbids writing, also before the first start", async () => {
    expect(await lookAtPlaces(config(), disks(fewMegabytes))).toEqual([])
    const real = await lookAtPlaces(config())
    expect(real.filter(({ finding }) => finding !== "disk-nearly-full")).toEqual([])
  })

  it("are named where little room is left, with how much", async () => {
    const [finding] = await lookAtPlaces(config(), disks(fewMegabytes - 1))
    expect(finding).toEqual({ finding: "disk-nearly-full", path: data, megabytes: fewMegabytes - 1 })
    if (!finding) throw new Error("there is one")
    expect(placeInWords(finding, loadWords("en"))).toContain(`${fewMegabytes - 1} MB are left`)
    expect(placeInWords(finding, loadWords("de"))).toContain(`${fewMegabytes - 1} MB sind frei`)
  })

  it("are named where they cannot be written, each with the system's reason; what is not there yet is not", async () => {
    const refused = { "waggle.sqlite": "EROFS", "crypto.sqlite": "ENOENT" }
    const findings = await lookAtPlaces(config(), disks(1000, refused))
    expect(findings).toEqual([{ finding: "not-writable", path: join(data, "waggle.sqlite"), code: "EROFS" }])
    for (const language of ["en", "de"])
      for (const finding of findings) expect(placeInWords(finding, loadWords(language))).toContain("(EROFS)")
  })

  it("are looked at without being changed", async () => {
    const file = join(data, "waggle.sqlite")
    writeFileSync(file, "kept")
    expect((await lookAtPlaces(config())).filter(({ finding }) => finding === "not-writable")).toEqual([])
    expect(readFileSync(file, "utf8")).toBe("kept")
  })

  it("are named where the database server does not answer, with what keeps it from that", async () => {
    const database = "postgres://waggle:secret@127.0.0.1:9/hive"
    const [finding, ...more] = await lookAtPlaces({ data, database }, disks(1000))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ finding: "database-silent", why: expect.stringContaining("ECONNREFUSED") })
    if (!finding) throw new Error("there is one")
    expect(placeInWords(finding, loadWords("en"))).toContain("does not answer (")
    expect(placeInWords(finding, loadWords("de"))).not.toContain("secret")
  })
})
