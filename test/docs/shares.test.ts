/** Plays the examples in docs/shares.md, and checks that the bot says what they show. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { matrixId } from "../../src/kernel/rules/types.ts"
import type { CoopBot } from "../support/coop-bot.ts"
import { type Step, stepsOf } from "../support/played.ts"
import { sharedCoop } from "../support/shares.ts"
import { root } from "../support/sources.ts"
import { until } from "../support/time.ts"

const document = readFileSync(join(root, "docs/shares.md"), "utf8")
const [, examples = ""] = document.split("\n# Examples\n")

const storyOf = /```text\n([\s\S]*?)```/g
const all = examples
  .split(/\n## /)
  .slice(1)
  .map((section) => ({
    title: section.split("\n")[0] ?? "",
    stories: [...section.matchAll(storyOf)].map(([, story = ""]) => stepsOf(story)),
  }))

const members = { ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial", uma: "trial" } as const

/** Does a step. Returns the answer to the person who typed it; of a vote’s end, what the members’ room reads. */
async function play(bot: CoopBot, { at, what }: Step): Promise<string> {
  await until(bot, at)
  const [, who, room, typed] = /^(\w+)( in the members’ room)?: (!.*)$/.exec(what) ?? []
  if (who !== undefined && typed !== undefined) {
    const answers = await bot.say(who, room === undefined ? "direct" : "members", typed)
    const lane = room === undefined ? `person:${matrixId(`@${who}:hive.example`)}` : "room:!members-hive:hive.example"
    return answers
      .filter((answer) => answer.lane === lane)
      .map(({ body }) => body)
      .join("\n\n")
  }
  const [, voters = "", motion = "", ballot = ""] = /^(.+) votes? `(M\d+) (\d)`$/.exec(what) ?? []
  if (motion === "") throw new Error(`nobody knows how to do this: ${what}`)
  const said: string[] = []
  for (const name of voters.split(/, | and /))
    for (const { lane, body } of await bot.say(name, "direct", `!vote ${motion} ${ballot}`))
      if (lane.startsWith("room:")) said.push(body)
  return said.join("\n\n")
}

describe("an example of docs/shares.md", () => {
  it.each(all)("goes as it stands there: $title", async ({ stories }) => {
    expect(stories.length).toBeGreaterThan(0)
    for (const story of stories) {
      const bot = await sharedCoop({ value: "600 EUR", authorised: 4 }, { members })
      for (const step of story) {
        const answer = await play(bot, step)
        for (const line of step.answer) expect(answer, step.what).toContain(line)
      }
      expect(bot.faults).toEqual([])
      await bot.close()
    }
  })

  it("is there for each case that people ask about", () => {
    const cases = [/partial vote/, /leaves in the provisional period/, /dividend with parts/, /dilution refused/]
    for (const one of cases) expect(all.filter(({ title }) => one.test(title))).toHaveLength(1)
    const typed = all.flatMap(({ stories }) => stories.flat()).filter(({ what }) => /: !/.test(what))
    expect(typed.every(({ answer }) => answer.length > 0)).toBe(true)
  })
})
