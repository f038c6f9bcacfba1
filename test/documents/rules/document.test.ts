/** Texts and keys of documents (§15.1). */
import { describe, expect, it } from "vitest"
import { longestText, readKey, readText, textIn } from "../../../src/documents/rules/document.ts"

describe("the text of a document", () => {
  it("is kept in one form, so that two texts that look the same are the same", () => {
    expect(readText("\uFEFF\r\n# Satzung  \r\n\r\n\r\n\r\nA\u0308mter \n\n")).toEqual({ text: "# Satzung\n\nÄmter\n" })
  })

  it.each([
    ["an element", "One\n<b>two</b>"],
    ["an element with an attribute", 'One\n<img src="x">'],
    ["a comment", "One\n<!-- two -->"],
    ["an end tag", "One\n</div>"],
  ])("has no HTML: %s", (_what, text) => {
    expect(readText(text)).toEqual({ refused: "document-html", line: 2 })
  })

  it("may have addresses, comparisons and arrows", () => {
    for (const text of ["<https://hive.example>", "a < b and b > c", "x <- y", "1 <2"])
      expect(readText(text)).toEqual({ text: `${text}\n` })
  })

  it.each([
    ["an escape character", "One\ntw\u001bo"],
    ["a mark that turns the direction", "One\ntw\u202eo"],
    ["a space of no width", "One\ntw\u200bo"],
    ["a soft hyphen", "One\ntw\u00ado"],
  ])("has no character that nobody sees: %s", (_what, text) => {
    expect(readText(text)).toEqual({ refused: "document-unseen", line: 2 })
  })

  it("is not empty, and not longer than a document may be", () => {
    expect(readText(" \n--- \n")).toEqual({ refused: "document-empty" })
    expect(readText("a".repeat(longestText + 1))).toMatchObject({ refused: "document-too-long" })
    expect(readText("a".repeat(longestText))).toHaveProperty("text")
  })

  it("is read from a file only if the file is UTF-8", () => {
    expect(textIn(Buffer.from("Ämter"))).toBe("Ämter")
    expect(textIn(Buffer.from("Ämter", "latin1"))).toBeNull()
  })
})

describe("a key", () => {
  it("is one short word, whose case does not matter", () => {
    expect(readKey("Bylaws")).toBe("bylaws")
    expect(readKey("reise-richtlinie")).toBe("reise-richtlinie")
    expect(readKey("satzung-2")).toBe("satzung-2")
  })
  it.each(["", "two words", "-x", "x--y", "a/b", "M7", "x".repeat(31), "<b>"])("cannot be %j", (typed) => {
    expect(readKey(typed)).toBeNull()
  })
})
