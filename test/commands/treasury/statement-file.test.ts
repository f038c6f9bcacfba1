/** `!statement pdf` and `!statement csv` (§8.6) give a file. People get their own statement; the treasurer also gets those of others. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { rowsOf } from "../../support/csv.ts"
import { saysNo } from "../../support/says-no.ts"
import { until } from "../../support/time.ts"
import { adoptNow } from "../../support/treasury.ts"

let bot: CoopBot
// Everybody has been a member since 20 November 2026, and ben is the treasurer.
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await bot.store.work((work) => putSeat(work, coopKey("hive"), "treasurer", person("ben")))
  await adoptNow(bot)
  await until(bot, "2026-12-01T09:00")
  await bot.say("ben", "direct", "!pay @ana 20 EUR for =SUM(A1)")
})
afterEach(() => bot.close())

interface Sent {
  readonly lane: string
  readonly filename: string
  readonly mimetype: string
  readonly bytes: Buffer
}

const filesIn = (answers: readonly Answer[]): Sent[] =>
  answers.flatMap(({ lane, errand }) => {
    if (errand.do !== "file") return []
    const { filename, mimetype, bytes } = errand
    return [{ lane, filename, mimetype, bytes: Buffer.from(bytes, "base64") }]
  })

/** Says the text. Checks that the bot gave one answer and no file, and wrote nothing else. */
const refused = (who: string, text: string, place: Place = "direct"): Promise<string> => saysNo(bot, who, text, place)

describe("a statement as a file", () => {
  it("comes as PDF into the direct room that it was asked for in", async () => {
    const said = await bot.say("ana", "direct", "!statement 2026-11 pdf")
    expect(said.map(({ lane }) => lane)).toEqual([`person:${person("ana")}`, `person:${person("ana")}`])
    expect(said[0]?.body).toBe("Your statement for November 2026, as a file:")
    const [file] = filesIn(said)
    expect(file).toMatchObject({ filename: "statement-2026-11-ana_hive.example.pdf", mimetype: "application/pdf" })
    expect(file?.bytes.subarray(0, 5).toString()).toBe("%PDF-")
  })

  it("comes as CSV, with every line, its rule and the sums", async () => {
    const [file] = filesIn(await bot.say("ana", "direct", "!statement CSV"))
    expect(file).toMatchObject({ filename: "statement-2026-12-ana_hive.example.csv", mimetype: "text/csv" })
    expect(rowsOf(String(file?.bytes))).toEqual(
      [
        ["Member", "Date", "Entry", "Payment", "What for", "Amount", "Currency"],
        ["2026-12-01", "E2", "P1", "payment P1 for =SUM(A1), not confirmed yet", "-20.00", "EUR"],
        ["", "", "", "Brought forward on 1 December 2026", "183.33", "EUR"],
        ["", "", "", "Fell due", "0.00", "EUR"],
        ["", "", "", "Paid or taken back", "-20.00", "EUR"],
        ["", "", "", "Up to now, 1 December 2026", "163.33", "EUR"],
      ].map((row, index) => (index === 0 ? row : ["'@ana:hive.example", ...row])),
    )
  })

  it("goes to nobody but who asked, wherever they did", async () => {
    for (const place of ["members", "moderators", "treasury"] as const) {
      const said = await bot.say(place === "members" ? "ana" : "ben", place, "!statement pdf 2026-11")
      const [file, ...more] = filesIn(said)
      expect([file?.lane, more]).toEqual([`person:${person(place === "members" ? "ana" : "ben")}`, []])
      const inRoom = said.filter(({ lane }) => lane.startsWith("room:")).map(({ body }) => body)
      expect(inRoom).toEqual([expect.stringContaining("I have sent you that directly.")])
    }
  })

  it("is given to the treasurer of anybody", async () => {
    const said = await bot.say("ben", "direct", "!statement @ana 2026-11 csv")
    expect(said[0]?.body).toBe("Statement of ana for November 2026, as a file:")
    const [file] = filesIn(said)
    expect(file).toMatchObject({ lane: `person:${person("ben")}`, filename: "statement-2026-11-ana_hive.example.csv" })
    expect(String(file?.bytes)).toContain("11/30 days of 500.00 EUR; budget M1")
  })

  it("of somebody else is refused to everybody else, and so are two forms at once", async () => {
    expect(await refused("ana", "!statement @ben 2026-11 pdf")).toContain("shown to the treasurer alone")
    expect(await refused("tom", "!statement @ana csv", "members")).toContain("shown to the treasurer alone")
    expect(await refused("ana", "!statement pdf csv")).toContain("!statement 2026-11 @USER pdf")
    expect(await refused("ana", "!statement 2030-01 pdf")).toContain("has not begun")
  })
})
