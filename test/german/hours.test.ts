/** Hours in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  approveLines,
  changeLine,
  contestLine,
  dropLine,
  enterLines,
  eraseLines,
} from "../../src/hours/acts/writing.ts"
import { giveBackHours, takeHours } from "../../src/hours/changes.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { person } from "../support/bot.ts"
import type { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { ledByAna } from "../support/roles.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

beforeAll(async () => {
  bot = await ledByAna({ language: "de", wording: marked })
  await bot.act(async (act) => {
    const said = { day: "2026-11-23", minutes: 450, kind: "worked", task: null, text: "Teig" } as const
    const [one, two] = await enterLines(act, person("tom"), [said, said])
    if (!one || !two) throw new Error("the hours are missing")
    await approveLines(act, person("ana"), [one])
    await takeHours(act.work, act.coop.key, [one.number], 1)
    await giveBackHours(act.work, act.coop.key, 1)
    await contestLine(act, person("ana"), await changeLine(act, two, said), "Sonntag")
    await dropLine(act, two)
    await eraseLines(act, [one, two])
  })
  for (const page of ["Unsinn", "stunden"])
    texts.push(...(await bot.say("ana", "members", `!protokoll ${page}`)).flatMap(textsOf))
})

afterAll(() => bot.close())

const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

const keys = readFileSync(join(localesFolder, "de", "hours.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about hours has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name, a title or a number", () => {
    const own = /(?<!\p{L})([HEM]\d+|Unsinn|Hive|ana|ben|cem|dee|eli|tom|hive.example|https|matrix.to)(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about hours was said here", () => {
    expect(keys.filter((key) => !asked.has(key))).toEqual([])
  })
})
