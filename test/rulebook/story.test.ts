/** Rules by vote (§15.5): how a co-op changes its rules, what it reads of that, and what an admin cannot do in silence. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { errorLines } from "../../src/cli/error-lines.ts"
import { VotedRulesError } from "../../src/config/voted.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { compareRules } from "../../src/rulebook/acts/edited.ts"
import { knowsRules } from "../../src/rulebook/reads.ts"
import { type LastSetting, lastRules, putLastRules } from "../../src/rulebook/store/rules.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { onPhone } from "../support/phone.ts"
import { verifyMinutes } from "../support/verify.ts"

type Last = LastSetting<unknown>

let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const voters = ["ana", "ben", "cem"]
const propose = (text: string, who = "ana") => bot.ask(who, "members", `!rules propose ${text}`)

/** Lets everybody vote for an option. Returns what the bot says at the end. */
async function carry(motion: string, ballot = "1"): Promise<string> {
  await bot.pass("P3DT1M")
  const said: string[] = []
  for (const name of voters) said.push(await bot.ask(name, "direct", `!vote ${motion} ${ballot}`))
  return said.join("\n")
}

describe("a vote on rules", () => {
  it("shows from what to what, and is in force at once", async () => {
    const answer = await propose("decision threshold=two thirds quorum=1/3")
    // Both changes do not fit into two lines of a phone, so the title has the new value of the first.
    expect(answer).toContain(
      "M1 · Decision, what is needed → at least two thirds of the ballots; and 1 more is open for",
    )
    expect(answer).toContain(
      "Decision, what is needed: more than half of the ballots → at least two thirds of the ballots",
    )
    expect(answer).toContain("the quorum: at least half must vote → at least a third must vote")
    expect(await bot.ask("tom", "direct", "!rules decision")).toContain("more than half of the ballots")
    expect(await carry("M1")).toContain("The rules are in force now")
    const manual = await bot.ask("tom", "direct", "!rules decision")
    expect(manual).toContain("at least two thirds of the ballots")
    expect(manual).toContain("Set by a vote: what is needed (M1) and the quorum (M1).")
    expect(await bot.ask("tom", "direct", "!rules")).toContain("Set by votes: Decision (M1).")
    expect(await bot.ask("ana", "members", "!propose Buy a boat")).toContain("at least 2/3 of the ballots")
    expect(await bot.ask("ana", "direct", "!motion M1")).toContain("Decision, the quorum")
    expect(await bot.ask("ana", "direct", "!minutes rules")).toContain("rules changed (M1): Decision, what is needed")
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })

  it("leaves everything as it is if the vote says so", async () => {
    await propose("decision threshold=2/3")
    await carry("M1", "2")
    expect(await bot.ask("tom", "direct", "!rules decision")).toContain("more than half of the ballots")
    expect(await bot.ask("ana", "direct", "!minutes rules")).not.toContain("rules changed")
  })

  it("leaves open votes their own rules", async () => {
    await bot.ask("ana", "members", "!propose Buy a boat")
    await propose("decision threshold=consensus")
    await carry("M2")
    expect(await bot.ask("ana", "direct", "!motion M1 rules")).toContain("more than half of the ballots carry it")
    expect(await bot.ask("ana", "members", "!propose Buy a second boat")).toContain("every ballot must agree")
  })

  it("takes another set about the same rules as an alternative, and one about others as a motion of its own", async () => {
    await propose("decision threshold=2/3")
    expect(await propose("decision threshold=3/4 quorum=1/3", "ben")).toContain("is option 2 of")
    expect(await propose("membership quorum=1/3", "ben")).toContain("M2")
    expect(await propose("decision threshold=2/3", "ben")).toContain("option 1 of M1")
    expect(await carry("M1", "2")).toContain("The rules are in force now")
    expect(await bot.ask("tom", "direct", "!rules decision")).toContain("at least three quarters of the ballots")
  })

  it("refuses a second vote on the same rules while people vote on them", async () => {
    await propose("decision threshold=2/3")
    await bot.pass("P3DT1M")
    expect(await propose("decision threshold=3/4")).toContain("M1 is open about one of these rules already")
  })

  it("refuses what would contradict, when it is proposed, with the reason", async () => {
    const answer = await propose("removal-second threshold=consensus")
    expect(answer).toContain("would contradict other rules")
    expect(answer).toContain("could never be met against their will")
    expect(await bot.ask("ana", "direct", "!motions")).not.toContain("M1")
  })

  it("says why nothing comes of it if it contradicts other rules by the time it is carried", async () => {
    await propose("removal-second quorum=1/1 method=consent")
    await propose("membership quorum=1/3")
    await carry("M1")
    await propose("removal-second method=count quorum=1/2")
    // By consent, a quorum of all would be fine. By count, it would let one person prevent their own removal.
    expect(await carry("M3")).toContain("The rules are in force now")
  })

  it("changes nothing, and says why, if two votes only contradict each other together", async () => {
    // With moderators alone on the roll, all of them may have to agree. With everybody on it, the person concerned could prevent it.
    await bot.restart({ smallRoll: 3, motions: { "removal-second": { vote: ["moderators"] } } })
    await propose("removal-second threshold=consensus")
    await propose("removal-second vote=permanent, officers", "ben")
    expect(await carry("M1")).toContain("The rules are in force now")
    const said: string[] = []
    for (const name of voters) said.push(await bot.ask(name, "direct", "!vote M2 1"))
    expect(said.join("\n")).toContain("M2 is carried")
    expect(said.join("\n")).toContain(
      "That has no effect: by now it would contradict other rules (Removal, second vote",
    )
    expect(await bot.ask("tom", "direct", "!rules removal-second")).toContain("Who votes: moderators")
    expect(await bot.ask("ana", "direct", "!minutes rules")).toContain(
      "the rules proposed in M2 could not come into force",
    )
    // A restart finds the same rules, and can start on them.
    expect(await bot.restart({ smallRoll: 3, motions: { "removal-second": { vote: ["moderators"] } } })).toEqual([])
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })

  it("changes nothing that is whoever runs the server's to set", async () => {
    expect(await propose("zone=Europe/Paris")).toContain("No vote can change")
    expect(await propose("currencies=USD")).toContain("accounts and currencies")
    expect(await propose("founders=@dee:hive.example")).toContain("No vote can change")
  })

  it("needs as much as the rule that it changes", async () => {
    await propose("rules threshold=majority")
    await carry("M1")
    expect(await propose("bylaw threshold=majority")).toContain("at least 2/3 of the ballots")
    expect(await propose("decision quorum=1/3")).toContain("more than half of the ballots")
  })

  it("is for those who may start it, in the members' room", async () => {
    expect(await propose("decision threshold=2/3", "tom")).toContain("Only")
    expect(await bot.ask("ana", "direct", "!rules propose decision threshold=2/3")).toContain("members")
    expect(await bot.ask("ana", "direct", "!motions")).not.toContain("M1")
  })

  it("answers what it cannot read with what to type", async () => {
    expect(await propose("")).toContain("!rules propose decision threshold=2/3")
    expect(await propose("threshold=2/3")).toContain("For which kind of vote?")
    expect(await propose("decision threshold=soon")).toContain("`majority`")
    expect(await propose("decision colour=green")).toContain("I don’t know a rule")
    expect(await propose("decision threshold=majority")).toContain("That is how it is already")
  })
})

describe("an office by vote", () => {
  it("comes with its election, and goes with its holder and its open election", async () => {
    await propose("office secretary, office president term=2 years candidacy=nothing")
    await propose("office secretary")
    await carry("M1")
    await bot.ask("ana", "members", "!stand secretary")
    await bot.pass("P3DT1M")
    for (const name of voters) await bot.ask(name, "direct", "!vote M2 1")
    expect(await bot.ask("tom", "direct", "!offices")).toContain("Secretary")
    await propose("office secretary=none")
    await bot.pass("P3DT1M")
    const said: string[] = []
    for (const name of voters) said.push(await bot.ask(name, "direct", "!vote M3 1"))
    expect(said.join("\n")).toContain("The rules are in force now")
    expect(said.join("\n")).not.toContain("vacant")
    expect(await bot.ask("tom", "direct", "!offices")).not.toContain("Secretary")
    expect(await bot.ask("ana", "direct", "!minutes offices")).toContain("the co-op no longer has this office")
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })
})

describe("after a restart", () => {
  it("what was voted still wins over the file, and nothing is said", async () => {
    await propose("decision threshold=2/3, office secretary")
    await carry("M1")
    expect(await knowsRules(bot.store.knex)).toBe(true)
    expect(await bot.restart()).toEqual([])
    expect(await bot.ask("tom", "direct", "!rules decision")).toContain("at least two thirds of the ballots")
    const edited = await bot.restart({ smallRoll: 3, motions: { decision: { threshold: "consensus" } } })
    expect(edited).toEqual([])
    expect(await bot.ask("tom", "direct", "!rules decision")).toContain("at least two thirds of the ballots")
    expect(await bot.ask("tom", "direct", "!offices")).toContain("Secretary")
  })

  it("the bot does not start on a file that contradicts what was voted, and says what does", async () => {
    await bot.restart({ smallRoll: 3, motions: { "removal-second": { vote: ["moderators"] } } })
    await propose("removal-second threshold=consensus")
    await carry("M1")
    // With all members on the roll, the person concerned could prevent their own removal.
    const failed = bot.restart({ smallRoll: 3 })
    await expect(failed).rejects.toBeInstanceOf(VotedRulesError)
    const error = await failed.catch((reason: unknown) => reason)
    const lines = errorLines(error, loadWords("en"), false).join("\n")
    expect(lines).toContain("The co-op hive has voted rules (M1)")
    expect(lines).toContain("coops.hive.motions.removal-second.threshold")
    expect(lines).toContain("What was voted wins over the file")
  })
})

describe("an admin's change of the rules", () => {
  const said = (answers: Awaited<ReturnType<CoopBot["restart"]>>) => answers.map(({ body }) => body).join("\n")

  it("is said once in the members' room, from what to what, and stands in the minutes", async () => {
    await bot.restart()
    const answers = await bot.restart({ smallRoll: 3, motions: { decision: { threshold: "2/3" } }, publish: "rounds" })
    expect(answers).toHaveLength(1)
    expect(said(answers)).toContain("The rules have changed without a vote. The admin edited the configuration:")
    expect(said(answers)).toContain(
      "Decision, what is needed: more than half of the ballots → at least two thirds of the ballots",
    )
    expect(said(answers)).toContain("each ballot beside its receipt → the sums of each round")
    expect(await bot.pass("PT1M")).toEqual([])
    expect(await bot.ask("ana", "direct", "!minutes rules")).toContain("the admin changed rules in the configuration")
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })

  it("is not one if nothing that holds is different", async () => {
    await bot.restart()
    const same = { smallRoll: 3, motions: { decision: { vote: ["officers", "permanent"], quorum: "1/2" } } }
    expect(await bot.restart(same)).toEqual([])
    expect(await bot.restart({ smallRoll: 3, founders: [person("ana"), person("ben")] })).toEqual([])
  })

  it("is said too where no vote could change the setting", async () => {
    await bot.restart()
    const settings = { zone: "Europe/Paris", currencies: ["USD", "EUR"], guests: ["@bridge:hive.example"] }
    const answers = await bot.restart({
      smallRoll: 3,
      ...settings,
      limits: { proposals: 3, strangers: { answers: 2 } },
    })
    expect(said(answers)).toContain("The admin edited the configuration")
    expect(said(answers)).toContain("Time zone: `Europe/Berlin` → `Europe/Paris`")
    expect(said(answers)).toContain("Currencies: `EUR` → `USD` and `EUR`")
    expect(said(answers)).toContain("Guests in the rooms: none → `@bridge:hive.example`")
    expect(said(answers)).toMatch(/Limits, proposals of a member at once: [\d,]+ → 3/)
    expect(said(answers)).toMatch(/Limits, answers to a stranger in an hour: [\d,]+ → 2/)
    expect(await bot.ask("ana", "direct", "!minutes rules")).toContain("Time zone: `Europe/Berlin` → `Europe/Paris`")
  })

  it("is said where the file has the setting for all co-ops, unless it only says what held before", async () => {
    await bot.restart({ smallRoll: 3 })
    expect(await bot.restart({ smallRoll: 3 }, { clockLimit: "PT1M" })).toEqual([])
    const answers = await bot.restart({ smallRoll: 3 }, { clockLimit: "PT5M" })
    expect(said(answers)).toContain("The admin edited the configuration")
    expect(said(answers)).toContain("How far the clocks may be apart: 1 minute → 5 minutes")
    expect(said(await bot.restart({ smallRoll: 3 }))).toContain("How far the clocks may be apart: 5 minutes → 1 minute")
  })

  it("says of a bank account that it is another one, and keeps no number of it", async () => {
    const account = { holder: "Hive", iban: "DE89370400440532013000" }
    await bot.restart({ smallRoll: 3, account })
    const other = { ...account, iban: "NL91ABNA0417164300" }
    const answers = await bot.restart({ smallRoll: 3, account: other })
    expect(said(answers)).toContain("The co-op’s bank account: changed")
    expect(await bot.restart({ smallRoll: 3, account: other })).toEqual([])
    expect(said(await bot.restart({ smallRoll: 3 }))).toContain("The co-op’s bank account: changed")
    const kept = JSON.stringify([await bot.store.knex("rules_last").select(), await bot.store.knex("minutes").select()])
    expect(kept).not.toContain(account.iban)
    expect(kept).not.toContain(other.iban)
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })

  it("of the preset is summed up, with the whole in the thread", async () => {
    await bot.restart()
    const [brief, more] = await bot.restart({ smallRoll: 3, preset: "nassella" })
    expect(brief?.body).toContain("changed the preset from `freecoop` to `nassella`")
    expect(brief?.body).toMatch(/\d+ rules are different/)
    expect((brief?.body ?? "").split("\n").length).toBeLessThan(8)
    expect(more?.body).toContain("Permanent membership, count or consent: by count → by consent")
  })

  it("that takes an office away ends it for its holder", async () => {
    await bot.restart({ smallRoll: 3, offices: { secretary: {} } })
    await bot.ask("ana", "members", "!stand secretary")
    await bot.pass("P3DT1M")
    for (const name of voters) await bot.ask(name, "direct", "!vote M1 1")
    await bot.ask("ben", "members", "!stand secretary")
    const answers = await bot.restart({ smallRoll: 3 })
    expect(said(answers)).toContain("No more office: Secretary")
    expect(said(answers)).toContain("M2")
    expect(await bot.ask("ana", "direct", "!minutes offices")).toContain("the co-op no longer has this office")
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })

  it("is told apart from what a new version of the program brings", async () => {
    await bot.restart()
    const as = (change: (all: readonly Last[]) => readonly Last[]) =>
      bot.act(async (act) => {
        await putLastRules(act.work, act.coop.key, change((await lastRules(act.work, act.coop.key)) ?? []))
        await compareRules(act)
      })
    // An earlier version had not this setting, and another value of that one.
    expect(await as((all) => all.filter(({ setting }) => setting !== "publish"))).toEqual([])
    const before = await as((all) =>
      all.map((one) => (one.setting === "readingTime" ? { ...one, value: "PT12H" } : one)),
    )
    expect(said(before)).toContain("A new version of the program brings them")
    expect(said(before)).toContain("Time to read a rewording: 12 hours → 24 hours")
  })
})

describe("on a phone", () => {
  it("what everybody needs of one kind, and of all kinds, comes first and fits", async () => {
    const [one] = await bot.say("tom", "direct", "!rules decision")
    expect(onPhone(one?.body ?? "").length).toBeLessThanOrEqual(12)
    const [all, more] = await bot.say("tom", "direct", "!rules")
    // The names of all thirteen kinds, and no more.
    expect(onPhone(all?.body ?? "").length).toBeLessThanOrEqual(13)
    expect(more?.relation).toHaveProperty("thread")
  })

  it("a motion that changes many rules has a title of two lines, with all in its text", async () => {
    const [card, would] = await bot.say(
      "ana",
      "members",
      "!rules propose conference notice=20 days quorum=2/3, publish=rounds, small-roll=9, proxies=0",
    )
    expect(card?.body).toContain("What is published of a count → the sums of each round; and 4 more is open")
    expect(would?.body).toContain("General conference, who must be present: half → two thirds")
    expect(would?.body).toContain("For how many others somebody may vote by proxy: 2 → 0")
  })
})

describe("a change of the preset by vote", () => {
  it("takes a co-op from freecoop to nassella, and to hierarchy by consent", async () => {
    await bot.ask("ana", "members", "!propose Buy a boat")
    expect(await propose("preset=nassella")).toContain("The rules of the preset nassella")
    expect(await carry("M2")).toContain("The rules are in force now")
    expect(await bot.ask("tom", "direct", "!rules")).toContain("by the preset `nassella` (M2)")
    expect(await bot.ask("ben", "members", "!propose Paint the gate")).toContain("is put to consent")
    // The open decision keeps its own rules.
    for (const name of voters) await bot.ask(name, "direct", "!vote M1 1")
    expect(await bot.ask("ana", "direct", "!motion M1")).toContain("carried")
    await propose("preset=hierarchy-by-consent")
    await bot.pass("P7DT1M")
    const said: string[] = []
    for (const name of voters) said.push(await bot.ask(name, "direct", "!vote M4 1"))
    expect(said.join("\n")).toContain("The rules are in force now")
    const offices = await bot.ask("tom", "direct", "!offices")
    expect(offices).toContain("President")
    expect(offices).toContain("Chief executive")
    // Somebody leads, and an election is open, when the co-op gives both offices up again.
    await bot.act((act) => takeSeat(act, officeKey("president"), person("ana"), null))
    await bot.ask("ben", "members", "!stand chief-executive My plan: bread every day")
    expect(await bot.restart()).toEqual([])
    expect(await bot.ask("tom", "direct", "!rules")).toContain("by the preset `hierarchy-by-consent` (M4)")
    await propose("preset=freecoop")
    await bot.pass("P7DT1M")
    const back: string[] = []
    for (const name of voters) back.push(await bot.ask(name, "direct", "!vote M6 1"))
    expect(back.join("\n")).toContain("M5 · Chief executive ends without a result")
    expect(await bot.ask("tom", "direct", "!offices")).not.toContain("President")
    expect(await bot.ask("ana", "direct", "!minutes offices")).toContain("ana no longer holds the office President")
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })
})
