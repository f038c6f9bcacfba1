/** Files of time trackers in chat (§18.2): taken in once, for their sender alone, and given back. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { hoursOf } from "../../../src/hours/store/hours.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { daysAgo, startHours } from "../../support/hours.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await startHours()
})
afterEach(() => bot.close())

const lines = () => bot.store.work((work) => hoursOf(work, coopKey("hive")))
const said = (answers: readonly { readonly body: string }[]) => answers.map(({ body }) => body).join("\n")
const csv = { name: "export.csv" }
const toggl = (...rows: string[]) =>
  `User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()\n${rows.join("\n")}\n`
const row = (day: number, user = "Tom", duration = "01:30:00") =>
  `${user},,Acme,Ovens,,Left door,No,${daysAgo(bot, day)},09:00:00,${daysAgo(bot, day)},10:30:00,${duration},,`

describe("a file of a time tracker", () => {
  it("sent to the bot enters its lines once, however often it is sent", async () => {
    const file = toggl(row(1), row(1), row(2))
    expect(said(await bot.send("tom", "direct", file, csv))).toMatch(/Entered: 3 lines, 4:30 h.*H1–H3.*Toggl/)
    expect(await lines()).toMatchObject([{ text: "Ovens: Left door", minutes: 90, state: "open" }, {}, {}])
    expect(said(await bot.send("tom", "direct", file, csv))).toMatch(/Nothing new[\s\S]*knew 3 lines/)
    expect(said(await bot.send("tom", "direct", toggl(row(1), row(3)), csv))).toMatch(/one line[\s\S]*knew one line/)
    expect(await lines()).toHaveLength(4)
    // The same lines of somebody else are theirs, once they have said so.
    expect(said(await bot.send("dee", "direct", file, { ...csv, caption: "!hours import Tom" }))).toContain(
      "Entered: 3 lines",
    )
    for (const report of await verifyMinutes(bot.store.knex))
      expect(report).toMatchObject({ broken: null, altered: [] })
  })

  it("with hours of several people is asked about", async () => {
    const file = toggl(row(1, "Tom"), row(1, "Dee"))
    expect(said(await bot.send("tom", "direct", file, csv))).toMatch(/hours of Tom and Dee[\s\S]*!hours import Tom/)
    expect(await lines()).toEqual([])
    expect(said(await bot.send("tom", "direct", file, { ...csv, caption: "!hours import Eva" }))).toContain(
      "no hours of “Eva”",
    )
    expect(said(await bot.send("tom", "direct", file, { ...csv, caption: "!hours import tom" }))).toContain("one line")
  })

  it("with the hours of another name alone is asked about, and not taken for one’s own", async () => {
    expect(said(await bot.send("ben", "direct", toggl(row(1, "dee")), csv))).toMatch(
      /hours of “dee”[\s\S]*!hours import dee/,
    )
    expect(said(await bot.send("dee", "direct", toggl(row(1, "Dorothea")), csv))).toContain("hours of “Dorothea”")
    expect(await lines()).toEqual([])
    const mine = { ...csv, caption: "!hours import Dorothea" }
    expect(said(await bot.send("dee", "direct", toggl(row(1, "Dorothea")), mine))).toContain("one line")
    expect(said(await bot.send("tom", "direct", toggl(row(2, "tom.baker@hive.example")), csv))).toContain("one line")
  })

  it("that is empty, or no text, gets an answer", async () => {
    for (const file of ["", Buffer.from([0, 1, 2, 0])])
      expect(said(await bot.send("tom", "direct", file, csv))).toContain("no CSV of Kimai")
    expect(said(await bot.send("tom", "direct", { ok: false, reason: "gone" }, csv))).not.toBe("")
  })

  it("in a room where others read it is taken out", async () => {
    const answers = await bot.send("tom", "members", toggl(row(1)), csv)
    expect(answers.map(({ errand }) => errand.do)).toContain("redact")
    expect(said(answers)).toMatch(/nobody else reads your hours[\s\S]*Send it here/)
    expect(await lines()).toEqual([])
    // What is no file of hours stays, and so does what no member sent.
    expect(await bot.send("tom", "members", "a,b\n1,2\n", csv)).toEqual([])
    expect(await bot.send("tom", "members", new Error("unreachable"), csv)).toEqual([])
  })

  it("is entered as a whole, or not at all", async () => {
    const tooMuch = toggl(row(1), row(2, "Tom", "25:00:00"))
    expect(said(await bot.send("tom", "direct", tooMuch, csv))).toMatch(/Line 3 of the file does not fit/)
    expect(said(await bot.send("tom", "direct", toggl(row(-3)), csv))).toContain("in the future")
    expect(await lines()).toEqual([])
    expect(said(await bot.send("tom", "direct", "a,b\n1,2\n", { ...csv, caption: "!hours import" }))).toContain(
      "no CSV of Kimai",
    )
    expect(await bot.ask("tom", "direct", "!hours import")).toContain("Which file?")
    expect(said(await bot.send("tom", "direct", "a,b\n1,2\n", { name: "letter.txt" }))).toContain(
      "no use for this file",
    )
    expect(said(await bot.send("zoe", "direct", toggl(row(1)), csv))).not.toContain("Entered")
    // The treasurer's own hours are no statement of the bank.
    expect(said(await bot.send("ben", "direct", toggl(row(1, "Ben")), csv))).toContain("Entered: one line")
  })
})

describe("an export", () => {
  it("has one's own lines, and for whoever may read them those of others", async () => {
    await bot.ask("tom", "direct", "!hours 7.5 today dough")
    await bot.ask("dee", "direct", "!hours 5 today rolls")
    const file = async (who: string, line: string) => {
      const answers = await bot.say(who, "direct", line)
      return { text: said(answers), content: JSON.stringify(answers) }
    }
    expect((await file("tom", "!hours export")).text).toContain("7:30 h")
    expect((await file("tom", "!hours export toggl")).text).toContain("for Toggl")
    expect((await file("tom", "!hours export @dee")).text).toContain("for themselves")
    expect((await file("tom", "!hours export all")).text).toContain("one line")
    expect((await file("ben", "!hours export all")).text).toContain("2 lines")
    expect((await file("ana", "!hours export @dee")).text).toContain("5:00 h")
    expect((await file("cem", "!hours export all")).text).toContain("no hours")
  })

  it("that is sent back enters nothing twice", async () => {
    await bot.ask("tom", "direct", "!hours 7.5 today dough")
    const [, sent] = await bot.say("tom", "direct", "!hours export")
    const bytes = sent?.errand.do === "file" ? sent.errand.bytes : ""
    expect(Buffer.from(bytes, "base64").toString()).toContain("dough")
    expect(said(await bot.send("tom", "direct", Buffer.from(bytes, "base64"), csv))).toContain("Nothing new")
    // Whoever got somebody else's lines enters none of them as their own, whatever they say.
    expect(said(await bot.send("dee", "direct", Buffer.from(bytes, "base64"), csv))).toContain("hours of “tom”")
    const taken = { ...csv, caption: "!hours import tom" }
    expect(said(await bot.send("dee", "direct", Buffer.from(bytes, "base64"), taken))).toMatch(
      /somebody else here \(H1\)/,
    )
    expect(await lines()).toMatchObject([{ text: "dough" }])
  })

  it("that was changed and sent back says which lines differ, and how to correct them", async () => {
    await bot.ask("tom", "direct", "!hours 7.5 today dough")
    await bot.ask("tom", "direct", "!hours 2 yesterday rolls")
    const [, sent] = await bot.say("tom", "direct", `!hours export ${daysAgo(bot, 0).slice(0, 7)}`)
    const bytes = sent?.errand.do === "file" ? sent.errand.bytes : ""
    const changed = Buffer.from(bytes, "base64").toString().replace("7.50", "3.00")
    const answer = said(await bot.send("tom", "direct", changed, csv))
    expect(answer).toMatch(/Nothing new[\s\S]*One line says something else[\s\S]*H1[\s\S]*`!hours H1 3:00`/)
    expect(await lines()).toContainEqual(expect.objectContaining({ number: 1, minutes: 450 }))
    expect(await bot.ask("tom", "direct", "!hours H1 3:00")).toContain("Changed")
    expect(said(await bot.send("tom", "direct", changed, csv))).not.toContain("something else")
  })
})
