/** The end of a removal (§6): votes whose roll has become empty, and a co-op in which nobody can vote any more. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { type Answer, person, type TestBotOptions } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot
afterEach(() => bot.close())

async function start(options: Omit<TestBotOptions, "commands">, moderators: readonly string[]): Promise<void> {
  bot = await CoopBot.start({ commands, ...options })
  await bot.store.work(async (work) => {
    for (const name of moderators) await takeSeat({ work, coop: bot.coop }, "moderator", person(name), null)
  })
}

/** Carries the first vote on removing this person. Then M1, the second vote, is in its hearing. */
async function announce(name: string, moderators: readonly string[]): Promise<void> {
  await bot.say("ana", "moderators", `!remove --sure @${name} Has kept the key.`)
  await bot.pass("P3DT1M")
  for (const voter of moderators) await bot.say(voter, "direct", "!vote R1 1")
}

const inMembers = (answers: readonly Answer[]) =>
  answers.filter(({ lane }) => lane === "room:!members-hive:hive.example").map(({ body }) => body)

describe("a removal of the last one on the roll of an open vote", () => {
  it("ends that vote, and the message about it says that it is over", async () => {
    const decision = { vote: ["trial"], proposalStage: "P1D" }
    await start({ settings: { motions: { decision } } }, ["ana", "ben"])
    await announce("tom", ["ana", "ben"])
    await bot.pass("P6D")
    await bot.say("ana", "members", "!propose Paint the shed")
    await bot.pass("P1DT1M")
    expect(await bot.ask("ana", "members", "!motion M2")).toContain("Turnout so far: 0 of 1.")
    const said: Answer[] = []
    for (const voter of ["ana", "ben", "cem"]) said.push(...(await bot.say(voter, "direct", "!vote M1 1")))
    said.push(...(await bot.pass("PT1M")))
    expect(inMembers(said).join("\n")).toContain("M2 · Paint the shed: no quorum")
    const status = said.filter(({ errand }) => errand.do === "edit" && errand.of === "status:hive:M2")
    expect(status.at(-1)?.body).toContain("Voting on M2 · Paint the shed is over.")
  })
})

describe("a removal that was decided while the bot was away", () => {
  it("strikes nobody from a vote that had ended before, whichever was opened first", async () => {
    const decision = { proposalStage: "P1D", votingStage: "P1D", closeWhenAllVoted: false }
    await start({ settings: { motions: { decision, "removal-second": { closeWhenAllVoted: false } } } }, ["ana"])
    await announce("ben", ["ana"])
    await bot.pass("P6D")
    await bot.say("ana", "members", "!propose Paint the shed")
    await bot.pass("P1DT1M")
    for (const voter of ["ana", "ben", "cem"]) await bot.say(voter, "direct", "!vote M2 1")
    for (const voter of ["ana", "cem"]) await bot.say(voter, "direct", "!vote M1 1")
    const said = inMembers(await bot.pass("P10D"))
    expect(said.find((body) => body.startsWith("M2 is carried"))).toContain("3 of 3 ballots")
    const outcomes = said.flatMap((body) => /^(M\d) .*carried.*ballots/.exec(body)?.[1] ?? [])
    expect(outcomes).toEqual(["M2", "M1"])
  })
})

describe("a removal of the last one who can vote", () => {
  it("says to those who are left that nobody can, and the way out", async () => {
    await start({ members: { ana: "permanent", dee: "permanent", tom: "trial" } }, ["ana"])
    await announce("dee", ["ana"])
    await bot.pass("P7DT1M")
    await bot.say("ana", "direct", "!vote M1 1")
    await bot.say("ana", "members", "!leave --sure")
    const said = inMembers([...(await bot.say("dee", "direct", "!vote M1 abstain")), ...(await bot.pass("PT1M"))])
    expect(said.join("\n")).toContain("dee is no longer a member")
    expect(said.filter((body) => body.startsWith("Nobody is left here who can vote"))).toHaveLength(1)
  })
})
