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
    // The same lines of somebody else are theirs.
    expect(said(await bot.send("dee", "direct", file, csv))).toContain("Entered: 3 lines")
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

  it("is entered as a whole, or not at all", async () => {
    const tooMuch = toggl(row(1), row(2, "Tom", "25:00:00"))
    expect(said(await bot.send("tom", "direct", tooMuch, csv))).toMatch(/Line 3 of the file does not fit/)
    expect(said(await bot.send("tom", "direct", toggl(row(-3)), csv))).toContain("in the future")
    expect(await lines()).toEqual([])
    expect(said(await bot.send("tom", "direct", "a,b\n1,2\n", { ...csv, caption: "!hours import" }))).toContain(
      "no CSV of Kimai",
    )
    expect(await bot.ask("tom", "direct", "!hours import")).toContain("Which file?")
    expect(said(await bot.send("tom", "direct", "a,b\n1,2\n", csv))).toContain("no use for this file")
    expect(said(await bot.send("zoe", "direct", toggl(row(1)), csv))).not.toContain("Entered")
    expect(said(await bot.send("tom", "members", toggl(row(1)), csv))).toBe("")
    // The treasurer's own hours are no statement of the bank.
    expect(said(await bot.send("ben", "direct", toggl(row(1)), csv))).toContain("Entered: one line")
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
    expect(said(await bot.send("dee", "direct", Buffer.from(bytes, "base64"), csv))).toContain("one line")
    expect(await lines()).toMatchObject([{ text: "dough" }, { text: "dough", minutes: 450 }])
  })
})
