/** Nobody but the three learns of a mediation, and nothing of it is kept (§17.3). */
import { readFile } from "node:fs/promises"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Answer } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { allRows } from "../../support/database.ts"
import { fiveAndTom } from "../../support/decisions.ts"
import { closeRoom, makeRoom, talk } from "../../support/mediations.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const three = ["ana", "ben", "cem"]
const own = (lane: string) => lane === `room:${talk}` || three.some((name) => lane.startsWith(`person:@${name}:`))

/** Plays a mediation up to its room. Returns all that the bot says. */
async function play(): Promise<Answer[]> {
  const heard = [
    ...(await bot.say("ana", "direct", "!mediate @ben with @cem The walnut affair")),
    ...(await bot.say("ben", "direct", "!mediate accept")),
    ...(await bot.say("cem", "direct", "!mediate accept")),
    ...(await bot.act((act) => makeRoom(act, ...three))),
    ...(await bot.say("ana", "mediation", "!mediate settle Walnuts are shared.")),
  ]
  return heard
}

describe("a mediation", () => {
  it("is said to its three people alone, and no command shows it to anybody else", async () => {
    const heard = await play()
    heard.push(...(await bot.say("ben", "mediation", "!mediate accept")), ...(await bot.act(closeRoom)))
    expect(heard.length).toBeGreaterThan(9)
    expect(heard.filter(({ lane }) => !own(lane))).toEqual([])
    await play()
    for (const line of [
      "!members",
      "!rules",
      "!minutes",
      "!todo",
      "!motions",
      "!offices",
      "!help",
      "!mediate",
      "!rooms",
    ])
      for (const [who, place] of [
        ["dee", "direct"],
        ["ana", "members"],
      ] as const)
        if (place === "direct" || !["!mediate", "!rooms"].includes(line))
          expect(await bot.ask(who, place, line)).not.toMatch(/walnut|cem mediat|mediation (between|with)/i)
  })

  it("asked for in the members' room is taken out, and asks nobody", async () => {
    const answers = await bot.say("ana", "members", "!mediate @ben He shouted at me")
    expect(answers.map(({ errand }) => errand.do)).toContain("redact")
    expect(answers.filter(({ lane }) => lane.startsWith("person:@ben"))).toEqual([])
    expect(await bot.store.knex("mediations")).toEqual([])
  })

  it("leaves no record in the co-op's minutes, and no name or word of it can be read in the database without the key", async () => {
    const before = await bot.store.knex("minutes")
    await play()
    expect(await bot.store.knex("minutes")).toEqual(before)
    const [row] = await bot.store.knex("mediations")
    expect(JSON.stringify(row)).not.toMatch(/ana|ben:|walnut|settle/i)
  })

  it("that ended leaves nothing in the database's files, not even under seal", async () => {
    await play()
    const [open] = await bot.store.knex("mediations")
    const secrets = [String(open?.salt), String(open?.sealed).slice(0, 64)]
    const stillThere = async () => {
      const wal = await readFile(`${bot.location}-wal`).catch(() => Buffer.alloc(0))
      const bytes = Buffer.concat([await readFile(bot.location), wal])
      return secrets.filter((secret) => bytes.includes(secret))
    }
    await bot.say("ben", "mediation", "!mediate accept")
    await bot.act(closeRoom)
    expect(await bot.store.knex("mediations")).toEqual([])
    if (process.env.WAGGLE_TEST_DATABASE !== "postgres") expect(await stillThere()).toEqual([])
    const rows = JSON.stringify([...(await allRows(bot.store.knex))].filter(([table]) => table !== "outbox"))
    expect(rows).not.toMatch(/walnut/i)
  })
})
