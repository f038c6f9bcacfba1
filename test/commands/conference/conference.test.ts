/** A general conference from its call to its minutes (§16). */
import ICAL from "ical.js"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { sha256 } from "../../../src/kernel/rules/minutes.ts"
import type { Answer, TestBotOptions } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { berlin } from "../../support/time.ts"
import { verifyMinutes } from "../../support/verify.ts"

const people = ["ana", "ben", "cem", "dee", "eli", "fay"] as const

let bot: CoopBot
async function start(settings: Readonly<Record<string, unknown>> = {}, more: Pick<TestBotOptions, "calls"> = {}) {
  const members = { ...Object.fromEntries(people.map((name) => [name, "permanent" as const])), tom: "trial" as const }
  bot = await CoopBot.start({ commands, members, settings: { zone: "Europe/Berlin", ...settings }, ...more })
  bot.clock.set(berlin("2026-11-20T18:00"))
}
beforeEach(() => start())
afterEach(() => bot.close())

/** Compares what is kept with the minutes. */
async function verified(bot: CoopBot): Promise<void> {
  const [report] = await verifyMinutes(bot.store.knex)
  expect(report).toMatchObject({ broken: null, altered: [] })
}

const texts = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")
const ask = (who: string, line: string) => bot.ask(who, "members", line)
const filesIn = (answers: readonly Answer[]) =>
  answers.flatMap(({ lane, errand }) => (errand.do === "file" ? [{ lane, ...errand }] : []))
const contentOf = (file: { readonly bytes: string } | undefined) => Buffer.from(file?.bytes ?? "", "base64").toString()

/** The event of a calendar file, read by another library than the one that wrote it. */
function eventIn(file: { readonly bytes: string } | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(contentOf(file)))
  const event = calendar.getFirstSubcomponent("vevent")
  if (!event) throw new Error("no event")
  return {
    method: calendar.getFirstPropertyValue("method"),
    status: event.getFirstPropertyValue("status"),
    ...about(event),
  }
}
function about(component: ICAL.Component) {
  const event = new ICAL.Event(component)
  const at = (time: ICAL.Time) => time.toJSDate().toISOString()
  const { uid, sequence, summary, location } = event
  return { uid, sequence, summary, location, from: at(event.startDate), to: at(event.endDate) }
}

/** Calls a conference for 12 December, by Ana with the support of two others. */
async function called(line = "!conference call 12 December 18:00 for 90 minutes at the barn"): Promise<Answer[]> {
  await ask("ana", line)
  await ask("ben", "!conference support")
  return bot.say("cem", "members", "!conference support")
}

describe("a call", () => {
  it("of a member is a call once a tenth, and three at least, support it", async () => {
    expect(await ask("ana", "!conference call 12 December 18:00 at the barn")).toContain(
      "ana asks for a general conference (C1): Sat 12 Dec, 18:00 (Berlin), 2 hours, at the barn.",
    )
    expect(await ask("ana", "!conference support")).toContain("You support C1 already")
    expect(await ask("tom", "!conference support")).toContain("Those who may vote on decisions")
    expect(await ask("ben", "!conference support")).toContain("2 of 3 support C1")
    const said = await bot.say("cem", "members", "!conference support")
    expect(texts(said)).toContain("General conference C1: Sat 12 Dec, 18:00 (Berlin), 2 hours, at the barn.")
    // Everybody is told by direct message, too, trial members included.
    const told = said.filter(({ lane, body }) => lane.startsWith("person:") && body.includes("General conference C1"))
    expect(told.map(({ lane }) => lane).toSorted()).toEqual(
      [...people, "tom"].map((name) => `person:@${name}:hive.example`).toSorted(),
    )
    expect(await ask("dee", "!conference")).toContain("General conference C1")
  })

  it("gives everybody two weeks’ notice, and names the earliest time otherwise", async () => {
    expect(await ask("ana", "!conference call 1 December 18:00")).toContain("The earliest time is Mon 7 Dec, 18:00 CET")
    expect(await ask("ana", "!conference call 12 December")).toContain("At what time?")
    expect(await ask("ana", "!conference call soon")).toContain("I don’t understand the day")
    expect(await ask("ana", "!conference call 2029-12-12 18:00")).toContain("too far ahead")
  })

  it("is said in the members’ room wherever it was typed, once, and so is that it is taken back", async () => {
    const inRoom = (answers: readonly Answer[]) => answers.filter(({ lane }) => lane.startsWith("room:"))
    for (const place of ["direct", "members"] as const) {
      const said = await bot.say("ana", place, "!conference call 12 December 18:00 at the barn")
      expect(inRoom(said).map(({ body }) => body)).toEqual([
        expect.stringContaining("ana asks for a general conference"),
      ])
      if (place === "direct") expect(texts(said)).toContain("is in the members’ room, and needs the support of others")
      expect(said).toHaveLength(place === "direct" ? 2 : 1)
      const back = await bot.say("ana", place, "!conference cancel")
      expect(inRoom(back).map(({ body }) => body)).toEqual([expect.stringContaining("is taken back")])
    }
    expect(await bot.ask("tom", "direct", "!conference call 12 December 18:00")).toContain(
      "Those who may vote on decisions can do that. Who they are: `!rules decision`",
    )
    await verified(bot)
  })

  it("lapses if too few support it in time", async () => {
    await ask("ana", "!conference call 12 December 18:00")
    expect(texts(await bot.pass("P8D"))).toContain("The call for C1 has lapsed")
    expect(await ask("ben", "!conference support")).toContain("Nobody asks for a general conference")
    await verified(bot)
  })

  it("can be taken back by whoever made it, and by nobody else", async () => {
    await ask("ana", "!conference call 12 December 18:00")
    expect(await ask("ben", "!conference cancel")).toContain("Only ana, who called C1, can do that.")
    expect(await ask("ana", "!conference cancel")).toContain("taken back")
    await verified(bot)
  })
})

describe("a motion on the agenda", () => {
  it("is postponed until the conference, and the minutes say why, with nobody’s name", async () => {
    await called()
    await ask("dee", "!propose A new bike")
    await ask("dee", "!agenda add motion M1")
    const minutes = await ask("ben", "!minutes M1")
    expect(minutes).toMatch(/M1 waits for the conference on whose agenda it is: its proposal stage ends Sun 13 Dec/)
    expect(minutes).not.toContain("postponed M1")
    await verified(bot)
  })
})

describe("the calendar file", () => {
  it("is read by another library, and a move or a cancellation changes the same entry", async () => {
    const first = eventIn(filesIn(await called()).find(({ filename }) => filename === "C1.ics"))
    expect(first).toMatchObject({
      ...{ method: "PUBLISH", status: "CONFIRMED", sequence: 0, location: "the barn" },
      ...{ from: "2026-12-12T17:00:00.000Z", to: "2026-12-12T18:30:00.000Z" },
    })
    expect(first.summary).toContain("general conference C1")
    const moved = await bot.say("ana", "members", "!conference move 13 December 10:00")
    expect(texts(moved)).toContain("C1 has moved: Sun 13 Dec, 10:00 (Berlin), 2 hours, at the barn.")
    expect(eventIn(filesIn(moved)[0])).toMatchObject({ uid: first.uid, sequence: 1, from: "2026-12-13T09:00:00.000Z" })
    const off = await bot.say("ana", "members", "!conference cancel")
    expect(eventIn(filesIn(off)[0])).toMatchObject({ uid: first.uid, sequence: 2, status: "CANCELLED" })
    expect(filesIn(off)).toHaveLength(1 + people.length + 1)
    await verified(bot)
  })

  it("has the right hour after the clocks have changed", async () => {
    bot.clock.set(berlin("2027-03-01T12:00"))
    const said = await called("!conference call 2027-03-28 18:00")
    expect(eventIn(filesIn(said)[0])).toMatchObject({ from: "2027-03-28T16:00:00.000Z" })
  })
})

describe("a call with picture and sound", () => {
  const calls = { offered: true, in: () => true }
  const camera = "the camera at the top of"
  const membersLink = "https://matrix.to/#/!members-hive%3Ahive.example?via=hive.example"
  const conferenceIn = (file: { readonly bytes: string } | undefined) => {
    const event = new ICAL.Component(ICAL.parse(contentOf(file))).getFirstSubcomponent("vevent")
    const call = event?.getFirstProperty("conference")
    return { link: call?.getFirstValue() ?? null, feature: call?.getParameter("feature"), event }
  }
  /** What the members' room and Ben's direct room read. */
  const read = (answers: readonly Answer[]) => ({
    room: answers.filter(({ lane, body }) => lane.startsWith("room:") && body.includes("C1")).map(({ body }) => body),
    ben: answers.filter(({ lane, body }) => lane.includes("@ben") && body.includes("C1")).map(({ body }) => body),
  })

  it("has its way in named where the homeserver offers calls: in the call, the reminders, and at the opening", async () => {
    await bot.close()
    await start({}, { calls })
    const said = await called()
    const { room, ben } = read(said)
    expect(room.join("\n")).toContain(`${camera} this room`)
    expect(ben.join("\n")).toContain(`${camera} [the members’ room](${membersLink})`)
    const file = filesIn(said).find(({ filename }) => filename === "C1.ics")
    expect(conferenceIn(file).link).toBe(membersLink)
    bot.clock.set(berlin("2026-12-11T18:00"))
    const reminded = read(await bot.pass("PT1M"))
    expect([reminded.room.join(), reminded.ben.join()].every((text) => text.includes(camera))).toBe(true)
    expect(await bot.ask("eli", "direct", "!conference")).toContain(`${camera} [the members’ room]`)
    bot.clock.set(berlin("2026-12-12T18:00"))
    expect(await ask("ana", "!conference open")).toContain(`${camera} this room`)
    expect(await ask("eli", "!conference")).toContain(`${camera} this room`)
    await verified(bot)
  })

  it("is not spoken of where it is not known to be possible", async () => {
    await bot.close()
    await start({}, { calls: { offered: true, in: () => false } })
    const said = await called()
    expect(texts(said)).not.toContain(camera)
    expect(conferenceIn(filesIn(said)[0]).link).toBe(null)
  })

  it("is at a link of the co-op's own, if the conference is called at one", async () => {
    await bot.close()
    await start({}, { calls })
    const link = `https://meet.example.org/hive?${"room=a&".repeat(12)}key=1`
    const said = await called(`!conference call 2026-12-12 18:00 at ${link}`)
    expect(texts(said)).toContain(`at ${link}`)
    expect(texts(said)).not.toContain(camera)
    const { link: inFile, feature, event } = conferenceIn(filesIn(said)[0])
    expect(inFile).toBe(link)
    expect(feature).toBe("AUDIO,VIDEO")
    expect(event?.getFirstPropertyValue("url")).toBe(link)
    expect(event?.getFirstPropertyValue("location")).toBe(link)
    const lines = contentOf(filesIn(said)[0]).split("\r\n")
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    // Who comes late finds it at the opening, and asks for it.
    bot.clock.set(berlin("2026-12-12T18:00"))
    expect(await ask("ana", "!conference open")).toContain(`With picture and sound: ${link}`)
    expect(await bot.ask("eli", "direct", "!conference")).toContain(`With picture and sound: ${link}`)
  })

  it("may have its link behind the name of a place", async () => {
    const said = await called("!conference call 12 December 18:00 at the barn, and https://meet.example.org/hive.")
    const { link, event } = conferenceIn(filesIn(said)[0])
    expect(link).toBe("https://meet.example.org/hive")
    expect(event?.getFirstPropertyValue("location")).toBe("the barn, and https://meet.example.org/hive.")
  })

  it.each(["https://", "http:// hive", "https://bank.example@meet.example.org/", "https://ana:pass@meet.example.org"])(
    "is at no link that is none, or that could look like another: %s",
    async (link) => {
      expect(await ask("ana", `!conference call 12 December 18:00 at ${link}`)).toContain(
        "I don’t understand that link",
      )
    },
  )

  it.each(["javascript:alert(1)", "ftp://files.example", "data:text/html,hi"])(
    "%s is a place like any other",
    async (place) => {
      expect(conferenceIn(filesIn(await called(`!conference call 12 December 18:00 at ${place}`))[0]).link).toBe(null)
    },
  )
})

describe("the agenda", () => {
  beforeEach(async () => void (await called()))

  it("is added to by members until its day, each changing their own items", async () => {
    expect(await ask("dee", "!agenda add report The kitchen 10 minutes")).toContain("1. Report: The kitchen")
    expect(await ask("eli", "!agenda add The bikes")).toContain("2. The bikes")
    expect(await ask("dee", "!agenda")).toContain("10 minutes planned")
    expect(await ask("dee", "!agenda remove 2")).toContain("Somebody else put item 2 there")
    expect(await ask("ana", "!agenda move 2 1")).toMatch(/1\. The bikes\n\s*2\. Report: The kitchen \(10 min\)/)
    expect(await ask("eli", "!agenda remove 1")).toContain("Off the agenda: The bikes")
    expect(await ask("eli", "!agenda remove 7")).toContain("no item 7")
    await bot.pass("P20D")
    expect(await ask("eli", "!agenda add The bikes")).toContain("two thirds of those present can take up more")
  })

  it("keeps a motion in its proposal stage until the conference, and goes on without it", async () => {
    await ask("dee", "!propose A new bike")
    expect(await ask("eli", "!agenda add motion M1")).toContain("Only dee can put it there")
    expect(await ask("dee", "!agenda add motion M1")).toContain("It waits for the conference")
    expect(await ask("dee", "!agenda add M1")).toContain("M1 is on the agenda already, as item 1")
    expect(await ask("dee", "!agenda add motion M9")).toContain("M9")
    expect(await ask("dee", "!agenda add motion")).toContain("Which motion?")
    await bot.pass("P10D")
    expect(await ask("dee", "!motion M1")).toContain("until Sun 13 Dec, 19:30")
    await ask("ana", "!conference cancel")
    expect(texts(await bot.pass("P14D"))).toMatch(/Voting on .*M1/)
    await verified(bot)
  })
})

/** Opens the conference at its time, with these people there. */
async function opened(...there: readonly string[]): Promise<string> {
  bot.clock.set(berlin("2026-12-12T18:00"))
  await bot.pass("PT0S")
  const said = await ask("ana", "!conference open")
  for (const name of there) await ask(name, "!here")
  return said
}

describe("the meeting", () => {
  beforeEach(async () => void (await called()))

  it("reminds everybody a day and an hour before", async () => {
    bot.clock.set(berlin("2026-12-11T17:59"))
    expect(texts(await bot.pass("PT0S"))).toBe("")
    expect(texts(await bot.pass("PT2M"))).toContain("General conference C1 in 24 hours")
    expect(texts(await bot.pass("PT22H"))).toBe("")
    expect(texts(await bot.pass("PT1H"))).toContain("General conference C1")
  })

  it("goes from item to item, and writes its minutes", async () => {
    await ask("dee", "!agenda add report The kitchen 10 minutes")
    await ask("dee", "!propose A new bike\nRed, if possible.")
    await ask("dee", "!agenda add motion M1")
    await ask("eli", "!agenda add discussion The weather")
    expect(await opened()).toContain("General conference C1 is open. ana presides.")
    expect(await ask("ana", "!next")).toContain("1 is there, and it takes 3")
    expect(await ask("ben", "!here")).toContain("2 of 6 are there. It takes 3.")
    expect(await ask("tom", "!here")).toContain("2 of 6 are there")
    expect(await ask("cem", "!here")).toContain("3 of 6 are there, which is enough.")
    expect(await ask("ben", "!next")).toContain("ana presides and can do that")
    expect(await ask("ana", "!next")).toContain("1 of 3: Report: The kitchen")
    expect(await ask("ben", "!speak")).toContain("ben has the floor, for 3 minutes.")
    expect(await ask("tom", "!speak")).toContain("ben speaks. Then: tom.")
    expect(await ask("dee", "!speak")).toContain("Say first that you are there")
    expect(texts(await bot.pass("PT3M"))).toContain("ben, your time is over")
    expect(await ask("ben", "!speak done")).toContain("tom has the floor")
    expect(await ask("ana", "!hands Shall we take a break?")).toContain("Show of hands: Shall we take a break?")
    expect(await ask("ana", "!hands yes")).toContain("Your hand is up for it")
    await ask("ben", "!hands no")
    await ask("cem", "!hands yes")
    expect(await ask("tom", "!hands yes")).toContain("Yes: 3 for, 1 against, 4 present.")
    expect(await ask("ana", "!conference note The stove needs a new hose.")).toContain("at item 1")
    const vote = await bot.say("ana", "members", "!next")
    expect(texts(vote)).toContain("The vote on M1 begins now")
    // Somebody who comes late has a ballot too, since all vote.
    await ask("dee", "!here")
    for (const name of ["ana", "ben", "cem"]) await bot.ask(name, "direct", "!vote M1 1")
    await bot.ask("dee", "direct", "!vote M1 2")
    expect(await ask("ana", "!conference close")).toContain("The vote on M1 is open until")
    expect(texts(await bot.pass("PT5M"))).toContain("A new bike")
    expect(await ask("ana", "!next")).toContain("3 of 3: The weather")
    expect(await ask("ana", "!next")).toContain("The agenda is done")
    const closed = await bot.say("ana", "members", "!conference close")
    expect(texts(closed)).toContain("C1 is closed. 4 of 6 were there.")
    const minutes = contentOf(filesIn(closed).find(({ filename }) => filename === "C1-minutes.md"))
    for (const part of [
      ...[
        "From 12 December 2026, 18:00 CET",
        "At the barn",
        "ana presided",
        "4 of 6 who may vote came; the quorum was 3",
      ],
      ...["## 1. Report: The kitchen", "Shall we take a break?", "For: ana, cem and tom", "Against: ben"],
      ...["The stove needs a new hose.", "A new bike", "Red, if possible.", "3 of 4 ballots", "6 could vote, 4 voted"],
    ])
      expect(minutes).toContain(part)
    expect(minutes).toContain("2 speakers")
    expect(minutes).not.toContain("Present:")
    const pdf = filesIn(closed).find(({ filename }) => filename === "C1-minutes.pdf")
    expect(contentOf(pdf)).toMatch(/^%PDF-/)
    const row = await bot.store.knex("conferences").first()
    expect(row).toMatchObject({ stage: "closed", draft: minutes, draft_hash: sha256(minutes) })
    await verified(bot)
    // Objections are noted in the final text, and the next conference approves it.
    expect(await ask("ben", "!conference object I was for it, too.")).toContain("will stand in the final minutes of C1")
    const final = await bot.pass("P7DT1M")
    expect(texts(final)).toContain("The minutes of C1 have one objection")
    expect(contentOf(filesIn(final)[0])).toContain("I was for it, too.")
    expect(await ask("ben", "!conference object Too late.")).toContain("The time for objections")
    await ask("ana", "!conference call 2027-02-12 18:00")
    await ask("ben", "!conference support")
    expect(await ask("cem", "!conference support")).toContain("1. Minutes of C1: approval")
    await verified(bot)
  })

  it("takes no text that it would have to cut", async () => {
    const refused = await ask("ana", `!conference call 12 December 18:00 at ${"the barn ".repeat(30)}`)
    expect(refused).toContain("at most 200 characters")
    await called()
    const long = "potatoes ".repeat(40)
    expect(await ask("ana", `!agenda add discussion ${long}`)).toContain("at most 300 characters")
    expect(await ask("ana", "!agenda")).not.toContain("potatoes")
  })

  it("is adjourned below the quorum, and a second one may meet without it if the co-op says so", async () => {
    await bot.close()
    await start({ conference: { secondWithoutQuorum: true } })
    await called()
    await ask("dee", "!agenda add report The kitchen")
    await opened("ben")
    expect(await ask("ana", "!next")).toContain("adjourn")
    const said = await bot.say("ana", "members", "!conference adjourn 2 January 18:00")
    expect(texts(said)).toContain("C1 is adjourned. 2 are there, and it takes 3.")
    expect(texts(said)).toContain("It goes on where C1 was adjourned, and meets however few come.")
    bot.clock.set(berlin("2027-01-02T18:00"))
    await bot.pass("PT0S")
    await ask("ben", "!conference open")
    expect(await ask("ben", "!next")).toContain("1 of 2: Minutes of C1: approval")
    expect(await ask("ben", "!hands end")).toContain("No: nobody raised a hand")
    expect(await ask("ben", "!next")).toContain("2 of 2: Report: The kitchen")
    await verified(bot)
  })

  it("counts people who are there through a proxy, until they come themselves", async () => {
    await bot.close()
    await start({ conference: { attendance: "names", voters: "present" } })
    await called()
    await ask("dee", "!propose A new bike")
    await ask("dee", "!agenda add motion M1")
    await bot.ask("eli", "direct", "!proxy @ana")
    await bot.ask("fay", "direct", "!proxy @ana")
    await opened()
    expect(await ask("ben", "!here")).toContain("4 of 6 are there")
    expect(await ask("fay", "!here")).toContain("4 of 6 are there")
    const vote = texts(await bot.say("ana", "members", "!next"))
    expect(vote).toContain("0 of 4")
    for (const name of ["ana", "ben", "fay"]) await bot.ask(name, "direct", "!vote M1 1")
    await bot.pass("PT6M")
    const closed = await bot.say("ana", "members", "!conference close")
    const minutes = contentOf(filesIn(closed).find(({ filename }) => filename === "C1-minutes.md"))
    expect(minutes).toContain("4 of 6 who may vote came, one of them through a proxy; the quorum was 3")
    expect(minutes).toContain("Through a proxy: eli (held by ana)")
    await verified(bot)
  })

  it("takes up a late item if two thirds of those present want it", async () => {
    await opened("ben", "cem")
    expect(await ask("cem", "!agenda add The leak in the roof")).toContain("Two thirds of those present take it up")
    await ask("cem", "!hands yes")
    await ask("ben", "!hands yes")
    expect(await ask("ana", "!hands no")).toContain("It is on the agenda.")
    expect(await ask("ana", "!next")).toContain("1 of 1: The leak in the roof")
  })

  it("closes by itself if nobody closes it, and lapses if nobody opens it", async () => {
    await opened("ben", "cem")
    expect(texts(await bot.pass("P1DT1M"))).toContain("C1 is closed")
    await called("!conference call 2027-01-12 18:00")
    expect(texts(await bot.pass("P60D"))).toContain("C2 did not take place")
    await verified(bot)
  })

  it("goes on under somebody else if whoever presides goes", async () => {
    await opened("ben", "cem")
    expect(await ask("ben", "!conference chair")).toContain("ana presides")
    expect(await ask("ana", "!conference chair dee")).toContain("dee is not there")
    await ask("ana", "!gone")
    expect(await ask("ben", "!conference chair")).toContain("ben presides from now on")
    await verified(bot)
  })
})
