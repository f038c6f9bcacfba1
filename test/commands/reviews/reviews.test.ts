/** A round of reviews from its opening to its results (§14.4). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { moves } from "../../../src/composed.ts"
import { carryAll } from "../../../src/kernel/acts/moves.ts"
import { motionId } from "../../../src/kernel/rules/types.ts"
import { leave, remove } from "../../../src/people/acts/members.ts"
import { nextOfRounds } from "../../../src/reviews/store/rounds.ts"
import { standingOf } from "../../../src/standing/store/members.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { bakers, bakery, reviewed } from "../../support/reviews.ts"
import { heard, told } from "../../support/roles.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await bakery()
})
afterEach(() => bot.close())

const alone = (who: string, line: string) => bot.ask(who, "direct", line)
const altered = async () => (await verifyMinutes(bot.store.knex)).flatMap((one) => one.altered)

describe("a round of reviews", () => {
  it("asks everybody with a role about those they worked with, and nobody else", async () => {
    expect(await alone("ben", "!review")).toContain("The next ones begin on")
    const opened = await bot.pass("P31D")
    expect(heard(opened)).toContain("I ask 5 people")
    expect(told(opened, "ben")).toMatch(/I ask you about .*ana, .*cem, .*dee,? and .*eli/)
    expect(told(opened, "ana")).toContain("!review @ben 4 Keep: … Change: …")
    expect(told(opened, "tom")).toBe("")
    expect(await alone("tom", "!review @ben 4 Good")).toContain("I don’t ask you about ben")
    expect(await alone("ben", "!review @ben 4 Good")).toContain("I don’t ask you about ben")
    expect(await alone("ben", "!review @cem")).toContain("Bread by seven")
  })

  it("shows the texts to the person alone, and the sums to whoever decides, once three have written", async () => {
    await bot.pass("P31D")
    for (const [writer, mark] of [
      ["ana", 5],
      ["cem", 4],
      ["dee", 4],
    ] as const)
      expect(await reviewed(bot, writer, "ben", mark)).toContain(`${mark} of 5 for ben`)
    await reviewed(bot, "cem", "ben", 3, "Another thought")
    for (const writer of ["ben", "dee"]) await reviewed(bot, writer, "cem", 2)
    const ended = await bot.pass("P14D")
    const ben = told(ended, "ben")
    expect(ben).toContain("What 3 people wrote of you: 4 of 5 on average, from 3 to 5")
    for (const text of ["ana on ben", "dee on ben", "Another thought"]) expect(ben).toContain(text)
    expect(ben).not.toContain("cem on ben")
    expect(told(ended, "cem")).toContain("Too few wrote of you this time")
    expect(told(ended, "cem")).not.toContain("ben on cem")
    expect(told(ended, "ana")).toMatch(/ben: 4 \(3 people, 3 to 5\)[\s\S]*cem: too few/)
    expect(JSON.stringify(ended.filter(({ lane }) => !lane.startsWith("person:@ben:")))).not.toContain("on ben")
    expect(await alone("ben", "!review")).toContain("Another thought")
    expect(await alone("ana", "!review @ben")).toContain("4 (3 people, 3 to 5)")
    expect(await alone("ana", "!review @ben")).not.toContain("Another thought")
    expect(await alone("cem", "!review @ben")).not.toContain("3 people")
    expect(await bot.ask("eli", "members", "!minutes reviews")).toContain("of one person enough was written")
    expect(await altered()).toEqual([])
  })

  it("reminds those who still owe one, and tells only them that they do", async () => {
    await bot.pass("P31D")
    for (const about of ["ana", "cem", "dee", "eli"]) await reviewed(bot, "ben", about, 4)
    expect(await alone("ben", "!todo")).not.toContain("review")
    expect(await alone("cem", "!todo")).toContain("You owe 4 reviews")
    expect(await bot.ask("cem", "members", "!todo")).not.toContain("review")
    await alone("dee", "!notify daily")
    expect(await bot.store.work((work) => nextOfRounds(work, () => true, "remind_at"))).not.toBeNull()
    const half = await bot.pass("P7D")
    expect(told(half, "cem")).toContain("You still owe 4 reviews")
    expect(told(half, "ben")).toBe("")
    expect(told(half, "dee")).not.toContain("You still owe")
    expect(await alone("ben", "!review")).toContain("You owe no review any more")
  })

  it("keeps no text longer than until the next round, and forgets it when the person says so", async () => {
    await bot.pass("P31D")
    for (const writer of ["ana", "cem", "dee"])
      for (const about of ["ben", "eli"]) await reviewed(bot, writer, about, 4)
    await bot.pass("P14D")
    expect(await alone("eli", "!review forget")).toContain("Erased")
    expect(await alone("eli", "!review")).not.toContain("ana on eli")
    expect(await alone("eli", "!review")).toContain("4 of 5 on average")
    expect(await alone("eli", "!review forget")).toContain("I have no texts")
    await bot.pass("P31D")
    for (const writer of ["ana", "cem", "dee"]) await reviewed(bot, writer, "ben", 5, "Later")
    await bot.pass("P14D")
    const own = await alone("ben", "!review")
    expect(own).toContain("Later")
    expect(own).toContain("Before: 4")
    const rows = await bot.store.knex("review_results").orderBy("round_id")
    expect(rows.map(({ texts }) => texts === null)).toEqual([true, true, false])
    expect(await altered()).toEqual([])
  })

  it("leaves in the database neither who wrote nor who was asked about whom", async () => {
    await bot.pass("P31D")
    const sizes = (await bot.store.knex("sealed_reviews")).map(({ sealed }) => sealed.length)
    expect(sizes).toHaveLength(20)
    await reviewed(bot, "cem", "ben", 4)
    expect(new Set((await bot.store.knex("sealed_reviews")).map(({ sealed }) => sealed.length)).size).toBe(1)
    await bot.pass("P14D")
    for (const table of ["sealed_reviews", "review_pairs", "review_results"] as const)
      expect(await bot.store.knex(table)).toEqual([])
    expect((await bot.store.knex("review_rounds").first())?.key_salt).toBeNull()
  })
})

describe("in the middle of a round", () => {
  beforeEach(async () => {
    await bot.pass("P31D")
    for (const writer of bakers) for (const about of bakers) if (writer !== about) await reviewed(bot, writer, about, 4)
    await reviewed(bot, "ana", "ben", 4)
  })

  it("what somebody wrote who leaves still counts, and nobody is asked about them any more", async () => {
    await bot.act(async (act) => leave(act, await standingOf(act.work, act.coop.config, person("eli"))))
    expect(await alone("cem", "!review")).not.toContain("eli")
    const ended = await bot.pass("P14D")
    expect(told(ended, "ben")).toContain("eli on ben")
    expect(told(ended, "eli")).toBe("")
    expect(told(ended, "ana")).not.toContain("eli")
  })

  it("what somebody wrote who is removed does not count", async () => {
    await bot.act((act) => remove(act, person("eli"), motionId("M9")))
    const ended = await bot.pass("P14D")
    expect(told(ended, "ben")).toContain("What 3 people wrote of you")
    expect(told(ended, "ben")).not.toContain("eli on ben")
    expect(told(ended, "cem")).toContain("Too few")
    await bot.act((act) => remove(act, person("ben"), motionId("M9")))
    expect((await bot.store.knex("review_results")).map(({ sums, texts }) => [sums, texts])).toEqual([[null, null]])
    expect(await altered()).toEqual([])
  })

  it("somebody with a new Matrix ID goes on, and so does what was written of them", async () => {
    const [old, next] = [person("eli"), person("eli-new")]
    await bot.act((act) => carryAll(act, { old, next }, moves))
    expect(await alone("eli-new", "!review")).toContain("ben: 4 of 5")
    expect(await alone("eli", "!review")).not.toContain("4 of 5")
    expect(await reviewed(bot, "dee", "eli-new", 2, "dee again")).toContain("2 of 5 for eli-new")
    const ended = await bot.pass("P14D")
    expect(told(ended, "eli-new")).toContain("dee again")
    expect(told(ended, "ben")).toContain("eli on ben")
    expect(await alone("eli-new", "!review")).toContain("dee again")
    await bot.act((act) => carryAll(act, { old: next, next: person("eli-last") }, moves))
    expect(await alone("eli-last", "!review")).toContain("dee again")
    expect((await altered()).filter((one) => one.startsWith("reviews"))).toEqual([])
  })
})

describe("a review in a room", () => {
  it("is taken out, and its writer is told where it belongs", async () => {
    await bot.pass("P31D")
    const said = await bot.say("cem", "members", "!review @ben 2 Never on time")
    expect(said.map(({ errand }) => errand.do)).toContain("redact")
    expect(told(said, "cem")).toContain("Write it here")
    expect(heard(said)).not.toContain("Never on time")
    expect((await alone("cem", "!review")).includes("ben: nothing yet")).toBe(true)
  })

  it("is refused with what to type if mark or words are missing, or nothing is open", async () => {
    expect(await alone("cem", "!review @ben 4 Good")).toContain("No reviews are open now")
    await bot.pass("P31D")
    expect(await alone("cem", "!review @ben 7 Good")).toContain("From 1")
    expect(await alone("cem", "!review @ben 4")).toContain("what should they keep")
    expect(await alone("cem", "!review 4 Good")).toContain("!review @USER 4 Good")
    expect(await alone("cem", `!review @ben 4 ${"x".repeat(1001)}`)).toContain("at most 1,000 characters")
    await bot.restart({ reviews: { every: "PT0S" } })
    await bot.pass("P14D")
    expect(await alone("cem", "!review @ben 4 Good")).toContain("This co-op has no reviews")
    expect(await alone("cem", "!review")).toContain("There are no reviews")
  })
})

it("reviews begin and end by a vote on the rules", async () => {
  expect(await bot.ask("ana", "members", "!rules propose reviews every=6 months, reviews atleast=4")).toMatch(
    /Reviews, how often: .* → 6 months[\s\S]*how many must write of a person: 3 → 4/,
  )
  expect(await bot.ask("ana", "members", "!rules propose reviews every=none")).toMatch(/how often: .* → none/)
})

it("nobody is asked where too few work together", async () => {
  const small = await bakery({}, { reviews: { every: "P30D", atLeast: 5 } })
  try {
    expect(heard(await small.pass("P31D"))).not.toContain("reviews")
    expect(await small.store.knex("review_rounds")).toEqual([])
  } finally {
    await small.close()
  }
})
