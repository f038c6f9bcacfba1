import { describe, expect, it } from "vitest"
import { comesAbout, FairTime, type Pace, type Turns, within } from "../../src/matrix/fair-time.ts"

/** A machine for which the test sets the time, and how long each thread has run and waited. */
class Machine {
  now = 0
  readonly turns = new Map<string, Turns>()
  readonly time = new FairTime({ now: () => this.now, turns: () => new Map(this.turns) })

  /** Lets this time pass. `threads`: how long each thread ran and waited meanwhile. Returns the fair time that passed. */
  pass(milliseconds: number, threads: Readonly<Record<string, Turns>> = {}): number {
    const before = this.time.now()
    this.now += milliseconds
    for (const [thread, { ran, waited }] of Object.entries(threads)) {
      const known = this.turns.get(thread) ?? { ran: 0, waited: 0 }
      this.turns.set(thread, { ran: known.ran + ran, waited: known.waited + waited })
    }
    return this.time.now() - before
  }
}

const idle: Turns = { ran: 0, waited: 0 }

describe("fair time", () => {
  it("goes like any clock while our threads do nothing, so that what hangs is found out", () => {
    const machine = new Machine()
    machine.pass(1000, { bot: idle })
    expect(machine.pass(1000, { bot: idle })).toBe(1000)
  })

  it("goes like any clock while our threads have the processors for themselves, even if they spin", () => {
    const machine = new Machine()
    machine.pass(1000, { bot: idle })
    expect(machine.pass(1000, { bot: { ran: 1000, waited: 0 } })).toBe(1000)
  })

  it("leaves out the time for which a thread had to wait", () => {
    const machine = new Machine()
    machine.pass(1000, { bot: idle, homeserver: idle })
    const busy = { bot: { ran: 100, waited: 300 }, homeserver: { ran: 100, waited: 200 } }
    expect(machine.pass(1000, busy)).toBeCloseTo(500)
  })

  it("goes as slowly as our work if several threads wait all the time", () => {
    const machine = new Machine()
    machine.pass(1000, { bot: idle, homeserver: idle })
    const starved = { bot: { ran: 50, waited: 950 }, homeserver: { ran: 50, waited: 950 } }
    expect(machine.pass(1000, starved)).toBeCloseTo(50)
  })

  it("stands still while none of our threads has a turn", () => {
    const machine = new Machine()
    machine.pass(1000, { bot: idle })
    expect(machine.pass(1000, { bot: { ran: 0, waited: 1000 } })).toBe(0)
  })

  it("leaves out a time in which the whole machine stood still", () => {
    const machine = new Machine()
    expect(machine.pass(3_600_000)).toBeLessThan(2000)
  })

  it("does not count what a thread did before it was known, or that it has ended", () => {
    const machine = new Machine()
    expect(machine.pass(1000, { bot: { ran: 5000, waited: 90_000 } })).toBe(1000)
    machine.turns.delete("bot")
    expect(machine.pass(1000)).toBe(1000)
  })
})

/** A pace for tests: its clock goes on by the length of each sleep, but nobody really waits. */
function quickPace(): Pace {
  let now = 0
  const sleep = async (milliseconds: number) => {
    now += milliseconds
  }
  return { now: () => now, sleep }
}

describe("waiting in fair time", () => {
  it("ends as soon as the thing has come about, or when its time is over", async () => {
    let looks = 0
    const third = async () => ++looks === 3
    expect(await comesAbout(third, 60_000, { pace: quickPace() })).toBe(true)
    expect(looks).toBe(3)
    const pace = quickPace()
    expect(await comesAbout(() => false, 60_000, { pace })).toBe(false)
    expect(pace.now()).toBeGreaterThan(60_000)
    expect(pace.now()).toBeLessThan(61_000)
  })

  it("never ends on a machine that gives nobody a turn", async () => {
    const machine = new Machine()
    machine.pass(1000, { bot: idle })
    let looks = 0
    const sleep = async () => void machine.pass(1000, { bot: { ran: 0, waited: 1000 } })
    const late = () => ++looks === 10_000
    expect(await comesAbout(late, 60_000, { pace: { now: () => machine.time.now(), sleep } })).toBe(true)
  })

  it("gives what a promise gives, its failure, or nothing", async () => {
    expect(await within(Promise.resolve("here"), 0, quickPace())).toBe("here")
    await expect(within(Promise.reject(new Error("broken")), 1000, quickPace())).rejects.toThrow("broken")
    expect(await within(new Promise(() => {}), 1000, quickPace())).toBeNull()
  })
})
