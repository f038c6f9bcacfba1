/** A homeserver refuses an event of more than 65,536 bytes. Members must get an answer to every question all the same. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { eventId } from "../../../src/kernel/rules/types.ts"
import { toText } from "../../../src/kernel/views/markdown.ts"
import { toTexts } from "../../../src/kernel/views/portions.ts"
import { editContent, sayContent } from "../../../src/matrix/errands.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { leastCpuOf } from "../../support/cpu.ts"

const limit = 47_000
const bytes = (content: object) => Buffer.byteLength(JSON.stringify(content))

describe("a message too large for one event", () => {
  it("parts between paragraphs, and loses nothing", () => {
    const paragraphs = Array.from({ length: 12 }, (_, n) => `${n}: ${"あ".repeat(2000)}`)
    const texts = toTexts(paragraphs.join("\n\n"))
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(bytes(sayContent(text))).toBeLessThan(limit)
    expect(texts.map(({ body }) => body).join("\n\n")).toBe(paragraphs.join("\n\n"))
  })

  it("parts between lines where a paragraph is too large, and cuts only a line that is", () => {
    const lines = Array.from({ length: 100 }, (_, n) => `- Round ${n}: ${"votes ".repeat(200).trim()}`).join("\n")
    const texts = toTexts(lines)
    expect(texts.map(({ body }) => body).join("\n")).toBe(lines)
    const [line, ...more] = toTexts("word ".repeat(100_000))
    expect(more).toEqual([])
    expect(line.body).toMatch(/^word .*…$/)
  })

  it("is one message where it fits", () => {
    expect(toTexts("**One**\n\ntwo")).toHaveLength(1)
  })

  it("is edited without its text standing there twice", () => {
    const [text] = toTexts("ä ".repeat(5000))
    const content = editContent(text, eventId("$first"))
    expect(bytes(content)).toBeLessThan(limit)
    expect(content).toMatchObject({ "m.new_content": { body: text.body } })
  })
})

describe("a motion of long texts", () => {
  let bot: CoopBot
  beforeEach(async () => {
    bot = await CoopBot.start({ commands })
  })
  afterEach(() => bot.close())

  it("is shown whole, in several messages", async () => {
    await bot.say("ana", "members", `!propose One\n${"あ".repeat(4000)}`)
    for (const name of ["ben", "cem"])
      await bot.say(name, "members", `!alternative M1 By ${name}\n${"い".repeat(4000)}`)
    const answers = await bot.say("ana", "members", "!motion M1")
    expect(answers.length).toBeGreaterThan(1)
    for (const { errand } of answers)
      if (errand.do === "say") expect(bytes(sayContent(errand.text, errand.relation))).toBeLessThan(limit)
    expect(answers.map(({ body }) => body.replaceAll(/[^い]/g, "")).join("")).toHaveLength(8000)
  })

  it("with as many and as long titles as there may be still has a ballot, an answer to it and an outcome that fit", async () => {
    await bot.say("ana", "members", `!propose ${"あ".repeat(200)}`)
    for (let n = 10; n < 38; n++) await bot.say("ben", "members", `!alternative M1 ${n}${"あ".repeat(198)}`)
    const opened = await bot.pass("P3DT1M")
    const cast = await bot.say("ana", "direct", Array.from({ length: 30 }, (_, n) => n + 1).join(" "))
    const closed = await bot.pass("P5D")
    for (const { errand } of [...opened, ...cast, ...closed]) {
      if (errand.do === "say") expect(bytes(sayContent(errand.text, errand.relation))).toBeLessThan(limit)
      if (errand.do === "edit") expect(bytes(editContent(errand.text, eventId("$first")))).toBeLessThan(limit)
    }
    expect(closed.map(({ body }) => body).join("\n")).toContain("Minutes no.")
  })
})

describe("a list of ten thousand lines", () => {
  it("takes a few times as long as making one message of it", () => {
    const list = "- x\n".repeat(10_000)
    const floor = leastCpuOf(() => toText(list))
    expect(leastCpuOf(() => toTexts(list), 1)).toBeLessThan(60 * Math.max(floor, 5))
    expect(
      toTexts(list)
        .map(({ body }) => body)
        .join("\n"),
    ).toBe(list.trim())
  })
})
