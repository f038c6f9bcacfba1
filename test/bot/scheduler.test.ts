/** The scheduler looks for due things soon after every change that may make something due. After several changes it looks once. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { Scheduler } from "../../src/bot/scheduler.ts"
import { dues } from "../../src/composed.ts"
import { coopKey, matrixId } from "../../src/kernel/rules/types.ts"
import { countOne } from "../../src/kernel/store/flood-counts.ts"
import type { Store } from "../../src/kernel/store/work.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { TestBot } from "../support/bot.ts"
import { hung } from "../support/patience.ts"

let bot: TestBot
let scheduler: Scheduler
let looks: number

beforeEach(async () => {
  bot = await TestBot.start({ commands: [] })
  looks = 0
  scheduler = new Scheduler({
    dues,
    todos: [],
    store: bot.store,
    clock: bot.clock,
    coop: () => null,
    caughtUp: () => {
      looks++
      return bot.clock.now()
    },
    welcomeArrived: async () => {},
    waiting: () => [],
    isUnread: () => false,
    hurry: () => {},
    fault: (error) => {
      throw error
    },
  })
})
afterEach(async () => {
  await scheduler.stop()
  await bot.close()
})

const join = (store: Store, who: string) =>
  store.work((work) => putMember(work, coopKey("hive"), matrixId(`@${who}:coop.example`), "permanent"))
const looked = (times: number) => vi.waitFor(() => expect(looks).toBeGreaterThanOrEqual(times), { timeout: hung })

describe("the scheduler", () => {
  it("looks once for all that ask it to at about the same time", async () => {
    scheduler.start()
    await looked(1)
    for (let times = 0; times < 100; times++) scheduler.wake()
    await looked(2)
    await scheduler.stop()
    expect(looks).toBe(2)
  })

  it("gives up a look for which no unit of work begins, and does not try without a pause", async () => {
    const faults: unknown[] = []
    const gone = new Scheduler({
      dues,
      todos: [],
      store: Object.assign(Object.create(bot.store), { work: () => Promise.reject(new Error("the database is gone")) }),
      clock: bot.clock,
      coop: () => null,
      caughtUp: () => bot.clock.now(),
      welcomeArrived: async () => {},
      waiting: () => [],
      isUnread: () => false,
      hurry: () => {},
      fault: (error) => faults.push(error),
    })
    await gone.runDue()
    expect(faults).toHaveLength(1)
  })

  it("looks again for what was committed while it looked", async () => {
    scheduler.start()
    for (let times = 2; times < 6; times++) {
      await looked(times - 1)
      await join(bot.store, `member${times}`)
      await looked(times)
    }
    expect(looks).toBeGreaterThanOrEqual(5)
  })

  it("looks again when it is started again after a stop with something to look for", async () => {
    scheduler.start()
    await scheduler.stop()
    scheduler.start()
    await looked(1)
    expect(looks).toBe(1)
  })

  it("does not look for what only answers people, and what arrives, while nothing waits for a moment", async () => {
    scheduler.start()
    await looked(1)
    for (let times = 0; times < 3; times++) {
      await bot.store.work((work) => countOne(work, "@zoe:coop.example", "answers"))
      scheduler.progressed()
      await new Promise((done) => setTimeout(done, 100))
    }
    expect(looks).toBe(1)
    // A day passes, so anything may be due.
    bot.clock.forward("P1D")
    scheduler.progressed()
    await looked(2)
  })
})
