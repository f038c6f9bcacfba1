/** Moods (§17.2): how people feel, once or again and again. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { nextToAsk } from "../../../src/voice/store/moods.ts"
import type { Answer } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { berlin } from "../../support/time.ts"

const people = ["ana", "ben", "cem", "dee", "eli"] as const

let bot: CoopBot
beforeEach(async () => {
  const members = { ...Object.fromEntries(people.map((name) => [name, "permanent" as const])), tom: "trial" as const }
  bot = await CoopBot.start({ commands, members, settings: { zone: "Europe/Berlin" } })
})
afterEach(() => bot.close())

const texts = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")
const ask = (line: string, who = "ana") => bot.ask(who, "members", line)
const tell = (who: string, line: string) => bot.ask(who, "direct", line)
const week = "!mood every week How was your week?"

/** Lets these people give their mood in the open question, one number each. */
async function give(...moods: readonly number[]): Promise<void> {
  for (const [at, mood] of moods.entries()) await tell(people[at] ?? "tom", `!mood ${mood}`)
}

describe("a mood", () => {
  it("is a number from 1 to 5, given in the direct message, and shown as sums once three have answered", async () => {
    expect(await ask("!mood How was your week?")).toContain("How do you feel, from 1 (bad) to 5 (good)?")
    expect(await tell("ben", "!mood 6")).toContain("a number from 1 to 5")
    await give(4, 2, 5)
    expect(await tell("ana", "!mood 5")).toContain("Your answer to Q1 is now: 5")
    expect(texts(await bot.pass("P3DT1M"))).toContain(
      "Q1 · How was your week?: 4 of 5 on average. 3 people answered (1: 0 · 2: 1 · 3: 0 · 4: 0 · 5: 2).",
    )
    expect(await ask("!mood Q1")).toContain("On average 4 of 5")
    expect(await tell("ana", "!mood 3")).toContain("No mood is open")
  })

  it("says nothing of how two people feel", async () => {
    await ask("!mood How was your week?")
    await give(1, 2)
    const ended = texts(await bot.pass("P3DT1M"))
    expect(ended).toContain("Too few people answered to show how")
    expect(ended).not.toContain("average")
  })

  it("can be given in words, and is taken out of the members’ room", async () => {
    expect(await ask("!mood And now?\nsunny\ncloudy")).toContain("1. sunny\n2. cloudy")
    expect(await tell("ben", "!mood Q1 2")).toContain("cloudy")
    expect((await bot.say("cem", "members", "!mood 1")).map(({ errand }) => errand.do)).toEqual(["redact", "say"])
  })

  it("is named where several are open", async () => {
    await ask("!mood One?")
    await ask("!mood Two?")
    expect(await tell("ben", "!mood 3")).toContain("Q1 and Q2")
    expect(await tell("ben", "!mood Q2 3")).toContain("Your answer to Q2 counts: 3")
    expect(await tell("ben", "!mood Three?")).toContain("in the members’ room")
  })
})

describe("a mood that is asked again and again", () => {
  const next = () => bot.store.work((work) => nextToAsk(work, () => true))

  it("comes each week, even if a week was missed, until somebody stops it", async () => {
    expect(await ask(week)).toContain("I ask it again every week, next Fri 27 Nov, 18:00")
    expect(await next()).toBe(berlin("2026-11-27T18:00"))
    expect(texts(await bot.pass("P7D"))).toContain("Q2 · How was your week?")
    const later = texts(await bot.pass("P15D"))
    expect(later).toContain("Q3 · How was your week?")
    expect(later).not.toContain("Q4")
    expect(await next()).toBe(berlin("2026-12-18T18:00"))
    expect(await ask("!mood stop", "ben")).toContain("I do not ask any more: How was your week?")
    expect(await ask("!mood stop", "ben")).toContain("nothing to stop")
    expect(await next()).toBeNull()
    expect(texts(await bot.pass("P7D"))).not.toContain("Q4")
  })

  it("is drawn once five people have answered twice, and not where fewer have", async () => {
    const pictures = (answers: readonly Answer[]) => answers.filter(({ errand }) => errand.do === "file")
    await ask(week)
    await give(1, 2, 3, 4, 5)
    expect(pictures(await bot.pass("P3DT1M"))).toEqual([])
    await bot.pass("P4D")
    await give(4, 4, 4)
    expect(pictures(await bot.pass("P3DT1M"))).toEqual([])
    await bot.pass("P4D")
    await give(5, 5, 4, 4, 4)
    const [picture] = pictures(await bot.pass("P3DT1M"))
    expect(picture?.errand).toMatchObject({ filename: "mood-Q3.png", mimetype: "image/png", image: { width: 1080 } })
    expect(picture?.lane).toContain("members")
  })

  it("is one of five at most in a co-op", async () => {
    for (const who of people) await ask(week, who)
    expect(await ask(week, "tom")).toContain("5 questions are asked again and again already")
  })
})
