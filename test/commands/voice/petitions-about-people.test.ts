/** Petitions that somebody loses an office, or is removed from the co-op (§17.1, §6, §12.4). */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { recordsOf } from "../../../src/kernel/store/minutes.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { fiveAndTom } from "../../support/decisions.ts"
import { withoutChance } from "../../support/normal.ts"
import { allVoteOn, bodies } from "../../support/removals.ts"
import { verifyMinutes } from "../../support/verify.ts"

const all = ["decision", "recall", "removal"]
let bot: CoopBot
afterEach(async () => {
  for (const report of await verifyMinutes(bot.store.knex)) expect(report).toMatchObject({ broken: null, altered: [] })
  await bot.close()
})

/** Ben is president and Cem treasurer. */
async function begin({ kinds = all, ...settings }: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const offices = { president: { candidacy: "nothing" }, secretary: {} }
  const petitions = { kinds }
  bot = await CoopBot.start({
    commands,
    members: fiveAndTom,
    settings: { smallRoll: 3, offices, petitions, ...settings },
  })
  await seat("ben", "president")
  await seat("cem", "treasurer")
}
const seat = (name: string, office: string) => bot.act((act) => takeSeat(act, officeKey(office), person(name), null))
const tell = (who: string, text: string) => bot.ask(who, "direct", text)
const morning = () => bot.pass("P1D")
const shown = async () => bodies(await morning(), "members")

/** Begins the petition A1, has these people endorse it, and lets the next morning come. */
async function carried(begins: string, text: string, endorse: readonly string[]): Promise<Answer[]> {
  await tell(begins, text)
  await morning()
  for (const name of endorse) await tell(name, "!endorse A1")
  return morning()
}

async function endings(): Promise<string[]> {
  const found: string[] = []
  for await (const { act, actor, details } of recordsOf(bot.store.knex, coopKey("hive"), "public"))
    if (act.startsWith("petition-") && act !== "petition-begun")
      found.push(`${act} ${actor} ${JSON.stringify(details)}`)
  return found
}

describe("a petition for a recall", () => {
  it("is shown without its author, and becomes a recall that ends the office", async () => {
    await begin()
    expect(await tell("ana", "!petition recall @ben No word for weeks.")).toContain(
      "Your petition is begun: Recall ben as President",
    )
    const first = await shown()
    expect(first).toContain("Petition A1 · Recall ben as President")
    expect(first).toContain("No word for weeks.")
    expect(first).not.toContain("ana")
    for (const name of ["dee", "eli"])
      expect(await tell(name, "!endorse A1")).toContain("Your endorsement of A1 · Recall ben as President counts")
    const opened = await morning()
    expect(bodies(opened, "members")).toContain(
      "M1 · Recall ben, by petition A1 (3 have endorsed it), is open for discussion",
    )
    expect(bodies(opened, "members")).toContain("No word for weeks.")
    expect(bodies(opened, "members")).toContain("ben loses the office President at once")
    expect(bodies(opened, "person:@ben")).toContain(
      "M1 · Recall ben is about you. It comes of a petition, and the vote",
    )
    expect(await endings()).toEqual(['petition-carried null {"petition":"A1","endorsed":3,"motion":"M1"}'])
    await bot.pass("P3DT1M")
    await allVoteOn(bot, "M1")
    await bot.pass("P4DT1M")
    expect(await bot.ask("ana", "members", "!offices")).not.toMatch(/President: ben/)
    expect(await bot.ask("ana", "members", "!minutes petitions")).toContain(
      "petition A1 was begun, for a recall about ben as President; 3 must endorse it until",
    )
  })

  it("of the treasurer becomes an impeachment, whose word is enough", async () => {
    await begin()
    const opened = await carried("ana", "!petition impeach The accounts of June are missing.", ["dee", "eli"])
    expect(bodies(opened, "members")).toContain("M1 · Impeach cem as treasurer, by petition A1")
    expect(bodies(opened, "members")).toContain("The accounts of June are missing.")
    await bot.pass("P3DT1M")
    await allVoteOn(bot, "M1")
    await bot.pass("P4DT1M")
    expect(await bot.ask("ana", "members", "!offices")).toContain("frozen")
  })

  it("is understood in either order, with the office or without, and by a link", async () => {
    await begin()
    await seat("ben", "secretary")
    const link = "[Ben](https://matrix.to/#/@ben:hive.example)"
    expect(await tell("ana", "!petition recall @ben No word.")).toContain("several offices: president and secretary")
    for (const line of [
      "recall @ben secretary No word.",
      "recall @ben as secretary: No word.",
      "@ben abwählen als Schriftführung: No word.",
      `dismiss ${link} secretary. No word.`,
      "recall @ben:hive.example secretary\nNo word.",
    ]) {
      expect(await tell("ana", `!petition ${line}`), line).toContain("Recall ben as Secretary")
      expect(bodies(await morning(), "members"), line).toMatch(/Secretary\n\n(>\s*)?No word\./)
      await bot.pass("P31D")
    }
  })

  it("names a person by an @, so that a sentence stays a decision", async () => {
    await begin()
    expect(await tell("ana", "!petition remove the old logo")).toContain("Your petition is begun: remove the old logo")
    expect(await tell("ana", "!petition withdraw")).toContain("taken back")
    const asked = await tell("ana", "!petition Recall ben because of June")
    expect(asked).toContain("If you mean ben, put an @ before the name: `!petition Recall @ben because of June`")
    expect(await shown()).toBe("")
  })

  it("is refused if nobody has such an office, or the same is open before all", async () => {
    await begin()
    expect(await tell("ana", "!petition recall @dee Sleeps.")).toContain("dee holds no office")
    expect(await tell("ana", "!petition recall @nobody Sleeps.")).toContain("@nobody")
    expect(await tell("ana", "!petition recall @ben treasurer: Sleeps.")).toContain("ben holds no office")
    await bot.say("ana", "members", "!recall --sure @ben No word.")
    expect(await tell("dee", "!petition recall @ben No word.")).toContain("M1 is open about the same thing already")
    await tell("dee", "!petition impeach No accounts.")
    await morning()
    expect(await tell("eli", "!petition impeach @cem No accounts.")).toContain("That could be taken for A1")
  })

  it("is neither begun nor endorsed by the person whom it is about, who can still vote", async () => {
    await begin()
    expect(await tell("ben", "!petition recall @ben No word.")).toContain("That is about you")
    const opened = carried("ana", "!petition recall @ben No word.", ["dee", "ben", "eli"])
    expect(bodies(await opened, "members")).toContain("(3 have endorsed it)")
    expect(await tell("tom", "!petition recall @ben No word.")).toContain("M1 is open about the same thing already")
    await bot.pass("P3DT1M")
    expect(await tell("ben", "!vote M1 2")).toContain("Counted")
  })

  it("ends the next morning if the office does, however many have endorsed it", async () => {
    await begin()
    await tell("ana", "!petition recall @ben No word.")
    await morning()
    for (const name of ["dee", "eli"]) await tell(name, "!endorse A1")
    await bot.say("ben", "members", "!resign --sure president")
    expect(await shown()).toContain(
      "A1 · Recall ben as President is over: the person does not hold the office any more.",
    )
    expect(await endings()).toEqual(['petition-moot null {"petition":"A1","endorsed":3,"why":"not-in-office"}'])
    expect(await tell("dee", "!endorse A1")).toContain("A1 has ended")
    expect(await tell("dee", "!petitions A1")).toContain("there is nothing left to decide")
    expect(await bot.ask("dee", "members", "!minutes petitions")).toContain(
      "the person did not hold the office any more",
    )
  })

  it("ends if a recall is opened otherwise", async () => {
    await begin()
    await tell("ana", "!petition recall @ben No word.")
    await morning()
    await bot.say("dee", "members", "!recall --sure @ben No word.")
    expect(await shown()).toContain("is over: M1 decides the same.")
    expect(await tell("dee", "!petitions A1")).toContain("It is over: M1 decides the same.")
    expect(await bot.ask("dee", "members", "!minutes petitions")).toContain("M1 decides the same")
  })

  it("follows the person to their new Matrix ID", async () => {
    await begin()
    await tell("ana", "!petition recall @ben No word.")
    await morning()
    const [old, next] = ["@ben:hive.example", "@ben:new.example"] as const
    await tell(old, `!moved ${old} ${next}`)
    await tell(next, `!moved ${old} ${next}`)
    expect(await tell("dee", "!petitions A1")).toContain("Recall @ben:new.example as President")
    expect(await tell(next, "!endorse A1")).toContain("That is about you")
    for (const name of ["dee", "eli"]) await tell(name, "!endorse A1")
    expect(await shown()).toContain("M1 · Recall @ben:new.example, by petition A1")
  })
})

describe("a petition for a removal", () => {
  const grounds = "Has kept the key to the store for months."
  const petition = `!petition remove @dee ${grounds}`

  it("leads to the hearing and the vote of all, without naming anybody", async () => {
    await begin()
    await tell("ana", petition)
    const first = await morning()
    expect(bodies(first, "members")).toContain("Petition A1 · Remove dee from the co-op")
    expect(bodies(first, "person:")).toBe("")
    for (const name of ["ben", "eli"]) await tell(name, "!endorse A1")
    const opened = await morning()
    const all = bodies(opened, "members")
    expect(all).toContain(
      "M1 · Remove dee from the co-op. Petition A1 asks for this; 3 have endorsed it. Voting begins",
    )
    expect(all).toContain(grounds)
    for (const name of ["ana", "ben", "eli", "moderators"]) expect(all).not.toContain(name)
    const told = bodies(opened, "person:@dee")
    expect(told).toContain("petition A1 asks all members to remove you, and 3 have endorsed it. Its grounds:")
    expect(told).toContain(grounds)
    expect(await tell("ana", "!vote M1 1")).toContain("M1")
    expect(await tell("dee", "!answer M1 I gave it to Eli.")).not.toContain("no hearing")
    await bot.pass("P6D")
    expect(await bot.ask("ana", "members", "!motion M1")).toContain("hearing")
    await bot.pass("P1DT1H")
    await allVoteOn(bot, "M1", ["ana", "ben", "cem", "eli"])
    const ended = await bot.pass("P4DT1M")
    expect(bodies(ended, "members")).toContain("dee is no longer a member")
  })

  it("is refused where the co-op's rules have none, with the way that there is", async () => {
    await begin({ kinds: ["decision"] })
    expect(await tell("ana", petition)).toContain("A removal begins with the moderators")
    expect(await tell("ana", "!petition recall @ben No word.")).toContain("There are no petitions for a recall here")
    await bot.close()
    await begin({ kinds: ["removal"] })
    expect(await tell("ana", "!petition Close the office")).toContain("There are no petitions for a decision here")
  })

  it("is refused without grounds, about a stranger and about oneself", async () => {
    await begin()
    expect(await tell("ana", "!petition remove @dee")).toContain("Everybody is to read why")
    expect(await tell("ana", "!petition remove @zoe:other.example Is loud.")).toContain("is not in this co-op")
    expect(await tell("dee", petition)).toContain("That is about you")
  })

  it("ends if the person leaves the co-op", async () => {
    await begin()
    await tell("ana", petition)
    await morning()
    await bot.say("dee", "direct", "!leave --sure")
    expect(await shown()).toContain("is over: the person is not in the co-op any more.")
    expect(await bot.ask("ana", "members", "!minutes petitions")).toContain("the person was not in the co-op any more")
  })

  it("is as it is while the moderators hold a first vote, which then ends without a trace elsewhere", async () => {
    await begin()
    for (const name of ["ana", "ben"]) await seat(name, "moderator")
    await bot.say("ana", "moderators", `!remove --sure @dee ${grounds}`)
    expect(await tell("eli", petition)).toContain("Your petition is begun")
    await morning()
    for (const name of ["cem", "ana"]) await tell(name, "!endorse A1")
    const opened = await morning()
    expect(bodies(opened, "members")).toContain("M1 · Remove dee from the co-op. Petition A1 asks for this; 3 have")
    expect(bodies(opened, "members")).not.toContain("R1")
    expect(bodies(opened, "moderators")).toContain("R1 · Remove dee from the co-op ends without a result: a petition")
    expect(await bot.ask("ana", "moderators", "!minutes R1")).toContain("a petition brought it before all members")
    expect(await bot.ask("ana", "moderators", `!remove --sure @dee ${grounds}`)).toContain("M1 is open about the same")
  })

  it("is the same to all but the moderators, whether they hold a first vote or not", async () => {
    const received = async (first: boolean): Promise<string> => {
      await begin()
      for (const name of ["ana", "ben"]) await seat(name, "moderator")
      const said: Answer[] = []
      said.push(...(await bot.say("ana", "moderators", first ? `!remove --sure @dee ${grounds}` : "!help")))
      said.push(...(await bot.say("eli", "direct", petition)), ...(await morning()))
      for (const name of ["cem", "ana"]) said.push(...(await bot.say(name, "direct", "!endorse A1")))
      said.push(...(await morning()))
      for (const text of ["!motions", "!minutes", "!motion R1", "!todo"])
        for (const name of ["dee", "eli"]) said.push(...(await bot.say(name, "direct", text)))
      const others = said.filter(({ lane }) => !/moderators|person:@(ana|ben):/.test(lane))
      return withoutChance(others.map(({ lane, errand }) => `${lane} ${JSON.stringify(errand)}`).join("\n"))
    }
    const without = await received(false)
    await bot.close()
    expect(await received(true)).toBe(without)
    expect(await bot.ask("ana", "moderators", "!minutes R1")).toContain("a petition brought it before all members")
    expect(without).toContain("Petition A1 asks for this")
  })
})
