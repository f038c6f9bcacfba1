/** Somebody goes on under another Matrix ID (§1.2): `!moved`, typed by both accounts. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { proposeRemoval } from "../../src/coop/removal.ts"
import { coopKey, eventId, type Instant, matrixId, type Office, roomId } from "../../src/rules/types.ts"
import { invitationsOf, putInvitation } from "../../src/store/invitations.ts"
import { knownIdentity, putMember, standingOf } from "../../src/store/members.ts"
import { motionsIn } from "../../src/store/motions.ts"
import { putSeat, seatsOf } from "../../src/store/offices.ts"
import { verifyMinutes } from "../../src/store/verify.ts"
import { type Manner, person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { allRows } from "../support/database.ts"

const hive = coopKey("hive")
const ana = person("ana")
const next = "@ana:new.example"
const line = `!moved ${ana} ${next}`
const people = {
  ana: "permanent",
  ben: "permanent",
  cem: "permanent",
  dee: "permanent",
  tom: "trial",
  ute: "former",
} as const
const unencrypted: Manner = { trust: { encrypted: false }, room: { encrypted: false } }
const unsigned: Manner = { trust: { encrypted: true, device: "unsigned", identity: "key of somebody" } }

let bot: CoopBot
const start = async (options: Partial<Parameters<typeof CoopBot.start>[0]> = {}) => {
  await bot?.close()
  bot = await CoopBot.start({ commands, members: people, settings: { smallRoll: 2 }, ...options })
}
beforeEach(() => start())
afterEach(() => bot.close())

const give = (name: string, office: Office, coop = hive) =>
  bot.store.work((work) => putSeat(work, coop, office, person(name)))
const moved = async () => {
  await bot.say("ana", "direct", line)
  return bot.say(next, "direct", line)
}
const records = async (series = "public") =>
  (await bot.store.knex("minutes").where({ coop: hive, series }).orderBy("number")).map(({ act, actor, details }) => ({
    act,
    actor,
    ...JSON.parse(details),
  }))
const open = (series: "public" | "moderators") =>
  bot.store.work((work) => motionsIn(work, hive, ["proposal", "voting"], { series: [series] }))
const receiptIn = (text: string) => /receipt is (\S+)\./.exec(text)?.[1]

describe("a change of Matrix ID", () => {
  it("waits for the other account, whichever says it first", async () => {
    const before = await bot.everything()
    const noted = await bot.ask("ana", "direct", line)
    expect(noted).toContain("Noted for Hive")
    expect(noted).toContain(`\`${line}\``)
    expect(noted).toContain("until Fri 27 Nov, 18:00")
    expect(await bot.ask("ana", "direct", "!motions")).toContain("No motion is open")
    expect(await bot.ask(next, "direct", "!motions")).toContain("not a member")
    await bot.pass("P1D")
    expect(await bot.everything()).not.toBe(before)
    expect(await bot.ask(next, "direct", line)).toContain("You go on in Hive as what ana was")

    await start()
    expect(await bot.ask(next, "direct", line)).toContain("Now your old account, ana, has to say the same")
    expect(await bot.ask(next, "direct", "!motions")).not.toContain("No motion is open")
    expect(await bot.ask("ana", "direct", line)).toContain(`You go on as ${next} in Hive`)
    expect(await bot.ask(next, "direct", "!motions")).toContain("No motion is open")
  })

  it("is told to the members' room and to both accounts, and stands in the minutes with both IDs", async () => {
    const said = await moved()
    expect(said.map(({ lane }) => lane)).toEqual(["room:!members-hive:hive.example", `person:${ana}`, `person:${next}`])
    expect(said[0]?.body).toContain(`ana goes on as ${next}.`)
    expect(await records()).toEqual([{ act: "member-moved", actor: ana, person: ana, to: next }])
  })

  it("takes standing, its beginning, offices and invitations along, and leaves nothing to the old account", async () => {
    const since = bot.clock.now()
    for (const office of ["moderator", "treasurer"] as const) await give("ana", office)
    await bot.store.work((work) => putInvitation(work, hive, person("zoe"), ana))
    await bot.pass("P40D")
    await moved()
    await bot.store.work(async (work) => {
      expect(await standingOf(work, hive, matrixId(next))).toMatchObject({
        status: "permanent",
        offices: ["moderator", "treasurer"],
        since,
      })
      expect(await standingOf(work, hive, ana)).toMatchObject({
        status: "former",
        offices: [],
        movedTo: next,
        removedAt: null,
      })
      expect((await seatsOf(work, hive)).map((seat) => seat.person)).toEqual([next, next])
      expect(await invitationsOf(work, hive)).toMatchObject([{ person: person("zoe"), by: next }])
    })
    const before = await bot.everything()
    for (const text of ["!motions", "!ballots", "1", line])
      expect(await bot.ask("ana", "direct", text)).not.toMatch(/open for you|Hive|motion is open/)
    for (const text of ["!propose Another", "!motions", "!identity"]) await bot.say("ana", "members", text)
    expect((await bot.everything()).replace(/"told",\[.*?\]\]/, "")).toBe(before.replace(/"told",\[.*?\]\]/, ""))
    expect(await bot.ask(next, "members", "!propose Mine")).toContain("M1 · Mine")
  })

  it("moves an officer who is no member, too", async () => {
    await give("olu", "moderator")
    await bot.say("olu", "direct", `!moved ${person("olu")} @olu:new.example`)
    await bot.say("@olu:new.example", "direct", `!moved ${person("olu")} @olu:new.example`)
    await bot.store.work(async (work) => {
      expect(await standingOf(work, hive, matrixId("@olu:new.example"))).toMatchObject({
        status: null,
        offices: ["moderator"],
      })
      expect(await standingOf(work, hive, person("olu"))).toMatchObject({ status: "former", offices: [] })
    })
  })

  it("can go on to a third ID, and never back to one that was used", async () => {
    await moved()
    const again = `!moved ${next} @ana:third.example`
    await bot.say(next, "direct", again)
    expect(await bot.ask("@ana:third.example", "direct", again)).toContain("You go on in Hive")
    const back = `!moved @ana:third.example ${ana}`
    expect(await bot.ask("@ana:third.example", "direct", back)).toContain("is or was in this co-op")
  })

  it("leaves nothing of the old ID in what is open", async () => {
    await give("ana", "moderator")
    await give("ben", "moderator")
    await give("ana", "treasurer")
    await bot.store.work((work) => putInvitation(work, hive, person("zoe"), ana))
    await bot.say("ana", "members", "!propose Move")
    await bot.say("ana", "members", "!alternative M1 Stay")
    await bot.pass("P3DT1M")
    await bot.say("ana", "direct", "1")
    await bot.say("ana", "members", "!propose Paint")
    await bot.say("ben", "moderators", "!ballots")
    const act = { work: null as never, coop: null as never }
    expect(act).toBeDefined()
    await moved()
    const rows = await allRows(bot.store.knex)
    // What was, stays as it was: minutes, messages, who was told what, which account has which room and identity.
    const history = /^(minutes|told|identities|direct_rooms|inbox|outbox)/
    const found = [...rows].flatMap(([table, all]) =>
      history.test(table) ? [] : all.filter((row) => row.includes(ana)).map((row) => `${table} ${row}`),
    )
    expect(found).toEqual([expect.stringMatching(/^members .*"former".*"moved_to":"@ana:new\.example"/)])
  })
})
