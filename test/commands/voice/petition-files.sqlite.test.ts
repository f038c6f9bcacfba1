/** Nothing about the people who signed a petition stays in SQLite's files (§17.1, as §5.4 for ballots). */
import { readFile } from "node:fs/promises"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { carryHandles } from "../../../src/voice/store/signers.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { fiveAndTom } from "../../support/decisions.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const tell = (who: string, text: string) => bot.ask(who, "direct", text)

/** All salts and keyed hashes that stand in the database now. */
async function secrets(): Promise<string[]> {
  const { knex } = bot.store
  const drafts = await knex("petition_drafts")
  const petitions = await knex("petitions").where({ stage: "open" })
  const kept = [...drafts.flatMap((row) => [row.key_salt, row.beginner, row.endorser])]
  for (const { key_salt: salt, beginner } of petitions) kept.push(String(salt), String(beginner))
  return [...kept, ...(await knex("endorsements")).map(({ handle }) => handle)]
}

/** The secrets that can still be read in the database's files. */
async function stillThere(known: readonly string[]): Promise<string[]> {
  const wal = await readFile(`${bot.location}-wal`).catch(() => Buffer.alloc(0))
  const bytes = Buffer.concat([await readFile(bot.location), wal])
  return known.filter((secret) => bytes.includes(secret))
}

describe("no byte about a petition's signers stays behind", () => {
  it("when it has become a motion", async () => {
    await tell("ana", "!petition Close the office on Fridays")
    const known = await secrets()
    await bot.pass("P1D")
    for (const name of ["ben", "cem"]) await tell(name, "!endorse A1")
    known.push(...(await secrets()))
    expect(await stillThere(known)).not.toEqual([])
    await bot.pass("P1D")
    expect(await bot.ask("dee", "members", "!petitions A1")).toContain("it became M1")
    expect(await stillThere(known)).toEqual([])
  })

  it("when it has lapsed", async () => {
    await tell("ana", "!petition Close the office on Fridays")
    await bot.pass("P1D")
    await tell("ben", "!endorse A1")
    const known = await secrets()
    await bot.pass("P31D")
    expect(await bot.ask("dee", "members", "!petitions A1")).toContain("It has lapsed")
    expect(await stillThere(known)).toEqual([])
  })

  it("when it was taken back", async () => {
    await tell("ana", "!petition Close the office on Fridays")
    const known = await secrets()
    expect(known).toHaveLength(3)
    await tell("ana", "!petition withdraw")
    expect(await stillThere(known)).toEqual([])
  })
})

describe("the text of a petition that was refused", () => {
  it("stays in no file, since it would show that its sender has another one", async () => {
    const texts = ["Close the office on Fridays", "Buy a boat for the summer"]
    for (const text of texts) await tell("ana", `!petition ${text}`)
    expect(await stillThere(texts)).toEqual(texts.slice(0, 1))
  })
})

describe("the rows of an open petition", () => {
  it("stand in no order in which people wrote", async () => {
    await tell("ana", "!petition Close the office on Fridays")
    await bot.pass("P1D")
    const places = async () => (await bot.store.knex("endorsements").orderByRaw("rowid")).map(({ handle }) => handle)
    for (const name of ["ben", "cem", "dee", "eli", "ben"]) {
      await tell(name, "!endorse A1")
      expect(await places()).toEqual((await places()).toSorted())
    }
    expect(await places()).toHaveLength(5)
  })

  it("stand in no order that shows who has moved to another Matrix ID since", async () => {
    await tell("ana", "!petition Close the office on Fridays")
    await bot.pass("P1D")
    for (const name of ["ben", "cem", "dee"]) await tell(name, "!endorse A1")
    const places = async () => (await bot.store.knex("endorsements").orderByRaw("rowid")).map(({ handle }) => handle)
    const handles = await places()
    for (const name of ["ben", "cem", "dee", "ana"]) {
      await bot.store.work((work) => carryHandles(work, coopKey("hive"), person(name), person(`${name}2`)))
      expect(await places()).toEqual((await places()).toSorted())
    }
    expect(handles).toHaveLength(4)
    expect(await places()).toHaveLength(4)
    expect((await places()).filter((handle) => handles.includes(handle))).toEqual([])
  })
})
