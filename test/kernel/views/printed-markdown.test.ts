/** How people's Markdown is read for paper. */
import { describe, expect, it } from "vitest"
import { blocksOf } from "../../../src/kernel/views/printed-markdown.ts"

describe("a text to print", () => {
  it("has headings, paragraphs, quotations, code and rules", () => {
    expect(blocksOf("# One\n\nText\nof two lines.\n\n> said\n\n```\nx = 1\n```\n\n---\n\n### Two")).toEqual([
      { is: "heading", level: 1, runs: [{ text: "One" }] },
      { is: "text", depth: 0, runs: [{ text: "Text\nof two lines." }] },
      { is: "text", depth: 1, runs: [{ text: "said" }] },
      { is: "code", depth: 0, text: "x = 1" },
      { is: "rule" },
      { is: "heading", level: 3, runs: [{ text: "Two" }] },
    ])
  })

  it("keeps the numbers that people typed, those with a letter too", () => {
    const labels = blocksOf("4. Four\n\n4a. More\n\n7) Seven\n\n§ 8 Eight").map((block) =>
      block.is === "item" ? block.label.map(({ text }) => text).join("") : block.is,
    )
    expect(labels).toEqual(["4.", "4a.", "7)", "text"])
  })

  it("says how deep an item stands, and what belongs to it", () => {
    expect(blocksOf("1. One\n   - a\n   - b\n\n   More of one.\n\n2.\n")).toMatchObject([
      { is: "item", depth: 1, label: [{ text: "1." }] },
      { is: "item", depth: 2, label: [{ text: "•" }] },
      { is: "item", depth: 2 },
      { is: "text", depth: 1, runs: [{ text: "More of one." }] },
      { is: "item", depth: 1, label: [{ text: "2." }], runs: [] },
    ])
  })

  it("shows bold, italic and code, and where a link leads", () => {
    expect(blocksOf("a **b *c*** `d` [e](https://hive.example/f)")).toEqual([
      {
        is: "text",
        depth: 0,
        runs: [
          { text: "a " },
          { text: "b ", bold: true },
          { text: "c", bold: true, italic: true },
          { text: " " },
          { text: "d", code: true },
          { text: " e (https://hive.example/f)" },
        ],
      },
    ])
  })

  it("takes nothing away that it does not understand", () => {
    expect(blocksOf("~~gone~~ <b>x</b> ![y](z)\n| a | b |\n| - | - |")).toEqual([
      { is: "text", depth: 0, runs: [{ text: "~~gone~~ <b>x</b> !y (z)\n| a | b |\n| - | - |" }] },
    ])
  })
})
