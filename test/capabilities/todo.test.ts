/** Each capability declares what waits for a person. The list has a fixed order. A new kind of entry needs only a declaration. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { todos } from "../../src/composed.ts"
import type { Todo } from "../../src/kernel/acts/todo.ts"
import type { Duty } from "../../src/kernel/rules/todo.ts"
import { type Instant, instant } from "../../src/kernel/rules/types.ts"
import { todoCard } from "../../src/kernel/views/todo.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { todo } from "../../src/votes/acts/todo.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { owe, seat } from "../support/owed.ts"

const members = { ana: "permanent", ben: "trial", cem: "permanent", dee: "permanent" } as const

// Ana is the treasurer. Ben is on trial, and a moderator.
let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members })
  await seat(bot, "ana", "treasurer")
  await seat(bot, "ben", "moderator")
})
afterEach(() => bot.close())

const linesOf = (text: string) => text.split("\n").filter((line) => line.startsWith("- "))

/** Returns ben's `!todo` as it would be if capabilities also declared the entries of `more`. */
async function told(more: readonly Todo[]): Promise<string[]> {
  const { coop } = bot
  return bot.store.work(async (work) => {
    const series = ["public"] as const
    const ben = await standingOf(work, coop.config, person("ben"))
    const asking = { series, ballots: series, alone: true }
    const lines = await todo({ work, coop }, ben, asking, [...todos, ...more])
    const about = { coop: "Hive", server: coop.server, prefix: "!", now: work.now }
    return linesOf(todoCard(coop.words, lines, about))
  })
}

interface Loan extends Duty {
  readonly title: string
}
const lending = (loans: readonly (readonly [string, Instant | null])[]): Todo<Loan> => ({
  name: "loans",
  rank: "money",
  waiting: async (_, { person: { person: who } }) =>
    who === person("ben") ? loans.map(([title, until]) => ({ title, until })) : [],
  line: (_, { title }, { prefix }) => `bring back “${title}”: \`${prefix}books\``,
})

describe("what waits for somebody", () => {
  it("comes in this order, from whatever it is", async () => {
    const declared = todos.map(({ name, rank }) => `${name}: ${rank}`)
    expect(declared).toEqual(
      expect.arrayContaining(["invitations: arrivals", "motions: openings", "payments: money", "tasks: work"]),
    )
    await owe(bot, "ben", 10_000n)
    for (const line of [
      ...["ana direct !pay @ben 10 EUR", "ben members !invite @zoe:far.example", "ben direct !task new A website"],
      ...["ana members !task T1 evaluate", "ana direct !task T1 offer 100 EUR 2027-03-01"],
      ...["ana members !propose Move", "ana members !early M1"],
    ]) {
      const [who = "", place = "", ...words] = line.split(" ")
      await bot.say(who, place === "direct" ? "direct" : "members", words.join(" "))
    }
    const text = await bot.ask("ben", "direct", "!todo")
    const starts = linesOf(text).map((line) => /M1|T1|P1|!admit|@zoe/.exec(line)?.[0])
    expect(starts).toEqual(["M1", "T1", "P1", "!admit", "@zoe"])
  })

  it("is also what a capability declares that nobody has heard of, with an end and without", async () => {
    const soon = instant(bot.clock.now() + 3_600_000)
    const gone = instant(bot.clock.now() - 1)
    await bot.say("ben", "members", "!invite @zoe:far.example")
    const lines = await told([
      lending([
        ["Gone", gone],
        ["Capital", null],
        ["Hours", soon],
      ] as const),
    ])
    expect(lines.slice(0, 2)).toEqual(["- bring back “Hours”: `!books`", "- bring back “Capital”: `!books`"])
    expect(lines).toHaveLength(4)
    expect(lines.join()).not.toContain("Gone")
  })
})
