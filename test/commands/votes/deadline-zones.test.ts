/** Every deadline names its time zone, since people may be in co-ops of two zones (§2.7c). */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { berlin } from "../../support/time.ts"

let bot: CoopBot
afterEach(() => bot.close())

/** Starts two co-ops: `hive` has Berlin's time zone, and `farm` has `zone`. Ana and ben are in both. `now` is a time in Berlin. */
async function twoZones(now: string, zone: string, more: object = {}): Promise<void> {
  const members = { ana: "permanent", ben: "permanent", cem: "permanent" } as const
  const settings = { smallRoll: 3 }
  bot = await CoopBot.start({
    commands,
    members,
    others: { farm: members },
    settings,
    otherSettings: { ...settings, zone },
    ...more,
  })
  bot.clock.set(berlin(now))
}

/** The clock times in a text, each with its zone if one follows. */
const times = (text: string) =>
  Array.from(text.matchAll(/\d\d:\d\d(?: [\p{Lu}\p{N}+:-]+| \([^)]+\))?/gu), ([time]) => time)

describe("one moment in two co-ops", () => {
  it.each([
    ["in winter", "2026-11-30T10:00", ["10:00 (Berlin)", "09:00 (London)"]],
    ["in summer", "2027-07-05T10:00", ["10:00 (Berlin)", "09:00 (London)"]],
    ["over the end of summer time", "2027-10-29T10:00", ["10:00 (Berlin)", "09:00 (London)"]],
  ])("is told by the clock of each, which is named, %s", async (_, now, [inHive, inFarm]) => {
    await twoZones(now, "Europe/London")
    const opened = await bot.ask("ana", "members", "!propose Bees")
    const other = await bot.ask("ana", "members", "!propose Beets", { coop: "farm" })
    expect([times(opened), times(other)]).toEqual([[inHive], [inFarm]])
    expect(times(await bot.ask("ben", "direct", "!motion --coop hive M1"))).toEqual([inHive])
    expect(times(await bot.ask("ben", "direct", "!motion --coop farm M1"))).toEqual([inFarm])
  })

  it("is told so in ballots, reminders, refusals and what waits for somebody", async () => {
    await twoZones("2027-07-05T10:00", "Asia/Kolkata")
    await bot.say("ana", "members", "!propose Bees")
    await bot.say("ana", "members", "!propose Beets", { coop: "farm" })
    const bodies = (await bot.pass("P3DT1M")).map(({ body }) => body)
    const ballots = bodies.filter((body) => body.includes("Your ballot for"))
    expect(ballots).toHaveLength(6)
    for (const ballot of ballots)
      expect(times(ballot), ballot).toEqual([ballot.includes("Beets") ? "13:31 (Kolkata)" : "10:01 (Berlin)"])
    for (const [key, time] of Object.entries({ hive: "10:01 (Berlin)", farm: "13:31 (Kolkata)" }))
      expect(times(await bot.ask("ben", "direct", `!todo --coop ${key}`))).toEqual([time])
    const reminders = (await bot.pass("P3D")).map(({ body }) => body).filter((body) => body.includes("have not voted"))
    expect(new Set(reminders.flatMap(times))).toEqual(new Set(["10:01 (Berlin)", "13:31 (Kolkata)"]))
    await bot.pass("P2D")
    for (const [key, time] of Object.entries({ hive: "10:01 CEST", farm: "13:31 UTC+5:30" }))
      expect(await bot.ask("ben", "direct", `!vote --coop ${key} M1 1`)).toContain(time)
  })

  it.each([
    ["in winter", "2026-11-30T10:00", ["10:00 (Berlin)", "09:00 (London)"]],
    ["in summer", "2027-07-05T10:00", ["10:00 (Berlin)", "09:00 (London)"]],
  ])("is told in German by the names of the places, %s", async (_, now, [inHive, inFarm]) => {
    await twoZones(now, "Europe/London", { language: "de", otherSettings: { language: "de", zone: "Europe/London" } })
    expect(times(await bot.ask("ana", "members", "!vorschlag Bienen"))).toEqual([inHive])
    expect(times(await bot.ask("ana", "members", "!vorschlag Rüben", { coop: "farm" }))).toEqual([inFarm])
  })
})

describe("a list of times", () => {
  it("names the zone above them, anew where the clocks change", async () => {
    await twoZones("2027-10-31T00:30", "Europe/London")
    for (const title of ["Summer", "Winter"]) {
      await bot.say("ana", "members", `!propose ${title}`)
      // In this night the clocks are set back by an hour. So three hours pass from 00:30 to 02:30.
      await bot.pass("PT3H")
    }
    expect(await bot.ask("ana", "members", "!minutes")).toContain(
      `31 October 2027, CEST\n\n- 1 · 00:30: ana opened M1: a decision\n\n31 October 2027, CET\n\n- 2 · 02:30: ana opened M2: a decision`,
    )
  })
})
