/** The private room of one office (§12.1), as people meet it in chat. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot
const begin = async (language: "en" | "de" = "en", board: object = { room: "own" }) => {
  bot = await CoopBot.start({ commands, language, settings: { offices: { board, secretary: {} } } })
  for (const office of ["board", "secretary"])
    await bot.act((act) => takeSeat(act, officeKey(office), person(office === "board" ? "ana" : "ben"), null))
}
afterEach(() => bot.close())

describe("a board with a room of its own", () => {
  it("finds it by !rooms, and nobody else does", async () => {
    await begin()
    expect(await bot.ask("ana", "direct", "!rooms")).toContain(
      "- Room of the office Board: https://matrix.to/#/!office:board-hive:hive.example?via=hive.example",
    )
    expect(await bot.ask("ben", "direct", "!rooms")).not.toContain("Board")
  })

  it("is known for it: !offices and !rules offices say so", async () => {
    await begin()
    expect(await bot.ask("tom", "members", "!offices")).toContain("Private room: Board. The way to yours: `!rooms`")
    const lines = (await bot.ask("tom", "members", "!rules offices")).split("\n")
    const filled = (name: string) => lines.findLast((one) => one.startsWith(`- ${name}:`))
    expect(filled("Board")).toContain("Those who hold it have a private room.")
    expect(filled("Secretary")).toContain("One seat.")
    expect(filled("Secretary")).not.toContain("private room")
  })

  it("can look things up there, and is sent elsewhere for what concerns all", async () => {
    await begin()
    expect(await bot.ask("ana", "office", "!motions")).toContain("No motion is open")
    expect(await bot.ask("ana", "office", "!members")).toContain("ana")
    expect(await bot.ask("ana", "office", "!propose Buy a boat")).toContain("`!propose` belongs in the members’ room")
    expect(await bot.ask("ana", "office", "!help")).toContain("!motions")
  })

  it("keeps what is one person's own for their direct message", async () => {
    await begin()
    expect(await bot.ask("ana", "office", "!help")).toContain("What waits for you: `!todo`, in a direct message")
    const lanes = (await bot.say("ana", "office", "!dues"))
      .filter(({ body }) => body.includes("due"))
      .map(({ lane }) => lane)
    expect(lanes).toContain(`person:${person("ana")}`)
  })

  it("reads all of it in German", async () => {
    await begin("de")
    expect(await bot.ask("ana", "direct", "!räume")).toContain("- Raum des Amtes Vorstand: https://matrix.to/")
    expect(await bot.ask("tom", "members", "!ämter")).toContain("Eigener Raum: Vorstand. Der Weg in deinen")
  })
})

describe("without the setting", () => {
  it("nothing is said of rooms", async () => {
    await begin("en", {})
    expect(await bot.ask("tom", "members", "!offices")).not.toContain("Private room")
    expect(await bot.ask("ana", "direct", "!rooms")).not.toContain("Board")
  })

  it("members can give it the room by a vote", async () => {
    await begin("en", {})
    const answer = await bot.ask("ana", "members", "!rules propose office board room=own")
    expect(answer).toContain("none → a room of its own")
  })
})
