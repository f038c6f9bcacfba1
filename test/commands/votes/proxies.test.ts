/** Members vote for others who have named them (§3.10). */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { eventId } from "../../../src/kernel/rules/types.ts"
import type { Store } from "../../../src/kernel/store/work.ts"
import { givenTo, proxyHolderOf } from "../../../src/votes/acts/proxies.ts"
import type { Answer } from "../../support/bot.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { countOf, inVoting } from "../../support/decisions.ts"
import { ElectionStory } from "../../support/election-story.ts"
import { verifyMinutes } from "../../support/verify.ts"

const six = {
  ana: "permanent",
  ben: "permanent",
  cem: "permanent",
  dee: "permanent",
  eli: "permanent",
  tom: "trial",
} as const
let bot: CoopBot
afterEach(() => bot.close())

const start = async (settings: Readonly<Record<string, unknown>> = {}, language: "en" | "de" = "en") => {
  bot = await CoopBot.start({ commands, members: six, language, settings: { smallRoll: 3, ...settings } })
}
const to = (said: readonly Answer[], name: string): string =>
  said
    .filter(({ lane }) => lane.startsWith(`person:@${name}`))
    .map(({ body }) => body)
    .join("\n")
const inRoom = (said: readonly Answer[]): string =>
  said
    .filter(({ lane }) => !lane.startsWith("person:"))
    .map(({ body }) => body)
    .join("\n")
const receiptIn = (said: string): string => /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(said)?.[0] ?? ""
const verified = async () => expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])
const turnout = async () => (await bot.store.knex("roll").where({ voted: true })).length
const isEdit = ({ errand }: Answer) => errand.do === "edit"

/** The event of the bot's newest ballot for `of` in `holder`'s direct room, as if the courier had sent it. */
async function ballotSent(
  holder: string,
  words: string,
  every = "Your ballot for",
): Promise<ReturnType<typeof eventId>> {
  const event = eventId(`$ballot-${holder}-${words.replaceAll(/\W/g, "")}`)
  const rows = await bot.store
    .knex("outbox")
    .where({ lane: `person:@${holder}:hive.example` })
    .orderBy("id", "desc")
  const said = await bot.say(holder, "direct", "!ballots")
  const wanted = said.findIndex(({ body }) => body.includes(words))
  const newest = await bot.store
    .knex("outbox")
    .where({ lane: `person:@${holder}:hive.example` })
    .whereLike("name", "ballot:%")
    .where("id", ">", rows[0]?.id ?? 0)
    .orderBy("id")
  const ballots = said.filter(({ body }) => body.includes(every))
  const at = said[wanted] ? ballots.indexOf(said[wanted]) : -1
  await bot.store
    .knex("outbox")
    .where({ id: newest[at]?.id ?? 0 })
    .update({ event_id: event })
  return event
}

describe("a member who has named another", () => {
  it("lets them fill in a second ballot, which counts as the giver's", async () => {
    await start()
    const said = await bot.say("ana", "members", "!proxy @ben")
    expect(inRoom(said)).toContain("ben may vote for you in every vote")
    expect(to(said, "ben")).toContain("you may vote for ana in every vote")
    const opened = to(await inVoting(bot), "ben")
    expect(opened).toContain("Your ballot for M1")
    expect(opened).toContain("Your ballot for ana: M1")
    const answer = await bot.ask("ben", "direct", "for ana 2 1")
    expect(answer).toContain("Counted for ana in M1")
    await bot.say("ben", "direct", "for me: 1")
    expect(await turnout()).toBe(2)
    for (const name of ["cem", "dee"]) await bot.say(name, "direct", "2")
    const count = countOf(await bot.pass("P4DT1M"), "M1")
    expect(count).toContain("5 could vote, 4 voted")
    const json = (await bot.store.knex("published_counts").first("json"))?.json ?? ""
    expect(json).toContain(receiptIn(answer))
    expect(json).not.toContain("ben")
    await verified()
  })

  it("is asked whose ballot it is, unless the text or the reply says so", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben decision")
    await inVoting(bot)
    const asked = await bot.ask("ben", "direct", "2 1")
    expect(asked).toContain("whose ballot is this")
    expect(asked).toContain("`for me 2 1`")
    expect(asked).toContain("`for ana 2 1`")
    expect(await turnout()).toBe(0)
    const event = await ballotSent("ben", "Your ballot for ana")
    expect(await bot.ask("ben", "direct", "2 1", { replyTo: event })).toContain("Counted for ana in M1")
    const own = await ballotSent("ben", "Your ballot for M1")
    expect(await bot.ask("ben", "direct", "1", { replyTo: own })).toContain("Counted for M1")
    expect(await bot.ask("ben", "direct", "for me 1", { replyTo: event })).toContain("whose ballot is this")
    expect(await bot.ask("ben", "direct", "!vote M1 for ana 1")).toContain("Counted for ana in M1")
    expect(await turnout()).toBe(2)
  })

  it("votes themselves, and that replaces what the holder cast, without anybody seeing a difference", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben")
    await inVoting(bot)
    const held = receiptIn(await bot.ask("ben", "direct", "for ana 2"))
    const said = await bot.say("ana", "direct", "1 2")
    expect(said.filter(isEdit)).toEqual([])
    expect(to(said, "ben")).toBe("")
    expect(to(said, "ana")).toContain("Counted for M1")
    expect(to(said, "ana")).not.toContain(held)
    expect(await bot.ask("ben", "direct", "for ana 2")).toContain("ana has voted in M1")
    expect(await bot.ask("ben", "direct", "!receipts")).not.toContain(held)
    await bot.pass("P4DT1M")
    const json = (await bot.store.knex("published_counts").first("json"))?.json ?? ""
    expect(json).not.toContain(held)
    await verified()
  })

  it("learns neither how nor under which receipt the holder voted", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben")
    await inVoting(bot)
    const held = receiptIn(await bot.ask("ben", "direct", "for ana 2"))
    expect(await bot.ask("ana", "direct", "!receipts")).not.toContain(held)
    expect(await bot.ask("ana", "direct", "!ballots")).toContain("you have voted, and can still change it")
    expect(await bot.ask("ben", "direct", "!receipts")).toContain(held)
    expect(await bot.ask("ben", "direct", "!ballots")).toContain("you have voted for ana")
  })

  it("can take back what was cast for them; the proxy goes on", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben")
    await inVoting(bot)
    const held = receiptIn(await bot.ask("ben", "direct", "for ana 2"))
    const taken = await bot.ask("ana", "direct", "!unvote M1")
    expect(taken).toContain("is taken back")
    expect(taken).not.toContain(held)
    expect(taken).toContain("ben may still vote for you")
    expect(await turnout()).toBe(0)
    await bot.say("ben", "direct", "for ana 1")
    expect(await bot.ask("ben", "direct", "!unvote M1 for ana")).toContain(
      "Your ballot for ana on M1 · Move our servers is taken back",
    )
    await bot.say("ana", "direct", "1")
    expect(await bot.ask("ben", "direct", "!unvote M1 for ana")).toContain("ana has voted")
    expect(await turnout()).toBe(1)
  })

  it("ends it, and what was cast stays: nobody sees whether there was anything", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben")
    await inVoting(bot)
    await bot.say("ben", "direct", "for ana 2")
    const used = await bot.say("ana", "members", "!proxy none @ben")
    expect(used.filter(isEdit)).toEqual([])
    expect(await turnout()).toBe(1)
    expect(to(used, "ben")).toContain("You vote for ana no more")
    expect(await bot.ask("ben", "direct", "for ana 1")).not.toContain("Counted for ana")
    await bot.say("cem", "members", "!proxy @ben M1")
    const unused = await bot.say("cem", "members", "!proxy none M1")
    expect(inRoom(unused)).toBe(inRoom(used))
    await verified()
  })

  it("is told nothing in the room of whether they have voted", async () => {
    await start()
    await inVoting(bot)
    await bot.say("ana", "direct", "1")
    const [voted, unvoted] = [
      await bot.say("ana", "members", "!proxy @ben"),
      await bot.say("cem", "members", "!proxy @ben"),
    ]
    const shown = (said: readonly Answer[], name: string) =>
      said.map(({ lane, body, errand }) => [lane.split(":")[0], errand.do, body.replaceAll(name, "NAME")])
    expect(shown(voted, "ana")).toEqual(shown(unvoted, "cem"))
    expect(to(voted, "ben")).toContain("Your ballot for ana: M1")
  })

  it("is reminded, and so is the holder, until there is a ballot", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben")
    await inVoting(bot)
    await bot.say("ben", "direct", "for me 1")
    expect(await bot.ask("ben", "direct", "!todo")).toContain("your ballot for ana is not cast yet")
    const half = await bot.pass("P2DT1M")
    expect(to(half, "ben")).toContain("ana has no vote yet: M1")
    expect(to(half, "ben")).not.toContain("You have not voted yet")
    expect(to(half, "ana")).toContain("You have not voted yet")
    await bot.say("ben", "direct", "for ana 1")
    const last = await bot.pass("P1DT1M")
    expect(to(last, "ben") + to(last, "ana")).toBe("")
    expect(await bot.ask("ben", "direct", "!todo")).not.toContain("ballot for ana")
  })

  it("lets the vote end once all have voted, through others or not", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben")
    await bot.say("cem", "members", "!proxy @ben decision")
    await inVoting(bot)
    for (const text of ["for me 1", "for ana 2", "for cem 1"]) await bot.say("ben", "direct", text)
    await bot.say("dee", "direct", "1")
    expect(await bot.ask("eli", "direct", "1")).toContain("You were the last")
    expect(await bot.store.knex("motions").first("stage")).toEqual({ stage: "closed" })
    await verified()
  })
})

describe("the holder", () => {
  it("can refuse, and the giver hears of it", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben")
    const said = await bot.say("ben", "direct", "!proxy refuse @ana")
    expect(to(said, "ben")).toContain("You vote no more for ana")
    expect(to(said, "ana")).toContain("ben does not want to vote for you")
    expect(await bot.ask("ben", "direct", "!proxy refuse")).toContain("You have no such proxy")
    expect(await bot.ask("ana", "direct", "!proxies")).toContain("Nobody may vote for you")
    expect(await bot.ask("cem", "members", "!minutes votes")).toContain("ben refused to vote for ana in every vote")
    await verified()
  })

  it("never holds more than the co-op allows", async () => {
    await start({ proxies: 1 })
    await bot.say("ana", "members", "!proxy @ben M1 until Friday")
    await bot.say("ana", "members", "!proxy @ben")
    expect(await bot.ask("cem", "members", "!proxy @ben")).toContain("ben votes for one other person already")
    await bot.say("ana", "members", "!proxy none")
    expect(await bot.ask("cem", "members", "!proxy @ben")).toContain("ben may vote for you")
  })

  it("sees only their own proxies", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben budget until 2027-03-31")
    await bot.say("cem", "members", "!proxy @dee")
    const ben = await bot.ask("ben", "direct", "!proxies")
    expect(ben).toContain("ana whenever there is a vote on the budget, until")
    expect(ben).not.toContain("dee")
    expect(await bot.ask("ana", "members", "!proxies")).toContain("ben whenever there is a vote on the budget, until")
    expect(await bot.ask("ana", "direct", "!proxy")).toContain("These may vote for you")
  })

  it("votes no longer once the day is over", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben until tomorrow")
    await inVoting(bot)
    expect(await bot.ask("ben", "direct", "1")).toContain("Counted for M1")
    expect(await bot.ask("ben", "direct", "for ana 1")).not.toContain("Counted for ana")
    expect(await bot.ask("ben", "direct", "!proxies")).toContain("Nobody may vote for you")
    await verified()
  })

  it("who leaves votes for nobody any more, and what they cast stays", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben")
    await inVoting(bot)
    await bot.say("ben", "direct", "for ana 1")
    const said = await bot.say("ben", "direct", "!leave --sure")
    expect(to(said, "ana")).toContain("ben has left, and votes for you no more")
    expect(await turnout()).toBe(1)
    expect(await bot.ask("ben", "direct", "for ana 2")).not.toContain("Counted for ana")
    expect(await bot.ask("ana", "direct", "1")).toContain("Counted for M1")
    await verified()
  })
})

describe("a holder who moves to another Matrix ID", () => {
  const moves = async (name: string) => {
    const line = `!moved @${name}:hive.example @${name}:new.example`
    await bot.say(name, "direct", line)
    await bot.say(`@${name}:new.example`, "direct", line)
  }

  it("keeps what they cast for the giver, which counts once, and can change it and take it back", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben")
    await inVoting(bot)
    const first = receiptIn(await bot.ask("ben", "direct", "for ana 2"))
    await bot.say("ben", "direct", "for me 1")
    await moves("ben")
    expect(await turnout()).toBe(2)
    expect(await bot.ask("@ben:new.example", "direct", "!receipts")).toContain(first)
    expect(await bot.ask("ben", "direct", "for ana 1")).not.toContain("Counted")
    const changed = await bot.ask("@ben:new.example", "direct", "for ana 1")
    expect(changed).toContain("Counted for ana in M1")
    expect(changed).toContain(`the receipt ${first} is void`)
    expect(await turnout()).toBe(2)
    await bot.say("@ben:new.example", "direct", "!unvote M1 for ana")
    expect(await turnout()).toBe(1)
    const last = receiptIn(await bot.ask("@ben:new.example", "direct", "for ana 2"))
    for (const name of ["cem", "dee"]) await bot.say(name, "direct", "1")
    expect(countOf(await bot.pass("P4DT1M"), "M1")).toContain("5 could vote, 4 voted")
    const json = (await bot.store.knex("published_counts").first("json"))?.json ?? ""
    expect(json).toContain(last)
    expect(json).not.toContain(first)
    expect(JSON.parse(json).ballots).toHaveLength(4)
    await verified()
  })

  it("is told when the giver votes, and the giver can move too", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben")
    await inVoting(bot)
    const held = receiptIn(await bot.ask("ben", "direct", "for ana 2"))
    await moves("ben")
    await moves("ana")
    expect(await bot.ask("@ben:new.example", "direct", "for ana 1")).toContain(`the receipt ${held} is void`)
    expect(await turnout()).toBe(1)
    expect(await bot.ask("@ana:new.example", "direct", "2")).not.toContain(held)
    expect(await bot.ask("@ben:new.example", "direct", "for ana 1")).toContain("has voted in M1")
    expect(await turnout()).toBe(1)
    await verified()
  })
})

describe("a proxy that is over by itself", () => {
  const ends = async () => (await bot.store.knex("minutes").where({ act: "proxy-ended" })).length

  it("lapses with its day: what was cast stays, the minutes named the day before, and nobody is written to", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben until Wednesday")
    await inVoting(bot)
    expect(await bot.ask("ben", "direct", "!proxies")).toContain("ana in every vote, until")
    const cast = receiptIn(await bot.ask("ben", "direct", "for ana 2"))
    const lapsing = await bot.pass("P2DT12H")
    expect(lapsing.filter(({ body }) => /proxy|for ana/.test(body))).toEqual([])
    for (const name of ["ana", "ben"])
      expect(await bot.ask(name, "direct", "!proxies")).toContain("Nobody may vote for you")
    expect(await bot.ask("ben", "direct", "!ballots")).not.toContain("ana")
    expect(await bot.ask("ben", "direct", "!receipts")).not.toContain(cast)
    expect(await turnout()).toBe(1)
    expect(await bot.ask("cem", "members", "!minutes votes")).toMatch(
      /ana named ben to vote for them in every vote, until/,
    )
    expect(await ends()).toBe(0)
    expect(await bot.ask("ana", "direct", "!unvote M1")).not.toContain("may still vote for you")
    expect(await turnout()).toBe(0)
    await verified()
  })

  it("does not make the holder’s own ballot of an answer to the giver’s", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben until Wednesday")
    await inVoting(bot)
    const event = await ballotSent("ben", "Your ballot for ana")
    await bot.pass("P2DT12H")
    const refused = await bot.ask("ben", "direct", "2 1", { replyTo: event })
    expect(refused).toContain("that was another person’s ballot, and you vote for them no more")
    expect(await turnout()).toBe(0)
    expect(await bot.ask("ben", "direct", "!vote M1 1")).toContain("Counted for M1")
    await bot.say("cem", "members", "!proxy @ben")
    expect(await bot.ask("ben", "direct", "2 1", { replyTo: event })).toContain("another person’s ballot")
    expect(await turnout()).toBe(1)
  })

  it("nor when the giver has ended it, has left, or was removed from the roll", async () => {
    for (const end of ["!proxy none", "!leave --sure"]) {
      await start()
      await bot.say("ana", "members", "!proxy @ben")
      await inVoting(bot)
      const event = await ballotSent("ben", "Your ballot for ana")
      await bot.say("ana", "direct", end)
      expect(await bot.ask("ben", "direct", "2 1", { replyTo: event })).toContain("another person’s ballot")
      expect(await turnout()).toBe(0)
      if (end === "!leave --sure") continue
      await new ElectionStory(bot).removed("ana")
      expect(await bot.ask("ben", "direct", "2 1", { replyTo: event })).toContain("another person’s ballot")
      expect(await turnout()).toBe(0)
      await bot.close()
    }
  })

  it("rests while the holder has no vote, without a record, and stands again once they have", async () => {
    await start()
    const story = new ElectionStory(bot)
    await story.officers("treasurer", "tom")
    await bot.say("ana", "members", "!proxy @tom")
    await bot.say("tom", "members", "!resign treasurer --sure")
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.pass("P3DT1M")
    const first = (await bot.store.knex("motions").where({ kind: "decision" }).first("number"))?.number
    expect(await bot.ask("tom", "direct", `!vote M${first} for ana 1`)).not.toContain("Counted")
    expect(await ends()).toBe(0)
    expect(await bot.ask("ana", "direct", "!proxies")).toContain("tom in every vote")
    await story.officers("treasurer", "tom")
    await bot.say("ana", "members", "!propose Paint the mill")
    await bot.pass("P3DT1M")
    const newest = (await bot.store.knex("motions").where({ kind: "decision" }).orderBy("id", "desc").first("number"))
      ?.number
    expect(await bot.ask("tom", "direct", `!vote M${newest} for ana 1`)).toContain(`Counted for ana in M${newest}`)
    expect(await ends()).toBe(0)
  })

  it("ends for good when the giver is removed, whose ballot is struck, and the holder is told", async () => {
    await start()
    await bot.say("ana", "members", "!proxy @ben")
    await inVoting(bot)
    await bot.say("ben", "direct", "for ana 2")
    await new ElectionStory(bot).removed("ana")
    const told = (await bot.store.knex("minutes").where({ act: "proxy-ended" })).map(({ details }) =>
      JSON.parse(details),
    )
    expect(told).toMatchObject([{ giver: person("ana"), holder: person("ben"), why: "gone" }])
    expect(await turnout()).toBe(0)
    expect(await bot.ask("ben", "direct", "!proxies")).toContain("Nobody may vote for you")
  })
})

describe("naming somebody is refused", () => {
  it.each([
    ["!proxy @ana", "You vote for yourself anyway"],
    ["!proxy @zoe:hive.example", "is no member"],
    ["!proxy @ben until whenever", "Until which day?"],
    ["!proxy @ben until 2020-01-01", "That day is over"],
    ["!proxy @ben M9", "There is no M9"],
    ["!proxy @tom M1", "tom does not vote in M1"],
    ["!proxy @tom decision", "do not vote together"],
    ["!proxy none", "You have given no such proxy"],
  ])("where it means nothing: %s", async (text, answer) => {
    await start()
    await bot.say("ana", "members", "!propose Move our servers")
    expect(await bot.ask("ana", "members", text)).toContain(answer)
    expect(await bot.store.knex("proxies")).toEqual([])
  })

  it("where proxies are switched off", async () => {
    await start({ proxies: 0 })
    expect(await bot.ask("ana", "members", "!proxy @ben")).toContain("proxies are switched off")
    expect(await bot.ask("ana", "members", "!proxies")).toContain("proxies are switched off")
  })

  it("in a vote on the person themselves", async () => {
    await start()
    await bot.say("ana", "members", "!admit @tom")
    const [motion] = await bot.store.knex("motions").select("subject")
    expect(motion?.subject).toBe(person("tom"))
    expect(await bot.ask("ana", "members", "!proxy @tom M1")).toContain("tom does not vote in M1")
  })
})

describe("at a meeting", () => {
  it("somebody stands for those who have named them for all votes", async () => {
    await start({ proxies: 1 })
    await bot.say("ana", "members", "!proxy @ben")
    await bot.say("cem", "members", "!proxy @dee budget")
    const asked = <T>(read: (act: Parameters<typeof givenTo>[0]) => Promise<T>) =>
      bot.store.work((work) => read({ work, coop: bot.coop }))
    expect(await asked((act) => proxyHolderOf(act, person("ana")))).toBe(person("ben"))
    expect(await asked((act) => proxyHolderOf(act, person("cem")))).toBeNull()
    expect(await asked((act) => givenTo(act, person("ben")))).toEqual([person("ana")])
  })
})

describe("a vote by consent with proxies and partial weights", () => {
  const eight = Object.fromEntries(
    ["ana", "ben", "cem", "dee", "eli", "fay", "gus", "hal"].map((name) => [name, "permanent"]),
  ) as Readonly<Record<string, "permanent">>

  /** Gives people on the roll the weight of a part of a share (§19.4). */
  const weigh = (store: Store, weights: Readonly<Record<string, string>>) =>
    store.work(async (work) => {
      for (const [name, weight] of Object.entries(weights))
        await work
          .trx("roll")
          .where({ person: person(name) })
          .update({ weight })
    })

  it("is counted right, and published without betraying anybody", async () => {
    const settings = { smallRoll: 3, motions: { decision: { method: "consent", quorum: "1/2" } } }
    bot = await CoopBot.start({ commands, members: eight, settings })
    await bot.say("ana", "members", "!proxy @ben")
    await bot.say("cem", "members", "!proxy @ben")
    await bot.say("ana", "members", "!propose Buy a cargo bike")
    await bot.pass("P3DT1M")
    // Only gus has the weight 1/4, so gus's ballot may show in no sum of that weight.
    await weigh(bot.store, { ana: "1/2", cem: "1/2", eli: "1/2", gus: "1/4" })
    const held = receiptIn(await bot.ask("ben", "direct", "for ana object: it rusts in the yard"))
    expect(await bot.ask("ben", "direct", "for cem stand aside")).toContain("cem stands aside")
    await bot.say("ben", "direct", "for me agree")
    for (const name of ["dee", "eli", "gus"]) await bot.say(name, "direct", "agree")
    await bot.say("ana", "direct", "agree")
    const said = await bot.pass("P4DT1M")
    const text = said.map(({ body }) => body).join("\n")
    // 8 people with 6 1/4 in all; cast: ben 1, dee 1, ana, cem, eli 1/2 each, gus 1/4. Nobody objects: ana's own ballot replaced it.
    expect(await bot.store.knex("motions").first("outcome")).toMatchObject({
      outcome: expect.stringContaining('"result":"carried"'),
    })
    expect(text).not.toContain("rusts in the yard")
    const json = (await bot.store.knex("published_counts").first("json"))?.json ?? ""
    expect(json).toContain('"agree":5')
    expect(json).toContain('"aside":1')
    expect(json).not.toContain(held)
    for (const name of Object.keys(eight)) expect(json).not.toContain(`@${name}`)
    const { ballots = [] } = JSON.parse(json)
    expect(ballots.filter(({ weight }: { readonly weight?: string }) => weight === "1/4")).toEqual([])
    expect(await bot.store.knex("sealed_ballots")).toEqual([])
  })

  /** Ana's ballot is cast by ben. Returns how the vote ended. */
  async function ended(quorum: string, weights: Readonly<Record<string, string>>, voters: readonly string[]) {
    const settings = { smallRoll: 3, motions: { decision: { method: "consent", quorum } } }
    bot = await CoopBot.start({ commands, members: eight, settings })
    await bot.say("ana", "members", "!proxy @ben")
    await bot.say("ana", "members", "!propose Buy a cargo bike")
    await bot.pass("P3DT1M")
    await weigh(bot.store, weights)
    await bot.say("ben", "direct", "for ana agree")
    for (const name of voters) await bot.say(name, "direct", name === "ben" ? "for me agree" : "agree")
    await bot.pass("P4DT1M")
    return JSON.parse((await bot.store.knex("motions").first("outcome"))?.outcome ?? "{}").result
  }

  it("has no quorum where many people with little weight have voted", async () => {
    // 6 of 8 people, but only 1 + 5/4 of 4 1/4: more than 2/3 of the people, and less than 2/3 of the weight.
    const little = { ana: "1/4", cem: "1/4", dee: "1/4", eli: "1/4", fay: "1/4" }
    expect(await ended("2/3", little, ["ben", "cem", "dee", "eli", "fay"])).toBe("no-quorum")
  })

  it("has a quorum where few people with much weight have voted", async () => {
    // 3 of 8 people, but 3 of 4 1/4: less than 1/2 of the people, and more than 1/2 of the weight.
    const little = { dee: "1/4", eli: "1/4", fay: "1/4", gus: "1/4", hal: "1/4" }
    expect(await ended("1/2", little, ["ben", "cem"])).toBe("carried")
  })
})

describe("in German", () => {
  it("everything can be typed and read", async () => {
    await start({}, "de")
    expect(await bot.ask("ana", "members", "!vollmacht @ben bis Freitag")).toContain(
      "ben darf bei jeder Abstimmung für dich abstimmen, bis",
    )
    await bot.say("ana", "members", "!vollmacht @ben")
    await inVoting(bot)
    expect(await bot.ask("ben", "direct", "1")).toContain("Wessen Stimmzettel ist das?")
    expect(await bot.ask("ben", "direct", "für ana: 2 1")).toContain("Gezählt für ana bei M1")
    expect(await bot.ask("ben", "direct", "für mich 1")).toContain("Gezählt für M1")
    const event = await ballotSent("ben", "Dein Stimmzettel für ana", "Dein Stimmzettel für")
    expect(await bot.ask("ana", "members", "!vollmacht keine")).toContain("darf nicht mehr für dich abstimmen")
    expect(await bot.ask("ben", "direct", "1", { replyTo: event })).toContain(
      "Das war der Stimmzettel einer anderen Person, für die du nicht mehr abstimmst",
    )
    expect(await bot.ask("ben", "direct", "!vollmacht ablehnen @ana")).toContain("So eine Vollmacht hast du nicht")
    expect(await bot.ask("cem", "members", "!minutes votes")).toContain("ana hat ben bevollmächtigt")
  })
})
