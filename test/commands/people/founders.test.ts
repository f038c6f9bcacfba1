/** Founders become members when they join. Until then the configuration names them (§1.2). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey, instant } from "../../../src/kernel/rules/types.ts"
import { found } from "../../../src/people/acts/found.ts"
import { welcome } from "../../../src/people/acts/joining.ts"
import { invitationsOf } from "../../../src/standing/store/invitations.ts"
import { standings } from "../../../src/standing/store/members.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { withOffices } from "../../support/offices.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: {} })
})
afterEach(() => bot.close())

/** Starts the bot with these founders in its configuration. */
const start = (...names: string[]) =>
  bot.act(({ work, coop }) =>
    found({ work, coop: { ...coop, config: { ...coop.config, founders: names.map(person) } } }),
  )
const joins = (name: string) => bot.act((act) => welcome(act, person(name), bot.clock.now()))
const short = (id: string) => id.split(":")[0]?.slice(1)
const members = async () =>
  (await bot.store.work((work) => standings(work, withOffices(hive)))).map(
    ({ person, status }) => `${short(person)} ${status}`,
  )
const awaited = async () =>
  (await bot.store.work((work) => invitationsOf(work, hive))).map(({ person }) => short(person))
const acts = () => loose(bot.store.knex)("minutes").where({ coop: "hive" }).orderBy("number").pluck("act")
const altered = async () => (await verifyMinutes(bot.store.knex)).flatMap(({ altered, broken }) => [...altered, broken])

describe("before anybody has joined", () => {
  it("the founders are awaited, and a typing error is put right by the file, as often as needed", async () => {
    await start("ana", "bne")
    await start("ana", "bne")
    expect(await members()).toEqual([])
    expect(await awaited()).toEqual(["ana", "bne"])
    await start("ana", "ben", "cem")
    expect(await awaited()).toEqual(["ana", "ben", "cem"])
    expect(await acts()).toEqual([])
  })

  it("nobody becomes a member under the name that was corrected", async () => {
    await start("ana", "bne")
    await start("ana", "ben")
    await joins("bne")
    expect(await members()).toEqual([])
    await joins("ben")
    await joins("bne")
    expect(await members()).toEqual(["ben permanent"])
    expect(await bot.ask("bne", "direct", "!propose I am in")).not.toContain("M1")
  })
})

describe("a founder who joins", () => {
  it("is a permanent member from then on, and the minutes say so", async () => {
    await start("ana", "ben")
    await joins("ana")
    bot.clock.forward("P2D")
    await joins("ben")
    expect(await members()).toEqual(["ana permanent", "ben permanent"])
    expect(await acts()).toEqual(["co-op-founded", "founder-joined"])
    expect(await altered()).toEqual([null])
    expect(await bot.ask("ana", "members", "!minutes")).toContain("ben joined as a founder")
    expect(await bot.ask("ben", "members", "!propose We are here")).toContain("M1")
  })
})

describe("once somebody has joined", () => {
  beforeEach(async () => {
    await start("ana", "bne")
    await joins("ana")
  })

  it("a corrected name takes the place of the wrong one, is said to all, and is the only one that can join", async () => {
    const said = await start("ana", "ben")
    expect(said.map(({ body }) => body).join("\n")).toMatch(/The configuration has been corrected.*bne[\s\S]*: ben\./)
    expect(await awaited()).toEqual(["ben"])
    await joins("bne")
    expect(await members()).toEqual(["ana permanent"])
    expect(await altered()).toEqual([null])
    await joins("ben")
    expect(await members()).toEqual(["ana permanent", "ben permanent"])
    expect(await acts()).toEqual(["co-op-founded", "founders-corrected", "founder-joined"])
    expect(await altered()).toEqual([null])
  })

  it("an addition to the file makes nobody a member without a vote", async () => {
    await start("ana", "bne", "zoe", "vic")
    expect(await awaited()).toEqual(["bne"])
    await start("ana", "ben", "vic", "zoe")
    expect(await awaited()).toEqual(["ben"])
    await joins("ben")
    await start("ana", "ben", "vic")
    await joins("vic")
    expect(await members()).toEqual(["ana permanent", "ben permanent"])
  })

  it("a name that is taken out of the file is awaited no more", async () => {
    const said = await start("ana")
    expect(said).toHaveLength(1)
    expect(await awaited()).toEqual([])
    expect(await start("ana")).toEqual([])
  })

  it("`!invite --withdraw` says that the file decides, and `!invite` that they are invited; neither changes anything", async () => {
    const withdrawn = await bot.ask("ana", "members", "!invite @bne:hive.example --withdraw")
    expect(withdrawn).toContain("bne is named as a founder in the configuration and has not joined.")
    expect(await bot.ask("ana", "members", "!invite @bne:hive.example")).toContain("invited already, as a founder")
    expect(await awaited()).toEqual(["bne"])
    expect(await acts()).toEqual(["co-op-founded"])
    expect(await bot.ask("ana", "members", "!members")).toMatch(/Invited, and not here yet \(1\):[\s\S]*bne/)
  })

  it("an awaited founder who was written into the database by force is found", async () => {
    await bot.store.work((work) =>
      work.trx("invitations").insert({
        coop: hive,
        person: person("eve"),
        invited_by: person("eve"),
        invited_at: instant(1),
        founder: true,
      }),
    )
    expect(await altered()).toEqual([person("eve"), null])
  })
})

it("a co-op whose founders an earlier version has admitted goes on, whatever the file says", async () => {
  await bot.close()
  bot = await CoopBot.start({ commands, members: { ana: "permanent", bne: "permanent" } })
  expect(await start("ana", "ben")).toEqual([])
  expect(await members()).toEqual(["ana permanent", "bne permanent"])
  expect(await awaited()).toEqual([])
  const withdrawn = await bot.ask("ana", "members", "!invite @bne:hive.example --withdraw")
  expect(withdrawn).toContain("bne is a member already")
})
