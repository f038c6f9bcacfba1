/** Each message of the bot alerts the right people. The test uses the push rules that every account begins with. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Answer } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"
import { type Alert, alertOf, eventOf, kindsOfMessages, specifiedRules } from "../../support/push-rules.ts"

const five = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", eli: "permanent" } as const
const names = Object.keys(five)
const id = (name: string) => `@${name}:hive.example`

let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: five, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

/** For each person, the alerts that their client makes. */
function alerted(answers: readonly Answer[]): Record<string, Alert[]> {
  const heard: Record<string, Alert[]> = {}
  for (const { lane, errand } of answers) {
    const [, to = ""] = /^person:@(.*):hive\.example$/.exec(lane) ?? []
    for (const name of to === "" ? names : [to]) {
      const people = to === "" ? names.length + 1 : 2
      const alert = alertOf(specifiedRules, { reader: id(name), sender: id("waggle"), people, ...eventOf(errand) })
      if (alert !== "none") heard[name] = [...(heard[name] ?? []), alert]
    }
  }
  return heard
}

const all = (...alerts: Alert[]) => Object.fromEntries(names.map((name) => [name, alerts]))

describe("one decision of five people", () => {
  it("alerts each of them to the vote, their ballot, and the outcome, and reminds those who have not voted", async () => {
    const table: [what: string, who: Record<string, Alert[]>][] = []
    const note = async (what: string, said: Promise<readonly Answer[]>) => table.push([what, alerted(await said)])
    await note("it is proposed", bot.say("ana", "members", "!propose Buy a coffee machine"))
    await note("an alternative", bot.say("ben", "members", "!alternative M1 Buy a tea machine"))
    await note("voting begins", bot.pass("P3DT1M"))
    for (const name of ["ana", "ben", "cem"]) await note(`${name} votes`, bot.say(name, "direct", "1 2"))
    await note("ana votes anew", bot.say("ana", "direct", "2 1"))
    await note("dee does it wrong", bot.say("dee", "direct", "2 2 1"))
    await note("half the time is over", bot.pass("P2D"))
    await note("dee votes", bot.say("dee", "direct", "1 2"))
    await note("a day is left", bot.pass("P1D"))
    await note("it ends", bot.pass("P1D"))
    await note("who asks how it ended", bot.say("cem", "members", "!result M1"))
    expect(table.filter(([, who]) => Object.keys(who).length > 0)).toEqual([
      ["voting begins", all("shown", "mention")],
      ["half the time is over", { dee: ["mention"], eli: ["mention"] }],
      ["a day is left", { eli: ["mention"] }],
      ["it ends", all("shown")],
    ])
  })
})

describe("what somebody must know at once", () => {
  it("is who stands against them, and that they are impeached", async () => {
    const story = new ElectionStory(bot)
    await story.officers("moderator", "ben")
    await story.officers("treasurer", "cem")
    expect(alerted(await bot.say("ana", "members", "!stand moderator against ben"))).toEqual({ ben: ["mention"] })
    expect(alerted(await bot.say("dee", "members", "!impeach --sure The accounts are missing."))).toEqual({
      cem: ["mention"],
    })
  })

  it("is an election in which they stand: the vote, its outcome and the guide to their office mention them", async () => {
    await bot.say("ana", "members", "!stand moderator")
    const begun = alerted(await bot.pass("P3DT1M"))
    expect(begun).toEqual({ ...all("shown", "mention"), ana: ["mention", "mention"] })
    for (const name of names.slice(1)) await bot.say(name, "direct", "1")
    expect(alerted(await bot.say("ana", "direct", "1"))).toEqual({
      ...all("shown"),
      ana: ["mention", "mention"],
    })
  })

  it("is that their message could not be read", async () => {
    expect(alerted(await bot.undecryptable("ana", "direct", "no-key"))).toEqual({ ana: ["mention"] })
  })

  it("is an answer that stands in another room than the question", async () => {
    await bot.say("ana", "members", "!propose Move")
    await bot.pass("P3DT1M")
    expect(alerted(await bot.say("ben", "members", "!vote M1 1"))).toEqual({ ben: ["mention"] })
  })
})

describe("every kind of message", () => {
  it.each(kindsOfMessages(id("ana")))("$kind", ({ errand, named, other, direct }) => {
    const alert = (reader: string, people: number) =>
      alertOf(specifiedRules, { reader: id(reader), sender: id("waggle"), people, ...eventOf(errand) })
    expect([alert("ana", 6), alert("eli", 6), alert("ana", 2)]).toEqual([named, other, direct])
  })
})
