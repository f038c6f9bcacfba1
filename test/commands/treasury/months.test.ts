/** The end of months (§8.3): what falls due is booked once, even if the bot was away or the treasury is frozen. */
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { month } from "../../../src/kernel/rules/months.ts"
import { coopKey, motionId } from "../../../src/kernel/rules/types.ts"
import { imbalance, replay } from "../../../src/ledger/rules/ledger.ts"
import { balancesOf, entriesOf } from "../../../src/ledger/store/ledger.ts"
import { impeach } from "../../../src/offices/acts/offices.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { closeMonth } from "../../../src/treasury/acts/months.ts"
import { statementOf } from "../../../src/treasury/acts/statement.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { dueNow } from "../../support/owed.ts"
import { berlin, until } from "../../support/time.ts"
import { adoptNow, doneTask } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
const hive = coopKey("hive")
const begin = async (settings = {}) => {
  bot = await CoopBot.start({ commands, settings: { currencies: ["EUR", "POINTS"], ...settings } })
  await bot.store.work((work) => putSeat(work, hive, "treasurer", person("ben")))
}

// Everybody has been a member since 20 November 2026, 18:00.
beforeEach(() => begin())
afterEach(() => bot.close())

const entries = () => bot.store.work((work) => entriesOf(work, hive), { quiet: true })
const closed = () => bot.store.knex("closed_months").orderBy("month")
const said = (answers: readonly Answer[]) =>
  answers.filter(({ body }) => body.includes("monthly payments")).map(({ lane, body }) => `${lane}: ${body}`)

describe("at the end of a month", () => {
  it("the monthly payments fall due in one entry of its last moment, and it is said in both rooms", async () => {
    await adoptNow(bot)
    expect(said(await until(bot, "2026-11-30T23:59:59.999"))).toEqual([])
    expect(await entries()).toEqual([])
    expect(said(await until(bot, "2026-12-01T00:00"))).toEqual([
      "room:!members-hive:hive.example: The monthly payments to members for November 2026 have fallen due. What you get: `!dues`",
      "room:!treasury-hive:hive.example: The monthly payments for November 2026 have fallen due. To pay them: `!payrun 2026-11`",
    ])
    const [entry, ...others] = await entries()
    expect(others).toEqual([])
    expect(entry).toMatchObject({ number: 1, kind: "monthly", at: berlin("2026-12-01T00:00") - 1, actor: null })
    expect(imbalance(entry?.postings ?? [])).toEqual([])
    for (const name of ["ana", "ben", "cem", "tom"]) expect(await dueNow(bot, name)).toBe(18_333n)
    expect(await bot.ask("ana", "members", "!minutes 1-9")).toContain("the monthly payments fell due (E1)")
    expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [], unbalanced: [] }])
  })

  it("they fall due once, however often it is looked", async () => {
    await adoptNow(bot)
    await until(bot, "2026-12-01T00:00")
    const before = await bot.everything()
    expect(await bot.pass("PT0S")).toEqual([])
    expect(await bot.act(async (act) => expect(await closeMonth(act, act.work.now)).toBe(null))).toEqual([])
    expect(await bot.everything()).toBe(before)
    expect(said(await bot.pass("P29D"))).toEqual([])
  })

  it("nothing is said where nothing fell due, and the month is closed all the same", async () => {
    await adoptNow(bot, { monthly: "0 EUR" })
    expect(said(await until(bot, "2026-12-01T00:00"))).toEqual([])
    expect(await entries()).toEqual([])
    expect(await closed()).toMatchObject([{ month: "2026-11", entry: null }])
  })

  it("nothing is closed before there was a budget, nor before the first one is in force", async () => {
    await until(bot, "2026-12-05T09:00")
    expect(await closed()).toEqual([])
    await adoptNow(bot, { year: 2027 })
    await until(bot, "2027-01-31T23:00")
    expect(await closed()).toEqual([])
    await until(bot, "2027-02-01T00:00")
    expect(await closed()).toMatchObject([{ month: "2027-01" }])
    expect(await dueNow(bot, "tom")).toBe(50_000n)
  })

  it("nor while it is not certain what was said before", async () => {
    await adoptNow(bot)
    bot.behind(berlin("2026-11-30T23:00"))
    expect(said(await until(bot, "2026-12-02T09:00"))).toEqual([])
    bot.caughtUp()
    expect(said(await bot.pass("PT0S"))).toHaveLength(2)
  })

  it("it goes on while the treasury is frozen, and nobody is told to pay then", async () => {
    await adoptNow(bot)
    await bot.act((act) => impeach(act, { office: "treasurer", person: person("ben") }, { row: 1, id: motionId("M1") }))
    const answers = said(await until(bot, "2026-12-01T00:00"))
    expect(answers[1]).toContain("The treasury is frozen: they can be paid once a treasurer is elected.")
    expect(answers.join()).not.toContain("!payrun")
    expect(await dueNow(bot, "ana")).toBe(18_333n)
  })

  it("a co-op without a treasury room is told in the members' room alone", async () => {
    await adoptNow(bot)
    const { treasury: _, ...rooms } = bot.coop.rooms
    bot.clock.set(berlin("2026-12-01T00:00"))
    const answers = await bot.act(({ work, coop }) => closeMonth({ work, coop: { ...coop, rooms } }, work.now))
    expect(answers.map(({ lane }) => lane)).toEqual(["room:!members-hive:hive.example"])
  })
})

it("a look for months that have ended asks nothing of the ledger's entries, and next to nothing at all", async () => {
  await adoptNow(bot)
  await until(bot, "2027-06-01T00:00")
  const asked: string[] = []
  bot.store.knex.on("query", ({ sql }: { sql: string }) => asked.push(sql))
  await bot.pass("PT1M")
  expect(asked.filter((sql) => /ledger_(entries|postings|balances)|memberships/.test(sql))).toEqual([])
  expect(asked.filter((sql) => sql.includes("closed_months"))).toHaveLength(1)
})

describe("after months in which the bot was away", () => {
  it("each is closed by itself and in order, and all are said in one line", async () => {
    await adoptNow(bot)
    const answers = said(await until(bot, "2027-03-15T12:00"))
    expect(answers).toHaveLength(2)
    expect(answers[0]).toContain(
      "The monthly payments to members for November 2026 to February 2027 have fallen due. What you get: `!dues`",
    )
    expect(answers[1]).toContain("`!payrun 2027-02`")
    expect((await entries()).map(({ text, at }) => `${text} ${new Date(at).toISOString()}`)).toEqual([
      "2026-11 2026-11-30T22:59:59.999Z",
      "2026-12 2026-12-31T22:59:59.999Z",
      "2027-01 2027-01-31T22:59:59.999Z",
      "2027-02 2027-02-28T22:59:59.999Z",
    ])
    expect(await dueNow(bot, "ana")).toBe(18_333n + 3n * 50_000n)
    expect(await closed()).toMatchObject([{ entry: 1 }, { entry: 2 }, { entry: 3 }, { entry: 4 }])
  })

  it("a fault in one of them loses none: neither of what falls due nor of what is said", async () => {
    await adoptNow(bot)
    bot.clock.set(berlin("2027-02-15T12:00"))
    // The test closes only the first month, as if the process had ended right after that.
    const before = await bot.act(({ work, coop }) => closeMonth({ work, coop }, work.now))
    expect(said(before)).toEqual([])
    expect(await closed()).toMatchObject([{ month: "2026-11" }])
    const answers = said(await bot.pass("PT0S"))
    expect(answers).toHaveLength(2)
    expect(answers[0]).toContain("for November 2026 to January 2027 have fallen due")
    expect(await closed()).toHaveLength(3)
  })

  it("each month is reckoned with who was there, and by the budget of then", async () => {
    await adoptNow(bot)
    bot.clock.set(berlin("2026-12-11T09:00"))
    await bot.act(async (act) => {
      await putMember(act.work, hive, person("cem"), "former")
      await putMember(act.work, hive, person("dee"), "trial")
    })
    bot.clock.set(berlin("2027-01-10T09:00"))
    await adoptNow(bot, { year: 2027, monthly: "310 POINTS" })
    await until(bot, "2027-02-01T00:00")
    // In December cem was a member from the 1st to the 11th, for 11 of 31 days. Dee was a member from the 11th on, for 21 days.
    expect(await dueNow(bot, "cem")).toBe(18_333n + 17_741n)
    expect(await dueNow(bot, "dee")).toBe(33_870n + 14_516n)
    // In January dee has 9 of 31 days under the old budget, and 22 days under the new one.
    expect([await dueNow(bot, "dee", "POINTS"), await dueNow(bot, "cem", "POINTS")]).toEqual([220n, 0n])
  })
})

describe("whatever the order of events within a day", () => {
  const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
    joins: () => bot.act(({ work }) => putMember(work, hive, person("dee"), "trial")),
    leaves: () => bot.act(({ work }) => putMember(work, hive, person("cem"), "former")),
    budget: () => adoptNow(bot, { workers: "33.3", evaluators: "4.7", monthly: "471.11 EUR" }),
    pays: () => bot.ask("ben", "treasury", "!pay @ana 10 EUR --advance"),
    income: () => bot.ask("ben", "treasury", "!income 99.99 EUR from Bakery T1"),
    another: () => bot.ask("ben", "treasury", "!income 0.07 EUR from Bakery T1"),
    returns: () => bot.act(({ work }) => putMember(work, hive, person("cem"), "trial")),
  }
  const names = Object.keys(deeds)

  it("the dues are the same, and statements sum to what is in the ledger", async () => {
    const results = new Set<string>()
    const order = fc
      .shuffledSubarray(names, { minLength: names.length })
      .filter((all) => all.indexOf("leaves") < all.indexOf("returns"))
    for (const deed of fc.sample(order, { numRuns: 5, seed: 7 })) {
      await bot.close()
      await begin()
      await adoptNow(bot, { workers: "60", evaluators: "5" })
      await doneTask(bot, { workers: { ana: 2, cem: 1, tom: 1 }, evaluators: { ben: 1, ana: 1 } })
      await until(bot, "2026-11-25T08:00")
      for (const name of deed) {
        await deeds[name]?.()
        bot.clock.forward("PT1H")
      }
      await until(bot, "2027-01-01T00:00")
      const balances = await bot.store.work((work) => balancesOf(work, hive), { quiet: true })
      expect(replay(await entries())).toEqual(balances)
      results.add([...balances].map(([account, own]) => `${account} ${[...own].join(" ")}`).join("\n"))
      for (const name of ["ana", "ben", "cem", "dee", "tom"]) await addsUp(name)
    }
    expect([...results]).toHaveLength(1)
  })

  /** Checks that each month's lines add up to the change of its balance. The first balance is zero, and the last is what is due now. */
  async function addsUp(name: string): Promise<void> {
    const statements = await bot.store.work(
      async (work) => {
        const of = (text: string) => statementOf({ work, coop: bot.coop }, person(name), month(text))
        return [await of("2026-11"), await of("2026-12"), await of("2027-01")]
      },
      { quiet: true },
    )
    let carried = 0n
    for (const { sums, lines } of statements) {
      expect(sums[0]?.opening ?? 0n).toBe(carried)
      carried += lines.reduce((all, { amount }) => all + amount.minor, 0n)
      expect(sums[0]?.closing ?? 0n).toBe(carried)
    }
    expect(await dueNow(bot, name)).toBe(carried)
  }
})
