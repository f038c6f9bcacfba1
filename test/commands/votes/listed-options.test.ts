/** A proposal that comes with its options: numbered or bulleted lines under the title (§2.7b). */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { listedOptions } from "../../../src/votes/rules/option-lines.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { verifyMinutes } from "../../support/verify.ts"

const members = { ana: "permanent", ben: "permanent", cem: "permanent" } as const
let bot: CoopBot
afterEach(() => bot?.close())
const start = async (language: "en" | "de" = "en") => {
  bot = await CoopBot.start({ commands, members, language, settings: { smallRoll: 3 } })
}
const titles = async () =>
  (await bot.store.knex("options").orderBy("seq").select("title", "text")).map(({ title, text }) => [title, text])
const verified = async () => expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])

describe("the lines under a title", () => {
  it.each([
    ["1. Berlin\n2. Rome"],
    ["1) Berlin\n2) Rome"],
    ["- Berlin\n- Rome"],
    ["* Berlin\n\n* Rome\n"],
    ["• Berlin\n• Rome"],
  ])("are options: %j", (text) => {
    expect(listedOptions(text).options?.map(({ title }) => title)).toEqual(["Berlin", "Rome"])
  })

  it("are explained by the indented lines below them", () => {
    expect(listedOptions("- Berlin\n  By train.\n  In May.\n- Rome").options).toEqual([
      { title: "Berlin", text: "By train.\nIn May." },
      { title: "Rome", text: "" },
    ])
  })

  it.each([
    ["", "none"],
    ["It costs 400 €.", "none"],
    ["- It is cheap", "none"],
    ["1984 was a year\n2. It was long", "none"],
    ["Why:\n- cheap\n- green", "unclear"],
    ["- cheap\n- green\nThat is all.", "unclear"],
    ["2. Berlin\n3. Rome", "unclear"],
    ["1. Berlin\n- Rome", "unclear"],
  ] as const)("are an explanation: %j", (text, why) => {
    expect(listedOptions(text)).toEqual({ options: null, why })
  })
})

describe("a proposal with a list", () => {
  it.each(["en", "de"] as const)(
    "shows its lines as options, under its title as the question, in %s",
    async (language) => {
      await start(language)
      const answer = await bot.ask("ana", "members", "!propose Where do we go?\n1. Berlin\n   By train.\n2. Rome")
      expect(answer).toContain("M1 · Where do we go?")
      expect(answer).toContain("1. Berlin (ana)\n2. Rome (ana)\n3. ")
      expect(answer).toContain("!cancel M1")
      expect((await titles()).slice(0, 2)).toEqual([
        ["Berlin", "By train."],
        ["Rome", ""],
      ])
      await verified()
    },
  )

  it("is voted on by those numbers, and its outcome names question and answer", async () => {
    await start()
    await bot.say("ana", "members", "!propose Where do we go?\n- Berlin\n- Rome")
    await bot.say("ben", "members", "!alternative M1 Oslo")
    const ballot = (await bot.pass("P3DT1M")).find(({ lane }) => lane.startsWith("person:@cem"))?.body
    expect(ballot).toContain("Where do we go?")
    expect(ballot).toContain("1. Berlin\n2. Rome\n3. Oslo\n4. Leave things as they are")
    for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", "2 1")
    await bot.pass("PT1M")
    expect(await bot.ask("ana", "members", "!result M1")).toContain("M1 is carried: Where do we go?: Rome (3 of 3")
    await verified()
  })

  it("keeps a list that explains it as its text, and says so", async () => {
    await start()
    const answer = await bot.ask("ana", "members", "!propose Buy a mill\nWhy:\n- cheap\n- green")
    expect(answer).toContain("1. Buy a mill (ana)\n2. Leave things as they are")
    expect(answer).toContain("right below the title")
    expect((await titles())[0]).toEqual(["Buy a mill", "Why:\n- cheap\n- green"])
  })

  it.each([
    ["- Berlin\n- berlin", "could be taken for another"],
    [`- Berlin\n- ${"x".repeat(400)}`, "option 2 is empty or too long"],
    [Array.from({ length: 31 }, (_, index) => `- Town ${index}`).join("\n"), "too many"],
    ["- Berlin\n- Abstain", "could be taken for"],
  ])("is refused as a whole where its options are not fit: %j", async (list, said) => {
    await start()
    const before = await bot.everything()
    expect(await bot.ask("ana", "members", `!propose Where?\n${list}`)).toContain(said)
    expect((await bot.everything()) === before).toBe(true)
  })
})
