/** Each capability declares what `waggle verify` checks. The report has a fixed order. A new check needs only a declaration. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { checks } from "../../src/composed.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { type Check, inSections } from "../../src/kernel/store/checking.ts"
import { verifyMinutes } from "../../src/kernel/store/verify.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"

const members = { ana: "permanent", ben: "permanent", cem: "permanent" } as const

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members })
  await bot.say("ana", "members", "!propose Move")
})
afterEach(() => bot.close())

/** How often the check below has read the loans. That check reports "loan 3" as altered if the minutes record an opened motion. */
let read: number
const lendingIn = async () => ++read
const loans: Check = {
  name: "loans",
  section: "work",
  async check(checking) {
    await checking.once(lendingIn)
    return {
      altered: checking.records.some(({ act }) => act === "motion-opened") ? ["loan 3", "loan 3"] : [],
      older: 2,
    }
  },
}

describe("what verify checks", () => {
  it("comes in this order in its report", () => {
    expect(inSections(checks).map(({ name }) => name)).toEqual([
      ...[
        "motions",
        "proxies",
        "documents",
        "rules",
        "pay scales",
        "conferences",
        "petitions",
        "ledger",
        "accounts",
        "tasks",
        "hours",
        "rates",
        "payments",
        "budgets",
        "months",
        "closed books",
        "donations",
        "paid months",
        "reimbursements",
        "dividends",
        "bonuses",
        "countbacks",
        "roles",
        "reviews",
        "shares",
        "people",
        "identities",
      ],
    ])
  })

  it("is also what a capability declares that nobody has heard of", async () => {
    read = 0
    const { knex } = bot.store
    expect(await verifyMinutes(knex, checks)).toMatchObject([{ series: "public", altered: [], older: 0 }])
    const again: Check = { ...loans, name: "loans again", section: "people" }
    const reports = await verifyMinutes(knex, [again, ...checks, loans])
    expect(reports).toMatchObject([{ broken: null, altered: ["loan 3"], older: 2, unbalanced: [] }])
    expect(read).toBe(1)
    await knex("motions").update({ author: person("eve") })
    const [report] = await verifyMinutes(knex, [loans, ...checks])
    expect(report?.altered).toEqual(["M1", "loan 3"])
  })

  it("is the public minutes alone, unless it says that the moderators’ own hold some of it too", async () => {
    const { knex } = bot.store
    const farm = { coop: coopKey("farm"), series: "moderators" } as const
    const seen: string[] = []
    const noting = (name: string, more: Partial<Check>): Check => ({
      name,
      section: "work",
      check: async ({ coop, series }) => {
        seen.push(`${name}: ${coop} ${series}`)
        return {}
      },
      ...more,
    })
    const reports = await verifyMinutes(knex, [
      noting("open", { chains: async () => [farm] }),
      noting("confined", { confined: true }),
    ])
    // A check can name a chain from which all records are gone. Verify reports that chain too.
    expect(reports.map(({ coop, series, records }) => `${coop} ${series} ${records > 0}`)).toEqual([
      "hive public true",
      "farm moderators false",
    ])
    expect(seen).toEqual(["open: hive public", "confined: hive public", "confined: farm moderators"])
  })
})
