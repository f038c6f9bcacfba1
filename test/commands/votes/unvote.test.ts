/** A voter takes their ballot back, and counts as not having voted (§3.11). */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { eventId } from "../../../src/kernel/rules/types.ts"
import type { Answer } from "../../support/bot.ts"
import { person, unsigned } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { inVoting } from "../../support/decisions.ts"
import { verifyMinutes } from "../../support/verify.ts"

const five = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", eli: "permanent" } as const
let bot: CoopBot
afterEach(() => bot.close())

async function voting(language: "en" | "de" = "en", settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  bot = await CoopBot.start({ commands, members: five, language, settings: { smallRoll: 3, ...settings } })
  await inVoting(bot)
}

const turnout = (said: readonly Answer[]): string | undefined =>
  said.find(({ errand }) => errand.do === "edit" && errand.of === "status:hive:M1")?.body
const receiptIn = (said: string): string => /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(said)?.[0] ?? ""
const verified = async () => expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])

describe("a ballot that is taken back", () => {
  it("is gone, its receipt void, and the turnout one less", async () => {
    await voting()
    const receipt = receiptIn(await bot.ask("ana", "direct", "2 1"))
    const said = await bot.say("ana", "direct", "!unvote")
    const answer = said.find(({ lane }) => lane.startsWith("person:@ana"))?.body
    expect(answer).toContain("is taken back")
    expect(answer).toContain(receipt)
    expect(turnout(said)).toContain("0 of 5")
    expect(await bot.store.knex("sealed_ballots")).toEqual([])
    expect(await bot.ask("ana", "direct", "!receipts")).toContain("no receipt in an open vote")
    await verified()
  })

  it("does not count, and its voter can vote anew under another receipt", async () => {
    await voting()
    const first = receiptIn(await bot.ask("ana", "direct", "2 1"))
    await bot.say("ana", "direct", "!unvote M1")
    for (const name of ["ben", "cem", "dee"]) await bot.say(name, "direct", "1")
    expect(await bot.ask("ana", "direct", "!ballots")).toContain("you have not voted yet")
    await bot.pass("P4DT1M")
    const result = await bot.ask("ben", "members", "!result M1")
    expect(result).toContain("5 could vote, 3 voted")
    expect(result).toContain("3 of 3 ballots")
    const json = (await bot.store.knex("published_counts").first("json"))?.json ?? ""
    expect(json).not.toContain(first)
    await verified()
  })

  it("makes its voter one who is reminded again", async () => {
    await voting()
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    await bot.say("ana", "direct", "!unvote")
    const reminded = (await bot.pass("P3DT1M")).filter(({ body }) => body.startsWith("You have not voted yet"))
    expect(reminded.some(({ lane }) => lane.startsWith("person:@ana"))).toBe(true)
    expect(reminded.some(({ lane }) => lane.startsWith("person:@ben"))).toBe(false)
    expect(await bot.ask("ana", "direct", "!todo")).toContain("M1")
  })

  it("leaves the vote open, since not all have voted any more", async () => {
    await voting()
    for (const name of ["ana", "ben", "cem", "dee"]) await bot.say(name, "direct", "1")
    await bot.say("ana", "direct", "!unvote")
    await bot.say("eli", "direct", "1")
    expect(await bot.store.knex("motions").first("stage")).toEqual({ stage: "voting" })
  })

  it.each([
    ["en", "!unvote M1"],
    ["de", "!stimme zurücknehmen M1"],
    ["de", "!stimme-zurückziehen"],
    ["de", "!Stimme  zurückziehen"],
    ["en", "!unvote 1"],
  ] as const)("can be asked for in words of each language, in %s: %s", async (language, text) => {
    await voting(language)
    await bot.say("ana", "direct", "1")
    await bot.say("ana", "direct", text)
    expect(await bot.store.knex("sealed_ballots")).toEqual([])
  })

  it("is answered at the length of an answer to a ballot", async () => {
    await voting()
    const length = (said: readonly Answer[]) => {
      const errand = said.find(({ lane }) => lane.startsWith("person:@ana"))?.errand
      return errand?.do === "say" ? JSON.stringify(errand.text).length : 0
    }
    const cast = length(await bot.say("ana", "direct", "1"))
    const taken = length(await bot.say("ana", "direct", "!unvote"))
    expect(cast).toBeGreaterThan(0)
    expect(Math.abs(cast - taken)).toBeLessThan(64)
  })
})

describe("nothing is taken back", () => {
  it("where nobody voted, in a room that others read, from an unverified session, or once all have voted", async () => {
    await voting()
    expect(await bot.ask("ana", "direct", "!unvote")).toContain("You have not voted on M1")
    await bot.say("ana", "direct", "1")
    const before = await bot.everything()
    expect(await bot.ask("ana", "members", "!unvote M1")).toContain("direct message")
    await bot.say("ana", "direct", "!unvote M1", unsigned)
    expect((await bot.everything()) === before).toBe(true)
    expect(await bot.ask("zoe", "direct", "!unvote M1")).not.toContain("M1")
    for (const name of ["ben", "cem", "dee"]) await bot.say(name, "direct", "1")
    // The vote has ended, but waits until everything that was sent before its end is handled.
    const late = { sentAt: bot.clock.now(), eventId: eventId("$late") }
    await bot.store.work(async (work) => {
      await work
        .trx("roll")
        .where({ person: person("eli") })
        .update({ voted: true })
    })
    expect(await bot.ask("ana", "direct", "!unvote", late)).toContain("Everybody has voted on M1")
    expect(await bot.store.knex("sealed_ballots")).toHaveLength(4)
  })

  it("by deleting the message, and whoever deletes it is told how", async () => {
    await voting()
    await bot.say("ana", "direct", "1", { eventId: eventId("$ballot") })
    const [told] = await bot.gesture("ana", "direct", "deletes", eventId("$ballot"))
    expect(told?.body).toContain("still counts")
    expect(told?.body).toContain("!unvote")
    expect(await bot.store.knex("sealed_ballots")).toHaveLength(1)
  })

  it("from a second vote that is open, unless it is named or the only one with a ballot", async () => {
    await voting()
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.pass("P3DT1M")
    await bot.say("ana", "direct", "!vote M2 1")
    expect(await bot.ask("ana", "direct", "!unvote")).toContain("M2")
    await bot.say("ana", "direct", "!vote M2 1")
    await bot.say("ana", "direct", "!vote M1 1")
    expect(await bot.ask("ana", "direct", "!unvote")).not.toContain("taken back")
    expect(await bot.store.knex("sealed_ballots")).toHaveLength(2)
  })
})
