import { describe, expect, it } from "vitest"
import { firstFound } from "../../src/matrix/first-found.ts"

describe("waiting for something", () => {
  it("ends with what is there already, with what comes, or with nothing in time, and listens no longer", async () => {
    const listeners = new Set<() => void>()
    let there: string | undefined = "at once"
    expect(await firstFound(listeners, () => there, 1000)).toBe("at once")

    there = undefined
    const later = firstFound(listeners, () => there, 10_000)
    for (const listener of listeners) listener()
    there = "later"
    for (const listener of listeners) listener()
    expect(await later).toBe("later")

    expect(await firstFound(listeners, () => undefined, 1)).toBeUndefined()
    expect(listeners.size).toBe(0)
  })
})
