/** Mediations in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { refusalInWords } from "../../src/bot/answers.ts"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { motionId } from "../../src/kernel/rules/types.ts"
import { roomsForMediations } from "../../src/mediation/acts/rooms.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { leave, remove } from "../../src/people/acts/members.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { fiveAndTom } from "../support/decisions.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { closeRoom, makeRoom } from "../support/mediations.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []

async function start(settings: Record<string, unknown> = {}) {
  const all = { smallRoll: 3, ...settings }
  const bot = await CoopBot.start({ commands, language: "de", members: fiveAndTom, settings: all, wording: marked })
  bots.push(bot)
  const say = async (who: string, line: string, place: Place = "direct") =>
    texts.push(...(await bot.say(who, place, `!schlichten ${line}`)).flatMap(textsOf))
  const look = async (who: string, line: string) => texts.push(...(await bot.say(who, "direct", line)).flatMap(textsOf))
  const pass = async (time: string) => texts.push(...(await bot.pass(time)).flatMap(textsOf))
  const does = async (deed: Parameters<CoopBot["act"]>[0]) => texts.push(...(await bot.act(deed)).flatMap(textsOf))
  const agree = async () => {
    await say("ana", "@ben mit @cem Der Putzplan")
    await say("ben", "annehmen")
    await say("cem", "ja")
  }
  const room = async () => {
    await agree()
    await does((act) => makeRoom(act, "ana", "ben", "cem"))
  }
  return { bot, say, look, pass, does, agree, room }
}

beforeAll(async () => {
  const { bot, say, look, pass, does, agree, room } = await start()
  const close = () => does(closeRoom)
  await look("ana", "!help schlichten")
  for (const line of ["", "@ana", "@waggle:hive.example", "annehmen", "@ben mit @ana", "@ben mit @waggle:hive.example"])
    await say("ana", line)
  await say("ana", "@ben Der Putzplan", "members")
  texts.push(
    ...(await bot.say("ana", "members", "!schlichten @ben Der Putzplan", { room: { mayRedact: false } })).flatMap(
      textsOf,
    ),
  )
  await say("ana", "@ben Der Putzplan")
  await say("ana", "@ben")
  await say("ana", "@cem")
  await say("ben", "@ana")
  await say("ben", "annehmen")
  await look("ben", "!todo")
  await say("ana", "mit @cem")
  await say("ben", "mit @dee")
  await look("ana", "!todo")
  await say("ana", "ablehnen")
  for (const line of ["@eli mit", "mit", `@eli ${"Immer ich. ".repeat(400)}`]) await say("ana", line)
  await look("ben", "!todo")
  await say("ben", "mit @eli")
  await say("ana", "annehmen")
  await look("eli", "!todo")
  await say("ana", "einigung Halbe, halbe")
  await say("ana", "mit @cem")
  await say("eli", "ablehnen")
  await say("ana", "mit @eli")
  await say("ana", "mit @dee")
  await say("ben", "annehmen")
  await pass("P8D")
  await say("ben", "ablehnen")
  await say("ana", "@ben")
  await pass("P31D")
  await say("ana", "@ben mit @cem")
  await pass("P8D")
  await pass("P31D")
  await agree()
  await does((act) => makeRoom(act, "ana", "ben", "cem"))
  const inRoom = (who: string, line: string) => say(who, line, "mediation")
  await look("ana", "!rooms")
  texts.push(...(await bot.say("ana", "members", "!help mediate")).flatMap(textsOf))
  texts.push(...(await bot.say("ana", "mediation", "!petition Alle putzen")).flatMap(textsOf))
  texts.push(...(await bot.say("ana", "mediation", "!hilfe")).flatMap(textsOf))
  await say("ana", "@ben")
  await inRoom("ana", "")
  await inRoom("ana", "einigung")
  await inRoom("ana", "abstimmen Wer putzt?")
  await inRoom("ana", "annehmen")
  await inRoom("ana", "annehmen 2 bitte")
  await say("ana", "einigung Alle putzen.")
  await look("ben", "!todo")
  await inRoom("ben", "ablehnen")
  await inRoom("cem", "einigung Halbe, halbe.")
  await inRoom("ana", "annehmen 2")
  await inRoom("ben", "annehmen")
  await inRoom("ben", "annehmen 2")
  await close()
  await room()
  await inRoom("ben", "offen")
  await inRoom("ben", "offen")
  await inRoom("ben", "")
  await inRoom("ben", `abstimmen ${"x".repeat(201)}`)
  await inRoom("ben", "--mit-namen abstimmen Wer putzt?\n- Alle\n- Eine Firma")
  await inRoom("ana", "annehmen")
  texts.push(...(await bot.say("ana", "members", "!verschieben M1 3 Tage")).flatMap(textsOf))
  await close()
  await room()
  await inRoom("ben", "offen")
  await inRoom("ben", "@dee")
  await inRoom("ben", "abstimmen Soll eine Firma putzen?")
  await inRoom("ana", "annehmen")
  await close()
  await room()
  await inRoom("cem", "beenden")
  await close()
  await room()
  await say("ana", "@dee mit @cem")
  await say("dee", "annehmen")
  await say("cem", "annehmen")
  await say("cem", "einigung Halbe, halbe")
  await say("cem", "beenden")
  await does(async (act) => {
    for (const one of await roomsForMediations(act))
      for (const why of [{ why: "not-made", code: "M_FORBIDDEN" }, { why: "absent" }, null] as const)
        await one.tellRoomless(act, why)
  })
  await say("ana", "beenden @ben")
  await close()
  await say("ana", "@ben mit @cem")
  await say("ben", "annehmen")
  await say("ana", "beenden @ben")
  await gone()
  await withHolders()
  await byConsent()
  texts.push(refusalInWords({ refused: "mediator-unwilling", person: "eli" }, bot.coop.words, "!"))
})

async function byConsent(): Promise<void> {
  const { say, room } = await start({ motions: { decision: { method: "consent" } } })
  await room()
  await say("ben", "offen", "mediation")
  await say("ben", "abstimmen Wer putzt?\nAlle\nEine Firma", "mediation")
}

async function gone(): Promise<void> {
  const { say, pass, does, room } = await start()
  await room()
  await does((act) => remove(act, person("cem"), motionId("M1")))
  await pass("PT1M")
  await does(closeRoom)
  await say("ana", "@ben")
  await does(async (act) => leave(act, await standingOf(act.work, act.coop.config, person("ben"))))
  await pass("PT1M")
}

async function withHolders(): Promise<void> {
  const { bot, say } = await start({
    offices: { secretary: { powers: ["mediate"] }, president: { powers: ["mediate"], candidacy: "nothing" } },
  })
  await bot.act((act) => takeSeat(act, officeKey("secretary"), person("dee"), null))
  await say("ana", "@ben")
  await say("ana", "beenden")
  await bot.act((act) => takeSeat(act, officeKey("president"), person("eli"), null))
  await say("ben", "@ana")
  await say("ana", "annehmen")
  await say("ana", "mit @cem")
  await say("ben", "ablehnen")
}

afterAll(() => Promise.all(bots.map((bot) => bot.close())))

/** The text without the short names of weekdays before dates. Thursday's looks like an English word. */
const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

const keys = readFileSync(join(localesFolder, "de", "mediation.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about mediations has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name, a title or a number", () => {
    const own =
      /(?<!\p{L})(M\d+|Der Putzplan|Halbe, halbe|Alle putzen|Wer putzt|Eine Firma|Alle|Soll eine Firma putzen|Hive|ana|ben|cem|dee|eli|bitte|mediation|hive.example|https|matrix.to)(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about mediations was said here", () => {
    const places = ["place-mediation", "in-place-mediation", "refused-nobodys-to-shelve"]
    expect([...keys, ...places].filter((key) => !asked.has(key))).toEqual([])
  })
})
