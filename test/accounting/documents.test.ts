/** Documents on paper, as another program reads them (§15.1). */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { sha256 } from "../../src/kernel/rules/minutes.ts"
import { structureOfPdf, textOfPdf } from "../support/accountant.ts"
import { CoopBot } from "../support/coop-bot.ts"

const first = `# Bylaws of the Hive

## I. Members

1. Each member has **one** vote.

2. Notice is two weeks.
   - in writing
   - by chat

2a. Ämter enden mit dem Austritt.

${Array.from({ length: 60 }, (_, index) => `${index + 3}. Paragraph ${index + 3} says ${"a word and ".repeat(20)}no more.`).join("\n\n")}
`
const second = first.replace("two weeks", "three weeks").replace("   - by chat\n", "")

let bot: CoopBot
beforeAll(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
  for (const [motion, command] of [
    ["M1", "!document new bylaws bylaws Bylaws of the Hive"],
    ["M2", "!amend bylaws Three weeks"],
  ] as const) {
    await bot.send("ana", "members", motion === "M1" ? first : second, { caption: command })
    await bot.pass("P3DT1M")
    for (const who of ["ana", "ben", "cem"]) await bot.say(who, "direct", `!vote ${motion} 1`)
  }
})
afterAll(() => bot.close())

async function pdf(command: string) {
  const said = await bot.say("ana", "direct", command)
  const [file] = said.flatMap(({ errand }) => (errand.do === "file" ? [errand] : []))
  if (!file) throw new Error(said.map(({ body }) => body).join("\n"))
  return { filename: file.filename, bytes: Buffer.from(file.bytes, "base64") }
}

const close = (text: string) => text.replace(/\s+/g, " ")

describe("a document as PDF", () => {
  it("has its title, revision, day, motion, hash, and all of its text with the numbers", async () => {
    const { filename, bytes } = await pdf("!document bylaws pdf")
    expect(filename).toBe("bylaws-2.pdf")
    const text = close(await textOfPdf(bytes))
    for (const part of ["Bylaws of the Hive", "Revision 2, carried by M2, in force since", sha256(second).slice(0, 40)])
      expect(text).toContain(part)
    for (const part of [
      "I. Members",
      "1. Each member has one vote.",
      "2. Notice is three weeks. • in writing",
      "2a. Ämter",
    ])
      expect(text).toContain(part)
    expect(text.match(/Paragraph \d+ says/g)).toHaveLength(60)
    // The text's own first heading says the same as the title.
    expect(text.match(/Bylaws of the Hive/g)).toHaveLength(1)
  })

  it("has a number on every page", async () => {
    const pages = (await textOfPdf((await pdf("!document bylaws rev 1 pdf")).bytes)).split("\f").slice(0, -1)
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, page] of pages.entries())
      expect(page).toContain(`bylaws, revision 1 · Page ${index + 1} of ${pages.length}`)
  })

  it("is the same file whenever it is made", async () => {
    const one = await pdf("!document bylaws pdf")
    await bot.pass("PT5M")
    expect((await pdf("!document bylaws pdf")).bytes.equals(one.bytes)).toBe(true)
  })

  it("is read aloud with its headings and lists", async () => {
    const told = await structureOfPdf((await pdf("!document bylaws pdf")).bytes)
    expect(told).toMatch(/H1 \(block\)\s+"Bylaws of the Hive"/)
    expect(told).toMatch(/H3 \(block\)\s+"I. Members"/)
    expect(told).toMatch(/LI \(block\)\s+Lbl \(block\)\s+"1\."\s+LBody \(block\)\s+"Each member has "\s+"one"/)
  })
})

describe("a redline as PDF", () => {
  it("has what went out and what came in, each marked for readers and for those who hear it", async () => {
    const { filename, bytes } = await pdf("!document bylaws since 1 pdf")
    expect(filename).toBe("bylaws-2_since_1.pdf")
    const text = close(await textOfPdf(bytes))
    expect(text).toContain("What changed from revision 1 to revision 2")
    expect(text).toContain("2. Notice is two three weeks. • in writing")
    expect(text).toContain("Struck through: it went out. Underlined: it came in.")
    const told = await structureOfPdf(bytes)
    expect(told).toMatch(/"Notice is "\s+Span \(inline\)\s+"two"\s+(?:" "\s+)?Span \(inline\)\s+"three"\s+" weeks\."/)
    const raw = bytes.toString("latin1")
    expect(raw).toContain("/ActualText ([-two-])")
    expect(raw).toContain("/ActualText ([+three+])")
  })

  it("of a text on a ballot says that it is not in force", async () => {
    await bot.send("ben", "members", second.replace("Each member", "Every member"), { caption: "!amend bylaws Every" })
    const { filename, bytes } = await pdf("!document M3 pdf")
    expect(filename).toBe("bylaws-M3-1.pdf")
    const text = close(await textOfPdf(bytes))
    expect(text).toContain("Proposed in M3 as option 1. Not in force.")
    expect(text).toContain("Compared with revision 2")
    expect(text).toContain("1. Each Every member has one vote.")
  })
})
