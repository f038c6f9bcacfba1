/** The plan with which somebody is elected becomes a document (§14.1). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { sha256 } from "../../../src/kernel/rules/minutes.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3, offices: { "chief-executive": {} } } })
})
afterEach(() => bot.close())

async function elect(motion: string, who: string, plan: string): Promise<string> {
  await bot.say(who, "members", `!stand chief-executive\n${plan}`)
  const said = (await bot.pass("P3DT1M")).map(({ body }) => body)
  for (const one of ["ana", "ben", "cem"])
    said.push(...(await bot.say(one, "direct", `!vote ${motion} 1`)).map(({ body }) => body))
  said.push(...(await bot.pass("P4DT1M")).map(({ body }) => body))
  return said.join("\n")
}

describe("the plan of a chief executive", () => {
  it("can be read before the vote, and is a document in force once its author is elected", async () => {
    await bot.say("ben", "members", "!stand chief-executive\nFewer meetings, more bread.")
    expect(await bot.ask("cem", "members", "!motion M1")).toContain("Fewer meetings, more bread.")
    expect(await bot.ask("cem", "direct", "!document plan")).toContain("There is no document")
    await bot.pass("P3DT1M")
    const said: string[] = []
    for (const one of ["ana", "ben", "cem"])
      said.push(...(await bot.say(one, "direct", "!vote M1 1")).map(({ body }) => body))
    said.push(...(await bot.pass("P4DT1M")).map(({ body }) => body))
    expect(said.join("\n")).toContain("The plan with which ben was elected in M1 is in force: `!document plan`")
    const read = await bot.ask("cem", "direct", "!document plan")
    expect(read).toContain("Plan: Chief executive, revision 1 (M1)")
    expect(read).toContain("Fewer meetings, more bread.")
    expect(read).toContain(sha256("Fewer meetings, more bread.\n"))
    expect(await bot.ask("cem", "members", "!minutes documents")).toContain("revision 1 of “plan” came into force (M1)")
    expect((await verifyMinutes(bot.store.knex)).flatMap((chain) => chain.altered)).toEqual([])
    // Once is enough.
    expect((await bot.pass("P1D")).map(({ body }) => body).join("\n")).not.toContain("is in force")
  })

  it("is changed in mid-term by a vote on the document", async () => {
    expect(await elect("M1", "ben", "Fewer meetings.")).toContain("!document plan")
    await bot.say("ben", "members", "!amend plan\nNo meetings.")
    await bot.pass("P3DT1M")
    for (const one of ["ana", "ben", "cem"]) await bot.say(one, "direct", "!vote M2 1")
    expect(await bot.ask("cem", "direct", "!document plan since 1")).toContain("[-Fewer-] [+No+] meetings.")
  })

  it("is put to the vote by its holder alone, and does not bind whoever follows", async () => {
    await elect("M1", "ben", "Fewer meetings.")
    expect(await bot.ask("cem", "members", "!amend plan\nNo meetings.")).toMatch(
      /Only ben can put another one to the vote/,
    )
    expect(await bot.ask("cem", "members", "!amend plan replace 1 No meetings.")).toContain("Only ben")
    expect(await bot.ask("ben", "members", "!amend plan No meetings\nNo meetings.")).toContain("M2")
    expect(await bot.ask("ben", "members", "!amend plan\nOne meeting.")).toContain("M2")
    expect(await bot.ask("cem", "members", "!alternative M2 Ten meetings")).not.toContain("is on the ballot")
    await bot.pass("P3DT1M")
    await bot.say("ben", "members", "!resign --sure")
    const said: string[] = []
    for (const one of ["ana", "ben", "cem"]) said.push(await bot.ask(one, "direct", "!vote M2 1"))
    expect(said.join("\n")).toContain("ben has given up the office meanwhile")
    expect(await bot.ask("cem", "direct", "!document plan")).toContain("Fewer meetings.")
    expect(await bot.ask("cem", "members", "!amend plan\nNo meetings.")).toContain("Nobody holds it now")
    expect((await verifyMinutes(bot.store.knex)).flatMap((chain) => chain.altered)).toEqual([])
  })

  it("can be sent as a file, as long as it fits on a ballot, and not beside a text", async () => {
    const attached = "# Bread\n\nFewer meetings, more bread.\n"
    expect(await bot.ask("ben", "members", "!stand chief-executive", { attached })).toContain("M1 · Chief executive")
    expect(await bot.ask("cem", "members", "!motion M1")).toContain("Fewer meetings, more bread.")
    const long = await bot.ask("cem", "members", "!stand chief-executive", { attached: "x".repeat(4_001) })
    expect(long).toContain("at most 4,000 fit on a ballot")
    const both = await bot.ask("cem", "members", "!stand chief-executive\nMore of it.", { attached })
    expect(both).toContain("Send one of them alone")
    const none = await bot.ask("cem", "members", "!stand chief-executive", { attached: null })
    expect(none).toContain("A plan belongs to your candidacy")
  })

  it("has no HTML in it, whatever was written in the statement", async () => {
    await elect("M1", "ben", "Less <b>bold</b>, 1 < 2.")
    expect(await bot.ask("cem", "direct", "!document plan")).toContain("Less < b>bold< /b>, 1 < 2.")
  })
})
