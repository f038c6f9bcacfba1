/** The page on reliability has one line for each fault that the harness can play, and no other. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Facts } from "../../tools/faults/check.ts"
import { doneIn } from "../../tools/faults/fault.ts"
import { faults } from "../../tools/faults/list.ts"
import { lineOf, linesIn, page, withLines } from "../../tools/faults/table.ts"

const text = readFileSync(page, "utf8")
const facts: Facts = { messages: 30, ballots: 12, votes: 4, announcements: 60, slowest: 7 }
const run = { seed: 3, commit: "0123abcd" }

describe("the table of faults", () => {
  it("has a line for each fault, in their order, and no line of another", () => {
    expect([...linesIn(text).keys()]).toEqual(faults.map(({ name }) => name))
  })

  it.each(faults.map((fault) => [fault.name, fault] as const))(
    "says of %s what the harness holds the bot to",
    (name, fault) => {
      const [, done, bot, people, checked, repeat] = (linesIn(text).get(name) ?? "")
        .split(" | ")
        .map((cell) => cell.trim())
      expect([done, bot]).toEqual([doneIn(fault), fault.bot])
      expect(people).toContain(fault.people)
      expect(checked).toMatch(/^\d+ messages answered once, \d+ ballots in \d+ counts, \d+ announcements once/)
      expect(repeat).toMatch(/^\d+, [0-9a-f]{8}\+? \|$/)
    },
  )

  it("keeps its other lines and the text around them when one line is written anew", () => {
    const [first, second] = faults
    if (!first || !second) throw new Error("there are faults")
    const before = linesIn(text)
    const after = withLines(text, new Map(before).set(first.name, lineOf(first, facts, run)))
    expect(linesIn(after).get(first.name)).toContain("slowest answer after 7 s")
    expect(linesIn(after).get(second.name)).toBe(before.get(second.name))
    expect(after.split("<!--")[0]).toBe(text.split("<!--")[0])
    expect(after.split("<!-- end -->")[1]).toBe(text.split("<!-- end -->")[1])
  })
})

describe("the faults", () => {
  it("have different names, which can be typed after --only", () => {
    const names = faults.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/)
  })

  it("say in each column something that a table can hold", () => {
    for (const { done, bot, people } of faults)
      for (const cell of [done, bot, people]) expect(cell).toMatch(/^[^|\n]+[^|\n.]$/)
  })
})
