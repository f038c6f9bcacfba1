/** Commands with something missing, doubled or in the wrong order: nothing is done but asked, and the line that is offered can be typed. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { fiveAndTom } from "../../support/decisions.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const rows = async (table: string) => (await loose(bot.store.knex)(table)).length

describe("a petition", () => {
  it.each([
    ["!petition recall", "Whom do you mean, and why? Like this: `!petition recall @USER GROUNDS`"],
    ["!petition Remove", "Whom do you mean, and why? Like this: `!petition Remove @USER GROUNDS`"],
    ["!petition withdraw A1", "it needs no number: `!petition withdraw`"],
    ["!petition zurückziehen A1 A2", "it needs no number: `!petition withdraw`"],
  ])("is not begun by %s", async (line, answer) => {
    expect(await bot.ask("ana", "direct", line)).toContain(answer)
    expect(await rows("petitions")).toBe(0)
  })

  it("can begin with such a word, if it says something", async () => {
    expect(await bot.ask("ana", "direct", "!petition Remove the old logo")).toContain("Your petition is begun")
    expect(await bot.ask("ana", "direct", "!petition withdraw")).toContain("taken back")
    expect(await bot.ask("ana", "direct", "!petition Withdraw from the hydro contract")).toContain("is begun")
  })
})

describe("a candidacy against nobody", () => {
  it("is asked about, and opens no election", async () => {
    expect(await bot.ask("ana", "members", "!stand moderator against")).toBe(
      "Against whom? `!stand moderator against @USER`. For a new seat: `!stand moderator`",
    )
    expect(await bot.ask("ana", "members", "!stand treasurer against")).toContain("`!stand treasurer`")
    expect(await rows("motions")).toBe(0)
    expect(await bot.ask("ana", "members", "!stand moderator I am against waste.")).toContain("M1")
  })
})

describe("a text that is too long", () => {
  it("is not called what it is not", async () => {
    const long = "very ".repeat(1000)
    for (const line of [`!stand treasurer ${long}`, `!propose Buy it\n${long}`]) {
      const said = await bot.ask("ana", "members", line)
      expect(said).toMatch(/^That text is too long\. Shorten it, and send it again\./)
    }
    expect(await rows("motions")).toBe(0)
  })
})

describe("a document", () => {
  it.each([
    ["!document new bylaws bylaws Our bylaws", "`!document new bylaws bylaws Our bylaws`"],
    ["!agreement new Rent", "`!agreement new Rent`"],
    ["!amend bylaws", "`!amend bylaws`"],
  ])("without its text is asked for, in the line that was typed: %s", async (line, copy) => {
    expect(await bot.ask("ana", "members", line)).toContain(`in the lines below ${copy}`)
  })

  it.each([
    ["!amend bylaws replace 4", "`!amend bylaws replace 4 TEXT`"],
    ["!amend bylaws replace foo bar", "`!amend bylaws replace 4 TEXT`"],
    ["!amend bylaws add after", "`!amend bylaws add after 4 TEXT`"],
    ["!amend bylaws delete", "`!amend bylaws delete 4`"],
  ])("shows how a paragraph is changed, if something is missing: %s", async (line, copy) => {
    expect(await bot.ask("ana", "members", line)).toMatch(/^Something is missing there\./)
    expect(await bot.ask("ana", "members", line)).toContain(copy)
  })
})

describe("a proxy", () => {
  it("is given in either order", async () => {
    await bot.say("cem", "members", "!propose Buy a mill")
    expect(await bot.ask("ana", "members", "!proxy M1 @ben")).toMatch(/ben may vote for you .*M1/)
    expect(await bot.ask("ana", "members", "!proxy none ben")).toContain("may vote for you no more")
    expect(await bot.ask("ana", "members", "!proxy M1")).toContain("I know nobody called M1")
  })
})
