/** The examples on a ballot and in its refusals can be copied. They always count, and each votes for exactly what its words say. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { readBallot } from "../../../src/votes/rules/ballots.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { typed as words } from "../../support/typed.ts"

let bot: CoopBot
afterEach(() => bot.close())

const five = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "trial", eli: "permanent" } as const

/** Commands in the members' room, and the number of options that everybody's ballot then has. */
const votes: readonly (readonly [string, readonly (readonly [string, string])[], number])[] = [
  ["a proposal without an alternative", [["ana", "!propose Move our servers"]], 2],
  [
    "a proposal with an alternative",
    [
      ["ana", "!propose Move"],
      ["ben", "!alternative M1 Stay, but switch"],
    ],
    3,
  ],
  ["an election with one candidate", [["ana", "!stand treasurer"]], 1],
  [
    "an election with two candidates",
    [
      ["ana", "!stand treasurer"],
      ["ben", "!stand treasurer"],
    ],
    2,
  ],
  ["a seat with one candidate", [["ana", "!stand moderator"]], 2],
  [
    "a seat with two candidates",
    [
      ["ana", "!stand moderator"],
      ["ben", "!stand moderator"],
    ],
    3,
  ],
  ["a membership", [["dee", "!admit"]], 2],
]

async function begin(typed: readonly (readonly [string, string])[]): Promise<string> {
  bot = await CoopBot.start({ commands, members: five, settings: { smallRoll: 3 } })
  for (const [who, text] of typed) await bot.say(who, "members", text)
  const answers = await bot.pass("P3DT1M")
  return answers.find(({ lane, body }) => lane.startsWith("person:@ana") && body.includes("Your ballot"))?.body ?? ""
}

const copied = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code)

describe.each(votes)("the ballot on %s", (_, typed, count) => {
  it("gives nothing to copy that votes for things to stay as they are, or that does not count", async () => {
    const ballot = await begin(typed)
    const titles = [...ballot.matchAll(/^(\d+)\. (.+)$/gm)].map(([, , title = ""]) => title)
    expect(titles).toHaveLength(count)
    const rankings = copied(ballot).flatMap((code) => {
      const read = readBallot(code, count, words)
      if (read !== null && "refused" in read) throw new Error(`${code} does not count`)
      return read && read.length > 0 ? [read] : []
    })
    expect(rankings.length).toBeGreaterThan(0)
    const against = (title = "") => /^(Leave things|No winner|Reject)/.test(title)
    for (const ranking of rankings) {
      const [first = 0] = ranking
      // If there are at most two options, each number stands before the words for which it votes.
      if (count <= 2)
        expect([ranking.length, ballot]).toEqual([
          1,
          expect.stringMatching(`\`${first}\` (to vote )?for ${titles[first - 1]}`),
        ])
      else expect(against(titles[first - 1])).toBe(false)
    }
  })

  it("tells somebody whose ballot was not understood what to send, with numbers that are there", async () => {
    await begin(typed)
    for (const text of ["!vote M1 that one", `!vote M1 ${count + 1}`, "!vote M1 1 1"]) {
      const answer = await bot.ask("ana", "direct", text)
      expect(answer).toMatch(/I have counted nothing|Not counted yet/)
      expect(answer).not.toMatch(/from 1 to [12]\b/)
      for (const code of copied(answer)) expect(readBallot(code, count, words)).not.toHaveProperty("refused")
      if (count === 1) expect(answer).toContain("Send `1`, or “`abstain`”.")
      if (count === 2) expect(answer).toContain("Send `1` or `2`, or “`abstain`”.")
    }
  })
})

it("somebody who is asked which vote they mean gets nothing to copy that is a ballot", async () => {
  bot = await CoopBot.start({ commands, members: five })
  for (const title of ["One", "Two"]) await bot.say("ana", "members", `!propose ${title}`)
  await bot.pass("P3DT1M")
  const answer = await bot.ask("ben", "direct", "1")
  expect(answer).toContain("several votes are open for you")
  for (const code of copied(answer)) expect(await bot.ask("ben", "direct", code)).not.toContain("Counted for")
})
