/** The redline between two revisions of a document (§15.1). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isWord, legible, redline } from "../../../src/documents/rules/redline.ts"
import { optionText, redlineText, shortRedline } from "../../../src/documents/views/redline.ts"
import { toText } from "../../../src/kernel/views/markdown.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"

const plain = (before: string, after: string) => toText(redlineText(redline(before, after))).body
const words = loadWords("en", "Europe/Berlin")

describe("a redline", () => {
  it("shows by words what goes out and what comes in, without colours", () => {
    const { body, html } = toText(redlineText(redline("4. Notice is two weeks.\n", "4. Notice is three weeks.\n")))
    expect(body).toBe("4. Notice is [-two-] [+three+] weeks.")
    expect(html).toBe("4. Notice is <del>two</del> <u><strong>three</strong></u> weeks.")
  })

  it("shows replacements with hardly a word between them as one, so that they can be read", () => {
    expect(plain("1. Notice is two weeks in writing for all.\n", "1. Notice is three weeks in person for all.\n")).toBe(
      "1. Notice is [-two weeks in writing-] [+three weeks in person+] for all.",
    )
    // Nothing is shown as gone and come back where words only came in.
    expect(plain("1. Each may vote on it.\n", "1. Each member may vote twice on it.\n")).toBe(
      "1. Each [+member+] may vote [+twice+] on it.",
    )
  })

  it("leaves out the paragraphs that stay", () => {
    const before = "# Bylaws\n\n1. One.\n\n2. Two of us.\n\n3. Three.\n"
    expect(plain(before, before.replace("us.", "them."))).toBe("…\n\n2. Two of [-us.-] [+them.+]\n\n…")
  })

  it("leaves out the middle of a long run of words that stay", () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ")
    const shown = plain(`1. ${long} end.\n`, `1. ${long} limit.\n`)
    expect(shown).toBe("1. word0 word1 … word52 word53 word54 word55 word56 word57 word58 word59 [-end.-] [+limit.+]")
  })

  it("shows a paragraph that was written anew as one that went out and one that came in", () => {
    expect(plain("1. Meetings are held in spring.\n", "1. Each worker can resign whenever they wish to.\n")).toBe(
      "[-1. Meetings are held in spring.-]\n\n[+1. Each worker can resign whenever they wish to.+]",
    )
  })

  it("keeps marks that the text itself has as text, so that only changes are marked", () => {
    const { body, html } = toText(redlineText(redline("- **bold** ~~old~~ <b>x</b>\n", "- **bold** _old_ <b>x</b>\n")))
    expect(body).toBe("- **bold** [-~~old~~-] [+_old_+] <b>x</b>")
    expect(html).not.toContain("<b>")
  })

  it("says how many words change", () => {
    expect(optionText(words, "1. One two.\n", "1. One three four.\n").split("\n")[0]).toBe(
      "2 words come in, one goes out.",
    )
    expect(optionText(words, "", "Three words here.\n")).toBe("A new document of 3 words.")
  })

  it("is cut where it would be longer than people read in a chat, and says so", () => {
    const text = (word: string) => Array.from({ length: 400 }, (_, index) => `${index}. ${word} ${index}.`).join("\n\n")
    const { text: shown, cut } = shortRedline(redline(text("old"), text("new")))
    expect(cut).toBe(true)
    expect(shown.length).toBeLessThan(2600)
    expect(shown.endsWith("…")).toBe(true)
  })

  const texts = fc
    .array(fc.constantFrom("a", "b", "c", "*x*", "\n", "\n\n", "1.", "__", "~~", "\\", "`", "- ", "[x](y)", "<p>"), {
      maxLength: 40,
    })
    .map((parts) => parts.join(" "))

  it("has every word of both texts, in their order", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { paragraphs } = redline(before, after)
        const side = (change: "in" | "out", all = paragraphs) =>
          all
            .flat()
            .filter((piece) => piece.change !== (change === "in" ? "out" : "in"))
            .flatMap(({ tokens }) => tokens.filter(isWord))
        const wordsOf = (text: string) => text.match(/\S+/g) ?? []
        expect(side("in")).toEqual(wordsOf(after))
        expect(side("out")).toEqual(wordsOf(before))
        expect(side("in", paragraphs.map(legible))).toEqual(wordsOf(after))
        expect(side("out", paragraphs.map(legible))).toEqual(wordsOf(before))
      }),
    )
  })

  it("can be read back from the message, whatever marks the texts have", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const found = redline(before, after)
        const { html } = toText(redlineText(found) || "none")
        const count = (tag: string) => html.split(`<${tag}>`).length - 1
        expect(count("del")).toBe(html.split("</del>").length - 1)
        if (found.out > 0) expect(count("del")).toBeGreaterThan(0)
        if (found.in > 0) expect(count("u")).toBeGreaterThan(0)
        expect(html).not.toMatch(/<(?:a|em|code|ul|ol|li)[ >]/)
      }),
    )
  })
})
