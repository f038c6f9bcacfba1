/** Limits, long lists and look-alikes in a German co-op: everything that can be said about them is said, and none of it is in English. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../commands/index.ts"
import type { Place } from "../src/bot/message.ts"
import { keepNotice } from "../src/coop/notice.ts"
import { CoopBot } from "./support/coop-bot.ts"
import { englishIn } from "./support/english.ts"
import { listener, subjects, textsOf, withoutMarks } from "./support/german.ts"
import { readLocale } from "./support/locale-file.ts"
import { openMany } from "./support/many-motions.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot | null = null

async function start(settings: Readonly<Record<string, unknown>> = {}): Promise<CoopBot> {
  await bot?.close()
  bot = await CoopBot.start({ commands, language: "de", wording: marked, settings })
  return bot
}
const say = async (who: string, place: Place, body: string) =>
  void texts.push(...((await bot?.say(who, place, body)) ?? []).flatMap(textsOf))

beforeAll(async () => {
  const now = await start()
  await openMany(now, 40, { stage: "proposal" })
  for (const typed of ["", " --ab 31", " --ab x", " --from x", " --ab", " --from"])
    await say("ana", "members", `!motions${typed}`)
  await say("ana", "members", "!tasks --vor x")
  texts.push(...(await now.act((act) => keepNotice(act, new Set()))).flatMap(textsOf))
  await start()
  for (const title of ["Umzug", "Enthaltung!", "Um\u200Bzug!"]) await say("ana", "members", `!propose ${title}`)
  await say("ben", "members", "!alternative M1 Umzug!")
  await bot?.pass("P4D")
  for (const _ of [1, 2]) await say("ben", "members", "!propose Umzug")
  await say("ben", "members", "!motion M1")
}, 60_000)
afterAll(() => bot?.close())

describe("in a German co-op", () => {
  it("nothing that is said about limits and look-alikes has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutMarks(text)).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("all that can be said about limits and look-alikes was said here", () => {
    const silent = readLocale("de").written.filter((key) => subjects.floods.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })
})
