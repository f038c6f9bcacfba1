/** The messages that the bot takes out, by command, room and person. The table covers everything that the commands declare. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { AnyCommand } from "../../../src/bot/command.ts"
import type { Place } from "../../../src/bot/message.ts"
import type { Answer, Manner } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { owe, seat } from "../../support/owed.ts"

/**
 * For each line and room, the people whose message the bot takes out. Each letter is a person. Ana is a member, ben the treasurer, cem a
 * moderator, and tom on trial. Fay has left and is owed something. Zoe is a stranger. `~`: the room is not encrypted.
 */
const taken = `
                                                    lobby     members   moderat   treasury  task      direct    other     ~members  ~treasury ~direct
  !vote M1 abstain                                  abctf     abctf     abctf     abctf     abctf     .         abc       abctf     abctf     abctf
  !vote yes                                         abctf     abctf     abctf     abctf     abctf     .         abc       abctf     abctf     abctf
  !vot M1 2                                         abct      abct      abct      abct      abct      .         .         abct      abct      abct
  !vtoe 2 1                                         abc       abc       abc       abc       abc       .         .         abc       abc       abct
  !note 2 1                                         abc       abc       abc       abc       abc       .         .         abc       abc       abct
  !reason M1 It is old                              abctf     abctf     abctf     abctf     abctf     .         abc       abctf     abctf     abctf
  !object M1 Too dear for a vote that is counted    .         .         .         .         .         .         .         .         .         .
  !remove @tom Is late.                             abctf     abctf     .         abctf     abctf     abctf     c         abctf     abctf     abctf
  !petition Close the office on Fridays             abctf     abctf     abctf     abctf     abctf     .         abct      abctf     abctf     abctf
  !endorse A1                                       abctf     abctf     abctf     abctf     abctf     .         abct      abctf     abctf     abctf
  !mediate @ben He shouted at me                    abctf     abctf     abctf     abctf     abctf     .         abct      abctf     abctf     abctf
  !review @ben 2 Never on time                      abctf     abctf     abctf     abctf     abctf     .         abct      abctf     abctf     abctf
  !hours 8 sick flu                                 abctf     abctf     abctf     abctf     abctf     .         abct      abctf     abctf     abctf
  !rate @ben B 22 EUR because he bakes              abct      .         .         abct      abct      .         abct      abct      abct      abct
  !pay 200 EUR to ana for bread                     abctf     abctf     abctf     .         abctf     .         b         abctf     abctf     abctf
  !payrun 2026-11 @ana                              abctf     abctf     abctf     .         abctf     .         b         abctf     abctf     abctf
  !payinfo later                                    abctf     abctf     abctf     abctf     abctf     abctf     abct      abctf     abctf     abctf
  !payinof AT61 1904 3002 3457 3201 Ana             abctfz    abctfz    abctfz    abct      abctfz    abctf     abct      abctfz    abctfz    abctf
  !dispute P1 Only 150 EUR came                     abctf     abctf     abctf     abctf     abctf     .         abct      abctf     abctf     abctf
  !bank book b3 income from Kai                     b         b         b         .         b         .         b         b         b         b
  !income 500 EUR                                   abct      .         .         .         abct      .         b         abct      abct      abct
  !expense 20 EUR to Bakery for bread               abct      .         .         .         abct      .         b         abct      abct      abct
  !book 20 EUR from bank to rent for May            abct      .         .         .         abct      .         b         abct      abct      abct
  !expense 20 EUR to Kai, AT61 1904 3002 3457 3201  abctfz    abctfz    abctfz    .         abctfz    .         abct      abctfz    abctfz    abctf
  !refund 50 EUR for T3                             abct      .         .         .         abct      .         b         abct      abct      abct
  !reverse E12 It was 50 EUR and not 500            abct      .         .         .         abct      .         b         abct      abct      abct
  !propose Pay the mill (AT61 1904 3002 3457 3201)  abctfz    abctfz    abctfz    .         abctfz    .         abct      abctfz    abctfz    abctf
`

/** Texts that only resemble messages that the bot takes out. They stay in every room. */
const stays = [
  "!vote M1",
  "!vote who counts?",
  "!reason M1",
  "!reason to celebrate",
  "!remove the old logo",
  "!remvoe @tom Is late.",
  "!petition A1",
  "!endorse the idea of Ana",
  "!endorsee A1",
  "!pay attention",
  "!play @ana 200 EUR",
  "!payrun done",
  "!payinof later",
  "!account @ana yes 3201",
  "!dispute over the parking lot",
  "!bank holiday on Monday",
  "!bang book B3",
  "!expense is high this year",
  "!reverse the order of speakers",
  "!review",
  "!review the agenda",
  "!hours",
  "!hours of sunshine",
]

const rooms = [
  "lobby",
  "members",
  "moderators",
  "treasury",
  "task",
  "direct",
  "other",
] as const satisfies readonly Place[]
const unencrypted: Manner = { room: { encrypted: false }, trust: { encrypted: false } }
const places: readonly (readonly [Place, Manner])[] = [
  ...rooms.map((place) => [place, {}] as const),
  ...(["members", "treasury", "direct"] as const).map((place) => [place, unencrypted] as const),
]
const people = ["ana", "ben", "cem", "tom", "fay", "zoe"]

let bot: CoopBot
let idle = false
/**
 * While `idle` is set, commands are understood but not run, so no line changes the co-op for the next one. Only `!payinfo` still runs,
 * because the command itself takes its message out of the room.
 */
const idling = (command: AnyCommand): AnyCommand => ({
  ...command,
  understand: (typed) => {
    const understood = command.understand(typed)
    const runs = !idle || command.name === "payinfo" || "misread" in understood
    return runs ? understood : { run: async () => {} }
  },
})

beforeAll(async () => {
  const members = { ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial", fay: "former" } as const
  bot = await CoopBot.start({ commands: commands.map(idling), members })
  await seat(bot, "ben", "treasurer")
  await seat(bot, "cem", "moderator")
  await owe(bot, "fay", 5000n)
  await bot.say("ana", "members", "!propose Buy a mill")
  await bot.pass("P3DT1M")
  idle = true
})
afterAll(() => bot.close())

const isTaken = (answers: readonly Answer[]) => answers.some(({ errand }) => errand.do === "redact")

/** Lets each person send this text. Returns the initials of those whose message the bot takes out, or `.` if there are none. */
async function takenOf(text: string, place: Place, manner: Manner, whose = people): Promise<string> {
  const out: string[] = []
  for (const who of whose) if (isTaken(await bot.say(who, place, text, manner))) out.push(who.slice(0, 1))
  return out.join("") || "."
}

describe("a message is taken out", () => {
  const [, ...lines] = taken.split("\n").filter((line) => line.trim() !== "")
  const rows = lines.map((line) => [line.slice(0, 52).trim(), line.slice(52).trim().split(/\s+/)] as const)

  it.each(rows)("where others could read it, if it is of somebody known: %s", async (text, expected) => {
    const found: string[] = []
    for (const [place, manner] of places) found.push(await takenOf(text, place, manner))
    expect(found).toEqual(expected)
  })

  it("where it is one of each command that says so", () => {
    const typed = new Set(rows.map(([text]) => /^!(\p{L}+)/u.exec(text)?.[1]))
    const declared = commands.filter(({ takenOut }) => takenOut !== undefined).map(({ name }) => name)
    expect(declared.filter((name) => !typed.has(name))).toEqual([])
  })
})

describe("a message stays in every room", () => {
  it.each(stays)("that holds no proof: %s", async (text) => {
    for (const [place, manner] of places) expect([place, await takenOf(text, place, manner)]).toEqual([place, "."])
  })

  it.each(commands.filter(({ takenOut }) => !takenOut).map((command) => [command.name, command] as const))(
    "that is `!%s`, well-formed or nearly so",
    async (name, { examples }) => {
      const [first = name] = examples
      const mistyped = `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}${first.slice(name.length)}`
      for (const text of new Set([first, name, `${name} the old logo`, mistyped]))
        for (const [place, manner] of [
          ["lobby", {}],
          ["members", unencrypted],
        ] as const)
          expect([text, await takenOf(`!${text}`, place, manner, ["ben"])]).toEqual([text, "."])
    },
  )
})
