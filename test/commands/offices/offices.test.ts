/** Standing, stepping back, resigning, impeaching, and who holds which office: what people read, and each refusal with its way out. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory, stage } from "../../support/election-story.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
let story: ElectionStory

const people = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const

beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: people })
  story = new ElectionStory(bot)
})
afterEach(() => bot.close())

/** Says it, checks that the answer has these words, and that nothing else was written. */
async function refused(name: string, body: string, words: string): Promise<void> {
  const before = await bot.everything()
  expect(await story.ask(name, body)).toContain(words)
  expect(await bot.everything()).toBe(before)
}

describe("standing", () => {
  it("opens the election in a thread of its own, with who sits on the ballot unasked", async () => {
    await story.officers("treasurer", "ben")
    const said = await bot.say("ana", "members", "!stand treasurer", { eventId: "$stands" as never })
    const card = said.find(({ lane }) => lane.startsWith("room:"))
    const told = said.filter(({ lane }) => lane.startsWith("person:"))
    expect(told.map(({ lane, body }) => [lane, body.includes("M1 · The treasurer is about you")])).toEqual([
      ["person:@ben:hive.example", true],
    ])
    expect(card?.relation).toMatchObject({ thread: "$stands" })
    expect(card?.body).toContain("M1 · The treasurer is open for candidates until Mon 23 Nov, 18:01 CET.")
    expect(card?.body).toContain("1. ana\n2. ben (in office)")
    expect(card?.body).toContain("ben holds the office and is on the ballot without standing.")
    expect(card?.body).toContain("!stepback M1")
  })

  it("joins the election that is open", async () => {
    await story.ask("ana", "!stand moderator")
    const answer = await story.ask("ben", "!stand moderator")
    expect(answer).toContain("ben stands too in M1 · A new moderator")
    expect(answer).toContain("1. ana\n2. ben\n3. No winner")
    expect(answer).toContain("!stand moderator")
  })

  it("takes an officer on trial, and an officer who is no member", async () => {
    await story.officers("moderator", "tom", "olga")
    expect(await story.ask("tom", "!stand treasurer")).toContain("1. tom")
    expect(await story.ask("olga", "!stand treasurer")).toContain("2. olga")
  })

  it("shows statements to members who want to read them, even those over several lines", async () => {
    await story.ask("ana", "!stand treasurer I *count* well.\n\n- every day\n- in ink")
    const answer = await story.ask("ben", "!stand treasurer\nAgainst waste.\nFor thrift.")
    expect(answer).toContain("There are 2 statements to read: `!motion M1`")
    const motion = await story.ask("cem", "!motion M1")
    expect(motion).toContain("About option 1:")
    expect(motion).toContain("I count well.")
    expect(motion).toContain("in ink")
    expect(motion).toContain("Against waste.")
    await bot.pass(stage)
    expect(await bot.ask("cem", "direct", "!ballots")).toContain("The options’ texts: `!motion M1`")
  })

  it.each([
    ["!stand Moderator", "A new moderator"],
    ["!stand moderation", "A new moderator"],
    ["!stand kasse", "The treasurer"],
    ["!stand Kassenamt", "The treasurer"],
    ["!kandidieren treasurer", "The treasurer"],
    ["!stand moderator against @ben:hive.example", "Moderator: the seat of ben"],
    ["!stand moderator against ben I answer within a day.", "Moderator: the seat of ben"],
    ["!stand moderation gegen @ben", "Moderator: the seat of ben"],
    [
      "!stand moderator Against [Ben B.](https://matrix.to/#/@ben:hive.example) I answer.",
      "Moderator: the seat of ben",
    ],
  ])("understands %j", async (text, title) => {
    await story.officers("moderator", "ben")
    expect(await story.ask("ana", text)).toContain(`M1 · ${title} is open for candidates`)
    expect((await story.motion(1)).options[0]?.text).toBe(/ (I answer.*)/.exec(text)?.[1] ?? "")
  })

  it.each([
    ["tom", "!stand treasurer", "Only permanent members and officers can stand for treasurer (`!rules treasurer`)"],
    ["ana", "!stand", "Something is missing here"],
    ["ana", "!stand chair", "There is no office `chair`. There are two: `moderator` and `treasurer`."],
    ["mia", "!stand moderator", "You are a moderator already, and nobody has two seats."],
    ["mia", "!stand moderator against @mo", "You are a moderator already"],
    ["theo", "!stand treasurer", "If somebody stands against you, that opens an election"],
    ["ana", "!stand moderator against @dee", "dee is not a moderator. Those who are: mia and mo."],
    ["ana", "!stand moderator against nobody", "I know nobody called nobody"],
    ["ana", "!stand treasurer against @theo", "leave out whom you stand against: `!stand treasurer`"],
  ])("is refused where %s says %j", async (name, text, words) => {
    await story.officers("moderator", "mia", "mo")
    await story.officers("treasurer", "theo")
    await refused(name, text, words)
  })

  it("is refused against somebody where nobody is a moderator", async () => {
    await refused("ana", "!stand moderator against @dee", "dee is not a moderator, and nobody else is.")
  })

  it("is refused to whoever stands already, with how to change the statement", async () => {
    await story.ask("ana", "!stand treasurer")
    await refused("ana", "!stand treasurer I count.", "You stand in M1 already.")
    await story.ask("ana", "!stand moderator")
    await story.ask("ben", "!stand treasurer")
    await story.ask("ana", "!stepback M1")
    expect(await story.ask("ana", "!stand treasurer I count.")).toContain("ana stands too in M1")
  })

  it("is refused once voting has begun, with when it ends", async () => {
    await story.officers("treasurer", "ben")
    await story.ask("ana", "!stand treasurer")
    await story.ask("ben", "!stepback")
    await story.toVoting(1)
    await refused("cem", "!stand treasurer", "Voting in M1 has begun, so nobody can join it. It ends")
    await refused("ben", "!stand treasurer", "After that: `!stand treasurer`")
  })

  it("names the seat, where that is what comes too late", async () => {
    await story.officers("moderator", "ben")
    await story.ask("ana", "!stand moderator against ben")
    await story.toVoting(1)
    await refused("cem", "!stand moderator against ben", "After that: `!stand moderator against ben`")
  })

  it("belongs in the members' room", async () => {
    const before = await bot.everything()
    for (const place of ["direct", "lobby", "moderators"] as const)
      expect(await story.ask("ana", "!stand treasurer", place)).toContain("belongs in the members’ room")
    expect(await bot.everything()).toBe(before)
  })

  it("is refused for an office that the co-op keeps apart from one's own, with what to give up", async () => {
    await bot.close()
    bot = await CoopBot.start({
      commands,
      members: people,
      settings: { separateOffices: [["treasurer", "moderator"]] },
    })
    story = new ElectionStory(bot)
    await story.officers("moderator", "ana")
    await story.officers("treasurer", "ben")
    await refused("ana", "!stand treasurer", "First give that one up: `!resign moderator`")
    await refused("ben", "!stand moderator", "First give that one up: `!resign treasurer`")
  })

  it("follows the co-op's own rules for who may start it, and leaves whoever sits on the ballot whatever they say", async () => {
    await bot.close()
    const settings = { motions: { treasurer: { start: ["trial"] } } }
    bot = await CoopBot.start({ commands, members: people, settings })
    story = new ElectionStory(bot)
    await story.officers("treasurer", "ben")
    await refused("ana", "!stand treasurer", "Only trial members can stand for treasurer")
    await story.ask("tom", "!stand treasurer")
    await story.ask("ben", "!stepback")
    expect(await story.ask("ben", "!stand treasurer")).toContain("ben is back on the ballot")
  })
})

describe("whoever holds the office", () => {
  it("can step back, and be put back on the ballot by standing", async () => {
    await story.officers("treasurer", "ben")
    await story.ask("ana", "!stand treasurer")
    await refused("ben", "!stand treasurer", "You are on the ballot of M1 already")
    expect(await story.ask("ben", "!stepback")).toContain("keeps the office until that is decided")
    expect(await story.titles(1)).toEqual(["ana"])
    const back = await story.ask("ben", "!stand treasurer I stay.")
    expect(back).toContain("ben is back on the ballot of M1 · The treasurer")
    expect((await story.motion(1)).options.at(-1)).toMatchObject({ role: "sitting", keeps: true, text: "I stay." })
    expect(await story.ask("ana", "!minutes M1")).toContain("ben went back onto the ballot of M1")
    expect(await story.decide(1, { ana: "ben", ben: "ben", cem: "ben" })).toContain("ben stays treasurer.")
  })

  it("can do so for a moderator's seat as well, and for no other", async () => {
    await story.officers("moderator", "ben", "cem")
    await story.ask("ana", "!stand moderator against @ben")
    await story.ask("ben", "!stepback M1")
    await refused("cem", "!stand moderator", "You are a moderator already")
    await refused("ben", "!stand moderator against @cem", "You are a moderator already")
    await story.ask("ben", "!stand moderator")
    expect(await story.titles(1)).toEqual(["ana", "ben", "No winner"])
  })
})

describe("stepping back", () => {
  it("leaves the election to the others, and withdraws it with the last candidate", async () => {
    await story.officers("treasurer", "dee")
    await story.ask("ana", "!stand treasurer")
    await story.ask("ben", "!stand treasurer")
    expect(await story.ask("ana", "!stepback")).toContain("ana has stepped back from M1 · The treasurer.")
    const last = await story.ask("ben", "!stepback M1")
    expect(last).toContain("Nobody stands in it any more, so M1 · The treasurer is withdrawn.")
    expect(last).toContain("!stand treasurer")
    expect((await story.motion(1)).outcome).toEqual({ result: "withdrawn" })
    expect(await story.seats()).toEqual(["treasurer dee"])
    expect(await story.ask("ana", "!stand treasurer")).toContain("M2 · The treasurer is open for candidates")
  })

  it("asks which, where there are several, and takes the only one where there is one", async () => {
    await story.ask("ana", "!stand treasurer")
    await story.ask("ana", "!stand moderator")
    await story.ask("ben", "!stand moderator")
    await refused("ana", "!stepback", "You are on several ballots: M1 and M2.")
    await story.toVoting(1)
    expect(await story.ask("ana", "!stepback")).toContain("ana has stepped back from M2")
    await refused("ana", "!stepback", "Voting in M1 has begun, so you stay on its ballot.")
  })

  it.each([
    ["!stepback", "You stand in no open election."],
    ["!stepback M1", "You are not on the ballot of M1."],
    ["!stepback M7", "There is no M7."],
    ["!stepback soon", "`soon` is not the number of a motion."],
  ])("is refused to whoever does not stand: %j", async (text, words) => {
    await story.ask("ana", "!stand treasurer")
    await refused("ben", text, words)
  })
})

describe("leaving the co-op", () => {
  it("ends candidacies in their proposal stage, which is said in the election's thread", async () => {
    await bot.say("ana", "members", "!stand treasurer", { eventId: "$stands" as never })
    await story.ask("ben", "!stand treasurer")
    expect(await story.leaves("ben")).toContainEqual({
      body: "ben is no longer in the co-op, and so is no longer on the ballot of M1 · The treasurer.",
      thread: "$stands",
    })
    expect(await story.titles(1)).toEqual(["ana"])
    const last = await story.leaves("ana")
    expect(last.find(({ thread }) => thread === "$stands")?.body).toContain("M1 · The treasurer is withdrawn.")
    expect((await story.motion(1)).outcome).toEqual({ result: "withdrawn" })
  })

  it("leaves the ballot of an open vote as it is", async () => {
    await story.ask("ana", "!stand treasurer")
    await story.ask("ben", "!stand treasurer")
    await story.toVoting(1)
    await story.leaves("ben")
    expect(await story.titles(1)).toEqual(["ana", "ben"])
  })
})

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
    await refused("ana", "!resign --sure", "You are moderator and treasurer. Say which to give up")
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
    await refused(name, text, words)
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
    expect(said).toContain("ben is no longer treasurer, and nobody takes their place. The treasury is frozen")
    expect(said).not.toContain("This co-op has no treasurer now")
    const offices = await story.ask("tom", "!offices")
    expect(offices).toContain(
      "Nobody is treasurer, and the treasury is frozen since 24 November 2026, by M1 · Impeach ben",
    )
    expect(offices).toContain("!stand treasurer")
    expect(await story.seats()).toEqual([])
    // Electing somebody to another office does not open the treasury.
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
    await refused("ana", typed, words)
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
    await refused(
      "ana",
      "!impeach --sure",
      "Nobody is treasurer, so nobody can be impeached. To stand for it: `!stand treasurer`",
    )
    await story.officers("treasurer", "ben")
    await refused("tom", "!impeach --sure", "Only permanent members and officers can start an impeachment")
    await story.ask("ana", "!impeach --sure")
    await refused("cem", "!impeach --sure", "M1 is open about the same thing already")
    await refused("cem", "!alternative M1 Something else", "M1 is a question with two answers")
  })
})

describe("!offices", () => {
  it("shows who holds what since when, and what is being decided", async () => {
    await story.officers("moderator", "ana", "ben")
    await story.officers("treasurer", "cem")
    await story.ask("dee", "!stand moderator against ben")
    const answer = await story.ask("tom", "!offices", "direct")
    expect(answer).toContain("Offices in Hive")
    expect(answer).toContain("- Moderator: ana, since 20 November 2026")
    expect(answer).toContain("- Moderator: ben, since 20 November 2026")
    expect(answer).toContain("- Treasurer: cem, since 20 November 2026")
    expect(answer).toContain("- M1 · Moderator: the seat of ben: open for candidates until")
    expect(answer).not.toContain("Nobody")
  })

  it("shows what is vacant, with the way out", async () => {
    const answer = await story.ask("ana", "!offices")
    expect(answer).toContain("Offices in Hive: nobody holds one.")
    expect(answer).toContain("Nobody moderates this co-op now.")
    expect(answer).toContain("!stand moderator")
    expect(answer).toContain("This co-op has no treasurer now.")
    expect(answer).toContain("!stand treasurer")
  })

  it("says what is left to do where nobody can vote any more", async () => {
    for (const name of ["ana", "ben", "cem", "dee"]) await story.leaves(name)
    expect(await story.ask("tom", "!offices")).toContain("Nobody is left here who can vote")
  })
})
