/** The bot removes only messages that plainly carry a secret, and never a harmless one. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { type Answer, type Manner, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { seat } from "../../support/owed.ts"

const iban = "AT61 1904 3002 3457 3201"
const own = "DE89 3704 0044 0532 0130 00"
const unencrypted: Manner = { room: { encrypted: false }, trust: { encrypted: false } }
const shared: readonly Place[] = ["lobby", "members", "moderators", "task"]

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { account: { holder: "Hive eG", iban: own.replaceAll(" ", "") } } })
  await seat(bot, "ben", "treasurer")
  await seat(bot, "cem", "moderator")
  await bot.say("ana", "members", "!propose Buy a mill")
  await bot.pass("P3DT1M")
})
afterEach(() => bot.close())

const removed = (answers: readonly Answer[]) => answers.some(({ errand }) => errand.do === "redact")
const said = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")

describe("a harmless message", () => {
  it.each([
    ...["!note buy milk", "!quote of the day", "!play music", "!say hello", "!day off", "!remote work", "!revoke"],
    ...["!note 3 more eggs", "!revoke @dee", "!payroll is late", "!bang", "!espresso 2 please", "!incoming 3 parcels"],
    ...[
      "!vote",
      "!vote M1",
      "!vote who counts?",
      "!remove",
      "!remove the old logo",
      "!pay attention",
      "!pay day is on the 25th",
    ],
    ...["!bank", "!bank holiday on Monday", "!payrun", "!payrun done", "!expense is high this year", "!income"],
    ...["!dispute over the parking lot", "!reverse the order of speakers", "!payinfo"],
    ...["2", "2026", "15 20 sounds good", "3:1 for us", "DE98 3704 0044 0532 0130 00"],
  ])("stays, whoever types it in whatever room: %s", async (text) => {
    for (const who of ["ana", "ben", "cem", "tom", "zoe"])
      for (const place of shared) {
        expect(removed(await bot.say(who, place, text)), `${who} in ${place}`).toBe(false)
        expect(removed(await bot.edit(who, place, text)), `${who}'s edit in ${place}`).toBe(false)
      }
  })

  it.each([
    "!vote 2",
    "!vote M1 2 1",
    "2 1",
    "abstain",
    "!pay @ana 200 EUR",
    "!remove @ana from my task",
    "!payrun @ana",
  ])("is a customer's in the lobby, who has neither vote nor office: %s", async (text) => {
    expect(removed(await bot.say("zoe", "lobby", text))).toBe(false)
  })

  it("is two numbers of somebody who has no vote", async () => {
    expect(removed(await bot.say("tom", "members", "2 1"))).toBe(false)
    expect(removed(await bot.say("ana", "members", "2 1"))).toBe(true)
  })

  it("that is nearly a command is answered, without a word of what was typed", async () => {
    const answers = await bot.say("ben", "members", "!play 200 EUR to Kai")
    expect(answers.map(({ lane }) => lane)).toEqual(["room:!members-hive:hive.example"])
    expect(said(answers)).toContain(
      "There is no `!play`, and your message stays here. If you meant `!pay`, please delete it.",
    )
    expect(said(answers)).not.toMatch(/200|Kai/)
    expect(said(await bot.say("ana", "members", "!play music"))).toBe("There is no `!play`. What there is: `!help`.")
  })

  it("is an account number where nobody else reads along, and the co-op's own anywhere", async () => {
    expect(removed(await bot.say("ben", "treasury", `The mill is paid to ${iban}`))).toBe(false)
    const direct = await bot.say("ana", "direct", `my iban is ${iban}`)
    expect(removed(direct)).toBe(false)
    expect(said(direct)).toContain("`!payinfo IBAN NAME`")
    for (const place of shared) expect(await bot.say("ana", place, `Please pay to ${own}`), place).toEqual([])
  })

  it("has the signs of an account number within a longer token", async () => {
    expect(await bot.say("ana", "members", `https://example.org/x${iban.replaceAll(" ", "")}`)).toEqual([])
    expect(await bot.say("ana", "members", `${iban.replaceAll(" ", "")}9f`)).toEqual([])
  })
})

describe("a message that carries what is secret", () => {
  it.each<[string, string]>([
    ["ana", "!vote M1 2 1"],
    ["ana", "!vote yes"],
    ["ana", "!vot M1 2"],
    ["ana", "!vtoe 2 1"],
    ["ana", "2 1"],
    ["cem", "!remove @tom Is late."],
    ["cem", "!ausschluss tom Is late."],
    ["ana", `!payinfo ${iban} Ana`],
    ["ana", `!payinof ${iban} Ana`],
    ["ben", "!pay @ana 200 EUR"],
    ["ben", "!pay 200 EUR to ana for bread"],
    ["ben", "!payrun 2026-11 @ana"],
    ["ben", "!bank book B3 income from Kai"],
    ["ana", "!dispute P1 Only 150 EUR came"],
  ])("is removed from the members' room: %s: %s", async (who, text) => {
    const answers = await bot.say(who, "members", text)
    expect(removed(answers)).toBe(true)
    expect(new Set(answers.slice(1).map(({ lane }) => lane))).toEqual(new Set([`person:${person(who)}`]))
  })

  it.each([`my iban is ${iban}`, `!note ${iban}`, `!propose Pay the mill (${iban})`, `!task new A roof, from ${iban}`])(
    "is removed from each room of many where it is an account number, and nothing else comes of it: %s",
    async (text) => {
      const before = await bot.everything()
      for (const place of shared) {
        const answers = await bot.say("ana", place, text)
        expect(
          answers.map(({ errand, lane }) => [errand.do, lane]),
          place,
        ).toEqual([
          ["redact", `room:!${place}-hive:hive.example`],
          ["say", "person:@ana:hive.example"],
        ])
        expect(said(answers)).toContain("`!payinfo IBAN NAME`")
        expect(said(answers)).not.toContain("1904")
      }
      expect(removed(await bot.say("ana", "other", text))).toBe(true)
      expect(removed(await bot.say("ana", "direct", text, unencrypted))).toBe(true)
      expect(removed(await bot.edit("ana", "members", text))).toBe(true)
      expect(await bot.everything()).toBe(before)
    },
  )

  it("is a customer's account number in the lobby too, and they are told where they wrote", async () => {
    const answers = await bot.say("zoe", "lobby", `Send the refund to ${iban}`)
    expect(answers.map(({ errand, lane }) => [errand.do, lane])).toEqual([
      ["redact", "room:!lobby-hive:hive.example"],
      ["say", "room:!lobby-hive:hive.example"],
    ])
    expect(said(answers)).not.toContain("1904")
  })

  it("is to be deleted by its writer where the bot may not remove it", async () => {
    const answers = await bot.say("ana", "members", `my iban is ${iban}`, { room: { mayRedact: false } })
    expect(said(answers)).toContain("I cannot remove your message: delete it yourself")
  })
})
