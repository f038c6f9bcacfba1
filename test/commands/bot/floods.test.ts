/** Nobody can make the bot say, write or list more than people can read. But the limits do not keep people from voting, or from their other rights. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { type Answer, type Manner, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot
const start = async (limits: object = {}, more: object = {}) => {
  await bot?.close()
  bot = await CoopBot.start({ commands, settings: { limits }, ...more })
}
beforeEach(() => start())
afterEach(() => bot.close())

const members = "room:!members-hive:hive.example"
const inMembers = (said: readonly Answer[]) => said.filter(({ lane }) => lane === members)
const bodies = (said: readonly Answer[]) => said.map(({ body }) => body).join("\n")

/**
 * Says the text twice. Checks that the bot refuses it with this reason the first time, and does not answer the second time. Both times it
 * must write nothing but answers.
 */
async function refusedOnce(who: string, place: Place, text: string, reason: string): Promise<void> {
  const before = await bot.everything()
  expect(bodies(await bot.say(who, place, text))).toContain(reason)
  expect(await bot.say(who, place, text)).toEqual([])
  expect(await bot.everything()).toBe(before)
}

describe("forty accounts of one server", () => {
  it("submit no more tasks than one server may, and the members read one message of them", async () => {
    const said: Answer[] = []
    for (let account = 1; account <= 40; account++)
      for (const title of ["One", "Two", "Three"])
        said.push(...(await bot.say(`@eve${account}:evil.example`, "lobby", `!task new ${title} ${account}`)))
    expect(await bot.store.knex("tasks")).toHaveLength(30)
    const news = inMembers(said)
    expect(news.filter(({ errand }) => errand.do === "say")).toHaveLength(1)
    expect(news.at(-1)?.body).toContain("… and 29 more from outside within this hour; the newest is T30")
    // The messages that are not in `news`: one answer for each of the 30 tasks, and at most one refusal for each of the 40 accounts.
    expect(said.length - news.length).toBeLessThanOrEqual(30 + 40)
  })

  it("keep nobody of another server from submitting one, nor the members of their own", async () => {
    await start({ strangers: { serverTasksADay: 2 } })
    for (const [name, title] of [
      ["eve", "One"],
      ["eva", "Two"],
    ] as const)
      await bot.say(name, "lobby", `!task new ${title}`)
    await refusedOnce("evi", "lobby", "!task new Three", "People of your server have submitted 2 tasks within a day")
    expect(await bot.ask("@zoe:other.example", "lobby", "!task new Four")).toContain("T3 · Four")
    expect(await bot.ask("ana", "members", "!task new Five")).toContain("T4 · Five")
    await bot.pass("P1DT1M")
    expect(await bot.ask("evi", "lobby", "!task new Three")).toContain("T5 · Three")
  })

  it("of many servers submit no more than members can look at in a day", async () => {
    await start({ strangers: { allTasksADay: 40 } })
    for (let account = 1; account <= 45; account++)
      await bot.say(`@eve:evil${account}.example`, "lobby", "!task new One")
    expect(await bot.store.knex("tasks")).toHaveLength(40)
    await refusedOnce("@zoe:other.example", "direct", "!task new One", "40 tasks have come in within a day")
  })

  it("get no more answers together than one server may, and in a room no more than fit there; each hears why, up to ten", async () => {
    await start({ strangers: { answers: 3, serverAnswers: 5, roomAnswers: 8 } })
    const ask = (who: string) => bot.say(who, "lobby", "!help")
    const count = async (who: string, times: number) => {
      const said: Answer[] = []
      for (let time = 0; time < times; time++) said.push(...(await ask(who)))
      return said
    }
    const eve = await count("@eve:evil.example", 10)
    expect(eve).toHaveLength(4)
    expect(eve.at(-1)?.body).toContain("I have answered you 3 times within an hour")
    const eva = await count("@eva:evil.example", 10)
    expect(eva.at(-1)?.body).toContain("I have answered people of your server 5 times within an hour")
    expect(eva).toHaveLength(3)
    expect(bodies(await count("@evi:evil.example", 10))).toMatch(/^I have answered people of your server 5 times.*$/)
    const zoe = await count("@zoe:other.example", 10)
    expect(zoe).toHaveLength(4)
    expect(bodies(await count("@kai:third.example", 1))).toContain("I have answered people from outside 8 times")
    expect(bodies(await count("@lea:fourth.example", 10))).toMatch(/^I have answered people from outside 8 times.*$/)
    const crowd = Array.from({ length: 20 }, (_, account) => `@lea:server-${account}.example`)
    const told: Answer[] = []
    for (const who of crowd) told.push(...(await ask(who)))
    expect(told).toHaveLength(8)
    expect(bodies(await bot.say("ana", "lobby", "!help"))).toContain("!")
    await bot.pass("PT1H")
    expect(bodies(await ask("@evi:evil.example"))).not.toContain("within an hour")
  })
})

describe("a stranger", () => {
  it("who writes again and again is answered a few times, then told why not any more, then ignored", async () => {
    await start({ strangers: { answers: 20 } })
    let said = 0
    for (let time = 0; time < 60; time++) said += (await bot.say("zoe", "direct", "!help")).length
    expect(said).toBe(21)
  })

  it.each([
    ["lobby", "!vote M1 1"],
    ["lobby", "!remove --sure @ana Reasons."],
    ["lobby", "!leave --sure"],
    ["direct", "!moved @ana:hive.example @zoe:hive.example"],
  ] as const)("does not get more by what is a right of members alone, in the %s: %s", async (place, text) => {
    await start({ strangers: { answers: 3 } })
    const said: Answer[] = []
    for (let time = 0; time < 3; time++) await bot.say("zoe", place, text)
    for (let time = 0; time < 10; time++) said.push(...(await bot.say("zoe", place, text)))
    expect(said.length).toBeLessThanOrEqual(1)
  })
})

describe("a member", () => {
  it("has so many proposals at once, and another when one is being voted on", async () => {
    await start({ proposals: 5 })
    for (const title of ["One", "Two", "Three", "Four", "Five"]) await bot.say("ana", "members", `!propose ${title}`)
    await refusedOnce("ana", "members", "!propose Six", "You have 5 decisions open for alternatives")
    expect(await bot.ask("ben", "members", "!propose Six")).toContain("M6 · Six")
    await bot.say("ana", "members", "!withdraw M1")
    expect(await bot.ask("ana", "members", "!propose Seven")).toContain("M7 · Seven")
    await bot.pass("P3DT1M")
    expect(await bot.ask("ana", "members", "!propose Eight")).toContain("M8 · Eight")
  })

  it("is not kept from impeaching or standing by proposals of theirs", async () => {
    await start({ proposals: 5 })
    for (const title of ["One", "Two", "Three", "Four", "Five"]) await bot.say("ana", "members", `!propose ${title}`)
    await bot.act((act) => takeSeat(act, "treasurer", person("ben"), null))
    expect(await bot.ask("ana", "members", "!impeach --sure The books are missing.")).toContain("M6 ·")
    expect(await bot.ask("ana", "members", "!stand moderator")).toContain("M7 ·")
  })

  it("puts no more options on a motion than their share, and all together no more than a ballot holds", async () => {
    await start({ alternatives: 3, options: 6 })
    await bot.say("ana", "members", "!propose Apple")
    for (const title of ["Pear", "Cherry"]) await bot.say("ana", "members", `!alternative M1 ${title}`)
    await refusedOnce("ana", "members", "!alternative M1 Date", "M1 has 3 options of yours already")
    for (const title of ["Date", "Fig"]) await bot.say("ben", "members", `!alternative M1 ${title}`)
    expect(await bot.ask("cem", "members", "!alternative M1 Grape")).toContain("M1 has 6 options already")
  })

  it("proposes and adds no more within a day by taking it back each time", async () => {
    await start({ proposalsADay: 3, alternativesADay: 3 })
    for (const number of [1, 2, 3]) {
      await bot.say("ana", "members", `!propose Plan ${number}`)
      await bot.say("ana", "members", `!withdraw M${number}`)
    }
    await refusedOnce("ana", "members", "!propose Plan 4", "You have proposed 3 decisions within a day")
    await bot.say("ben", "members", "!propose Plan 5")
    for (const number of [1, 2, 3]) {
      await bot.say("cem", "members", `!alternative M4 Way ${number}`)
      await bot.say("cem", "members", "!withdraw M4")
    }
    await refusedOnce("cem", "members", "!alternative M4 Way 4", "You have added 3 options within a day")
    await bot.pass("P1DT1M")
    expect(await bot.ask("cem", "members", "!alternative M4 Way 4")).toContain("Way 4")
  })

  it("rewords so often that others can follow", async () => {
    await start({ rewordings: 2 })
    await bot.say("ana", "members", "!propose One")
    for (const title of ["Two", "Three"]) await bot.say("ana", "members", `!reword M1 ${title}`)
    await refusedOnce("ana", "members", "!reword M1 Four", "You have reworded options 2 times within a day")
    await bot.pass("P1DT1M")
    expect(await bot.ask("ana", "members", "!reword M1 Four")).toContain("1. Four")
  })

  it("invites so many that wait, so many a day, and all together so many", async () => {
    await start({ invitations: 2, invitationsInAll: 3, invitationsADay: 5 })
    for (const name of ["ann", "bob"]) await bot.say("ana", "members", `!invite @${name}:other.example`)
    expect(await bot.ask("ana", "members", "!invite @bob:other.example")).toContain("bob")
    await refusedOnce("ana", "members", "!invite @cat:other.example", "2 invitations of yours wait")
    await bot.say("ben", "members", "!invite @cat:other.example")
    await refusedOnce("cem", "members", "!invite @dan:other.example", "3 invitations wait to be accepted")
    for (const name of ["bob", "dan"]) {
      await bot.say("ana", "members", `!invite @${name}:other.example --withdraw`)
      await bot.say("ana", "members", "!invite @dan:other.example")
    }
    await bot.say("ana", "members", "!invite @dan:other.example --withdraw")
    await refusedOnce("ana", "members", "!invite @eli:other.example", "You have invited people 5 times within a day")
  })

  it("tells others of what they do to a task so often that it can be read", async () => {
    await start({ taskDeeds: 3 })
    await bot.say("zoe", "lobby", "!task new A website")
    for (const deed of ["evaluate", "quit", "evaluate", "quit", "evaluate", "quit"])
      await bot.say("ben", "members", `!task T1 ${deed}`)
    await refusedOnce("ben", "members", "!task T1 evaluate", "You have done so much on T1 within an hour (3 times)")
    await bot.pass("PT1H")
    expect(await bot.ask("ben", "members", "!task T1 evaluate")).toContain("T1")
  })

  it("who gets no more answers in a room can still vote, object, withdraw, step back and leave", async () => {
    await start({ answers: 6 }, { members: { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent" } })
    await bot.say("ana", "members", "!propose Move")
    await bot.say("ana", "members", "!propose Stay")
    await bot.say("ben", "members", "!stand moderator")
    await bot.say("ana", "members", "!early M1")
    for (let time = 0; time < 20; time++) for (const who of ["ana", "ben"]) await bot.say(who, "members", "!motions")
    expect(await bot.say("ben", "members", "!motions")).toEqual([])
    expect(await bot.ask("ben", "direct", "!motions")).toContain("3 motions are open")
    expect(await bot.ask("ben", "members", "!object M1")).toContain("M1")
    expect(await bot.ask("ana", "members", "!withdraw M2")).toContain("M2")
    expect(await bot.ask("ben", "members", "!stepback M3")).toContain("M3")
    // A ballot in the wrong room is taken out, even during a flood.
    expect((await bot.say("ben", "members", "!vote M1 1")).some(({ errand }) => errand.do === "redact")).toBe(true)
    await bot.pass("P3DT1M")
    for (let time = 0; time < 20; time++) await bot.say("ben", "members", "!motions")
    expect(await bot.ask("ben", "direct", "!vote M1 1")).toContain("Counted for M1")
    expect(bodies(await bot.say("ben", "members", "!leave --sure"))).toContain("ben")
    expect(await bot.ask("ana", "members", "!members")).not.toContain("- ben")
  })
})

describe("a member who writes to the bot without end, in direct messages", () => {
  const people = { ana: "permanent", ben: "permanent", cem: "permanent" } as const
  /** Ben writes so often that he gets no more answers. Returns the bot's last answer. */
  async function flood(text: string, manner: Manner = {}): Promise<string> {
    let last = ""
    for (let time = 0; time < 14; time++) last = bodies(await bot.say("ben", "direct", text, manner)) || last
    return last
  }

  it("is told once that there are no more answers, and until when; then nothing of it is done or answered", async () => {
    await start({ answers: 6 }, { members: people })
    expect(await flood("!motions")).toContain("You have written to me 12 times within an hour")
    const before = await bot.everything()
    expect(await bot.say("ben", "direct", "!propose Flood")).toEqual([])
    expect(await bot.say("ben", "direct", "hello?")).toEqual([])
    expect(await bot.edit("ben", "direct", "!motions")).toEqual([])
    expect(await bot.everything()).toBe(before)
    expect(await bot.ask("cem", "direct", "!motions")).toContain("No motion")
    await bot.pass("PT1H1M")
    expect(await bot.ask("ben", "direct", "!motions")).toContain("No motion")
  })

  it("has each ballot counted all the same, the last one for good, and can still leave", async () => {
    await start({ answers: 6 }, { members: people })
    await bot.say("ana", "members", "!propose Move")
    await bot.pass("P3DT1M")
    await bot.pass("P3DT23H50M")
    expect(await flood("!vote M1 1")).toContain("Until then ballots count all the same")
    for (const ballot of ["1", "2", "1", "2"]) expect(await bot.say("ben", "direct", ballot)).toEqual([])
    await bot.say("ana", "direct", "1")
    await bot.pass("PT15M")
    expect(await bot.ask("cem", "members", "!result M1")).toMatch(/Move 1 · Leave things as they are 1|1 of 2 ballots/)
    await bot.say("ben", "direct", "!leave --sure")
    expect(await bot.ask("ana", "members", "!members")).not.toContain("- ben")
  })

  it("is not silenced by what others send unencrypted in their name", async () => {
    await start({ answers: 6 }, { members: people })
    await flood("!motions", { trust: { encrypted: false } })
    expect(await bot.ask("ben", "direct", "!motions")).toContain("No motion")
  })

  it("hears in German why", async () => {
    await start({ answers: 6 }, { members: people, settings: { limits: { answers: 6 }, language: "de" } })
    expect(await flood("!motions")).toContain("Du hast mir innerhalb einer Stunde 12-mal geschrieben")
  })
})

describe("a command that is a right", () => {
  it("is held up by no limit, and all of them are these", () => {
    const rights = commands.filter(({ unlimited }) => unlimited).map(({ name }) => name)
    expect(rights.toSorted()).toEqual([
      ...["answer", "ballots", "cancel", "confirm", "dispute", "forget", "gone", "hands", "here", "identity", "leave"],
      ...["moved", "next", "object", "reason", "receipts", "resign", "speak", "stepback", "unvote", "vote", "withdraw"],
    ])
  })
})
