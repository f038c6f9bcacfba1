/**
 * The Matrix identity by which a co-op knows a person (§5.1): the first that it saw, or a newer one that the person approved. Each co-op
 * has its own.
 */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { knownIdentity } from "../../../src/standing/store/identities.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { type Manner, person, type TestBotOptions } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { verifyMinutes } from "../../support/verify.ts"

const [hive, farm] = [coopKey("hive"), coopKey("farm")]
const members = { ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial" } as const

let bot: CoopBot
afterEach(() => bot.close())

async function start(options: Partial<TestBotOptions> = {}): Promise<void> {
  bot = await CoopBot.start({ commands, members, unseen: true, settings: { smallRoll: 2 }, ...options })
}

const by = (identity: string, device: "signed" | "unsigned" | "unknown" = "signed"): Manner => ({
  trust: { encrypted: true, device, identity },
})
const inFarm = (manner: Manner): Manner => ({ ...manner, coop: "farm" })
const known = (who: string, coop = hive) => bot.store.work((work) => knownIdentity(work, coop, person(who)))
const named = async (coop = hive) => {
  const rows = await bot.store.knex("minutes").where({ coop }).whereLike("act", "identity-%").orderBy("number")
  return rows.map(({ act, details }) => [act, JSON.parse(details)])
}

describe("somebody who has just joined", () => {
  it("is not got to know by what came unencrypted, or from a device that they have not signed", async () => {
    await start()
    const forged = [{ trust: { encrypted: false } }, by("forged", "unsigned"), by("forged", "unknown")] as const
    for (const manner of forged)
      for (const [place, text] of [
        ["members", "Hello"],
        ["members", "!invite @fay:example.org"],
        ["direct", "Hello"],
        ["direct", "1"],
        ["direct", "!dues"],
        ["direct", "!moved @tom:hive.example @tom:new.example"],
        ["members", "!identity"],
      ] as const)
        await bot.say("tom", place, text, manner)
    expect(await known("tom")).toBeNull()
    expect(await named()).toEqual([])
    await bot.say("tom", "members", "Hello", by("true"))
    expect(await known("tom")).toBe("true")
  })

  it("is named in the minutes with the identity under which they first wrote among members, once", async () => {
    await start()
    await bot.say("tom", "direct", "Hello", by("true"))
    // The minutes do not record an identity that the bot has only seen in private. Otherwise people could see who wrote to the bot in
    // private while a vote is open, and when.
    expect(await named()).toEqual([])
    for (const text of ["Hello", "!motions", "Again"]) await bot.say("tom", "members", text, by("true"))
    const first = ["identity-first-seen", { person: person("tom"), identity: "true" }]
    expect(await named()).toEqual([first])
    // Tom's message under another identity does not count as his.
    await bot.say("tom", "members", "Hello", by("forged"))
    expect(await named()).toEqual([first])
    expect(await bot.ask("ana", "members", "!minutes")).toContain("tom is known by the Matrix identity true")
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })

  it("is not named for a message that is refused", async () => {
    await start()
    // There is no M9. If there were, ana could add an alternative to it, but tom could not.
    for (const name of ["ana", "tom"]) {
      await bot.say(name, "members", "!alternative M9 Nothing", by("true"))
      expect(await known(name)).toBe("true")
    }
    expect(await named()).toEqual([])
  })

  it("and whose homeserver wrote first finds it out with their first word, and says so before everybody", async () => {
    await start()
    await bot.say("tom", "members", "I agree with all of you", by("forged"))
    expect(await bot.ask("tom", "direct", "!todo", by("true"))).toContain("type `!identity` in the members’ room")
    expect(await bot.ask("tom", "members", "!identity", by("true"))).toContain("If that was not you, say so here")
    expect((await named()).map(([act, { identity }]) => [act, identity])).toEqual([
      ["identity-first-seen", "forged"],
      ["identity-approved", "true"],
    ])
    expect(await bot.ask("tom", "direct", "!todo", by("forged"))).toContain("identity was reset")
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })
})

describe("somebody in two co-ops", () => {
  const two = (options: Partial<TestBotOptions> = {}) => start({ others: { farm: ["ana", "flo"] }, ...options })

  it("approves a new identity in one; the other does not know it, and each co-op's minutes record its own", async () => {
    await two()
    await bot.say("ana", "members", "Hello", by("old"))
    await bot.say("ana", "members", "Hello", inFarm(by("old")))
    await bot.say("ana", "members", "!identity", by("new"))
    expect([await known("ana"), await known("ana", farm)]).toEqual(["new", "old"])
    expect((await named()).map(([act]) => act)).toEqual(["identity-first-seen", "identity-approved"])
    expect((await named(farm)).map(([act]) => act)).toEqual(["identity-first-seen"])
    expect(await bot.ask("ana", "members", "!invite @fay:example.org", inFarm(by("new")))).toContain("was reset")
    expect(await bot.ask("ana", "direct", "!motions --coop hive", by("new"))).toContain("No motion is open")
    expect(await bot.ask("ana", "direct", "!motions --coop farm", by("new"))).toContain("was reset")
    expect(await bot.ask("ana", "direct", "!motions --coop farm", by("old"))).toContain("No motion is open")
  })

  it("votes in each under the identity that is known there", async () => {
    await two({ otherSettings: { smallRoll: 2 } })
    for (const manner of [by("one"), inFarm(by("other"))]) await bot.say("ana", "members", "!propose Move", manner)
    await bot.pass("P3DT1M")
    // A mere number could be meant for the vote in the other co-op, which knows ana under another identity.
    expect(await bot.ask("ana", "direct", "1", by("one"))).toContain("was reset")
    for (const [coop, right, wrong] of [
      ["hive", "one", "other"],
      ["farm", "other", "one"],
    ] as const) {
      expect(await bot.ask("ana", "direct", `!vote M1 1 --coop ${coop}`, by(wrong))).toContain("was reset")
      expect(await bot.ask("ana", "direct", `!vote M1 1 --coop ${coop}`, by(right))).toContain("Counted for M1")
    }
  })

  it("is asked which one is meant of those alone in which they are heard", async () => {
    await two()
    await bot.say("ana", "members", "Hello", by("one"))
    await bot.say("ana", "members", "Hello", inFarm(by("other")))
    expect(await bot.ask("ana", "direct", "!motions", by("one"))).toMatch(/--coop hive(?![\s\S]*farm)/)
    expect(await bot.ask("ana", "direct", "!motions", by("other"))).toMatch(/--coop farm(?![\s\S]*hive)/)
    for (const manner of [by("third"), by("one", "unsigned")])
      for (const text of ["!motions", "!motions --coop mill", "!vote M1 1", "1", "!payinfo"])
        expect([text, await bot.ask("ana", "direct", text, manner)]).toEqual([
          text,
          expect.not.stringMatching(/[Hh]ive|[Ff]arm/),
        ])
  })

  it("sends a bank's file as the treasurer of both, and is told of neither where they are not heard", async () => {
    await two()
    for (const coop of [hive, farm]) await bot.store.work((work) => putSeat(work, coop, "treasurer", person("ana")))
    await bot.say("ana", "direct", "Hello", by("one"))
    const said = async (manner: Manner) => (await bot.send("ana", "direct", "x", manner)).map(({ body }) => body).join()
    expect(await said(by("one"))).toContain("Hive")
    for (const manner of [by("another"), by("one", "unsigned")]) {
      expect(await said(manner)).toMatch(/not verified|another than the one/)
      expect(await said(manner)).not.toMatch(/Hive|Farm/)
    }
  })

  it("goes on under another Matrix ID in the one where both accounts are who they are known to be", async () => {
    await two()
    const [old, next] = ["@ana:hive.example", "@ana:new.example"]
    const line = `!moved ${old} ${next}`
    await bot.say("ana", "members", "Hello", by("one"))
    await bot.say("ana", "members", "Hello", inFarm(by("other")))
    // The new account is a customer of hive, so hive knows its identity.
    await bot.say(next, "task", "!task new A fence", by("theirs"))
    expect(await bot.ask(next, "direct", line, by("forged"))).toContain("I tell nobody")
    expect(await bot.ask("ana", "direct", `${line} --coop hive`, by("one"))).toContain("not verified")
    expect(await bot.ask("ana", "direct", `${line} --coop hive`, by("other"))).toContain("was reset")
    await bot.say(next, "direct", line, by("theirs"))
    expect(await bot.ask("ana", "direct", `${line} --coop hive`, by("one"))).toContain("go on")
    expect(await bot.store.work((work) => knownIdentity(work, hive, person(next)))).toBe("theirs")
    expect(await bot.store.work((work) => knownIdentity(work, farm, person(next)))).toBeNull()
  })
})
