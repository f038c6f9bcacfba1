/**
 * A change of Matrix ID, and two co-ops in one bot, in German. Every message about them is sent at least once, and no English is in them.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { putInvitation } from "../../src/standing/store/invitations.ts"
import { type Manner, person, unsigned } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { loose } from "../support/database.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

const ana = person("ana")
const next = "@ana:neu.example"
const line = `!moved ${ana} ${next}`
const renewed: Manner = { trust: { encrypted: true, device: "signed", identity: "another" } }
const unencrypted: Manner = { trust: { encrypted: false }, room: { encrypted: false } }

async function start(settings: object, others: Readonly<Record<string, readonly string[]>> = {}): Promise<void> {
  await bot?.close()
  bot = await CoopBot.start({
    commands,
    language: "de",
    settings: { smallRoll: 2, ...settings },
    others,
    otherSettings: { language: "de" },
    wording: marked,
  })
}
const say = async (who: string, body: string, manner?: Manner, place: "direct" | "members" = "direct") =>
  texts.push(...(await bot.say(who, place, body, manner)).flatMap(textsOf))
const pass = async (duration: string) => texts.push(...(await bot.pass(duration)).flatMap(textsOf))

beforeAll(async () => {
  await start({})
  for (const text of [
    "!help moved",
    "!moved",
    `!moved ${ana}`,
    `!moved ${ana} ${ana}`,
    "!moved ana anna",
    "!moved --coop Turm",
  ])
    await say("ana", text)
  for (const text of ["@waggle:hive.example", person("ben"), person("zoe")]) {
    await bot.store.work((work) => putInvitation(work, coopKey("hive"), person("zoe"), person("ben")))
    await say("ana", `!moved ${ana} ${text}`)
  }
  await say("zoe", "!help")
  await say("ute", `!moved ${person("ute")} ${next}`)
  await say("ben", line)
  for (const manner of [unsigned, renewed, unencrypted]) await say("ana", line, manner)
  await say("ana", "!propose Umzug", {}, "members")
  await say("ana", "!stand moderator\nGern.", {}, "members")
  await pass("P3DT1M")
  for (const manner of [unsigned, {}]) await say(next, line, manner)
  await say("ana", line)
  await start({ signedDevices: false })
  await say(next, line, unsigned)
  await start({})
  await loose(bot.store.knex)("moves").insert({
    coop: "",
    old_person: ana,
    new_person: next,
    new_said_at: bot.clock.now(),
  })
  await say("ana", line)
  await say(next, line)
  await start({})
  for (const who of ["ana", next]) await say(who, line)
  await say("ben", `!invite ${ana}`)
  await bot.say(next, "members", "!leave --sure")
  await say("ben", `!invite ${ana}`)
  await start({}, { turm: ["ana"] })
  await say("ana", "!propose Umzug", {}, "members")
  await say("ana", "!propose Umbau", { coop: "turm" }, "members")
  await pass("P3DT1M")
  for (const text of ["!motions", "1"]) await say("ana", text)
  await say("ana", "!motions --coop Burg")
  await bot.say("ana", "direct", line)
  await say("ana", `${line} --coop hive`)
  await say(next, line)
})
afterAll(() => bot.close())

describe("in a German co-op", () => {
  it("nothing that is said about a change of Matrix ID has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(25)
    const found = texts.map((text) => `${englishIn(withoutMarks(text)).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name or to be typed", () => {
    const own = /\bM\d+\b|Umzug|Umbau|Gern|Hive|Turm|\(?\bana\b\)?|@ana:neu\.example/g
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect(foreign.filter((rest) => /\p{L}/u.test(rest))).toEqual([])
  })

  it("all that can be said about it was said here", () => {
    const ours = /^(moved-|(refused|command)-moved|piece-(old|new)$|refused-which-vote-where|coop-(which|unknown))/
    const silent = germanKeys.filter((key) => ours.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })
})
