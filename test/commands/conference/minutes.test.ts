/** The minutes of a general conference after its close (§16.5): objections, the final text, its hash, and its approval. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { down, up } from "../../../migrations/0192_adjourned.ts"
import { sha256 } from "../../../src/kernel/rules/minutes.ts"
import { coopKey, type Instant, instant } from "../../../src/kernel/rules/types.ts"
import type { Waiting } from "../../../src/kernel/rules/waiting.ts"
import { recordsOf } from "../../../src/kernel/store/minutes.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { berlin } from "../../support/time.ts"
import { verifyMinutes } from "../../support/verify.ts"

const people = ["ana", "ben", "cem", "dee", "eli", "fay"] as const

let bot: CoopBot
afterEach(() => bot.close())

const ask = (who: string, line: string) => bot.ask(who, "members", line)
const texts = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")
const filesIn = (answers: readonly Answer[]) => answers.flatMap(({ errand }) => (errand.do === "file" ? [errand] : []))
const markdownIn = (answers: readonly Answer[]) =>
  Buffer.from(filesIn(answers).find(({ filename }) => filename.endsWith(".md"))?.bytes ?? "", "base64").toString()
const pdfIn = (answers: readonly Answer[]) => filesIn(answers).find(({ filename }) => filename.endsWith(".pdf"))?.bytes

/** A message in the members' room that the bot has not read yet. */
const unread = (who: string, from: Instant): Waiting => ({
  ...{ id: `$unread-${who}`, from, why: "turn", people: [person(who)], encrypted: true },
  room: { place: "members", coop: coopKey("hive"), encrypted: true },
})

async function verified(): Promise<void> {
  const [report] = await verifyMinutes(bot.store.knex)
  expect(report).toMatchObject({ broken: null, altered: [] })
}

async function started(conference: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const members = { ...Object.fromEntries(people.map((name) => [name, "permanent" as const])), tom: "trial" as const }
  bot = await CoopBot.start({
    ...{ commands, members },
    settings: { zone: "Europe/Berlin", conference: { attendance: "names", ...conference } },
  })
  bot.clock.set(berlin("2026-11-20T18:00"))
}

/** Calls a conference for this time, by Ana with the support of two others. */
async function called(time = "12 December 18:00"): Promise<void> {
  await ask("ana", `!conference call ${time}`)
  for (const who of ["ben", "cem"]) await ask(who, "!conference support")
}

/** A conference that voted on a motion. Ben held the proxy of Eli. Returns the draft of its minutes. */
async function met(): Promise<string> {
  await called()
  await ask("dee", "!propose A new bike")
  await ask("dee", "!agenda add motion M1")
  await bot.ask("eli", "direct", "!proxy @ben")
  bot.clock.set(berlin("2026-12-12T18:00"))
  await ask("ana", "!conference open")
  for (const who of ["ben", "cem", "dee"]) await ask(who, "!here")
  await ask("ana", "!next")
  for (const who of ["ana", "cem", "dee"]) await bot.ask(who, "direct", "!vote M1 1")
  await bot.pass("PT6M")
  return markdownIn(await bot.say("ana", "members", "!conference close"))
}

describe("the final minutes", () => {
  it("are the draft and the objections, though a member left, a proxy ended and others came in the week between", async () => {
    await started()
    const draft = await met()
    expect(draft).toContain("5 of 6 who may vote came, one of them through a proxy; the quorum was 3")
    expect(draft).toContain("Through a proxy: eli (held by ben)")
    await bot.ask("eli", "direct", "!proxy none")
    await bot.ask("fay", "direct", "!leave --sure")
    await ask("cem", "!conference object I spoke, too.")
    const said = await bot.pass("P7DT1M")
    const final = markdownIn(said)
    expect(final.startsWith(draft)).toBe(true)
    expect(final.slice(draft.length)).toMatch(/^\n## Objections to these minutes\n\n- cem, .*: I spoke, too\.\n$/)
    expect(texts(said)).toContain(`The hash of the text begins with \`${sha256(final).slice(0, 12)}\``)
    await verified()
  })

  it("are the draft itself if nobody objects, and are posted to be signed", async () => {
    await started()
    const draft = await met()
    const said = await bot.pass("P7DT1M")
    expect(texts(said)).toContain("The minutes of C1 stand: nobody objected.")
    expect(markdownIn(said)).toBe(draft)
    expect(pdfIn(said)).toBeDefined()
    expect(await bot.ask("ben", "direct", "!minutes conferences")).toContain("C1 are final, without objections")
  })

  it("have their hash in the co-op's minutes, where it is named again when they are approved", async () => {
    await started()
    await met()
    await ask("cem", "!conference object I spoke, too.")
    const final = markdownIn(await bot.pass("P7DT1M"))
    const hash = sha256(final)
    await called("2027-01-12 18:00")
    bot.clock.set(berlin("2027-01-12T18:00"))
    await ask("ana", "!conference open")
    for (const who of ["ben", "cem"]) await ask(who, "!here")
    expect(await ask("ana", "!next")).toContain(`Are the minutes of C1 right (hash ${hash.slice(0, 12)}…)?`)
    for (const who of ["ana", "ben", "cem"]) await ask(who, "!hands yes")
    const named: unknown[] = []
    for await (const { act, details } of recordsOf(bot.store.knex, coopKey("hive"), "public"))
      if (act === "conference-minutes-final" || act === "conference-minutes-approved") named.push([act, details])
    expect(named).toEqual([
      ["conference-minutes-final", { conference: "C1", text: hash, objections: 1 }],
      ["conference-minutes-approved", { conference: "C1", at: "C2", text: hash }],
    ])
    // From now on they are a document, which people read, print and take away, and no vote changes.
    expect(await bot.ask("dee", "direct", "!documents")).toMatch(/conference C1 of .*\(`minutes-c1`\): minutes/)
    const read = await bot.say("dee", "direct", "!document minutes-c1")
    expect(texts(read)).toContain("approved by C2 on 12 January 2027")
    expect(markdownIn(read)).toBe(final)
    const printed = pdfIn(await bot.say("dee", "direct", "!document minutes-c1 pdf"))
    expect(Buffer.from(printed ?? "", "base64").toString()).toMatch(/^%PDF-/)
    expect(await ask("dee", "!amend minutes-c1 replace 1 Nothing.")).toContain("A conference has approved minutes-c1")
    expect(await ask("dee", "!amend minutes-c1\nNothing.")).toContain("!agenda add discussion TEXT")
    expect(await ask("dee", "!document new other minutes Minutes of ours")).not.toContain("M2")
    expect(await bot.ask("dee", "direct", '!search "I spoke, too"')).toContain("minutes-c1")
    await verified()
    await bot.store.knex("approved_minutes").update({ text: final.replace("I spoke", "Nobody spoke") })
    expect((await verifyMinutes(bot.store.knex))[0]?.altered).toEqual(["document minutes-c1"])
    await bot.store.knex("approved_minutes").update({ text: final })
    // Once approved, a PDF says so.
    expect(texts(await bot.say("dee", "direct", "!conference minutes C1"))).toContain("The approved minutes of C1")
    await verified()
  })

  it("say what follows where a conference does not approve them, and the one after is asked again", async () => {
    await started()
    await met()
    await bot.pass("P7DT1M")
    const opened = async (time: string, at: string) => {
      await called(time)
      bot.clock.set(berlin(at))
      await ask("ana", "!conference open")
      for (const who of ["ben", "cem"]) await ask(who, "!here")
      return ask("ana", "!next")
    }
    await opened("2027-01-12 18:00", "2027-01-12T18:00")
    // The next item waits until the hands are counted.
    const early = await ask("ana", "!next")
    expect(early).toContain("A show of hands is open until Tue 12 Jan, 18:03 CET: Are the minutes of C1 right")
    expect(early).toContain("`!hands end`")
    for (const who of ["ana", "ben"]) await ask(who, "!hands no")
    const counted = await ask("cem", "!hands no")
    expect(counted).toContain("No: 0 for, 3 against, 3 present.")
    expect(counted).toContain("The minutes of C1 are not approved; the next conference that is called asks again.")
    expect(counted).toContain("`!conference note TEXT`")
    expect(await bot.ask("dee", "direct", "!documents")).not.toContain("minutes-c1")
    expect(await ask("ana", "!conference note Cem spoke, too.")).toContain("It stands in the minutes, at item 1.")
    const minutes = markdownIn(await bot.say("ana", "members", "!conference close"))
    expect(minutes).toContain("Cem spoke, too.")
    await bot.pass("P7DT1M")
    expect(await opened("2027-02-12 18:00", "2027-02-12T18:00")).toContain("Are the minutes of C1 right")
    for (const who of ["ana", "ben", "cem"]) await ask(who, "!hands yes")
    expect(await bot.ask("dee", "direct", "!documents")).toContain("minutes-c1")
    await verified()
  })

  it("are not approved by a show of hands for which nobody raised a hand", async () => {
    await started()
    await met()
    await called("2027-01-12 18:00")
    bot.clock.set(berlin("2027-01-12T18:00"))
    await ask("ana", "!conference open")
    for (const who of ["ben", "cem"]) await ask(who, "!here")
    await ask("ana", "!next")
    const counted = texts(await bot.pass("PT4M"))
    expect(counted).toContain("No: nobody raised a hand, 3 present.")
    expect(counted).toContain("The minutes of C1 are not approved")
    expect(await ask("ana", "!next")).toContain("The agenda is done")
  })

  it("can be had again by everybody, as text and as PDF, the draft before them", async () => {
    await started()
    const draft = await met()
    const early = await bot.say("tom", "direct", "!conference minutes")
    expect(texts(early)).toContain("The draft of the minutes of C1")
    expect(markdownIn(early)).toBe(draft)
    await ask("cem", "!conference object I spoke, too.")
    const posted = await bot.pass("P7DT1M")
    const again = await bot.say("tom", "direct", "!conference minutes 1")
    expect(texts(again)).toContain("The final minutes of C1")
    expect(markdownIn(again)).toBe(markdownIn(posted))
    // The same text gives the same bytes on any later day.
    await bot.pass("P40D")
    expect(pdfIn(await bot.say("tom", "direct", "!conference minutes"))).toBe(pdfIn(posted))
    expect(await ask("tom", "!conference minutes C9")).toContain("C9 has no minutes")
  })

  it("are not approved while somebody can still object to them", async () => {
    await started({ notice: "PT1H", objections: "P30D", agendaUntil: "PT0S" })
    await met()
    await called("2026-12-16 18:00")
    bot.clock.set(berlin("2026-12-16T18:00"))
    await ask("ana", "!conference open")
    for (const who of ["ben", "cem"]) await ask(who, "!here")
    const item = await ask("ana", "!next")
    expect(item).toContain("You can object until")
    expect(item).not.toContain("Show of hands")
    await ask("ana", "!conference close")
    await called("2027-02-12 18:00")
    expect(await ask("dee", "!agenda")).toContain("Minutes of C1: approval")
    await verified()
  })

  it("are a document of another name if a motion already proposes one of that name", async () => {
    await started()
    await met()
    await bot.pass("P7DT1M")
    await called("2027-01-12 18:00")
    bot.clock.set(berlin("2027-01-12T18:00"))
    await ask("dee", "!document new minutes-c1 policy How we write minutes\nBriefly.")
    await ask("ana", "!conference open")
    for (const who of ["ben", "cem"]) await ask(who, "!here")
    await ask("ana", "!next")
    for (const who of ["ana", "ben", "cem"]) await ask(who, "!hands yes")
    expect(await bot.ask("dee", "direct", "!documents")).toMatch(/conference C1 of .*\(`minutes-c1-2`\): minutes/)
    const [motion] = await bot.store.knex("motions").where({ kind: "bylaw" })
    await bot.pass("P20D")
    for (const who of people) await bot.ask(who, "direct", `!vote M${motion?.number} 1`)
    await bot.pass("P20D")
    expect(await bot.ask("dee", "direct", "!document minutes-c1")).toContain("How we write minutes")
    expect(await ask("dee", "!amend minutes-c1\nAt length.")).not.toContain("A conference has approved")
    expect(texts(await bot.say("dee", "direct", "!document minutes-c1-2"))).toContain("approved by C2")
    await verified()
  })

  it("keep their name: no motion proposes another document under it", async () => {
    await started()
    await met()
    await bot.pass("P7DT1M")
    await called("2027-01-12 18:00")
    bot.clock.set(berlin("2027-01-12T18:00"))
    await ask("ana", "!conference open")
    for (const who of ["ben", "cem"]) await ask(who, "!here")
    await ask("ana", "!next")
    for (const who of ["ana", "ben", "cem"]) await ask(who, "!hands yes")
    const refused = await ask("dee", "!document new minutes-c1 policy How we write minutes\nBriefly.")
    expect(refused).toContain("minutes-c1")
    expect(await bot.store.knex("motions").where({ kind: "bylaw" })).toEqual([])
  })

  it("wait for an objection that was sent in time and is read later, and count it", async () => {
    await started()
    const draft = await met()
    const [row] = await bot.store.knex("conferences").select("object_until")
    const inTime = instant((row?.object_until ?? 0) - 1000)
    bot.clock.set(inTime)
    bot.waiting = [unread("cem", inTime)]
    expect(texts(await bot.pass("PT1M"))).not.toContain("The minutes of C1 stand")
    // Reading them meanwhile does not end the time for objections.
    expect(texts(await bot.say("tom", "direct", "!conference minutes"))).toContain("The draft of the minutes of C1")
    const said = await bot.ask("cem", "members", "!conference object I spoke, too.", { sentAt: inTime })
    expect(said).toContain("will stand in the final minutes of C1")
    expect(await ask("dee", "!conference object Too late.")).toContain("the minutes of C1")
    bot.waiting = []
    const final = await bot.pass("PT1M")
    expect(texts(final)).toContain("The minutes of C1 have one objection")
    expect(markdownIn(final).startsWith(draft)).toBe(true)
    await verified()
  })

  it("wait for no stranger, and for nothing that was sent after the time for objections", async () => {
    await started()
    await met()
    bot.waiting = [unread("zoe", instant(0)), unread("cem", instant(bot.clock.now() + 8 * 86_400_000))]
    expect(texts(await bot.pass("P7DT1M"))).toContain("The minutes of C1 stand: nobody objected.")
  })

  it("are left to the conference after the next while an objection may still come in", async () => {
    await started({ notice: "PT1H", objections: "P4D", agendaUntil: "PT0S" })
    await met()
    await called("2026-12-16 20:00")
    bot.waiting = [unread("dee", instant(bot.clock.now() + 60_000))]
    bot.clock.set(berlin("2026-12-16T20:00"))
    await ask("ana", "!conference open")
    for (const who of ["ben", "cem"]) await ask(who, "!here")
    expect(await ask("ana", "!next")).toMatch(
      /You could object until .*still unread.*The next conference approves them/,
    )
    bot.waiting = []
    expect(texts(await bot.pass("PT1M"))).toContain("The minutes of C1 stand: nobody objected.")
    await verified()
  })

  it("of a conference that an earlier version closed are made once the bot runs again", async () => {
    await started()
    const draft = await met()
    await ask("cem", "!conference object I spoke, too.")
    // What that version left: the time for objections is over, and nothing more to look at.
    const { knex } = bot.store
    await knex("conferences").update({ look_at: null })
    bot.clock.set(berlin("2026-12-24T18:00"))
    expect(texts(await bot.say("tom", "direct", "!conference minutes"))).toContain("The draft of the minutes of C1")
    await down(knex)
    await up(knex)
    const said = await bot.pass("PT1M")
    const final = markdownIn(said)
    expect(final.startsWith(draft)).toBe(true)
    expect(final).toContain("I spoke, too.")
    expect(await knex("conferences").first()).toMatchObject({ final, final_hash: sha256(final), look_at: null })
    await verified()
  })
})

describe("a conference to which too few come", () => {
  it("cannot be adjourned while a vote of it is open", async () => {
    await started()
    await called()
    await ask("ana", "!propose Buy the van")
    await ask("ana", "!agenda add motion M1")
    bot.clock.set(berlin("2026-12-12T18:00"))
    await ask("ana", "!conference open")
    for (const who of ["ben", "cem"]) await ask(who, "!here")
    await ask("ana", "!next")
    const refused = await ask("ana", "!conference adjourn")
    expect(refused).toContain("The vote on M1 is open until")
    expect(await ask("ana", "!conference close")).toBe(refused)
  })

  it("has short minutes: who came, and what it would have taken", async () => {
    await started()
    await called()
    await ask("dee", "!agenda add report The kitchen")
    bot.clock.set(berlin("2026-12-12T18:00"))
    await ask("ana", "!conference open")
    await ask("ben", "!here")
    await ask("tom", "!here")
    const said = await bot.say("ana", "members", "!conference adjourn")
    expect(texts(said)).toContain("C1 is adjourned. 2 are there, and it takes 3.")
    expect(texts(said)).not.toContain("is closed")
    const draft = markdownIn(said)
    expect(draft).toContain("2 of 6 who may vote came; the quorum was 3")
    expect(draft).toContain("Adjourned: 2 were there, and it took 3")
    expect(draft).toContain("Present: ana, ben and tom")
    expect(draft).toMatch(/## 1\. Report: The kitchen\n\nIt was not called\./)
    await called("2027-01-12 18:00")
    expect(await ask("dee", "!agenda")).toContain("Minutes of C1: approval")
    await verified()
  })

  it("is adjourned by itself when its planned time is over", async () => {
    await started()
    await called("12 December 18:00 for 2 hours")
    bot.clock.set(berlin("2026-12-12T18:10"))
    await ask("ana", "!conference open")
    await ask("ben", "!here")
    expect(texts(await bot.pass("PT1H45M"))).not.toContain("adjourned")
    const said = await bot.pass("PT6M")
    expect(texts(said)).toContain("C1 is adjourned. 2 are there, and it takes 3.")
    expect(markdownIn(said)).toContain("Adjourned: 2 were there, and it took 3")
    await verified()
    await bot.store.knex("conferences").update({ adjourned_there: 1 })
    expect((await verifyMinutes(bot.store.knex))[0]?.altered).toEqual(["C1"])
  })

  it("is not adjourned by itself before those are counted who said in time that they are there", async () => {
    await started()
    await called("12 December 18:00 for 2 hours")
    bot.clock.set(berlin("2026-12-12T18:10"))
    await ask("ana", "!conference open")
    await ask("ben", "!here")
    const inTime = instant(berlin("2026-12-12T19:59"))
    bot.waiting = [unread("cem", inTime)]
    bot.clock.set(inTime)
    expect(texts(await bot.pass("PT3M"))).not.toContain("adjourned")
    await bot.ask("cem", "members", "!here", { sentAt: inTime })
    bot.waiting = []
    expect(texts(await bot.pass("PT1M"))).not.toContain("adjourned")
    expect(await ask("ana", "!conference")).not.toContain("adjourned")
  })

  it("is followed by the next that is called: with what was left, and however few come where the rules say so", async () => {
    await started({ secondWithoutQuorum: true })
    await called("12 December 18:00 for 2 hours")
    await ask("dee", "!propose A new bike")
    await ask("dee", "!agenda add motion M1")
    await ask("dee", "!agenda add report The kitchen")
    bot.clock.set(berlin("2026-12-12T18:10"))
    await ask("ana", "!conference open")
    await bot.pass("PT2H")
    // A second call that is taken back leaves everything to the one after it.
    await called("2027-01-12 18:00")
    await ask("ana", "!conference cancel")
    await ask("ana", "!conference call 2027-01-13 18:00")
    await ask("ben", "!conference support")
    const said = await bot.say("cem", "members", "!conference support")
    expect(texts(said)).toContain("It goes on where C1 was adjourned, and meets however few come.")
    const agenda = await ask("dee", "!agenda")
    for (const item of ["Minutes of C1: approval", "The kitchen"]) expect(agenda).toContain(item)
    // M1's vote had not begun, so it waits for the second conference.
    expect(agenda).toContain("M1")
    expect(await ask("dee", "!motion M1")).toContain("14 Jan")
    bot.clock.set(berlin("2027-01-13T18:00"))
    await ask("ana", "!conference open")
    expect(await ask("ana", "!next")).not.toContain("it takes")
    await ask("ana", "!conference close")
    // The second one was held, so the third begins anew.
    await called("2027-02-13 18:00")
    expect(await bot.store.knex("conferences").where({ number: 4 }).first()).toMatchObject({
      ...{ follows: null, without_quorum: false },
    })
    await verified()
  })

  it("is followed by one that takes over no motion whose vote has begun since", async () => {
    await started()
    await called("12 December 18:00 for 2 hours")
    await ask("dee", "!propose A new bike")
    await ask("dee", "!agenda add motion M1")
    bot.clock.set(berlin("2026-12-12T18:10"))
    await ask("ana", "!conference open")
    await bot.pass("PT2H")
    await bot.pass("P2D")
    await called("2027-01-12 18:00")
    const agenda = await ask("dee", "!agenda")
    expect(agenda).not.toContain("M1")
    expect(await bot.store.knex("conferences").where({ number: 2 }).first()).toMatchObject({ follows: 1 })
    await verified()
  })

  it("goes on past its planned time once it has begun, however many stay", async () => {
    await started()
    await called("12 December 18:00 for 2 hours")
    await ask("dee", "!agenda add report The kitchen")
    bot.clock.set(berlin("2026-12-12T18:00"))
    await ask("ana", "!conference open")
    for (const who of ["ben", "cem"]) await ask(who, "!here")
    await ask("ana", "!next")
    await ask("cem", "!gone")
    expect(texts(await bot.pass("PT3H"))).not.toContain("adjourned")
    const said = await bot.pass("P1D")
    expect(texts(said)).toContain("C1 is closed.")
    expect(markdownIn(said)).not.toContain("Adjourned")
    await verified()
  })
})
