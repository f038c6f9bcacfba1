/** Roles in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { motionId } from "../../src/kernel/rules/types.ts"
import { leave, remove } from "../../src/people/acts/members.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { fiveAndTom } from "../support/decisions.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { ledByAna } from "../support/roles.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []

beforeAll(async () => {
  const bot = await ledByAna({ language: "de", wording: marked })
  bots.push(bot)
  const say = async (who: string, line: string, place: Place = "members") =>
    texts.push(...(await bot.say(who, place, line)).flatMap(textsOf))
  const pass = async (time: string) => texts.push(...(await bot.pass(time)).flatMap(textsOf))
  for (const name of ["org", "rolle", "berufen"]) await say("ana", `!hilfe ${name}`, "direct")
  await say("ana", "!ernenne @ben")
  for (const line of ["!organigramm", "!rolle", "!rolle R1", "!rolle neu unter geschäftsführung"])
    await say("ana", line)
  await say("ben", "!rolle neu Backstube")
  await say("ana", "!rolle neu „Backstube“ unter geschäftsführung")
  await say("ana", "!rolle neu Laden unter der Geschäftsführung\nBrot bis sieben")
  await say("ana", "!rolle Backstube plätze 2")
  await say("ana", `!rolle neu ${"x".repeat(61)} unter R1`)
  await say("ana", "!rolle neu Laden unter R1")
  await say("ana", "!rolle R1 name R7")
  await say("ana", "!rolle R1 name Brotbackstube")
  await say("ana", "!rolle R1 plätze viele")
  await say("ana", "!rolle R2 plätze 3")
  await say("ana", "!rolle R1 rechte")
  await say("ana", "!rolle R1 rechte moderieren")
  await say("ana", "!rolle R1 rechte protokoll")
  await say("ana", "!rolle R1 rechte einladen und ernennen")
  await say("ana", "!rolle neu Theke")
  await say("ana", "!rolle R1 backt")
  await say("ana", "!rolle R1 erwartung")
  await say("ana", "!berufen @ben R1 bis Unsinn")
  await say("ana", "!berufen @ben R1 bis 2020-01-01")
  await say("ana", "!berufen @zoe:hive.example R1")
  await say("ana", "!berufen @ben R1 bis in drei Tagen")
  await say("ana", "!berufen @ben R1")
  await say("ana", "!berufen @cem R1")
  await say("ana", "!rolle R1", "direct")
  await say("ben", "!todo", "direct")
  await say("ben", "!rolle", "direct")
  await say("ben", "!rolle ablehnen", "direct")
  await say("ben", "!rolle annehmen", "direct")
  await say("ana", "!rolle R1 erwartung Brot bis sieben")
  await say("ana", "!berufen @ben R1 bis in drei Tagen")
  await say("ben", "!rolle annehmen", "direct")
  await say("ana", "!berufen @ben R1")
  await say("ana", "!rolle R1 erwartung Brot bis sechs")
  await say("ana", "!protokoll rollen")
  await say("ben", "!rolle neu Ofen unter R1")
  await say("ben", "!rolle neu Teig unter R1")
  await say("cem", "!rolle R3 beenden")
  await say("ana", "!rolle R1 unter R3")
  await say("ana", "!rolle R1 unter geschäftsführung")
  await say("ana", "!rolle R3 rechte einladen")
  await say("ana", "!rolle R3 unter R2")
  await say("ana", "!rolle R3 unter R1")
  await say("eli", "!rolle R1")
  await say("ben", "!rolle")
  await say("ana", "!rolle abgeben")
  await say("ben", "!rolle abgeben R3")
  await say("ben", "!rolle abgeben")
  await pass("P5D")
  for (const who of ["ana", "cem", "dee"]) await say("ana", `!berufen @${who} R2`)
  await say("ana", "!berufen @ana R2")
  await say("ana", "!rolle R2 plätze 1")
  await say("cem", "!rolle annehmen")
  await say("dee", "!rolle annehmen")
  await say("ana", "!berufen @eli R2")
  await say("ana", "!berufen @dee R1")
  await say("dee", "!rolle annehmen")
  await say("dee", "!rolle")
  await say("dee", "!rolle abgeben")
  await say("dee", "!rolle abgeben R1 --sure")
  await say("ana", "!berufen @eli R1")
  await say("ana", "!rolle R1 beenden @eli")
  await say("ana", "!rolle R1 beenden @eli")
  await say("ana", "!berufen @eli R1")
  await say("eli", "!rolle annehmen")
  await say("ana", "!organigramm")
  await say("ana", "!rolle R1 beenden")
  await say("ana", "!rolle R1 beenden --sure")
  await say("ana", "!rolle R4 beenden")
  await say("ana", "!rolle R4 beenden --sure")
  await say("ana", "!rolle R2 beenden @cem")
  await say("ana", "!berufen @tom R3")
  await say("tom", "!rolle annehmen")
  await say("ana", "!rolle neu Kiste unter R2")
  await say("ana", "!rolle R2 beenden")
  await say("ana", "!berufen @tom R5")
  await say("tom", "!rolle annehmen")
  texts.push(
    ...(await bot.act(async (act) => leave(act, await standingOf(act.work, act.coop.config, person("tom"))))).flatMap(
      textsOf,
    ),
  )
  texts.push(...(await bot.act((act) => remove(act, person("dee"), motionId("M1")))).flatMap(textsOf))
  for (const page of ["Unsinn", "rollen"]) await say("ana", `!protokoll ${page}`)
  await say("ana", "!berufen @eli R3")
  await say("ana", "!resign geschäftsführung --sure")
  await say("eli", "!rolle annehmen R3")
  await say("ben", "!rolle R3 beenden")
  const off = await CoopBot.start({ commands, language: "de", members: fiveAndTom, wording: marked })
  bots.push(off)
  for (const line of ["!organigramm", "!rolle neu Laden unter moderation"])
    texts.push(...(await off.say("ana", "members", line)).flatMap(textsOf))
})

afterAll(() => Promise.all(bots.map((bot) => bot.close())))

const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

const keys = readFileSync(join(localesFolder, "de", "roles.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about roles has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name, a title or a number", () => {
    const own =
      /(?<!\p{L})(R\d+|M\d+|Backstube|Brotbackstube|Laden|Ofen|Teig|Kiste|Theke|Brot bis sieben|Brot bis sechs|Unsinn|moderieren|backt|Hive|ana|ben|cem|dee|eli|tom|zoe|hive.example|https|matrix.to)(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about roles was said here", () => {
    expect(keys.filter((key) => !asked.has(key))).toEqual([])
  })
})
