/** The ledger in a German co-op. Every message about it is sent at least once, and no English is in them. */
import { DateTime } from "luxon"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { refusalInWords } from "../../src/bot/answers.ts"
import type { Place } from "../../src/bot/message.ts"
import type { Act } from "../../src/kernel/acts/context.ts"
import { Refusal } from "../../src/kernel/acts/refusal.ts"
import { coopKey, instant, type LookedUp } from "../../src/kernel/rules/types.ts"
import { book } from "../../src/ledger/acts/ledger.ts"
import { contributionPostings } from "../../src/ownership/rules/contributions.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { recordExpense } from "../../src/treasury/acts/bookings.ts"
import { bookPayment } from "../../src/treasury/acts/payments.ts"
import { camt, eur, line } from "../support/bank-files.ts"
import { type Manner, person, unsigned } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, saidAfterRestore, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { withOffices } from "../support/offices.ts"
import { owe } from "../support/owed.ts"
import { adoptNow, doneTask, money } from "../support/treasury.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot
const hive = coopKey("hive")

const another: Manner = { trust: { encrypted: true, device: "signed", identity: "anders" } }
const unencrypted: Manner = { room: { encrypted: false }, trust: { encrypted: false } }

beforeAll(async () => {
  const settings = { smallRoll: 3, currencies: ["EUR", "POINTS"] }
  bot = await CoopBot.start({ commands, language: "de", settings, wording: marked })
  const heard = (answers: Awaited<ReturnType<CoopBot["say"]>>) => void texts.push(...answers.flatMap(textsOf))
  const say = async (who: string, body: string, place: Place = "direct", manner: Manner = {}) =>
    heard(await bot.say(who, place, body, manner))
  const ben = async (...lines: string[]) => {
    for (const line of lines) await say("ben", line, "treasury")
  }
  const payTo = (name: string, amount: string, advance = false) =>
    bot.act(async (act) =>
      bookPayment(act, person("ben"), {
        ...{ person: person(name), amount: money(amount), purpose: "Brot", advance, payRun: null },
      }),
    )
  bot.clock.set(instant(DateTime.fromISO("2026-10-31T12:00", { zone: "Europe/Berlin" }).toMillis()))
  await bot.store.work((work) => putSeat(work, hive, "treasurer", person("ben")))
  await say("ana", "!einnahme 5 EUR von uns")
  await say("ana", "!kasse")
  await say("ana", "!kassenbuch")
  for (const name of ["einnahme", "ausgabe", "storno", "kassenbuch", "kasse"]) await say("ben", `!help ${name}`)
  await ben("!kassenbuch einnahmen", "!storno E1 Falsch", "!kassenbuch @ana")
  await ben("!einnahme 1.000 EUR von Konto --anfang", "!einnahme 1000 EUR von Konto --anfang")
  await owe(bot, "ana", 10_000n)
  await bot.pass("P3D")
  await doneTask(bot, { title: "Netzseite", workers: { ana: 1, cem: 1 }, evaluators: { tom: 1 } })
  await ben("!einnahme 400 EUR von Kai T1")
  heard(await adoptNow(bot))
  await ben("!einnahme 600 EUR von Kai T1", "!storno E3 Nie gekommen", "!einnahme 7 POINTS von Spiel")
  await ben("!ausgabe 20 EUR an Bäckerei für Brot", "!storno E8 Kuchen", "!storno E1 Falsch", "!storno E7 Falsch")
  await payTo("ana", "5 EUR")
  await payTo("ben", "5 EUR", true)
  await ben("!storno E12 Kam wieder", "!storno E12 Noch mal", "!storno E2 Falsch", "!storno E14 Doch")
  await ben("!kasse", "!kassenbuch", "!kassenbuch 2026-10", "!kassenbuch bank 2026-11")
  await say("ana", "!kasse")
  await say("ana", "!kassenbuch")
  for (const line of ["!kassenbuch @ana", "!kassenbuch @cem"]) await say("ana", line, "members")
  await say("ben", "!kassenbuch @ana", "members")
  await ben("!kassenbuch 2099-01", "!kassenbuch 2026-13", "!kassenbuch Gold", "!kassenbuch bank bank")
  await ben("!kassenbuch 2026-09", "!kassenbuch --before 7")
  await ben("!einnahme", "!einnahme 5 EUR", "!einnahme 0 EUR von uns", "!einnahme 5 USD von uns")
  await ben("!einnahme 5 EUR von DE89370400440532013000", "!einnahme 5 EUR von Kai T1 --anfang")
  await ben(`!einnahme 5 EUR von ${"x".repeat(300)}`, "!ausgabe 5 EUR für Brot", "!ausgabe 5 EUR an uns")
  await ben(
    "!storno",
    "!storno E99 Falsch",
    "!storno P7 Falsch",
    "!storno 7 EUR zu viel",
    "!storno E1",
    "!storno E1 und E2",
  )
  for (const manner of [unsigned, another, unencrypted]) await say("ben", "!einnahme 5 EUR von uns", "direct", manner)
  for (const trust of [unsigned, another]) heard(await bot.send("ben", "treasury", "Auszug", trust))
  for (const line of ["!einnahme 5 EUR von uns", "!ausgabe 5 EUR an DE89370400440532013000", "!storno E1 Falsch"])
    for (const place of ["lobby", "members"] as const)
      for (const mayRedact of [true, false]) await say("ben", line, place, { room: { mayRedact } })
  for (let index = 0; index < 21; index++) await ben("!ausgabe 1 EUR an uns für uns")
  await ben("!ausgabe 999999 EUR an uns für uns", "!kasse")
  await ben("!kassenbuch 2026-11")
  await bot.act(({ work }) => work.trx("ledger_entries").where({ number: 20 }).update({ kind: "transfer" }))
  await ben("!kassenbuch 2026-11")
  await doneTask(bot, { title: "Netzseite", workers: {} })
  await ben(
    "!help rückerstattung",
    "!einnahme 50 EUR von Kai T1",
    "!einnahme 50 EUR von Kai T2",
    "!ausgabe 5 EUR an Kai für T1",
  )
  await ben(
    "!rückerstattung 5 EUR für T1 und T2",
    "!rückerstattung 5 EUR",
    "!rückerstattung 9999 EUR für T1",
    "!einnahme 5 EUR von Kai T1 T2",
  )
  await ben("!rückerstattung 10 EUR für T1", "!rückerstattung 10 EUR an Kai für T2", "!kassenbuch")
  for (let number = 30; number < 44; number += 1) await ben(`!storno E${number} Falsch`)
  await ben("!ausgabe 5 EUR an Bo für Nägel am 2. November 2026", "!storno E2 Falsch", "!kassenbuch schließen 2026-10")
  await ben("!ausgabe 5 EUR an Bo für Nägel am 30.10.2026", "!storno E14 Falsch am 31.10.2026", "!kassenbuch 2026-11")
  for (const day of ["Montag", "30.2.2026", "1.1.2126", "1.1.1996"])
    await ben(`!ausgabe 5 EUR an Bo für Nägel am ${day}`)
  await ben(
    "!kassenbuch schließen",
    "!kassenbuch schließen 2026-10",
    "!kassenbuch schließen 2026",
    "!kassenbuch schließen 2026-11",
  )
  await bot.send("ben", "treasury", camt([line({ amount: eur(7), day: "2026-11-01" })]))
  await ben("!kassenbuch schließen 1.11.2026", "!protokoll kasse")
  for (const number of [18, 19, 20]) await ben(`!storno E${number} Falsch am 1.10.2026`)
  // The command refuses everybody but the treasurer. To hear the act's own refusal, the test calls the act.
  await bot.act(async (act) => {
    const recording = bookedBy(act, await standingOf(act.work, withOffices(hive), person("ana")))
    const refusal = await recording.catch((error: unknown) => error)
    if (refusal instanceof Refusal) texts.push(refusalInWords(refusal.reason, act.coop.words, "!"))
  })
  await say("ana", "!impeach --sure", "members")
  texts.push(...(await bot.pass("P3DT1M")).flatMap(textsOf))
  for (const name of ["ana", "ben", "cem"]) await say(name, "!vote M2 1")
  await bot.store.work((work) => putSeat(work, hive, "treasurer", person("ana")))
  await say("ana", "!einnahme 5 EUR von uns")
  await bot.act((act) =>
    book(act, null, { kind: "contribution", text: "1", postings: contributionPostings(money("50 EUR")) }),
  )
  await say("cem", "!kassenbuch", "members")
})
afterAll(() => bot.close())

const bookedBy = (act: Act, by: LookedUp) =>
  recordExpense(
    act,
    { ...by, trust: { encrypted: true, device: "signed", identity: "key of ana" } },
    "5 EUR an uns für uns",
  )

const names = ["POINTS", "Netzseite", "Kai", "USD"]

describe("in a German co-op", () => {
  it("nothing that is said about the ledger has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(80)
    const found = texts.map((text) => `${englishIn(withoutMarks(text), names).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("all that can be said about it was said here", () => {
    const silent = germanKeys.filter(
      (key) => subjects.ledger.test(key) && !saidAfterRestore.test(key) && !asked.has(key),
    )
    expect(silent).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name or to be typed", () => {
    const foreign = texts.map((text) => unmarked(text).replaceAll(/\b[METP]\d+\b|\(ana\)|\(ben\)/g, ""))
    expect(foreign.filter((rest) => /\p{L}/u.test(rest))).toEqual([])
  })

  it("amounts and accounts stand as Germans read them", () => {
    const all = texts.map(withoutMarks).join("\n")
    expect(all).toContain("Auf der Bank liegen")
    expect(all).toContain("Kassenbuch von Hive, November 2026")
    expect(all).toMatch(/- was cem zusteht: -[\d.]+,\d\d EUR · `liabilities:dues:@cem:hive\.example`/)
  })
})
