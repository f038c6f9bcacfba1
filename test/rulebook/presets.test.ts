/** A co-op goes from each preset to each other by a motion (§15.5), while an election and a document are open. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { type PresetName, presetNames } from "../../src/config/schema.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { verifyMinutes } from "../support/verify.ts"

let bot: CoopBot
afterEach(() => bot.close())

const voters = ["ana", "ben", "cem"]
const ask = (who: string, line: string) => bot.ask(who, "members", line)

async function vote(motion: string, ballot: string): Promise<string> {
  const said: string[] = []
  for (const name of voters) said.push(await bot.ask(name, "direct", `!vote ${motion} ${ballot}`))
  return said.join("\n")
}

const ways = presetNames.flatMap((from) => presetNames.filter((to) => to !== from).map((to) => [from, to] as const))
/** What a new decision is told, by the rules of each preset. */
const ofDecisions: Readonly<Record<PresetName, string>> = {
  freecoop: "Then there are 4 days to vote",
  nassella: "is put to consent",
  "hierarchy-by-consent": "Then there are 7 days to vote",
}

describe.each(ways)("from %s to %s", (from, to) => {
  it("what is open keeps its rules to its end, and what begins afterwards has the new ones", async () => {
    bot = await CoopBot.start({ commands, settings: { smallRoll: 3, preset: from } })
    await ask("ana", "!document new bylaws bylaws Bylaws of Hive\n1. We meet every month.")
    await ask("ben", "!stand treasurer")
    const own = from === "hierarchy-by-consent" ? await ask("cem", "!stand president I listen") : null
    expect(own ?? "M3").toContain("M3")
    const rules = own === null ? "M3" : "M4"
    expect(await ask("ana", `!rules propose preset=${to}`)).toContain(`The rules of the preset ${to}`)
    await bot.pass("P7DT1M")
    // All must agree on other rules in nassella.
    const adopted = await vote(rules, "1")
    expect(adopted).toContain("The rules are in force now")
    // An office that the new preset has not goes with its election.
    if (own !== null) expect(adopted).toContain("M3 · President ends without a result")
    expect(await bot.ask("tom", "direct", "!rules")).toContain(`by the preset \`${to}\` (${rules})`)
    // A restart on the old file finds the voted rules, and has nothing to say.
    expect(await bot.restart()).toEqual([])

    const consent = from === "nassella"
    expect(await vote("M1", consent ? "agree" : "1")).toContain("Revision 1 is in force")
    expect(await bot.ask("tom", "direct", "!document bylaws")).toContain("revision 1 (M1), in force")
    // What decides the election is what decided when it began.
    expect(await bot.ask("ana", "direct", "!motion M2")).toContain(
      from === "hierarchy-by-consent" ? "more than half of the ballots carry it" : "whoever has most votes at the end",
    )
    expect(await vote("M2", "1")).toContain("ben")
    expect(await bot.ask("tom", "direct", "!offices")).toMatch(/treasurer: ben/i)
    expect(await ask("ana", "!propose Paint the gate")).toContain(ofDecisions[to])
    expect(await bot.ask("tom", "direct", "!offices")).toMatch(
      to === "hierarchy-by-consent" ? /Chief executive/ : /^(?![\s\S]*Chief executive)/,
    )
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })
})
