/** The weekly digest in the members' room: only news, only what everybody there may know, without a sound, and never empty. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { languages } from "../../../src/kernel/languages.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { onPhone } from "../../support/phone.ts"

const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const
let bot: CoopBot
/** Starts the bot. It is Friday, 20 November, at 18:00. The digest comes on Mondays at nine. */
const start = async (settings: object = {}, more: object = {}) => {
  bot = await CoopBot.start({
    commands,
    members,
    settings: { smallRoll: 3, digest: "monday 09:00", ...settings },
    ...more,
  })
  for (const [name, office] of [
    ["ben", "moderator"],
    ["cem", "moderator"],
    ["tom", "treasurer"],
  ] as const)
    await bot.store.work((work) => takeSeat({ work, coop: bot.coop }, office, person(name), null))
  await bot.pass("PT1M")
}
beforeEach(() => start())
afterEach(() => bot.close())

const digests = (answers: readonly Answer[]) => answers.filter(({ name }) => name?.startsWith("digest:"))
/** Lets a time pass until shortly after nine on the next Monday, and returns the digest. */
async function monday(): Promise<string | undefined> {
  const found = digests(await bot.pass("PT62H59M"))
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0]?.body
}

describe("the digest", () => {
  it("tells on Monday what was proposed, with its end, and in the week after how it ended", async () => {
    await bot.say("ana", "members", "!propose Buy a coffee machine")
    const first = await monday()
    expect(first).toContain("The week in Hive: 20 Nov to 23 Nov\n\nNew:\n\n- M1 · Buy a coffee machine\n")
    expect(digests(await bot.pass("P1D"))).toEqual([])
    for (const name of ["ana", "ben", "cem", "dee", "tom"]) await bot.say(name, "direct", "!vote M1 1")
    const second = digests(await bot.pass("P6D"))
    expect(second).toHaveLength(1)
    expect(second[0]?.body).toContain(
      "The week in Hive: 23 Nov to 30 Nov\n\nDecided:\n\n- M1 · Buy a coffee machine: carried (",
    )
    expect(second[0]?.body).not.toContain("New:")
  })

  it("is a notice in the members' room that alerts nobody", async () => {
    await bot.say("ana", "members", "!propose Buy a coffee machine")
    const [digest] = digests(await bot.pass("P3D"))
    expect(digest?.lane).toBe("room:!members-hive:hive.example")
    expect(digest?.errand).toMatchObject({ do: "say", text: expect.not.objectContaining({ alert: true }) })
    expect(digest?.errand).not.toHaveProperty("text.mentions.0")
  })

  it("does not come in a week without news, though a motion is open", async () => {
    expect(await monday()).toBeUndefined()
    await bot.close()
    await start({ motions: { decision: { proposalStage: "P30D" } } })
    await bot.say("ana", "members", "!propose Buy a coffee machine")
    expect(await monday()).toContain("M1")
    expect(digests(await bot.pass("P7D"))).toEqual([])
  })

  it("tells tasks and sums of money, and nobody's payments", async () => {
    await bot.say("ana", "members", "!task new Paint the *hall*")
    await bot.say("tom", "treasury", "!income 1200 EUR from City works")
    await bot.say("tom", "treasury", "!expense 40 EUR to Paint shop for paint")
    await bot.say("tom", "treasury", "!pay @dee 100 EUR for November --advance")
    const said = await monday()
    expect(said).toContain("Tasks:\n\n- T1 · Paint the *hall*: wanted")
    expect(said).toContain("Money: 1,200.00 EUR came in, 140.00 EUR went out.")
    expect(said).not.toMatch(/dee|City works|Paint shop/)
  })

  it("never tells of a removal, in any of its stages, and not of the moderators' votes", async () => {
    await bot.say("ben", "moderators", "!remove --sure @dee Sleeps in the archive.")
    await bot.say("ana", "members", "!propose Buy a coffee machine")
    const first = await monday()
    expect(first).toContain("M1")
    expect(first).not.toMatch(/R1|dee|archive|emov/)
    await bot.pass("P1D")
    for (const name of ["ben", "cem"]) await bot.say(name, "direct", "!vote R1 1")
    expect(await bot.ask("ana", "members", "!motions")).toContain("dee")
    await bot.say("ana", "members", "!propose Buy a tea machine")
    const second = digests(await bot.pass("P6D"))[0]?.body
    expect(second).toContain("tea")
    expect(second).not.toMatch(/R1|dee|archive|emov/)
    for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", "!vote M2 1")
    await bot.say("ana", "members", "!propose Buy a mill")
    const third = digests(await bot.pass("P7D"))[0]?.body
    expect(third).toContain("mill")
    expect(third).not.toMatch(/R1|dee|archive|emov/)
  })

  it("comes once after the bot was away for weeks, with all of it", async () => {
    await bot.say("ana", "members", "!propose Buy a coffee machine")
    const late = digests(await bot.pass("P24D"))
    expect(late).toHaveLength(1)
    expect(late[0]?.body).toContain("20 Nov to 14 Dec")
  })

  it("comes at the hour of the co-op's clock, also after the clocks were changed, and by the day of the configuration", async () => {
    await bot.close()
    await start({ digest: "friday 16:30", zone: "America/New_York" })
    // It is Friday noon in New York.
    await bot.say("ana", "members", "!propose Buy a coffee machine")
    expect(digests(await bot.pass("PT4H28M"))).toEqual([])
    expect(digests(await bot.pass("PT1M"))).toHaveLength(1)
  })

  it("begins with what happens after it was switched on", async () => {
    await bot.close()
    await start({ digest: "none" })
    await bot.say("ana", "members", "!propose Buy a coffee machine")
    expect(digests(await bot.pass("P10D"))).toEqual([])
    expect(await bot.store.knex("digests")).toEqual([])
  })

  it("begins anew where it was switched off and on again, and tells nothing of the time between", async () => {
    const config = bot.coop.config as { digest: string }
    await bot.say("ana", "members", "!propose Buy a coffee machine")
    config.digest = "none"
    expect(await monday()).toBeUndefined()
    expect(await bot.store.knex("digests")).toEqual([])
    config.digest = "monday 09:00"
    await bot.pass("PT1M")
    await bot.say("ana", "members", "!propose Buy a mill")
    const after = digests(await bot.pass("P7D"))
    expect(after.map(({ body }) => body)).toEqual([expect.stringContaining("Buy a mill")])
    expect(after[0]?.body).not.toContain("M1 · Buy a coffee machine\n")
  })

  it("is sent once, and not forgotten, where the bot is killed before it commits", async () => {
    await bot.say("ana", "members", "!propose Buy a coffee machine")
    const work = bot.store.work.bind(bot.store)
    let kills = 2
    bot.store.work = (body, options) =>
      work(async (inner) => {
        const before = await inner.trx("digests").first("told_until")
        const answer = await body(inner)
        const after = await inner.trx("digests").first("told_until")
        if (kills > 0 && after?.told_until !== before?.told_until) {
          kills -= 1
          throw new Error("killed")
        }
        return answer
      }, options)
    const sent: Answer[] = []
    for (const time of ["P3D", "PT1M", "PT1M", "PT1M"]) {
      sent.push(...digests(await bot.pass(time).catch(() => [])))
      bot.faults.length = 0
    }
    expect(kills).toBe(0)
    expect(sent).toHaveLength(1)
  })

  it.each(languages)(
    "takes at most twelve lines of a phone in %s in an ordinary week, and 24 in a busy one",
    async (language) => {
      await bot.close()
      await start({}, { language })
      await bot.say("ana", "members", "!propose Buy a coffee machine for the office")
      await bot.pass("P3DT1M")
      for (const name of ["ana", "ben", "cem", "dee", "tom"]) await bot.say(name, "direct", "!vote M1 1")
      await bot.say("ana", "members", "!propose Move our servers to another data centre")
      await bot.say("ana", "members", "!task new Paint the hall of the community centre")
      await bot.say("tom", "treasury", "!income 1200 EUR from City works")
      const lines = onPhone(digests(await bot.pass("P7D"))[0]?.body ?? "")
      expect(lines.length, lines.join("\n")).toBeGreaterThan(8)
      expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(12)
      for (let number = 1; number <= 9; number += 1) {
        await bot.say(
          "ana",
          "members",
          `!propose Donaudampfschifffahrtsgesellschaftskapitän ${number} and many more words`,
        )
        await bot.say("ana", "members", `!task new A task with a long title that goes on and on, number ${number}`)
      }
      const busy = onPhone(digests(await bot.pass("P7D"))[0]?.body ?? "")
      expect(busy.length, busy.join("\n")).toBeGreaterThan(12)
      expect(busy.length, busy.join("\n")).toBeLessThanOrEqual(24)
    },
  )
})
