/** Minutes and to-dos in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { putRevision } from "../../src/documents/store/documents.ts"
import { actNames } from "../../src/kernel/rules/minuted/index.ts"
import { minutesSubjects } from "../../src/kernel/rules/minuted/subjects.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, saidAfterRestore, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { addForeignRecord, everyDetail } from "../support/records.ts"
import { typed } from "../support/typed.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const
const start = async (offices: Readonly<Record<string, "moderator" | "treasurer">> = {}, more: object = {}) => {
  await bot?.close()
  bot = await CoopBot.start({ commands, members, language: "de", settings: { smallRoll: 3, ...more }, wording: marked })
  for (const [name, office] of Object.entries(offices))
    await bot.store.work((work) => takeSeat({ work, coop: bot.coop }, office, person(name), null))
}
const say = async (who: string, body: string, place: Place = "members") =>
  texts.push(...(await bot.say(who, place, body)).flatMap(textsOf))
/** Says a text without collecting the answers, because other tests cover these messages. */
const quietly = async (who: string, body: string, place: Place = "members") => void (await bot.say(who, place, body))
const todo = async () => {
  for (const name of Object.keys(members)) await say(name, "!aufgaben", "direct")
}

async function minutes(): Promise<void> {
  await start()
  for (const text of ["!protokoll", "!minutes 1", "!help minutes", "!help todo"]) await say("ana", text)
  await quietly("ana", "!propose Umzug")
  const founders = Array.from({ length: 12 }, (_, index) => person(`p${index}`))
  const outcome = (result: string) => ({ outcome: { result, winner: 1 } })
  const more = [
    { founders, motion: "M1", kind: "decision", roll: 12, endsAt: bot.clock.now(), year: 2027, role: "text" },
    {
      motion: "M1",
      kind: "treasurer",
      subject: person("ana"),
      roll: 1,
      role: "candidate",
      office: "treasurer",
      why: "left",
    },
    { motion: "M1", kind: "budget", role: "budget", office: "moderator", why: "beaten", ...outcome("carried") },
    {
      motion: "M1",
      kind: "moderator",
      office: "moderator",
      why: "gave-up",
      lot: "ab",
      count: "cd",
      blt: "ef",
      ...outcome("rejected"),
    },
  ]
  const numbers = new Map<string, number>()
  for (const act of [...actNames, "something-new"])
    for (const one of more)
      for (const actor of [person("ben"), null]) {
        const people = { person: person("tom"), to: person("@tom:far.org") }
        const why = (act === "motion-withdrawn" || act === "proxy-ended") && { why: "gone" }
        const details = { ...everyDetail, endsAt: bot.clock.now(), ...people, ...one, ...why }
        const { number } = await bot.store.work((work) => addForeignRecord(work, bot.coop.key, { actor, act, details }))
        numbers.set(act, number)
      }
  for (let number = 0; number <= 20 * actNames.length; number += 20)
    await say("cem", `!minutes ${number + 1}-${number + 20}`)
  for (const text of [
    "",
    "--vor 9",
    "0",
    "9999",
    "20-10",
    "31.2.2026",
    "2026-12",
    "20.11.2026",
    "11.2026",
    "10.2026",
    "Wetter",
  ])
    await say("cem", `!minutes ${text}`)
  const cards = ["voting-opened", "vote-closed"].map((act) => String(numbers.get(act)))
  for (const text of ["M1", "R1", "12", ...cards, "privat", "--vor x", "--before", "--vor", "--before x"])
    await say("cem", `!minutes ${text}`)
  for (const subject of minutesSubjects)
    await say("cem", `!minutes ${typed.spellings("minutes", subject, "de").at(-1)}`)
}

async function searches(): Promise<void> {
  await start({ ana: "moderator" })
  await say("cem", "!help search")
  for (const text of ["", "x".repeat(60), "Haus --ab 0", "Haus"]) await say("cem", `!suche ${text}`)
  await quietly("ana", "!propose Haus kaufen")
  await quietly("ben", "!alternative M1 Haus mieten")
  await quietly("ana", "!remove --sure @dee Schläft im Haus.", "moderators")
  await say("ana", "!suche R1", "moderators")
  await bot.pass("P3DT1M")
  for (const name of Object.keys(members)) await quietly(name, "!vote M1 2", "direct")
  const paper = {
    key: "hausordnung",
    kind: "policy",
    title: "Hausordnung",
    base: 0,
    text: "1. Es ist still.\n",
  } as const
  await bot.act(({ work, coop }) => putRevision(work, coop.key, 1, paper))
  for (const text of ["Hausordnung", "Haus", "M1", "M1 --ab 5", "M1 --ab 90"]) await say("cem", `!suche ${text}`)
  // Nobody would add so many records one by one. One record with a high number makes the bot say that there are more than a search reads.
  await bot.store.knex("minutes").where({ number: 1, series: "public" }).update({ number: 10_001 })
  await say("cem", "!suche Haus")
}

async function digests(): Promise<void> {
  await start({ ben: "treasurer" }, { digest: "monday 09:00" })
  await bot.pass("PT1M")
  for (let number = 1; number <= 7; number += 1) await quietly("ana", `!propose Idee ${number}`)
  await quietly("cem", "!task new Regal bauen")
  await quietly("ben", "!income 100 EUR von Kundschaft", "direct")
  const tell = async (days: string) =>
    texts.push(...(await bot.pass(days)).filter(({ name }) => name?.startsWith("digest:")).flatMap(textsOf))
  await tell("P3D")
  for (const name of Object.keys(members)) await quietly(name, "!vote M1 1", "direct")
  await quietly("ben", "!expense 10 EUR an Laden für Holz", "direct")
  await tell("P7D")
}

async function waiting(): Promise<void> {
  await start({ ana: "moderator", ben: "treasurer" })
  await todo()
  await quietly("cem", "!stand treasurer Ich mag Zahlen.")
  await quietly("cem", "!stand moderator")
  await quietly("cem", "!stand moderator gegen @ana")
  await quietly("ana", "!impeach --sure Kein Wort seit Wochen.")
  await quietly("ana", "!propose Umzug")
  await quietly("ana", "!early M5")
  await quietly("ana", "!invite @zoe:far.example")
  await quietly("ana", "!remove --sure @dee Schläft im Archiv.", "moderators")
  await quietly("ana", "!early R1", "moderators")
  await quietly("ana", "!resign --sure moderator")
  await bot.store.work((work) => takeSeat({ work, coop: bot.coop }, "moderator", person("cem"), null))
  await todo()
  for (let number = 0; number < 25; number += 1) await quietly("cem", `!invite @zoe${number}:far.example`)
  await todo()
  await bot.pass("P3DT1M")
  await todo()
  for (const motion of ["M4", "M1"])
    for (const name of ["ana", "ben", "cem", "dee"]) await quietly(name, `!vote ${motion} 1`, "direct")
  await todo()
  for (const name of ["ana", "cem"]) await quietly(name, "!vote R1 1", "direct")
  await say("cem", "!minutes privat", "moderators")
  await say("cem", "!minutes privat 1", "moderators")
  await say("cem", "!minutes 8", "moderators")
  await todo()
  await bot.pass("P6DT1H")
  await todo()
  await start({ ben: "treasurer", cem: "moderator" })
  await quietly("ana", "!impeach --sure Kein Wort seit Wochen.")
  await bot.pass("P3DT1M")
  for (const name of ["ana", "ben", "cem", "dee"]) await quietly(name, "1", "direct")
  await todo()
  for (let number = 1; number <= 25; number += 1) await quietly("ana", `!propose Idee ${number}`)
  await bot.pass("P3DT1M")
  await todo()
}

beforeAll(async () => {
  await minutes()
  await searches()
  await digests()
  await waiting()
})
afterAll(() => bot.close())

describe("in a German co-op", () => {
  it("nothing that the minutes say, or what waits, has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(60)
    const found = texts.map((text) => `${englishIn(withoutMarks(text), ["@tom:far.org"]).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name or to be typed", () => {
    expect(texts.map(unmarked).filter((rest) => /\p{L}/u.test(rest))).toEqual([])
  })

  it("all that the minutes can say, or what waits, was said here", () => {
    const ours =
      /^(minutes|record|search|digest|todo)-(?!sent-back$)|^command-(minutes|search|todo)-|^refused-(minutes-|no-such-record|no-records|search-)|^argument-not-a-(record|place)|^piece-(before|vor)/
    const others = (key: string) => [...Object.values(subjects), saidAfterRestore].some((theirs) => theirs.test(key))
    expect(germanKeys.filter((key) => ours.test(key) && !others(key) && !asked.has(key))).toEqual([])
  })

  it("dates stand as Germans write them", () => {
    const all = texts.map(withoutMarks).join("\n")
    expect(all).toContain("Protokoll von Hive: 20. November 2026\n\n20. November 2026, MEZ\n\n- ")
    expect(all).toMatch(/- \d+ · 18:00 Uhr: ben hat M1 eröffnet: eine Entscheidung/)
  })
})
