/** Payment details (§7.5). People give, read and erase only their own details, and only in their direct room. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { paymentDetailsOf } from "../../../src/treasury/store/payment-details.ts"
import { type Answer, type Manner, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { owe } from "../../support/owed.ts"

const iban = "DE89 3704 0044 0532 0130 00"
const line = `!payinfo ${iban} Ana Größe`

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
})
afterEach(() => bot.close())

const kept = (who: string) =>
  bot.store.work((work) => paymentDetailsOf(work, coopKey("hive"), person(who)), { quiet: true })
const rooms = (answers: readonly Answer[]) => answers.map(({ lane, errand }) => `${errand.do} ${lane}`)
const spoken = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")

describe("!payinfo", () => {
  it("keeps account and name, takes the message out, and says nothing of the account but its end", async () => {
    const answers = await bot.say("ana", "direct", line)
    expect(await kept("ana")).toEqual({ iban: "DE89370400440532013000", name: "Ana Größe", standing: "known" })
    expect(rooms(answers)).toEqual(["redact room:!direct-ana:hive.example", "say person:@ana:hive.example"])
    expect(spoken(answers).trim()).toBe(
      "Your payments will go to DE… 3000, Ana Größe.\n\n" +
        "I keep this encrypted, and the key is not in my database. Only the treasurer sees it, and only when there is a payment to make to you. To erase it: `!forget payinfo`\n\n" +
        "I have removed your message, so that the account number does not stay here.",
    )
  })

  it("says what banks want besides, with the line to type, and takes it alone later", async () => {
    const british = "!payinfo GB29 NWBK 6016 1331 9268 19 Ana Alm"
    expect(await bot.ask("ana", "direct", british)).toContain("Add it: type `!payinfo BIC` and after that its code")
    expect(await bot.ask("ana", "direct", "!payinfo")).toContain("Add it: type `!payinfo BIC` and after that its code")
    const added = await bot.ask("ana", "direct", "!payinfo BIC NWBKGB2L")
    expect(added).toContain("GB… 6819, Ana Alm. That replaces what I had before.\n\nBIC NWBKGB2L.")
    expect(added).not.toContain("One thing is missing")
    await bot.say("ana", "direct", "!payinfo Adresse 12 High Street, London N1 9GU, UK")
    expect(await bot.ask("ana", "direct", "!payinfo")).toContain(
      "BIC NWBKGB2L. Address: 12 High Street, N1 9GU London, GB.",
    )
    const address = { street: "12 High Street", postcode: "N1 9GU", town: "London", country: "GB" }
    expect(await kept("ana")).toMatchObject({ iban: "GB29NWBK60161331926819", bic: "NWBKGB2L", address })
    expect(await bot.ask("ana", "direct", line)).not.toContain("missing")
  })

  it("says that the message is to be deleted where the bot cannot do that", async () => {
    const answers = await bot.say("ana", "direct", line, { room: { mayRedact: false } })
    expect(rooms(answers)).toEqual(["say person:@ana:hive.example"])
    expect(spoken(answers)).toContain("I cannot remove your message here: delete it yourself")
    expect(await kept("ana")).not.toBeNull()
  })

  it("shows one's own, and says when it replaces them", async () => {
    expect(await bot.ask("ana", "direct", "!payinfo")).toContain("I have no payment details of yours.")
    await bot.say("ana", "direct", line)
    expect(await bot.ask("ana", "direct", "!zahlungsdaten")).toBe(
      "Your payments go to DE… 3000, Ana Größe.\nTo change it: `!payinfo IBAN NAME`\nTo erase it: `!forget payinfo`",
    )
    expect(await bot.ask("cem", "direct", "!payinfo")).toContain("I have no payment details of yours.")
    expect(await bot.ask("ana", "direct", "!payinfo AT611904300234573201\nAna Größe")).toContain(
      "AT… 3201, Ana Größe. That replaces what I had before.",
    )
  })

  it.each([
    ["DE89 3704 0044 0532 0130 0 Ana", "An IBAN that begins with DE has 22 letters and digits, and this one has 21."],
    ["DE98 3704 0044 0532 0130 00 Ana", "The check digits do not fit"],
    ["DE8937040044O532013000 Ana", "there are letters where digits belong"],
    ["XX12 3456 7890 Ana", "No country’s IBANs begin with XX."],
    ["CH4431999123000889012 Ana", "Swiss QR-bill"],
    ["TR330006100519786457841326 Can", "not in SEPA"],
    ["Ana Größe", "I see no IBAN there"],
    ["DE89 3704 0044 0532 0130 00", "The account holder’s name is missing."],
    ["DE89 3704 0044 0532 0130 00 Иван", "Latin letters only"],
    [`DE89370400440532013000 ${"a".repeat(80)}`, "names of at most 70 signs, and this one has 80"],
  ])("says what is wrong, keeps nothing and takes the message out all the same: %s", async (typed, said) => {
    const before = await bot.everything()
    const answers = await bot.say("ana", "direct", `!payinfo ${typed}`)
    expect(spoken(answers)).toContain(said)
    expect(rooms(answers)).toEqual(["redact room:!direct-ana:hive.example", "say person:@ana:hive.example"])
    expect(spoken(answers)).toContain("I have removed your message")
    expect(spoken(answers)).not.toMatch(/8904|Größe|Иван|aaa/)
    expect(await bot.everything()).toBe(before)
  })

  it.each<[string, Manner]>([
    ["unsigned", { trust: { encrypted: true, device: "unsigned", identity: null } }],
    ["unknown", { trust: { encrypted: true, device: "unknown", identity: "key of ana" } }],
    ["somebody else's", { trust: { encrypted: true, device: "signed", identity: "another key" } }],
  ])("takes nothing from a device that may not be its owner's (%s), and shows nothing to it", async (_, manner) => {
    await bot.say("ana", "direct", line)
    const before = await bot.everything()
    const answers = await bot.say("ana", "direct", "!payinfo AT611904300234573201 Eve", manner)
    expect(rooms(answers)).toEqual(["redact room:!direct-ana:hive.example", "say person:@ana:hive.example"])
    expect(spoken(answers)).toContain("I have recorded nothing")
    expect(await bot.ask("ana", "direct", "!payinfo", manner)).not.toContain("3000")
    expect(await bot.everything()).toBe(before)
  })

  it.each<[Place, Manner]>([
    ["members", {}],
    ["lobby", {}],
    ["treasury", {}],
    ["task", { room: { coop: coopKey("hive"), task: 1 } }],
    ["direct", { room: { encrypted: false }, trust: { encrypted: false } }],
    ["other", {}],
  ])(
    "takes nothing in a room where others read or nothing is encrypted (%s), and says how it is done",
    async (place, manner) => {
      const before = await bot.everything()
      // In a room that belongs to no co-op, the bot ignores mistyped commands, because they may not be meant for the bot.
      const mistyped = place === "other" ? [] : [`!payinf ${iban} Ana`]
      for (const typed of [line, ...mistyped]) {
        const answers = await bot.say("ana", place, typed, manner)
        expect(rooms(answers)).toEqual([expect.stringMatching(/^redact room:/), "say person:@ana:hive.example"])
        expect(spoken(answers)).toContain("I have kept nothing of it. Type it here, where only you and I read")
        expect(spoken(answers)).not.toMatch(/3704|Größe/)
      }
      expect(await bot.everything()).toBe(before)
    },
  )

  it("repeats nothing where it is mistyped, and takes that out too", async () => {
    const answers = await bot.say("ana", "direct", `!payinf ${iban} Ana Größe`)
    expect(rooms(answers)).toEqual(["redact room:!direct-ana:hive.example", "say person:@ana:hive.example"])
    expect(spoken(answers)).toContain("`!payinfo IBAN NAME`")
    expect(spoken(answers)).not.toMatch(/3704|Größe/)
    expect(await bot.ask("ana", "direct", "!payinf")).toContain("`!payinfo`")
  })

  it("is open to former members to whom something is due, and to no stranger", async () => {
    await owe(bot, "cem", 500n)
    await bot.store.work((work) => putMember(work, coopKey("hive"), person("cem"), "former"))
    await bot.say("cem", "direct", "!payinfo AT611904300234573201 Cem")
    expect(await kept("cem")).not.toBeNull()
    expect(await bot.ask("cem", "direct", "!payinfo")).toContain("AT… 3201")
    const before = await bot.everything()
    await bot.say("zoe", "direct", line)
    expect(await kept("zoe")).toBeNull()
    expect(JSON.parse(await bot.everything()).filter(([table]: [string]) => table !== "told")).toEqual(
      JSON.parse(before).filter(([table]: [string]) => table !== "told"),
    )
  })
})

describe("!forget payinfo", () => {
  it("erases all of it, and says what stays and why", async () => {
    const before = await bot.everything()
    await bot.say("ana", "direct", line)
    const said = await bot.ask("ana", "direct", "!forget payinfo")
    expect(said.split("\n")[0]).toBe("Your payment details are erased.")
    for (const part of ["the ledger and the payments", "law", "the bank", "client", "backups"])
      expect(said).toContain(part)
    expect(await bot.everything()).toBe(before)
    expect(await bot.ask("ana", "direct", "!vergessen zahlungsdaten")).toContain("there is nothing to erase")
  })

  it("is open to whoever has left, also where nothing was ever due to them", async () => {
    await bot.say("cem", "direct", "!payinfo AT611904300234573201 Cem")
    await bot.store.work((work) => putMember(work, coopKey("hive"), person("cem"), "former"))
    expect(await bot.ask("cem", "direct", "!forget payinfo")).toContain("Your payment details are erased.")
    expect(await kept("cem")).toBeNull()
  })

  it("alone says what can be forgotten, and erases nothing", async () => {
    await bot.say("ana", "direct", line)
    const said = await bot.ask("ana", "direct", "!forget")
    expect(said).toContain("`!forget payinfo`")
    expect(said).not.toContain("!payinfo IBAN")
    expect(await kept("ana")).not.toBeNull()
  })

  it("forgets nothing else", async () => {
    const before = await bot.everything()
    expect(await bot.ask("ana", "direct", "!forget everything")).toContain("is nothing that I can forget")
    expect(await bot.ask("ana", "members", "!forget payinfo")).toContain("direct message")
    expect(await bot.everything()).toBe(before)
  })
})
