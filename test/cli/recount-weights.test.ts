/** `waggle recount` of votes that weigh parts of one (§3.7, §5.6): by count with a proxy, by consent, and of a council. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { recount } from "../../src/cli/recount.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { makeCouncilFile } from "../../src/votes/rules/council-file.ts"
import { hive } from "../support/closed-vote.ts"
import type { CoopBot } from "../support/coop-bot.ts"
import { sharedCoop, tomJoins } from "../support/shares.ts"

const folder = mkdtempSync(join(tmpdir(), "waggle-weights-"))
afterAll(() => rmSync(folder, { recursive: true }))

function counted(json: string) {
  const file = join(folder, "count")
  writeFileSync(file, json)
  return recount(file, {}, loadWords("en"))
}

/** The newest published count. */
async function published({ store }: CoopBot): Promise<string> {
  const row = await store.knex("published_counts").orderBy("motion_id", "desc").first()
  return row?.json ?? ""
}

/** The same count, but one option has more votes in it than it got. */
const altered = (json: string): string => json.replace(/"tally":\{"1":"[^"]+"/, '"tally":{"1":"9"')

describe("waggle recount of votes with weights", () => {
  it("agrees with a count in which a proxy voted with the giver’s part of a vote", async () => {
    const bot = await sharedCoop()
    await tomJoins(bot)
    await bot.pass("P4M")
    await bot.ask("tom", "members", "!proxy @ben")
    await bot.ask("ana", "members", "!propose Buy a boat")
    await bot.pass("P3DT1M")
    for (const line of ["ana 1", "cem 2", "ben for me 2", "ben for tom 1"]) {
      const [who = "", ...ballot] = line.split(" ")
      await bot.ask(who, "direct", `!vote M2 ${ballot.join(" ")}`)
    }
    await bot.pass("P5D")
    const json = await published(bot)
    await bot.close()
    expect(JSON.parse(json)).toMatchObject({
      cast: { ballots: 4, weight: "10/3" },
      withheld: { ballots: 1, weight: "1/3" },
    })
    expect(counted(json).exitCode).toBe(0)
    expect(counted(altered(json)).exitCode).not.toBe(0)
  })

  it("agrees with a vote by consent, in which weights decide on the quorum alone", async () => {
    const bot = await sharedCoop({}, { settings: { motions: { decision: { method: "consent" } } } })
    await tomJoins(bot)
    await bot.pass("P4M")
    await bot.ask("ana", "members", "!propose Buy a boat")
    await bot.pass("P3DT1M")
    for (const who of ["ana", "ben", "tom"]) await bot.ask(who, "direct", "!vote M2 agree")
    await bot.pass("P5D")
    const json = await published(bot)
    await bot.close()
    expect(JSON.parse(json)).toMatchObject({
      cast: { ballots: 3, weight: "7/3" },
      withheld: null,
      answers: { agree: 3 },
    })
    expect(counted(json).exitCode).toBe(0)
    expect(counted(json.replace('"agree":3', '"agree":2')).exitCode).not.toBe(0)
  })

  it("agrees with the election of a council, whole ballots beside sums", () => {
    const whole = ["1 2", "1 2", "1 3", "2 1", "2 3", "3 1", "3"]
    const vote = hive({
      ballots: [...whole, "1/4: 3 2", "7/12: 2"],
      roll: [...Array<string>(8).fill("1"), "1/4", "7/12"],
    })
    const { json } = makeCouncilFile({ ...vote, method: { seats: 2 } })
    expect(JSON.parse(json)).toMatchObject({ withheld: { ballots: 2, weight: "5/6" } })
    expect(counted(json).exitCode).toBe(0)
    expect(counted(json.replace('"weight":"5/6"', '"weight":"1/6"')).exitCode).not.toBe(0)
  })
})
