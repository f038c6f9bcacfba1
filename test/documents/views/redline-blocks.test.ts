/** What a redline looks like on paper (§15.1). */
import { describe, expect, it } from "vitest"
import { redline } from "../../../src/documents/rules/redline.ts"
import { redlineBlocks } from "../../../src/documents/views/redline-blocks.ts"
import { blocksOf } from "../../../src/kernel/views/printed-markdown.ts"

const blocks = (before: string, after: string) => redlineBlocks(redline(before, after))

/** A block in one line: what came in is `[+…+]`, what went out `[-…-]`, bold is `**…**`. */
const line = (block: ReturnType<typeof blocks>[number]): string => {
  if (block.is === "rule" || block.is === "code") return block.is
  const said = (runs: typeof block.runs) =>
    runs
      .map(({ text, change, bold, italic }) => {
        const look = bold ? `**${text}**` : italic ? `*${text}*` : text
        return change === "in" ? `[+${look}+]` : change === "out" ? `[-${look}-]` : look
      })
      .join("")
  return `${block.is}${block.is === "item" ? ` ${said(block.label)}` : ""}: ${said(block.runs)}`
}
const lines = (before: string, after: string) => blocks(before, after).map(line)

describe("a redline on paper", () => {
  it("shows paragraphs that stay as the text itself does", () => {
    const text = "# Bylaws\n\n1. **One** member,\none vote.\n\n4a. Later.\n\n- a\n- b\n\n> said\n"
    expect(blocks(text, text)).toEqual(blocksOf(text))
  })

  it("marks changed words in headings, numbered paragraphs and lists, and the numbers with them", () => {
    expect(lines("## II. Notice\n", "## II. Notices\n")).toEqual(["heading: II. [-Notice-] [+Notices+]"])
    expect(lines("4. Notice is two weeks.\n", "4. Notice is three weeks.\n")).toEqual([
      "item 4.: Notice is [-two-] [+three+] weeks.",
    ])
    expect(lines("1. One.\n", "1. One.\n\n1a. Two more.\n")).toEqual(["item 1.: One.", "item [+1a.+]: [+Two more.+]"])
    expect(lines("- by post\n- by chat\n", "- by post\n- in chat\n- by phone\n")).toEqual([
      "item •: by post",
      "item •: [-by-] [+in+] chat",
      "item •: [+by phone+]",
    ])
  })

  it("shows emphasis as it looks, on both sides of a change", () => {
    expect(lines("All **may** vote here.\n", "All **must** vote here.\n")).toEqual([
      "text: All [-**may**-] [+**must**+] vote here.",
    ])
    expect(lines("A vote for all.\n", "A *vote for* all.\n")).toEqual(["text: A [-vote for-] [+*vote for*+] all."])
  })

  it("leaves marks that do not belong together as they were typed", () => {
    expect(lines("Two * three is six here.\n", "Two * four* is six here.\n")).toEqual([
      "text: Two * [-three-] [+four*+] is six here.",
    ])
  })

  it("goes on in the next line where the text does", () => {
    expect(lines("One line here\nand a second.\n", "One line here\nand a third.\n")).toEqual([
      "text: One line here\nand a [-second.-] [+third.+]",
    ])
  })
})
