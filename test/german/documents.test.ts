/** Documents in a German co-op. Every message about them is said at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { presetCalled } from "../../src/config/presets.ts"
import { fileMinutes } from "../../src/documents/acts/minutes.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

const first = "# Ordnung\n\n1. Ein Mitglied, eine Stimme.\n\n2. Die Frist ist zwei Wochen.\n"
const long = `${first}\n3. ${"Lang und länger. ".repeat(200)}\n`

beforeAll(async () => {
  bot = await CoopBot.start({ commands, language: "de", settings: { smallRoll: 3 }, wording: marked })
  const say = async (who: string, body: string, place: Place = "members") =>
    texts.push(...(await bot.say(who, place, body)).flatMap(textsOf))
  const pass = async (duration: string) => texts.push(...(await bot.pass(duration)).flatMap(textsOf))
  const carry = async (motion: string) => {
    await pass("P3DT1M")
    for (const who of ["ana", "ben", "cem"]) await say(who, `!vote ${motion} 1`, "direct")
  }
  for (const command of ["documents", "document", "amend", "agreement"]) await say("ana", `!help ${command}`)
  await say("ana", "!amend ordnung ersetze 4")
  for (const text of [
    "!dokumente",
    "!dokument",
    "!dokument ordnung",
    "!novelle",
    "!regeln dokument",
    "!regeln",
    "!dokument neu ordnung",
    "!dokument vorlagen",
    "!dokument vorlage ordnung",
    "!dokument vorlage gedicht",
    "!dokument neu kodex aus vorlage",
    "!dokument neu satzung aus der vorlage",
    "!dokument neu geschäftsordnung vorlage",
    "!dokument neu a/b ordnung Ordnung\nText",
    "!dokument neu ordnung gedicht Ordnung\nText",
    "!dokument neu ordnung ordnung Ordnung",
    "!dokument neu ordnung ordnung Ordnung\n---",
    "!dokument neu ordnung ordnung Ordnung\n<b>Text</b>",
    `!dokument neu ordnung ordnung Ordnung\n${first}`,
    `!dokument neu ordnung ordnung Ordnung\n${first}`,
    "!dokumente",
    "!dokument M4",
    "!search Ordnung",
    ...["satzung Satzung", "verhaltenskodex Kodex", "plan Plan", "richtlinie Reisen"].map(
      (paper, index) => `!dokument neu papier-${index} ${paper}\n1. Eins\n\n1. Zwei`,
    ),
  ])
    await say("ana", text)
  await carry("M4")
  for (const motion of ["M5", "M6", "M7", "M8"])
    for (const who of ["ana", "ben", "cem"]) await say(who, `!vote ${motion} 1`, "direct")
  const files = [
    ...(["too-large", "gone", "damaged", "unreachable"] as const).map((reason) => ({ ok: false, reason }) as const),
    Buffer.from("Ämter", "latin1"),
    "Eine\u200bs",
    "a".repeat(100_001),
  ]
  for (const file of files)
    texts.push(...(await bot.send("ana", "members", file, { caption: "!amend ordnung" })).flatMap(textsOf))
  const both = { caption: "!amend ordnung\nText" }
  texts.push(...(await bot.send("ana", "members", first, both)).flatMap(textsOf))
  for (const text of [
    "!dokumente",
    "!dokument ordnung",
    "!dokument ordnung fassung 9",
    "!dokument ordnung morgen 9",
    "!dokument ordnung fassung 1 seit 1",
    "!dokument urlaub",
    `!novelle ordnung\n${first}`,
    `!dokument neu ordnung ordnung Ordnung\n${first}`,
    `!novelle ordnung Drei Wochen\n${first.replace("zwei", "drei")}`,
    `!novelle ordnung\n${first.replace("zwei", "drei")}`,
    `!novelle ordnung\n${long}`,
    `!novelle ordnung\n${first.replace("zwei Wochen", "eine Woche lang")}`,
    "!novelle ordnung ersetze 2 Die Frist ist vier Wochen.",
    "!novelle ordnung füge nach 1 Auch durch andere.",
    "!novelle ordnung streiche 2",
    "!novelle ordnung streiche 9",
    "!novelle ordnung füge nach 9 Text",
    "!novelle papier-0 streiche 1",
    "!novelle papier-1\n1. Eins. {verankert}",
    "!novelle papier-1\n1. Drei. {verankert: Konsens}",
    "!novelle papier-2\nZwei",
    "!novelle papier-2\n1. Drei. {verankert: Konsens}",
    "!alternative M9 Etwas anderes",
    "!umformulieren M9 1 Etwas anderes",
    "!umformulieren M9 1 ersetze 2 Die Frist ist fünf Wochen.",
    "!propose Umziehen",
    "!dokument M12",
    "!dokumente",
  ])
    await say("ana", text)
  await say("tom", `!novelle ordnung\n${long}`)
  await pass("P3DT1M")
  for (const who of ["ana", "ben", "cem"]) await say(who, "!vote M9 2", "direct")
  for (const text of [
    "!dokument ordnung",
    "!dokument ordnung pdf",
    "!dokument ordnung fassung 1",
    "!dokument ordnung seit 1",
    "!dokument ordnung seit 1 pdf",
    "!dokument M4 pdf",
    "!dokument M9 pdf",
  ])
    await say("ana", text)
  await say("ana", `!novelle ordnung\n${first.replace("zwei", "drei")}`)
  await say("ana", `!novelle ordnung\n${first.replaceAll("Frist", "Dauer")}`)
  await say("ana", "!protokoll Dokumente")
  const { bylaw } = presetCalled("nassella").motions
  const other = await CoopBot.start({
    commands,
    language: "de",
    settings: { smallRoll: 3, agreementsKeepControl: true, motions: { bylaw }, offices: { "chief-executive": {} } },
    wording: marked,
  })
  const speak = async (who: string, body: string, place: Place = "members") =>
    texts.push(...(await other.say(who, place, body)).flatMap(textsOf))
  await speak("ana", `!dokument neu ordnung ordnung Ordnung\n${first}`)
  await speak("ben", `!dokument neu ordnung ordnung Ordnung\n${long}`)
  texts.push(...(await other.pass("P7DT1M")).flatMap(textsOf))
  for (const [who, answer] of [
    ["ana", "einverstanden"],
    ["ben", "einverstanden"],
    ["cem", "einwand: Zu kurz."],
  ] as const)
    await speak(who, `!vote M1 ${answer}`, "direct")
  await speak("ana", "!umformulieren M1 ersetze 2 Die Frist ist drei Wochen.")
  for (const text of [
    "!vereinbarung",
    "!vereinbarung vielleicht",
    "!vereinbarung beende wasserwerk",
    "!vereinbarung neu Mit dem Wasserwerk\n1. Wir teilen die Server.",
    "!vereinbarung --kontrolle-bleibt neu „Mit dem Wasserwerk“\n1. Wir teilen die Server.",
    "!dokument neu strom vereinbarung Strom\nText",
    "!regeln vereinbarung",
  ])
    await speak("ana", text)
  const sign = async (motion: string) => {
    texts.push(...(await other.pass("P3DT1M")).flatMap(textsOf))
    for (const who of ["ana", "ben", "cem"]) await speak(who, `!vote ${motion} 1`, "direct")
  }
  await sign("M3")
  await speak("ana", "!dokumente")
  await speak("ana", "!vereinbarung beende strom")
  await speak("ana", "!vereinbarung beende mit-dem-wasserwerk")
  await sign("M4")
  for (const text of [
    "!dokument mit-dem-wasserwerk",
    "!novelle mit-dem-wasserwerk streiche 1",
    "!protokoll dokumente",
    "!dokumente",
  ])
    await speak("ana", text)
  await speak("ben", "!kandidieren geschäftsführung\nWeniger Sitzungen.")
  await sign("M5")
  texts.push(...(await other.pass("P4DT1M")).flatMap(textsOf))
  await speak("ana", "!dokument plan")
  await speak("ana", "!novelle plan\nMehr Sitzungen.")
  await speak("ben", "!novelle plan\nGar keine Sitzungen.")
  for (const text of ["!regeln plan", "!regeln", "!motion M6", "!todo"]) await speak("ana", text)
  for (const conference of ["C1", "C2", "C3"])
    await other.act((act) =>
      fileMinutes(act, { conference, by: "C4", title: "Protokoll der Vollversammlung", text: first }),
    )
  for (const text of [
    "!dokumente",
    "!dokument protokoll-c1",
    "!dokument protokoll-c1 pdf",
    "!novelle protokoll-c1 streiche 1",
    "!protokoll dokumente",
  ])
    await speak("ana", text)
  await other.close()
})
afterAll(() => bot.close())

describe("in a German co-op", () => {
  it("each message about documents is said at least once", () => {
    const source = readFileSync(join(localesFolder, "de", "documents.ftl"), "utf8")
    const keys = source.match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []
    expect(keys.filter((key) => !asked.has(key))).toEqual([])
  })

  it("no text about documents has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(60)
    const found = texts.map(
      (text) => `${englishIn(withoutMarks(text).replaceAll(/\bDo (?=\d)/g, "Donnerstag ")).join(", ")}: ${text}`,
    )
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })
})
