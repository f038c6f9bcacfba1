/** Petitions (§17.1): how people begin and endorse them, and what becomes of them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { recordsOf } from "../../../src/kernel/store/minutes.ts"
import { nextLook } from "../../../src/voice/store/petitions.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { fiveAndTom } from "../../support/decisions.ts"
import { berlin } from "../../support/time.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3, zone: "Europe/Berlin" } })
})
afterEach(() => bot.close())

/** Lets the next morning come. Returns what the bot says then in the members' room. */
const morning = async () => (await bot.pass("P1D")).filter(({ lane }) => lane.includes("members"))
const texts = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")
const tell = (who: string, text: string) => bot.ask(who, "direct", text)

/** Ana's petition A1, as all members have been shown it. */
async function begun(text = "!petition Close the office on Fridays\nNobody comes then."): Promise<string> {
  await tell("ana", text)
  return texts(await morning())
}

async function acts(): Promise<string[]> {
  const found: string[] = []
  for await (const { act, actor, details } of recordsOf(bot.store.knex, coopKey("hive"), "public"))
    if (act.startsWith("petition")) found.push(`${act} ${actor} ${JSON.stringify(details)}`)
  return found
}

describe("a petition", () => {
  it("is shown the next morning, with a number and without its author", async () => {
    const answer = await bot.say("ana", "direct", "!petition Close the office on Fridays\nNobody comes then.")
    expect(answer.map(({ lane }) => lane)).toEqual(["person:@ana:hive.example"])
    expect(answer[0]?.body).toContain("Your petition is begun")
    expect(answer[0]?.body).toMatch(/09:00 \(.*Berlin\)/)
    expect(await bot.ask("ben", "members", "!petitions")).toContain("No petition is open")
    const [shown, ...more] = await morning()
    expect(shown?.body).toContain("Petition A1 · Close the office on Fridays")
    expect(shown?.body).toContain("Nobody comes then.")
    expect(shown?.body).toContain("1 of 3 have endorsed it")
    expect(shown?.body).not.toContain("ana")
    expect(more).toEqual([])
    expect(await bot.ask("ben", "members", "!petitions")).toContain("A1 · Close the office on Fridays: 1 of 3")
    expect(await acts()).toEqual([expect.stringContaining("petition-begun null")])
  })

  it("wakes the scheduler on the morning on which something is to be done", async () => {
    const next = () => bot.store.work((work) => nextLook(work, () => true))
    expect(await next()).toBeNull()
    await tell("ana", "!petition Close the office on Fridays")
    expect(await next()).toBe(berlin("2026-11-21T09:00"))
    await morning()
    expect(await next()).toBe(berlin("2026-11-22T09:00"))
    expect(await bot.store.work((work) => nextLook(work, () => false))).toBeNull()
  })

  it("becomes a motion by petition the morning after enough have endorsed it", async () => {
    await begun()
    for (const who of ["ben", "cem"]) {
      const said = await bot.say(who, "direct", "!endorse A1")
      expect(said.map(({ lane }) => lane)).toEqual([`person:@${who}:hive.example`])
      expect(said[0]?.body).toContain("Your endorsement of A1 · Close the office on Fridays counts")
    }
    expect(await bot.ask("dee", "members", "!motions")).not.toContain("Close the office")
    const opened = texts(await morning())
    expect(opened).toContain("M1 · Close the office on Fridays, by petition A1 (3 have endorsed it)")
    expect(opened).toContain("1. Close the office on Fridays (by petition)\n2. Leave things as they are")
    expect(opened).toContain("3 have endorsed it, and it became M1.")
    expect(await bot.ask("dee", "members", "!petitions")).toContain("No petition is open")
    expect(await bot.ask("dee", "members", "!petitions A1")).toContain("it became M1")
    expect(await tell("dee", "!endorse A1")).toContain("A1 has ended")
    expect((await acts())[1]).toBe('petition-carried null {"petition":"A1","endorsed":3,"motion":"M1"}')
    expect(await bot.ask("ben", "members", "!alternative M1 Close it on Mondays")).toContain("M1")
    await bot.pass("P3DT1M")
    for (const who of ["ana", "ben", "cem"]) await tell(who, "!vote M1 1")
    expect(texts(await bot.pass("P4DT1M"))).toContain("M1 is carried: Close the office on Fridays (3 of 3 ballots")
  })

  it("shows how many endorse it once a day, and not at the moment at which they do", async () => {
    await begun()
    expect(texts(await bot.say("ben", "direct", "!endorse"))).not.toMatch(/\b2\b/)
    expect(await bot.ask("cem", "direct", "!petitions")).toContain("1 of 3")
    const [edit, ...more] = await morning()
    expect(edit?.errand).toMatchObject({ do: "edit", of: "petition:hive:A1" })
    expect(edit?.body).toContain("2 of 3 have endorsed it")
    expect(more).toEqual([])
    expect(await morning()).toEqual([])
  })

  it("lapses after thirty days if too few endorse it, and everybody is told", async () => {
    await begun()
    await tell("ben", "!endorse A1")
    const said: Answer[] = []
    for (let day = 0; day < 29; day += 1) said.push(...(await morning()))
    expect(texts(said)).not.toContain("has lapsed")
    const lapsed = texts(await morning())
    expect(lapsed).toContain("A1 · Close the office on Fridays has lapsed: 2 of 3 had endorsed it.")
    expect(lapsed).toContain("It has lapsed")
    expect((await acts())[1]).toBe('petition-lapsed null {"petition":"A1","endorsed":2}')
    expect(await tell("cem", "!endorse A1")).toContain("A1 has ended")
  })

  it("can be taken back until it is shown, and then never was", async () => {
    await tell("ana", "!petition Close the office on Fridays")
    expect(await tell("ben", "!petition withdraw")).toContain("There is nothing to take back")
    expect(await tell("ana", "!petition withdraw")).toContain("Your petition is taken back")
    expect(await morning()).toEqual([])
    expect(await acts()).toEqual([])
    await begun()
    expect(await tell("ana", "!petition withdraw")).toContain("There is nothing to take back")
    expect(await bot.ask("ben", "members", "!petitions")).toContain("A1")
  })

  it("is one at a time for each person, shown or not, until it has ended", async () => {
    await tell("ana", "!petition Close the office on Fridays")
    expect(await tell("ana", "!petition Buy a boat")).toContain("I have not begun this petition")
    await morning()
    expect(await tell("ana", "!petition Buy a boat")).toContain("I have not begun this petition")
    expect(await tell("ben", "!petition Buy a boat")).toContain("Your petition is begun")
    await bot.pass("P31D")
    expect(await tell("ana", "!petition Sell the boat")).toContain("Your petition is begun")
  })

  it("counts each person once, and the person who began it from the start", async () => {
    await begun()
    expect(await tell("ana", "!endorse A1")).toContain("You had endorsed A1")
    await tell("ben", "!endorse A1")
    expect(await tell("ben", "!endorse a1")).toContain("You had endorsed A1")
    expect(texts(await morning())).toContain("2 of 3")
  })

  it("is named where several are open", async () => {
    await tell("ana", "!petition Close the office on Fridays")
    await tell("ben", "!petition Buy a boat")
    const shown = texts(await morning())
    expect(shown).toContain("Petition A1")
    expect(shown).toContain("Petition A2")
    expect(await tell("cem", "!endorse")).toContain("A1 and A2")
    expect(await tell("cem", "!endorse A9")).toContain("There is no petition A9")
    expect(await tell("cem", "!endorse soon")).toContain("`!endorse A2`")
  })

  it("is refused where it could be taken for one that all have been shown, or for an open motion", async () => {
    await begun()
    expect(await tell("ben", "!petition close the office on fridays")).toContain("That could be taken for A1")
    await bot.say("cem", "members", "!propose Buy a boat")
    expect(await tell("ben", "!petition Buy a boat")).toContain("That could be taken for M1")
    expect(await tell("ben", "!petition Leave things as they are")).toContain("Leave things as they are")
    // What nobody has been shown yet must not be told by a refusal.
    await tell("dee", "!petition Paint the gate")
    expect(await tell("eli", "!petition Paint the gate")).toContain("Your petition is begun")
  })

  it("is begun and endorsed by all members, those on trial too, who then do not vote on it", async () => {
    await tell("tom", "!petition Pay people on trial the same")
    expect(texts(await morning())).toContain("A1 · Pay people on trial the same")
    await tell("ana", "!petition Buy a boat")
    expect(texts(await morning())).toContain("A2 · Buy a boat")
    expect(await tell("tom", "!endorse A2")).toContain("Your endorsement of A2")
    await tell("ben", "!endorse A2")
    expect(texts(await morning())).toContain("M1 · Buy a boat, by petition A2 (3 have endorsed it)")
    const ballots = (await bot.pass("P3DT1M")).filter(({ body }) => body.includes("Your ballot for M1"))
    expect(ballots.map(({ lane }) => lane)).not.toContain("person:@tom:hive.example")
    expect(ballots).toHaveLength(5)
    // The answer to somebody unknown comes once an hour.
    expect(await tell("zoe", "!endorse A1")).toContain("not a member")
  })

  it("needs a tenth of the members, those on trial too, where that is more than three", async () => {
    await bot.close()
    const onTrial = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`t${at}`, "trial" as const]))
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, at) => [`p${at}`, "permanent" as const]))
    bot = await CoopBot.start({ commands, members: { ...many, ...onTrial } })
    await tell("p1", "!petition Close the office on Fridays")
    expect(texts(await morning())).toContain("1 of 6 have endorsed it")
  })

  it("is refused where so few could sign that it could never get enough", async () => {
    await bot.close()
    bot = await CoopBot.start({ commands, members: { ana: "permanent", ben: "permanent" } })
    expect(await tell("ana", "!petition Close the office on Fridays")).toContain("only 2 people could here")
    await bot.close()
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { petitions: { atLeast: 7 } } })
    expect(await tell("ana", "!petition Close the office on Fridays")).toContain("A petition needs 7 people")
  })

  it("keeps the endorsements of people who leave or are removed, since the number would show that they had given one", async () => {
    await begun()
    await tell("ben", "!endorse A1")
    await morning()
    await bot.say("ben", "direct", "!leave --sure")
    expect(texts(await morning())).not.toContain("endorsed it")
    expect(await bot.ask("cem", "members", "!petitions")).toContain("2 of 3")
    await tell("dee", "!endorse A1")
    expect(texts(await morning())).toContain("3 have endorsed it")
  })

  it("follows a person to their new Matrix ID, who still has one petition and one endorsement", async () => {
    await begun()
    await tell("ben", "!petition Buy a boat")
    await tell("ben", "!endorse A1")
    for (const [old, next] of [
      ["@ana:hive.example", "@ana:new.example"],
      ["@ben:hive.example", "@ben:new.example"],
    ] as const) {
      await tell(old, `!moved ${old} ${next}`)
      await tell(next, `!moved ${old} ${next}`)
    }
    expect(await tell("@ana:new.example", "!petition Buy a car")).toContain("I have not begun this petition")
    expect(await tell("@ana:new.example", "!endorse A1")).toContain("You had endorsed A1")
    expect(await tell("@ben:new.example", "!petition withdraw")).toContain("Your petition is taken back")
    expect(await tell("@ben:new.example", "!endorse A1")).toContain("You had endorsed A1")
    expect(texts(await morning())).toContain("2 of 3")
  })

  it("agrees with its minutes, open, carried and lapsed, and is found in them by its subject", async () => {
    await begun()
    for (const who of ["ben", "cem"]) await tell(who, "!endorse A1")
    await tell("dee", "!petition Buy a boat")
    await morning()
    await bot.pass("P31D")
    await tell("eli", "!petition Paint the gate")
    await morning()
    for (const report of await verifyMinutes(bot.store.knex))
      expect(report).toMatchObject({ broken: null, altered: [] })
    const found = await bot.ask("ana", "members", "!minutes petitions")
    expect(found).toContain("petition A1 was begun, for a decision; 3 must endorse it until")
    expect(found).toContain("petition A1 had enough endorsements (3) and became M1")
    expect(found).toContain("petition A2 lapsed with one endorsement")
    expect(await bot.ask("ana", "members", "!minutes M1")).toContain("petition A1 had enough endorsements")
  })

  it("waits for messages that the bot has not read yet, because they may be endorsements", async () => {
    await begun()
    await tell("ben", "!endorse A1")
    const room = { place: "direct", coop: null, encrypted: true } as const
    bot.waiting = [
      { id: "$unread", from: bot.clock.now(), why: "turn", room, people: [person("cem")], encrypted: true },
    ]
    expect(await morning()).toEqual([])
    bot.waiting = []
    expect(texts(await bot.say("cem", "direct", "!endorse A1"))).toContain("became M1")
  })
})
