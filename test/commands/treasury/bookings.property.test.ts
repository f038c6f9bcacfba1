/** The books balance, no matter what a treasurer records and takes back (§7.4). The order within a day makes no difference (§8.4). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { entryId, imbalance, replay } from "../../../src/ledger/rules/ledger.ts"
import { balancesOf, entriesOf } from "../../../src/ledger/store/ledger.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { adoptNow, doneTask } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")

async function withTreasury(body: (bot: CoopBot) => Promise<void>): Promise<void> {
  const bot = await CoopBot.start({ commands, settings: { currencies: ["EUR", "POINTS", "KWD"] } })
  try {
    await bot.store.work((work) => putSeat(work, hive, "treasurer", person("ben")))
    await doneTask(bot, { workers: { ana: 2, cem: 1 }, evaluators: { tom: 1 } })
    await doneTask(bot, { price: "777.777 KWD", workers: { ana: 1, cem: 1, tom: 1 }, evaluators: { ana: 3, ben: 4 } })
    await body(bot)
  } finally {
    await bot.close()
  }
}

const balances = (bot: CoopBot) => bot.store.work((work) => balancesOf(work, hive), { quiet: true })
const entries = (bot: CoopBot) => bot.store.work((work) => entriesOf(work, hive), { quiet: true })
const ben = (bot: CoopBot, line: string) => bot.ask("ben", "treasury", line)

const cents = fc.integer({ min: 1, max: 30_000 }).map((minor) => (minor / 100).toFixed(2))
const anyLine = fc.oneof(
  { weight: 3, arbitrary: cents.map((amount) => `!income ${amount} EUR from kai T1`) },
  { weight: 2, arbitrary: cents.map((amount) => `!income ${amount}0 KWD from kai T2`) },
  { weight: 1, arbitrary: cents.map((amount) => `!income ${amount} EUR from us --opening`) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 99 }).map((amount) => `!income ${amount} POINTS from a game`) },
  { weight: 2, arbitrary: cents.map((amount) => `!expense ${amount} EUR to Bakery for bread`) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }).map((number) => `!reverse ${entryId(number)} Wrong`) },
)
type Shares = Record<"workers" | "evaluators", string>
const anyBudget: fc.Arbitrary<Shares> = fc
  .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }))
  .map(([workers, evaluators]) => ({ workers: (workers / 10).toFixed(1), evaluators: (evaluators / 10).toFixed(1) }))
const anyDeed = fc.oneof(
  { weight: 5, arbitrary: anyLine },
  { weight: 1, arbitrary: anyBudget },
  { weight: 1, arbitrary: fc.constantFrom("PT1H", "P1D") },
)

const runs = { numRuns: 5 }

describe("the books", () => {
  it("balance after any deeds, and come to what replaying all entries gives", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 5, maxLength: 16 }), (deeds) =>
        withTreasury(async (bot) => {
          for (const deed of deeds) {
            if (typeof deed === "object") await adoptNow(bot, deed)
            else if (deed.startsWith("!")) await ben(bot, deed)
            else await bot.pass(deed)
          }
          const all = await entries(bot)
          expect(all.flatMap(({ postings }) => imbalance(postings))).toEqual([])
          expect(replay(all)).toEqual(await balances(bot))
          expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [], unbalanced: [] }])
        }),
      ),
      runs,
    )
  })

  it("are to the cent as before once what was recorded is taken back", async () => {
    const recording = anyLine.filter((line) => !line.startsWith("!reverse"))
    await fc.assert(
      fc.asyncProperty(
        fc.array(recording, { maxLength: 4 }),
        recording,
        anyBudget,
        anyBudget,
        (past, line, one, other) =>
          withTreasury(async (bot) => {
            for (const earlier of past) await ben(bot, earlier)
            await bot.pass("P1D")
            await adoptNow(bot, one)
            const before = await balances(bot)
            const [, number] = /^(E\d+) is booked/m.exec(await ben(bot, line)) ?? []
            await adoptNow(bot, other)
            if (number !== undefined) expect(await ben(bot, `!reverse ${number} Wrong`)).toContain("is taken back")
            expect(await balances(bot)).toEqual(before)
          }),
      ),
      runs,
    )
  })
})

/** The first budget pays only evaluators, and the second pays only workers. A person who did both is owed the same in total. */
const othersEarnAfterwards: [string[], Shares, Shares, number, number] = [
  ["!income 0.010 KWD from kai T2", "!income 0.010 KWD from kai T2"],
  { workers: "0.0", evaluators: "15.0" },
  { workers: "15.0", evaluators: "0.0" },
  0,
  1,
]

describe("on one day", () => {
  it("the order in which income and budgets come makes no difference to what anybody is owed", async () => {
    const day = fc.array(
      anyLine.filter((line) => line.includes(" T")),
      { minLength: 1, maxLength: 4 },
    )
    await fc.assert(
      fc.asyncProperty(day, anyBudget, anyBudget, fc.nat(4), fc.nat(4), (lines, one, last, first, second) =>
        withTreasury(async (bot) => {
          // The bot refuses income above a task's price, no matter where the budgets stand among the lines.
          for (const [index, line] of lines.entries()) {
            if (index === first) await adoptNow(bot, one)
            if (index === second) await adoptNow(bot, last)
            await ben(bot, line)
          }
          await adoptNow(bot, last)
          const mixed = await balances(bot)
          await withTreasury(async (other) => {
            await adoptNow(other, last)
            for (const line of lines) await ben(other, line)
            expect(await balances(other)).toEqual(mixed)
          })
        }),
      ),
      { ...runs, examples: [othersEarnAfterwards] },
    )
  })
})
