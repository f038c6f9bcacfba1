/** The person who opened a motion postpones it, or withdraws it as a whole, before the vote (§2.7c). */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { verifyMinutes } from "../../support/verify.ts"

const members = { ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial" } as const
const hour = 60 * 60_000

let bot: CoopBot
afterEach(() => bot.close())

async function proposed(language: "en" | "de" = "en"): Promise<void> {
  bot = await CoopBot.start({ commands, members, language, settings: { smallRoll: 3 } })
  await bot.say("ana", "members", "!propose Buy a mill")
}
const motion = async () => loose(bot.store.knex)("motions").where({ number: 1 }).first()
const verified = async () => expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])
/** By how many hours a text moves the end of the proposal stage. The clock stands at Friday, 20 November 2026, 18:00 in Berlin. */
async function movedBy(text: string): Promise<number> {
  const before = Number((await motion()).proposal_ends_at)
  await bot.say("ana", "members", `!postpone M1 ${text}`)
  return (Number((await motion()).proposal_ends_at) - before) / hour
}

describe("a motion that is postponed", () => {
  it.each([
    ["en", "3 days", 72],
    ["en", "by three days", 72],
    ["en", "1 week", 168],
    ["en", "for 2 weeks.", 336],
    ["en", "until next Friday", 96],
    ["en", "to 24 December", 31 * 24],
    ["en", "in two weeks", 11 * 24],
    ["en", "2026-11-30", 7 * 24],
    ["en", "until 2026-11-30 20:00", 7 * 24 + 2],
    ["en", "6 hours", 6],
    ["en", "half an hour", 0.5],
    ["en", "until 20:00", 2],
    ["en", "until noon", 18],
    ["en", "2026-11-30 at 8 pm", 7 * 24 + 2],
    ["de", "3 Tage", 72],
    ["de", "bis 20 Uhr", 2],
    ["de", "bis 30.11.2026, 20.00 Uhr", 7 * 24 + 2],
    ["de", "um 3 Tage", 72],
    ["de", "bis nächsten Freitag", 96],
    ["de", "auf den 24. Dezember", 31 * 24],
    ["de", "bis zum 24.12.", 31 * 24],
  ] as const)("ends its proposal stage then, in %s: %s", async (language, text, hours) => {
    await proposed(language)
    expect(await movedBy(text)).toBe(hours)
    await verified()
  })

  it("is voted on from then on, says until when with the zone, and tells its thread", async () => {
    await proposed()
    const said = await bot.say("ana", "members", "!postpone M1 3 days")
    expect(said.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^M1 · Buy a mill is postponed: .* until Thu 26 Nov, 18:00 \(Berlin\)/),
      expect.stringContaining("Thu 26 Nov, 18:00 (Berlin)"),
    ])
    await bot.pass("P5D")
    expect((await motion()).stage).toBe("proposal")
    await bot.pass("P1DT1M")
    expect((await motion()).stage).toBe("voting")
    expect(await bot.ask("ben", "members", "!minutes M1")).toContain("postponed")
    await verified()
  })

  it("has no early end any more", async () => {
    await proposed()
    await bot.say("ana", "members", "!early M1")
    expect(await bot.ask("ana", "members", "!postpone M1 1 week")).toContain("is postponed")
    await bot.pass("P2D")
    expect((await motion()).stage).toBe("proposal")
    await verified()
  })

  it.each([
    ["ben", "!postpone M1 3 days", "Only the person who opened M1"],
    ["tom", "!postpone M1 3 days", "Only the person who opened M1"],
    ["ana", "!postpone M1", "Until when?"],
    ["ana", "!postpone M1 a bit", "Until when?"],
    ["ana", "!postpone M1 2026-11-31", "Until when?"],
    ["ana", "!postpone M1 until 2026-11-30 25:00", "Until when?"],
    ["ana", "!postpone M1 tomorrow", "anyway"],
    ["ana", "!postpone M1 900 days", "too far"],
    ["ana", "!postpone M9 3 days", "There is no M9"],
  ] as const)("is not by %s with %s", async (who, text, said) => {
    await proposed()
    const before = await bot.everything()
    expect(await bot.ask(who, "members", text)).toContain(said)
    expect((await bot.everything()) === before).toBe(true)
  })

  it("is not once voting has begun, and no election is", async () => {
    await proposed()
    await bot.say("ana", "members", "!stand treasurer")
    expect(await bot.ask("ana", "members", "!postpone M2 3 days")).toContain("belongs to all who stand")
    expect(await bot.ask("ana", "members", "!cancel M2")).toContain("belongs to all who stand")
    await bot.pass("P3DT1M")
    expect(await bot.ask("ana", "members", "!postpone M1 3 days")).toContain("Voting on M1 has begun")
  })
})

describe("a motion that its starter withdraws as a whole", () => {
  it.each([
    ["en", "!cancel M1 We found a better way."],
    ["de", "!absagen M1 Wir haben etwas Besseres."],
  ] as const)("ends with the options of others, and its thread has the reason, in %s: %s", async (language, text) => {
    await proposed(language)
    await bot.say("ben", "members", "!alternative M1 Rent a mill")
    const said = await bot.say("ana", "members", text)
    expect(said.at(-1)?.body).toMatch(/better way|Besseres/)
    expect(said.at(-1)?.relation?.thread).toBeDefined()
    expect((await motion()).stage).toBe("closed")
    expect((await bot.pass("P4D")).filter(({ lane }) => lane.startsWith("person:"))).toEqual([])
    await verified()
  })

  it("is not by anybody else; once voting has begun, all are asked", async () => {
    await proposed()
    expect(await bot.ask("ben", "members", "!cancel M1")).toContain("Only the person who opened M1")
    await bot.pass("P3DT1M")
    expect(await bot.ask("ana", "members", "!cancel M1")).toContain("M2 · Cancel M1 is open")
    expect((await motion()).stage).toBe("voting")
  })
})
