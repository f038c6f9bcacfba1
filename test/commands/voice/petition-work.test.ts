/**
 * How long an answer takes does not tell who has signed a petition (§17.1). Times are not measured, because they differ by chance. Instead
 * the bot's work is compared: the statements that it runs, in order, and the keys and keyed hashes that it makes.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { MasterKey, SealingKey } from "../../../src/kernel/store/master-key.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { carryHandles } from "../../../src/voice/store/signers.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

const people = ["ana", "ben", "cem", "dee", "eli", "gil", "hal"] as const
const wishes = [
  ["a decision", "!petition Close the office on Fridays\nNobody comes then."],
  ["a recall", "!petition recall @gil No word for weeks."],
  ["a removal", "!petition remove @hal Has kept the key to the store."],
] as const

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({
    commands,
    members: Object.fromEntries(people.map((name) => [name, "permanent" as const])),
    settings: {
      offices: { president: { candidacy: "nothing" } },
      petitions: { kinds: ["decision", "recall", "removal"] },
    },
  })
  await bot.act((act) => takeSeat(act, officeKey("president"), person("gil"), null))
  // Everybody has written to the bot before, so the answers below are nobody's first.
  for (const name of people) await bot.say(name, "direct", "!help petition")
})
afterEach(() => bot.close())

/** Does something. Returns all the work that the bot had with it. */
async function workOf(deed: () => Promise<unknown>): Promise<string[]> {
  const done: string[] = []
  const onQuery = ({ sql }: { readonly sql: string }) => void done.push(sql)
  const counted = [
    vi.spyOn(MasterKey.prototype, "derive").mockName("a key"),
    vi.spyOn(SealingKey.prototype, "handle").mockName("a keyed hash"),
    vi.spyOn(SealingKey.prototype, "seal").mockName("a sealed text"),
  ]
  bot.store.knex.on("query", onQuery)
  try {
    await deed()
    return [...done, ...counted.map((spy) => `${spy.getMockName()}: ${spy.mock.calls.length}`)]
  } finally {
    bot.store.knex.off("query", onQuery)
    for (const spy of counted) spy.mockRestore()
  }
}
const saying = (name: string, text: string) => workOf(() => bot.say(name, "direct", text))
const rows = async (table: string) => (await bot.store.knex(table)).length

describe.each(wishes)("a petition for %s", (_, wish) => {
  it("takes the same work to begin, whether the person has one that waits for the morning or none", async () => {
    await bot.say("ana", "direct", "!petition Buy a boat")
    const refused = await saying("ana", wish)
    expect(await rows("petition_drafts")).toBe(1)
    const begun = await saying("ben", wish)
    expect(await rows("petition_drafts")).toBe(2)
    expect(begun.length).toBeGreaterThan(20)
    expect(begun).toEqual(refused)
  })

  it("takes the same work to begin, whether the person has one that all can read or none", async () => {
    await bot.say("ana", "direct", "!petition Buy a boat")
    await bot.pass("P1D")
    const refused = await saying("ana", wish)
    expect(await rows("petition_drafts")).toBe(0)
    const begun = await saying("ben", wish)
    expect(await rows("petition_drafts")).toBe(1)
    expect(begun).toEqual(refused)
  })

  it("takes the same work to endorse, whether the person had done so before or not", async () => {
    await bot.say("ana", "direct", wish)
    await bot.pass("P1D")
    await bot.say("ben", "direct", "!endorse A1")
    const again = [await saying("ben", "!endorse A1"), await saying("ana", "!endorse A1")]
    expect(await rows("endorsements")).toBe(2)
    const first = await saying("cem", "!endorse A1")
    expect(await rows("endorsements")).toBe(3)
    expect(first.length).toBeGreaterThan(20)
    expect(again).toEqual([first, first])
  })

  it("takes the same work to take back, whether there is one or not", async () => {
    await bot.say("ana", "direct", wish)
    const nothing = await saying("ben", "!petition withdraw")
    expect(await rows("petition_drafts")).toBe(1)
    const withdrawn = await saying("ana", "!petition withdraw")
    expect(await rows("petition_drafts")).toBe(0)
    expect(withdrawn).toEqual(nothing)
  })

  it("takes the same work when somebody moves to another Matrix ID, whatever they have signed", async () => {
    await bot.say("ana", "direct", "!petition Buy a boat")
    await bot.pass("P1D")
    await bot.say("ben", "direct", wish)
    await bot.say("cem", "direct", "!endorse A1")
    const moving = (name: string) =>
      workOf(() => bot.store.work((work) => carryHandles(work, coopKey("hive"), person(name), person(`${name}2`))))
    const [began, waits, endorsed, nothing] = [
      await moving("ana"),
      await moving("ben"),
      await moving("cem"),
      await moving("dee"),
    ]
    expect([began, waits, endorsed]).toEqual([nothing, nothing, nothing])
    expect(nothing.length).toBeGreaterThan(5)
    expect(await rows("endorsements")).toBe(2)
  })
})
