/** When the scheduler looks again, and for what. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Scheduler } from "../../src/bot/scheduler.ts"
import { TestBot } from "../support/bot.ts"

let bot: TestBot

beforeEach(async () => {
  bot = await TestBot.start({ commands })
  await bot.say("ana", "members", "!propose Move")
  bot.clock.forward("P4D")
})
afterEach(() => bot.close())

/** Lets a scheduler run for a moment; returns how often it asked for news, and the faults it told of. */
async function run(parts: Partial<ConstructorParameters<typeof Scheduler>[0]>) {
  const hurried = 0
  const faults: unknown[] = []
  const looked = (times: number) => vi.waitFor(() => expect(looks).toBeGreaterThanOrEqual(times), { timeout: 4000 })

describe("the scheduler", () => {
  it("asks for news while a time has come and is not certain yet", async () => {
    expect((await run({ caughtUp: () => null })).hurried).toBe(1)
  })

  it("does not ask for news on behalf of a co-op that does not stand, which would be without end", async () => {
    expect((await run({ coop: () => null })).hurried).toBe(0)
  })

  it("tells of a fault and goes on, without asking for news that would not help", async () => {
    const coop = () => {
      throw new TypeError("no words")
    }
    const { hurried, faults } = await run({
      coop: (key) =>
        ({
          ...bot.coops.find((c) => c.key === key),
          get words() {
            return coop()
          },
        }) as never,
    })
    expect(faults).toHaveLength(1)
    expect(hurried).toBe(0)
  })
})
