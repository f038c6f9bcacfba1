/**
 * Texts that begin or end with the bot's name, or that stand between marks such as quotes. The bot reads what is left without the name and
 * the marks.
 */
import { describe, expect, it } from "vitest"
import { spokenTo, unmarked } from "../../src/bot/spoken.ts"
import { loadWords } from "../../src/kernel/views/words.ts"

const { typed } = loadWords("de")
const names = ["@waggle:hive.example", "Waggle"]
const read = (body: string, mentioned = false) => spokenTo({ body, bot: { names, mentioned } }, typed)

describe("a text speaks to the bot", () => {
  it.each([
    ["Waggle, help", "help"],
    ["waggle: !motions", "!motions"],
    ["@Waggle – help", "help"],
    ["Hey Waggle, help", "help"],
    ["hallo, Waggle! hilfe", "hilfe"],
    ["bitte Waggle hilfe", "hilfe"],
    ["@waggle:hive.example help", "help"],
    ["@waggle:hive.example: help", "help"],
    ["are you there, Waggle?", "are you there"],
    ["are you there @waggle:hive.example", "are you there"],
    ["Waggle?", ""],
    ["Waggle?!", ""],
    ["Waggle,!motions", "!motions"],
    ["@waggle:hive.example !motions", "!motions"],
    ["@waggle:hive.example ?motions", "?motions"],
  ])("by its name: %s", (body, rest) => {
    expect(read(body)).toEqual({ rest, surely: true })
  })

  it("perhaps, where the name is followed by words alone", () => {
    expect(read("Waggle is away")).toEqual({ rest: "is away", surely: false })
  })

  it("by a mention that stands nowhere in the text", () => {
    expect(read("are you there?", true)).toEqual({ rest: "are you there?", surely: true })
  })

  it.each([
    "Waggle’s answers are short",
    "Wagglers, come",
    "Waggle-bots",
    "I asked Waggle",
    "help",
    "",
    "ask Waggle: he knows",
  ])("not by words that only hold the name: %s", (body) => {
    expect(read(body)).toBeNull()
  })
})

describe("the marks around a whole text", () => {
  it.each([
    "`!vote 1`",
    "``!vote 1``",
    "```\n!vote 1\n```",
    "> !vote 1",
    "- `!vote 1`",
    "1. !vote 1",
    "**!vote 1**",
    "“!vote 1”",
    "„!vote 1“",
    '"!vote 1"',
    "> **`!vote 1`**",
  ])("are read off: %s", (body) => {
    expect(unmarked(body)).toBe("!vote 1")
  })

  it.each(["!vote 1", "type `!vote 1` or `!ballots`", "`!vote 1` or `2`", "> !vote 1\nlike this?", "*", "``", ""])(
    "are left where they do not stand around all of it: %s",
    (body) => {
      expect(unmarked(body)).toBeNull()
    },
  )
})
