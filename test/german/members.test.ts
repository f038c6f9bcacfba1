/** Members who come and go in a German co-op. Every message about them is sent at least once, and no English is in them. */

import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { coopKey, type MemberStatus, type OfficeKey } from "../../src/kernel/rules/types.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { followPresence } from "../../src/people/acts/absence.ts"
import { admitFounders, found } from "../../src/people/acts/found.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { foundTogether } from "../support/founding.ts"
import { germanKeys, listener, saidAfterRestore, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot | null = null

async function begin(members: Readonly<Record<string, MemberStatus>>): Promise<CoopBot> {
  await bot?.close()
  const settings = { smallRoll: 3, guests: ["@gast:hive.example"] }
  bot = await CoopBot.start({ commands, members, language: "de", settings, wording: marked })
  return bot
}

beforeAll(async () => {
  let now = await begin({ ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial", ute: "former" })
  const say = async (who: string, body: string, place: Place = "members") =>
    texts.push(...(await now.say(who, place, body)).flatMap(textsOf))
  const seat = (name: string, office: OfficeKey) =>
    now.store.work((work) => takeSeat({ work, coop: now.coop }, office, person(name), null))
  await now.store.work((work) => putMember(work, coopKey("hive"), person("vic"), "former", { removed: true }))
  await now.store.work((work) => putMember(work, coopKey("hive"), person("ina"), "former"))
  await now.store
    .knex("members")
    .where({ person: person("ina") })
    .update({ moved_to: person("ida") })

  for (const name of ["members", "member", "invite", "admit", "leave"]) await say("ana", `!help ${name}`)
  for (const text of [
    "!mitglieder",
    "!mitglied",
    "!mitglied tom",
    "!mitglied ute",
    "!mitglied vic",
    "!mitglied @ina:hive.example",
    "!mitglied @zoe:hive.example",
    "!mitglied zoe",
    `!mitglied ${"x".repeat(1200)}`,
    "!einladen",
    "!einladen zoe",
    "!einladen ben",
    "!einladen @waggle:hive.example",
    "!einladen @gast:hive.example",
    "!einladen @zoe:turm.example",
    "!einladen @zoe:turm.example",
    "!einladen ute",
    "!einladen vic",
    "!mitglied @zoe:turm.example",
    "!mitglied zoe",
    "!mitglieder",
    "!einladen ute --withdraw",
    "!einladen ute --withdraw",
    "!einladen tom --withdraw",
    "!aufnehmen",
    "!aufnehmen zoe",
    "!aufnehmen ute",
  ])
    await say("ana", text)
  const out = (...names: string[]) =>
    now.act((act) => followPresence(act, { here: new Set(), out: new Set(names.map(person)) }))
  const waits = async () => texts.push(...(await now.pass("P30DT1M")).flatMap(textsOf))
  await out("cem")
  await waits()
  for (const text of ["!mitglieder", "!mitglied cem"]) await say("ana", text)
  await say("cem", "!mitglieder", "direct")
  await say("tom", "!einladen @uli:hive.example")
  await seat("ben", "moderator")
  await out("cem", "tom")
  await waits()
  await say("cem", "!protokoll")
  await say("tom", "!mitglieder", "direct")
  await seat("ben", "treasurer")
  await say("ana", "!einladen @uli:hive.example")
  await say("tom", "!aufnehmen")
  await say("ana", "!propose Umzug")
  await say("ben", "!mitglied")
  await say("ben", "!mitglied tom")
  await say("ben", "!mitglieder", "direct")
  await seat("lea", "moderator")
  await say("ben", "!mitglied lea")
  await say("ben", "!mitglieder", "direct")
  await say("tom", "!austreten")
  await say("tom", "!austreten --sure")
  texts.push(...(await now.pass("P3DT1M")).flatMap(textsOf))
  await say("ben", "!austreten", "direct")
  await say("ben", "!austreten --sure", "direct")

  now = await begin({ ana: "permanent", ben: "permanent" })
  await seat("ben", "moderator")
  await seat("ben", "treasurer")
  await say("ben", "!austreten")
  await say("ben", "!austreten --sure")
  await say("ana", "!austreten", "direct")
  await say("ana", "!austreten --sure", "direct")
  now = await begin({ ute: "former" })
  await seat("kai", "treasurer")
  await say("kai", "!mitglieder")
  now = await begin({})
  const start = (...names: string[]) =>
    now.act(({ work, coop }) =>
      found({ work, coop: { ...coop, config: { ...coop.config, founders: names.map(person) } } }),
    )
  await start("ana", "uwe", "udo")
  await now.act((act) => admitFounders(act, [person("ana")]))
  texts.push(...(await start("ana", "uli")).flatMap(textsOf))
  await say("ana", "!einladen @uli:hive.example")
  await say("ana", "!einladen @uli:hive.example --withdraw")
  now = await begin({ ana: "former" })
  texts.push(...(await now.act(foundTogether)).flatMap(textsOf))
})
afterAll(() => bot?.close())

describe("in a German co-op", () => {
  it("nothing that is said about members has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(40)
    const found = texts.map((text) => `${englishIn(withoutMarks(text)).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name or to be typed", () => {
    const foreign = texts.map((text) => unmarked(text).replaceAll(/\bM\d+\b|\b(ana|ben|kai|lea|cem|tom)\b|Umzug/g, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about members was said here", () => {
    const silent = germanKeys.filter(
      (key) => subjects.members.test(key) && !saidAfterRestore.test(key) && !asked.has(key),
    )
    expect(silent).toEqual([])
  })
})
