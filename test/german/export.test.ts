/** Statements as files in a German co-op. Every text about them and in them is used at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { month } from "../../src/kernel/rules/months.ts"
import { statementOf } from "../../src/treasury/acts/statement.ts"
import { sendStatement } from "../../src/treasury/acts/statement-file.ts"
import { statementTable } from "../../src/treasury/views/statement-table.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { seat } from "../support/owed.ts"
import { until } from "../support/time.ts"
import { adoptNow } from "../support/treasury.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

beforeAll(async () => {
  bot = await CoopBot.start({ commands, language: "de", settings: { smallRoll: 3 }, wording: marked })
  const say = async (who: string, body: string) => texts.push(...(await bot.say(who, "direct", body)).flatMap(textsOf))
  await seat(bot, "ben", "treasurer")
  await adoptNow(bot)
  await until(bot, "2026-12-01T09:00")
  await bot.say("ben", "direct", "!zahlen @ana 20 EUR für Brot")
  for (const text of ["!abrechnung pdf", "!abrechnung 2026-11 csv", "!abrechnung pdf 11.2026"]) await say("ana", text)
  await say("ben", "!abrechnung @ana pdf")
  await bot.act(async (act) => {
    for (const name of ["2026-11", "2026-12"]) {
      const statement = await statementOf(act, person("ana"), month(name))
      const moved = { ...statement, ids: [...statement.ids, person("anna")] }
      await sendStatement(act, person("ana"), moved, "pdf", [])
      const about = { coop: "Hive", server: "hive.example", now: bot.clock.now() }
      const { title, about: more, rows, empty, sums, notes } = statementTable(act.coop.words, moved, about)
      const labels = sums.flatMap(({ lines }) => lines.map(({ label }) => label))
      texts.push(title, empty, ...more, ...rows.map(({ what }) => what), ...labels, ...notes)
    }
  })
})
afterAll(() => bot.close())

describe("in a German co-op", () => {
  it("nothing that stands in a statement or beside it has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(20)
    const found = texts.map((text) => `${englishIn(withoutMarks(text)).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name", () => {
    const own = /\b[MPET]\d+\b|\b(ana|anna|ben|Brot)\b|@\S+|EUR|Europe\/Berlin/g
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect(foreign.filter((rest) => /\p{L}/u.test(rest))).toEqual([])
  })

  it("all that can be said in one was said here", () => {
    const silent = germanKeys.filter((key) => subjects.statements.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })
})
