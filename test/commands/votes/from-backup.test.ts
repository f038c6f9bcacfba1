/** The state was put back from a backup, onto a new device that cannot read what people wrote since. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { noticeRestore } from "../../../src/cli/restored-state.ts"
import { coopKey, instant } from "../../../src/kernel/rules/types.ts"
import { type StateMark, sealMark, stateMark } from "../../../src/kernel/store/state-mark.ts"
import { book } from "../../../src/ledger/acts/ledger.ts"
import { accounts, duesOf } from "../../../src/ledger/rules/ledger.ts"
import { peopleOf } from "../../../src/matrix/room-comparison.ts"
import { askAboutPeople, type CameAndWent } from "../../../src/people/acts/restored.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person, type TestBotOptions } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { englishIn } from "../../support/english.ts"
import { foundTogether } from "../../support/founding.ts"
import { germanKeys, listener, textsOf, withoutMarks } from "../../support/german.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
const log = { debug() {}, info() {}, warn() {}, error() {} }
let bot: CoopBot
async function begin(options: Partial<TestBotOptions> = {}): Promise<void> {
  await bot?.close()
  const founders = ["ana", "ben", "cem"].map(person)
  bot = await CoopBot.start({ commands, settings: { founders }, members: {}, ...options })
  await bot.act(foundTogether)
  await bot.act((act) => putSeat(act.work, hive, "treasurer", person("ben")))
}
beforeEach(() => begin())
afterEach(() => bot.close())

/** Starts from a backup that was made at this moment. `said`: the last mark in the account's data. */
async function startFrom(madeAt: number, said: StateMark | null, restore = "once") {
  const marks = { kept: async () => null, raise: async () => {} }
  const known = said && { sealed: sealMark(bot.store.keys, said), mark: said }
  const backup = { restore, madeAt, device: "OLD" }
  return bot.during(() => noticeRestore({ store: bot.store, marks, said: known, coops: [bot.coop], log, backup }))
}

/** M1 is open, ana has voted, and ana has money to get in an open pay run. */
async function voteAndRun(): Promise<void> {
  await bot.say("ana", "members", "!propose Boat")
  await bot.pass("P3DT1M")
  await bot.say("ana", "direct", "!vote M1 1")
  await bot.act(async (act) => {
    const amount = { minor: 9_000n, currency: "EUR" }
    const due = { account: duesOf(person("ana")), amount: { ...amount, minor: -9_000n }, basis: null }
    await book(act, null, {
      kind: "monthly",
      text: "",
      postings: [{ account: accounts.monthly, amount, basis: null }, due],
    })
  })
  await bot.say("ben", "direct", "!payrun")
}

/** The mark of the lost state: since the backup it has given some numbers. */
async function later(more: Readonly<Record<string, number>>): Promise<StateMark> {
  const mark = await stateMark(bot.store.knex, [hive])
  const numbers = { ...mark.numbers }
  for (const [counter, count] of Object.entries(more))
    numbers[`hive ${counter}`] = (numbers[`hive ${counter}`] ?? 0) + count
  return { ...mark, row: mark.row + 9, sent: mark.row + 9, numbers, open: ["hive M1"] }
}

describe("after a start from a backup", () => {
  it("members, voters and the treasury are each asked about the lost time, once", async () => {
    await voteAndRun()
    const madeAt = bot.clock.now()
    // The treasurer's seat was filled by hand, which `verify` names.
    const before = (await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)
    const said = await later({ "motions.public": 2, tasks: 1, payments: 3 })
    bot.clock.forward("PT5H")
    const told = await startFrom(madeAt, said)
    const to = (lane: RegExp) => told.filter((one) => lane.test(one.lane)).map(({ body }) => body)
    const [members = ""] = to(/!members-hive/).filter((body) => body.includes("put back"))
    expect(members).toContain("I cannot read")
    expect(members).toContain("M2–M3 and T1")
    expect(members).toContain("M1 is still open")
    expect(to(/ana/).join()).toContain("I have the ballot that you sent before")
    expect(to(/cem/).join()).toContain("I have no ballot of yours")
    const [money = ""] = to(/!treasury-hive/)
    expect(money).toContain("P1–P3")
    expect(money).toContain("Pay run 1 is open, with one payment")
    expect(await startFrom(madeAt, said)).toEqual([])
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual(before)
  })

  it("the treasurer has the lost time in `!todo` until they say that the books are complete", async () => {
    await voteAndRun()
    const madeAt = bot.clock.now()
    bot.clock.forward("PT5H")
    expect(await bot.ask("ben", "direct", "!payments complete")).toContain("I am asking about no lost time")
    await startFrom(madeAt, null)
    expect(await bot.ask("ben", "direct", "!todo")).toContain("Compare my books with the bank")
    expect(await bot.ask("ana", "direct", "!todo")).not.toContain("Compare my books")
    expect(await bot.ask("ana", "direct", "!payments complete")).not.toContain("I ask no more")
    expect(await bot.ask("ben", "direct", "!payments complete")).toContain("I ask no more")
    expect(await bot.ask("ben", "direct", "!todo")).not.toContain("Compare my books")
  })

  it("people who came or went meanwhile are named, and nobody is asked back before members say so", async () => {
    const people = (found: CameAndWent) => bot.act((act) => askAboutPeople(act, found, bot.clock.now()))
    expect(await people({ came: [], went: [] })).toEqual([])
    const [told] = await people({ came: [person("zoe"), person("yan")], went: [person("cem")] })
    expect(told?.lane).toContain("!members-hive")
    expect(told?.body).toContain("People are in this room whom I do not know: zoe and yan")
    expect(told?.body).toContain("I have put out cem")
    expect([...((await bot.store.work((work) => peopleOf({ work, coop: bot.coop }))).lost ?? [])]).toEqual([
      person("cem"),
    ])
    expect(await bot.ask("ana", "direct", "!invite @cem")).toContain("I ask cem back")
    expect((await bot.store.work((work) => peopleOf({ work, coop: bot.coop }))).lost?.size).toBe(0)
    expect(await bot.ask("ana", "direct", "!invite @cem")).toContain("belongs to the co-op already")
  })

  it("the vote is counted with the ballots from before and from after", async () => {
    await voteAndRun()
    const madeAt = bot.clock.now()
    bot.clock.forward("PT5H")
    await startFrom(madeAt, null)
    expect(await bot.ask("cem", "direct", "!vote M1 2")).toContain("receipt")
    const said = await bot.ask("ben", "direct", "!vote M1 1")
    expect(said + (await bot.pass("P1D")).map(({ body }) => body).join()).toContain("3 voted")
  })

  it("what waited a moment when the backup was made counts as sent, and what waited long is sent", async () => {
    await bot.say("ana", "members", "!propose Boat")
    await bot.store.knex("outbox").update({ state: "waiting" })
    const [first] = await bot.store.knex("outbox").orderBy("id").select("id")
    await bot.store
      .knex("outbox")
      .where({ id: first?.id ?? 0 })
      .update({ queued_at: instant(bot.clock.now() - 3_600_000) })
    const newest = (await bot.store.knex("outbox").orderBy("id", "desc").first("id"))?.id ?? 0
    await startFrom(bot.clock.now(), null)
    const old = await bot.store.knex("outbox").where("id", "<=", newest).orderBy("id").select("id", "state", "payload")
    expect(old.filter(({ state }) => state === "waiting").map(({ id }) => id)).toEqual([first?.id])
    expect(old.filter(({ state, payload }) => state !== "waiting" && payload !== null)).toEqual([])
  })

  it("a mark from before the backup says nothing of the time since", async () => {
    await voteAndRun()
    const mark = await stateMark(bot.store.knex, [hive])
    const told = await startFrom(bot.clock.now(), { ...mark, row: 0, open: [] })
    expect(told.map(({ body }) => body).join()).toContain("M1 is still open")
  })
})

it("a German co-op is asked in German", async () => {
  const listened = listener()
  await begin({ language: "de", wording: listened.marked })
  await voteAndRun()
  const said = await later({ "motions.public": 2, payments: 1 })
  bot.clock.forward("PT5H")
  const texts = (await startFrom(bot.clock.now() - 60_000, said)).flatMap(textsOf)
  expect(texts.flatMap((text) => englishIn(withoutMarks(text)))).toEqual([])
  texts.push(...(await bot.say("ben", "direct", "!todo")).flatMap(textsOf))
  texts.push(...(await bot.say("ben", "direct", "!payments vollständig")).flatMap(textsOf))
  texts.push(...(await bot.say("ben", "direct", "!payments komplett")).flatMap(textsOf))
  const found = { came: [person("zoe")], went: [person("cem")] }
  texts.push(...(await bot.act((act) => askAboutPeople(act, found, bot.clock.now()))).flatMap(textsOf))
  texts.push(...(await bot.say("ana", "direct", "!invite @cem")).flatMap(textsOf))
  expect(texts.flatMap((text) => englishIn(withoutMarks(text)))).toEqual([])
  const asked =
    /^(restored-(unreadable|given|open-asked|vote|money|came|went)|todo-compare|books-compared|refused-nothing-to-compare|invited-back)/
  expect(germanKeys.filter((key) => asked.test(key) && !listened.asked.has(key))).toEqual([])
})
