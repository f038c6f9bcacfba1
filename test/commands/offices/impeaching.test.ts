/** Resigning and impeaching (§12). The tests show what people read, and what each refusal tells them to do instead. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
let story: ElectionStory

const people = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const

beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: people })
  story = new ElectionStory(bot)
})
afterEach(() => bot.close())

describe("resigning", () => {
  it("asks first, and says what ends and what the co-op lacks then", async () => {
    await story.officers("treasurer", "ben")
    const before = await bot.everything()
    const said = await story.ask("ben", "!resign")
    expect(said).toContain("You are still treasurer")
    expect(said).toContain("nobody can record income or payments")
    expect(said).toContain("`!resign treasurer --sure`")
    expect(await bot.everything()).toBe(before)
    await story.ask("ben", "!resign treasurer --sure")
    expect(await story.seats()).toEqual([])
  })

  it("is said in the members' room, wherever it was typed, with what is vacant then", async () => {
    await story.officers("moderator", "ana")
    const said = await bot.say("ana", "direct", "!resign --sure")
    const rooms = said.filter(({ lane }) => lane.startsWith("room:!members-hive"))
    expect(rooms.map(({ body }) => body).join("\n")).toMatch(
      /^ana has resigned as a moderator\. The seat ends with that\.\nNobody moderates this co-op now\./,
    )
    expect(said.map(({ lane }) => lane)).toContain("person:@ana:hive.example")
    expect(await story.seats()).toEqual([])
  })

  it("says nothing of a vacancy where others are left", async () => {
    await story.officers("moderator", "ana", "ben")
    expect(await story.ask("ana", "!resign --sure moderator")).toBe(
      "ana has resigned as a moderator. The seat ends with that.",
    )
    expect(await story.seats()).toEqual(["moderator ben"])
  })

  it("asks which of several", async () => {
    await story.officers("moderator", "ana")
    await story.officers("treasurer", "ana")
    await story.refused(
      "ana",
      "!resign --sure",
      "You hold several offices: Moderator and Treasurer. Say which to give up",
    )
    expect(await story.ask("ana", "!resign --sure kasse")).toContain("ana has resigned as treasurer.")
    expect(await story.seats()).toEqual(["moderator ana"])
  })

  it("of the treasurer does not freeze the treasury", async () => {
    await story.officers("treasurer", "ana")
    await story.ask("ana", "!resign --sure")
    expect(await story.frozen()).toBe(false)
  })

  it.each([
    ["ben", "!resign --sure", "You hold no office."],
    ["ana", "!resign --sure treasurer", "You are not the treasurer."],
    ["cem", "!resign --sure moderator", "You are not a moderator."],
    ["ana", "!resign --sure chair", "There is no office `chair`."],
  ])("is refused where %s says %j", async (name, text, words) => {
    await story.officers("moderator", "ana")
    await story.officers("treasurer", "cem")
    await story.refused(name, text, words)
  })
})

describe("impeaching", () => {
  it("opens a question about the treasurer, with the grounds", async () => {
    await story.officers("treasurer", "ben")
    const said = await bot.say("ana", "members", "!impeach --sure The accounts\nof June are missing.", {
      eventId: "$impeach" as never,
    })
    const card = said.find(({ lane }) => lane.startsWith("room:"))
    expect(said.find(({ lane }) => lane === "person:@ben:hive.example")?.body).toContain("is about you")
    expect(card?.relation).toMatchObject({ thread: "$impeach" })
    expect(card?.body).toContain("M1 · Impeach ben as treasurer is open for discussion")
    expect(card?.body).toContain("of June are missing.")
    expect(card?.body).toContain("1. Impeach (ana)\n2. Keep ben as treasurer")
    expect(card?.body).toContain("the treasurer loses the office at once")
  })

  it("leaves the office vacant and the treasury frozen, seen in !offices until somebody is elected", async () => {
    await story.officers("treasurer", "ben")
    await story.ask("ana", "!impeach --sure")
    const said = await story.decide(1, { ana: "Impeach", cem: "Impeach", dee: "Impeach" })
    expect(said).toContain("M1 · Impeach ben as treasurer: carried")
    expect(said).toContain("ben is no longer treasurer. The treasury is frozen")
    expect(said).not.toContain("This co-op has no treasurer now")
    const offices = await story.ask("tom", "!offices")
    expect(offices).toContain(
      "Nobody is treasurer, and the treasury is frozen since 24 November 2026, by M1 · Impeach ben",
    )
    expect(offices).toContain("!stand treasurer")
    expect(await story.seats()).toEqual([])
    // An election to another office does not unfreeze the treasury.
    await story.ask("cem", "!stand moderator")
    await story.decide(2, { ana: "cem", cem: "cem", dee: "cem" })
    expect(await story.seats()).toEqual(["moderator cem"])
    expect(await story.ask("tom", "!offices")).toContain("the treasury is frozen")
    await story.ask("dee", "!stand treasurer")
    await story.decide(3, { ana: "dee", cem: "dee", dee: "dee" })
    expect(await story.ask("tom", "!offices")).not.toContain("frozen")
  })

  it.each([
    ["kept", { ana: "Keep ben as treasurer", ben: "Keep ben as treasurer", cem: "Impeach", dee: "" }],
    ["short of the threshold", { ana: "Impeach", ben: "Keep ben as treasurer", cem: "", dee: "" }],
    ["without a quorum", { ana: "Impeach" }],
  ])("changes nothing where the treasurer is %s", async (_, ballots) => {
    await story.officers("treasurer", "ben")
    await story.ask("ana", "!impeach --sure")
    await story.decide(1, ballots)
    expect(await story.seats()).toEqual(["treasurer ben"])
    expect(await story.frozen()).toBe(false)
  })

  it("asks first, and says what it would do, and that the grounds are read by all", async () => {
    await story.officers("treasurer", "ben")
    const said = await story.ask("ana", "!impeach The till was open.")
    expect(said).toContain("No vote is open yet")
    expect(said).toContain("`!impeach --sure The till was open.`")
    expect(await story.ask("ana", "!motions")).toContain("No motion is open")
    expect(await story.ask("ana", "!impeach")).toContain("No vote is open yet")
    expect(await story.ask("ana", "!impeach --sure The till was open.")).toContain("M1 ·")
  })

  it.each([
    ["!impeach --sure ben", "the vote is about nobody else"],
    ["!impeach --sure @cem:hive.example", "and not cem"],
    ["!impeach dee", "and not dee"],
  ])("takes a name for no grounds: %s", async (typed, words) => {
    await story.officers("treasurer", "ben")
    await story.refused("ana", typed, words)
    expect(await story.ask("ana", "!motions")).toContain("No motion is open")
  })

  it.each([["proposal"], ["voting"]] as const)(
    "ends, with nothing counted, where the treasurer resigns in the %s stage, and hits nobody who comes back",
    async (stage) => {
      await story.officers("treasurer", "ben")
      await story.ask("ana", "!impeach --sure")
      if (stage === "voting") {
        await story.toVoting(1)
        await bot.say("ana", "direct", "1")
      }
      const said = (await bot.say("ben", "members", "!resign --sure")).map(({ body }) => body).join("\n")
      expect(said).toContain(
        "M1 · Impeach ben as treasurer ends without a result: ben does not hold the office any more",
      )
      expect(said.includes("The ballots are deleted")).toBe(stage === "voting")
      expect(await bot.store.knex("sealed_ballots")).toEqual([])
      await story.officers("treasurer", "ben")
      await bot.pass("P9D")
      expect(await story.seats()).toEqual(["treasurer ben"])
      expect(await story.frozen()).toBe(false)
      expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])
    },
  )

  it("is refused without a treasurer, to a trial member, and a second time", async () => {
    await story.refused(
      "ana",
      "!impeach --sure",
      "Nobody is treasurer, so nobody can be impeached. To stand for it: `!stand treasurer`",
    )
    await story.officers("treasurer", "ben")
    await story.refused("tom", "!impeach --sure", "Only permanent members and officers can start an impeachment")
    await story.ask("ana", "!impeach --sure")
    await story.refused("cem", "!impeach --sure", "M1 is open about the same thing already")
    await story.refused("cem", "!alternative M1 Something else", "M1 is a question with two answers")
  })
})
