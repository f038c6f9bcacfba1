/** Hours in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Place } from "../../src/bot/message.ts"
import { giveBackHours, takeHours } from "../../src/hours/changes.ts"
import { hoursOf } from "../../src/hours/store/hours.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { welcome } from "../../src/people/acts/joining.ts"
import { leave } from "../../src/people/acts/members.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { person } from "../support/bot.ts"
import type { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { daysAgo, startHours } from "../support/hours.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []
const hive = coopKey("hive")
const weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"]

beforeAll(async () => {
  const bot = await startHours({ language: "de", wording: marked })
  bots.push(bot)
  const say = async (who: string, line: string, place: Place = "direct") =>
    texts.push(...(await bot.say(who, place, line)).flatMap(textsOf))
  const pass = async (time: string) => texts.push(...(await bot.pass(time)).flatMap(textsOf))
  await say("tom", "!hilfe stunden")
  for (const line of ["!stunden", "!stunden 7,5", "!stunden 7:30 gestern Teig", "!stunden 4 gestern krank"])
    await say("tom", line)
  await say("tom", "!stunden 8 morgen Urlaub")
  await say("tom", "!stunden 2 gestern unbezahlt")
  await say("tom", "!stunden Teig")
  await say("tom", "!stunden krank")
  await say("tom", "!stunden 7,30")
  await say("tom", "!stunden 8 Urlaub nächste Woche")
  await say("tom", "!stunden 2 1/2")
  await say("tom", "!stunden H1 -1")
  await say("tom", "!stunden streichen")
  await say("ana", "!stunden freigeben 7x")
  await say("ana", "!stunden @tom")
  await say("tom", "!stunden H3 gestern krank")
  await say("ana", "!stunden freigeben H3")
  await say("tom", "!stunden 0")
  await say("tom", "!stunden 25")
  await say("tom", "!stunden 20")
  await say("tom", `!stunden 1 ${weekdays[new Date(bot.clock.now() + 3_600_000).getDay()]}`)
  await say("tom", "!stunden 1 31. November")
  await say("tom", "!stunden 1 morgen")
  await say("tom", "!stunden 8 2045-01-01 Urlaub")
  await say("tom", "!stunden 8 2001-01-01")
  await say("tom", `!stunden 1 ${"x".repeat(501)}`)
  await say("tom", "!stunden 8 krank", "members")
  await say("tom", "!stunden H1 6,5")
  await say("tom", "!stunden H9 6,5")
  await say("tom", "!stunden H5 streichen")
  await say("tom", "!stunden H5 3")
  await say("tom", "!stunden H5")
  await say("tom", "!stunden @ana")
  await say("tom", "!stunden freigeben H1")
  await say("ana", "!stunden freigeben")
  await say("ana", "!stunden freigeben @tom")
  await say("ana", "!stunden beanstanden")
  await say("ana", "!stunden beanstanden H2")
  await say("ana", "!stunden beanstanden H2 weil Ruhetag")
  await say("tom", "!todo")
  await say("ana", "!todo")
  await say("tom", "!stunden H2")
  await say("tom", "!stunden")
  await say("tom", "!abrechnung")
  await say("ana", "!stunden @tom")
  await say("tom", "!stunden H2 7")
  await say("ana", "!stunden beanstanden H2 weil Ruhetag")
  await say("tom", "!stunden H2 streichen")
  await say("ana", "!stunden freigeben H1")
  await say("ana", "!stunden freigeben H1")
  await say("tom", "!stunden H1")
  await bot.store.work((work) => takeHours(work, hive, [1], 1))
  await say("tom", "!stunden H1")
  await say("tom", "!stunden H1 gestern")
  await say("tom", "!stunden H1 6,5")
  await say("tom", "!stunden H1 5")
  await say("tom", "!stunden H6 5")
  await say("ana", "!stunden beanstanden H1 weil Ruhetag")
  await say("ana", "!protokoll stunden", "members")
  await bot.store.work((work) => giveBackHours(work, hive, 1))
  await say("ana", "!stunden freigeben --sure")
  await say("ana", "!stunden freigeben --sure")
  await say("ana", "!stunden freigeben")
  for (const line of ["!stunden vergessen", "!stunden stopp", "!stunden start Teig", "!stunden", "!stunden start"])
    await say("tom", line)
  await say("tom", "!stunden start gestern")
  await say("tom", "!stunden stopp 3")
  await say("tom", "!stunden stopp")
  await say("tom", "!stunden start gestern")
  await say("tom", "!stunden start")
  await pass("P1DT1H")
  await say("tom", "!stunden stopp")
  await say("tom", "!stunden stopp streichen")
  for (let day = 1; day < 4; day += 1) await say("tom", `!stunden 18 ${daysAgo(bot, day)}`)
  await say("tom", "!stunden 12 heute")
  await say("tom", "!stunden vergessen")
  for (let day = 0; day < 31; day += 1) await pass("P1D")
  await say("tom", "!stunden")
  for (let many = 0; many < 12; many += 1) await say("tom", "!stunden 0:30 heute")
  await say("tom", "!stunden")
  await say("tom", "!stunden start")
  await pass("PT2H")
  const leaving = bot.act(async (act) => leave(act, await standingOf(act.work, act.coop.config, person("tom"))))
  texts.push(...(await leaving).flatMap(textsOf))
  for (const page of ["Unsinn", "stunden"]) await say("ana", `!protokoll ${page}`, "members")
  const send = async (who: string, rows: string, caption?: string) => {
    const heading = "Date,From,To,Duration,User,Project,Description"
    const manner = { name: "export.csv", ...(caption !== undefined && { caption }) }
    texts.push(...(await bot.send(who, "direct", `${heading}\n${rows}\n`, manner)).flatMap(textsOf))
  }
  const day = daysAgo(bot, 2)
  await send("dee", `${day},9:00,10:30,1.50,dee,Teig,Teig`)
  await send("dee", `${day},9:00,10:30,1.50,dee,Teig,Teig\n${day},9:00,9:00,0:00,dee,Teig,Teig`)
  await send("dee", `${day},9:00,10:30,1.50,dee,Teig,Teig\n${day},9:00,9:00,0:00,ana,Teig,Teig`)
  await send("dee", `${day},9:00,10:30,1.50,dee,Teig,Teig`, "!stunden import eli")
  await send("dee", `${day},9:00,10:30,1.50,dee,Teig,"Teig`)
  await send("dee", `${day},9:00,10:30,1.50,dee,Teig,Teig\n`.repeat(5001))
  await send("dee", "03/04/2026,9:00,10:30,1.50,dee,Teig,Teig")
  await send("dee", `${day},,,90,dee,Teig,Teig`)
  await send("dee", `${day},9:00,10:30,25:00,dee,Teig,Teig`)
  texts.push(...(await bot.send("dee", "direct", "a,b", { caption: "!stunden import" })).flatMap(textsOf))
  for (const line of ["!stunden import", "!stunden export", "!stunden export 2026-01"]) await say("dee", line)
  await send("dee", `${day},9:00,10:30,1.50,eli,Teig,Teig`)
  const [, exported] = await bot.say("dee", "direct", "!stunden export")
  const file = Buffer.from(exported?.errand.do === "file" ? exported.errand.bytes : "", "base64").toString()
  const sendFile = async (who: string, place: Place, text: string, caption?: string) => {
    const manner = { name: "export.csv", ...(caption !== undefined && { caption }) }
    texts.push(...(await bot.send(who, place, text, manner)).flatMap(textsOf))
  }
  await sendFile("eli", "direct", file, "!stunden import dee")
  await sendFile("dee", "direct", file.replace("1.50", "2.00"))
  await sendFile("dee", "members", file)
  for (const line of ["!stunden 1 gestern", "!stunden 2 gestern"]) await say("eli", line)
  const numbers = (await bot.store.work((work) => hoursOf(work, hive, { people: [person("eli")] }))).slice(-2)
  for (const { number } of numbers) await say("ana", `!stunden beanstanden H${number} weil Ruhetag`)
  await say("eli", "!stunden")
  await bot.say("ana", "members", "!invite @zoe:hive.example")
  texts.push(...(await bot.act((act) => welcome(act, person("zoe"), bot.clock.now()))).flatMap(textsOf))
  await say("zoe", "!stunden 1 gestern")
  const off = await startHours({ language: "de", wording: marked, settings: {} })
  bots.push(off)
  for (const line of ["!stunden 1", "!stunden freigeben H1", "!stunden"])
    texts.push(...(await off.say("tom", "direct", line)).flatMap(textsOf))
})

afterAll(() => Promise.all(bots.map((bot) => bot.close())))

const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

const keys = readFileSync(join(localesFolder, "de", "hours.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about hours has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name, a title or a number", () => {
    const own =
      /(?<!\p{L})([HEMT]\d+|Unsinn|Teig|Ruhetag|x{501}|krank|gestern|November|Hive|ana|ben|cem|dee|eli|tom|zoe|hive.example|https|matrix.to)(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about hours was said here", () => {
    expect(keys.filter((key) => !asked.has(key))).toEqual([])
  })
})
