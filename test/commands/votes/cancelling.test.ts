/** An open vote is cancelled by a carried motion, or by whoever presides over the conference that holds it (§2.7c). */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { fiveAndTom, inVoting } from "../../support/decisions.ts"
import { berlin } from "../../support/time.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
afterEach(() => bot.close())

const texts = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")
const verified = async () => expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])
const stage = async (number: number) => (await bot.store.knex("motions").where({ number }).first("stage"))?.stage
const votersOf = async (number: number) => {
  const roll = bot.store.knex("roll").join("motions", "motions.id", "roll.motion_id")
  return (await roll.where({ number, voted: true }).pluck("person")).length
}

/** M1 is in its voting stage, and ana and ben have voted. */
async function voting(settings: Readonly<Record<string, unknown>> = {}, language: "en" | "de" = "en"): Promise<void> {
  bot = await CoopBot.start({ commands, members: fiveAndTom, language, settings: { smallRoll: 3, ...settings } })
  await inVoting(bot)
  for (const name of ["ana", "ben"]) await bot.say(name, "direct", "!vote M1 1")
}

/** M2 asks whether M1 is cancelled, and is in its voting stage. */
async function asked(): Promise<Answer[]> {
  await bot.say("cem", "members", "!cancel M1 The price was wrong")
  return bot.pass("PT1H1M")
}

/** All five vote for it, and so end the vote. Returns what the bot says meanwhile. */
async function everybodyFor(motion: string): Promise<Answer[]> {
  const said: Answer[] = []
  for (const name of ["ana", "ben", "cem", "dee", "eli"])
    said.push(...(await bot.say(name, "direct", `!vote ${motion} 1`)))
  return said
}

describe("asking to cancel an open vote", () => {
  it("opens a vote on that, while the other goes on", async () => {
    await voting()
    const said = await bot.say("cem", "members", "!cancel M1 The price was wrong")
    const [answer = "", beside = ""] = said.map(({ body }) => body)
    expect(texts(said)).toContain("M2 · Cancel M1 is open")
    expect(texts(said)).toContain("The price was wrong")
    expect(texts(said)).toContain("The vote on M1 goes on meanwhile")
    expect([answer, beside].join("\n")).toContain("Members are asked whether to cancel this vote: M2 · Cancel M1")
    expect(await bot.ask("dee", "members", "!motion M1")).toContain("whether to cancel this vote: `!motion M2`")
    expect(await bot.ask("dee", "members", "!motion M2")).toContain("It is about the vote on M1: `!motion M1`")
    expect(await bot.ask("dee", "direct", "!vote M1 2")).toContain("Counted for M1")
    expect(await bot.ask("dee", "members", "!minutes M2")).toContain("opened M2: a vote on cancelling another, M1")
    await verified()
  })

  it("is for those who may start one, once for each vote, and only while it is open", async () => {
    await voting()
    expect(await bot.ask("tom", "members", "!cancel M1 No")).toMatch(/permanent members and officers/i)
    await bot.say("cem", "members", "!cancel M1")
    expect(await bot.ask("dee", "members", "!cancel M1")).toContain("M2")
    expect(await stage(3)).toBeUndefined()
    expect(await bot.ask("dee", "members", "!cancel M9")).toContain("M9")
  })

  it("can be taken back by the person who asked, before its vote", async () => {
    await voting()
    await bot.say("cem", "members", "!cancel M1")
    expect(await bot.ask("dee", "members", "!cancel M2")).toContain("Only the person who opened M2")
    expect(await bot.ask("cem", "members", "!cancel M2")).toContain("is withdrawn by the person who opened it")
    expect(await stage(1)).toBe("voting")
    // It never came to a vote, so somebody may ask again.
    expect(await bot.ask("dee", "members", "!cancel M1 Now really")).toContain("M3 · Cancel M1")
  })

  it("counts among the proposals of a day, since everybody reads it", async () => {
    await voting({ limits: { proposalsADay: 1 } })
    expect(await bot.ask("cem", "members", "!cancel M1")).toContain("M2 · Cancel M1")
    await bot.say("cem", "members", "!cancel M2")
    expect(await bot.ask("cem", "members", "!cancel M1")).not.toContain("M3")
    expect(await stage(3)).toBeUndefined()
  })

  it("is refused if its vote could not end before the other", async () => {
    await voting()
    await bot.pass("P3D")
    const refused = await bot.ask("cem", "members", "!cancel M1 Too late?")
    expect(refused).toContain("Too late to cancel M1: it ends Fri 27 Nov")
    expect(await stage(2)).toBeUndefined()
    expect(await stage(1)).toBe("voting")
  })

  it("is refused a second time once members have voted to go on", async () => {
    await voting({ motions: { decision: { votingStage: "P10D" } } })
    await asked()
    for (const name of ["ana", "ben", "cem", "dee", "eli"]) await bot.say(name, "direct", "!vote M2 2")
    expect([await stage(2), await stage(1)]).toEqual(["closed", "voting"])
    expect(await bot.ask("cem", "members", "!cancel M1 Again")).toContain("Members have voted on that already, in M2")
    await verified()
  })

  it("cannot hit elections, other cancellations, nor what the rules keep from it", async () => {
    await voting({ motions: { decision: { cancel: "none" } } })
    expect(await bot.ask("cem", "members", "!cancel M1")).toContain("The rules of this kind say so")
    await bot.say("dee", "members", "!stand moderator")
    await bot.say("eli", "members", "!budget propose monthly=500EUR workers=60% evaluators=5% year=2027")
    await bot.pass("P3DT1M")
    expect(await bot.ask("cem", "members", "!cancel M2")).toContain("It is an election")
    expect(await bot.ask("cem", "members", "!cancel M3")).toContain("M4 · Cancel M3")
    await bot.pass("PT1H1M")
    expect(await bot.ask("dee", "members", "!cancel M4")).toContain(
      "If you want the other vote to go on, vote for that",
    )
  })
})

describe("a cancellation that carries", () => {
  it("ends the other vote uncounted: no ballot stays, none is published, and everybody is told once", async () => {
    await voting()
    const receipt = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await bot.ask("dee", "direct", "!vote M1 2"))?.[0] ?? "none"
    expect(await votersOf(1)).toBe(3)
    await asked()
    const said = await everybodyFor("M2")
    const told = said.filter(({ body }) => body.startsWith("M1 · Move our servers is cancelled by M2."))
    expect(told.map(({ errand, relation }) => [errand.do, relation?.thread === undefined])).toEqual([
      ["edit", true],
      ["say", true],
      ["say", false],
    ])
    expect(told[1]?.body).toContain("The ballots are deleted; nobody has counted them. Receipts are void.")
    expect(texts(said)).toContain("The vote on M1 ends now, and nobody counts it.")
    const { knex } = bot.store
    const row = await knex("motions").where({ number: 1 }).first("id", "key_salt", "lot_secret", "outcome")
    expect(row).toMatchObject({ key_salt: null, lot_secret: null })
    expect(JSON.parse(row?.outcome ?? "")).toEqual({ result: "withdrawn", cancelled: "M2" })
    for (const table of [
      "sealed_ballots",
      "ballot_events",
      "counted_ballots",
      "published_counts",
      "reminders",
    ] as const)
      expect(await loose(knex)(table).where({ motion_id: row?.id })).toEqual([])
    expect(await votersOf(1)).toBe(0)
    expect(await bot.ask("dee", "direct", "!receipts")).not.toContain(receipt)
    expect(await bot.ask("dee", "members", "!motion M1")).toContain("cancelled by M2")
    expect(await bot.ask("dee", "members", "!result M1")).toContain("ended without a count")
    expect(await bot.ask("dee", "direct", "!vote M1 1")).toContain("I have counted nothing: M1 has ended")
    expect(await bot.ask("dee", "members", "!minutes M1")).toContain("M1 was cancelled by M2, and not counted")
    expect(await bot.ask("dee", "members", "!cancel M1")).toContain("M1 was closed")
    await verified()
  })

  it("needs its quorum and its majority", async () => {
    await voting()
    await asked()
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "!vote M2 1")
    await bot.pass("P1DT1M")
    expect([await stage(2), await stage(1)]).toEqual(["closed", "voting"])
    expect(await votersOf(1)).toBe(2)
    await verified()
  })

  it("falls with the other vote if that ends first, and says so kindly", async () => {
    await voting()
    await asked()
    await bot.say("ana", "direct", "!vote M2 1")
    for (const name of ["cem", "dee"]) await bot.say(name, "direct", "!vote M1 1")
    const said = await bot.say("eli", "direct", "!vote M1 1")
    expect(texts(said)).toContain("M1 is carried")
    expect(texts(said)).toContain(
      "M2 · Cancel M1 ends without a result: the vote on M1 has ended first, so there is nothing left to decide here.",
    )
    expect(await stage(2)).toBe("closed")
    expect(await bot.store.knex("sealed_ballots")).toEqual([])
    expect(await bot.ask("dee", "members", "!minutes M2")).toContain("the vote that it was about had ended")
    await verified()
  })

  it("is decided before the other vote, also if the bot was away when both ended", async () => {
    await voting()
    await bot.say("cem", "members", "!cancel M1 The price was wrong")
    await bot.pass("PT1H1M")
    for (const name of ["cem", "dee", "eli"]) await bot.say(name, "direct", "!vote M2 1")
    await bot.pass("P9D")
    expect(await bot.ask("dee", "members", "!motion M1")).toContain("cancelled by M2")
    await verified()
  })

  it("ends with a person whom the other vote was about", async () => {
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
    await bot.say("ana", "members", "!admit @tom")
    await bot.pass("P3DT1M")
    await bot.say("cem", "members", "!cancel M1 Let us talk with tom first")
    const said = await bot.say("tom", "direct", "!leave --sure")
    expect(texts(said)).toContain("M2 · Cancel M1 ends without a result")
    expect(await stage(2)).toBe("closed")
    await verified()
  })
})

describe("the vote on a petition", () => {
  it("is cancelled as any other, and nothing tells who signed", async () => {
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3, zone: "Europe/Berlin" } })
    await bot.ask("ana", "direct", "!petition Close the office on Fridays")
    await bot.pass("P1D")
    for (const name of ["ben", "cem"]) await bot.ask(name, "direct", "!endorse A1")
    await bot.pass("P1D")
    await bot.pass("P3DT1M")
    expect(await stage(1)).toBe("voting")
    const said = [await bot.say("dee", "members", "!cancel M1 It is closed anyway"), await bot.pass("PT1H1M")].flat()
    said.push(...(await everybodyFor("M2")))
    expect(await bot.ask("dee", "members", "!motion M1")).toContain("cancelled by M2")
    const open = said.filter(({ lane }) => !lane.startsWith("person:"))
    for (const name of ["ana", "ben", "cem"]) expect(texts(open)).not.toMatch(new RegExp(`\\b${name}\\b`))
    await verified()
  })
})

describe("whoever presides over a conference", () => {
  /** C1 is open, ana presides, and M1 is voted on there. */
  async function meeting(settings: Readonly<Record<string, unknown>>): Promise<void> {
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { zone: "Europe/Berlin", ...settings } })
    bot.clock.set(berlin("2026-11-20T18:00"))
    await bot.say("ana", "members", "!conference call 12 December 18:00")
    for (const name of ["ben", "cem"]) await bot.say(name, "members", "!conference support")
    await bot.say("dee", "members", "!propose A new bike")
    await bot.say("dee", "members", "!agenda add motion M1")
    bot.clock.set(berlin("2026-12-12T18:00"))
    await bot.say("ana", "members", "!conference open")
    for (const name of ["ben", "cem", "dee"]) await bot.say(name, "members", "!here")
    await bot.say("ana", "members", "!next")
    await bot.say("ben", "direct", "!vote M1 1")
  }
  const presider = { motions: { decision: { cancel: "presider" } } }

  it("ends a vote of the meeting at once where the rules say so, and nobody else does", async () => {
    await meeting(presider)
    expect(await stage(1)).toBe("voting")
    expect(await bot.ask("ben", "members", "!cancel M1 Wrong colour")).toContain("Too late to cancel M1")
    const said = await bot.say("ana", "members", "!cancel M1 Wrong colour")
    expect(texts(said)).toContain("M1 · A new bike is cancelled: ana, who presides, has ended the vote.")
    expect(texts(said)).toContain("Wrong colour")
    // The room is told once, and the motion's thread. Ana, who typed it in that room, gets no answer besides.
    const told = said.filter(({ errand }) => errand.do === "say")
    expect(told.map(({ lane }) => lane)).toEqual(Array(2).fill(told[0]?.lane))
    expect(told.filter(({ relation }) => relation === null || relation === undefined)).toHaveLength(1)
    expect(await bot.store.knex("sealed_ballots")).toEqual([])
    expect(await bot.ask("dee", "members", "!motion M1")).toContain("cancelled by whoever presided")
    expect(await bot.ask("dee", "members", "!minutes M1")).toContain("ana, who presided, cancelled M1")
    await verified()
    // The meeting goes on, and its minutes tell of it.
    await bot.say("ana", "members", "!next")
    const closed = await bot.say("ana", "members", "!conference close")
    const file = closed.flatMap(({ errand }) =>
      errand.do === "file" && errand.filename.endsWith(".md") ? [errand] : [],
    )
    expect(Buffer.from(file[0]?.bytes ?? "", "base64").toString()).toContain("cancelled by whoever presided")
    await verified()
  })

  it("asks the members like everybody where the rules do not say so", async () => {
    await meeting({})
    expect(await bot.ask("ana", "members", "!cancel M1 Wrong colour")).toContain("Too late to cancel M1")
    expect(await stage(1)).toBe("voting")
  })

  it("ends no vote that the meeting does not hold", async () => {
    await meeting(presider)
    await bot.say("eli", "members", "!propose A new oven")
    await bot.pass("P3DT1M")
    expect(await stage(2)).toBe("voting")
    expect(await bot.ask("ana", "members", "!cancel M2 No oven")).toContain("M3 · Cancel M2 is open")
    expect(await stage(2)).toBe("voting")
  })

  it("does not end the vote on themselves", async () => {
    const members = { ...fiveAndTom, ana: "trial" } as const
    bot = await CoopBot.start({
      ...{ commands, members },
      settings: { zone: "Europe/Berlin", motions: { membership: { cancel: "presider" } } },
    })
    bot.clock.set(berlin("2026-11-20T18:00"))
    await bot.say("ben", "members", "!conference call 12 December 18:00")
    for (const name of ["cem", "dee"]) await bot.say(name, "members", "!conference support")
    await bot.say("ana", "members", "!admit")
    await bot.say("ana", "members", "!agenda add motion M1")
    bot.clock.set(berlin("2026-12-12T18:00"))
    await bot.say("ben", "members", "!conference open")
    for (const name of ["cem", "dee"]) await bot.say(name, "members", "!here")
    await bot.say("ben", "members", "!next")
    expect(await stage(1)).toBe("voting")
    await bot.store.knex("conferences").update({ presider: person("ana") })
    expect(await bot.ask("ana", "members", "!cancel M1")).toContain("M1 is about you")
    expect(await stage(1)).toBe("voting")
  })
})

describe("the rules of votes", () => {
  it("say how an open vote is cancelled, and a vote can change it", async () => {
    await voting()
    expect(texts(await bot.say("ana", "members", "!rules decision"))).toContain("only another vote can cancel it")
    expect(texts(await bot.say("ana", "members", "!rules cancellation"))).toContain("An open vote ends before its time")
    expect(await bot.ask("ana", "members", "!rules propose decision cancel=presider")).toContain("M2")
    await bot.pass("P3DT1M")
    await everybodyFor("M2")
    expect(texts(await bot.say("ana", "members", "!rules decision"))).toContain("at a conference also whoever presides")
    await verified()
  })
})
