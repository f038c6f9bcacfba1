/** Tasks (§9.1), from a customer's request to the paid price, and their list. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { withoutChance } from "../../support/normal.ts"
import { accepted, laneOf, offered, play, refused, saidIn, stateOf, submitted, told } from "../../support/task-play.ts"
import { adoptNow } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot

// The clock shows Friday, 20 November 2026, 18:00.
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await bot.store.work((work) => putSeat(work, coopKey("hive"), "treasurer", person("ana")))
})
afterEach(() => bot.close())

describe("a task", () => {
  it("reads as a story, from what a customer asks for to its price paid", async () => {
    await adoptNow(bot)
    const asked = await play(bot, submitted)
    expect(saidIn("lobby", asked)).toContain("T1 · A website has reached the members of Hive.")
    expect(saidIn("members", asked)).toContain("New task T1 · A website, from zoe:\n\n> With a calendar")
    expect(saidIn("members", asked)).toContain("`!task T1 evaluate`")
    await bot.pass("PT1H")
    const looks = await play(bot, "ben members !task T1 evaluate")
    expect(saidIn("@zoe", looks)).toContain(
      "ben of Hive is looking at T1 · A website. You will get an invitation to a room",
    )
    const offer = await play(bot, "ben direct !task T1 offer 1000 EUR 15.12.2026 Two pages")
    expect(saidIn("@zoe", offer)).toContain(
      "Offer 1 on T1 · A website, from ben of Hive: 1,000.00 EUR, done by 15 December 2026.",
    )
    expect(saidIn("@zoe", offer)).toContain("> Two pages")
    expect(saidIn("@zoe", offer)).toContain("`!task T1 agree 1`")
    await bot.pass("P1D")
    await play(bot, "ana direct !task evaluate T1")
    await play(bot, "ana direct !task T1 offer 2027-01-15 1,200.50 EUR")
    expect(await refused(bot, "zoe direct !task T1 agree")).toContain(
      "The newest is 2: 1,200.50 EUR, done by 15 January 2027.",
    )
    expect(await refused(bot, "zoe direct !task T1 agree 1")).toContain("`!task T1 agree 2`")
    const agreed = await play(bot, "zoe direct !task T1 agree 2")
    expect(saidIn("members", agreed)).toContain(
      "T1 · A website is agreed: zoe takes offer 2, 1,200.50 EUR, done by 15 January 2027.",
    )
    await play(bot, "tom members !task T1 join\n cem direct !task join T1")
    const done = await play(bot, "tom members !task T1 done")
    expect(saidIn("@zoe", done)).toContain("T1 · A website is done. To be paid: 1,200.50 EUR.")
    expect(saidIn("treasury", done)).toContain("`!income 1,200.50 EUR from zoe T1`")
    await play(bot, "ana treasury !income 200.50 EUR from zoe T1")
    expect(await stateOf(bot)).toBe("done")
    expect(await told(bot, "zoe direct !task T1")).toContain(
      "Of that 200.50 EUR has come in, and 1,000.00 EUR is open.",
    )
    const paid = await play(bot, "ana treasury !income 1000 EUR from zoe T1")
    expect(await stateOf(bot)).toBe("paid")
    expect(saidIn("@zoe", paid)).toBe("T1 · A website is paid: all of 1,200.50 EUR has come in.")
    expect(saidIn("members", paid)).toContain("T1 · A website is paid. What is due to you: `!dues`")
    expect(await told(bot, "ben members !task T1")).toBe(
      [
        "T1 · A website, for zoe: it is paid.",
        "> With a calendar",
        "Agreed: 1,200.50 EUR, done by 15 January 2027.",
        "- Evaluators: ben and ana\n- Workers: cem and tom",
        "What happened:",
        [
          "- Fri 20 Nov, 18:00 CET: zoe asked for it.",
          "- Fri 20 Nov, 19:00 CET: ben looks after the price and the day.",
          "- Fri 20 Nov, 19:00 CET: ben offered 1,000.00 EUR, done by 15 December 2026 (offer 1). “Two pages”",
          "- Sat 21 Nov, 19:00 CET: ana looks after the price and the day.",
          "- Sat 21 Nov, 19:00 CET: ana offered 1,200.50 EUR, done by 15 January 2027 (offer 2).",
          "- Sat 21 Nov, 19:00 CET: zoe agreed to offer 2.",
          "- Sat 21 Nov, 19:00 CET: tom joined the work.",
          "- Sat 21 Nov, 19:00 CET: cem joined the work.",
          "- Sat 21 Nov, 19:00 CET: tom said that it is done.",
          "- Sat 21 Nov, 19:00 CET: 200.50 EUR came in.",
          "- Sat 21 Nov, 19:00 CET: 1,000.00 EUR came in.",
          "- Sat 21 Nov, 19:00 CET: all of it was paid.",
        ].join("\n"),
      ].join("\n\n"),
    )
    const reversed = await play(bot, "ana treasury !reverse E2 Typed twice")
    expect(await stateOf(bot)).toBe("done")
    expect(saidIn("@zoe", reversed)).toContain("is not paid in full any more")
    expect(await told(bot, "zoe direct !task T1")).toContain(
      "an income of 1,000.00 EUR, recorded by mistake, was taken back.",
    )
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ broken }) => broken ?? [])).toEqual([])
  })

  it("says in the minutes who did what, and neither price nor wording", async () => {
    await play(bot, `${accepted}\n tom members !task T1 join\n zoe direct !task T1 cancel I have moved`)
    const minutes = await told(bot, "ben members !minutes tasks")
    for (const line of ["zoe submitted T1", "ben made offer 1 on T1", "tom joined the work on T1", "zoe cancelled T1"])
      expect(minutes).toContain(line)
    const kept = withoutChance(JSON.stringify(await bot.store.knex("minutes")))
    for (const secret of ["website", "calendar", "100000", "2026-12-15", "moved"]) expect(kept).not.toContain(secret)
  })

  it("that a member asks for in the members’ room is announced by the answer itself", async () => {
    const asked = await play(bot, "cem members !task new Paint the fence")
    expect(asked.map(({ lane }) => lane)).toEqual([laneOf("members")])
    expect(saidIn("members", asked)).toContain("New task T1 · Paint the fence, from cem:")
  })

  it("is done where the treasury is frozen, too", async () => {
    await bot.store.knex("seats").where({ office: "treasurer" }).delete()
    expect(
      saidIn("treasury", await play(bot, `${accepted}\n tom members !task T1 join\n tom members !task T1 done`)),
    ).toContain("zoe is to pay")
  })

  it("tells the customer where to pay, if the co-op has said so", async () => {
    await bot.close()
    bot = await CoopBot.start({
      commands,
      settings: { account: { holder: "Hive eG", iban: "DE89370400440532013000" } },
    })
    const done = await play(bot, `${accepted}\n tom members !task T1 join\n tom members !task T1 done`)
    expect(saidIn("@zoe", done)).toContain(
      "Please pay it to Hive eG, IBAN DE89 3704 0044 0532 0130 00, with T1 as the reference.",
    )
  })
})

describe("the task’s own room", () => {
  const room = { room: { task: 1, coop: coopKey("hive"), encrypted: true } }
  const inRoom = (who: string, text: string) => bot.say(who, "task", text, room)

  it("means the task, and the customer reads there what they may", async () => {
    await play(bot, `${submitted}\n ben members !task T1 evaluate`)
    await inRoom("ben", "!task offer 1000 EUR 2026-12-15")
    const agreed = await inRoom("zoe", "!task agree")
    expect(saidIn("members", agreed)).toContain("T1 · A website is agreed")
    expect(await stateOf(bot)).toBe("accepted")
    const joined = await inRoom("ben", "!task join")
    expect(joined.map(({ lane, body }) => [lane, body.split(".")[0]])).toContainEqual([
      "room:!task-hive:hive.example",
      "I have answered in a direct message",
    ])
    await play(bot, "tom members !task T1 join")
    const [story] = await inRoom("ben", "!task T1")
    expect(story?.body).not.toContain("tom")
  })
})

describe("the list of tasks", () => {
  it("shows what is open, each with how it stands, and with `all` what is over", async () => {
    await play(bot, `${offered}\n cem members !task new Paint the fence\n cem members !task T2 cancel`)
    const list = await told(bot, "tom members !tasks")
    expect(list).toContain("Tasks of Hive, 1 open:\n\n- T1 · A website (zoe): offer 1 waits for an answer")
    expect(list).not.toContain("fence")
    expect(await told(bot, "tom members !tasks all")).toContain("- T2 · Paint the fence (cem): cancelled")
    expect(await refused(bot, "tom members !tasks nonsense")).toContain("is nothing that I can list")
  })

  it("says how to begin where there is none", async () => {
    expect(await told(bot, "tom members !tasks")).toBe(
      "Hive has no open task. Finished ones too: `!tasks all`. To submit one: `!task new TITLE`",
    )
  })
})
