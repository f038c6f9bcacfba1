/**
 * This program opens the databases that earlier releases left and finds them whole. It goes on as those releases would have (README.md).
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { verifyMinutes } from "../support/verify.ts"
import { exportsOf, waggle } from "./exports.ts"
import { factsOf, openMotions } from "./facts.ts"
import { allKept, type Kept, readKept } from "./kept.ts"
import { placeOf } from "./places.ts"
import { play } from "./steps.ts"

const databases = await allKept()

it("there are some", () => {
  expect(databases).not.toEqual([])
})

describe.each(databases)("the database %s/%s", (release, name) => {
  let kept: Kept
  let bot: CoopBot
  const opened = async () => {
    const read = await readKept(release, name)
    kept = read.kept
    const place = await placeOf(read.sqlite)
    const masterKey = Buffer.from(kept.masterKey, "base64")
    return CoopBot.start({ commands, kept: { place, config: kept.config, masterKey, now: kept.now } })
  }
  beforeAll(async () => {
    bot = await opened()
  })
  afterAll(() => bot.close())

  const verified = async () => {
    const reports = await verifyMinutes(bot.store.knex)
    return reports.map(({ broken, altered, unbalanced }) => ({ broken, altered, unbalanced }))
  }

  it("opens, and says the same as before", async () => {
    expect(await openMotions(bot.store.knex)).toEqual(kept.open)
    expect(await factsOf(bot.store.knex)).toEqual(kept.facts)
  })

  it("is found whole by waggle verify", async () => {
    for (const report of await verified()) expect(report).toEqual({ broken: null, altered: [], unbalanced: [] })
    const { code, out } = await waggle(kept.now, "verify", "--database", bot.location, "--private")
    expect([code, out]).toEqual([0, expect.any(String)])
  })

  it("is exported byte for byte as it was", async () => {
    // Members ask for the files of their votes here, which changes the database. So the test works on a copy.
    const copy = await opened()
    const exports = await exportsOf(copy, kept.config, kept.now).finally(() => copy.close())
    expect(Object.keys(exports).toSorted()).toEqual(Object.keys(kept.exports).toSorted())
    for (const [file, text] of Object.entries(exports)) expect(text, file).toBe(kept.exports[file])
  })

  it("goes on: every open vote closes, and all that follows is as it would have been", async () => {
    await play(bot, kept.steps)
    const { knex } = bot.store
    expect(await openMotions(knex)).toEqual(kept.after.open)
    expect(await factsOf(knex)).toEqual(kept.after.facts)
    const closed = kept.open.map((motion) => motion.split(" ").slice(0, 2).join(" "))
    const open = (await openMotions(knex)).map((motion) => motion.split(" ").slice(0, 2).join(" "))
    expect(open.filter((motion) => closed.includes(motion))).toEqual([])
  })

  it("has a new decision by then, a payment where there is a treasurer, and minutes that are whole", async () => {
    const number = (facts: readonly string[], of: RegExp) => facts.filter((fact) => of.test(fact)).length
    for (const of of [/^count /, ...(number(kept.facts, /^seats .*"treasurer"/) > 0 ? [/^payments /] : [])])
      expect(number(kept.after.facts, of), String(of)).toBeGreaterThan(number(kept.facts, of))
    for (const report of await verified()) expect(report).toEqual({ broken: null, altered: [], unbalanced: [] })
  })
})
