/** The ways in which people can name a person, and the person whom the bot then finds. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { fullPerson, thePerson } from "../../src/bot/person.ts"
import { Refusal } from "../../src/kernel/acts/refusal.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { putInvitation } from "../../src/standing/store/invitations.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"

const hive = coopKey("hive")
let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({
    commands: [],
    members: { ana: "permanent", tom: "trial", ute: "former", ben: "permanent", "@ben:farm.example": "permanent" },
  })
  await bot.store.work(async (work) => {
    await putInvitation(work, hive, person("fay"), person("ana"))
    await putSeat(work, hive, "treasurer", person("kai"))
    await putMember(work, hive, person("@gil:farm.example"), "trial")
  })
})
afterEach(() => bot.close())

const meant = (typed: string) =>
  bot.store
    .work((work) => thePerson({ work, coop: bot.coop }, typed))
    .catch((error: unknown) => (error instanceof Refusal ? error.reason : Promise.reject(error)))

describe("a person", () => {
  it.each([
    ["@zoe:any.example", "@zoe:any.example"],
    ["@zoe:any.example:8448", "@zoe:any.example:8448"],
    ["@zoe:any.example,", "@zoe:any.example"],
    ["https://matrix.to/#/@zoe:any.example", "@zoe:any.example"],
    ["https://matrix.to/#/%40zoe%3Aany.example?via=x", "@zoe:any.example"],
    ["<https://matrix.to/#/@zoe:any.example>", "@zoe:any.example"],
    ["[Zoe (she)](https://matrix.to/#/@zoe:any.example)", "@zoe:any.example"],
    ["[Zoe](<https://matrix.to/#/@zoe:any.example>)", "@zoe:any.example"],
    ["matrix:u/zoe:any.example?action=chat", "@zoe:any.example"],
  ])("is typed in full, known or not: %s", async (typed, id) => {
    expect(fullPerson(typed)).toBe(id)
    expect(await meant(typed)).toBe(id)
  })

  it.each(["ana", "@ana", "@Ana", "ana:", "tom", "@ute", "fay", "kai"])(
    "whom the co-op knows has a short name on its server: %s",
    async (typed) => {
      expect(await meant(typed)).toBe(person(typed.replace(/[@:]/g, "").toLowerCase()))
    },
  )

  it("is not found by a name that others have on other servers: all are named in full", async () => {
    expect(await meant("ben")).toEqual({
      refused: "which-person",
      typed: "ben",
      people: ["@ben:farm.example", "@ben:hive.example"],
    })
    expect(await meant("@gil")).toEqual({ refused: "which-person", typed: "@gil", people: ["@gil:farm.example"] })
  })

  it("whose name ends as a sentence does is never taken for somebody else", async () => {
    await bot.store.work((work) => putMember(work, hive, person("tom."), "permanent"))
    await bot.store.work((work) => putMember(work, hive, person("uli-."), "permanent"))
    expect(await meant("@tom")).toBe(person("tom"))
    expect(await meant("@tom.:hive.example")).toBe(person("tom."))
    expect(await meant("uli-.")).toBe(person("uli-."))
    expect(await meant("@tom.")).toEqual({
      refused: "which-person",
      typed: "@tom",
      people: ["@tom.:hive.example", "@tom:hive.example"],
    })
  })

  it.each([
    "zoe",
    "@zoe",
    "Ana Müller",
    "https://example.org",
    "https://matrix.to/#/!room:x",
    "M7",
    "@",
    "*",
    "[x](y)",
  ])("is nobody whom the co-op knows: %s", async (typed) => {
    expect(await meant(typed)).toMatchObject({ refused: "not-a-person", typed })
  })

  it("is called in the refusal as one would have to type them", async () => {
    expect(await meant("@Zoe")).toMatchObject({ example: "@zoe:hive.example" })
    expect(await meant("`zoe`")).toMatchObject({ example: "@ana:hive.example" })
  })

  it("goes by the new Matrix ID alone once they have moved", async () => {
    const moved_to = person("tommy")
    await bot.store
      .knex("members")
      .where({ person: person("tom") })
      .update({ status: "former", moved_to })
    expect(await meant("tom")).toMatchObject({ refused: "not-a-person" })
    expect(await meant("@tom:hive.example")).toBe(person("tom"))
  })
})
