/** Tasks (§9.1), from a customer's request to the paid price. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey, motionId } from "../../../src/kernel/rules/types.ts"
import { remove } from "../../../src/people/acts/members.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { taskOf } from "../../../src/tasks/store/tasks.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { withoutChance } from "../../support/normal.ts"
import { adoptNow } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot

// The clock shows Friday, 20 November 2026, 18:00.
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await bot.store.work((work) => putSeat(work, coopKey("hive"), "treasurer", person("ana")))
})
afterEach(() => bot.close())

const laneOf = (place: string) =>
  place.startsWith("@") ? `person:${person(place.slice(1))}` : `room:!${place}-hive:hive.example`
/** What was said in a place: `members`, or `@zoe` for a direct room. */
const saidIn = (place: string, answers: readonly Answer[]) =>
  answers
    .filter(({ lane }) => lane === laneOf(place))
    .map(({ body }) => body)
    .join("\n")

/** Plays lines such as `zoe lobby !task new A website`. Returns the answers to the last one. */
async function play(lines: string): Promise<Answer[]> {
  let said: Answer[] = []
  for (const line of lines.trim().split("\n")) {
    const [who = "", place = "", ...words] = line.trim().split(" ")
    said = await bot.say(who, place as Place, words.join(" ").replaceAll("\\n", "\n"))
  }
  return said
}
const told = async (lines: string) => (await play(lines)).map(({ body }) => body).join("\n")

/** Says it, and checks that nothing but the answer was written. */
async function refused(line: string): Promise<string> {
  const before = await bot.everything()
  const said = await play(line)
  expect(said).toHaveLength(1)
  expect(await bot.everything()).toBe(before)
  return said[0]?.body ?? ""
}

const stateOf = async (number = 1) => (await bot.store.work((work) => taskOf(work, coopKey("hive"), number)))?.state

const submitted = "zoe lobby !task new A website\\nWith a calendar"
const offered = `${submitted}
  ben members !task T1 evaluate
  ben direct !task T1 offer 1000 EUR 2026-12-15`
const accepted = `${offered}
  zoe direct !task T1 agree`

describe("a task", () => {
  it("reads as a story, from what a customer asks for to its price paid", async () => {
    await adoptNow(bot)
    const asked = await play(submitted)
    expect(saidIn("lobby", asked)).toContain("T1 · A website has reached the members of Hive.")
    expect(saidIn("members", asked)).toContain("New task T1 · A website, from zoe:\n\n> With a calendar")
    expect(saidIn("members", asked)).toContain("`!task T1 evaluate`")
    await bot.pass("PT1H")
    const looks = await play("ben members !task T1 evaluate")
    expect(saidIn("@zoe", looks)).toContain(
      "ben of Hive is looking at T1 · A website. You will get an invitation to a room",
    )
    const offer = await play("ben direct !task T1 offer 1000 EUR 15.12.2026 Two pages")
    expect(saidIn("@zoe", offer)).toContain(
      "Offer 1 on T1 · A website, from ben of Hive: 1,000.00 EUR, done by 15 December 2026.",
    )
    expect(saidIn("@zoe", offer)).toContain("> Two pages")
    expect(saidIn("@zoe", offer)).toContain("`!task T1 agree 1`")
    await bot.pass("P1D")
    await play("ana direct !task evaluate T1")
    await play("ana direct !task T1 offer 2027-01-15 1,200.50 EUR")
    expect(await refused("zoe direct !task T1 agree")).toContain(
      "The newest is 2: 1,200.50 EUR, done by 15 January 2027.",
    )
    expect(await refused("zoe direct !task T1 agree 1")).toContain("`!task T1 agree 2`")
    const agreed = await play("zoe direct !task T1 agree 2")
    expect(saidIn("members", agreed)).toContain(
      "T1 · A website is agreed: zoe takes offer 2, 1,200.50 EUR, done by 15 January 2027.",
    )
    await play("tom members !task T1 join\n cem direct !task join T1")
    const done = await play("tom members !task T1 done")
    expect(saidIn("@zoe", done)).toContain("T1 · A website is done. To be paid: 1,200.50 EUR.")
    expect(saidIn("treasury", done)).toContain("`!income 1,200.50 EUR from zoe T1`")
    await play("ana treasury !income 200.50 EUR from zoe T1")
    expect(await stateOf()).toBe("done")
    expect(await told("zoe direct !task T1")).toContain("Of that 200.50 EUR has come in, and 1,000.00 EUR is open.")
    const paid = await play("ana treasury !income 1000 EUR from zoe T1")
    expect(await stateOf()).toBe("paid")
    expect(saidIn("@zoe", paid)).toBe("T1 · A website is paid: all of 1,200.50 EUR has come in.")
    expect(saidIn("members", paid)).toContain("T1 · A website is paid.")
    expect(await told("ben members !task T1")).toBe(
      [
        "T1 · A website, for zoe: it is paid.",
        "> With a calendar",
        "Agreed: 1,200.50 EUR, done by 15 January 2027.",
        "- Evaluators: ben and ana\n- Workers: cem and tom",
        "What happened:",
        [
          "- Fri 20 Nov, 18:00 CET: zoe asked for it.",
          "- Fri 20 Nov, 19:00 CET: ben signed up as evaluator.",
          "- Fri 20 Nov, 19:00 CET: ben offered 1,000.00 EUR, done by 15 December 2026 (offer 1). “Two pages”",
          "- Sat 21 Nov, 19:00 CET: ana signed up as evaluator.",
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
    const reversed = await play("ana treasury !reverse E2 Typed twice")
    expect(await stateOf()).toBe("done")
    expect(saidIn("@zoe", reversed)).toContain("is not paid in full any more")
    expect(await told("zoe direct !task T1")).toContain(
      "an income of 1,000.00 EUR, recorded by mistake, was taken back.",
    )
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ broken }) => broken ?? [])).toEqual([])
  })

  it("says in the minutes who did what, and neither price nor wording", async () => {
    await play(`${accepted}\n tom members !task T1 join\n zoe direct !task T1 cancel I have moved`)
    const minutes = await told("ben members !minutes tasks")
    for (const line of ["zoe submitted T1", "ben made offer 1 on T1", "tom joined the work on T1", "zoe cancelled T1"])
      expect(minutes).toContain(line)
    const kept = withoutChance(JSON.stringify(await bot.store.knex("minutes")))
    for (const secret of ["website", "calendar", "100000", "2026-12-15", "moved"]) expect(kept).not.toContain(secret)
  })

  it("that a member asks for in the members’ room is announced by the answer itself", async () => {
    const asked = await play("cem members !task new Paint the fence")
    expect(asked.map(({ lane }) => lane)).toEqual([laneOf("members")])
    expect(saidIn("members", asked)).toContain("New task T1 · Paint the fence, from cem:")
  })

  it("is done where the treasury is frozen, too", async () => {
    await bot.store.knex("seats").where({ office: "treasurer" }).delete()
    expect(
      saidIn("treasury", await play(`${accepted}\n tom members !task T1 join\n tom members !task T1 done`)),
    ).toContain("should come in, from zoe")
  })

  it("tells the customer where to pay, if the co-op has said so", async () => {
    await bot.close()
    bot = await CoopBot.start({
      commands,
      settings: { account: { holder: "Hive eG", iban: "DE89370400440532013000" } },
    })
    const done = await play(`${accepted}\n tom members !task T1 join\n tom members !task T1 done`)
    expect(saidIn("@zoe", done)).toContain("Please pay it to Hive eG, IBAN DE89 3704 0044 0532 0130 00, and name T1.")
  })
})

describe("the negotiation", () => {
  it("ends when either side declines, and the other is told why", async () => {
    const said = await play(`${offered}\n ben direct !task T1 decline We have no time`)
    expect(saidIn("@zoe", said)).toBe("T1 · A website is declined, by ben.\n\n> We have no time")
    expect(saidIn("members", said)).toContain("declined, by ben.")
    expect(await stateOf()).toBe("declined")
    expect(await refused("zoe direct !task T1 agree 1")).toContain(
      "T1 was declined, so there is no offer to agree to now.",
    )
  })

  it("begins anew when the last evaluator goes: no offer stands, and the numbers go on", async () => {
    const said = await play(`${offered}\n ben members !task T1 quit`)
    expect(saidIn("@zoe", said)).toContain("Nobody of Hive is looking at T1 · A website any more, so no offer stands.")
    expect(saidIn("members", said)).toContain(
      "ben no longer evaluates T1 · A website. Now nobody does: `!task T1 evaluate`",
    )
    expect(await stateOf()).toBe("submitted")
    expect(await refused("zoe direct !task T1 agree 1")).toContain("there is no offer to agree to")
    await play("cem members !task T1 evaluate\n cem direct !task T1 offer 900 EUR 2026-12-15")
    expect(await refused("zoe direct !task T1 agree")).toContain("The newest is 2: 900.00 EUR")
    await play("zoe direct !task T1 agree 2")
    expect(await stateOf()).toBe("accepted")
  })

  it("is over for the customer, too, where nobody has offered anything yet", async () => {
    const said = await play(`${submitted}\n ben members !task T1 evaluate\n ben members !task T1 quit`)
    expect(saidIn("@zoe", said)).toContain(
      "Nobody of Hive is looking at T1 · A website any more. I will write to you when somebody does",
    )
  })

  it("goes on with one evaluator less, and the offer of one who went stands", async () => {
    await play(`${offered}\n cem members !task T1 evaluate\n ben members !task T1 quit\n zoe direct !task T1 agree 1`)
    expect(await stateOf()).toBe("accepted")
  })

  it.each([
    ["T1 offer 1000 EUR", "By which day will T1 be done?"],
    ["T1 offer 1000 EUR 2026-11-19", "19 November 2026 is over. The earliest day is today, 20 November 2026."],
    ["T1 offer 1000 EUR 2028-11-21", "further ahead than anybody can promise. The latest day is 20 November 2028."],
    ["T1 offer 1000 EUR 2026-02-30", "“2026-02-30” is not a day that there is."],
    ["T1 offer 2026-12-15", "What does T1 cost?"],
    ["T1 offer lots 2026-12-15", "“lots” is not an amount that I can read"],
    ["T1 offer -5 EUR 2026-12-15", "less than nothing"],
    ["T1 offer 0 EUR 2026-12-15", "“0 EUR” is nothing"],
    ["T1 offer 1000 CHF 2026-12-15", "The co-op does not use CHF"],
    ["T1 offer 1000000000000000 EUR 2026-12-15", "more money than I can believe"],
    ["T1 offer 1.234 EUR 2026-12-15", "can be read in two ways"],
    ["T1 offer 1000 EUR 2026-12-15 to DE89 3704 0044 0532 0130 00", "There is an account number in that text"],
    ["T1 decline to DE89 3704 0044 0532 0130 00", "There is an account number in that text"],
    ["T1 evaluate", "You evaluate T1 already."],
    ["T1 paint", "“paint” is nothing that I can do with a task."],
    ["T1 quit it", "I don’t understand “it” here"],
    ["T7 evaluate", "There is no task T7"],
    ["evaluate", "Which task is meant?"],
    [`T1 decline ${"x".repeat(2001)}`, "2,001 characters, and 2,000 fit"],
    ["new", "A new task needs a title"],
    ["T1 new House", "I give a new task its number myself."],
    [`new ${"x".repeat(201)}`, "too long for a title"],
  ])("is not guessed at: %s", async (text, words) => {
    await play(`${submitted}\n ben members !task T1 evaluate`)
    const answer = (await refused(`ben direct !task ${text}`)).replaceAll("`", "")
    expect(answer).toContain(words)
    expect(answer).not.toContain("\\")
  })
})

describe("the workers", () => {
  const working = `${accepted}
    tom members !task T1 join
    cem members !task T1 join`

  it("share equally until all of them have typed the same ratio, in their direct rooms alone", async () => {
    const asked = await play(`${working}\n tom direct !task T1 share @tom 1 @cem 3`)
    expect(asked.map(({ lane }) => lane).sort()).toEqual([laneOf("@cem"), laneOf("@tom")])
    expect(saidIn("@cem", asked)).toContain(
      "tom proposes how the workers of T1 · A website divide their share: cem 3 and tom 1.",
    )
    expect(saidIn("@cem", asked)).toContain("`!task T1 share workers @cem:hive.example 3 @tom:hive.example 1`")
    expect(await told("cem direct !todo")).toContain(
      "T1 · A website: a ratio for dividing your share waits for your word",
    )
    expect(await told("cem direct !task T1")).toContain("waiting for your word: cem 3 and tom 1.")
    const weights = async () =>
      (await bot.store.knex("task_people").where({ role: "workers" }).orderBy("person")).map(({ weight }) => weight)
    expect(await weights()).toEqual(["1", "1"])
    const agreed = await play("cem direct !task T1 share workers @cem:hive.example 3 @tom:hive.example 1")
    expect(saidIn("@tom", agreed)).toContain(
      "All agree: the workers of T1 · A website divide their share cem 3 and tom 1.",
    )
    expect(await weights()).toEqual(["3", "1"])
    // Nobody else can read who gets how much.
    for (const line of ["ben direct !task T1", "zoe direct !task T1", "tom members !task T1"])
      expect(await told(line)).not.toContain("cem 3")
    expect(await told("tom direct !task T1")).toContain("The workers divide their share cem 3 and tom 1.")
    expect(await told("ana treasury !task T1")).toContain("The workers divide their share cem 3 and tom 1.")
    const again = await play("cem direct !task T1 share @cem 6 @tom 2")
    expect(again.map(({ lane }) => lane)).toEqual([laneOf("@cem")])
  })

  it("begin anew with another one among them, or one less", async () => {
    await play(`${working}\n tom direct !task T1 share @tom 1 @cem 3\n cem direct !task T1 share @tom 1 @cem 3`)
    await play("ana members !task T1 join")
    const people = () => bot.store.knex("task_people").where({ role: "workers" })
    expect((await people()).map(({ weight, ratio }) => [weight, ratio])).toEqual(Array(3).fill(["1", null]))
    expect(await refused("tom direct !task T1 share @tom 1 @cem 3")).toContain("ana is missing")
  })

  it("are paid by the ratio, and cannot change it after the first income", async () => {
    await adoptNow(bot)
    await play(`${working}
      tom direct !task T1 share @tom 1 @cem 3
      cem direct !task T1 share @tom 1 @cem 3
      tom members !task T1 done
      ana treasury !income 100 EUR from zoe T1`)
    const dues = await bot.store.knex("ledger_balances").whereLike("account", "liabilities:dues:%").orderBy("account")
    expect(dues.map(({ account, minor }) => [account.slice(18, 21), minor])).toEqual([
      ["ben", "-500"],
      ["cem", "-4500"],
      ["tom", "-1500"],
    ])
    expect(await refused("tom direct !task T1 share @tom 1 @cem 1")).toContain("Income for T1 has been recorded")
  })

  it("are asked by !todo as the day comes", async () => {
    await play(working)
    expect(await told("tom direct !todo")).not.toContain("T1")
    await bot.pass("P20D")
    expect(await told("tom direct !todo")).toContain("T1 · A website: to be done by 15 December 2026.")
    await bot.pass("P20D")
    expect(await told("tom direct !todo")).toContain("T1 · A website: to be done by 15 December 2026.")
    await play("tom members !task T1 done")
    expect(await told("tom direct !todo")).not.toContain("T1")
  })

  it.each([
    ["members", "@tom 1 @cem 1", "Say it in our encrypted direct message."],
    ["direct", "@tom 1", "cem is missing"],
    ["direct", "@tom 1 @cem 1 @ana 1", "ana is not one of those who share this."],
    ["direct", "@tom 1 @cem 1 @tom 1", "You named tom twice."],
    ["direct", "@tom 0 @cem 1", "Each number is a whole one from 1 to 1,000."],
    ["direct", "@tom @cem", "Name each person with a whole number"],
    ["direct", "evaluators @tom 1 @cem 1", "You have no part in evaluating T1."],
  ])("are told what a ratio is, in %s: %s", async (place, ratio, words) => {
    await play(working)
    expect(await refused(`tom ${place} !task T1 share ${ratio}`)).toContain(words)
  })
})

describe("the task’s own room", () => {
  const room = { room: { task: 1, coop: coopKey("hive"), encrypted: true } }
  const inRoom = (who: string, text: string) => bot.say(who, "task", text, room)

  it("means the task, and the customer reads there what they may", async () => {
    await play(`${submitted}\n ben members !task T1 evaluate`)
    await inRoom("ben", "!task offer 1000 EUR 2026-12-15")
    const agreed = await inRoom("zoe", "!task agree")
    expect(saidIn("members", agreed)).toContain("T1 · A website is agreed")
    expect(await stateOf()).toBe("accepted")
    const joined = await inRoom("ben", "!task join")
    expect(joined.map(({ lane, body }) => [lane, body.split(".")[0]])).toContainEqual([
      "room:!task-hive:hive.example",
      "I have answered in a direct message",
    ])
    await play("tom members !task T1 join")
    const [story] = await inRoom("ben", "!task T1")
    expect(story?.body).not.toContain("tom")
  })
})

describe("somebody who leaves the co-op", () => {
  it("no longer evaluates, and the task of the last one waits again", async () => {
    const said = await play(`${offered}\n ben members !leave --sure`)
    expect(saidIn("members", said)).toContain("ben no longer evaluates T1 · A website.")
    expect(saidIn("@zoe", said)).toContain("so no offer stands")
    expect(await stateOf()).toBe("submitted")
    expect(await told("zoe direct !task T1")).toContain("with no evaluator left, it waited again")
  })

  it("or is removed, no longer evaluates either", async () => {
    await play(offered)
    const said = await bot.act((act) => remove(act, person("ben"), motionId("M1")))
    expect(saidIn("@zoe", said)).toContain("so no offer stands")
    expect(await stateOf()).toBe("submitted")
  })

  it("and goes on as the customer does not evaluate their own task", async () => {
    await play(`@tom:new.example lobby !task new A website
      tom members !task T1 evaluate
      tom direct !task T1 offer 10 EUR 2026-12-15
      tom direct !moved @tom:hive.example @tom:new.example
      @tom:new.example direct !moved @tom:hive.example @tom:new.example`)
    expect(await bot.store.knex("task_people")).toEqual([])
    expect(await stateOf()).toBe("submitted")
    const acts = await bot.store.knex("minutes").whereLike("act", "task-%").orderBy("number").pluck("act")
    expect(acts.slice(3)).toEqual(["task-left", "task-over"])
  })

  it("and goes on as the customer does not agree to what they have offered themselves", async () => {
    await play(`@tom:new.example lobby !task new A website
      tom members !task T1 evaluate
      ben members !task T1 evaluate
      tom direct !task T1 offer 10 EUR 2026-12-15
      tom direct !moved @tom:hive.example @tom:new.example
      @tom:new.example direct !moved @tom:hive.example @tom:new.example`)
    expect(await stateOf()).toBe("offered")
    for (const deed of ["agree", "agree 1"])
      expect(await refused(`@tom:new.example direct !task T1 ${deed}`)).toContain("the newest offer is your own")
    expect(await refused("@tom:new.example direct !task T1 offer 5 EUR 2026-12-15")).toContain("asked for T1 yourself")
    expect(await told("@tom:new.example direct !todo")).not.toContain("T1")
    await play("ben direct !task T1 offer 1000 EUR 2026-12-15")
    await play("@tom:new.example direct !task T1 agree 2")
    expect(await stateOf()).toBe("accepted")
  })

  it("no longer works on what is not done, and keeps their part in what was evaluated or done", async () => {
    await play(`${accepted}\n tom members !task T1 join\n cem members !task T1 join\n tom members !leave --sure`)
    const roles = async () =>
      (await bot.store.knex("task_people").orderBy("person")).map(({ person, role }) => `${person.slice(1, 4)} ${role}`)
    expect(await roles()).toEqual(["ben evaluators", "cem workers"])
    await play("ben members !leave --sure")
    expect(await roles()).toEqual(["ben evaluators", "cem workers"])
    await play("cem members !task T1 done\n cem members !leave --sure")
    expect(await roles()).toEqual(["ben evaluators", "cem workers"])
    await adoptNow(bot)
    await play("ana treasury !income 100 EUR from zoe T1")
    const dues = await bot.store.knex("ledger_balances").whereLike("account", "liabilities:dues:%").orderBy("account")
    expect(dues.map(({ account, minor }) => [account.slice(18, 21), minor])).toEqual([
      ["ben", "-500"],
      ["cem", "-6000"],
    ])
    expect(await told("cem direct !task T1")).toContain("T1 · A website")
  })

  it("and goes on under another Matrix ID is on the same tasks", async () => {
    await play(`${accepted}\n tom members !task T1 join\n cem members !task T1 join
      tom direct !task T1 share @tom 1 @cem 3`)
    await play(
      "tom direct !moved @tom:hive.example @tom:new.example\n @tom:new.example direct !moved @tom:hive.example @tom:new.example",
    )
    expect(await told("ben members !task T1")).toContain("Workers: cem and @tom:new.example")
    await play("cem direct !task T1 share @tom:new.example 1 @cem 3")
    expect(await told("@tom:new.example direct !task T1")).toContain("divide their share cem 3 and @tom:new.example 1.")
  })
})

describe("the list of tasks", () => {
  it("shows what is open, each with how it stands, and with `all` what is over", async () => {
    await play(`${offered}\n cem members !task new Paint the fence\n cem members !task T2 cancel`)
    const list = await told("tom members !tasks")
    expect(list).toContain("Tasks of Hive, 1 open:\n\n- T1 · A website (zoe): offer 1 waits for an answer")
    expect(list).not.toContain("fence")
    expect(await told("tom members !tasks all")).toContain("- T2 · Paint the fence (cem): cancelled")
    expect(await refused("tom members !tasks nonsense")).toContain("is nothing that I can list")
  })

  it("says how to begin where there is none", async () => {
    expect(await told("tom members !tasks")).toBe(
      "Hive has no open task. Finished ones too: `!tasks all`. To submit one: `!task new TITLE`",
    )
  })
})
