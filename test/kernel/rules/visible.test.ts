import { Writable } from "node:stream"
import { describe, expect, it } from "vitest"
import { writeLines } from "../../../src/cli/terminal.ts"
import { visible, visibleLines } from "../../../src/kernel/rules/visible.ts"

describe("what others chose, in a log or at a terminal", () => {
  it("shows what would not be seen", () => {
    expect(visible("a\u001B[31mb\u0007\u009Bc\nd\u202Ee\u200Bf")).toBe(
      "a\\u{1b}[31mb\\u{7}\\u{9b}c\\u{a}d\\u{202e}e\\u{200b}f",
    )
  })

  it("leaves letters, spaces and emoji as they are", () => {
    const name = "Zoë Kükelhaus 日本 👩‍👩‍👧"
    expect(visible(name)).toBe(name)
    expect(visibleLines(`${name}\n\t${name}`)).toBe(`${name}\n\t${name}`)
  })

  it("is cut", () => {
    expect(visible("x".repeat(60_000), 10)).toBe(`${"x".repeat(10)}…`)
  })

  it("moves no cursor where `waggle verify` and its like print a title", async () => {
    let printed = ""
    const out = new Writable({
      write(chunk, _, done) {
        printed += String(chunk)
        done()
      },
    })
    writeLines(out, ["M7 · \u001B]0;owned\u0007\u001B[2J\u009B5n\r", "second\nthird"])
    expect(printed).toBe("M7 · \\u{1b}]0;owned\\u{7}\\u{1b}[2J\\u{9b}5n\\u{d}\nsecond\nthird\n")
  })
})
