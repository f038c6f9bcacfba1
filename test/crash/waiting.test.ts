import { describe, expect, it } from "vitest"
import type { Pace } from "../../src/matrix/fair-time.ts"
import { type Lookout, patiently, stalled, untilComplete } from "../../tools/crash/waiting.ts"

/** A made-up clock: each sleep lets its time pass at once. */
function madeUp(): Pace {
  let now = 0
  const sleep = async (milliseconds: number) => {
    now += milliseconds
  }
  return { now: () => now, sleep }
}

const lookout: Lookout = {
  view: { update: () => {}, announced: () => [] },
  lastSeen: () => "the bot runs for 700 s and is not ready yet",
}

describe("the crash harness", () => {
  it("waits for something that comes late", async () => {
    const pace = madeUp()
    await patiently(lookout, "joined uma", () => pace.now() > 500_000, pace)
  })

  it("says what it waited for and what it saw last when it gives up", async () => {
    const inVain = patiently(lookout, "joined uma", () => false, madeUp())
    await expect(inVain).rejects.toThrow(/joined uma; last seen: the bot runs for 700 s and is not ready yet/)
  })

  it("takes in what has arrived before it looks", async () => {
    let arrived = false
    const update = () => {
      arrived = true
    }
    const view = { ...lookout.view, update }
    await patiently({ ...lookout, view }, "joined uma", () => arrived, madeUp())
  })

  it("goes on as long as something changes in what is missing", async () => {
    const pace = madeUp()
    const missing = () => Array.from({ length: Math.max(0, 10 - Math.floor(pace.now() / 100_000)) }, (_, at) => `${at}`)
    expect(await untilComplete(missing, pace)).toBe(true)
    expect(pace.now()).toBeGreaterThan(4 * stalled)
  })

  it("stops waiting when the same things have been missing for long", async () => {
    const pace = madeUp()
    expect(await untilComplete(async () => ["no outcome M1"], pace)).toBe(false)
    expect(pace.now()).toBeLessThan(stalled + 1000)
  })

  it("has nothing to wait for when nothing is missing", async () => {
    const pace = madeUp()
    expect(await untilComplete(() => [], pace)).toBe(true)
    expect(pace.now()).toBe(0)
  })
})
