/** Pay by hours in a German co-op. Every message about it is sent at least once, and no English is in it. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []

beforeAll(async () => {
  for (const country of ["none", "de", "us"] as const) {
    const bot = await CoopBot.start({ commands, language: "de", wording: marked, settings: { country } })
    bots.push(bot)
    const say = async (who: string, line: string, place: Place = "members") =>
      texts.push(...(await bot.say(who, place, line)).flatMap(textsOf))
    await say("ana", "!regeln land")
  }
})

afterAll(() => Promise.all(bots.map((bot) => bot.close())))

describe("pay in German", () => {
  it("says each of its messages", () => {
    const written = Array.from(
      readFileSync(join(localesFolder, "de/pay.ftl"), "utf8").matchAll(/^([a-z][a-z0-9-]*) =/gm),
      ([, key = ""]) => key,
    )
    expect(written.filter((key) => !asked.has(key))).toEqual([])
  })

  it("has no English in them", () => {
    expect(texts.flatMap((text) => englishIn(unmarked(text)))).toEqual([])
  })
})
