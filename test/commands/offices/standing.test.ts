/** Standing for an office and stepping back (§12). The tests show what people read, and what each refusal tells them to do instead. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory, stage } from "../../support/election-story.ts"

let bot: CoopBot
let story: ElectionStory

const people = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const

beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: people })
  story = new ElectionStory(bot)
})
afterEach(() => bot.close())

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
    expect(card?.body).toContain("M1 · The treasurer is open for candidates until Mon 23 Nov, 18:01 (Berlin).")
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
    expect(answer).toContain("What 2 candidates say: `!motion M1`")
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
    ["ana", "!stand", "Still missing"],
    [
      "ana",
      "!stand chair",
      "There is no office `chair`. There are: moderator and treasurer. Everybody stands for themselves: `!stand treasurer`",
    ],
    ["ana", "!stand for treasurer", "There is no office `for`."],
    [
      "ana",
      "!stand ben treasurer",
      "everybody stands for themselves. You can ask ben to. To stand yourself: `!stand treasurer`",
    ],
    ["mia", "!stand moderator", "You are a moderator already, and nobody has two seats."],
    ["mia", "!stand moderator against @mo", "You are a moderator already"],
    ["theo", "!stand treasurer", "If somebody stands against you, that opens an election"],
    ["ana", "!stand moderator against @dee", "dee is not a moderator. Those who are: mia and mo."],
    ["ana", "!stand moderator against nobody", "I know nobody called nobody"],
    ["ana", "!stand treasurer against @theo", "leave out whom you stand against: `!stand treasurer`"],
  ])("is refused where %s says %j", async (name, text, words) => {
    await story.officers("moderator", "mia", "mo")
    await story.officers("treasurer", "theo")
    await story.refused(name, text, words)
  })

  it("is refused against somebody where nobody is a moderator", async () => {
    await story.refused("ana", "!stand moderator against @dee", "dee is not a moderator, and nobody else is.")
  })

  it("is refused to whoever stands already, with how to change the statement", async () => {
    await story.ask("ana", "!stand treasurer")
    await story.refused("ana", "!stand treasurer I count.", "You stand in M1 already.")
    await story.refused("ben", "!stand ana treasurer", "ana stands already (M1). To stand yourself: `!stand treasurer`")
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
    await story.refused("cem", "!stand treasurer", "Voting in M1 has begun, so nobody can join it. It ends")
    await story.refused("ben", "!stand treasurer", "After that: `!stand treasurer`")
  })

  it("names the seat, where that is what comes too late", async () => {
    await story.officers("moderator", "ben")
    await story.ask("ana", "!stand moderator against ben")
    await story.toVoting(1)
    await story.refused("cem", "!stand moderator against ben", "After that: `!stand moderator against ben`")
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
    await story.refused("ana", "!stand treasurer", "First give that one up: `!resign moderator`")
    await story.refused("ben", "!stand moderator", "First give that one up: `!resign treasurer`")
  })

  it("follows the co-op's own rules for who may start it, and leaves whoever sits on the ballot whatever they say", async () => {
    await bot.close()
    const settings = { motions: { treasurer: { start: ["trial"] } } }
    bot = await CoopBot.start({ commands, members: people, settings })
    story = new ElectionStory(bot)
    await story.officers("treasurer", "ben")
    await story.refused("ana", "!stand treasurer", "Only trial members can stand for treasurer")
    await story.ask("tom", "!stand treasurer")
    await story.ask("ben", "!stepback")
    expect(await story.ask("ben", "!stand treasurer")).toContain("ben is back on the ballot")
  })
})

describe("whoever holds the office", () => {
  it("can step back, and be put back on the ballot by standing", async () => {
    await story.officers("treasurer", "ben")
    await story.ask("ana", "!stand treasurer")
    await story.refused("ben", "!stand treasurer", "You are on the ballot of M1 already")
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
    await story.refused("cem", "!stand moderator", "You are a moderator already")
    await story.refused("ben", "!stand moderator against @cem", "You are a moderator already")
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
    await story.refused("ana", "!stepback", "You are on several ballots: M1 and M2.")
    await story.toVoting(1)
    expect(await story.ask("ana", "!stepback")).toContain("ana has stepped back from M2")
    await story.refused("ana", "!stepback", "Voting in M1 has begun, so you stay on its ballot.")
  })

  it.each([
    ["!stepback", "You stand in no open election."],
    ["!stepback M1", "You are not on the ballot of M1."],
    ["!stepback M7", "There is no M7."],
    ["!stepback soon", "`soon` is not the number of a motion."],
  ])("is refused to whoever does not stand: %j", async (text, words) => {
    await story.ask("ana", "!stand treasurer")
    await story.refused("ben", text, words)
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
