/** The treasurer types income or expenses in a wrong room (§7.2, §7.5). Only members may know the people that these lines name. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { type Answer, type Manner, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { seat } from "../../support/owed.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await seat(bot, "ben", "treasurer")
})
afterEach(() => bot.close())

const lanes = (answers: readonly Answer[]) => answers.map(({ lane, errand }) => `${errand.do} ${lane}`)
const spoken = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")
const unencrypted: Manner = { room: { encrypted: false }, trust: { encrypted: false } }
const lines = ["!income 500 EUR from Kai Kunz T1", "!expense 20 EUR to Kai Kunz for bread", "!reverse E1 Kai Kunz"]

describe("what came in or went out", () => {
  it.each<[Place, Manner]>([
    ["lobby", {}],
    ["task", {}],
    ["other", {}],
    ["members", unencrypted],
  ])("is taken out where others than members may read it: in the room %s", async (place, manner) => {
    const before = await bot.everything()
    for (const line of lines) {
      const answers = await bot.say("ben", place, line, manner)
      expect(lanes(answers)).toEqual([expect.stringMatching(/^redact room:/), "say person:@ben:hive.example"])
      expect(spoken(answers)).toContain("What the co-op earns and spends is for its members to know, so I have removed")
      expect(spoken(answers)).toMatch(/`!help (income|expense|reverse)`/)
      expect(spoken(answers)).not.toMatch(/Kai|Kunz|500|20 EUR/)
    }
    expect(await bot.everything()).toBe(before)
  })

  it("is left where a stranger types it, who may have meant another word", async () => {
    const before = await bot.everything()
    const other = await bot.say("zoe", "lobby", "!reserve a table for two")
    expect(spoken(other)).toBe("There is no `!reserve`. What there is: `!help`.")
    for (const line of lines) {
      const answers = await bot.say("zoe", "lobby", line)
      expect(lanes(answers)).toEqual(["say room:!lobby-hive:hive.example"])
      expect(spoken(answers)).toMatch(/^Only the treasurer can use `!(income|expense|reverse)`\.$/)
      expect((await bot.edit("zoe", "lobby", line)).map(({ errand }) => errand.do)).not.toContain("redact")
    }
    expect(await bot.everything()).toBe(before)
  })

  it("is taken out of an edit there too, and no edit is answered in its room", async () => {
    const before = await bot.everything()
    for (const line of lines) {
      expect(lanes(await bot.edit("ben", "lobby", line))).toEqual([
        "redact room:!lobby-hive:hive.example",
        "say person:@ben:hive.example",
      ])
      expect(await bot.edit("ben", "members", line)).toEqual([])
    }
    expect(await bot.everything()).toBe(before)
  })

  it.each<Place>(["members", "moderators"])(
    "is refused and stays in the room %s: they read the ledger",
    async (place) => {
      const before = await bot.everything()
      for (const line of lines) {
        const [answer, ...more] = await bot.say("ben", place, line)
        expect(answer?.body).toMatch(/^`!(income|expense|reverse)` belongs in the treasury room or in a direct message/)
        expect([answer?.errand.do, more]).toEqual(["say", []])
        const other = await bot.say("ana", place, line)
        expect(lanes(other)).toEqual([`say room:!${place}-hive:hive.example`])
        expect(spoken(other)).toContain("treasurer")
      }
      expect(await bot.everything()).toBe(before)
    },
  )

  it("is taken out of there too where somebody’s account number is in it", async () => {
    const before = await bot.everything()
    for (const who of ["ana", "ben"]) {
      const answers = await bot.say(who, "members", "!expense 20 EUR to DE89 3704 0044 0532 0130 00 for bread")
      expect(lanes(answers)).toEqual(["redact room:!members-hive:hive.example", `say person:${person(who)}`])
      expect(spoken(answers)).toContain("Somebody’s account number is nobody else’s business, so I have removed")
      expect(spoken(answers)).not.toContain("3704")
    }
    expect(await bot.everything()).toBe(before)
  })

  it.each<Place>(["direct", "treasury"])("is taken out where nothing is encrypted: in the room %s", async (place) => {
    const before = await bot.everything()
    for (const line of lines) {
      const answers = await bot.say("ben", place, line, unencrypted)
      expect(answers.map(({ errand }) => errand.do)).toEqual(["redact", "say"])
      expect(spoken(answers).trim()).toBe(
        "Money matters need an encrypted room, and your message was not encrypted. I have recorded nothing.",
      )
    }
    expect(await bot.everything()).toBe(before)
  })

  it("is to be deleted by its writer where the bot may not", async () => {
    const answers = await bot.say("ben", "lobby", "!income 5 EUR from Kai", { room: { mayRedact: false } })
    expect(lanes(answers)).toEqual(["say person:@ben:hive.example"])
    expect(spoken(answers)).toContain("members to know. I cannot remove your message: do it yourself. I have recorded")
  })
})
