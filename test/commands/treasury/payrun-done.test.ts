/** The end of a pay run. Either all its payments are booked together, or none of them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { openPayRunWith, openRun } from "../../../src/treasury/store/pay-runs.ts"
import { type Manner, person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { dueNow, owe, seat } from "../../support/owed.ts"
import { delivered, last, payingCoop, redacted } from "../../support/paying.ts"
import { saysNo } from "../../support/says-no.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
let bot: CoopBot
beforeEach(async () => {
  bot = await payingCoop()
})
afterEach(() => bot.close())

const refused = (who: string, text: string, place?: Place, manner?: Manner): Promise<string> =>
  saysNo(bot, who, text, place, manner)

const open = () => bot.store.work((work) => openRun(work, hive), { quiet: true })
/** How many files are still waiting to be sent. */
const filesWaiting = async (): Promise<number> => {
  const rows = await bot.store.knex("outbox").where({ state: "waiting" }).whereLike("name", "payment-details:%")
  return rows.length
}

describe("!payrun done", () => {
  it("books all of it in one go, tells each receiver, and takes back what it was paid with", async () => {
    await bot.say("ben", "treasury", "!payrun")
    const sent = await delivered(bot)
    const answers = await bot.say("ben", "treasury", "!payrun done")
    expect(last(answers)).toContain("Pay run November 2026 is done: 512.34 EUR and 7 points\n\n3 payments are booked")
    for (const name of ["ana", "cem"]) expect(await dueNow(bot, name)).toBe(0n)
    expect(await dueNow(bot, "tom", "POINTS")).toBe(0n)
    const told = answers.filter(({ lane }) => lane.startsWith("person:"))
    expect(told.map(({ lane }) => lane)).toEqual(["ana", "cem", "tom"].map((name) => `person:${person(name)}`))
    expect(told[0]?.body).toContain("ben has recorded a payment to you: P1 · 500.00 EUR for pay run November 2026")
    expect(told[0]?.body).not.toMatch(/12\.34|points/)
    expect(redacted(answers)).toEqual(sent)
    expect(sent).toHaveLength(4)
    const items = await bot.store.knex("pay_run_items").orderBy("number")
    expect(items.map(({ payment }) => payment)).toEqual([1, 2, 3])
    expect((await bot.store.knex("payments")).map(({ pay_run }) => pay_run)).toEqual(["2026-11", "2026-11", "2026-11"])
    expect(await open()).toBeNull()
    expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [], unbalanced: [] }])
  })

  it("marks what the treasurer pays to themselves, and says which officer is asked to confirm it, or that there is none", async () => {
    await owe(bot, "ben", 300n)
    await bot.say("ben", "treasury", "!payrun @ben")
    const alone = await bot.say("ben", "treasury", "!payrun done")
    // Ben has given no payment details. So no file was sent, and the answer does not say that one was taken back.
    expect(last(alone)).toContain("One payment is booked. What was paid: `!payments`")
    expect(last(alone)).toContain("What is paid to yourself (P1) another officer must confirm.")
    expect(last(alone)).toContain("There is none yet, and it can wait.")
    await seat(bot, "cem", "moderator")
    await owe(bot, "ben", 200n)
    await bot.say("ben", "treasury", "!payrun @ana @ben")
    const asked = await bot.say("ben", "treasury", "!payrun done")
    expect(last(asked)).toContain(
      "2 payments are booked, and I have asked the other receivers to confirm. I have removed what I sent",
    )
    expect(last(asked)).toContain("You cannot confirm what is paid to yourself (P3)")
    expect(last(asked)).toContain("another officer must. I have asked cem.")
    const told = asked.find(({ lane }) => lane === `person:${person("cem")}`)
    expect(told?.body).toContain("has recorded a payment to themselves: P3 · 2.00 EUR")
  })

  it("is done once", async () => {
    await bot.say("ben", "treasury", "!payrun")
    await bot.say("ben", "treasury", "!payrun fertig")
    expect(await refused("ben", "!payrun done")).toContain("No pay run is open.")
    expect(await refused("ben", "!payrun")).toContain("Nothing is due to anybody up to November 2026")
    expect(await refused("ben", "!payrun drop")).toContain("No pay run is open.")
  })

  it("drops what was not sent yet", async () => {
    await bot.say("ben", "treasury", "!payrun")
    expect(await filesWaiting()).toBe(4)
    expect(redacted(await bot.say("ben", "treasury", "!payrun done"))).toEqual([])
    expect(await filesWaiting()).toBe(0)
  })

  it("books nothing where less is due to somebody by now, says to whom, and books an advance if it is one", async () => {
    await bot.say("ben", "treasury", "!payrun")
    await owe(bot, "ana", -10_000n)
    // If the treasurer looks at the list again before paying, the list shows that less is due now.
    const shown = last(await bot.say("ben", "treasury", "!payrun"))
    expect(shown).toContain(
      "Since it began, what is due to one person has become less than they get by it: ana (500.00 EUR in the run, 400.00 EUR due now).",
    )
    expect(shown).toContain("`!payrun drop`, then `!payrun` for what is due now")
    const said = await refused("ben", "!payrun done")
    expect(said).toContain("ana (500.00 EUR in the run, 400.00 EUR due now)")
    expect(said).toContain("`!payrun done --advance`")
    expect(said).not.toContain("cem")
    await bot.say("ben", "treasury", "!payrun done --advance")
    expect(await dueNow(bot, "ana")).toBe(-10_000n)
    expect((await bot.store.knex("payments").orderBy("number")).map(({ advance }) => Boolean(advance))).toEqual([
      true,
      false,
      false,
    ])
  })

  it("keeps whoever is in an open run from being paid twice", async () => {
    await bot.say("ben", "treasury", "!payrun @ana")
    expect(await refused("ben", "!pay @ana 5 EUR")).toContain("pay run")
    await bot.say("ben", "treasury", "!pay @cem 5 EUR")
    const inRun = (name: string) => bot.store.work((work) => openPayRunWith(work, hive, person(name)), { quiet: true })
    expect([await inRun("ana"), await inRun("cem")]).toMatchObject([{ month: "2026-11" }, null])
  })

  it("pays whoever has left in the meantime what is due to them", async () => {
    await bot.say("ben", "treasury", "!payrun")
    await bot.store.work((work) => putMember(work, hive, person("cem"), "former"))
    await bot.say("ben", "treasury", "!payrun done")
    expect(await dueNow(bot, "cem")).toBe(0n)
  })
})
