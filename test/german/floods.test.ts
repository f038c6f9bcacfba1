/** Limits, long lists and look-alikes in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { keepNotice } from "../../src/rooms/acts/notice.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, withoutMarks } from "../support/german.ts"
import { openMany } from "../support/many-motions.ts"

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
  await start({
    limits: {
      ...{ proposals: 1, alternatives: 1, rewordings: 1, invitations: 1, invitationsADay: 3, taskDeeds: 1, answers: 9 },
      strangers: {
        openTasks: 1,
        tasksADay: 2,
        serverTasksADay: 3,
        allTasksADay: 4,
        answers: 3,
        serverAnswers: 7,
        roomAnswers: 9,
      },
    },
  })
  for (const title of ["Apfel", "Birne"]) await say("ana", "members", `!propose ${title}`)
  await say("ana", "members", "!alternative M1 Birne")
  for (const title of ["Kirsche", "Dattel"]) await say("ana", "members", `!reword M1 ${title}`)
  for (const name of ["zoe", "kai"]) await say("ana", "direct", `!invite @${name}:andere.example`)
  for (const flag of [" --withdraw", "", " --withdraw", "", " --withdraw"])
    await say("ana", "direct", `!invite @zoe:andere.example${flag}`)
  await say("ana", "direct", "!invite @kai:andere.example")
  const outside = async (who: string, place: Place, ...bodies: string[]) => {
    for (const body of bodies) await say(who, place, body)
  }
  await outside("zoe", "lobby", "!auftrag neu Apfel", "!auftrag neu Birne")
  await outside("zoe", "direct", "!auftrag T1 cancel", "!auftrag neu Birne", "!auftrag T2 cancel", "!auftrag neu Feige")
  await bot?.pass("PT1H")
  await outside("kai", "lobby", "!auftrag neu Apfel", "!auftrag neu Birne")
  await outside("lea", "lobby", "!auftrag neu Apfel", "!help", "!help")
  await outside("@eve:andere.example", "lobby", "!auftrag neu Apfel")
  await outside("@eva:dritte.example", "lobby", "!auftrag neu Apfel", "!help", "!help", "!help", "!help")
  await outside("@eli:vierte.example", "lobby", ...Array(9).fill("!help"))
  for (const deed of ["evaluate", "quit", "evaluate"]) await say("ben", "members", `!task T3 ${deed}`)
  for (let time = 0; time < 12; time++) await say("ben", "members", "!motions")
  for (let time = 0; time < 19; time++) await say("ben", "direct", "!motions")
  await start()
  for (const flag of ["", " --sure"]) await say("ana", "members", `!invite @anna1:hive.example${flag}`)
  for (const flag of ["", " --sure"]) await say("ana", "members", `!invite @annal:hive.example${flag}`)
  await bot?.store.work((work) => putMember(work, coopKey("hive"), person("cern"), "permanent"))
  await say("cem", "members", "!stand moderator")
  await start({ limits: { proposalsADay: 1, alternativesADay: 1 } })
  for (const title of ["Apfel", "Birne"]) await say("ana", "members", `!propose ${title}`)
  for (const title of ["Kirsche", "Dattel"]) await say("ben", "members", `!alternative M1 ${title}`)
  await start({ limits: { strangers: { tasksADay: 1 } } })
  await outside("zoe", "lobby", "!auftrag neu Apfel", "!auftrag neu Birne")
  await start({ limits: { invitationsInAll: 1, strangers: { answers: 1 } } })
  for (const name of ["zoe", "kai"])
    await say(name === "zoe" ? "ana" : "ben", "direct", `!invite @${name}:andere.example`)
  await outside("zoe", "direct", "!help", "!help", "!help")
  await outside("kai", "lobby", "!auftrag neu Apfel")
  await outside("lea", "lobby", "!auftrag neu Birne")
})
afterAll(() => bot?.close())

describe("in a German co-op", () => {
  it("nothing that is said about limits and look-alikes has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutMarks(text)).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("all that can be said about limits and look-alikes was said here", () => {
    const silent = germanKeys.filter((key) => subjects.floods.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })
})
