/** Tasks in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { seat } from "../support/owed.ts"
import { adoptNow } from "../support/treasury.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

/** Plays lines such as `zoe lobby !auftrag neu Eine Website`. `lobby+` means that the lobby is encrypted. `>` lets time pass. */
async function play(lines: string): Promise<void> {
  for (const line of lines.trim().split("\n")) {
    const [who = "", place = "", ...words] = line.trim().split(" ")
    const text = words.join(" ").replaceAll("\\n", "\n")
    const manner = place.endsWith("+") ? { room: { encrypted: true } } : {}
    if (who === ">") texts.push(...(await bot.pass(place)).flatMap(textsOf))
    else texts.push(...(await bot.say(who, place.replace("+", "") as Place, text, manner)).flatMap(textsOf))
  }
}

/** More people than may share a task's pay. */
const crowd = Array.from({ length: 51 }, (_, index) => `@p${index}:hive.example 1`).join(" ")

const begin = async (settings: Readonly<Record<string, unknown>> = {}) => {
  await bot?.close()
  const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const
  bot = await CoopBot.start({ commands, members, language: "de", settings, wording: marked })
  await seat(bot, "ana", "treasurer")
}

beforeAll(async () => {
  const many = { answers: 1000, serverAnswers: 1000, roomAnswers: 1000, serverTasksADay: 1000, allTasksADay: 1000 }
  const limits = { taskDeeds: 1000, answers: 1000, strangers: { ...many, openTasks: 3, tasksADay: 5, text: 2000 } }
  await begin({ currencies: ["EUR", "POINTS"], limits })
  await adoptNow(bot)
  await play(`
    ana members !help auftrag
    ana members !help aufträge
    ana members !aufträge
    ana members !aufträge alle
    ana members !aufträge morgen
    zoe direct !aufträge
    zoe direct !aufträge alle
    zoe lobby !auftrag
    zoe lobby+ !auftrag
    zoe lobby !auftrag neu
    zoe lobby !auftrag neu ${"x".repeat(201)}
    zoe lobby !auftrag neu Lang\\n${"x".repeat(2001)}
    zoe direct !auftrag neu Zahlt\\nan DE89370400440532013000
    zoe lobby !auftrag neu Eine Seite\\nMit Kalender
    zoe lobby !auftrag T1
    zoe lobby+ !auftrag T1
    zoe direct Wo zahle ich?
    zoe direct !auftrag T1 malen
    zoe direct !auftrag annehmen
    zoe direct !auftrag T1 neu Haus
    zoe direct !auftrag T1 annehmen zwei
    zoe direct !auftrag T1 annehmen
    zoe direct !auftrag T9
    zoe direct !auftrag T1 ablehnen
    zoe direct !auftrag T1 bewerten
    ben direct !auftrag T1 angebot 10 EUR 2026-12-15
    ben direct !auftrag T1 mitarbeiten
    ben direct !auftrag T1 aussteigen
    ben direct !auftrag T1 anteile @ben 1 @ana 1
    ben direct !auftrag T1 bewerten
    ben members !auftrag T1 bewerten
    ben direct !auftrag T1 fertig
    cem direct !auftrag T1 bewerten
    dee direct !auftrag T1 ablehnen
    dee direct !auftrag T1 abbrechen
    dee direct !auftrag T1 angebot 10 EUR 2026-12-15
    ben direct !auftrag T1
    ben lobby+ !auftrag T1 angebot 10 EUR 2026-12-15
    ben direct !auftrag T1 angebot 10 EUR
    ben direct !auftrag T1 angebot 2026-12-15
    ben direct !auftrag T1 angebot 10 EUR 2026-02-30
    ben direct !auftrag T1 angebot 10 EUR 19.11.2026
    ben direct !auftrag T1 angebot 10 EUR 19.11.2036`)
  // Task T2 loses its evaluators, is evaluated again, and is declined. Other tasks are cancelled.
  await play(`
    zoe direct !auftrag neu Ein Haus
    zoe direct !auftrag neu Ein Tor
    zoe direct !auftrag neu Ein Zaun
    dee members !auftrag T2 bewerten
    dee direct !auftrag T2 angebot 10 EUR 2026-12-15
    dee members !auftrag T2 bewerten
    dee members !auftrag T2
    dee direct !auftrag T2 aussteigen
    ana members !minutes aufträge
    zoe direct !auftrag T2
    dee members !auftrag T2 bewerten
    ben members !auftrag T2 bewerten
    dee direct !auftrag T2 aussteigen
    dee members !auftrag T2 aussteigen
    ben members !auftrag T2 ablehnen Keine Zeit
    ben members !auftrag T2 bewerten
    ben members !auftrag T2
    zoe direct !auftrag T2 annehmen
    zoe direct !auftrag T3 abbrechen Weggezogen
    zoe direct !auftrag T3
    zoe direct !auftrag T3 aussteigen
    zoe direct !auftrag T3 fertig
    zoe direct !auftrag T3 anteile @zoe:hive.example 1
    zoe direct !auftrag neu Eins
    zoe direct !auftrag T4 abbrechen
    zoe direct !auftrag neu Zwei
    zoe direct !auftrag T5 abbrechen
    zoe direct !auftrag neu Drei
    ana treasury !income 10 EUR von zoe T2
    ana treasury !income 10 EUR von zoe T3
    ana treasury !income 10 EUR von zoe T9`)
  // The first task is played to its end.
  await play(`
    ana treasury !income 10 EUR von zoe T1
    ben direct !auftrag T1 angebot 10 EUR 2026-12-15 Klein
    ana treasury !income 10 EUR von zoe T1
    zoe direct !auftrag T1
    zoe direct Wie steht es?
    zoe direct Ja
    zoe direct !auftrag T1 mitarbeiten
    cem members !auftrag T1 angebot 20 EUR 15.01.2027
    zoe direct !auftrag T1 annehmen
    zoe direct !auftrag T1 annehmen 1
    cem direct !auftrag T1 annehmen 2
    zoe direct !auftrag T1 annehmen 2
    zoe direct !auftrag T1 annehmen 2
    zoe direct !auftrag T1 mitarbeiten
    ana treasury !income 10 EUR von zoe T1
    zoe direct Wann ist es fertig?
    zoe direct Wann?
    zoe direct !motions
    cem direct !auftrag T1 fertig
    cem direct !auftrag T1
    ben direct !auftrag T1 aussteigen
    cem direct !auftrag T1 aussteigen
    tom members !auftrag T1 mitarbeiten
    tom members !auftrag T1 mitarbeiten
    ana members !auftrag T1 mitarbeiten
    tom members !auftrag T1
    cem direct !auftrag T1 mitarbeiten
    cem direct !auftrag T1 anteile @cem 1
    cem direct !auftrag T1 anteile bewertende @cem 1
    dee direct !auftrag T1 anteile @tom 1 @ana 1
    tom members !auftrag T1 anteile @tom 1 @ana 1
    tom direct !auftrag T1 anteile bewertende @tom 1
    tom direct !auftrag T1 anteile
    tom direct !auftrag T1 anteile ${crowd}
    tom direct !auftrag T1 anteile @tom 1 @ana 1
    tom direct !auftrag T1 anteile @tom 1 @ana 1 @cem 1 @tom 1
    tom direct !auftrag T1 anteile @tom 1 @ana 1 @cem 1 @dee 1
    tom direct !auftrag T1 anteile @tom 0 @ana 1 @cem 1
    tom direct !auftrag T1 anteile @tom 2 @ana 1 @cem 1
    ana direct !todo
    ana direct !auftrag T1
    ana direct !auftrag T1 anteile @tom 2 @ana 1 @cem 1
    cem direct !auftrag T1 anteile arbeitende @tom 2 @ana 1 @cem 1
    ana direct !auftrag T1
    > P50D
    tom direct !todo
    cem direct !auftrag T1 aussteigen
    dee direct !auftrag T1 fertig
    tom members !auftrag T1 fertig
    tom members !auftrag T1 fertig
    ana treasury !income 10 POINTS von zoe T1
    ana treasury !income 30 EUR von zoe T1
    ana treasury !income 5 EUR von zoe T1
    tom direct !auftrag T1 anteile @tom 2 @ana 1
    zoe direct !auftrag T1
    ana treasury !income 15 EUR von zoe T1
    tom direct !auftrag T1 fertig
    ana treasury !reverse E4 Vertippt
    ana treasury !income 15 EUR von zoe T1
    ana treasury !rückerstattung 5 EUR für T1
    ana treasury !reverse E7 Vertippt
    tom direct !auftrag T1
    tom direct !auftrag T1 abbrechen
    ana members !minutes aufträge
    zoe direct !aufträge
    zoe direct !aufträge alle
    ana members !aufträge alle`)
  // Members are customers too, and tasks change when a membership ends.
  await play(`
    dee members !auftrag neu Ein Fest
    dee direct !auftrag T6 bewerten
    cem members !auftrag T6 bewerten
    cem direct !auftrag T6 angebot 10 POINTS 2027-01-15
    dee direct !todo
    cem members !leave --sicher
    cem members !leave --sure
    ben members !auftrag T6 bewerten
    ben direct !auftrag T6 angebot 10 EUR 2027-02-15
    dee direct !auftrag T6 annehmen 2
    tom members !auftrag T6 mitarbeiten
    ana direct !auftrag T6 bewerten
    tom members !leave --sure
    ben members !auftrag T6 abbrechen Krank
    ana members !auftrag T6
    ana members !minutes aufträge`)
  for (let turn = 0; turn < 16; turn++)
    await play(
      "dee members !auftrag neu Ein Fest\n ana members !auftrag T7 bewerten\n ana members !auftrag T7 aussteigen",
    )
  await play("ana members !auftrag T7")
  for (let turn = 0; turn < 20; turn++) await play("dee members !auftrag neu Ein Fest")
  await play("ana members !aufträge alle")
  const address = { postcode: "8001", town: "Zürich", country: "CH" }
  await begin({ account: { holder: "Hive eG", iban: "CH9300762011623852957", address } })
  await play(`
    zoe lobby !auftrag neu Eine Seite
    ben members !auftrag T1 bewerten
    ben direct !auftrag T1 angebot 10 EUR 2026-12-15
    zoe direct !auftrag T1 annehmen
    cem members !auftrag T1 mitmachen
    cem members !auftrag T1 fertig`)
  await begin({ account: { holder: "Hive eG", iban: "DE89370400440532013000" } })
  await play(`
    zoe lobby !auftrag neu Eine Seite
    ben members !auftrag T1 bewerten
    ben direct !auftrag T1 angebot 10 EUR 2026-12-15
    zoe direct !auftrag T1 annehmen
    ben members !auftrag T1 mitarbeiten
    ben direct !auftrag T1 fertig
    @uwe:neu.example lobby !auftrag neu Ein Zaun
    ana members !auftrag T2 bewerten
    ben members !auftrag T2 bewerten
    ben direct !auftrag T2 angebot 10 EUR 2026-12-15
    ben direct !moved @ben:hive.example @uwe:neu.example
    @uwe:neu.example direct !moved @ben:hive.example @uwe:neu.example
    @uwe:neu.example direct !auftrag T2 annehmen`)
})
afterAll(() => bot.close())

describe("in a German co-op", () => {
  it("nothing that is said about tasks has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(150)
    const found = texts.map((text) => `${englishIn(withoutMarks(text), ["POINTS", "Fest"]).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("all that can be said about tasks was said here", () => {
    const silent = germanKeys.filter((key) => subjects.tasks.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name, what somebody wrote, or to be typed", () => {
    const theirs =
      /\b[TEM]\d+\b|\b(ana|ben|cem|dee|tom|zoe|Hive|eG)\b|@\S+|Eine Seite|Mit Kalender|Ein (Haus|Tor|Zaun|Fest)|Eins|Zwei|Drei|Klein|Keine Zeit|Weggezogen|Krank|Vertippt|DE\d+/g
    const foreign = texts.map((text) => unmarked(text).replaceAll(theirs, ""))
    expect(foreign.filter((rest) => /\p{L}/u.test(rest))).toEqual([])
  })
})
