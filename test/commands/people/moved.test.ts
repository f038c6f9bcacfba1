/** Somebody changes their Matrix ID (§1.2) with `!moved`, typed by both accounts. */
import { describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { knownIdentity } from "../../../src/standing/store/identities.ts"
import { invitationsOf, putInvitation } from "../../../src/standing/store/invitations.ts"
import { standingOf } from "../../../src/standing/store/members.ts"
import { seatsOf } from "../../../src/standing/store/offices.ts"
import { type Manner, person } from "../../support/bot.ts"
import { allRows } from "../../support/database.ts"
import { ana, hive, line, MovingCoop, next } from "../../support/moving-coop.ts"
import { withOffices } from "../../support/offices.ts"

const coop = new MovingCoop()

describe("a change of Matrix ID", () => {
  it("waits for the other account, whichever says it first", async () => {
    const before = await coop.bot.everything()
    const noted = await coop.bot.ask("ana", "direct", line)
    expect(noted).toContain("Noted for Hive")
    expect(noted).toContain(`\`${line}\``)
    expect(noted).toContain("until Fri 27 Nov, 18:00 CET")
    expect(await coop.bot.ask("ana", "direct", "!motions")).toContain("No motion is open")
    expect(await coop.bot.ask(next, "direct", "!motions")).toContain("not a member")
    await coop.bot.pass("P1D")
    expect(await coop.bot.everything()).not.toBe(before)
    expect(await coop.bot.ask(next, "direct", line)).toContain("You go on in Hive in place of ana")

    await coop.start()
    expect(await coop.bot.ask(next, "direct", line)).toContain("Now your old account, ana, has to say the same")
    expect(await coop.bot.ask(next, "direct", "!motions")).not.toContain("No motion is open")
    expect(await coop.bot.ask("ana", "direct", line)).toContain(`You go on as ${next} in Hive`)
    expect(await coop.bot.ask(next, "direct", "!motions")).toContain("No motion is open")
  })

  it("is told to the members' room and to both accounts, and stands in the minutes with both IDs", async () => {
    const said = await coop.moved()
    expect(said.map(({ lane }) => lane)).toEqual(["room:!members-hive:hive.example", `person:${ana}`, `person:${next}`])
    expect(said[0]?.body).toContain(`ana goes on as ${next}.`)
    expect(await coop.records()).toEqual([{ act: "member-moved", actor: ana, person: ana, to: next }])
  })

  it("takes standing, its beginning, offices and invitations along, and leaves nothing to the old account", async () => {
    const since = coop.bot.clock.now()
    for (const office of ["moderator", "treasurer"] as const) await coop.give("ana", office)
    await coop.bot.store.work((work) => putInvitation(work, hive, person("zoe"), ana))
    await coop.bot.pass("P40D")
    await coop.moved()
    await coop.bot.store.work(async (work) => {
      expect(await standingOf(work, withOffices(hive), matrixId(next))).toMatchObject({
        status: "permanent",
        offices: ["moderator", "treasurer"],
        since,
      })
      expect(await standingOf(work, withOffices(hive), ana)).toMatchObject({
        status: "former",
        offices: [],
        movedTo: next,
        removedAt: null,
      })
      expect((await seatsOf(work, hive)).map((seat) => seat.person)).toEqual([next, next])
      expect(await invitationsOf(work, hive)).toMatchObject([{ person: person("zoe"), by: next }])
    })
    const state = async () =>
      JSON.stringify(
        [...(await allRows(coop.bot.store.knex))].filter(([table]) => !/^(inbox|outbox|told|flood_counts)/.test(table)),
      )
    const before = await state()
    for (const text of ["!motions", "!ballots", "1", line])
      expect(await coop.bot.ask("ana", "direct", text)).not.toMatch(/open for you|Hive|motion is open/)
    for (const text of ["!propose Another", "!motions", "!identity"]) await coop.bot.say("ana", "members", text)
    expect(await state()).toBe(before)
    expect(await coop.bot.ask(next, "members", "!propose Mine")).toContain("M1 · Mine")
  })

  it("moves an officer who is no member, too", async () => {
    await coop.give("olu", "moderator")
    await coop.bot.say("olu", "direct", `!moved ${person("olu")} @olu:new.example`)
    await coop.bot.say("@olu:new.example", "direct", `!moved ${person("olu")} @olu:new.example`)
    await coop.bot.store.work(async (work) => {
      expect(await standingOf(work, withOffices(hive), matrixId("@olu:new.example"))).toMatchObject({
        status: null,
        offices: ["moderator"],
      })
      expect(await standingOf(work, withOffices(hive), person("olu"))).toMatchObject({ status: "former", offices: [] })
    })
  })

  it("can go on to a third ID, and never back to one that was used", async () => {
    await coop.moved()
    const again = `!moved ${next} @ana:third.example`
    await coop.bot.say(next, "direct", again)
    expect(await coop.bot.ask("@ana:third.example", "direct", again)).toContain("You go on in Hive")
    const back = `!moved @ana:third.example ${ana}`
    expect(await coop.bot.ask("@ana:third.example", "direct", back)).toContain("is or was in this co-op")
  })

  it("leaves nothing of the old ID in what is open", async () => {
    for (const name of ["ana", "ben"]) await coop.give(name, "moderator")
    await coop.give("ana", "treasurer")
    await coop.bot.store.work((work) => putInvitation(work, hive, person("zoe"), ana))
    await coop.bot.say("ana", "members", "!propose Move")
    await coop.bot.say("ana", "members", "!alternative M1 Stay")
    await coop.bot.say("dee", "members", "!stand treasurer")
    await coop.bot.say("ana", "members", "!admit @tom")
    await coop.bot.say("dee", "members", "!stand moderator against @ana")
    await coop.bot.say("ana", "moderators", "!remove --sure @cem He sold the hives.")
    await coop.bot.say("ben", "moderators", "!remove --sure @ana She sold the honey.")
    await coop.bot.pass("P3DT1M")
    await coop.bot.say("ana", "direct", "!vote M1 1")
    await coop.bot.say("ana", "members", "!propose Paint")
    expect((await coop.open("public")).length + (await coop.open("moderators")).length).toBe(7)
    await coop.moved()
    const rows = await allRows(coop.bot.store.knex)
    // The past stays as it was: minutes, messages, what people were told, and each account's room and identity.
    const history = /^(minutes|told|identities|direct_rooms|inbox|outbox)/
    const found = [...rows].flatMap(([table, all]) =>
      history.test(table) ? [] : all.filter((row) => row.includes(ana)).map((row) => `${table} ${row}`),
    )
    expect(found).toEqual([expect.stringMatching(/^members .*"former".*"moved_to":"@ana:new\.example"/)])
  })
})

describe("the new account", () => {
  it("that says it first learns nothing of the old one: answer and stored data are the same for anybody", async () => {
    const answers: string[] = []
    const mover = "@newcomer:new.example"
    // A member, a former member, and a stranger. Their names are equally long.
    for (const old of ["@ana", "@ute", "@zoe"].map((name) => `${name}:hive.example`)) {
      const said = await coop.bot.say(mover, "direct", `!moved ${old} ${mover}`)
      expect(said).toHaveLength(1)
      const rows = JSON.stringify((await allRows(coop.bot.store.knex)).get("moves"))
      answers.push(`${said[0]?.body}${rows}`.replaceAll(old.slice(1, 4), "OLD"))
    }
    expect(answers[0]).toContain("I tell nobody which co-ops an account is in")
    expect(new Set(answers).size).toBe(1)
  })

  it("is known from then on by the identity under which it spoke, whichever spoke first", async () => {
    await coop.moved()
    expect(await coop.bot.store.work((work) => knownIdentity(work, hive, matrixId(next)))).toBe(`key of ${next}`)
    await coop.start()
    await coop.bot.say(next, "direct", line)
    expect(await coop.bot.store.work((work) => knownIdentity(work, hive, matrixId(next)))).toBeNull()
    await coop.bot.say("ana", "direct", line)
    expect(await coop.bot.store.work((work) => knownIdentity(work, hive, matrixId(next)))).toBe(`key of ${next}`)
    await coop.bot.say("ben", "members", "!propose Move")
    await coop.bot.pass("P3DT1M")
    const another: Manner = { trust: { encrypted: true, device: "signed", identity: "another" } }
    expect(await coop.bot.ask(next, "direct", "1", another)).toContain("identity was reset")
  })
})

describe("a crash in between", () => {
  it("leaves all as it was, and the message is handled again", async () => {
    await coop.bot.say("ana", "members", "!propose Move")
    await coop.bot.pass("P3DT1M")
    await coop.bot.say("ana", "direct", "1")
    await coop.bot.say("ana", "direct", line)
    const before = await coop.bot.everything()
    // The outbox is written last. So if writing to it fails, everything that was written before must be undone.
    await coop.bot.store.knex.schema.renameTable("outbox", "outbox_gone")
    await expect(coop.bot.say(next, "direct", line)).rejects.toThrow()
    await coop.bot.store.knex.schema.renameTable("outbox_gone", "outbox")
    expect(await coop.bot.everything()).toBe(before)
    expect(await coop.bot.ask(next, "direct", line)).toContain("You go on in Hive")
  })
})
