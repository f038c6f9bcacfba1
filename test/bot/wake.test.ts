/** The loop in which scheduler, courier, inbox and room keeper each run: when it begins a run. The tests move its clock. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { WakeLoop, type Worker } from "../../src/bot/wake.ts"

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "clearImmediate"] })
})
afterEach(async () => {
  for (const loop of loops.splice(0)) await loop.stop()
  vi.useRealTimers()
})

const loops: WakeLoop[] = []
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

/** A worker whose runs are counted. `run` is what it does each time. */
function worker(run: (nth: number) => Promise<number | null> | number | null, more: Partial<Worker> = {}) {
  const faults: { error: unknown; wait: number }[] = []
  const seen = { runs: 0, faults }
  const loop = new WakeLoop({
    run: async () => run(++seen.runs),
    retry: { first: 100, longest: 1000 },
    fault: (error, wait) => void faults.push({ error, wait }),
    ...more,
  })
  loops.push(loop)
  return { loop, seen }
}

/** A run that ends when the test says so. */
function slowly() {
  const ends: (() => void)[] = []
  return {
    run: () => new Promise<null>((resolve) => void ends.push(() => resolve(null))),
    end: async () => {
      ends.shift()?.()
      await pass(0)
    },
  }
}

describe("a worker", () => {
  it("rests until it is woken, and again after it has run", async () => {
    const { loop, seen } = worker(() => null)
    await pass(3_600_000)
    expect(seen.runs).toBe(0)
    loop.wake()
    expect(loop.atRest).toBe(false)
    await pass(3_600_000)
    expect(seen.runs).toBe(1)
    expect(loop.atRest).toBe(true)
  })

  it("runs without its breath when it is woken at once, and only once", async () => {
    const { loop, seen } = worker(() => null, { breath: () => 500 })
    loop.wake()
    await pass(100)
    expect(seen.runs).toBe(0)
    loop.wakeAtOnce()
    await pass(0)
    expect(seen.runs).toBe(1)
    await pass(3_600_000)
    expect(seen.runs).toBe(1)
  })

  it("that is woken at once during a run runs again after it", async () => {
    const { run, end } = slowly()
    const { loop, seen } = worker(run)
    loop.wakeAtOnce()
    await pass(0)
    loop.wakeAtOnce()
    await end()
    expect(seen.runs).toBe(2)
    await end()
    expect(seen.runs).toBe(2)
  })

  it("runs again at the time that its last run named, unless it is woken before", async () => {
    const { loop, seen } = worker((nth) => (nth < 3 ? 1000 : null))
    loop.wake()
    await pass(999)
    expect(seen.runs).toBe(1)
    await pass(1)
    expect(seen.runs).toBe(2)
    await pass(500)
    loop.wake()
    await pass(0)
    expect(seen.runs).toBe(3)
    await pass(10_000)
    expect(seen.runs).toBe(3)
  })

  it("waits for a time beyond what a timer can hold, and does not run at once", async () => {
    const { loop, seen } = worker(() => Number.POSITIVE_INFINITY)
    loop.wake()
    await pass(1000)
    expect(seen.runs).toBe(1)
  })

  it("never runs twice at once: a wake during a run brings about one more, however many there are", async () => {
    const slow = slowly()
    const { loop, seen } = worker(slow.run)
    loop.wake()
    await pass(0)
    for (let times = 0; times < 5; times++) loop.wake()
    await pass(1000)
    expect(seen.runs).toBe(1)
    await slow.end()
    expect(seen.runs).toBe(2)
    await slow.end()
    await pass(1000)
    expect(seen.runs).toBe(2)
  })

  it("that wakes itself runs once more", async () => {
    const { loop, seen } = worker((nth) => {
      if (nth === 1) loop.wake()
      return null
    })
    loop.wake()
    await pass(1000)
    expect(seen.runs).toBe(2)
  })

  it("with a breath serves all wakes until then in one run", async () => {
    const { loop, seen } = worker(() => null, { breath: () => 50 })
    loop.wake()
    await pass(40)
    loop.wake()
    await pass(9)
    expect(seen.runs).toBe(0)
    await pass(1)
    expect(seen.runs).toBe(1)
    await pass(1000)
    expect(seen.runs).toBe(1)
  })

  it("with a breath of nothing serves all wakes of one step in one run", async () => {
    const { loop, seen } = worker(() => null, { breath: () => 0 })
    loop.wake()
    await Promise.resolve()
    loop.wake()
    expect(seen.runs).toBe(0)
    await pass(0)
    expect(seen.runs).toBe(1)
  })
})

describe("a failed run", () => {
  it("is told of, and tried again after longer and longer waits until one goes well", async () => {
    const { loop, seen } = worker((nth) => {
      if (nth !== 6) throw new Error(`run ${nth}`)
      return null
    })
    loop.wake()
    await pass(100 + 200 + 400 + 800 + 1000)
    expect(seen.faults.map(({ wait }) => wait)).toEqual([100, 200, 400, 800, 1000])
    expect(seen.runs).toBe(6)
    expect(loop.atRest).toBe(true)
    loop.wake()
    await pass(0)
    expect(seen.faults.at(-1)?.wait).toBe(100)
    expect(loop.atRest).toBe(false)
  })

  it("is tried again at once by a wake, and only then counts as done", async () => {
    const { loop, seen } = worker((nth) => {
      if (nth === 1) throw new Error("away")
      return null
    })
    loop.wake()
    await pass(0)
    expect([seen.runs, loop.atRest]).toEqual([1, false])
    loop.wake()
    await pass(0)
    expect([seen.runs, loop.atRest]).toEqual([2, true])
    await pass(5000)
    expect(seen.runs).toBe(2)
  })
})

describe("a call that waits for a run", () => {
  it("resolves with a run that began after it, and not with the one under way", async () => {
    const slow = slowly()
    const { loop } = worker(slow.run)
    loop.wake()
    await pass(0)
    let done = false
    void loop.ran().then(() => {
      done = true
    })
    await slow.end()
    expect(done).toBe(false)
    await slow.end()
    expect(done).toBe(true)
  })

  it("resolves where that run fails, and where the loop is stopped instead", async () => {
    const { loop } = worker(() => {
      throw new Error("away")
    })
    await loop.ran()
    const rests = worker(() => null, { breath: () => 50 }).loop
    const waiting = rests.ran()
    await rests.stop()
    await waiting
    await rests.ran()
  })
})

describe("stopping", () => {
  it("waits for the run under way, and begins no other", async () => {
    const slow = slowly()
    const { loop, seen } = worker(slow.run)
    loop.wake()
    await pass(0)
    loop.wake()
    let stopped = false
    const stopping = loop.stop().then(() => {
      stopped = true
    })
    await pass(100)
    expect(stopped).toBe(false)
    await slow.end()
    await stopping
    loop.wake()
    await pass(10_000)
    expect(seen.runs).toBe(1)
  })
})
