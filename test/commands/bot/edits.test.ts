/** An edit of a message has no effect. But if the new text must not stay in the room, the bot removes it (§5.1, §7.5). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { eventId } from "../../../src/kernel/rules/types.ts"
import { type Answer, changedEvent, type Manner, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { seat } from "../../support/owed.ts"

const unread = "I don’t see edits, so nothing has changed. Please send it again as a new message."
const iban = "DE89 3704 0044 0532 0130 00"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await seat(bot, "ben", "treasurer")
  await seat(bot, "cem", "moderator")
})
afterEach(() => bot.close())

const lanes = (answers: readonly Answer[]) => answers.map(({ lane, errand }) => `${errand.do} ${lane}`)
const spoken = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")

/** Opens a vote in which everybody has a ballot. */
async function vote(): Promise<void> {
  await bot.say("ana", "members", "!propose Buy a mill")
  await bot.pass("P3D")
}

describe("an edit in a room where others read", () => {
  it.each<[string, Place, string, string]>([
    ["ana", "members", `!payinfo ${iban} Ana Größe`, "I have kept nothing of it"],
    ["ana", "lobby", `!zahlungsdaten ${iban} Ana Größe`, "I have kept nothing of it"],
    ["ana", "treasury", `!payinf ${iban} Ana Größe`, "I have kept nothing of it"],
    ["ana", "task", `!payinfo DE98 3704 Ana`, "I have kept nothing of it"],
    ["ben", "members", "!pay @ana 200 EUR", "I have recorded nothing"],
    ["ben", "members", "!payrun 2026-11 @ana", "I have done nothing"],
    ["ana", "members", "!dispute P1 Only 150 EUR", "I have noted nothing"],
    ["cem", "members", "!remove --sure @tom He steals", "I have done nothing"],
    ["ana", "members", "!vote M1 1 2", "counted nothing"],
    ["ana", "members", "2 1", "counted nothing"],
    ["ana", "members", `my account: ${iban}`, "done nothing with it"],
  ])("is taken out as the message would be: %s in the room %s: %s", async (who, place, typed, said) => {
    await vote()
    const before = await bot.everything()
    const answers = await bot.edit(who, place, typed)
    expect(lanes(answers)[0]).toBe(`redact room:!${place}-hive:hive.example`)
    expect(new Set(lanes(answers).slice(1))).toEqual(new Set([`say person:${person(who)}`]))
    expect(spoken(answers)).toContain(said)
    expect(spoken(answers)).not.toMatch(/3704|Größe|150|200|steals/)
    expect(await bot.everything()).toBe(before)
  })

  it("takes out the edit and not the message", async () => {
    const message = bot.edit("ana", "members", `!payinfo ${iban} Ana`, { eventId: eventId("$edit") })
    expect((await message)[0]?.errand).toMatchObject({ do: "redact", event: "$edit" })
  })

  it("is left alone where a message would be", async () => {
    await vote()
    for (const typed of ["!income 5 EUR from x", "2", "Our account: DE98 3704", "text", "!mooo", "!note buy milk"])
      expect(await bot.edit("ana", "members", typed), typed).toEqual([])
  })

  it("is no command, no ballot and no answer to the bot", async () => {
    await vote()
    const before = await bot.everything()
    for (const who of ["ana", "zoe"])
      for (const place of ["members", "direct", "treasury", "lobby"] as const)
        for (const manner of [{}, { room: { encrypted: false }, trust: { encrypted: false } } as const]) {
          for (const typed of ["!propos A cow", "hello"]) expect(await bot.edit(who, place, typed, manner)).toEqual([])
          for (const typed of ["!propose A cow", "!leave", "!help", "!motions"]) {
            const told = who === "zoe" && place === "direct" ? [] : [unread]
            expect(
              (await bot.edit(who, place, typed, manner)).map(({ body }) => body),
              `${who} ${place} ${typed} ${JSON.stringify(manner)}`,
            ).toEqual(told)
          }
        }
    expect(await bot.everything()).toBe(before)
  })

  it("of a command is answered to its writer, as a reply to the message that it changes", async () => {
    const [answer, ...more] = await bot.edit("ana", "members", "!propose A cow")
    expect(more).toEqual([])
    expect(answer?.relation).toEqual({ replyTo: changedEvent })
    expect(answer?.errand).toMatchObject({ text: { mentions: [person("ana")] } })
  })
})

describe("an edit in the direct room", () => {
  it.each(["!vote M1 1 2", "2 1", "abstain"])("is no ballot, and whoever may vote hears it: %s", async (typed) => {
    expect(await bot.edit("ana", "direct", "2 1")).toEqual([])
    await vote()
    const before = await bot.everything()
    const answers = await bot.edit("ana", "direct", typed)
    expect(lanes(answers)).toEqual(["say person:@ana:hive.example"])
    expect(spoken(answers)).toBe(unread)
    expect(await bot.everything()).toBe(before)
  })

  it.each<[string, Manner]>([
    [`!payinfo ${iban} Ana Größe`, {}],
    ["!payinfo DE98 3704 Ana Größe", {}],
    [`!payinf ${iban} Ana Größe`, {}],
    [`${iban} Ana Größe`, {}],
    [`!payinfo ${iban} Ana Größe`, { room: { encrypted: false }, trust: { encrypted: false } }],
  ])("does not leave an account number there, and says that it was not read: %s", async (typed, manner) => {
    const before = await bot.everything()
    const answers = await bot.edit("ana", "direct", typed, manner)
    expect(lanes(answers)).toEqual(["redact room:!direct-ana:hive.example", "say person:@ana:hive.example"])
    expect(spoken(answers).trim()).toBe(
      "I don’t see edits, so I have kept nothing of it. I have removed your change, so that no account number stays here. Type it as a new message: `!payinfo IBAN NAME`",
    )
    expect(await bot.everything()).toBe(before)
  })

  it.each(["2 1", "!vote M1 2 1"])("does not leave a ballot there where nothing is encrypted: %s", async (typed) => {
    await vote()
    const before = await bot.everything()
    const answers = await bot.edit("ana", "direct", typed, { room: { encrypted: false }, trust: { encrypted: false } })
    expect(lanes(answers)[0]).toBe("redact room:!direct-ana:hive.example")
    expect(new Set(lanes(answers).slice(1))).toEqual(new Set(["say person:@ana:hive.example"]))
    expect(spoken(answers)).toContain("counted nothing")
    expect(await bot.everything()).toBe(before)
  })

  it("is to be deleted by its writer where the bot may not", async () => {
    const answers = await bot.edit("ana", "direct", `!payinfo ${iban} Ana`, { room: { mayRedact: false } })
    expect(lanes(answers)).toEqual(["say person:@ana:hive.example"])
    expect(spoken(answers)).toContain("I cannot remove your change: delete it yourself")
  })

  it("that a third person has come into is taken out as a message there", async () => {
    const answers = await bot.edit("ana", "other", `!payinfo ${iban} Ana`)
    expect(lanes(answers)).toEqual(["redact room:!other-ana:hive.example", "say person:@ana:hive.example"])
  })
})
