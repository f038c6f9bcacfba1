/** Plays the examples in docs/pay.md: each line of pay is what Waggle books. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { approveLines } from "../../src/hours/acts/writing.ts"
import type { Hours } from "../../src/hours/rules/hours.ts"
import { person } from "../support/bot.ts"
import { payAll, payingCoop, payOf, voteScale, work } from "../support/pay.ts"
import { until } from "../support/time.ts"

const document = readFileSync(join(import.meta.dirname, "../../docs/pay.md"), "utf8")
const [, examples = ""] = document.split("\n# Examples\n")
const [, scale = ""] = /always `([^`]+)`/.exec(examples) ?? []

const all = examples
  .split(/\n## /)
  .slice(1)
  .flatMap((section) => {
    const [title = ""] = section.split("\n")
    return [...section.matchAll(/```text\n([\s\S]*?)```/g)].map(([, story = ""], at) => ({
      title: at === 0 ? title : `${title} (${at + 1})`,
      steps: story.trim().split("\n"),
    }))
  })

/** `7.5` or `0:20` as hours. */
const hoursOf = (text: string): number => {
  const [whole = "0", minutes] = text.split(":")
  return minutes === undefined ? Number(whole) : Number(whole) + Number(minutes) / 60
}

/** A line of pay as the document writes it: with minutes where hours have no end. */
const asWritten = (line: string): string =>
  line.replace(/ ([\d.]+) h/, (_, hours: string) => {
    const minutes = Math.round(Number(hours) * 60)
    return minutes % 30 === 0
      ? ` ${hours} h`
      : ` ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")} h`
  })

describe("an example of docs/pay.md", () => {
  it.each(all)("is what Waggle books: $title", async ({ steps }) => {
    const country = /^country (\w+)$/.exec(steps[0] ?? "")?.[1] ?? "none"
    const bot = await payingCoop({ country })
    await voteScale(bot, scale)
    const waiting: Hours[] = []
    const shown = new Map<string, number>()
    let lines: string[] = []
    for (const step of steps) {
      const [deed = "", who = "", day = "", amount = ""] = step.split(" ")
      const rest = step.slice(deed.length + who.length + 2)
      const rate = (line: string) => bot.ask("ana", "direct", `!rate @${line} because we agreed on it`)
      if (deed === "country") continue
      if (deed === "rate") expect(await rate(`${who} ${rest}`)).toContain("an hour")
      else if (deed === "refused" && who === "rate") expect(await rate(rest)).not.toContain("an hour**")
      else if (deed === "refused") {
        const refused = await bot.ask("ben", "members", `!scale propose ${rest}`)
        expect(refused).toContain("times")
        expect(refused).not.toContain("is open")
      } else if (deed === "says") expect(await bot.ask(who, "direct", rest)).toContain("ana")
      else if (deed === "hours" || deed === "sick")
        await work(bot, who, day, hoursOf(amount), deed === "sick" ? "sick" : "worked")
      else if (deed === "late") waiting.push(await work(bot, who, day, hoursOf(amount), "worked", { approved: false }))
      else if (deed === "approve") await bot.act((act) => approveLines(act, person("ana"), waiting))
      else if (deed === "month") {
        expect(lines).toEqual([])
        const [year = "", month = ""] = who.split("-")
        await until(bot, month === "12" ? `${Number(year) + 1}-01-01T00:00` : `${year}-${Number(month) + 1}-01T00:00`)
        await payAll(bot)
        const booked = (await payOf(bot, "dee")).map((line) => `dee: ${asWritten(line)}`)
        lines = booked.slice(shown.get("dee") ?? 0)
        shown.set("dee", booked.length)
      } else expect([step, lines.shift()]).toEqual([step, step])
    }
    expect(lines).toEqual([])
    expect(bot.faults).toEqual([])
    await bot.close()
  })

  it("is there for each case that people ask about, and its prose has the amounts of its lines", () => {
    for (const one of [/raise/, /late/, /Sickness/, /contested/, /ratio reached/])
      expect(all.filter(({ title }) => one.test(title)).length).toBeGreaterThan(0)
    for (const section of examples.split(/\n## /).slice(1)) {
      const prose = section.replaceAll(/```text\n[\s\S]*?```/g, "")
      const told = [...section.matchAll(/```text\n([\s\S]*?)```/g)].map(([, story]) => story).join("\n")
      const sum = told.includes("5.16") ? ["10.33"] : []
      for (const [, amount = ""] of prose.matchAll(/(\d+\.\d\d) EUR/g))
        expect([amount, sum.includes(amount) || told.includes(amount.replace(/\.00$/, ""))]).toEqual([amount, true])
    }
  })
})
