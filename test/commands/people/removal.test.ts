/** The first of the two votes on a removal (§6). Only moderators vote, and only in their room. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { eventId } from "../../../src/kernel/rules/types.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { bodies, grounds, startRemoval } from "../../support/removals.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await startRemoval()
})
afterEach(() => bot.close())

describe("the first vote", () => {
  it("is opened in the moderators' room, with its grounds, and said there alone", async () => {
    const answers = await bot.say("ana", "moderators", `!remove --sure @dee ${grounds}\nAsked *twice*.`)
    expect(answers.map(({ lane }) => lane)).toEqual(["room:!moderators-hive:hive.example"])
    expect(bodies(answers)).toContain(
      "R1 · Remove dee from the co-op is open for discussion until Mon 23 Nov, 18:00 (Berlin).",
    )
    expect(bodies(answers)).toContain("at least 2 of 3 must vote")
    expect(bodies(answers)).toContain("dee does not vote on it")
    expect(bodies(answers)).not.toContain("alternative")
    expect(await bot.ask("ben", "moderators", "!motion R1")).toContain(`${grounds}\n> Asked twice.`)
  })

  it("has its ballots in the moderators' direct messages, and everything else in their room", async () => {
    await bot.say("ana", "moderators", `!remove --sure @dee ${grounds}`)
    const opened = await bot.pass("P3DT1M")
    expect(opened.map(({ lane }) => lane)).toEqual([
      // The message that opens the motion, and the rules in the thread of this message.
      "room:!moderators-hive:hive.example",
      "room:!moderators-hive:hive.example",
      ...["ana", "ben", "cem"].map((name) => `person:@${name}:hive.example`),
    ])
    expect(bodies(opened, "moderators")).toContain("Voting on R1 · Remove dee from the co-op has begun")
    expect(await bot.ask("ben", "direct", "!ballots")).toContain(
      "R1 · Remove dee from the co-op: you have not voted yet",
    )
    const counted = await bot.say("ben", "direct", "2")
    expect(counted.map(({ lane }) => lane).sort()).toEqual([
      "person:@ben:hive.example",
      "room:!moderators-hive:hive.example",
    ])
    expect(bodies(counted)).toContain("Counted for R1: Stop here")
    expect(await bot.ask("ben", "direct", "!receipts")).toContain("R1 · Remove dee")
    const reminded = await bot.pass("P2DT1M")
    expect(reminded.map(({ lane }) => lane)).toEqual(["person:@ana:hive.example", "person:@cem:hive.example"])
    const closed = await bot.pass("P2D")
    expect([...new Set(closed.map(({ lane }) => lane))]).toEqual(["room:!moderators-hive:hive.example"])
    const failed = await bot.ask("ana", "moderators", "!result R1")
    expect(failed).toContain("R1 · Remove dee from the co-op: no quorum, so things stay as they are.")
  })

  it("has minutes of its own, and leaves the public ones as they were", async () => {
    const chain = (series: string) => loose(bot.store.knex)("minutes").where({ coop: "hive", series }).orderBy("number")
    const before = await chain("public")
    await bot.say("ana", "moderators", `!remove --sure @dee ${grounds}`)
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", "2")
    expect(await chain("public")).toEqual(before)
    expect((await chain("moderators")).map(({ number, act }) => `${number} ${act}`)).toEqual([
      "1 motion-opened",
      "2 voting-opened",
      "3 vote-closed",
      "4 outcome-announced",
    ])
  })

  it("can be withdrawn, ended early, and kept at its length by another moderator", async () => {
    await bot.say("ana", "moderators", `!remove --sure @dee ${grounds}`)
    expect(await bot.ask("ana", "moderators", "!early R1")).toContain("!object R1")
    expect(await bot.ask("ben", "moderators", "!object R1")).toContain("keeps its full proposal stage")
    expect(await bot.ask("ben", "moderators", "!withdraw R1")).toContain("None of the options of R1 is yours")
    expect(await bot.ask("ana", "moderators", "!withdraw R1")).toContain("R1 · Remove dee from the co-op is withdrawn")
    await bot.say("ana", "moderators", `!remove --sure @eli ${grounds}`)
    expect(await bot.ask("cem", "moderators", "!motions")).toContain("R2 · Remove eli")
  })

  it("changes of what is before all members are not made where only moderators see them", async () => {
    await bot.say("ana", "members", "!propose Move our servers")
    const before = await bot.everything()
    for (const change of ["!early M1", "!withdraw M1", "!object M1"])
      expect(await bot.ask("ana", "moderators", change)).toContain("Type this in the members’ room")
    expect(await bot.everything()).toBe(before)
    expect(await bot.ask("ana", "members", "!withdraw M1")).toContain("is withdrawn")
  })

  it.each([
    ["oneself", "!remove --sure @ana She is tired.", "Nobody proposes their own removal"],
    [
      "somebody who is no member",
      "!remove --sure @zoe:other.example Is unknown.",
      "@zoe:other.example is not in this co-op",
    ],
    ["nobody in particular", "!remove zoe Is unknown.", "zoe"],
    ["without grounds", "!remove --sure @dee", "Still missing: the grounds."],
    ["without anybody", "!remove", "Still missing"],
    ["with endless grounds", `!remove --sure @dee ${"x".repeat(4001)}`, "4000 characters"],
  ])("is refused against %s, and nothing is written", async (_, typed, said) => {
    const before = await bot.everything()
    const answers = await bot.say("ana", "moderators", typed)
    expect(answers).toHaveLength(1)
    expect(bodies(answers, "moderators")).toContain(said)
    expect(await bot.everything()).toBe(before)
  })

  it("is refused where one is open about that person, in either vote, with its number and the way to it", async () => {
    await bot.say("ana", "moderators", `!remove --sure @dee ${grounds}`, { eventId: eventId("$the_motion") })
    const before = await bot.everything()
    const refused = await bot.ask("ben", "moderators", "!remove --sure @dee Again.")
    expect(refused).toContain("R1 is open about the same thing already")
    expect(refused).toContain("https://matrix.to/#/!moderators-hive%3Ahive.example/%24the_motion?via=hive.example")
    expect(await bot.everything()).toBe(before)
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", "1")
    expect(await bot.ask("ben", "moderators", "!remove --sure @dee Again.")).toContain(
      "M1 is open about the same thing already",
    )
  })

  it("is not for others who are in that room", async () => {
    const before = await bot.everything()
    expect(await bot.ask("eli", "moderators", "!remove --sure @dee Is late.")).toContain("Only moderators can")
    expect(await bot.everything()).toBe(before)
  })
})

describe("a ballot on the first vote", () => {
  beforeEach(async () => {
    await bot.say("ana", "moderators", `!remove --sure @dee ${grounds}`)
    await bot.pass("P3DT1M")
  })

  it("goes from the moderators' room too, and the ballot is sent anew", async () => {
    for (const text of ["!vote R1 1", "1 2"]) {
      const answers = await bot.say("ana", "moderators", text)
      expect(answers.map(({ errand }) => errand.do)).toEqual(["redact", "say", "say"])
      expect(bodies(answers, "person:@ana")).toContain("Your ballot for R1")
    }
    expect(await bot.ask("ana", "moderators", "!motion R1")).toContain("0 of 3")
  })

  it("goes from where others read along as any ballot does, and nothing is said of what it is on", async () => {
    for (const place of ["members", "lobby"] as const) {
      const answers = await bot.say("ana", place, "!vote R1 1")
      expect(answers.map(({ errand }) => errand.do)).toEqual(["redact", "say"])
      expect(bodies(answers)).not.toContain("R1")
    }
    const unencrypted = { trust: { encrypted: false }, room: { encrypted: false } } as const
    for (const text of ["!vote R1 1", "1"]) {
      const answers = await bot.say("ana", "direct", text, unencrypted)
      expect(answers[0]?.errand.do).toBe("redact")
      expect(bodies(answers)).not.toContain("R1")
    }
    expect(await bot.ask("ana", "moderators", "!motion R1")).toContain("0 of 3")
  })

  it("is read as an answer to its message by those alone who may know of it", async () => {
    const status = eventId("$status-of-R1")
    await bot.store.knex("outbox").where({ name: "status:hive:R1" }).update({ event_id: status })
    const without = await bot.ask("eli", "direct", "1")
    expect(await bot.ask("eli", "direct", "1", { replyTo: status })).toBe(without)
    expect(await bot.say("eli", "members", "1 2", { replyTo: status })).toEqual([])
    expect(await bot.ask("ben", "direct", "1", { replyTo: status })).toContain("Counted for R1")
  })

  it("is still cast by a moderator who has given up the office, in their direct message alone", async () => {
    await bot.say("cem", "members", "!resign --sure moderator")
    expect(await bot.ask("cem", "members", "!motion R1")).toContain("There is no R1.")
    expect(await bot.ask("cem", "direct", "!vote R1 2")).toContain("Counted for R1")
    expect(await bot.ask("cem", "direct", "!motion R1")).toContain(grounds)
    expect(await bot.ask("eli", "direct", "!motion R1")).toContain("There is no R1.")
  })
})

describe("a removal typed where it does not belong", () => {
  const places = ["lobby", "members", "treasury", "direct"] as const

  it.each(places)("goes from the %s, whoever types it, and its writer is told where it belongs", async (place) => {
    await bot.say("ana", "moderators", `!remove --sure @dee ${grounds}`)
    const told = new Set<string>()
    for (const who of ["ana", "eli", "dee", "tom"])
      for (const text of ["!remove @dee Is late.", "!remove @nobody", "!ausschluss dee", "!remove --coop tower @dee"]) {
        const before = await bot.everything()
        const answers = await bot.say(who, place, text)
        expect(await bot.everything()).toBe(before)
        const [gone, ...direct] = answers
        expect(gone?.errand).toMatchObject({ do: "redact", reason: "This belongs in another room" })
        expect(direct.map(({ lane }) => lane)).toEqual([`person:@${who}:hive.example`])
        told.add(bodies(direct))
      }
    expect(told.size).toBe(1)
    expect([...told][0]).toContain("in the moderators’ encrypted room and nowhere else")
  })

  it.each(["!remove", "!remove the old logo", "!remov @dee Is late.", "!remote @dee works from home"])(
    "stays where it does not plainly name whom it is about: %s",
    async (text) => {
      for (const place of places) {
        const answers = await bot.say("ana", place, text)
        expect(answers.map(({ errand }) => errand.do)).toEqual(["say"])
        expect(bodies(answers)).not.toMatch(/dee|late|logo/)
      }
    },
  )

  it("stays in the lobby where a stranger types it, who knows nothing of it", async () => {
    const answers = await bot.say("zoe", "lobby", "!remove @dee from my task, please")
    expect(answers.map(({ errand, lane }) => [errand.do, lane])).toEqual([["say", "room:!lobby-hive:hive.example"]])
  })

  it("goes from a room that is no co-op's when a moderator types it; what others say there is not ours", async () => {
    expect((await bot.say("ana", "other", "!remove @dee Is late.")).map(({ errand }) => errand.do)).toEqual([
      "redact",
      "say",
    ])
    expect(await bot.say("ana", "other", "!remove")).toEqual([])
    for (const who of ["eli", "zoe"]) expect(await bot.say(who, "other", "!remove 3")).toEqual([])
  })

  it("goes from the moderators' room where that is not encrypted", async () => {
    const room = { encrypted: false }
    const before = await bot.everything()
    const answers = await bot.say("ana", "moderators", "!remove --sure @dee Is late.", {
      room,
      trust: { encrypted: false },
    })
    expect(answers.map(({ errand }) => errand.do)).toEqual(["redact", "say"])
    expect(await bot.everything()).toBe(before)
  })

  it("is to be deleted by its writer where the bot may not", async () => {
    const answers = await bot.say("ana", "members", "!remove --sure @dee Is late.", { room: { mayRedact: false } })
    expect(answers.map(({ lane }) => lane)).toEqual(["person:@ana:hive.example"])
    expect(bodies(answers)).toContain("please delete it there yourself")
  })
})
