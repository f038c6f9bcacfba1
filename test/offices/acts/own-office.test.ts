/** A program with two more offices. A row in the table is all that the code needs to know about an office (§12.1). */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { eventId, roomId } from "../../../src/kernel/rules/types.ts"
import type { Words } from "../../../src/kernel/views/words.ts"
import type { Office, OfficeKey } from "../../../src/standing/rules/offices.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import type { ElectionStory } from "../../support/election-story.ts"

// Nothing outside this file names these two offices.
const elder = "elder" as OfficeKey
const bursar = "bursar" as OfficeKey

const row = { term: null, apartFrom: [], recall: null, election: { threshold: "majority", about: "" } } as const
/** An office whose seats are filled one by one, and which looks after the rooms. */
const elders: Office = {
  ...row,
  key: elder,
  seats: null,
  fill: "contest",
  powers: ["invite", "moderate"],
  room: "moderators",
}
/** An office with one seat. Like the treasurer it keeps the treasury. */
const bursars: Office = { ...row, key: bursar, seats: 1, fill: "single", powers: ["hold-treasury"], room: "treasury" }

/** The words that people type for these offices, the same in each language. */
const typedWords = [elder, bursar].flatMap((office) =>
  [`office-${office}`, `kind-${office}`, `minutes-${office}s`].map((key) => [key, [office]] as const),
)

/** Loads the program with these two offices and their words. Nothing else is changed. */
async function withThem() {
  vi.doMock("../../../src/standing/rules/offices.ts", async (original) => {
    const table = await original<typeof import("../../../src/standing/rules/offices.ts")>()
    const usualOffices = [...table.usualOffices, elders, bursars]
    return { ...table, usualOffices, officeKeys: usualOffices.map(({ key }) => key) }
  })
  vi.doMock("../../../src/kernel/rules/typed-words.ts", async (original) => {
    const typed = await original<typeof import("../../../src/kernel/rules/typed-words.ts")>()
    const joinWords: typeof typed.joinWords = (languages) =>
      typed.joinWords(
        new Map([...languages].map(([language, entries]) => [language, new Map([...entries, ...typedWords])])),
      )
    return { ...typed, joinWords }
  })
  vi.resetModules()
  return {
    ...(await import("../../../commands/index.ts")),
    ...(await import("../../../src/offices/acts/elections.ts")),
    ...(await import("../../../src/people/acts/members.ts")),
    ...(await import("../../../src/offices/acts/offices.ts")),
    ...(await import("../../../src/kernel/acts/refusal.ts")),
    ...(await import("../../../src/ledger/acts/treasury.ts")),
    ...(await import("../../../src/rooms/rules/power.ts")),
    ...(await import("../../../src/rooms/rules/rooms.ts")),
    ...(await import("../../../src/standing/store/members.ts")),
    ...(await import("../../support/verify.ts")),
    ...(await import("../../support/bot.ts")),
    ...(await import("../../support/coop-bot.ts")),
    ...(await import("../../support/election-story.ts")),
  }
}
type World = Awaited<ReturnType<typeof withThem>>

/** Adds messages for the two offices to these words, as a locale would have them. */
const wording = (words: Words): Words => {
  const isOurs = (id: string) => /-(elder|bursar)(-against)?$/.test(id)
  return {
    ...words,
    has: (id) => isOurs(id) || words.has(id),
    t: (id, given) => (isOurs(id) ? id : words.t(id, given)),
  }
}

const five = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", eli: "permanent" } as const

let world: World
let bot: CoopBot
let story: ElectionStory
beforeAll(async () => {
  world = await withThem()
})
afterAll(() => {
  vi.doUnmock("../../../src/standing/rules/offices.ts")
  vi.doUnmock("../../../src/kernel/rules/typed-words.ts")
  vi.resetModules()
})
beforeEach(async () => {
  const settings = { separateOffices: [[elder, bursar]], motions: { [elder]: { votingStage: "P2D" } } }
  bot = await world.CoopBot.start({ commands: world.commands, members: five, settings, wording })
  story = new world.ElectionStory(bot)
})
afterEach(() => bot.close())

const standingNow = (name: string) =>
  bot.store.work((work) => world.standingOf(work, bot.coop.config, world.person(name)), { quiet: true })

async function stands(name: string, office: OfficeKey, against: string | null = null): Promise<void> {
  const by = await standingNow(name)
  const typed = {
    room: bot.coop.rooms.members ?? roomId("!members:hive.example"),
    event: eventId(`$${name}-stands-${bot.clock.now()}`),
    sentAt: bot.clock.now(),
  }
  const candidacy = { office, against: against === null ? null : world.person(against), statement: "" }
  await bot.act(async (act) => void (await world.stand(act, by, candidacy, typed)))
  bot.clock.forward("PT1M")
}

const refusalOf = (task: Promise<unknown>) =>
  task.then(
    () => null,
    (error: unknown) => {
      if (!(error instanceof world.Refusal)) throw error
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
    const reports = await world.verifyMinutes(bot.store.knex)
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
    expect(world.isWanted("moderators", elected, false)).toBe(true)
    expect(world.isWanted("treasury", elected, false)).toBe(false)
    expect(world.misplacedLevels(room, new Map([[elected.person, elected]])).get(elected.person)).toBe(
      world.moderatorLevel,
    )
    // Permanent members may invite only while nobody holds an office with the power to invite.
    const mayInvite = async (name: string) => {
      const standing = await standingNow(name)
      return bot.store.work((work) => world.mayInvite({ work, coop: bot.coop }, standing), { quiet: true })
    }
    expect([await mayInvite("cem"), await mayInvite("dee")]).toEqual([true, false])
    await bot.act(async (act) => void (await world.resign(act, elected, elder)))
    expect(await mayInvite("dee")).toBe(true)
    expect(world.isWanted("moderators", await standingNow("cem"), false)).toBe(false)
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
    await bot.act((act) => world.impeach(act, { office: "treasurer", person: world.person("ana") }, { row, id }))
    expect(await story.frozen()).toBe(true)
    await story.officers(bursar, "ben")
    expect(await story.frozen()).toBe(false)
  })

  it("reads the ledger as somebody who keeps the treasury", async () => {
    await story.officers(bursar, "ana")
    const reader = async (name: string) => {
      const [by, room] = [await standingNow(name), { place: "treasury" }]
      const trust = { encrypted: true, device: "signed", identity: `key of ${name}` } as const
      return bot.store.work((work) => world.ledgerReader({ work, coop: bot.coop }, by, { room, trust }), {
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
