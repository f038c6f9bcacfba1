import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
})
afterEach(() => bot.close())

const rooms = async (who: string) =>
  [...(await bot.ask(who, "direct", "!rooms")).matchAll(/- (.*): https:\/\/matrix\.to\/#\/!(\w+)-hive/g)].map(
    ([, name, room]) => `${name} (${room})`,
  )

describe("!rooms", () => {
  it("lists a member's rooms with the way there", async () => {
    expect(await rooms("tom")).toEqual(["Members’ room (members)", "Lobby (lobby)"])
    expect(await bot.ask("ana", "direct", "!rooms")).toContain(
      "https://matrix.to/#/!lobby-hive:hive.example?via=hive.example",
    )
  })

  it("lists the room of an office to those alone who hold it", async () => {
    await bot.act((act) => takeSeat(act, "moderator", person("ana"), null))
    await bot.act((act) => takeSeat(act, "treasurer", person("ben"), null))
    expect(await rooms("ana")).toContain("Moderators’ room (moderators)")
    expect(await rooms("ana")).not.toContain("Treasury room (treasury)")
    expect(await rooms("ben")).toContain("Treasury room (treasury)")
  })

  it("is for the direct message, and for members", async () => {
    const before = await bot.everything()
    expect(await bot.ask("ana", "members", "!rooms")).toContain("belongs in a direct message")
    expect(await bot.everything()).toBe(before)
    expect(await bot.ask("zoe", "direct", "!rooms")).toContain("not a member of a co-op")
  })
})
