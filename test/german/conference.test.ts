/** The general conference in a German co-op. Every message about it is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { refusalInWords } from "../../src/bot/answers.ts"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { motionId } from "../../src/kernel/rules/types.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { person, type TestBotOptions } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { berlin } from "../support/time.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []

async function start(settings: Readonly<Record<string, unknown>>, calls?: TestBotOptions["calls"]) {
  const names = ["ana", "ben", "cem", "dee", "eli"]
  const members = { ...Object.fromEntries(names.map((name) => [name, "permanent" as const])), tom: "trial" as const }
  const bot = await CoopBot.start({
    ...{ commands, members, language: "de", wording: marked },
    settings: { zone: "Europe/Berlin", smallRoll: 3, ...settings },
    ...(calls && { calls }),
  })
  bots.push(bot)
  bot.clock.set(berlin("2026-11-20T18:00"))
  const say = async (who: string, body: string, place: Place = "members") => {
    texts.push(...(await bot.say(who, place, body)).flatMap(textsOf))
  }
  const pass = async (time: string) => {
    texts.push(...(await bot.pass(time)).flatMap(textsOf))
  }
  const at = async (time: string) => {
    bot.clock.set(berlin(time))
    await pass("PT0S")
  }
  const all = async (who: string, lines: string) => {
    for (const line of lines.trim().split("\n")) await say(who, line.trim())
  }
  return { bot, say, pass, at, all }
}

/** Before the meeting: calls, support, moves, the agenda. */
async function calls() {
  const { say, pass, at, all } = await start({ offices: { moderator: {} } }, { offered: true, in: () => true })
  for (const name of ["conference", "agenda", "here", "gone", "next", "speak", "hands"])
    await say("ana", `!help ${name}`)
  await say("ana", "!help vollversammlung")
  await say("ana", "!hilfe versammlungen", "direct")
  await all(
    "ana",
    `
    !vollversammlung
    !agenda
    !vollversammlung unterstützen
    !vollversammlung verlegen 3. Januar 18 Uhr
    !vollversammlung absagen
    !vollversammlung tanzen
    !vollversammlung einberufen bald
    !vollversammlung einberufen 12. Dezember
    !vollversammlung einberufen 12. Dezember 18 Uhr unter https://
    !vollversammlung einberufen morgen 18 Uhr
    !vollversammlung einberufen 2029-12-12 18 Uhr
    !hier
    !vollversammlung einwenden Falsch
    !vollversammlung einberufen 12. Dezember um 18 Uhr für 2 Stunden im Kulturhaus
    !vollversammlung
    !vollversammlung einberufen 12. Dezember um 18 Uhr
    `,
  )
  await say("ana", "!vollversammlung unterstützen")
  await say("tom", "!vollversammlung unterstützen")
  await say("ben", "!todo", "direct")
  await say("ben", "!vollversammlung absagen")
  await say("ana", "!vollversammlung absagen")
  await say("ana", "!vollversammlung einberufen 12. Dezember um 18 Uhr", "direct")
  await pass("P8D")
  await say("ana", "!vollversammlung einberufen nächsten Freitag um 18 Uhr")
  await say("ana", "!vollversammlung einberufen 8. Januar um 18 Uhr im Kulturhaus")
  for (const who of ["ben", "cem"]) await say(who, "!vollversammlung unterstützen", "direct")
  await say("dee", "!todo", "direct")
  await say("dee", "!vollversammlung einberufen 8. Januar um 18 Uhr")
  await all(
    "dee",
    "!agenda\n!agenda neu bericht Die Küche 10 Minuten\n!agenda neu wahl moderation\n!agenda neu wahl moderation",
  )
  await say("dee", "!propose Ein Boot kaufen\nGrün und klein.")
  await say("eli", "!agenda neu antrag M1")
  await all(
    "dee",
    "!agenda neu antrag M1\n!agenda neu M1\n!agenda neu antrag\n!agenda neu\n!agenda hin\n!agenda streichen",
  )
  await all(
    "eli",
    "!agenda streichen 1\n!agenda streichen 9\n!agenda neu aussprache Das Wetter\n!agenda streichen 4\n!agenda",
  )
  for (let number = 1; number <= 28; number += 1) await say("eli", `!agenda neu Thema ${number}`)
  await all(
    "ana",
    "!vollversammlung\n!vollversammlung kalender\n!vollversammlung eröffnen\n!vollversammlung verlegen 9. Januar 18 Uhr",
  )
  await at("2027-01-08T19:00")
  await say("ana", "!agenda")
  await say("ana", "!agenda neu Zu spät")
  await at("2027-01-12T18:00")
  await say("ana", "!vollversammlung einberufen 3. Februar um 18 Uhr")
  for (const who of ["ben", "cem"]) await say(who, "!vollversammlung unterstützen")
  await say("ana", "!vollversammlung absagen", "direct")
  await say("ana", "!minutes versammlungen")
}

/** The meeting and its minutes, in a co-op whose president presides. */
async function meets() {
  const conference = { attendance: "names", secondWithoutQuorum: true }
  const { bot, say, pass, at, all } = await start({ conference, offices: { president: {} } })
  await bot.act((act) => takeSeat(act, officeKey("president"), person("ana"), null))
  const place = "im Kulturhaus, https://treff.example.org/hive"
  await say("ana", `!vollversammlung einberufen 12. Dezember um 18 Uhr ${place}`, "direct")
  await say("ben", "!vollversammlung absagen")
  await say("ben", "!propose Ein Boot kaufen\nGrün und klein.")
  await say("ana", "!agenda neu antrag M1")
  await say("ana", "!agenda neu aussprache Das Wetter 5 Minuten")
  await say("ana", "!agenda neu wahl moderation")
  await at("2026-12-12T18:00")
  await say("ben", "!vollversammlung eröffnen")
  await say("ana", "!vollversammlung eröffnen", "direct")
  await say("ana", "!vollversammlung eröffnen")
  await say("ben", "!vollversammlung einberufen 12. Januar um 18 Uhr")
  await say("ben", "!nächster")
  await say("ana", "!nächster")
  await say("ben", "!reden")
  await say("eli", "!proxy @ben", "direct")
  for (const who of ["ana", "ben", "cem", "dee", "tom"]) await say(who, "!hier")
  await all("ben", "!vollversammlung\n!vollversammlung notiz Nein\n!reden fertig\n!hände ja\n!hände Pause")
  await say("ana", "!nächster")
  await say("ana", "!vollversammlung schließen")
  for (const who of ["ana", "ben", "cem"]) await say(who, "!vote M1 1", "direct")
  await pass("PT6M")
  await all("ana", "!agenda neu M1\n!agenda streichen 1\n!nächster\n!vollversammlung")
  for (const who of ["ben", "cem", "dee"]) await say(who, "!reden")
  await say("ana", "!reden hin")
  await say("dee", "!reden liste")
  await pass("PT4M")
  await say("tom", "!reden fertig")
  await all("ana", "!reden fertig\n!reden fertig\n!reden fertig\n!hände\n!hände Pause\n!hände Pause")
  await all("ana", "!hände ja\n!vollversammlung notiz\n!vollversammlung notiz Der Ofen raucht.")
  await say("ben", "!hände nein")
  await say("ana", "!hände ende")
  await say("tom", "!agenda neu Das Dach")
  for (const who of ["ana", "ben", "cem", "dee", "tom"]) await say(who, "!hände ja")
  await say("tom", "!agenda neu Der Keller")
  for (const who of ["ana", "ben", "cem", "dee", "tom"]) await say(who, "!hände nein")
  await all("ana", "!nächster\n!nächster\n!nächster\n!vollversammlung leitung eli")
  await say("tom", "!weg")
  await say("tom", "!hier")
  await say("ana", "!vollversammlung leitung ben", "direct")
  await say("ben", "!vollversammlung schließen")
  await all("cem", "!vollversammlung einwenden\n!vollversammlung einwenden Ich war dafür.\n!vollversammlung protokoll")
  await say("dee", "!vollversammlung einwenden Ich auch.")
  await pass("P8D")
  await say("cem", "!vollversammlung einwenden Zu spät.")
  await say("ana", "!vollversammlung einberufen 12. Januar um 18 Uhr")
  await at("2027-01-12T18:00")
  await say("ana", "!vollversammlung eröffnen")
  await say("ana", "!agenda")
  await say("ana", "!vollversammlung vertagen 12. Februar um 18 Uhr")
  await say("ana", `!agenda neu aussprache ${"Kartoffeln ".repeat(40)}`)
  await at("2027-02-12T18:00")
  await say("ana", "!vollversammlung eröffnen")
  await say("ana", "!nächster")
  await say("ana", "!hände ja")
  await all("ana", "!nächster\n!nächster\n!hände nein")
  await all("dee", "!vollversammlung protokoll C1\n!vollversammlung protokoll C9")
  await say("ana", "!vollversammlung vertagen")
  await pass("P8D")
  await say("ana", "!minutes versammlungen")
  await say("ana", "!minutes 1")
}

/** An adjourned meeting of enough people, objections of one, and what is left. */
async function rest() {
  const { bot, say, pass, at } = await start({ conference: { objections: "P40D" } })
  texts.push(bot.coop.words.t("piece-line"))
  await say("ana", "!vollversammlung einberufen 12. Dezember um 18 Uhr")
  for (const who of ["ben", "cem"]) await say(who, "!vollversammlung unterstützen")
  await at("2026-12-12T18:00")
  await say("ana", "!vollversammlung eröffnen")
  for (const who of ["ben", "cem"]) await say(who, "!hier")
  await say("ana", "!vollversammlung notiz Alle sind da.")
  await say("ana", "!vollversammlung vertagen")
  await say("ana", "!vollversammlung einberufen 12. Januar um 18 Uhr")
  for (const who of ["ben", "cem"]) await say(who, "!vollversammlung unterstützen")
  // One motion is decided before it is called, and one is being voted on; the last item is not called.
  await at("2026-12-31T18:00")
  await say("dee", "!propose Ein Boot kaufen\nGrün und klein.")
  await at("2027-01-05T18:00")
  await say("dee", "!agenda neu M1")
  await at("2027-01-06T18:00")
  await say("dee", "!propose Ein Rad kaufen")
  await at("2027-01-09T18:00")
  await say("dee", "!agenda neu M2")
  await say("dee", "!agenda neu Das Wetter")
  await at("2027-01-12T18:00")
  await say("ana", "!vollversammlung eröffnen")
  for (const who of ["ben", "cem"]) await say(who, "!hier")
  // The minutes of the first one wait, since people can still object to them.
  await say("ana", "!nächster")
  await say("ana", "!nächster")
  await say("ana", "!nächster")
  await say("ana", "!vollversammlung schließen")
  await say("ben", "!vollversammlung einwenden Da fehlt etwas.")
  await pass("P60D")
  await say("ana", "!vollversammlung einberufen 20. April um 18 Uhr")
  for (const who of ["ben", "cem"]) await say(who, "!vollversammlung unterstützen")
  await pass("P60D")
  await say("ana", "!minutes versammlungen")
  const { words } = bot.coop
  texts.push(refusalInWords({ refused: "agenda-motion-over", motion: motionId("M1") }, words, "!"))
  texts.push(refusalInWords({ refused: "agenda-motion-hearing", motion: motionId("M1") }, words, "!"))
}

beforeAll(async () => {
  await calls()
  await meets()
  await rest()
})
afterAll(() => Promise.all(bots.map((bot) => bot.close())))

/** The text without the short names of weekdays before dates. Thursday's looks like an English word. */
const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

const keys = readFileSync(join(localesFolder, "de", "conference.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about the general conference has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a title or a number", () => {
    const own =
      /(?<!\p{L})([MC]\d+|C\d+-|ana|ben|cem|dee|eli|tom|md|pdf|ics|blt|json|count|Ein Boot kaufen|Ein Rad kaufen|Grün und klein|Hive|hive|example|[0-9a-f]{64}|Kulturhaus|Thema|Die Küche|Das Wetter|Das Dach|Der Keller|Pause|hin|Ich auch|[KQ][0-9A-Z]{3}-[0-9A-Z]{4}|[0-9A-Z]{4}-[0-9A-Z]{4})(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about it was said here", () => {
    expect(keys.filter((key) => !asked.has(key))).toEqual([])
  })
})
