/** A co-op with two offices of its own. Its configuration is all that the program needs to know of them (§12.1). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { Refusal } from "../../../src/kernel/acts/refusal.ts"
import { eventId, roomId } from "../../../src/kernel/rules/types.ts"
import { ledgerReader } from "../../../src/ledger/acts/treasury.ts"
import { stand } from "../../../src/offices/acts/elections.ts"
import { impeach, resign } from "../../../src/offices/acts/offices.ts"
import { mayInvite } from "../../../src/people/acts/members.ts"
import { misplacedLevels, moderatorLevel } from "../../../src/rooms/rules/power.ts"
import { isWanted } from "../../../src/rooms/rules/rooms.ts"
import { type OfficeKey, officeKey } from "../../../src/standing/rules/offices.ts"
import { standingOf } from "../../../src/standing/store/members.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"
import { verifyMinutes } from "../../support/verify.ts"

const elder = officeKey("elder")
const bursar = officeKey("bursar")
const president = officeKey("president")

const settings = {
  offices: {
    elder: {
      names: { en: "Elder", de: "Ältestenrat" },
      fill: "contest",
      powers: ["invite", "moderate", "start-removal"],
      election: { votingStage: "P2D" },
    },
    bursar: { names: { en: "Keeper of the purse" }, powers: ["hold-treasury"] },
    president: { election: { threshold: "2/3" } },
  },
  separateOffices: [["elder", "bursar"]],
}

const five = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", eli: "permanent" } as const

let bot: CoopBot
let story: ElectionStory
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: five, settings })
  story = new ElectionStory(bot)
})
afterEach(() => bot.close())

const standingNow = (name: string) =>
  bot.store.work((work) => standingOf(work, bot.coop.config, person(name)), { quiet: true })

async function stands(name: string, office: OfficeKey, against: string | null = null): Promise<void> {
  const by = await standingNow(name)
  const typed = {
    room: bot.coop.rooms.members ?? roomId("!members:hive.example"),
    event: eventId(`$${name}-stands-${bot.clock.now()}`),
    sentAt: bot.clock.now(),
  }
  const candidacy = { office, against: against === null ? null : person(against), statement: "I would." }
  await bot.act(async (act) => void (await stand(act, by, candidacy, typed)))
  bot.clock.forward("PT1M")
}

const refusalOf = (task: Promise<unknown>) =>
  task.then(
    () => null,
    (error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      return error.reason.refused
    },
  )

describe("an office of one's own that is filled seat by seat", () => {
  it("goes to the winner of its election, with “No winner” on the ballot, and the minutes agree", async () => {
    await stands("cem", elder)
    expect(await story.titles(1)).toEqual(["cem", "No winner"])
    await story.decide(1, { ana: "cem", ben: "cem", cem: "cem", dee: "No winner" })
    expect(await story.seats()).toEqual(["elder cem"])
    expect((await standingNow("cem")).offices).toEqual([elder])
    const reports = await verifyMinutes(bot.store.knex)
    expect(reports.flatMap(({ broken, altered }) => [broken, ...altered])).toEqual(reports.map(() => null))
  })

  it("has any number of seats, and members can contest and abolish each one", async () => {
    await story.officers(elder, "ana", "ben")
    await stands("cem", elder, "ben")
    expect(await story.titles(1)).toEqual(["cem", "ben", "No winner"])
    await story.decide(1, { ana: "cem", ben: "ben", cem: "cem", dee: "cem" })
    expect(await story.seats()).toEqual(["elder ana", "elder cem"])
    await stands("dee", elder, "ana")
    await story.decide(2, { ana: "No winner", ben: "No winner", cem: "No winner", dee: "dee" })
    expect(await story.seats()).toEqual(["elder cem"])
  })

  it("is contested only against somebody who holds it", async () => {
    await story.officers("moderator", "ben")
    expect(await refusalOf(stands("cem", elder, "ben"))).toBe("not-in-that-office")
  })

  it("gives its holders its powers and its room, and takes them away with the seat", async () => {
    await story.officers(elder, "cem")
    const elected = await standingNow("cem")
    const power = { users: new Map([[bot.coop.bot, 100]]), usual: 0, creators: new Set<never>() }
    const room = { role: "members", bot: bot.coop.bot, power } as const
    expect(isWanted("moderators", elected, false)).toBe(true)
    expect(isWanted("treasury", elected, false)).toBe(false)
    expect(misplacedLevels(room, new Map([[elected.person, elected]])).get(elected.person)).toBe(moderatorLevel)
    // Permanent members may invite only while nobody holds an office with the power to invite.
    const invites = async (name: string) => {
      const standing = await standingNow(name)
      return bot.store.work((work) => mayInvite({ work, coop: bot.coop }, standing), { quiet: true })
    }
    expect([await invites("cem"), await invites("dee")]).toEqual([true, false])
    await bot.act(async (act) => void (await resign(act, elected, elder)))
    expect(await invites("dee")).toBe(true)
    expect(isWanted("moderators", await standingNow("cem"), false)).toBe(false)
    expect(await story.seats()).toEqual([])
  })

  it("is held by the rules that the co-op's file has for it", async () => {
    await stands("cem", elder)
    expect((await story.motion(1)).terms.votingStage).toBe("P2D")
  })
})

describe("an office of one's own with one seat", () => {
  it("changes hands by its election, without “No winner”", async () => {
    await story.officers(bursar, "ana")
    await stands("cem", bursar)
    expect(await story.titles(1)).toEqual(["cem", "ana"])
    await story.decide(1, { ana: "ana", ben: "cem", cem: "cem", dee: "cem" })
    expect(await story.seats()).toEqual(["bursar cem"])
  })

  it("opens a frozen treasury where its powers say that it keeps it", async () => {
    await story.officers("treasurer", "ana")
    await stands("cem", elder)
    const { row, id } = await story.motion(1)
    await bot.act((act) => impeach(act, { office: "treasurer", person: person("ana") }, { row, id }))
    expect(await story.frozen()).toBe(true)
    await story.officers(bursar, "ben")
    expect(await story.frozen()).toBe(false)
  })

  it("reads the ledger as somebody who keeps the treasury", async () => {
    await story.officers(bursar, "ana")
    const reader = async (name: string) => {
      const [by, room] = [await standingNow(name), { place: "treasury" }]
      const trust = { encrypted: true, device: "signed", identity: `key of ${name}` } as const
      return bot.store.work((work) => ledgerReader({ work, coop: bot.coop }, by, { room, trust }), {
        quiet: true,
      })
    }
    expect([await reader("ana"), await reader("ben")]).toEqual(["treasury", "members"])
  })

  it("is not for somebody who holds another that the co-op keeps apart from it", async () => {
    await story.officers(elder, "cem")
    expect(await refusalOf(stands("cem", bursar))).toBe("offices-apart")
  })

  it("ends with the membership of its holder", async () => {
    await story.officers(bursar, "ana")
    await story.leaves("ana")
    expect(await story.seats()).toEqual([])
  })
})

describe("the words for an office of one's own", () => {
  it("are its key and its names in every language, and messages call it by its name", async () => {
    expect(await bot.ask("ana", "members", "!stand keeper-of-the-purse")).toContain("M1 · Keeper of the purse")
    expect(await bot.ask("ben", "members", "!stand bursar")).toContain("Keeper of the purse")
    expect(await bot.ask("cem", "members", "!stand ältestenrat I would.")).toContain("M2 · Elder")
    expect(await bot.ask("dee", "members", "!stand secretary")).toContain("no office `secretary`")
    expect(await bot.ask("dee", "members", "!stand stranger")).toContain("elder, keeper-of-the-purse and president")
  })

  it("are in the lists of offices and of their powers, and in the guide that its holder gets", async () => {
    await story.officers(elder, "ana")
    expect(await bot.ask("ben", "members", "!offices")).toContain("Elder: ana")
    expect(await bot.ask("ben", "members", "!offices")).toContain(
      "Nobody holds now: Keeper of the purse and President. To stand, in the members’ room, such as: `!stand keeper-of-the-purse`",
    )
    const powers = await bot.ask("ben", "members", "!rules offices")
    expect(powers).toContain("Elder: invite people, moderate the rooms and propose removals")
    expect(powers).toContain("Keeper of the purse: keep the treasury.")
    expect(powers).toContain("Keeper of the purse: One seat.")
    expect(await bot.ask("ana", "direct", "!guide")).toContain("Elder of")
    expect(await bot.ask("ana", "direct", "!resign")).toContain("You still hold the office Elder")
    expect(await bot.ask("ana", "direct", "!resign elder --sure")).toContain("has resigned from the office Elder")
  })
})

describe("two offices that are filled by elections of the same kind", () => {
  it("have their elections at the same time, and each has only one", async () => {
    await stands("ana", president)
    await stands("ben", bursar)
    await stands("cem", president)
    expect([await story.titles(1), await story.titles(2)]).toEqual([["ana", "cem"], ["ben"]])
    expect([(await story.motion(1)).kind, (await story.motion(1)).office]).toEqual(["election", president])
  })

  it("have each their own rules where the co-op's file has some", async () => {
    await stands("ana", president)
    await stands("ben", bursar)
    expect([(await story.motion(1)).terms.threshold, (await story.motion(2)).terms.threshold]).toEqual([
      "2/3",
      "majority",
    ])
    expect(await bot.ask("ana", "members", "!rules president")).toContain("two thirds")
  })
})

describe("an office that asks for a statement", () => {
  it("takes no candidate without one", async () => {
    await story.refused("ana", "!stand president", "A statement belongs to your candidacy")
    expect(await bot.ask("ana", "members", "!stand president I listen.")).toContain("M1 · President")
  })
})
