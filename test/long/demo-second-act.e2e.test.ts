/** The demo's second act in a process of its own, as people start it. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { expectSameBooks } from "../support/demo-books.ts"
import { type DemoLine, DemoProcesses } from "../support/demo-process.ts"

let demos: DemoProcesses
beforeAll(async () => {
  demos = await DemoProcesses.begin()
})
afterAll(() => demos.close())

describe("the demo's second act", () => {
  it("has a conference that elects officers and a council, an amended bylaw, and a recall by petition", async () => {
    const transcript = join(demos.folder, "hierarchy.jsonl")
    const data = join(demos.folder, "hierarchy")
    const told = await demos.run("demo", "--exit", "--story", "hierarchy", "--transcript", transcript, "--data", data)
    expect(told).toMatchObject({ code: 0, err: expect.not.stringContaining("otherwise") })
    // Where an earlier demo has taken the accounts' names on this homeserver, all of them have an ending.
    const out = told.out.replaceAll(/\s+/g, " ").replaceAll(/\b(ana|ben|cem|dee|eli)-[0-9a-f]{6}\b/g, "$1")
    for (const said of [
      "2. Whoever is late brings [-cake.-] [+bread.+]",
      "General conference C1 is open. ana presides.",
      "ana holds the office President now.",
      "Plan: Chief executive, revision 1 (M4), in force",
      "M5 · Board (3 seats): elected are cem, dee and eli",
      "Revision 2 is in force",
      "C1 is closed. 5 of 5 were there.",
      "R1 Bakery: cem, dee and eli (3 of 3)",
      "How do you work together?",
      "Kept: 3 of 5 for ben.",
      "President 10% of the payroll, Chief executive 20% of the surplus",
      "H2, ",
      "22:30 h",
      "is done: 405.00 EUR",
      "President 10% of the payroll: 3.43 EUR",
      "Surplus of the year: 1,095.00 EUR",
      "400.00 EUR falls due to 5 owners",
      "M10 · Recall ben, by petition A1",
      "ben no longer holds the office Chief executive.",
    ])
      expect(out).toContain(said)
    const lines: DemoLine[] = (await readFile(transcript, "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(lines.filter(({ encrypted }) => !encrypted)).toEqual([])
    // Who began the petition, and who endorsed it, stands in their own direct rooms alone.
    expect(lines.filter(({ body }) => body.startsWith("!petition")).map(({ room }) => room)).toEqual(["direct:dee"])
    // So does what somebody says of ben.
    const reviewed = lines.filter(({ room, body }) => !room.startsWith("direct:") && /ask us first/.test(body))
    expect(reviewed).toEqual([])
    const named = /dee|cem|ana/
    expect(lines.filter(({ room, body }) => room === "Members" && /A1/.test(body) && named.test(body))).toEqual([])
    // Nobody else hears what somebody is paid for their hours.
    expect(lines.filter(({ room, body }) => room === "Members" && /135\.00|162\.00|108\.00/.test(body))).toEqual([])
    const [, year = ""] = /The books of Hive in (\d{4}), closed/.exec(out) ?? []
    await expectSameBooks(data, Number(year))
  })
})
