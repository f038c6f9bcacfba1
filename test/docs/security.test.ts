/** The threat model names a test for each of its lines, and that test must exist. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

const tests = join(import.meta.dirname, "..")
const document = readFileSync(join(tests, "..", "docs", "security.md"), "utf8")

/** A citation such as `e2e/replay.e2e.test.ts: “name”, “name”`. A name may itself quote something. */
const citation = /\b([\w/.-]+\.test\.ts)(?:: ((?:“(?:[^“”]|“[^“”]*”)+”(?:, )?)+))?/g
const name = /“((?:[^“”]|“[^“”]*”)+)”/g

const cited = [...document.matchAll(citation)].flatMap(([, file = "", names = ""]) => {
  const quoted = [...names.matchAll(name)].map(([, text = ""]) => text)
  return quoted.length > 0 ? quoted.map((text) => [file, text] as const) : [[file, ""] as const]
})

describe("the threat model", () => {
  it("names many tests", () => {
    expect(cited.length).toBeGreaterThan(50)
  })

  it.each(cited)("names a test that there is: %s “%s”", (file, text) => {
    const path = join(tests, file)
    expect(existsSync(path), `no file test/${file}`).toBe(true)
    expect(readFileSync(path, "utf8")).toContain(text)
  })
})
