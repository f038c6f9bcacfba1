/** Hours (§18.2): people enter and correct them, whoever is over them approves or contests them, and nobody else learns of them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { moves } from "../../../src/composed.ts"
import { giveBackHours, takeHours } from "../../../src/hours/changes.ts"
import { approvedHours } from "../../../src/hours/reads.ts"
import { hoursOf } from "../../../src/hours/store/hours.ts"
import { trackerFile } from "../../../src/hours/views/export.ts"
import { carryAll } from "../../../src/kernel/acts/moves.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { welcome } from "../../../src/people/acts/joining.ts"
import { leave } from "../../../src/people/acts/members.ts"
import { standingOf } from "../../../src/standing/store/members.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { daysAgo, startHours, withHours } from "../../support/hours.ts"
import { heard, told } from "../../support/roles.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
let bot: CoopBot
beforeEach(async () => {
  bot = await startHours()
})
afterEach(() => bot.close())

const ask = (who: string, line: string) => bot.ask(who, "direct", line)
const lines = () => bot.store.work((work) => hoursOf(work, hive))
const pay = (numbers: number[], entry: number) => bot.store.work((work) => takeHours(work, hive, numbers, entry))

async function allIsWell(): Promise<void> {
  for (const report of await verifyMinutes(bot.store.knex)) expect(report).toMatchObject({ broken: null, altered: [] })
}

describe("a member", () => {
  it("enters hours with day and text, and sees week and month, and who approves", async () => {
    expect(await ask("tom", "!hours 7.5")).toMatch(/Entered: H1, .*: 7:30 h[\s\S]*ana or eli can approve it/)
    expect(await ask("tom", "!hours 7:30 yesterday fixed the oven")).toMatch(/H2.*7:30 h, fixed the oven/)
    expect(await ask("tom", "!hours 7,25 T9 oven")).toContain("no task T9")
    expect(await ask("tom", "!hours")).toMatch(/This week: \d+:\d\d h \(norm: 30:00 h\)[\s\S]*H2[\s\S]*waits/)
    expect(await ask("tom", "!hours 7.30")).toContain("!hours 7:30")
    expect(await ask("tom", "!hours sick")).toContain("How long?")
    expect(await ask("tom", "!hours 25")).toContain("24 hours")
    expect(await ask("tom", "!hours 17 today")).toContain("no day has more than 24")
    expect(await ask("tom", "!hours 3 tomorrow")).toContain("Only leave")
    expect(await ask("tom", "!hours bread")).toContain("I don’t understand “bread”")
    expect(await ask("tom", `!hours 1 ${"x".repeat(501)}`)).toContain("too long")
    expect((await lines()).map(({ minutes }) => minutes)).toEqual([450, 450])
    await allIsWell()
  })

  it("enters leave ahead, and sees what is left of it, and sickness", async () => {
    expect(await ask("tom", "!hours 8 tomorrow leave")).toContain("8:00 h leave")
    await ask("tom", "!hours 4 yesterday sick")
    const shown = await ask("tom", "!hours")
    expect(shown).toMatch(/\d+(\.\d)? days of leave: 1 day taken, -?\d+(\.\d)? days? left; sick 0\.5 days/)
    expect(await ask("tom", "!hours 8 2035-01-01 leave")).toContain("more than a year")
  })

  it("is asked for a line of each day if they name several, and for the whole time if they name a part", async () => {
    for (const line of ["!hours 8 leave 24.12. to 31.12.", "!hours 8 leave next week", "!hours 8 yesterday and today"])
      expect(await ask("tom", line)).toMatch(/A line is for one day[\s\S]*!hours 8:00 \d{4}-\d\d-\d\d/)
    expect(await ask("tom", "!hours 2 1/2")).toContain("!hours 2:00")
    expect(await lines()).toEqual([])
    await ask("tom", "!hours 2")
    await ask("ana", "!hours approve H1")
    expect(await ask("tom", "!hours H1 -1")).toMatch(/“-1” is no whole time[\s\S]*!hours H1 2:00/)
    expect(await lines()).toMatchObject([{ minutes: 120, state: "approved", text: "" }])
  })

  it("corrects a line, which then waits again, and takes one back", async () => {
    await ask("tom", "!hours 7.5 dough")
    await ask("ana", "!hours approve H1")
    expect(await ask("tom", "!hours H1 6.5")).toMatch(/Changed: H1.*6:30 h, dough/)
    expect(await lines()).toMatchObject([{ minutes: 390, state: "open", text: "dough" }])
    expect(await ask("tom", "!hours H1 yesterday bread")).toContain("bread")
    expect(await ask("tom", "!hours H1 drop")).toContain("Taken back")
    expect(await ask("tom", "!hours H1 6")).toContain("was taken back")
    expect(await ask("tom", "!hours H7 6")).toContain("no line H7")
    // Others' lines are as if there were none.
    await ask("dee", "!hours 3")
    expect(await ask("tom", "!hours H2 6")).toContain("no line H2")
    expect(await ask("tom", "!hours H2")).toContain("no line H2")
    await allIsWell()
  })

  it("corrects what was paid by a line of its own, with a minus, however often", async () => {
    await ask("tom", "!hours 7.5 dough")
    await ask("ana", "!hours approve H1")
    await pay([1], 3)
    expect(await ask("tom", "!hours H1 yesterday")).toContain("only its time")
    expect(await ask("tom", "!hours H1 7.5")).toContain("that long already")
    expect(await ask("tom", "!hours H1 6.5 it was less")).toMatch(
      /H1 is 6:30 h with this line.*H2.*-1:00 h, corrects H1/,
    )
    expect(await ask("tom", "!hours H2 3")).toContain("only corrects H1")
    await ask("tom", "!hours H1 7")
    expect(await lines()).toMatchObject([
      { number: 1, minutes: 450, takenBy: 3 },
      { number: 2, minutes: -30, state: "open", corrects: 1, text: "it was less" },
    ])
    await ask("ana", "!hours approve H2")
    await pay([2], 4)
    // The minus waits for an approval, as any correction does.
    expect(await ask("tom", "!hours H1 drop")).toMatch(/H1 is 0:00 h with this line.*H3.*-7:00 h[\s\S]*can approve it/)
    expect((await lines()).at(-1)).toMatchObject({ number: 3, minutes: -420, corrects: 1 })
    expect(await ask("ana", "!hours approve")).toContain("!hours approve -7:00 --sure")
    expect(await ask("ana", "!hours approve -7:00 --sure")).toContain("Approved")
    await ask("tom", "!hours H1 0:01")
    expect(await ask("ana", "!hours contest H1 because no")).toContain("too late")
    expect(await ask("tom", "!hours H1")).toContain("Paid with E3")
    await bot.store.work((work) => giveBackHours(work, hive, 3))
    expect(await bot.store.work((work) => approvedHours(work, hive, "2099-01-01"))).toHaveLength(1)
    await allIsWell()
  })

  it("reads that unpaid hours are settled, not paid, once pay has taken them", async () => {
    await ask("tom", `!hours 2 ${daysAgo(bot, 0)} unpaid`)
    await ask("ana", "!hours approve H1")
    await pay([1], 3)
    expect(await ask("tom", "!hours")).toContain("unpaid · settled")
    expect(await ask("tom", "!hours H1")).toContain("Settled with E3")
    expect(trackerFile(await lines(), "kimai", bot.coop.server)).toMatch(/settled\r\n$/)
  })

  it("erases the texts of their lines, and the hours stay", async () => {
    await ask("tom", "!hours 7.5 headache")
    await ask("tom", "!hours 2")
    expect(await ask("tom", "!hours forget")).toContain("text of one line is erased")
    expect(await ask("tom", "!hours forget")).toContain("no texts")
    expect(await lines()).toMatchObject([{ text: "", minutes: 450 }, { minutes: 120 }])
    await allIsWell()
  })

  it("is sent to their direct message from any other room, and the room keeps nothing", async () => {
    const said = await bot.say("tom", "members", "!hours 8 sick flu")
    expect(told(said, "tom")).toContain("nobody else reads your hours")
    expect(JSON.stringify(said)).not.toContain("flu")
    expect(await lines()).toEqual([])
  })
})

describe("a clock", () => {
  it("enters what it ran, with task and text", async () => {
    expect(await ask("tom", "!hours start the oven")).toContain("The clock runs")
    expect(await ask("tom", "!hours start")).toContain("runs already")
    await bot.pass("PT1H30M")
    expect(await ask("tom", "!hours")).toContain("The clock runs since")
    expect(await ask("tom", "!hours stop")).toMatch(/1:30 h, the oven/)
    expect(await ask("tom", "!hours stop")).toContain("No clock of yours runs")
    await ask("tom", "!hours start")
    expect(await ask("tom", "!hours stop")).toContain("less than a minute")
    await ask("tom", "!hours start")
    expect(await ask("tom", "!hours stop drop")).toContain("thrown away")
    expect(await ask("tom", "!hours start yesterday")).toContain("takes no day")
  })

  it("that runs over midnight is asked about once, and never guessed", async () => {
    await ask("tom", "!hours start")
    const asked = await bot.pass("P1DT1H")
    expect(told(asked, "tom")).toContain("Your clock still runs")
    expect(told(await bot.pass("P2D"), "tom")).toBe("")
    expect(await ask("tom", "!hours stop")).toContain("you may have forgotten it")
    expect(await lines()).toEqual([])
    expect(await ask("tom", "!hours stop 7:30")).toContain("7:30 h")
    expect(await lines()).toMatchObject([{ minutes: 450, day: daysAgo(bot, 3) }])
    await ask("tom", "!hours start")
    await bot.pass("PT30M")
    expect(await ask("tom", "!hours stop 2")).toContain("0:30 h only")
  })
})

describe("whoever approves hours", () => {
  it("sees sums by person first, and approves all of them at once", async () => {
    await ask("tom", "!hours 7.5")
    await ask("tom", "!hours 6 yesterday")
    await ask("dee", "!hours 5 bread")
    const shown = await ask("ana", "!hours approve")
    expect(shown).toMatch(
      /3 lines wait for you, 18:30 h together[\s\S]*tom: 13:30 h \(H1, H2\)[\s\S]*dee: 5:00 h \(H3\)/,
    )
    expect(shown).toContain("!hours approve 18:30 --sure")
    expect(shown).not.toContain("bread")
    expect(await ask("ana", "!hours @dee")).toContain("bread")
    // Somebody enters more before Ana has said yes: she sees it first.
    await ask("dee", "!hours 1")
    expect(await ask("ana", "!hours approve 18:30 --sure")).toContain("4 lines wait for you")
    expect(await ask("ana", "!hours approve @tom")).toMatch(
      /H2, .*: 6:00 h · waits[\s\S]*H1[\s\S]*!hours approve @tom 13:30 --sure/,
    )
    expect(await ask("ana", "!hours approve @tom 13:30 --sure")).toContain("2 lines, 13:30 h")
    expect(await ask("ana", "!hours approve 6 --sure")).toContain("Approved")
    expect(await ask("ana", "!hours approve")).toContain("Nothing waits")
    expect((await lines()).every(({ state }) => state === "approved")).toBe(true)
    await allIsWell()
  })

  it("approves nothing but what they were shown, whatever the sum is", async () => {
    await ask("tom", "!hours 2 yesterday")
    await ask("tom", "!hours 4")
    await ask("ana", "!hours approve")
    await ask("tom", "!hours H1 sick")
    // The sum is the same, but ana has not read that it is sickness.
    const again = await ask("ana", "!hours approve 6:00 --sure")
    expect(again).toMatch(/2 lines wait for you[\s\S]*tom: 6:00 h \(H1, H2\), .* – .*, of it sick 2:00 h/)
    expect(await ask("ana", "!hours approve 6:00 --sure")).toMatch(/Approved[\s\S]*of it sick 2:00 h/)
    await ask("dee", "!hours 3")
    // What was never shown is shown first, also to whoever is sure.
    expect(await ask("ana", "!hours approve --sure")).toContain("One line waits for you")
    expect(await ask("ana", "!hours @dee")).toContain("H3")
    await ask("dee", `!hours H3 ${daysAgo(bot, 2)}`)
    expect(await ask("ana", "!hours approve H3")).toMatch(/It has changed since you saw it[\s\S]*!hours approve H3/)
    expect(await ask("ana", "!hours approve H3")).toMatch(/Approved[\s\S]*dee: 3:00 h \(H3\)/)
    expect(await ask("ana", "!hours approve H1 H3")).toContain("H1 and H3 are approved already")
    expect(await bot.store.knex("hours_shown")).toEqual([])
  })

  it("names people without `@`, and gets lines to copy that work", async () => {
    await ask("dee", "!hours 1")
    await ask("tom", "!hours 2")
    expect(await ask("ana", "!hours approve tom")).toMatch(/!hours approve @tom 2:00 --sure[\s\S]*!hours contest H2/)
    expect(await ask("ana", "!hours approve 7x")).toMatch(/“7x”[\s\S]*!hours approve @USER/)
    expect(await ask("tom", "!hours drop that")).toContain("!hours drop H1 H2")
  })

  it("never approves their own, which somebody else does", async () => {
    await ask("ana", "!hours 8")
    expect(await ask("ana", "!hours approve H1")).toMatch(/nobody approves their own hours. That is for eli/)
    expect(await ask("ana", "!hours approve")).toContain("Nothing waits")
    expect(await ask("cem", "!hours approve H1")).toContain("no line H1")
    expect(await ask("cem", "!hours approve @ana --sure")).toContain("for themselves")
    expect(await ask("ben", "!hours approve H1")).toContain("no line H1")
    expect(await ask("eli", "!hours approve H1")).toContain("Approved")
    expect(await ask("eli", "!hours approve H1")).toContain("approved already")
  })

  it("contests a line, and its person hears why and can change it, take it back, or ask for a mediation", async () => {
    await ask("tom", "!hours 9")
    expect(await ask("ana", "!hours contest H1")).toContain("Why?")
    expect(await ask("ana", "!hours contest")).toContain("Which line")
    const said = await bot.say("ana", "direct", "!hours contest H1 because we closed at four")
    expect(told(said, "tom")).toMatch(/ana does not agree with H1[\s\S]*we closed at four[\s\S]*!mediate @ana/)
    expect(heard(said)).toBe("")
    expect(await ask("tom", "!todo")).toContain("Your hours H1 are contested")
    expect(await ask("tom", "!hours forget")).toContain("no texts")
    expect(await ask("ana", "!hours")).not.toContain("H1")
    expect(await ask("tom", "!mediate @ana H1")).toContain("ana")
    const changed = await bot.say("tom", "direct", "!hours H1 8")
    expect(told(changed, "ana")).toContain("tom has changed what you contested")
    await ask("ana", "!hours contest H1 because of that")
    expect(told(await bot.say("tom", "direct", "!hours H1 drop"), "ana")).toContain("has taken back")
    await allIsWell()
  })

  it("sees in `!hours` who contests a line and why, and once that person decides no more, whoever does is asked", async () => {
    await ask("tom", "!hours 9")
    await ask("tom", "!hours 2 yesterday")
    await ask("ana", "!hours contest H1 because we closed at four")
    await ask("ana", "!hours contest H2 because it was Sunday")
    const shown = await ask("tom", "!hours")
    expect(shown).toMatch(/ana contests H\d[\s\S]*> (we closed|it was)[\s\S]*!hours H\d [29]:00[\s\S]*!mediate @ana/)
    expect(shown).toMatch(/H[12] of yours wait like this too: `!hours H[12]`/)
    expect(await ask("tom", "!hours H1")).toMatch(/closed at four[\s\S]*!mediate @ana/)
    // Whoever contested it settles it with its person; nobody else is asked as long as they can.
    expect(await ask("eli", "!todo")).not.toContain("of hours")
    await bot.act(async (act) => leave(act, await standingOf(act.work, act.coop.config, person("ana"))))
    expect(await ask("tom", "!hours H1")).toMatch(
      /ana does not decide about your hours any more[\s\S]*eli can approve it/,
    )
    expect(await ask("tom", "!hours")).toMatch(/does not decide[\s\S]*eli can approve/)
    expect(await ask("eli", "!todo")).toContain("2 lines of hours of one person wait for you")
    expect(await ask("eli", "!hours approve")).toContain("11:00 h")
    expect(await ask("eli", "!hours approve 11:00 --sure")).toContain("Approved")
    expect((await lines()).map(({ state }) => state)).toEqual(["approved", "approved"])
    await allIsWell()
  })

  it("who joined later enters no hours of before, and who was there from the first day does", async () => {
    expect(await ask("tom", "!hours 2 yesterday")).toContain("Entered")
    await bot.pass("P3D")
    await bot.say("ana", "members", "!invite @zoe:hive.example")
    await bot.act((act) => welcome(act, person("zoe"), bot.clock.now()))
    expect(await ask("zoe", "!hours 2 yesterday")).toContain("you had not joined")
    expect(await ask("zoe", "!hours 2")).toContain("Entered")
    const file = `Date,From,To,Duration,User,Project\n${daysAgo(bot, 1)},,,1:00,zoe,Ovens\n`
    const refused = await bot.send("zoe", "direct", file, { name: "hours.csv" })
    expect(refused.map(({ body }) => body).join("\n")).toMatch(/Line 2 of the file does not fit[\s\S]*had not joined/)
  })

  it("is reminded before the month ends, once, and by `!todo`", async () => {
    await ask("tom", "!hours 9")
    expect(await ask("ana", "!todo")).toContain("One line of hours waits for you")
    let reminders = 0
    for (let day = 0; day < 31; day += 1) {
      const said = await bot.pass("P1D")
      if (told(said, "ana").includes("The month ends soon")) reminders += 1
      expect(told(said, "cem")).not.toContain("hours")
    }
    expect(reminders).toBe(1)
  })

  it("is told once a week that somebody works more than the norm, as the person is", async () => {
    await ask("tom", "!hours 20")
    const said = await bot.say("tom", "direct", "!hours 12 yesterday")
    const also = await bot.say("tom", "direct", `!hours 12 ${daysAgo(bot, 2)}`)
    const more = await bot.say("tom", "direct", "!hours 3 today")
    const all = [...said, ...also, ...more]
    expect(told(all, "tom").match(/You may rest/g)).toHaveLength(1)
    expect(told(all, "ana").match(/tom comes to/g)).toHaveLength(1)
    expect(told(all, "dee")).toBe("")
  })
})

describe("who reads hours", () => {
  it("is the person, whoever approves them and the treasurer, and nobody else", async () => {
    await ask("tom", "!hours 9 dough")
    for (const who of ["ana", "eli", "ben"]) expect(await ask(who, "!hours @tom")).toContain("dough")
    for (const who of ["cem", "dee"]) {
      expect(await ask(who, "!hours @tom")).toContain("for themselves")
      expect(await ask(who, "!hours H1")).toContain("no line H1")
    }
    expect(await ask("ben", "!hours H1")).toContain("dough")
    // In any other room nobody reads anything of them.
    for (const who of ["ana", "ben"]) expect(heard(await bot.say(who, "members", "!hours @tom"))).not.toContain("dough")
  })

  it("are in the minutes by number alone", async () => {
    await ask("tom", "!hours 9 dough")
    await ask("ana", "!hours approve H1")
    const minutes = await bot.ask("cem", "members", "!minutes hours")
    expect(minutes).toMatch(/H1 were? entered|The hours H1/)
    expect(minutes).toContain("ana approved H1")
    expect(minutes).not.toMatch(/tom|dough|9:00/)
  })
})

describe("a person", () => {
  it("who leaves keeps their hours, and their clock stops", async () => {
    await ask("tom", "!hours 9")
    await ask("tom", "!hours start")
    await bot.pass("PT2H")
    const said = await bot.act(async (act) => leave(act, await standingOf(act.work, act.coop.config, person("tom"))))
    expect(told(said, "tom")).toContain("I have entered 2:00 h")
    expect(await ask("tom", "!hours")).toContain("11:00 h")
    expect(await ask("tom", "!hours 3")).not.toContain("Entered")
    expect(await ask("tom", "!hours H1 8")).toContain("Changed")
    await ask("ana", "!hours approve")
    expect(await ask("ana", "!hours approve --sure")).toContain("Approved: 2 lines")
    await allIsWell()
  })

  it("who moves to another Matrix ID takes hours and clock along", async () => {
    await ask("tom", "!hours 9")
    await ask("ana", "!hours approve H1")
    await ask("tom", "!hours start")
    await ask("dee", "!hours 1")
    await ask("ana", "!hours @dee")
    const moving = { old: person("tom"), next: person("tina") }
    await bot.act((act) => carryAll(act, moving, moves))
    expect(await lines()).toMatchObject([{ person: person("tina"), state: "approved" }, { person: person("dee") }])
    await bot.act((act) => carryAll(act, { old: person("ana"), next: person("ann") }, moves))
    expect(await bot.store.knex("hours_shown").pluck("approver")).toEqual([person("ann")])
    expect(await bot.store.knex("hours_clocks").pluck("person")).toEqual([person("tina")])
  })

  it("whose hours nobody approves hears so, and what can be done", async () => {
    await bot.close()
    bot = await startHours({ settings: { hours: withHours.hours } })
    expect(await ask("tom", "!hours 7.5")).toContain("Nobody approves hours here")
    expect(await ask("tom", "!hours")).toContain("!help hours")
    for (let many = 0; many < 6; many += 1) await ask("tom", "!hours 0:10 today")
    const month = /`?!hours (\d{4}-\d\d)`?/.exec(await ask("tom", "!hours"))?.[1]
    expect(await ask("tom", `!hours ${month}`)).toContain("H1")
    expect(await ask("tom", "!help hours")).toContain("!rules propose office timekeeper")
    expect(await ask("tom", "!hours approve H1")).toContain("Nobody can do it yet")
  })

  it("votes on the norm as on any other rule", async () => {
    expect(await bot.ask("ben", "members", "!rules propose hours.norm=PT20H")).toMatch(/20 hours/)
  })

  it("reads on a statement, and in its files, how much the person works on average", async () => {
    await ask("tom", `!hours 10 ${daysAgo(bot, 8)}`)
    await bot.pass("P7D")
    const average = /On average \d+:\d\d h a week \(norm: 30:00 h\)/
    expect(await ask("tom", "!statement")).toMatch(average)
    expect(await ask("ben", "!statement @tom")).toMatch(average)
    expect(await ask("cem", "!statement")).not.toContain("average")
    for (const format of ["csv", "pdf"]) {
      const [, sent] = await bot.say("tom", "direct", `!statement ${format}`)
      const bytes = Buffer.from(sent?.errand.do === "file" ? sent.errand.bytes : "", "base64")
      expect(bytes.length).toBeGreaterThan(100)
      if (format === "csv") expect(bytes.toString()).toMatch(average)
    }
    await ask("tom", `!hours 2 ${daysAgo(bot, 8)}`)
    await ask("ana", "!hours contest H1 because too many")
    const contested = /On average \d+:\d\d h a week \(norm: 30:00 h\), which includes 10:00 h that are contested\./
    expect(await ask("tom", "!statement")).toMatch(contested)
    expect(await ask("tom", "!hours")).toMatch(contested)
    // A month before the first hours has none.
    expect(await ask("tom", "!statement 2001-01")).not.toContain("average")
  })

  it("reads on a statement, and in its files, which hours of the month nobody has paid, whatever the reason", async () => {
    for (const many of [8, 7.5, 2]) await ask("tom", `!hours ${many} ${daysAgo(bot, 1)}`)
    const month = (await lines())[0]?.day.slice(0, 7)
    await ask("ana", "!hours approve H1")
    await ask("ana", "!hours contest H2 because too many")
    const notPaid = "not paid so far: 8:00 h approved, 2:00 h not approved yet and 7:30 h contested."
    expect(await ask("tom", `!statement ${month}`)).toContain(notPaid)
    expect(await ask("ben", `!statement @tom ${month}`)).toContain(notPaid)
    const [, sent] = await bot.say("tom", "direct", `!statement ${month} csv`)
    expect(Buffer.from(sent?.errand.do === "file" ? sent.errand.bytes : "", "base64").toString()).toContain(notPaid)
    expect(await ask("tom", "!statement 2001-01")).not.toContain("not paid")
    await pay([1], 5)
    const after = await ask("tom", `!statement ${month}`)
    expect(after).toContain("not paid so far: 2:00 h not approved yet and 7:30 h contested.")
  })
})
