/** Offices with a term (§12.3): the bot opens elections by itself, and every term ends once, by the rule. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { instant } from "../../../src/kernel/rules/types.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { termOf } from "../../../src/standing/store/terms.ts"
import type { Answer } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"
import { verifyMinutes } from "../../support/verify.ts"

const president = officeKey("president")
const five = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", eli: "permanent" } as const

let bot: CoopBot
let story: ElectionStory
/** Begins a co-op with a president, whose office has these settings. It is 20 November 2026, 18:00 in Berlin. */
async function begin(settings: Readonly<Record<string, unknown>> = {}, zone = "Europe/Berlin"): Promise<void> {
  const office = { term: "P6M", candidacy: "nothing", ...settings }
  bot = await CoopBot.start({
    commands,
    members: five,
    settings: { offices: { president: office }, zone },
  })
  story = new ElectionStory(bot)
}
afterEach(async () => {
  const reports = await verifyMinutes(bot.store.knex)
  expect(reports.flatMap(({ broken, altered }) => [broken, ...altered])).toEqual(reports.map(() => null))
  await bot.close()
})

const all = (ballot: string) => ({ ana: ballot, ben: ballot, cem: ballot, dee: ballot, eli: ballot })
const term = () => bot.store.work((work) => termOf(work, bot.coop.key, president), { quiet: true })
const at = (text: string) => instant(Date.parse(text))
/** Lets time pass until this moment, and a little longer for what follows from it. Returns everything that was said. */
async function until(text: string): Promise<string> {
  const said = await bot.pass(`PT${(at(text) - bot.clock.now()) / 1000}S`)
  return [...said, ...(await bot.pass("PT1M"))].map(({ body }) => body).join("\n")
}
const opened = async () =>
  (await bot.store.knex("motions").orderBy("number")).map(({ number, stage }) => `M${number} ${stage}`)

describe("a term", () => {
  it("begins with the office and is shown until its last day", async () => {
    await begin()
    await story.officers(president, "ana")
    expect((await term())?.endsAt).toBe(at("2027-05-20T22:00:00Z"))
    expect(await bot.ask("ben", "members", "!offices")).toContain(
      "President: ana, since 20 November 2026 · until 20 May 2027",
    )
  })

  it("of the holder who is elected again begins when the old one ends, and ends on the same day of the year", async () => {
    await begin()
    await story.officers(president, "ana")
    const said = await until("2027-04-20T22:00:00Z")
    expect(said).toContain("M1 · President")
    expect(said).toContain("The term of ana ends on 20 May 2027.")
    expect(await story.titles(1)).toEqual(["ana"])
    expect(await story.decide(1, all("ana"))).toContain("ana is elected again: the next term begins on 21 May 2027.")
    expect(await until("2027-05-20T21:58:00Z")).toBe("")
    expect(await until("2027-05-20T22:00:00Z")).toContain(
      "The next term of ana in the office President has begun. It ends on 20 November 2027.",
    )
    expect(await term()).toMatchObject({ inRow: 2, endsAt: at("2027-11-20T23:00:00Z"), successor: null })
  })

  it("is served to its end by somebody who was not elected again, and then the winner takes the office", async () => {
    await begin()
    await story.officers(president, "ana")
    await until("2027-04-20T22:00:00Z")
    expect(await bot.ask("ben", "members", "!stand president")).toContain("M1 · President")
    expect(await story.titles(1)).toEqual(["ben", "ana"])
    expect(await story.decide(1, all("ben"))).toContain(
      "ben is elected, and holds the office President from 21 May 2027.",
    )
    expect(await story.seats()).toEqual(["president ana"])
    expect(await bot.ask("cem", "members", "!offices")).toContain("until 20 May 2027 · then ben, from 21 May 2027")
    await story.refused("cem", "!stand president", "ben is elected for the office President")
    expect(await until("2027-05-20T22:00:00Z")).toContain("ben holds the office President now, until 20 November 2027.")
    expect(await story.seats()).toEqual(["president ben"])
    expect(await term()).toMatchObject({ inRow: 1, endsAt: at("2027-11-20T23:00:00Z") })
  })

  it("cannot be contested while it runs, only before its end", async () => {
    await begin()
    await story.officers(president, "ana")
    await story.refused("ben", "!stand president", "I open its election on 21 April 2027; then you can stand.")
  })

  it("that ends in the hour in which the clocks change ends once", async () => {
    await begin({ term: "P4M8D" })
    await story.officers(president, "ana")
    // The last Sunday of March: the day has 23 hours.
    expect((await term())?.endsAt).toBe(at("2027-03-28T22:00:00Z"))
    expect(await until("2027-03-28T22:00:00Z")).toContain("The term of ana in the office President is over.")
    const records = await bot.store.knex("minutes").where({ act: "term-over" })
    await until("2027-03-29T22:00:00Z")
    expect(records.length).toBe(1)
    expect((await bot.store.knex("minutes").where({ act: "term-over" })).length).toBe(1)
  })

  // In Beirut the clocks change at midnight: in spring there is no hour after it, and in autumn the hour before it comes twice.
  it.each([
    ["forward", "P4M7D", "2027-03-27T22:00:00Z"],
    ["back", "P11M10D", "2027-10-30T22:00:00Z"],
  ])(
    "that ends in the very hour in which the clocks go %s ends once, and not a minute early",
    async (_way, length, end) => {
      await begin({ term: length }, "Asia/Beirut")
      await story.officers(president, "ana")
      expect((await term())?.endsAt).toBe(at(end))
      const over = async () => (await bot.store.knex("minutes").where({ act: "term-over" })).length
      await until(new Date(at(end) - 120_000).toISOString())
      expect(await over()).toBe(0)
      expect(await until(end)).toContain("The term of ana in the office President is over.")
      for (const wait of ["PT1H", "PT1H", "P1D"]) await bot.pass(wait)
      expect(await over()).toBe(1)
      expect(await story.seats()).toEqual(["president ana"])
    },
  )

  it("of a holder who leaves ends with their leaving, and not once more on its last day", async () => {
    await begin()
    await story.officers(president, "ana")
    await until("2027-02-01T12:00:00Z")
    await story.leaves("ana")
    await until("2027-06-20T22:00:00Z")
    const told = async (act: string) => (await bot.store.knex("minutes").where({ act })).length
    expect([await told("office-ended"), await told("vacancy-begun"), await told("term-over")]).toEqual([1, 1, 0])
    expect(await story.seats()).toEqual([])
  })

  it("that ended while the bot was down for a month ends once, by the rule, when it is back", async () => {
    await begin({ afterTerm: "vacancy" })
    await story.officers(president, "ana")
    await until("2027-04-20T22:00:00Z")
    expect(await opened()).toEqual(["M1 proposal"])
    const recorded = async (act: string) => (await bot.store.knex("minutes").where({ act })).length
    // The bot stops. Nothing is looked at before it starts again, two months later.
    bot.clock.forward("P61D")
    expect([await recorded("office-ended"), await story.seats()]).toEqual([0, ["president ana"]])
    const said = (await bot.restart()).map(({ body }) => body).join("\n")
    expect(said).toContain("The term of ana in the office President is over")
    // The office is vacant, as the rules say. The only term that began is ana's first one.
    const ends = async () => [
      ...[await recorded("office-ended"), await recorded("vacancy-begun")],
      ...[await recorded("term-over"), await recorded("term-begun")],
    ]
    expect(await ends()).toEqual([1, 1, 0, 1])
    expect(await story.seats()).toEqual([])
    await bot.restart()
    await bot.pass("P1D")
    expect(await ends()).toEqual([1, 1, 0, 1])
    expect(await opened()).toEqual(["M1 voting"])
  })
})

// In Beirut both terms end in the hour in which the clocks change. The bot goes down a month before, and comes back a month after.
describe.each([
  ["forward", "P4M7D", "2027-03-27T22:00:00Z"],
  ["back", "P11M10D", "2027-10-30T22:00:00Z"],
] as const)(
  "a term that ends in the hour in which the clocks go %s, in months in which the bot is down",
  (_, length, end) => {
    const recorded = async (act: string) => (await bot.store.knex("minutes").where({ act })).length
    const counts = async () => [
      await recorded("term-over"),
      await recorded("office-ended"),
      await recorded("vacancy-begun"),
    ]
    const days = (count: number) => count * 24 * 60 * 60_000
    const month = days(31)
    const all = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")

    /** Ana holds the office, and nobody stands against her, nor does she. Then the bot goes down. */
    async function goesDown(settings: Readonly<Record<string, unknown>>): Promise<void> {
      await begin({ term: length, lead: "P60D", ...settings }, "Asia/Beirut")
      await story.officers(president, "ana")
      await until(new Date(at(end) - days(59)).toISOString())
      await bot.ask("ana", "members", "!stepback")
      await until(new Date(at(end) - month).toISOString())
      expect(await opened()).toEqual(["M1 closed"])
      bot.behind()
      expect(await bot.pass(`PT${(2 * month) / 1000}S`)).toEqual([])
      expect(await counts()).toEqual([0, 0, 0])
    }

    /** The bot is back, and looks at what is due, as often as it wants. */
    async function comesBack(): Promise<string> {
      bot.caughtUp()
      const said = [...(await bot.pass("PT1M")), ...(await bot.pass("PT1H")), ...(await bot.pass("P1D"))]
      return all(said)
    }
    const times = (text: string, words: string) => text.split(words).length - 1

    it("ends once, and its holder stays where the rules say so", async () => {
      await goesDown({})
      expect(times(await comesBack(), "The term of ana in the office President is over.")).toBe(1)
      expect(await counts()).toEqual([1, 0, 0])
      expect(await story.seats()).toEqual(["president ana"])
      expect(await opened()).toEqual(["M1 closed", "M2 proposal"])
    })

    it("ends once, and the office is vacant where the rules say so", async () => {
      await goesDown({ afterTerm: "vacancy" })
      expect(times(await comesBack(), "The term of ana in the office President is over, and nobody")).toBe(1)
      expect(await counts()).toEqual([0, 1, 1])
      expect(await story.seats()).toEqual([])
      expect(await opened()).toEqual(["M1 closed", "M2 proposal"])
    })

    it.each([
      ["before", -days(3)],
      ["after", days(3)],
    ])("ends once, with the leaving of its holder, who wrote so %s its end", async (_when, apart) => {
      await goesDown({})
      const sentAt = instant(at(end) + apart)
      const left = all(await bot.say("ana", "direct", "!leave --sure", { sentAt }))
      expect(times(left + (await comesBack()), "is over")).toBe(0)
      expect(await counts()).toEqual([0, 1, 1])
      expect(await story.seats()).toEqual([])
      expect((await opened()).length).toBe(2)
      expect((await term())?.endsAt ?? 0).not.toBe(at(end))
    })
  },
)

describe("after a term for which nobody was elected", () => {
  it("the holder stays until somebody is", async () => {
    await begin()
    await story.officers(president, "ana")
    await until("2027-04-20T22:00:00Z")
    expect(await bot.ask("ana", "members", "!stepback")).toContain("has stepped back")
    expect(await opened()).toEqual(["M1 proposal"])
    expect(await until("2027-04-23T22:02:00Z")).toContain("Nobody stands in M1 · President, so there is no vote.")
    expect(await until("2027-05-20T22:00:00Z")).toContain("ana stays until a successor is elected.")
    expect(await story.seats()).toEqual(["president ana"])
    expect(await bot.ask("ben", "members", "!offices")).toContain("until somebody is elected")
    // The election opens again after as long as the lead, and not before.
    expect(await opened()).toEqual(["M1 closed"])
    expect(await until("2027-05-23T22:10:00Z")).toContain("M2 · President")
    expect(await bot.ask("ben", "members", "!stand president")).toContain("M2 · President")
    expect(await story.decide(2, all("ben"))).toContain("ben holds the office President now, in place of ana.")
    expect((await term())?.person).toBe("@ben:hive.example")
  })

  it("the holder who stayed and is elected after all begins a new term at once", async () => {
    await begin()
    await story.officers(president, "ana")
    await until("2027-04-20T22:00:00Z")
    await bot.ask("ana", "members", "!stepback")
    for (const day of ["2027-04-23T22:02:00Z", "2027-05-20T22:00:00Z", "2027-05-23T22:10:00Z"]) await until(day)
    expect(await opened()).toEqual(["M1 closed", "M2 proposal"])
    expect(await story.decide(2, all("ana"))).toContain("ana keeps the office President, until")
    expect(await story.seats()).toEqual(["president ana"])
    const { person, inRow, beganAt, endsAt } = (await term()) ?? {}
    expect([person, inRow]).toEqual(["@ana:hive.example", 2])
    expect(beganAt).toBeGreaterThan(at("2027-05-23T22:10:00Z"))
    expect(endsAt).toBeGreaterThan(at("2027-11-20T22:00:00Z"))
  })

  it("the office is vacant where the rules say so, and its election is open at once", async () => {
    await begin({ afterTerm: "vacancy" })
    await story.officers(president, "ana")
    await until("2027-04-20T22:00:00Z")
    await bot.ask("ana", "members", "!stepback")
    await until("2027-04-23T22:02:00Z")
    const said = await until("2027-05-20T22:00:00Z")
    expect(said).toContain("The term of ana in the office President is over, and nobody has been elected.")
    expect(said).toContain("M2 · President")
    expect(await story.seats()).toEqual([])
  })
})

describe("an office that falls vacant before the term is over", () => {
  it("is filled by an election for the rest of it", async () => {
    await begin()
    await story.officers(president, "ana")
    await bot.ask("ana", "members", "!resign president --sure")
    expect((await bot.pass("PT1M")).length).toBe(0)
    expect(await story.titles(1)).toEqual([])
    await bot.ask("ben", "members", "!stand president")
    await story.decide(1, all("ben"))
    expect(await term()).toMatchObject({ inRow: 0, endsAt: at("2027-05-20T22:00:00Z") })
  })

  it("is filled by an election too where its holder left, and by no other", async () => {
    await begin()
    await story.officers(president, "ana")
    await story.leaves("ana")
    await bot.pass("PT1M")
    await bot.pass("PT1M")
    expect(await opened()).toEqual(["M1 proposal"])
    expect(await term()).toMatchObject({ vacantSince: expect.any(Number), endsAt: at("2027-05-20T22:00:00Z") })
  })

  it("goes at once to the person who is elected for the next term", async () => {
    await begin()
    await story.officers(president, "ana")
    await until("2027-04-20T22:00:00Z")
    await bot.ask("ben", "members", "!stand president")
    await story.decide(1, all("ben"))
    await story.leaves("ana")
    expect(await story.seats()).toEqual(["president ben"])
  })

  it("is elected again where the person who is elected for the next term left", async () => {
    await begin()
    await story.officers(president, "ana")
    await until("2027-04-20T22:00:00Z")
    await bot.ask("ben", "members", "!stand president")
    await story.decide(1, all("ben"))
    await story.leaves("ben")
    expect((await term())?.successor).toBeNull()
    expect(await until("2027-05-20T22:00:00Z")).toContain("ana stays until a successor is elected.")
  })
})

describe("a recall", () => {
  it("says what it means before it opens, ends the office at once if carried, and leads to a by-election", async () => {
    await begin()
    await story.officers(president, "ana")
    await story.refused("ben", "!recall @ana No word.", "whether ana loses the office President")
    await story.refused("ben", "!recall @cem", "cem holds no office that a recall could end")
    expect(await bot.ask("ben", "members", "!recall --sure @ana president No word.")).toContain("M1 · Recall ana")
    await story.refused("cem", "!recall @ana --sure", "M1")
    expect(await story.decide(1, { ...all("Recall"), ana: "Keep ana in office" })).toContain(
      "ana no longer holds the office President.",
    )
    expect(await story.seats()).toEqual([])
    await bot.pass("PT1M")
    // Nobody stood in the election that opened then.
    expect(await opened()).toEqual(["M1 closed", "M2 closed"])
    expect(await term()).toMatchObject({ endsAt: at("2027-05-20T22:00:00Z"), vacantSince: expect.any(Number) })
  })

  it("that is not carried leaves the office as it is, and one about somebody who left is over", async () => {
    await begin()
    await story.officers(president, "ana")
    await bot.ask("ben", "members", "!recall @ana --sure")
    await story.decide(1, all("Keep ana in office"))
    expect(await story.seats()).toEqual(["president ana"])
    await bot.ask("ben", "members", "!recall @ana --sure")
    await story.leaves("ana")
    expect((await story.motion(2)).stage).toBe("closed")
  })
})

describe("a limit of terms in a row", () => {
  it("keeps the holder off the ballot, and lets others stand", async () => {
    await begin({ maxTerms: 1 })
    await story.officers(president, "ana")
    expect(await until("2027-04-20T22:00:00Z")).toContain("They have served all terms that they can serve in a row.")
    expect(await story.titles(1)).toEqual([])
    await story.refused("ana", "!stand president", "You have served the one term in the office President")
    expect(await bot.ask("ben", "members", "!stand president")).toContain("M1 · President")
  })
})

describe("an office that the rules give a term later", () => {
  it("has one from then on", async () => {
    await begin()
    await story.officers(president, "ana")
    await bot.store.knex("office_terms").delete()
    const said = await until("2026-12-01T12:00:00Z")
    expect(said).toContain("That of ana begins today and ends on 1 June 2027.")
  })
})
