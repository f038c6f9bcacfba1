/** Plays the examples in docs/dues.md, and checks that the bot says what they show. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { play, type Step, startPlay, stepsOf } from "../support/played.ts"

const document = readFileSync(join(import.meta.dirname, "../../docs/dues.md"), "utf8")
const [rules = "", examples = ""] = document.split("\n# Examples\n")

interface Example {
  readonly title: string
  /** The text around the stories in the document. */
  readonly prose: string
  readonly stories: readonly (readonly Step[])[]
}

const storyOf = /```text\n([\s\S]*?)```/g

const all: readonly Example[] = examples
  .split(/\n## /)
  .slice(1)
  .map((section) => ({
    title: section.split("\n")[0] ?? "",
    prose: section.replaceAll(storyOf, ""),
    stories: [...section.matchAll(storyOf)].map(([, story = ""]) => stepsOf(story)),
  }))

/** Whether the bot's lines are those of the example. In the example, `…` stands for any number of lines. */
function shows(shown: readonly string[], lines: readonly string[]): boolean {
  const [first, ...rest] = shown
  if (first === undefined) return lines.length === 0
  if (first === "…") return Array.from({ length: lines.length + 1 }).some((_, skip) => shows(rest, lines.slice(skip)))
  return lines[0] === first && shows(rest, lines.slice(1))
}

describe("an example of docs/dues.md", () => {
  it.each(all)("goes as it stands there: $title", async ({ title, prose, stories }) => {
    expect(stories.length).toBeGreaterThan(0)
    const told: string[] = [title]
    for (const story of stories) {
      const bot = await startPlay()
      for (const step of story) {
        const answer = (await play(bot, step)).split("\n").filter((line) => line !== "")
        // If the lines differ, this failure shows what the bot said.
        if (!shows(step.answer, answer)) expect(answer.join("\n"), step.what).toBe(step.answer.join("\n"))
        told.push(step.what, ...answer)
      }
      expect(bot.faults).toEqual([])
      await bot.close()
    }
    const amounts = prose.match(/[\d,]+\.\d\d EUR/g) ?? []
    expect(amounts.filter((amount) => !told.join("\n").includes(amount))).toEqual([])
  })

  it("is there for each case that people ask about", () => {
    const cases = [/11th/, /20th/, /2:1:1 of 33\.3%/, /part payment/, /advance/, /dispute/, /removed in mid pay run/]
    for (const one of cases) expect(all.filter(({ title }) => one.test(title))).toHaveLength(1)
    const commands = all.flatMap(({ stories }) => stories.flat()).filter(({ what }) => /: !/.test(what))
    expect(commands.every(({ answer }) => answer.length > 0)).toBe(true)
  })
})

it("the document names no command that there is not", () => {
  const typed = [...rules.matchAll(/`!([a-z]+)/g)].map(([, name]) => name)
  expect(new Set(typed)).toEqual(new Set(["dues", "leave", "statement", "payments", "refund", "reverse", "moved"]))
})
