/** Documents by consent (§3.9, §15.3), as the preset nassella has them; and texts that their authors reword (§2.7a). */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { presetCalled } from "../../../src/config/presets.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
afterEach(() => bot.close())

const first = "# Bylaws\n\n1. Each member has one vote.\n\n2. Notice is two weeks.\n"
const voters = ["ana", "ben", "cem"]
const { bylaw } = presetCalled("nassella").motions

/** A co-op that holds documents as nassella does. `objections`: how many it takes. */
async function nassella(objections = 0): Promise<void> {
  bot = await CoopBot.start({
    commands,
    settings: { smallRoll: 3, motions: { bylaw: { ...bylaw, objections } } },
  })
}

async function answer(motion: string, answers: readonly string[]): Promise<string> {
  await bot.pass("P7DT1M")
  const said: string[] = []
  for (const [index, text] of answers.entries())
    said.push(await bot.ask(voters[index] ?? "", "direct", `!vote ${motion} ${text}`))
  return said.join("\n")
}

async function adopted(text = first): Promise<void> {
  await bot.say("ana", "members", `!document new bylaws bylaws Bylaws of the Hive\n${text}`)
  await answer("M1", ["agree", "agree", "agree"])
}

const altered = async () => (await verifyMinutes(bot.store.knex)).flatMap((chain) => chain.altered)

describe("a document by consent", () => {
  it("is put to consent as one text, shown as what it changes", async () => {
    await nassella()
    await adopted()
    const opened = await bot.ask("ana", "members", "!amend bylaws replace 2 Notice is three weeks.")
    expect(opened).toContain("M2 · Bylaws of the Hive is put to consent")
    expect(opened).toContain("M2 changes this:")
    expect(opened).toContain("2. Notice is [-two-] [+three+] weeks.")
    expect(opened).not.toContain("option 1")
    const other = await bot.ask("ben", "members", "!amend bylaws replace 2 Notice is a month.")
    expect(other).toContain("M2 is held by consent on one text of this document")
    expect(await bot.ask("ben", "members", "!rules document")).toContain("consent")
  })

  it("comes into force if nobody objects, and all members took part", async () => {
    await nassella()
    await adopted()
    await bot.say("ana", "members", "!amend bylaws replace 2 Notice is three weeks.")
    await answer("M2", ["agree", "aside", "agree"])
    expect(await bot.ask("cem", "direct", "!document bylaws")).toContain("three weeks")
    await bot.say("ana", "members", "!amend bylaws replace 2 Notice is four weeks.")
    await answer("M3", ["agree", "agree"])
    await bot.pass("P14DT1M")
    expect(await bot.ask("cem", "direct", "!document bylaws")).toContain("three weeks")
    expect(await altered()).toEqual([])
  })

  it("goes back to its author with the reasons, who rewords one paragraph and tries again", async () => {
    await nassella()
    await adopted()
    await bot.say("ana", "members", "!amend bylaws replace 2 Notice is six weeks.")
    await bot.pass("P7DT1M")
    await bot.say("ana", "direct", "!vote M2 agree")
    await bot.say("ben", "direct", "!vote M2 agree")
    const end = await bot.say("cem", "direct", "!vote M2 object: nobody waits so long")
    const back = end.find(({ lane, body }) => lane.includes("ana") && body.includes("objects"))
    expect(back?.body).toContain("nobody waits so long")
    expect(back?.body).toContain("!reword M2 TEXT")
    expect(await bot.ask("ben", "members", "!reword M2 replace 2 Notice is three weeks.")).not.toContain("M3")
    const again = await bot.say("ana", "members", "!reword M2 replace 2 Notice is three weeks.")
    const said = again.map(({ body }) => body).join("\n")
    expect(said).toContain("M3 · Bylaws of the Hive")
    expect(said).toContain("Another round of M2")
    expect(said).toContain("2. Notice is [-two-] [+three+] weeks.")
    expect(await bot.ask("ana", "members", "!reword M2 replace 2 Notice is a day.")).toContain("tried again already")
    await answer("M3", ["agree", "agree", "agree"])
    expect(await bot.ask("cem", "direct", "!document bylaws")).toContain("three weeks")
    expect(await altered()).toEqual([])
  })

  it("can be tried again by a file, also if it never came into force", async () => {
    await nassella()
    await bot.say("ana", "members", `!document new bylaws bylaws Bylaws of the Hive\n${first}`)
    await answer("M1", ["agree", "agree", "object: no word about pay"])
    const again = await bot.send("ana", "members", `${first}\n3. All are paid alike.\n`, { caption: "!reword M1" })
    expect(again.map(({ body }) => body).join("\n")).toContain("Another round of M1")
    await answer("M2", ["agree", "agree", "agree"])
    expect(await bot.ask("cem", "direct", "!document bylaws")).toContain("All are paid alike")
  })

  it("takes no objection to what is entrenched, even in a co-op that takes one to other texts", async () => {
    await nassella(1)
    await adopted(first.replace("one vote.", "one vote. {entrenched: consensus}"))
    await bot.say("ana", "members", "!amend bylaws replace 2 Notice is three weeks.")
    const joins = await bot.ask("ana", "members", "!reword M2 replace 1 Each share has one vote.")
    expect(joins).toContain("M2 needs less")
    await answer("M2", ["agree", "agree", "object: too long"])
    expect(await bot.ask("cem", "direct", "!document bylaws")).toContain("three weeks")
    const opened = await bot.ask("ana", "members", "!amend bylaws replace 1 Each share has one vote.")
    expect(opened).toContain("It changes what is entrenched")
    await answer("M3", ["agree", "agree", "object: shares do not work"])
    expect(await bot.ask("cem", "direct", "!document bylaws")).toContain("Each member has one vote.")
  })
})

describe("the text on a ballot", () => {
  const propose = async () => {
    bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
    await bot.say("ana", "members", `!document new bylaws bylaws Bylaws of the Hive\n${first}`)
    await bot.pass("P3DT1M")
    for (const who of voters) await bot.say(who, "direct", "!vote M1 1")
    await bot.say("ana", "members", "!amend bylaws replace 2 Notice is three weeks.")
  }

  it("is reworded by its author paragraph by paragraph, or by a file, and everybody sees what changed", async () => {
    await propose()
    const reworded = await bot.ask("ana", "members", "!reword M2 replace 1 Each worker has one vote.")
    expect(reworded).toContain("What is different from the text until now:\n\nOne word comes in, one goes out.")
    expect(reworded).toContain("1. Each [-member-] [+worker+] has one vote.\n\n2. Notice is [-two-] [+three+] weeks.")
    expect(await bot.ask("ben", "members", "!motion M2")).toMatch(
      /Until then it said:[\s\S]*Paragraph 2: Notice is three weeks/,
    )
    const text = "# Bylaws\n\n1. Each member has one vote.\n\n2. Notice is four weeks.\n"
    const sent = await bot.send("ana", "members", text, { caption: "!reword M2 Four weeks" })
    expect(sent.map(({ body }) => body).join("\n")).toContain("1. Four weeks (ana)")
    await bot.pass("P4DT1M")
    for (const who of voters) await bot.say(who, "direct", "!vote M2 1")
    expect(await bot.ask("cem", "direct", "!document bylaws")).toContain("2. Notice is four weeks.")
    expect(await altered()).toEqual([])
  })

  it("is reworded by nobody else, not without a text, and not into one that is there", async () => {
    await propose()
    expect(await bot.ask("ben", "members", "!reword M2 1 replace 2 Notice is a day.")).toContain("not yours")
    expect(await bot.ask("ana", "members", "!reword M2")).toContain("The text is missing")
    expect(await bot.ask("ana", "members", "!reword M2 replace 2 Notice is two weeks.")).toContain("nothing to vote on")
    await bot.say("ben", "members", "!amend bylaws replace 2 Notice is a month.")
    expect(await bot.ask("ana", "members", "!reword M2 replace 2 Notice is a month.")).toContain("as option 2 of M2")
    expect(await bot.ask("ana", "members", "!reword M2 replace 2 Now {entrenched: consensus}.")).toContain("needs less")
    await bot.pass("P3DT1M")
    expect(await bot.ask("ana", "members", "!reword M2 replace 2 Notice is a day.")).toContain("has begun")
  })

  it("of a decision is asked for, if it is missing", async () => {
    bot = await CoopBot.start({ commands })
    await bot.say("ana", "members", "!propose Move")
    expect(await bot.ask("ana", "members", "!reword M1")).toContain("The new words are missing")
  })
})
