/** A refused `!bank` writes nothing but its answer. Only the treasurer may read the names that the bank tells. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { freeze } from "../../../src/standing/store/offices.ts"
import { camt, eur, line } from "../../support/bank-files.ts"
import { type Manner, unsigned } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot
const anasIban = "DE75512108001245126199"

beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await seat(bot, "ben", "treasurer")
  const lines = [
    line({ amount: eur(700) }),
    line({ amount: eur(-700), name: anasIban }),
    line({ amount: eur(7), returned: true }),
  ]
  await bot.send("ben", "treasury", camt(lines))
})
afterEach(() => bot.close())

const refused = (body: string, manner?: Manner): Promise<string> => saysNo(bot, "ben", body, "treasury", manner)

describe("refused, and nothing written, is", () => {
  it.each([
    [
      "!bank book B1",
      "For B1 there is a text missing that everybody can read in the ledger: `!bank book B1 income from TEXT`",
    ],
    ["!bank book B2", "`!bank book B2 expense to TEXT for TEXT`"],
    ["!bank book B1 income from \u200b", "a text missing"],
    [`!bank book B1 income from ${anasIban}`, "account number"],
    ["!bank book B1 expense to a for b", "B1 came in"],
    ["!bank book B2 income from a", "B2 went out"],
    ["!bank book B1 T7", "T7"],
    ["!bank book B3", "With B3 something came back, so I have booked nothing."],
    ["!bank book B9", "There is no B9; the last movement is B3."],
    ["!bank skip", "Which movement?"],
    ["!bank pay B2", "@"],
    ["!bank lunch", "I cannot read “lunch”."],
    ["!bank book B1 lunch", "I cannot read “book B1 lunch”."],
  ])("%s", async (typed, words) => {
    expect(await refused(typed)).toContain(words)
  })

  it("a person who is not treasurer, and any message from an unsigned device", async () => {
    for (const place of ["treasury", "direct", "members"] as const) {
      const before = await bot.everything()
      const said = await bot.ask("ana", place, "!bank")
      expect(said).toContain("Only the treasurer can use `!bank`")
      expect(await bot.everything()).toBe(before)
    }
    for (const typed of ["!bank", "!bank book B1 income from a", "!bank skip B1"])
      expect(await refused(typed, unsigned)).toContain("verif")
  })

  it("everything but the list, while the treasury is frozen", async () => {
    await bot.say("ana", "members", "!impeach --sure Lost the cash box")
    await bot.act(({ work, coop }) => freeze(work, coop.key, 1))
    for (const typed of ["book B1 income from a", "book all", "pay B2 @ana", "skip B1"])
      expect(await refused(`!bank ${typed}`)).toContain("The treasury is frozen")
    expect(await refused("!bank")).toContain("3 movements of your bank wait.")
  })

  it("what the treasurer types where others read: it is taken out and answered in private", async () => {
    const before = await bot.everything()
    const said = await bot.say("ben", "members", "!bank book B1 income from Muster AG")
    expect(said.map(({ lane, errand }) => [lane.split(":")[0], errand.do])).toEqual([
      ["room", "redact"],
      ["person", "say"],
    ])
    expect(said[1]?.body).toContain("nobody else’s business, so I have removed your message. I have booked nothing.")
    expect(await bot.everything()).toBe(before)
  })
})
