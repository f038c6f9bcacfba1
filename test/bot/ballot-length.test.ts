/** Encryption hides the text of a message, but not its length. The length of an answer to a ballot must not reveal the ballot. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { sayContent } from "../../src/matrix/errands.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { loose } from "../support/database.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
  await bot.say("ana", "members", "!propose Move")
  await bot.say(
    "ana",
    "members",
    "!alternative M1 Stay & switch <the tariff>, *which* takes a year and rather more words",
  )
  await bot.pass("P3DT1M")
})
afterEach(() => bot.close())

describe("the answer to a ballot", () => {
  it("is as long whatever was chosen, first or in place of another, in the outbox and on its way", async () => {
    const anas = ["1", "2", "3", "3 1", "2 1", "1 2 3", "3 2 1", "abstain", "!vote M1 2"]
    // The last ballot ends the vote. The answer to that ballot has less to say, but must be as long as the other answers.
    const ballots = [...anas.map((ballot) => ["ana", ballot] as const), ["ben", "2"], ["cem", "1"]] as const
    const sent = new Set<number>()
    const cards = (await loose(bot.store.knex)("outbox").max("id as newest").first())?.newest
    for (const [name, ballot] of ballots) {
      const [answer] = (await bot.say(name, "direct", ballot)).filter(({ name }) => name?.startsWith("ballot:"))
      if (answer?.errand.do !== "say") throw new Error("a ballot is answered")
      sent.add(Buffer.byteLength(JSON.stringify(sayContent(answer.errand.text))))
    }
    expect(sent.size).toBe(1)
    const rows = await loose(bot.store.knex)("outbox").whereLike("name", "ballot:%").where("id", ">", cards)
    expect(rows).toHaveLength(ballots.length)
    expect(new Set(rows.map(({ payload }) => Math.ceil(payload.length / 8))).size).toBe(1)
  })
})
