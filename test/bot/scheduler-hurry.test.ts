/** The scheduler asks the homeserver for new messages only if that can help. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { Scheduler, type SchedulerParts } from "../../src/bot/scheduler.ts"
import { dues } from "../../src/composed.ts"
import type { Due } from "../../src/kernel/acts/due.ts"
import { TestBot } from "../support/bot.ts"

let bot: TestBot

beforeEach(async () => {
  bot = await TestBot.start({ commands })
  await bot.say("ana", "members", "!propose Move")
  bot.clock.forward("P4D")
})
afterEach(() => bot.close())

/** Lets a scheduler look once for what is due. Returns how often it asked for new messages, and its faults. */
async function look(parts: Partial<SchedulerParts>) {
  let hurried = 0
  let asked = 0
  const probe: Due = {
    name: "probe",
    turn: "notice",
    async next() {
      asked++
      return null
    },
    past: async () => [],
    act: async () => false,
  }
  const faults: unknown[] = []
  const scheduler = new Scheduler({
    dues: [...dues, probe],
    todos: [],
    store: bot.store,
    clock: bot.clock,
    coop: (key) => bot.coops.find((coop) => coop.key === key) ?? null,
    caughtUp: () => bot.clock.now(),
    welcomeArrived: async () => {},
    waiting: () => [],
    isUnread: () => false,
    hurry: () => void hurried++,
    fault: (error) => void faults.push(error),
    ...parts,
  })
  scheduler.start()
  // `stop` waits until the scheduler has finished looking.
  while (asked === 0) await new Promise((done) => setTimeout(done, 10))
  await scheduler.stop()
  return { hurried, faults }
}

describe("the scheduler", () => {
  it("asks for news while a time has come and is not certain yet", async () => {
    expect((await look({ caughtUp: () => null })).hurried).toBe(1)
  })

  it("does not ask for news on behalf of a co-op that does not stand, which would be without end", async () => {
    expect((await look({ coop: () => null })).hurried).toBe(0)
  })

  it("tells of a fault and goes on, without asking for news that would not help", async () => {
    const [hive] = bot.coops
    if (!hive) throw new Error("there is a co-op")
    const { hurried, faults } = await look({ coop: () => ({ ...hive, rooms: {} }) })
    expect(faults).toHaveLength(1)
    expect(hurried).toBe(0)
  })
})
