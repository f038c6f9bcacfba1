/** A simple decision takes few messages. Messages that people need not read stand in threads, and make no phone ring. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Answer } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"

let bot: CoopBot
afterEach(() => bot.close())

const names = ["ana", "ben", "cem", "dee", "eli"] as const
const five = Object.fromEntries(names.map((name) => [name, "permanent"] as const))

/** Plays a decision of five people, who all vote. Returns everything that the bot says. */
async function decision(language: "en" | "de"): Promise<Answer[]> {
  bot = await CoopBot.start({ commands, members: five, language, settings: { smallRoll: 3 } })
  const said = await bot.say("ana", "members", "!propose Buy a mill\nIt costs 400 €.")
  said.push(...(await bot.pass("P3DT1M")))
  for (const name of names) said.push(...(await bot.say(name, "direct", "1")))
  return said
}

const isFor = ({ lane }: Answer, name: string) => lane.startsWith("room:") || lane.startsWith(`person:@${name}:`)
const inThread = ({ relation }: Answer) => relation?.thread !== undefined || relation?.threadOf !== undefined
/** Whether this answer makes a phone ring. An answer without `alert` is sent as a notice, which is silent even with a mention. */
const rings = ({ errand }: Answer) => errand.do === "say" && errand.text.alert === true

describe.each(["en", "de"] as const)("a decision of five people, in %s", (language) => {
  it("comes to each of them in five messages, of which those in threads make no phone ring", async () => {
    const said = await decision(language)
    expect(said.some(({ name }) => name === "outcome:hive:M1")).toBe(true)
    for (const name of names) {
      const messages = said.filter((one) => one.errand.do === "say" && isFor(one, name))
      // Four messages: the opening, the ballot, the answer to the cast ballot, and the outcome. The answer to the proposal does not count,
      // since it is in the proposal's thread.
      expect(messages.filter((one) => !inThread(one)).map(({ body }) => body.split("\n", 1)[0])).toHaveLength(4)
      expect(messages.filter((one) => inThread(one) && rings(one)).map(({ body }) => body)).toEqual([])
      expect(messages.filter((one) => rings(one)).length).toBeLessThanOrEqual(4)
      for (const { errand, relation } of messages)
        if (errand.do === "say" && relation?.threadOf) expect(errand.text.mentions ?? []).toEqual([])
      const silent = messages.filter((one) => inThread(one))
      // The messages in threads: the answer to the proposal, the rules, how it was counted, and in the proposal's thread once more how it
      // ended, with the names of the count's two files.
      expect(silent.map(({ relation }) => relation?.threadOf ?? "the proposal")).toEqual([
        "the proposal",
        "status:hive:M1",
        "outcome:hive:M1",
        ...["the proposal", "the proposal", "the proposal"],
      ])
    }
  })
})

describe("the rules of a vote", () => {
  it("can be read at any time with `!motion M1 rules`", async () => {
    bot = await CoopBot.start({ commands, members: five, settings: { smallRoll: 3 } })
    await bot.say("ana", "members", "!propose Buy a mill")
    const before = await bot.ask("ben", "direct", "!motion M1 rules")
    expect(before).toContain("at least 3 of 5 must vote")
    expect(before).toContain("a lot that is fixed when voting begins")
    const opened = await bot.pass("P3DT1M")
    const rules = opened.find(({ name }) => name === "status:hive:M1:rules")?.body
    for (const text of ["!motion M1 rules", "!motion M1 Regeln"])
      expect(await bot.ask("ben", "direct", text)).toBe(rules)
    expect(await bot.ask("ben", "members", "!motion M1 nonsense")).toContain("`rules`")
    expect(await bot.ask("ben", "members", "!motion M9 rules")).toContain("There is no M9")
  })

  it("say who has voted where everybody may see it, and leave it out once the vote is over", async () => {
    bot = await CoopBot.start({ commands, members: five, settings: { showWhoVoted: true } })
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.pass("P3DT1M")
    const edited = (said: readonly Answer[]) =>
      said.flatMap(({ errand, body }) => (errand.do === "edit" && errand.of === "status:hive:M1:rules" ? [body] : []))
    expect(edited(await bot.say("ana", "direct", "1"))).toEqual([expect.stringContaining("Voted: ana.")])
    for (const name of ["ben", "cem", "dee"]) await bot.say(name, "direct", "1")
    expect(edited(await bot.say("eli", "direct", "1"))).toEqual([expect.not.stringContaining("Voted:")])
  })

  it("of a vote that an earlier release opened come into the thread before its message is shortened", async () => {
    bot = await CoopBot.start({ commands, members: five, settings: { smallRoll: 3 } })
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.pass("P3DT1M")
    await loose(bot.store.knex)("outbox").where({ name: "status:hive:M1:rules" }).update({ name: null })
    const said = await bot.say("ana", "direct", "1")
    const places = said.map(({ name, errand }) => name ?? (errand.do === "edit" ? `edit of ${errand.of}` : errand.do))
    expect(places.indexOf("status:hive:M1:rules")).toBeGreaterThanOrEqual(0)
    expect(said.find(({ name }) => name === "status:hive:M1:rules")?.body).toMatch(/[0-9a-f]{64}/)
    expect((await bot.say("ben", "direct", "1")).some(({ name }) => name === "status:hive:M1:rules")).toBe(false)
  })
})
