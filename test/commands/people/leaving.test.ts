/** Leaving the co-op, offices that become vacant, and a co-op that begins anew after all have left. */

import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey, type MatrixId, type MemberStatus, type OfficeKey } from "../../../src/kernel/rules/types.ts"
import { recordsOf } from "../../../src/kernel/store/minutes.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { putInvitation } from "../../../src/standing/store/invitations.ts"
import { putMember, standings } from "../../../src/standing/store/members.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { foundTogether } from "../../support/founding.ts"
import { withOffices } from "../../support/offices.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
const members = { ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial" } as const

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

async function restart(people: Readonly<Record<string, MemberStatus>>, founders = ["ana"]): Promise<void> {
  await bot.close()
  bot = await CoopBot.start({ commands, members: people, settings: { founders: founders.map(person) } })
}

const seat = (name: string, office: OfficeKey) =>
  bot.store.work((work) => takeSeat({ work, coop: bot.coop }, office, person(name), null))
const to = (answers: readonly Answer[], lane: string) =>
  answers.filter((answer) => answer.lane.startsWith(lane)).map(({ body }) => body)
const membersRoom = "room:!members-hive"
const statuses = async () =>
  Object.fromEntries(
    (await bot.store.work((work) => standings(work, withOffices(hive)))).map((one) => [
      one.person.split(":")[0],
      one.status,
    ]),
  )
async function acts(): Promise<string[]> {
  const all: string[] = []
  for await (const { act } of recordsOf(bot.store.knex, hive, "public")) all.push(act)
  return all
}

describe("leaving", () => {
  it("is asked twice: first it says what would end, and changes nothing", async () => {
    await seat("ben", "moderator")
    await bot.say("ben", "members", "!stand treasurer")
    const before = await bot.everything()
    const answer = await bot.ask("ben", "direct", "!leave")
    expect(answer).toContain("You are still in Hive")
    expect(answer).toContain("Your office ends at once: moderator.")
    expect(answer).toContain("Nobody will moderate the co-op then")
    expect(answer).toContain("You are taken out of M1 · The treasurer")
    expect(answer).toContain("What is owed to you stays owed")
    expect(answer).toContain("To leave: `!leave --sure`")
    expect(await bot.everything()).toBe(before)
    expect(await bot.ask("cem", "members", "!leave")).not.toMatch(/office|taken out|roll/)
  })

  it("ends membership, offices and candidacies at once, and tells the members’ room", async () => {
    await seat("ben", "moderator")
    await seat("ana", "moderator")
    await bot.say("ben", "members", "!stand treasurer")
    await bot.say("cem", "members", "!stand treasurer")
    const said = await bot.say("ben", "direct", "!leave --sure")
    expect(to(said, membersRoom)).toContain("ben has left the co-op. Their office ended with that: moderator.")
    expect(to(said, membersRoom).join()).toContain("ballot of M1")
    expect(to(said, membersRoom).join()).not.toContain("Nobody moderates")
    expect(to(said, "person:@ben").join()).toContain("You have left Hive.")
    expect(await statuses()).toMatchObject({ "@ben": "former" })
    expect(await bot.ask("ana", "members", "!member ben")).toContain("ben is a former member, and left on")
    expect(await bot.ask("ana", "members", "!motion M1")).not.toContain("ben")
    expect(await bot.ask("ben", "members", "!members")).toContain("Only members")
  })

  it("in the members’ room is answered there, and in private", async () => {
    const said = await bot.say("tom", "members", "!leave --sure")
    expect(said.map(({ lane }) => lane)).toEqual([expect.stringContaining(membersRoom), "person:@tom:hive.example"])
    expect(said[1]?.body).toContain("You have left Hive.")
  })

  it("ends the question whether they become permanent, while it is not put to the vote", async () => {
    await bot.say("tom", "members", "!admit", { eventId: "$root" as never })
    const said = await bot.say("tom", "direct", "!leave --sure")
    const [ended] = said.filter(({ body }) => body.includes("ends without a result"))
    expect(ended?.body).toContain(
      "M1 · Make tom a permanent member ends without a result: tom is not in the co-op any more",
    )
    expect(ended?.relation).toMatchObject({ thread: "$root" })
    expect(await bot.ask("ana", "members", "!motion M1")).toContain("withdrawn")
  })

  it("ends the vote on it too, and makes nobody permanent who comes back on trial meanwhile", async () => {
    await bot.say("tom", "members", "!admit")
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    const said = await bot.say("tom", "direct", "!leave --sure")
    expect(to(said, membersRoom).join()).toContain("The ballots are deleted; nobody has counted them.")
    expect(await bot.ask("cem", "direct", "!vote M1 1")).toContain("M1 has ended without a result")
    await bot.store.work((work) => putMember(work, hive, person("tom"), "trial"))
    await bot.pass("P9D")
    expect(await statuses()).toMatchObject({ "@tom": "trial" })
    expect(await bot.ask("ana", "members", "!result M1")).toContain("M1")
    expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])
  })

  it("is for those who are in", async () => {
    await bot.say("cem", "direct", "!leave --sure")
    const before = await bot.everything()
    expect(await bot.ask("cem", "members", "!leave --sure")).toContain("Only members")
    expect(await bot.everything()).toBe(before)
  })
})

describe("an office that stands empty after somebody has left", () => {
  it("as the last moderator: every permanent member may invite, and stand", async () => {
    await seat("ben", "moderator")
    const said = to(await bot.say("ben", "direct", "!leave --sure"), membersRoom).join("\n")
    expect(said).toContain("Nobody moderates this co-op now.")
    expect(said).toContain("!stand moderator")
    expect(await bot.ask("cem", "members", "!invite @fay:hive.example")).toContain("fay is invited")
    expect(await bot.ask("cem", "members", "!stand moderator")).toContain("M1")
  })

  it("as treasurer: who wants to can stand", async () => {
    await seat("ben", "treasurer")
    expect(await bot.ask("ben", "direct", "!leave")).toContain("The co-op will have no treasurer then")
    const said = to(await bot.say("ben", "direct", "!leave --sure"), membersRoom).join("\n")
    expect(said).toContain("This co-op has no treasurer now.")
    expect(said).not.toContain("moderates")
    expect(await bot.ask("cem", "members", "!stand treasurer")).toContain("M1")
  })

  it("as the last who can vote: the admin names founders anew", async () => {
    await restart({ ana: "permanent", tom: "trial" })
    await seat("ana", "moderator")
    expect(await bot.ask("ana", "direct", "!leave")).toContain("Nobody will be left who can vote")
    const said = to(await bot.say("ana", "direct", "!leave --sure"), membersRoom).join("\n")
    expect(said).toContain("Nobody is left here who can vote")
    expect(said).not.toContain("!stand")
  })

  it("is not said while another holds it, or an officer is left who can vote", async () => {
    await restart({ ana: "permanent", tom: "trial" })
    await seat("tom", "moderator")
    await seat("ana", "moderator")
    expect(await bot.ask("ana", "direct", "!leave")).not.toContain("Nobody")
    expect(to(await bot.say("ana", "direct", "!leave --sure"), membersRoom)).toHaveLength(1)
  })
})

describe("the founders of the configuration", () => {
  const begin = () => bot.act(foundTogether)

  it("begin as permanent members where there is nobody yet, once", async () => {
    await restart({}, ["ana", "ben"])
    await begin()
    expect(await statuses()).toEqual({ "@ana": "permanent", "@ben": "permanent" })
    await begin()
    expect(await acts()).toEqual(["co-op-founded"])
  })

  it.each<[string, Readonly<Record<string, MemberStatus>>]>([
    ["others are permanent", { ana: "former", ben: "permanent", tom: "trial" }],
    ["they themselves are", { ana: "permanent" }],
  ])("admit nobody and bring nobody back while %s, whatever the file says", async (_, people) => {
    await restart(people, ["ana", "tom", "zoe"])
    const before = await bot.everything()
    await begin()
    expect(await bot.everything()).toBe(before)
  })

  it("admit nobody while an officer is left who can vote", async () => {
    await restart({ ana: "former", tom: "trial" })
    await seat("tom", "treasurer")
    await begin()
    expect(await statuses()).toEqual({ "@ana": "former", "@tom": "trial" })
  })

  it("begin anew where nobody is left who can vote, but for those removed by vote", async () => {
    await restart({ ana: "former", cem: "former", tom: "trial" }, ["ana", "ben", "tom", "vic"])
    await bot.store.work(async (work) => {
      await putMember(work, hive, person("vic"), "former", { removed: true })
      await putInvitation(work, hive, person("ben"), person("ana"))
    })
    const said = to(await begin(), membersRoom)
    const permanent = { "@ana": "permanent", "@ben": "permanent", "@tom": "permanent" }
    expect(await statuses()).toEqual({ ...permanent, "@cem": "former", "@vic": "former" })
    expect(await acts()).toEqual(["co-op-begun-anew", "founder-joined", "founder-joined", "founder-joined"])
    expect(said).toEqual([expect.stringContaining("Hive begins anew.")])
    expect(said[0]).toContain("as soon as they are in this room: ana, ben and tom.")
    expect(await bot.ask("ana", "members", "!members")).not.toContain("Invited")
    expect(await bot.ask("ana", "members", "!propose We are back")).toContain("M1")
  })

  it("do not begin anew where all of them were removed by vote", async () => {
    await restart({}, ["vic"])
    await bot.store.work((work) => putMember(work, hive, person("vic"), "former", { removed: true }))
    const before = await bot.everything()
    await begin()
    expect(await bot.everything()).toBe(before)
  })

  it("go by the Matrix ID that they have moved to", async () => {
    await restart({ ana: "former", ida: "former" }, ["ana"])
    const move = (from: string, moved_to: MatrixId) =>
      bot.store
        .knex("members")
        .where({ person: person(from) })
        .update({ moved_to })
    await move("ana", person("ida"))
    await begin()
    expect(await statuses()).toEqual({ "@ana": "former", "@ida": "permanent" })
  })
})
