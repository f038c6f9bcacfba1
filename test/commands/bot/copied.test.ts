/**
 * Commands to copy from an answer. They work without changes, in the co-op's language. People type them in the same room, or in a room that
 * the answer names.
 */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { readCommand, readPieces } from "../../../src/bot/parse.ts"
import { Registry } from "../../../src/bot/registry.ts"
import type { Answer } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { typed as known } from "../../support/typed.ts"

const registry = new Registry(commands, known)

/** Weeks in a co-op where people make many mistakes in typing. `>` lets time pass. */
const story = `
ana direct !motions
ana direct !offices
ana moderators !offices
kai lobby !rules
ana direct !rules membership
ana direct !rules moderator
ana direct !rules treasurer
ana direct !rules impeachment
ana direct !rules budget
ana direct !rules removal-first
ana direct !rules decision
tom direct !todo
ana direct !member @tom
ana members !invite @fay:hive.example
ana members !invite @fay:hive.example
ana members !impeach
tom members !admit
tom members !admit
tom members !reword M1 Nicer
ben members !withdraw M1 1
ana members !propose Move our servers
ben members !alternative M2 Move our servers
ben members !reword M2 1 Stay
ben members !object M2
ana members !early M2
ana members !stand moderator
ana members !stand moderator
ana members !reword M3 Nicer
ben members !withdraw M3 1
ben members !stand moderator against @cem
ben members !stand treasurer I can count
ben members !reword M4 I can count very well
ana members !budget propose monthly=500EUR workers=60% evaluators=5% year=2027
ana members !budget propose monthly=500EUR workers=60% evaluators=5% year=2027
ben members !budget alternative M5 monthly=500EUR workers=60% evaluators=5%
ben members !budget alternative monthly=500EUR workers=60% evaluators=5%
ben members !alternative M5 More
ana members !reword M5 More
ben members !withdraw M5 1
ben members !alternative M3 More
ana direct !todo
ana members !budget
> P3DT1M
ana members !stand treasurer
ana members !motion M2
ana direct 1
ana direct !ballots
ana members !leave
> P4DT1M
ana direct !offices
ben treasury !income 500 EUR from City works
ben treasury !income 500 EUR
ben treasury !expense 20 EUR to Bakery
ben treasury !reverse E1 Wrong
ben treasury !reverse E9 Wrong
ben treasury !ledger
ben treasury !ledger gold
ben treasury !ledger income income
ben treasury !balance
ana members !ledger @ben
ana members !ledger @ana
ana members !balance
ana direct !stand moderator
ben members !alternative M2 Too late
ben members !stepback M3
ana direct !vote M3 1
dee members !propose Something new
dee members !withdraw M6
dee members !reword M6 Too late
ben direct !pay @dee 20 EUR
ben direct !pay @dee 20 EUR --advance
ben direct !pay @dee 1 EUR
ben direct !pay @zoe:far.example 20 EUR
ben direct !pay 20 EUR
ben members !pay @dee 20 EUR
dee direct !todo
dee direct !payments
dee direct !confirm P9
dee members !dispute P1 Nothing came
dee direct !dispute P1 Nothing came
dee direct !dispute P1 Nothing came
ben direct !todo
ben treasury !payments
dee direct !confirm P1
dee direct !dispute P1 Nothing came
ben direct !pay @ben 5 EUR --advance
ben direct !confirm P2
cem direct !payments
cem direct !payments @ben
ana direct !payinfo
ana members !payinfo DE02 1203 0000 0000 2020 51 Ana
ana direct !payinfo DE02 1203 0000 0000 2020 51
ana direct !payinfo DE02 1203 0000 0000 2020 51 Ana
ana direct !payinfo
ben treasury !payrun
ben members !payrun
ben treasury !payrun done
ana direct !forget payinfo
ana direct !forget all
ana moderators !remove @ana Tired
ana moderators !motions
ana moderators !remove @dee Keeps the key
ana moderators !remove @dee Keeps the key
ana moderators !motion R1
ana moderators !reword R1 Nicer
ana moderators !early R1
ana moderators !withdraw R1
ana moderators !withdraw R1
ana members !remove @dee Keeps the key
tom direct !offices
ana direct !minutes
ana direct !minutes 999
ana direct !minutes nonsense
ana direct !moved @ana:hive.example @ana:new.example
ana direct !todo
zoe lobby !task new A website
zoe direct !tasks
zoe direct !task T1
ben direct !task T1 offer 1000 EUR
ben members !task T1 evaluate
ben direct !task T1
ben direct !task evaluate T1
ben direct !task T1 offer 1000 EUR
ben direct !task T1 offer 1000 EUR 2027-01-15
zoe direct !task T1
ben members !task T1 quit
ben members !task T1 evaluate
ben direct !task T1 offer 1200 EUR 2027-01-15
zoe direct !task T1 agree
zoe direct !task T1 agree 2
cem direct !task T1
ben direct !task T1 quit
ben direct !task T1 done
ben members !task T1 join
cem members !task T1 join
ben direct !task T1 share @ben 1 @cem 2
ben direct !task T1 share workers @ben 1 @cem 2
cem direct !task T1
cem direct !todo
cem members !task T1 done
cem members !tasks
`

/** The words by which an answer names the room where a command belongs. */
const named: Readonly<Record<string, RegExp>> = {
  members: /members’ room|Mitgliederraum/,
  moderators: /moderators’ room|their room|Moderationsraum|ihrem Raum/,
  direct: /direct message|Direktnachricht/,
  lobby: /lobby|Lobby/,
}

const placeOf = ({ lane }: Answer): string => /^room:!([a-z]+)-/.exec(lane)?.[1] ?? "direct"

/**
 * The commands to copy in an answer. Two kinds are left out: commands that are only mentioned ("`!rooms` belongs …"), and forms with a
 * choice in brackets.
 */
function copied(answer: Answer): { line: string; place: string; body: string }[] {
  const lines = [...answer.body.matchAll(/`(![^`]+)`/g)].map(([, line = ""]) => line)
  const whole = lines.filter((line) => !line.includes("[") && !answer.body.startsWith(`\`${line}\``))
  return whole.map((line) => ({ line, place: placeOf(answer), body: answer.body }))
}

/** The reason why this line cannot be typed as it stands. Null if it can. */
function wrongWith({ line, place, body }: { line: string; place: string; body: string }): string | null {
  const text = readCommand(line, "!")
  const command = text && registry.find(text.name)
  if (!command) return `there is no ${line}`
  const { typed, leftover } = readPieces(text.rest, command.pieces, known)
  if (leftover !== null || "misread" in command.understand(typed)) return `${line} is not understood: ${body}`
  const belongs = command.where.some((where) => where === place || named[where]?.test(body))
  return belongs ? null : `${line} does not belong in ${place}: ${body}`
}

let bot: CoopBot
afterEach(() => bot.close())

async function told(language: "en" | "de") {
  const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const
  bot = await CoopBot.start({ commands, language, members })
  const heard: Answer[] = []
  for (const line of story.trim().split("\n")) {
    const [who = "", place = "", ...body] = line.split(" ")
    if (who === ">") heard.push(...(await bot.pass(place)))
    else heard.push(...(await bot.say(who, place as Place, body.join(" "))))
    // Everybody votes for the candidates.
    if (line === "> P3DT1M")
      for (const voter of ["ana", "ben", "cem"])
        for (const id of ["M3", "M4"]) heard.push(...(await bot.say(voter, "direct", `!vote ${id} 1`)))
  }
  const all = heard.flatMap(copied)
  return [...new Map(all.map((one) => [`${one.line} ${one.place} ${one.body}`, one])).values()]
}

describe("what an answer gives to copy", () => {
  it.each(["en", "de"] as const)("is understood, and belongs where it is read (%s)", async (language) => {
    const lines = await told(language)
    expect(new Set(lines.map(({ line }) => line)).size).toBeGreaterThan(45)
    expect(lines.flatMap((one) => wrongWith(one) ?? [])).toEqual([])
  })

  it("names no command for a motion of another kind", async () => {
    const lines = (await told("en")).map(({ line }) => line)
    const ids = (command: string) =>
      new Set(lines.flatMap((line) => new RegExp(`^!(?:${command}) ([MR]\\d+)`).exec(line)?.[1] ?? []))
    // In the story M2 and M6 are decisions, M3 and M4 are elections, and M5 is a budget. M1 may appear everywhere, because examples use it.
    expect([...ids("alternative|reword")].filter((id) => !["M1", "M2", "M6"].includes(id))).toEqual([])
    expect([...ids("budget alternative")].filter((id) => !["M1", "M5"].includes(id))).toEqual([])
    expect(ids("stepback")).toEqual(new Set(["M3", "M4"]))
  })

  it("has German words in a German co-op, but for the commands’ own names", async () => {
    const lines = await told("de")
    const english =
      /\b(moderator|treasurer|against|propose (?!TEXT)|monthly|workers|evaluators|year|USER|GROUNDS|user)\b/
    expect(lines.map(({ line }) => line.replace(/^!\S+ /, "")).filter((rest) => english.test(rest))).toEqual([])
  })
})
