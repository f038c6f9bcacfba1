/** The rules of votes in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { motionKinds } from "../../src/votes/rules/kinds.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot | null = null

/** Rules that differ from the presets in as many ways as possible. */
const unlike = {
  start: ["trial", "permanent", "officers", "moderators"],
  vote: ["moderators"],
  threshold: "3/4",
  quorum: "0/1",
  proposalStage: "PT0S",
  votingStage: "P1D",
  earlyNotice: "PT0S",
  closeWhenAllVoted: false,
}
const consensus = { threshold: "consensus", earlyNotice: "PT0S" }

beforeAll(async () => {
  for (const settings of [
    {},
    { preset: "hierarchy-by-consent", motions: { decision: unlike, membership: consensus } },
    { motions: { decision: { start: ["moderators"] } } },
    // Two offices whose electors differ: each is named with those who vote on its recall.
    { preset: "hierarchy-by-consent", offices: { president: { election: { vote: ["permanent", "trial"] } } } },
    { preset: "nassella", motions: { impeachment: { method: "consent", objections: 2 } } },
  ]) {
    await bot?.close()
    bot = await CoopBot.start({ commands, language: "de", settings, wording: marked })
    for (const about of ["", ...motionKinds, "Ausschluss", "Wahl", "Haushlat", "Wetter"])
      texts.push(...(await bot.say("tom", "direct", `!regeln ${about}`)).flatMap(textsOf))
    for (const text of ["!propose Umzug", "!help regeln", "!haushalt vorschlagen monatlich=5€ arbeit=1% bewertung=1%"])
      texts.push(...(await bot.say("tom", "members", text)).flatMap(textsOf))
    for (const text of ["!stand moderator", "!stand treasurer", "!impeach --sure Bücher fehlen."])
      texts.push(...(await bot.say("tom", "members", text)).flatMap(textsOf))
  }
})
afterAll(() => bot?.close())

describe("in a German co-op", () => {
  it("nothing that is said about rules has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(40)
    const found = texts.map((text) => `${englishIn(withoutMarks(text)).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is to be typed", () => {
    expect(texts.filter((text) => /\p{L}/u.test(unmarked(text)))).toEqual([])
  })

  it("all that can be said about rules was said here", () => {
    const ours =
      /^rules-(?!page-voted$|voted-cell$)|^command-rules-|^refused-(no-such-kind|may-not-start)$|^who-franchise-(?!only)/
    const silent = germanKeys.filter((key) => ours.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })
})
