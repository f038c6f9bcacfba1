/**
 * The bot shows a rewording to everybody: at once in the room, on the ballot, and in `!motion` with the earlier text. There is time to read
 * it before the vote (§2.7a).
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { verifyMinutes } from "../../support/verify.ts"

const members = { ana: "permanent", ben: "permanent", cem: "permanent" } as const
const hour = 60 * 60_000

let bot: CoopBot
async function begin(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await bot?.close()
  bot = await CoopBot.start({ commands, members, settings })
  await bot.say("ana", "members", "!propose Rent the barn\nFor 90 EUR a month.")
}
beforeEach(() => begin())
afterEach(() => bot.close())

const motion = async () => loose(bot.store.knex)("motions").where({ number: 1 }).first()
const verified = async () => expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])
/** Opens voting. Returns ben's ballot. */
async function ballot(): Promise<string> {
  const said = await bot.pass("P3DT1M")
  return said.find(({ lane }) => lane.startsWith("person:@ben"))?.body ?? ""
}

describe("a rewording", () => {
  it("stands in the answer with all its text, on the ballot with its time, and in !motion with what it was", async () => {
    const said = await bot.ask("ana", "members", "!reword M1 Rent the mill\nFor 400 EUR, for five years.")
    expect(said).toContain("It says now:")
    expect(said).toContain("For 400 EUR, for five years.")
    const seen = await bot.ask("cem", "members", "!motion M1")
    expect(seen).toContain("Until then it said:")
    expect(seen).toContain("For 90 EUR a month.")
    expect(await ballot()).toMatch(/^1\. Rent the mill \(reworded \w+ \d+ \w+, \d\d:\d\d CET\)$/m)
    await verified()
  })

  it("is not spoken of on a ballot without one", async () => {
    expect(await ballot()).not.toContain("reworded")
  })

  it("in the last minute moves the end, so that everybody has a day to read it", async () => {
    const { proposal_ends_at: end } = await motion()
    await bot.pass("P2DT23H59M")
    const said = await bot.ask("ana", "members", "!reword M1 Rent the mill")
    expect(said).toContain("So that everybody has time to read it")
    const moved = Number((await motion()).proposal_ends_at)
    expect(moved - bot.clock.now()).toBeGreaterThanOrEqual(24 * hour)
    expect(moved).toBeLessThan(Number(end) + 25 * hour)
    await bot.pass("PT5M")
    expect((await motion()).stage).toBe("proposal")
    await verified()
    await bot.pass("P1D")
    expect((await motion()).stage).toBe("voting")
    await verified()
  })

  it("early enough moves nothing", async () => {
    const { proposal_ends_at: end } = await motion()
    await bot.say("ana", "members", "!reword M1 Rent the mill")
    expect((await motion()).proposal_ends_at).toBe(end)
  })

  it("moves an early end that is near, as long as it stays early", async () => {
    await bot.say("ana", "members", "!early M1")
    await bot.pass("PT20H")
    await bot.say("ana", "members", "!reword M1 Rent the mill")
    const { early_end_at: early, proposal_ends_at: end } = await motion()
    expect(Number(early) - bot.clock.now()).toBeGreaterThanOrEqual(24 * hour)
    expect(Number(early)).toBeLessThan(Number(end))
    await verified()
  })

  it("gives a short stage as long again as it has, and with PT0S moves nothing", async () => {
    await begin({ motions: { decision: { proposalStage: "PT2H" } } })
    await bot.pass("PT1H")
    await bot.say("ana", "members", "!reword M1 Rent the mill")
    expect(Number((await motion()).proposal_ends_at) - bot.clock.now()).toBeLessThanOrEqual(2 * hour + 60_000)
    await begin({ readingTime: "PT0S" })
    const { proposal_ends_at: end } = await motion()
    await bot.pass("P2DT23H59M")
    await bot.say("ana", "members", "!reword M1 Rent the mill")
    expect((await motion()).proposal_ends_at).toBe(end)
  })
})
