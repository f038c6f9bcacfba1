/** Somebody goes on under another Matrix ID (§1.2): `!moved`, typed by both accounts. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { coopKey, matrixId, type Office } from "../../src/rules/types.ts"
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
const unsigned: Manner = { trust: { encrypted: true, device: "unsigned", identity: null } }

let bot: CoopBot
let running = false
const stop = async () => {
  if (running) await bot.close()
  running = false
}
const start = async (options: Partial<Parameters<typeof CoopBot.start>[0]> = {}) => {
  await stop()
  bot = await CoopBot.start({ commands, members: people, settings: { smallRoll: 2 }, ...options })
  running = true
}
beforeEach(() => start())
afterEach(stop)

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
    expect(await bot.ask(next, "direct", line)).toContain("You go on in Hive in place of ana")

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
    const state = async () =>
      JSON.stringify([...(await allRows(bot.store.knex))].filter(([table]) => !/^(inbox|outbox|told)/.test(table)))
    const before = await state()
    for (const text of ["!motions", "!ballots", "1", line])
      expect(await bot.ask("ana", "direct", text)).not.toMatch(/open for you|Hive|motion is open/)
    for (const text of ["!propose Another", "!motions", "!identity"]) await bot.say("ana", "members", text)
    expect(await state()).toBe(before)
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
    for (const name of ["ana", "ben"]) await give(name, "moderator")
    await give("ana", "treasurer")
    await bot.store.work((work) => putInvitation(work, hive, person("zoe"), ana))
    await bot.say("ana", "members", "!propose Move")
    await bot.say("ana", "members", "!alternative M1 Stay")
    await bot.say("dee", "members", "!stand treasurer")
    await bot.say("ana", "members", "!admit @tom")
    await bot.say("dee", "members", "!stand moderator against @ana")
    await bot.say("ana", "moderators", "!remove @cem He sold the hives.")
    await bot.say("ben", "moderators", "!remove @ana She sold the honey.")
    await bot.pass("P3DT1M")
    await bot.say("ana", "direct", "!vote M1 1")
    await bot.say("ana", "members", "!propose Paint")
    expect((await open("public")).length + (await open("moderators")).length).toBe(7)
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

describe("what is open when somebody moves", () => {
  it("stays theirs: their motions, options and candidacies, under the new name", async () => {
    await bot.say("ana", "members", "!propose Move")
    await bot.say("ana", "members", "!stand moderator\nI keep minutes well.")
    await moved()
    expect(await bot.ask(next, "members", "!motion M2")).toContain(`1. ${next}\n2. No winner`)
    expect(await bot.ask(next, "members", "!reword M1 Move in spring")).toContain("1. Move in spring (@ana")
    expect(await bot.ask(next, "members", "!stand moderator")).not.toContain("1. ")
    expect(await bot.ask(next, "members", "!early M1")).toContain("ends early")
    expect((await records()).find(({ act }) => act === "option-reworded")).toMatchObject({ motion: "M2", option: 1 })
    expect((await verifyMinutes(bot.store.knex)).map(({ broken, altered }) => ({ broken, altered }))).toEqual([
      { broken: null, altered: [] },
    ])
  })

  it("an election that they win gives the office to the new ID", async () => {
    await bot.say("ana", "members", "!stand treasurer")
    await bot.pass("P3DT1M")
    await moved()
    for (const name of ["ben", "cem", "dee"]) await bot.say(name, "direct", "1")
    await bot.say(next, "direct", "1")
    await bot.pass("PT1M")
    await bot.store.work(async (work) => {
      expect(await seatsOf(work, hive)).toMatchObject([{ office: "treasurer", person: next }])
    })
  })

  it("knows a treasurer who was impeached while it was voted, and is elected all the same", async () => {
    await give("ben", "treasurer")
    await bot.say("ana", "members", "!impeach @ben")
    await bot.say("dee", "members", "!stand treasurer")
    await bot.pass("P3DT1M")
    for (const name of ["ana", "cem", "dee", "ben"]) await bot.say(name, "direct", "!vote M1 1")
    await bot.pass("PT1M")
    await bot.store.work(async (work) => expect(await seatsOf(work, hive)).toEqual([]))
    const line = `!moved ${person("ben")} @ben:new.example`
    await bot.say("ben", "direct", line)
    await bot.say("@ben:new.example", "direct", line)
    for (const name of ["ana", "cem", "dee", "@ben:new.example"]) await bot.say(name, "direct", "2")
    await bot.pass("PT1M")
    await bot.store.work(async (work) => {
      expect(await seatsOf(work, hive)).toMatchObject([{ office: "treasurer", person: "@ben:new.example" }])
    })
  })

  it("is about them still, such as the vote on their membership", async () => {
    await bot.say("tom", "members", "!admit")
    await bot.say("tom", "direct", `!moved ${person("tom")} @tom:new.example`)
    await bot.say("@tom:new.example", "direct", `!moved ${person("tom")} @tom:new.example`)
    expect((await open("public"))[0]).toMatchObject({
      title: "Make @tom:new.example a permanent member",
      author: "@tom:new.example",
      subject: "@tom:new.example",
      matter: "membership:@tom:new.example",
    })
    expect(await bot.ask("ana", "members", "!admit @tom:new.example")).toContain("M1")
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", "1")
    await bot.say("dee", "direct", "1")
    await bot.pass("PT1M")
    await bot.store.work(async (work) => {
      expect((await standingOf(work, hive, matrixId("@tom:new.example"))).status).toBe("permanent")
    })
  })

  it("a ballot cast under the old ID is the new one's to replace, with its receipt, and counts once", async () => {
    await bot.say("ana", "members", "!propose Move")
    await bot.say("ben", "members", "!alternative M1 Stay")
    await bot.pass("P3DT1M")
    const first = receiptIn(await bot.ask("ana", "direct", "1"))
    const said = await moved()
    expect(said.at(-1)?.body).toContain("Your ballot for M1 · Move")
    expect(said.at(-2)?.body).toContain("One vote is open for you; its ballot follows.")
    expect(await bot.ask(next, "direct", "!receipts")).toContain(`M1 · Move: ${first}`)
    expect(await bot.ask("ana", "direct", "!receipts")).not.toContain("M1")
    expect(await bot.ask("ana", "direct", "2")).not.toContain("Counted")
    const answer = await bot.ask(next, "direct", "2")
    expect(answer).toContain("Counted for M1: 1st Stay")
    expect(answer).toContain(`the receipt ${first} is void`)
    expect(await bot.ask(next, "direct", "!receipts")).toContain(`replaced and void: ${first}`)
    await bot.say("ben", "direct", "1")
    await bot.say("cem", "direct", "1")
    expect(await bot.ask("dee", "direct", "1")).toContain("Round 1: Move 3 · Stay 1")
    expect((await verifyMinutes(bot.store.knex)).map(({ altered }) => altered)).toEqual([[]])
  })

  it("a ballot that nobody touches after the move counts, with the receipt that was given for it", async () => {
    await bot.say("ana", "members", "!propose Move")
    await bot.pass("P3DT1M")
    const first = receiptIn(await bot.ask("ana", "direct", "1"))
    await moved()
    for (const name of ["ben", "cem"]) await bot.say(name, "direct", "2")
    expect(await bot.ask("dee", "direct", "1")).toContain("On the roll 4, voted 4")
    expect((await bot.store.knex("published_counts").first()).json).toContain(first)
  })

  it("reminds the new account where it has not voted", async () => {
    await bot.say("ana", "members", "!propose Move")
    await bot.pass("P3DT1M")
    await moved()
    const reminded = await bot.pass("P2DT1M")
    expect(reminded.map(({ lane }) => lane)).toContain(`person:${next}`)
    expect(reminded.map(({ lane }) => lane)).not.toContain(`person:${ana}`)
  })

  it("shows the new name among those who voted, where the co-op shows them", async () => {
    await start({ settings: { smallRoll: 2, showWhoVoted: true } })
    await bot.say("ana", "members", "!propose Move")
    await bot.pass("P3DT1M")
    await bot.say("ana", "direct", "1")
    const said = await moved()
    expect(said.find(({ errand }) => errand.do === "edit")?.body).toContain(`Voted: ${next}.`)
  })
})

describe("what the moderators have before them alone", () => {
  beforeEach(async () => {
    for (const name of ["ana", "ben"]) await give(name, "moderator")
  })

  it("follows, ballots and all, and says so in its own minutes only", async () => {
    await bot.say("ben", "moderators", "!remove @cem He sold the hives.")
    await bot.pass("P3DT1M")
    const first = receiptIn(await bot.ask("ana", "direct", "!vote R1 1"))
    expect(first).toBeDefined()
    const said = await moved()
    expect(said.at(-1)?.lane).toBe(`person:${next}`)
    expect(said.at(-1)?.body).toContain("Your ballot for R1")
    expect(await bot.ask(next, "direct", "!receipts")).toContain(first)
    expect((await records("moderators")).at(-1)).toEqual({ act: "member-moved", actor: ana, person: ana, to: next })
    expect(JSON.stringify(await records())).not.toMatch(/R1|cem/)
    expect(
      said
        .filter(({ lane }) => !lane.startsWith("person:"))
        .map(({ body }) => body)
        .join(),
    ).not.toMatch(/R1|cem/)
  })

  it("stays about the person who moves, who learns nothing of it, and neither does anybody else", async () => {
    const heard = async (remove: boolean) => {
      await start()
      for (const name of ["ana", "ben"]) await give(name, "moderator")
      if (remove) await bot.say("ben", "moderators", "!remove @tom Honey thief.")
      await bot.pass("P3DT1M")
      const line = `!moved ${person("tom")} @tom:new.example`
      const said = [...(await bot.say("tom", "direct", line)), ...(await bot.say("@tom:new.example", "direct", line))]
      const rest = said.filter(({ lane }) => !lane.includes("!moderators"))
      return { bodies: rest.map(({ lane, body }) => [lane, body]), minutes: await records() }
    }
    const without = await heard(false)
    const with_ = await heard(true)
    expect(with_).toEqual(without)
    expect((await open("moderators"))[0]).toMatchObject({
      title: "Remove @tom:new.example from the co-op",
      subject: "@tom:new.example",
      matter: "removal:@tom:new.example",
    })
  })
})

describe("a change of Matrix ID is refused", () => {
  /** Says the line as somebody; nothing but the answer may come of it. */
  async function refused(who: string, text: string, manner: Manner = {}): Promise<string> {
    const before = await bot.everything()
    const answers = await bot.say(who, "direct", text, manner)
    expect(await bot.everything()).toBe(before)
    expect(answers).toHaveLength(1)
    return answers[0]?.body ?? ""
  }

  it("to a third account, which can say it for nobody", async () => {
    expect(await refused("ben", line)).toContain("neither of these two accounts")
    expect(await refused("zoe", line)).toContain("neither of these two accounts")
    await bot.say("ana", "direct", line)
    expect(await refused("@mallory:evil.example", line)).toContain("neither of these two accounts")
    await bot.store.work(async (work) => expect((await standingOf(work, hive, ana)).status).toBe("permanent"))
  })

  it("to the new account alone, however often it says it", async () => {
    for (let time = 0; time < 3; time += 1) await bot.say(next, "direct", line)
    expect(await bot.ask(next, "direct", "!motions")).not.toContain("No motion is open")
    await bot.store.work(async (work) => {
      expect((await standingOf(work, hive, ana)).status).toBe("permanent")
      expect((await standingOf(work, hive, matrixId(next))).status).toBeNull()
    })
  })

  it("from a session that is not verified, or under another identity than the one known, on either side", async () => {
    await bot.say("ana", "direct", "!motions")
    expect(await refused("ana", line, unsigned)).toContain("not verified by you")
    const renewed: Manner = { trust: { encrypted: true, device: "signed", identity: "another" } }
    expect(await refused("ana", line, renewed)).toContain("identity was reset")
    await bot.say("ana", "direct", line)
    expect(await refused(next, line, unsigned)).toContain("not verified by you")
    expect(await refused(next, line, { trust: { encrypted: true, device: "unknown", identity: null } })).toContain(
      "not verified by you",
    )
    expect(await bot.ask(next, "direct", line)).toContain("You go on in Hive")
  })

  it("unencrypted", async () => {
    expect(await refused("ana", line, unencrypted)).toContain("only from an encrypted direct message")
    expect(await refused(next, line, unencrypted)).toContain("only from an encrypted direct message")
  })

  it("to what is not two accounts of people", async () => {
    expect(await refused("ana", `!moved ${ana} ${ana}`)).toContain("the same account")
    expect(await refused("ana", `!moved ${ana} @waggle:hive.example`)).toContain("my own account")
    expect(await refused("ana", "!moved ana @ana:new.example")).toContain("ana is not a whole Matrix ID")
    expect(await refused("ana", `!moved ${ana}`)).toContain("your new Matrix ID")
  })

  it("to an account that the co-op knows as somebody else: a member, a former, a removed or an invited one", async () => {
    await bot.store.work((work) => putMember(work, hive, person("rita"), "former", { removed: true }))
    await bot.store.work((work) => putInvitation(work, hive, person("zoe"), person("ben")))
    for (const name of ["ben", "ute", "rita"])
      expect(await refused("ana", `!moved ${ana} ${person(name)}`)).toContain(`${name} is or was in this co-op`)
    expect(await refused("ana", `!moved ${ana} ${person("zoe")}`)).toContain("zoe is invited")
  })

  it("to an account that is on the roll of an open vote, though it holds its office no more", async () => {
    await give("olu", "treasurer")
    await bot.say("ana", "members", "!propose Move")
    await bot.pass("P3DT1M")
    await bot.say("olu", "direct", "!resign treasurer")
    expect(await refused("ana", `!moved ${ana} ${person("olu")}`)).toContain("olu is or was in this co-op")
  })

  it("where the new account spoke unsigned at a time when no co-op minded, and this one minds now", async () => {
    const said = { new_said_at: bot.clock.now(), new_identity: null }
    await bot.store.knex("moves").insert({ coop: "", old_person: ana, new_person: next, ...said })
    expect(await refused("ana", line)).toContain("from a session that it has not verified")
    await bot.say(next, "direct", line)
    expect(await bot.ask("ana", "direct", line)).toContain(`You go on as ${next}`)
  })

  it("to a guest of the co-op, who is in its rooms without belonging to it", async () => {
    await start({ settings: { guests: ["@auditor:other.example"] } })
    expect(await refused("ana", `!moved ${ana} @auditor:other.example`)).toContain("is or was in this co-op")
  })

  it("to somebody who is not in the co-op any more, also where they are still on a roll", async () => {
    await bot.say("ana", "members", "!propose Move")
    await bot.pass("P3DT1M")
    await bot.store.work((work) => putMember(work, hive, ana, "former"))
    expect(await refused("ana", line)).toContain("is not in this co-op")
  })

  it("where it has become impossible before the second says it", async () => {
    await bot.say("ana", "direct", line)
    await bot.store.work((work) => putMember(work, hive, matrixId(next), "trial"))
    expect(await refused(next, line)).toContain("is or was in this co-op")
  })

  it("after seven days: then it begins anew", async () => {
    await bot.say("ana", "direct", line)
    await bot.pass("P7DT1M")
    expect(await bot.ask(next, "direct", line)).toContain("Now your old account, ana, has to say the same")
    await bot.pass("P6D")
    expect(await bot.ask("ana", "direct", line)).toContain(`You go on as ${next}`)
  })

  it("for the new account that was said before, once the old one has said another", async () => {
    await bot.say("ana", "direct", line)
    await bot.say("ana", "direct", `!moved ${ana} @ana:third.example`)
    expect(await bot.ask(next, "direct", line)).toContain("Now your old account")
    expect(await bot.ask("@ana:third.example", "direct", `!moved ${ana} @ana:third.example`)).toContain("You go on")
  })

  it("to an unsigned new account that spoke first, where the co-op wants signed devices and another does not", async () => {
    await start({ others: { farm: ["ben"] }, settings: { signedDevices: false } })
    // Which co-op it will be is not known yet, so the stricter one decides.
    expect(await refused(next, line, unsigned)).toContain("not verified by you")
    await bot.say("ana", "direct", line, unsigned)
    expect(await bot.ask(next, "direct", line, unsigned)).toContain("You go on in Hive")
  })
})

describe("the new account", () => {
  it("that says it first learns nothing of the old one: the answer and what is written are the same whoever that is", async () => {
    const answers: string[] = []
    const mover = "@newcomer:new.example"
    // A member, a former one, one that nobody knows here, and one of another server with as long a name.
    for (const old of ["@ana", "@ute", "@zoe"].map((name) => `${name}:hive.example`)) {
      const said = await bot.say(mover, "direct", `!moved ${old} ${mover}`)
      expect(said).toHaveLength(1)
      const rows = JSON.stringify((await allRows(bot.store.knex)).get("moves"))
      answers.push(`${said[0]?.body}${rows}`.replaceAll(old.slice(1, 4), "OLD"))
    }
    expect(answers[0]).toContain("I tell nobody which co-ops an account is in")
    expect(new Set(answers).size).toBe(1)
  })

  it("is known from then on by the identity under which it spoke, whichever spoke first", async () => {
    await moved()
    expect(await bot.store.work((work) => knownIdentity(work, matrixId(next)))).toBe(`key of ${next}`)
    await start()
    await bot.say(next, "direct", line)
    expect(await bot.store.work((work) => knownIdentity(work, matrixId(next)))).toBeNull()
    await bot.say("ana", "direct", line)
    expect(await bot.store.work((work) => knownIdentity(work, matrixId(next)))).toBe(`key of ${next}`)
    await bot.say("ben", "members", "!propose Move")
    await bot.pass("P3DT1M")
    const another: Manner = { trust: { encrypted: true, device: "signed", identity: "another" } }
    expect(await bot.ask(next, "direct", "1", another)).toContain("identity was reset")
  })
})

describe("a crash in between", () => {
  it("leaves all as it was, and the message is handled again", async () => {
    await bot.say("ana", "members", "!propose Move")
    await bot.pass("P3DT1M")
    await bot.say("ana", "direct", "1")
    await bot.say("ana", "direct", line)
    const before = await bot.everything()
    // The last table that is written to.
    await bot.store.knex.schema.renameTable("outbox", "outbox_gone")
    await expect(bot.say(next, "direct", line)).rejects.toThrow()
    await bot.store.knex.schema.renameTable("outbox_gone", "outbox")
    expect(await bot.everything()).toBe(before)
    expect(await bot.ask(next, "direct", line)).toContain("You go on in Hive")
  })
})
