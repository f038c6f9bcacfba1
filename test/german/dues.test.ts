/** Dues in a German co-op. Every message about them is sent at least once, and no English is in them. */

import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { motionId } from "../../src/kernel/rules/types.ts"
import { impeach, takeSeat } from "../../src/offices/acts/offices.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { until } from "../support/time.ts"
import { adoptNow, doneTask } from "../support/treasury.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

beforeAll(async () => {
  bot = await CoopBot.start({
    commands,
    language: "de",
    settings: { currencies: ["EUR", "POINTS"] },
    wording: marked,
  })
  const say = async (who: string, body: string, place: Place = "direct") =>
    texts.push(...(await bot.say(who, place, body)).flatMap(textsOf))
  const pass = async (day: string) => texts.push(...(await until(bot, day)).flatMap(textsOf))
  await bot.act((act) => takeSeat(act, "treasurer", person("ben"), null))
  for (const text of ["!ansprüche", "!abrechnung", "!help dues", "!help abrechnung"]) await say("ana", text)
  await adoptNow(bot, { workers: "33.3", evaluators: "5" })
  await doneTask(bot, { workers: { ana: 2, cem: 1, tom: 1 }, evaluators: { ben: 1 } })
  for (let times = 0; times < 13; times++) await bot.say("ben", "direct", "!einnahme 5 EUR von Bäckerei T1")
  for (const text of [
    "!zahlen @ana 1 EUR für Milch",
    "!zahlen @ana 2 EUR",
    "!zahlen @ana 3 EUR",
    "!reverse E16 Irrtum",
  ])
    await bot.say("ben", "direct", text)
  await bot.say("ana", "direct", "!bestätigen P1")
  await bot.say("ana", "direct", "!beanstanden P2 Nicht angekommen")
  for (const who of ["ana", "ben"]) for (const text of ["!ansprüche", "!abrechnung"]) await say(who, text)
  // A second budget on the same day makes the bot correct the shares.
  await adoptNow(bot, { workers: "60", evaluators: "5", monthly: "20 POINTS" })
  await say("ana", "!abrechnung")
  for (const text of ["!dues @ana", "!abrechnung @ana 11/2026", "!dues @tom"]) await say("ben", text)
  await say("ben", "!ansprüche 2026-11")
  await say("ben", "!ansprüche @ana", "members")
  await say("ana", "!abrechnung", "members")
  for (const text of ["!dues @ben", "!abrechnung 2026-13", "!abrechnung 2027-01", "!abrechnung 2026-10 2026-11"])
    await say("ana", text)
  bot.behind()
  await pass("2026-12-01T00:00")
  await say("tom", "!ansprüche")
  await say("ben", "!kassenbuch schließen 2026-11")
  bot.caughtUp()
  await pass("2026-12-01T00:00")
  await bot.say("ben", "direct", "!zahlen @tom 100 EUR --advance")
  await bot.say("ben", "direct", "!zahlen @cem 100 EUR --advance")
  for (const who of ["ana", "tom"]) for (const text of ["!ansprüche", "!abrechnung 2026-11"]) await say(who, text)
  for (const text of ["!ansprüche @tom", "!abrechnung @tom", "!abrechnung 2026-10 @tom"]) await say("ben", text)
  await bot.say("ben", "direct", "!rückerstattung 1 EUR für T1")
  await bot.say("ben", "direct", "!kassenbuch schließen 30.11.2026")
  await bot.say("ben", "direct", "!rückerstattung 1 EUR für T1 am 30.11.2026")
  await say("ana", "!abrechnung")
  await pass("2027-03-01T00:00")
  // Now nothing is due any more.
  const due = /Dir steht zu: ([\d,.]+ EUR)/.exec(withoutMarks(await bot.ask("ana", "direct", "!ansprüche")))?.[1]
  await bot.say("ben", "direct", `!zahlen @ana ${due}`)
  for (const text of ["!ansprüche", "!abrechnung"]) await say("ana", text)
  await say("ben", "!ansprüche @ana")
  const next = "@ana:neu.example"
  for (const who of ["ana", next]) await bot.say(who, "direct", `!moved @ana:hive.example ${next}`)
  await say(next, "!abrechnung")
  await say("ana", "!ansprüche")
  await pass("2027-04-01T00:00")
  await say(next, "!abrechnung 2027-03")
  await say("tom", "!abrechnung")
  await say("tom", "!abrechnung 2026-12")
  await bot.act((act) => impeach(act, { office: "treasurer", person: person("ben") }, { row: 1, id: motionId("M1") }))
  await pass("2027-05-01T00:00")
})
afterAll(() => bot.close())

describe("in a German co-op", () => {
  it("nothing that is said of what is due to people has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(40)
    const found = texts.map((text) => `${englishIn(withoutMarks(text), ["POINTS"]).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name or to be typed", () => {
    const foreign = texts.map((text) => unmarked(text).replaceAll(/\b[METP]\d+\b/g, ""))
    expect(foreign.filter((rest) => /\p{L}/u.test(rest))).toEqual([])
  })

  it("all that can be said about it was said here", () => {
    const silent = germanKeys.filter((key) => subjects.dues.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })

  it("amounts, days and months stand as Germans write them", () => {
    const all = texts.map(withoutMarks).join("\n")
    for (const text of [
      "Deine Abrechnung für November 2026",
      "2/4 von 33,3\u00A0% von 5,00 EUR aus T1, fürs Arbeiten; Haushalt M1",
      "11/30 Tage von 20 Punkte; Haushalt M2",
      "Die Monatszahlungen an die Mitglieder für Dezember 2026 bis Februar 2027 sind fällig geworden",
    ])
      expect(all).toContain(text)
  })
})
