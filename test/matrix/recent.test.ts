import { describe, expect, it } from "vitest"
import { remember } from "../../src/matrix/recent.ts"

describe("what is remembered of people", () => {
  it("concerns only the newest, so that a crowd in the lobby does not fill the memory", () => {
    const asked = new Map<string, number>()
    for (const [at, person] of ["ana", "ben", "ana", "cem", "dee"].entries()) remember(asked, person, at, 3)
    expect([...asked]).toEqual([
      ["ana", 2],
      ["cem", 3],
      ["dee", 4],
    ])
  })
})
