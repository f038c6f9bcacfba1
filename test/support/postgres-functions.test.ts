import { describe, expect, it } from "vitest"
import { exportedFunctions, isStoreOrAct, namesOf, wrongCalls } from "./postgres-functions.ts"
import { sourcesIn } from "./sources.ts"

const path = "src/lending/store/books.ts"
const text = `
export async function lend(work: Work): Promise<void> {}
export const bookIn = async (work: Work) => work
export const shelf = { color: "red" }
const own = () => 1
export const giveBack = askedBy(
  "member",
  async (act: Act, by) => {},
)
export const keepBook = askedOf(async (act: Act, by) => {})
`
const exported = exportedFunctions([{ path, text }])

describe("what must run on PostgreSQL", () => {
  it("is every exported function of a store or act, and no other value", () => {
    expect(exported).toEqual(["lend", "bookIn", "giveBack", "keepBook"].map((name) => `${path} ${name}`))
  })

  it("is in the stores and acts of all capabilities", () => {
    const files = sourcesIn("src").filter((source) => isStoreOrAct(source.path))
    expect(files.length).toBeGreaterThan(100)
    expect(files.every((source) => /\/(store|acts)\//.test(source.path))).toBe(true)
    expect(sourcesIn("src").filter((one) => /\/(store|acts)\//.test(one.path))).toEqual(files)
    expect(exportedFunctions(files)).toEqual(
      expect.arrayContaining(["src/votes/store/ballots.ts putBallot", "src/votes/acts/vote.ts castBallot"]),
    )
  })
})

describe("what ran there", () => {
  /** A file as V8 loads it. It has no types, and imports have other names. */
  const loaded = `
async function lend(work) {}
const bookIn = async (work) => work
const giveBack = (0, __vi_import_0__.askedBy)("member", async (act, by) => { [1].map(() => by) })
const keepBook = (0, __vi_import_0__.askedOf)(async (act, by) => {})
`
  const at = (piece: string) => loaded.indexOf(piece)

  it("is known by its name, and an act by the constant that it is made for", () => {
    const ran = [
      { functionName: "lend", start: at("async function lend") },
      { functionName: "", start: at(`async (act, by) => { [1]`) },
      { functionName: "", start: at("async (act, by) => {})") },
    ]
    expect(namesOf(path, loaded, ran)).toEqual([`${path} lend`, `${path} giveBack`, `${path} keepBook`])
  })

  it("is no act, if only the file itself ran", () => {
    expect(namesOf(path, loaded, [{ functionName: "", start: 0 }])).toEqual([])
  })
})

describe("the run", () => {
  const called = new Set(exported)

  it("is well when every function was called", () => {
    expect(wrongCalls(exported, called, {})).toEqual([])
  })

  it("names a function that nobody called", () => {
    const [only] = wrongCalls(exported, new Set(exported.filter((name) => !name.endsWith("giveBack"))), {})
    expect(only).toContain(`${path} giveBack`)
  })

  it("lets one pass that is listed with a reason, and only while nobody calls it", () => {
    const listed = { [`${path} lend`]: "it asks SQLite alone" }
    const without = new Set(exported.filter((name) => !name.endsWith(" lend")))
    expect(wrongCalls(exported, without, listed)).toEqual([])
    expect(wrongCalls(exported, called, listed)).toHaveLength(1)
    expect(wrongCalls(exported, called, { [`${path} lost`]: "it is gone" })).toHaveLength(1)
  })
})
