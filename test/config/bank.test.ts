/** The columns of a bank's CSV in the configuration. Missing columns have defaults. Impossible ones are refused with a clear reason. */
import { describe, expect, it } from "vitest"
import { configErrorLines } from "../../src/cli/config-problems.ts"
import { parseConfig } from "../../src/config/load.ts"
import { ConfigError } from "../../src/config/problem.ts"
import { languages } from "../../src/kernel/languages.ts"
import { loadWords } from "../../src/kernel/views/words.ts"

const head = `homeserver: https://matrix.example.org
user: "@waggle:example.org"
coops:
  hive:
    name: Hive
    founders: ["@ana:example.org"]
    bank:
      csv:
`
const config = (...lines: string[]) =>
  parseConfig(head + lines.map((line) => `        ${line}\n`).join(""), "waggle.yaml")

/** `brief`: where the configuration is wrong, and why. `said`: the error as people read it, in every language. */
function wrong(...lines: string[]): { brief: string[]; said: string } {
  try {
    config(...lines)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const brief = error.problems.map(({ line, path, reason }) => `${line} ${path.slice(4).join(".")} ${reason}`)
    return { brief, said: languages.flatMap((language) => configErrorLines(error, loadWords(language))).join("\n") }
  }
  return { brief: [], said: "" }
}

describe("the columns of a bank’s CSV", () => {
  it("need a day and an amount; the rest has defaults", () => {
    expect(config("date: Tag", "amount: Betrag").coops[0]?.bank?.csv).toEqual({
      ...{ delimiter: ";", encoding: "utf-8", skip: 0, date: "Tag", dateFormat: "dd.MM.yyyy", amount: "Betrag" },
      text: [],
    })
    expect(config("date: Tag", "debit: Soll", "credit: Haben", "text: Zweck").coops[0]?.bank?.csv?.text).toEqual([
      "Zweck",
    ])
  })

  it("are called by their numbers where the file has no names", () => {
    expect(config("date: 1", "amount: 2", "text: [3, 5]", "end: Endsaldo").coops[0]?.bank?.csv).toMatchObject({
      ...{ date: "1", amount: "2", text: ["3", "5"], end: "Endsaldo" },
    })
  })

  it.each([
    [["date: 0", "amount: 2"], "date wrong"],
    [["date: 1", "amount: 2.5"], "amount wrong"],
    [["date: 1", "amount: 1"], "amount csv-same-column"],
    [["amount: Betrag"], "date missing"],
    [["date: Tag"], "csv-no-amount"],
    [["date: Tag", "debit: Soll"], "debit csv-half-amount"],
    [["date: Tag", "amount: Betrag", "credit: Haben"], "amount csv-amount-twice"],
    [["date: Tag", "amount: Tag"], "amount csv-same-column"],
    [["date: Tag", "amount: Betrag", "direction: Betrag"], "direction csv-same-column"],
    [["date: Tag", "debit: Soll", "credit: Haben", "direction: Art"], "direction csv-direction-alone"],
    [["date: Tag", "amount: Betrag", "dateFormat: DD.MM.YYYY"], "dateFormat wrong"],
    [["date: Tag", "amount: Betrag", "text: []"], "text wrong"],
    [["date: Tag", "amount: Betrag", "encoding: utf8"], "encoding wrong-choice"],
    [["date: Tag", "amount: Betrag", "delimiter: x"], "delimiter wrong-choice"],
    [["date: Tag", "amount: Betrag", "sum: x"], "sum unknown-key"],
  ])("%j are refused, in words", (lines, reason) => {
    const { brief, said } = wrong(...lines)
    expect(brief.map((one) => one.replace(/^\d+ /, "").trim())).toEqual([reason])
    expect(said).not.toMatch(/⟦|undefined/)
  })

  it("are told what is expected instead", () => {
    const { said } = wrong("date: Tag", "amount: Betrag", "dateFormat: DD.MM.YYYY", "text: []")
    for (const words of [
      "dd.MM.yyyy or yyyy-MM-dd",
      "dd.MM.yyyy oder yyyy-MM-dd",
      "the name of a column",
      "den Namen einer Spalte",
    ])
      expect(said).toContain(words)
  })
})
