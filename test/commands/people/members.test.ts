/** Members of the co-op: inviting, lists, and becoming permanent. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey, type OfficeKey } from "../../../src/kernel/rules/types.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { accept } from "../../../src/people/acts/members.ts"
import { invitationsOf } from "../../../src/standing/store/invitations.ts"
import { putMember, standingOf } from "../../../src/standing/store/members.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { withOffices } from "../../support/offices.ts"
import { saysNo } from "../../support/says-no.ts"

const hive = coopKey("hive")
const members = { ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial", ute: "former" } as const
const guest = "@bridge:hive.example"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members, settings: { smallRoll: 3, guests: [guest] } })
})
afterEach(() => bot.close())

const seat = (name: string, office: OfficeKey) =>
  bot.store.work((work) => takeSeat({ work, coop: bot.coop }, office, person(name), null))
const joins = (name: string) => bot.store.work((work) => accept({ work, coop: bot.coop }, person(name)))
const standing = (name: string) => bot.store.work((work) => standingOf(work, withOffices(hive), person(name)))
const invited = async () => (await bot.store.work((work) => invitationsOf(work, hive))).map((one) => one.person)

/** Says something that must be refused. Checks that nothing but the answer was written. */
const refused = (who: string, text: string, place: Place = "members"): Promise<string> => saysNo(bot, who, text, place)

describe("an invitation", () => {
  it("is given by a moderator, and says what comes of it", async () => {
    await seat("ben", "moderator")
    const answer = await bot.ask("ben", "moderators", "!invite @fay:hive.example")
    expect(answer).toContain("fay is invited.")
    expect(answer).toContain("Joining the members’ room makes")
    expect(answer).toContain("!invite @fay --withdraw")
    expect(await invited()).toEqual([person("fay")])
    expect(await joins("fay")).toBe(true)
    expect(await standing("fay")).toMatchObject({ status: "trial" })
    expect(await joins("fay")).toBe(false)
  })

  it("is given by every permanent member while there is no moderator, and by no other", async () => {
    expect(await bot.ask("ana", "members", "!invite @fay:hive.example")).toContain("fay is invited")
    expect(await refused("tom", "!invite @gil:hive.example")).toContain("permanent members invite people")
    await seat("ben", "moderator")
    expect(await refused("ana", "!invite @gil:hive.example")).toContain("Only moderators invite people")
    expect(await refused("ana", "!invite @gil:hive.example")).toContain("You can ask ben.")
    expect(await refused("ana", "!invite fay --withdraw")).toContain("Only moderators")
  })

  it.each([
    ["somebody who belongs already", "@cem", "cem belongs to the co-op already"],
    ["the bot", "@waggle:hive.example", "That is me"],
    ["a guest by the configuration", guest, "is a guest by the configuration"],
    ["a name that the co-op does not know", "@fay", "@fay:hive.example"],
    ["nobody", "", "a person"],
    ["two at once", "@fay:hive.example @gil:hive.example", "I don’t understand"],
  ])("is not given to %s", async (_, who, words) => {
    expect(await refused("ana", `!invite ${who}`)).toContain(words)
  })

  it("is repeated where it waits already, and says since when", async () => {
    await bot.say("ana", "members", "!invite @fay:hive.example")
    const answer = await bot.ask("ben", "direct", "!invite fay")
    expect(answer).toContain("fay was invited already, by ana on 20 November 2026")
    expect(await invited()).toEqual([person("fay")])
  })

  it("brings back who has left, or was removed, on trial, and says so before", async () => {
    await bot.store.work((work) => putMember(work, hive, person("vic"), "former", { removed: true }))
    expect(await bot.ask("ana", "members", "!invite ute")).toContain("left on 20 November 2026")
    expect(await bot.ask("ana", "members", "!invite vic")).toContain("removed by vote on 20 November 2026")
    for (const name of ["ute", "vic"]) {
      await joins(name)
      expect(await standing(name)).toMatchObject({ status: "trial", removedAt: null })
    }
  })

  it("is taken back until it is accepted", async () => {
    await bot.say("ana", "members", "!invite @fay:hive.example")
    expect(await bot.ask("ben", "members", "!invite fay --withdraw")).toContain("invitation of fay is taken back")
    expect(await invited()).toEqual([])
    expect(await joins("fay")).toBe(false)
    expect(await standing("fay")).toMatchObject({ status: null })
    expect(await refused("ana", "!invite @fay:hive.example --withdraw")).toContain("fay is not invited")
    expect(await refused("ana", "!invite tom --withdraw")).toContain("tom is a member already")
  })

  it("to one co-op is nothing to another", async () => {
    const two = await CoopBot.start({ commands, others: { farm: ["ana", "zoe"] } })
    await two.say("ana", "members", "!invite @fay:hive.example")
    expect(await two.ask("zoe", "members", "!members", { coop: "farm" })).toBe(
      "Farm has 2 members.\n\nPermanent (2):\n\n- ana\n- zoe\n\nAll about one of them: `!member @user`",
    )
    expect(await two.ask("zoe", "members", "!member fay", { coop: "farm" })).toContain("I know nobody called fay")
    expect(await two.ask("ana", "direct", "!members")).toContain("!members --coop farm")
    expect(await two.ask("ana", "direct", "!members --coop farm")).toContain("- zoe")
    await two.close()
  })
})

describe("the list of members", () => {
  it("has everybody who belongs, by status, with offices, and who is invited", async () => {
    await seat("ben", "moderator")
    await seat("ben", "treasurer")
    await bot.say("ben", "members", "!invite @fay:farm.example")
    expect(await bot.ask("tom", "direct", "!members")).toBe(
      [
        "Hive has 4 members.",
        "Permanent (3):\n\n- ana\n- ben · moderator · treasurer\n- cem",
        "On trial (1):\n\n- tom",
        "Invited, and not here yet (1):\n\n- @fay:farm.example, by ben on 20 November 2026",
        "All about one of them: `!member @user`",
      ].join("\n\n"),
    )
  })

  it("is for members", async () => {
    expect(await refused("ute", "!members")).toContain("Only members")
  })
})

describe("what is known of one member", () => {
  it("is their status, offices, and the open motions about them", async () => {
    await seat("ben", "moderator")
    await bot.say("ana", "members", "!stand moderator against @ben")
    await bot.say("tom", "members", "!admit")
    expect(await bot.ask("tom", "members", "!member ben")).toMatch(
      /^ben is a permanent member, since 20 November 2026\.\n\n- Moderator since 20 November 2026\n\nOpen, and about them:\n\n- M1 · .*ben: open for candidates/,
    )
    expect(await bot.ask("ana", "direct", "!member")).toContain("- M1 ·")
    expect(await bot.ask("ana", "direct", "!member tom")).toMatch(/tom is a member on trial.*- M2 · /s)
  })

  it("says how a trial member becomes permanent", async () => {
    expect(await bot.ask("ana", "members", "!member tom")).toContain("!admit @tom")
  })

  it("goes on once they are gone, or only invited", async () => {
    await bot.store.work((work) => putMember(work, hive, person("vic"), "former", { removed: true }))
    await bot.say("ana", "members", "!invite @fay:hive.example")
    await bot.say("ana", "members", "!invite ute")
    expect(await bot.ask("ana", "members", "!member vic")).toContain("was removed by vote on 20 November 2026")
    expect(await bot.ask("ana", "members", "!member fay")).toBe(
      "fay is invited, by ana on 20 November 2026, and has not joined yet.",
    )
    const both = await bot.ask("ana", "members", "!member ute")
    expect(both).toMatch(/ute is a former member, and left on .*ute is invited, by ana/s)
  })

  it("is nothing of who never was there", async () => {
    expect(await refused("ana", "!member @zoe:hive.example")).toContain("zoe is not in this co-op, and never was")
    expect(await refused("ana", "!member zoe")).toContain("I know nobody called zoe")
  })

  it("is nothing of a first vote on their removal, not even to moderators", async () => {
    for (const name of ["ana", "ben"]) await seat(name, "moderator")
    const ask = async () => [
      await bot.ask("cem", "direct", "!member cem"),
      await bot.ask("ana", "moderators", "!member cem"),
      await bot.ask("cem", "members", "!leave"),
    ]
    const before = await ask()
    await bot.say("ana", "moderators", "!remove --sure @cem Sleeps.")
    expect(await bot.ask("ana", "moderators", "!motion R1")).toContain("R1")
    expect(await ask()).toEqual(before)
  })
})

describe("becoming permanent", () => {
  it("is asked by the trial member, in a thread of its own, and voted on by permanent members", async () => {
    const [answer] = await bot.say("tom", "members", "!admit", { eventId: "$root" as never })
    expect(answer?.relation).toMatchObject({ thread: "$root" })
    expect(answer?.body).toContain("M1 · Make tom a permanent member")
    expect(answer?.body).toContain("1. Accept (tom)\n2. Reject")
    expect(answer?.body).toContain("at least 2 of 3 must vote")
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    expect(await bot.ask("cem", "direct", "1")).toContain("tom is a permanent member now.")
    expect(await standing("tom")).toMatchObject({ status: "permanent" })
  })

  it("is asked for by a permanent member too, once at a time", async () => {
    expect(await bot.ask("ana", "members", "!admit @tom")).toContain("M1 · Make tom a permanent member")
    expect(await refused("tom", "!admit")).toContain("M1")
    expect(await bot.ask("ana", "members", "!member tom")).not.toContain("!admit @tom")
  })

  it.each([
    ["ana", "!admit", "ana is a permanent member already"],
    ["ana", "!admit ben", "ben is a permanent member already"],
    ["ana", "!admit ute", "ute is not a member on trial"],
    ["ana", "!admit @zoe:hive.example", "zoe is not a member on trial"],
    ["ute", "!admit", "Only members"],
  ])("is refused to %s who types %s", async (who, text, words) => {
    expect(await refused(who, text)).toContain(words)
  })

  it("is not asked by a trial member for another", async () => {
    await bot.store.work((work) => putMember(work, hive, person("uli"), "trial"))
    expect(await refused("tom", "!admit uli")).toContain("permanent members")
  })
})
