/** A removal in two votes (§6): among the moderators, in their room alone; then, after a hearing, among all. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { takeSeat } from "../../src/coop/offices.ts"
import { coopKey, eventId, type Office } from "../../src/rules/types.ts"
import { standingOf } from "../../src/store/members.ts"
import { type Answer, person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"

const hive = coopKey("hive")
const members = {
  ana: "permanent",
  ben: "permanent",
  cem: "permanent",
  dee: "permanent",
  eli: "permanent",
  tom: "trial",
} as const
const grounds = "Has kept the key to the store for months."

let bot: CoopBot
beforeEach(async () => {
  bot = await start()
})
afterEach(() => bot.close())

/** Ana, ben and cem moderate, unless said otherwise. */
async function start(
  offices: Readonly<Record<string, Office>> = { ana: "moderator", ben: "moderator", cem: "moderator" },
) {
  const bot = await CoopBot.start({ commands, members, settings: { smallRoll: 3 } })
  await bot.store.work(async (work) => {
    for (const [name, office] of Object.entries(offices))
      await takeSeat({ work, coop: bot.coop }, office, person(name), null)
  })
  return bot
}

async function restart(offices: Readonly<Record<string, Office>>): Promise<void> {
  await bot.close()
  bot = await start(offices)
}

const bodies = (answers: readonly Answer[], lane = "") =>
  answers
    .filter((answer) => answer.lane.includes(lane))
    .map(({ body }) => body)
    .join("\n")
const standing = (name: string) => bot.store.work((work) => standingOf(work, hive, person(name)))

/** The first vote, carried by those who moderate: all that is said when it closes. */
async function announce(name = "dee", moderators: readonly string[] = ["ana", "ben", "cem"]): Promise<Answer[]> {
  const [by = ""] = moderators
  await bot.say(by, "moderators", `!remove @${name} ${grounds}`)
  await bot.pass("P3DT1M")
  const said: Answer[] = []
  for (const voter of moderators.filter((one) => one !== name))
    said.push(...(await bot.say(voter, "direct", "!vote R1 1")))
  return said
}

/** The second vote, in which these vote for the removal, on this motion. */
async function carry(id = "M1", voters: readonly string[] = ["ana", "ben", "cem", "eli"]): Promise<Answer[]> {
  await bot.pass("P7DT1M")
  const said: Answer[] = []
  for (const voter of voters) said.push(...(await bot.say(voter, "direct", `!vote ${id} 1`)))
  said.push(...(await bot.pass("P4DT1M")))
  return said
}

describe("the first vote", () => {
  it("is opened in the moderators' room, with its grounds, and said there alone", async () => {
    const answers = await bot.say("ana", "moderators", `!remove @dee ${grounds}\nAsked *twice*.`)
    expect(answers.map(({ lane }) => lane)).toEqual(["room:!moderators-hive:hive.example"])
    expect(bodies(answers)).toContain("R1 · Remove dee from the co-op is open for discussion until Mon 23 Nov, 18:00.")
    expect(bodies(answers)).toContain("at least 2 of 3 must vote")
    expect(bodies(answers)).toContain("dee does not vote on it")
    expect(bodies(answers)).not.toContain("alternative")
    expect(await bot.ask("ben", "moderators", "!motion R1")).toContain(`${grounds}\n> Asked twice.`)
  })

  it("has its ballots in the moderators' direct messages, and everything else in their room", async () => {
    await bot.say("ana", "moderators", `!remove @dee ${grounds}`)
    const opened = await bot.pass("P3DT1M")
    expect(opened.map(({ lane }) => lane)).toEqual([
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
    expect(bodies(counted)).toContain("Counted for R1: 1st Stop here")
    expect(await bot.ask("ben", "direct", "!receipts")).toContain("R1 · Remove dee")
    const reminded = await bot.pass("P2DT1M")
    expect(reminded.map(({ lane }) => lane)).toEqual(["person:@ana:hive.example", "person:@cem:hive.example"])
    const closed = await bot.pass("P2D")
    expect([...new Set(closed.map(({ lane }) => lane))]).toEqual(["room:!moderators-hive:hive.example"])
    const failed = await bot.ask("ana", "moderators", "!result R1")
    expect(failed).toContain("R1 · Remove dee from the co-op: no quorum, so things stay as they are.")
  })

  it("has minutes of its own, and leaves the public ones as they were", async () => {
    const chain = (series: string) => bot.store.knex("minutes").where({ coop: "hive", series }).orderBy("number")
    const before = await chain("public")
    await bot.say("ana", "moderators", `!remove @dee ${grounds}`)
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", "2")
    expect(await chain("public")).toEqual(before)
    expect((await chain("moderators")).map(({ number, act }) => `${number} ${act}`)).toEqual([
      "1 motion-opened",
      "2 voting-opened",
      "3 vote-closed",
    ])
  })

  it("can be withdrawn, ended early, and kept at its length by another moderator", async () => {
    await bot.say("ana", "moderators", `!remove @dee ${grounds}`)
    expect(await bot.ask("ana", "moderators", "!early R1")).toContain("!object R1")
    expect(await bot.ask("ben", "moderators", "!object R1")).toContain("keeps its full proposal stage")
    expect(await bot.ask("ben", "moderators", "!withdraw R1")).toContain("None of the options of R1 is yours")
    expect(await bot.ask("ana", "moderators", "!withdraw R1")).toContain("R1 · Remove dee from the co-op is withdrawn")
    await bot.say("ana", "moderators", `!remove @eli ${grounds}`)
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
    ["oneself", "!remove @ana She is tired.", "Nobody proposes their own removal"],
    ["somebody who is no member", "!remove @zoe:other.example Is unknown.", "@zoe:other.example is not in this co-op"],
    ["nobody in particular", "!remove zoe Is unknown.", "zoe"],
    ["without grounds", "!remove @dee", "Something is missing here: the grounds."],
    ["without anybody", "!remove", "Something is missing here"],
    ["with endless grounds", `!remove @dee ${"x".repeat(4001)}`, "4000 characters"],
  ])("is refused against %s, and nothing is written", async (_, typed, said) => {
    const before = await bot.everything()
    const answers = await bot.say("ana", "moderators", typed)
    expect(answers).toHaveLength(1)
    expect(bodies(answers, "moderators")).toContain(said)
    expect(await bot.everything()).toBe(before)
  })

  it("is refused where one is open about that person, in either vote, with its number and the way to it", async () => {
    await bot.say("ana", "moderators", `!remove @dee ${grounds}`, { eventId: eventId("$the_motion") })
    const before = await bot.everything()
    const refused = await bot.ask("ben", "moderators", "!remove @dee Again.")
    expect(refused).toContain("R1 is open about the same thing already")
    expect(refused).toContain("https://matrix.to/#/!moderators-hive%3Ahive.example/%24the_motion?via=hive.example")
    expect(await bot.everything()).toBe(before)
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", "1")
    expect(await bot.ask("ben", "moderators", "!remove @dee Again.")).toContain(
      "M1 is open about the same thing already",
    )
  })

  it("is not for others who are in that room", async () => {
    const before = await bot.everything()
    expect(await bot.ask("eli", "moderators", "!remove @dee Is late.")).toContain("Only moderators can")
    expect(await bot.everything()).toBe(before)
  })
})

describe("a ballot on the first vote", () => {
  beforeEach(async () => {
    await bot.say("ana", "moderators", `!remove @dee ${grounds}`)
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
    await bot.say("cem", "members", "!resign moderator")
    expect(await bot.ask("cem", "members", "!motion R1")).toContain("There is no R1.")
    expect(await bot.ask("cem", "direct", "!vote R1 2")).toContain("Counted for R1")
  })
})

describe("a removal typed where it does not belong", () => {
  const places = ["lobby", "members", "treasury", "direct"] as const

  it.each(places)("goes from the %s, whoever types it, and its writer is told where it belongs", async (place) => {
    await bot.say("ana", "moderators", `!remove @dee ${grounds}`)
    const told = new Set<string>()
    for (const who of ["ana", "eli", "dee", "tom"])
      for (const text of [
        "!remove @dee Is late.",
        "!remove @nobody",
        "!remove",
        "!ausschluss dee",
        "!remov @dee Is late.",
        "!remove --coop tower @dee",
      ]) {
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

  it("goes from the lobby too when a stranger types it", async () => {
    const answers = await bot.say("zoe", "lobby", "!remove @dee Is late.")
    expect(answers.map(({ errand }) => errand.do)).toEqual(["redact", "say"])
    expect(answers[1]?.lane).toBe("person:@zoe:hive.example")
  })

  it("goes from a room that is no co-op's when a moderator types it; what others say there is not ours", async () => {
    for (const text of ["!remove @dee Is late.", "!remove"])
      expect((await bot.say("ana", "other", text)).map(({ errand }) => errand.do)).toEqual(["redact", "say"])
    for (const who of ["eli", "zoe"]) expect(await bot.say(who, "other", "!remove 3")).toEqual([])
  })

  it("goes from the moderators' room where that is not encrypted", async () => {
    const room = { encrypted: false }
    const before = await bot.everything()
    const answers = await bot.say("ana", "moderators", "!remove @dee Is late.", { room, trust: { encrypted: false } })
    expect(answers.map(({ errand }) => errand.do)).toEqual(["redact", "say"])
    expect(await bot.everything()).toBe(before)
  })

  it("is to be deleted by its writer where the bot may not", async () => {
    const answers = await bot.say("ana", "members", "!remove @dee Is late.", { room: { mayRedact: false } })
    expect(answers.map(({ lane }) => lane)).toEqual(["person:@ana:hive.example"])
    expect(bodies(answers)).toContain("please delete it there yourself")
  })
})

describe("the second vote", () => {
  it("is announced to all with grounds and hearing, and to the person concerned; nobody is named as the author of the first", async () => {
    const said = await announce()
    const all = bodies(said, "room:!members")
    expect(all).toContain("M1 · Remove dee from the co-op. The moderators propose this to all of you.")
    expect(all).toContain(grounds)
    expect(all).toContain("Mon 30 Nov, 18:01")
    const theirs = bodies(said, "person:@dee")
    expect(theirs).toContain(grounds)
    expect(theirs).toContain("!answer M1 TEXT")
    for (const text of [all, theirs]) expect(text).not.toMatch(/R1|ana|ben|cem/)
    const moderators = bodies(said, "room:!moderators")
    expect(moderators).toContain("R1 · Remove dee from the co-op: carried")
    expect(moderators).toContain("announced to everybody as M1")
    for (const text of ["!motion M1", "!motions", "!result M1"])
      expect(await bot.ask("eli", "members", text)).not.toMatch(/R1|ana\b|ben\b|cem\b/)
    const minutes = await bot.store.knex("minutes").where({ series: "public" })
    expect(JSON.stringify(minutes.filter(({ act }) => act === "motion-opened"))).not.toMatch(/R1|@ana|@ben|@cem/)
  })

  it("waits for the end of the hearing, which nobody can bring forward", async () => {
    await announce()
    const before = await bot.everything()
    for (const name of ["ana", "dee", "eli"])
      expect(await bot.ask(name, "members", "!early M1")).toContain("keeps its full length")
    for (const text of ["!withdraw M1", "!alternative M1 A talk first", "!reword M1 Keep dee"])
      await bot.say("ana", "members", text)
    expect(await bot.everything()).toBe(before)
    expect(bodies(await bot.pass("P6DT23H59M"))).toBe("")
    const opened = await bot.pass("PT1M")
    expect(bodies(opened, "room:!members")).toContain("Voting on M1 · Remove dee from the co-op has begun")
    // All permanent members and officers, the person concerned among them.
    expect(opened.filter(({ lane }) => lane.startsWith("person:")).map(({ lane }) => lane.slice(8, 11))).toEqual([
      "ana",
      "ben",
      "cem",
      "dee",
      "eli",
    ])
  })

  it("says an answer of the person concerned to all, under their name", async () => {
    await announce()
    const answers = await bot.say("dee", "direct", "!answer M1 I open the store *each* morning.\nAsk eli.")
    expect(bodies(answers, "room:!members")).toContain("M1 · Remove dee from the co-op: dee answers.")
    expect(bodies(answers, "room:!members")).toContain("> I open the store each morning.\n> Ask eli.")
    expect(bodies(answers, "person:@dee")).toContain("stands in the members’ room, under your name")
  })

  it("hears nobody else, about nothing else, and not when its hearing is over", async () => {
    await announce()
    await bot.say("ana", "members", "!propose Move our servers")
    const refused = async (who: string, text: string, said: string) => {
      const before = await bot.everything()
      const answers = await bot.say(who, "direct", text)
      expect(answers.map(({ lane }) => lane)).toEqual([`person:@${who}:hive.example`])
      expect(bodies(answers)).toContain(said)
      expect(await bot.everything()).toBe(before)
    }
    await refused("eli", "!answer M1 Not so.", "M1 is not about removing you")
    await refused("dee", "!answer M2 Not so.", "M2 is not about removing you")
    await refused("dee", "!answer R1 Not so.", "There is no R1.")
    await refused("dee", "!answer M9 Not so.", "There is no M9.")
    await refused("dee", "!answer M1", "Something is missing here: your answer.")
    await bot.pass("P7DT1M")
    await refused("dee", "!answer M1 Not so.", "The hearing on M1 ended Mon 30 Nov, 18:01")
  })

  it("that fails changes nothing", async () => {
    await announce()
    await bot.pass("P7DT1M")
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "!vote M1 2")
    expect(bodies(await bot.pass("P4DT1M"), "room:!members")).toContain("things stay as they are")
    expect(await standing("dee")).toMatchObject({ status: "permanent", removedAt: null })
  })
})

describe("who is removed", () => {
  it("is a former member, told so by direct message, with what is owed to them left standing", async () => {
    await announce()
    const said = await carry()
    expect(bodies(said, "room:!members")).toContain("dee is no longer a member. What is owed to them stays owed.")
    expect(bodies(said, "person:@dee")).toContain("you are no longer a member of Hive")
    expect(await standing("dee")).toMatchObject({ status: "former", offices: [], removedAt: expect.any(Number) })
  })

  it("is a stranger from then on", async () => {
    await announce()
    await carry()
    expect(await bot.ask("dee", "direct", "!motions")).toContain("You are not a member of a co-op that I serve")
    for (const text of ["hello", "1", "!vote M1 1", "!answer M1 Not so.", "!motion R1"])
      expect(await bot.say("dee", "direct", text)).toEqual([])
    expect(await bot.ask("dee", "members", "!motions")).toContain("Only members of Hive")
  })

  it("is struck from open rolls with their ballot, and the turnout says so", async () => {
    await announce()
    await bot.pass("P6D")
    await bot.say("ana", "members", "!propose Move our servers")
    await bot.pass("P1DT1M")
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "1")
    await bot.pass("P2DT1H")
    for (const voter of ["ana", "dee"]) await bot.say(voter, "direct", "!vote M2 1")
    expect(await bot.ask("ana", "members", "!motion M2")).toContain("2 of 5")
    const said = await bot.pass("P2D")
    const turnout = said.filter(({ errand }) => errand.do === "edit" && errand.of === "status:hive:M2")
    expect(bodies(turnout)).toContain("1 of 4")
    expect(await bot.ask("ana", "members", "!motion M2")).toContain("1 of 4")
    for (const voter of ["ben", "cem", "eli"]) await bot.say(voter, "direct", "!vote M2 1")
    expect(await bot.ask("ana", "members", "!result M2")).toContain("4 of 4 ballots")
  })

  it("was the last one waited for in another vote, which therefore closes", async () => {
    await announce()
    await bot.pass("P6D")
    await bot.say("ana", "members", "!propose Move our servers")
    await bot.pass("P1DT1M")
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "1")
    await bot.pass("P2DT1H")
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "!vote M2 1")
    await bot.pass("P2D")
    const said = await bot.pass("PT1S")
    expect(bodies(said, "room:!members")).toContain("M2 is carried: Move our servers (4 of 4 ballots")
  })

  it("may be invited again, and is on trial then", async () => {
    await announce()
    await carry()
    await bot.say("ana", "members", "!invite @dee:hive.example")
    await bot.store.work(async (work) =>
      (await import("../../src/coop/members.ts")).accept({ work, coop: bot.coop }, person("dee")),
    )
    expect(await standing("dee")).toMatchObject({ status: "trial", removedAt: null })
    expect(await bot.ask("dee", "direct", "!motions")).toContain("Decided last")
  })
})

describe("whoever is to be removed", () => {
  it("does not vote in the first when they moderate, and sees it", async () => {
    const opened = await bot.say("ana", "moderators", `!remove @cem ${grounds}`)
    expect(bodies(opened)).toContain("at least 1 of 2 must vote")
    const voting = await bot.pass("P3DT1M")
    expect(voting.map(({ lane }) => lane)).not.toContain("person:@cem:hive.example")
    expect(await bot.ask("cem", "direct", "!motion R1")).toContain(grounds)
    expect(await bot.ask("cem", "direct", "!ballots")).toContain("No vote is open for you")
    expect(await bot.ask("cem", "direct", "!vote R1 2")).toContain("you are not on the roll of R1")
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    const said = await carry()
    expect(bodies(said, "room:!members")).toContain("cem is no longer a member")
    expect(await standing("cem")).toMatchObject({ status: "former", offices: [] })
    expect(await bot.ask("cem", "direct", "!motion R1")).toContain("You are not a member")
  })

  it("is the only moderator but one, who decides the first vote alone; then nobody moderates any more but that one", async () => {
    await restart({ ana: "moderator", ben: "moderator" })
    const said = await announce("ben", ["ana", "ben"])
    expect(bodies(said, "room:!members")).toContain("M1 · Remove ben")
    expect(bodies(await carry("M1", ["ana", "cem", "eli"]), "room:!members")).not.toContain("Nobody moderates")
    expect((await standing("ana")).offices).toEqual(["moderator"])
  })

  it("is the treasurer: the office is vacant, and nothing freezes", async () => {
    await restart({ ana: "moderator", dee: "treasurer" })
    await announce("dee", ["ana"])
    const said = await carry()
    expect(bodies(said, "room:!members")).toContain("dee is no longer a member")
    expect(bodies(said, "room:!members")).toContain("This co-op has no treasurer now.")
    expect(await bot.store.knex("treasuries")).toEqual([])
    expect((await standing("dee")).offices).toEqual([])
  })

  it("is the last to moderate when the second vote closes: anybody permanent may invite then", async () => {
    await restart({ ana: "moderator", ben: "moderator" })
    await announce("ben", ["ana", "ben"])
    await bot.say("ana", "members", "!resign moderator")
    expect(bodies(await carry("M1", ["ana", "cem", "eli"]), "room:!members")).toContain(
      "Nobody moderates this co-op now.",
    )
  })

  it("leaves before the first vote closes: nothing is announced, and the moderators read why", async () => {
    await bot.say("ana", "moderators", `!remove @dee ${grounds}`)
    await bot.pass("P3DT1M")
    await leave("dee")
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    const said = await bot.say("cem", "direct", "1")
    expect(bodies(said, "room:!moderators")).toContain("That has no effect: dee is no longer in the co-op.")
    expect(said.filter(({ lane }) => lane.startsWith("room:!members"))).toEqual([])
  })

  it("leaves in the hearing, can still answer, and is kept out when it carries", async () => {
    await announce()
    await leave("dee")
    expect(await bot.ask("dee", "direct", "!motions")).toContain("Only members of Hive")
    const answers = await bot.say("dee", "direct", "!answer M1 I am gone anyway.")
    expect(bodies(answers, "room:!members")).toContain("dee answers")
    const said = await carry("M1", ["ana", "ben", "cem"])
    expect(bodies(said, "room:!members")).toContain("dee had left before, and stays outside.")
    expect(bodies(said, "person:@dee")).toContain("You had left Hive before")
    expect((await standing("dee")).removedAt).not.toBeNull()
  })

  it("leaves in the second vote: on its roll still, and struck from the others when it carries", async () => {
    await announce()
    await bot.say("ana", "members", "!propose Move our servers")
    await bot.pass("P6DT1H")
    await bot.pass("P1D")
    await leave("dee")
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "!vote M1 1")
    expect(await bot.ask("dee", "direct", "!vote M1 2")).toContain("Counted for M1")
    expect((await standing("dee")).removedAt).not.toBeNull()
    expect(await bot.ask("dee", "direct", "!vote M2 1")).toContain("You are not a member")
  })

  it("stands for an office of which the voting has not begun: the candidacy ends", async () => {
    await announce()
    await bot.pass("P7DT1M")
    await bot.say("dee", "members", "!stand treasurer")
    await bot.say("eli", "members", "!stand treasurer")
    expect(await bot.ask("ana", "members", "!motion M2")).toContain("1. dee\n2. eli")
    await allVoteOn("M1")
    expect(await bot.ask("ana", "members", "!motion M2")).toContain("1. eli")
    expect(await bot.ask("ana", "members", "!motion M2")).not.toContain("dee")
  })

  it("stands for an office in the voting stage: stays on the ballot, and cannot win the office", async () => {
    await announce()
    await bot.pass("P4D")
    await bot.say("dee", "members", "!stand treasurer")
    await bot.pass("P3DT1M")
    await allVoteOn("M1")
    for (const voter of ["ana", "ben", "cem"]) await bot.say(voter, "direct", "!vote M2 1")
    const closed = await bot.say("eli", "direct", "!vote M2 1")
    expect(bodies(closed, "room:!members")).toContain("That has no effect: dee is no longer in the co-op.")
    expect(await standing("dee")).toMatchObject({ status: "former", offices: [] })
  })

  it("is on trial, with the vote on their membership open: that can carry, and has no effect", async () => {
    await announce("tom")
    await bot.pass("P4D")
    await bot.say("tom", "members", "!admit")
    await bot.pass("P3DT1M")
    await allVoteOn("M1", ["ana", "ben", "cem", "dee", "eli"])
    expect(await standing("tom")).toMatchObject({ status: "former" })
    for (const voter of ["ana", "ben", "cem", "dee"]) await bot.say(voter, "direct", "!vote M2 1")
    const closed = await bot.say("eli", "direct", "!vote M2 1")
    expect(bodies(closed, "room:!members")).toContain("That has no effect: tom is no longer in the co-op.")
    expect(await standing("tom")).toMatchObject({ status: "former" })
  })

  it("is elected to an office while the second vote is open, and loses it when that carries", async () => {
    await announce()
    await bot.pass("P4D")
    await bot.say("dee", "members", "!stand treasurer")
    await bot.pass("P3DT1M")
    for (const voter of ["ana", "ben", "cem", "dee", "eli"]) await bot.say(voter, "direct", "!vote M2 1")
    expect((await standing("dee")).offices).toEqual(["treasurer"])
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "!vote M1 1")
    const said = await bot.pass("P4D")
    expect(bodies(said, "room:!members")).toContain("This co-op has no treasurer now.")
  })
})

/** The vote carries, and closes at once, since all on its roll have voted. */
async function allVoteOn(id: string, roll: readonly string[] = ["ana", "ben", "cem", "eli", "dee"]): Promise<void> {
  for (const voter of roll) await bot.say(voter, "direct", `!vote ${id} 1`)
}

async function leave(name: string): Promise<void> {
  await bot.store.work(async (work) => {
    const act = { work, coop: bot.coop }
    await (await import("../../src/coop/members.ts")).leave(act, await standingOf(work, hive, person(name)))
  })
}
