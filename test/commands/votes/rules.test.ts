/** `!rules`: the rules of a co-op's votes in words, and the answer to people who may not start a vote. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { usualOffices } from "../../../src/standing/rules/offices.ts"
import { kinds, kindsWith, motionKinds } from "../../../src/votes/rules/kinds.ts"
import { namesOf } from "../../../src/votes/views/rules.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { typed } from "../../support/typed.ts"

let bot: CoopBot
const start = async (settings: object = {}, more: object = {}) => {
  bot = await CoopBot.start({ commands, settings: { ...settings }, ...more })
}
afterEach(() => bot.close())

const lineOf = (text: string, kind: string) => text.split("\n").find((line) => line.includes(`(\`${kind}\`)`)) ?? ""

describe("!rules", () => {
  it("says what most votes have in common, and of each kind what it does and what is otherwise", async () => {
    await start()
    const text = await bot.ask("tom", "members", "!rules")
    expect(text).toContain("How Hive votes, by the preset `freecoop`.")
    expect(text).toContain(
      "In general. Who starts it and who votes: permanent members and officers. Needed: more than half of the ballots; at least half must vote. 3 days to propose and talk, then 4 days of voting.",
    )
    expect(
      kindsWith(usualOffices)
        .map((kind) => lineOf(text, kind))
        .filter((line) => line === ""),
    ).toEqual([])
    expect(lineOf(text, "decision")).toMatch(/A text goes into the minutes\.$/)
    expect(lineOf(text, "membership")).toContain("Who starts it: permanent members and the person it is about.")
    expect(lineOf(text, "treasurer")).toContain("Needed: winning the count; at least half must vote.")
    expect(lineOf(text, "budget")).toContain("Who votes: permanent members, trial members and officers.")
    expect(lineOf(text, "removal-second")).toContain("7 days of hearing, then 4 days of voting.")
    expect(text).not.toContain("Different from the preset")
  })

  it("shows the first vote on a removal too: that there is such a rule is no secret", async () => {
    await start()
    for (const place of ["members", "moderators", "direct"] as const)
      expect(lineOf(await bot.ask("tom", place, "!rules"), "removal-first")).toContain(
        "Who starts it and who votes: moderators.",
      )
  })

  it("names the preset, the cells that are not the preset's, and the offices that nobody holds together", async () => {
    const motions = { decision: { quorum: "2/3", closeWhenAllVoted: false }, treasurer: { votingStage: "P9D" } }
    await start({ preset: "hierarchy-by-consent", motions })
    const text = await bot.ask("ana", "members", "!rules")
    expect(text).toContain("by the preset `hierarchy-by-consent`.")
    expect(text).toContain(
      "Different from the preset: `treasurer` (the voting stage) and `decision` (the quorum and when it closes).",
    )
    expect(lineOf(text, "decision")).toContain("at least two thirds must vote")
    expect(lineOf(text, "treasurer")).toContain("7 days for proposals, then 9 days of voting.")
    expect(text).toContain(
      "Nobody holds these offices together: moderator and treasurer; President and Chief executive; treasurer and Chief executive.",
    )
  })

  it("hides nothing behind what is general: every kind's own rules stand in its manual", async () => {
    // Some kinds are only for co-ops with certain offices: a plan in mid-term, and a pay scale. Others are for those with shares.
    const chief = { candidacy: "plan", powers: ["invite", "set-rates"] }
    const offices = { president: {}, board: {}, "chief-executive": chief }
    await start({ preset: "nassella", offices, ownership: { shares: true } })
    for (const kind of motionKinds) {
      const page = await bot.ask("ana", "direct", `!rules ${kind}`)
      expect(page).toContain("Who votes: ")
      expect(page).toMatch(/Needed to change anything: |Held by consent: |All seats are filled at once: /)
      expect(page).toContain("must vote")
      expect(page).toMatch(/\d+ days? (for proposals|to talk about it|of hearing), then \d+ days of voting\./)
      expect(page).toContain(kinds[kind].byBot ? "Only I start it" : "Who may start it")
    }
  })

  it("is in words as the data is: no stages, no quorum, no notice, a fraction, everybody", async () => {
    const decision = {
      proposalStage: "PT0S",
      quorum: "0/1",
      threshold: "3/4",
      vote: ["trial", "permanent", "moderators"],
    }
    await start({
      motions: { decision, budget: { earlyNotice: "PT0S", threshold: "consensus", closeWhenAllVoted: false } },
    })
    const page = await bot.ask("ana", "members", "!rules decision")
    expect(page).toContain("Who votes: permanent members, trial members and moderators.")
    expect(page).toContain("at least three quarters of the ballots")
    expect(page).toContain("There is no quorum")
    expect(page).toContain("Voting begins at once and takes 4 days.")
    expect(page).not.toContain("sooner")
    expect(page).toContain(
      "Different from the preset `freecoop`: who votes, what is needed, the quorum and the first stage.",
    )
    expect(lineOf(await bot.ask("ana", "members", "!rules"), "decision")).toContain("however few vote")
    const budget = await bot.ask("ana", "members", "!rules budget")
    expect(budget).toContain("Needed to change anything: all ballots")
    expect(budget).toContain("The person who starts it may open the vote sooner.")
    expect(budget).toContain("It closes at its deadline")
  })

  it("understands each kind by every name it has, in either language, whatever the co-op speaks", async () => {
    await start()
    for (const kind of kindsWith(usualOffices)) {
      const title = loadWords("en").t(`rules-title-${kind}`)
      for (const name of namesOf(kind, typed))
        expect([name, await bot.ask("ana", "direct", `!rules ${name.toUpperCase()}`)]).toEqual([
          name,
          expect.stringContaining(`${title}. `),
        ])
    }
  })

  it("shows both votes of a removal where that alone was said, and every election under that word", async () => {
    await start()
    for (const name of ["removal", "Ausschluss", "ausschl"]) {
      const text = await bot.ask("ana", "direct", `!rules ${name}`)
      expect(text).toContain("Removal, first vote. ")
      expect(text).toContain("Removal, second vote. ")
    }
    expect(await bot.ask("ana", "direct", "!rules Wahl")).toMatch(/^Moderator\. [\s\S]*Treasurer\. /)
  })

  it("knows what was meant, and writes nothing but its answer", async () => {
    await start()
    const before = await bot.everything()
    expect(await bot.ask("ana", "direct", "!rules desicion")).toBe(
      "There is no kind of vote called “desicion”. Did you mean `!rules decision`?",
    )
    expect(await bot.ask("ana", "direct", "!rules picnic")).toBe(
      "There is no kind of vote called “picnic”. All there are: `!rules`",
    )
    expect(await bot.ask("ana", "direct", `!rules ${"x".repeat(300)} *so*`)).not.toContain("x".repeat(70))
    expect(await bot.everything()).toBe(before)
  })

  it("tells nobody from outside, in a direct message, of the co-op at all", async () => {
    await start()
    const text = await bot.ask("zoe", "direct", "!rules")
    expect(text).toContain("You are not a member of a co-op that I serve")
    expect(text).not.toContain("Hive")
    expect(await bot.ask("zoe", "members", "!rules")).toBe("Only members of Hive can use `!rules`.")
    for (const name of ["zoe", "ana"])
      expect(await bot.ask(name, "lobby", "!rules")).toMatch(/^`!rules` belongs in the members’ room/)
  })

  it("asks whoever is in several co-ops which one is meant, and keeps their rules apart", async () => {
    await start({ preset: "nassella" }, { others: { nest: ["ana"] } })
    expect(await bot.ask("ana", "direct", "!rules")).toContain("You are in several co-ops.")
    expect(await bot.ask("ana", "direct", "!rules --coop nest")).toContain("How Nest votes, by the preset `freecoop`.")
    expect(await bot.ask("ana", "direct", "!rules decision --coop hive")).toContain("Who votes: permanent members.")
  })
})

describe("who may not start a vote", () => {
  it("is told who can, where the rules stand, and the way to become one of them, and nothing is written", async () => {
    await start()
    const before = await bot.everything()
    const answer =
      "Only permanent members and officers can start a decision or add an option to one (`!rules decision`). You can ask one of them to do it. To become a permanent member: `!admit`"
    expect(await bot.ask("tom", "members", "!propose Move")).toBe(answer)
    expect(await bot.ask("tom", "members", "!help propose")).toBe(answer)
    expect(await bot.everything()).toBe(before)
    await bot.say("ana", "members", "!propose Move")
    expect(await bot.ask("tom", "members", "!alternative M1 Stay")).toBe(answer)
  })

  it("for an office, is not told to ask others, who would stand for themselves", async () => {
    await start()
    expect(await bot.ask("tom", "members", "!stand moderator")).toBe(
      "Only permanent members and officers can stand for moderator (`!rules moderator`). To become a permanent member: `!admit`",
    )
  })

  it("is told of no way that would not lead there", async () => {
    await start({ motions: { decision: { start: ["moderators"] } } })
    for (const name of ["tom", "ana"])
      expect(await bot.ask(name, "members", "!propose Move")).toBe(
        "Only moderators can start a decision or add an option to one (`!rules decision`). You can ask one of them to do it.",
      )
  })
})
