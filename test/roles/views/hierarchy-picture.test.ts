/** The picture of the hierarchy: it reads on a phone, and says in words what it shows. */
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { drawn } from "../../../src/kernel/views/picture.ts"
import { type Box, hierarchyPicture } from "../../../src/roles/views/hierarchy-picture.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { ledByAna } from "../../support/roles.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await ledByAna()
})
afterEach(() => bot.close())

const boxes: fc.Arbitrary<Box[]> = fc.array(
  fc.record({
    level: fc.nat(12),
    title: fc.string({ unit: "grapheme", maxLength: 80 }),
    people: fc.string({ maxLength: 200 }),
    vacant: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20 },
)

describe("the picture", () => {
  it("comes with `!org`, with all that it shows as its text", async () => {
    await bot.ask("ana", "members", '!role new "Bread & <rolls>"')
    await bot.ask("ana", "members", "!role R1 seats 2")
    await bot.ask("ana", "members", "!appoint @ana R1")
    const answers = await bot.say("eli", "direct", "!org")
    const file = answers.flatMap(({ errand }) => (errand.do === "file" ? [errand] : []))[0]
    expect(file?.filename).toBe("org.png")
    expect(file?.caption).toBe("Who does what at Hive · Chief executive: ana · R1 Bread & <rolls>: ana (1 of 2)")
    expect(
      Buffer.from(file?.bytes ?? "", "base64")
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG")
  })

  it("is not there while there is no role", async () => {
    const answers = await bot.say("eli", "direct", "!org")
    expect(answers.some(({ errand }) => errand.do === "file")).toBe(false)
  })

  it("is as wide as a phone can show, stands on a ground of its own, and keeps every box and line inside", () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const svg = hierarchyPicture("Who does what", all)
        const [, wide, high] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
        expect(Number(wide)).toBe(1080)
        expect(svg).toContain('<rect width="100%" height="100%" fill="#ffffff"/>')
        const rects = [...svg.matchAll(/<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g)]
        expect(rects).toHaveLength(all.length)
        for (const [, x, y, width, height] of rects) {
          expect(Number(x) + Number(width)).toBeLessThanOrEqual(Number(wide))
          expect(Number(y) + Number(height)).toBeLessThanOrEqual(Number(high))
          expect(Number(width)).toBeGreaterThan(500)
        }
        // Its letters are twelve pixels high on a phone that shows it 340 pixels wide.
        for (const [, size] of svg.matchAll(/font-size="(\d+)"/g))
          expect((Number(size) * 340) / 1080).toBeGreaterThan(11)
      }),
    )
  })

  it("can be drawn whatever people are called", async () => {
    const { png, width } = await drawn(
      hierarchyPicture("<&>", [{ level: 0, title: '"Köchin" & <Koch>', people: "…".repeat(300), vacant: true }]),
    )
    expect(width).toBe(1080)
    expect(png.length).toBeGreaterThan(1000)
  })
})
