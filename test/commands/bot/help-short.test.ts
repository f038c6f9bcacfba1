/**
 * `!help` fits on a phone for everybody and in every room. It shows what waits for the reader, what they can do in this room, and the
 * topics with the other commands.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { languages } from "../../../src/kernel/languages.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { everybody, people, startEverybody } from "../../support/everybody.ts"
import { onPhone } from "../../support/phone.ts"

const places = ["lobby", "members", "moderators", "treasury", "task", "direct"] as const satisfies readonly Place[]
const named = (text: string) => Array.from(text.matchAll(/^- `!(\w+)/gm), ([, name = ""]) => name)

describe.each(languages)("help in %s", (language) => {
  let bot: CoopBot
  /** An open vote with everybody on its roll. */
  let vote: string
  beforeAll(async () => {
    const house = await startEverybody({ language: language as "en" | "de" })
    bot = house.bot
    vote = house.vote.id
  })
  afterAll(() => bot.close())

  const askers = everybody.filter((who) => who !== "bot").flatMap((who) => places.map((place) => [who, place] as const))

  it.each(askers)("takes at most twelve lines for the %s in %s", async (who, place) => {
    const said = await bot.ask(people[who], place, "!help")
    const lines = onPhone(said)
    expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(12)
    expect(lines).not.toEqual([])
  })

  it.each(askers)("names to the %s in %s only what they may use there", async (who, place) => {
    for (const name of named(await bot.ask(people[who], place, "!help"))) {
      const command = commands.find((one) => one.name === name)
      expect(command?.where, name).toContain(place)
      const page = await bot.ask(people[who], place, `!help ${name}`)
      expect(page, name).toContain(`\`!${name}`)
      // If somebody may not use a command, its page is a refusal of one line.
      expect(page.split("\n").length, page).toBeGreaterThan(1)
    }
  })

  it("says first what waits, and in shared rooms only where to ask for it, so that nobody learns who has not voted", async () => {
    const first = (text: string) => text.split("\n")[0]
    const alone = await bot.ask("pia", "direct", "!help")
    expect(first(alone)).toMatch(/^\d+ .*`!todo`/)
    expect(alone).toMatch(/M\d · /)
    const before = await bot.ask("pia", "members", "!help")
    expect(first(before)).toContain("`!todo`")
    expect(before).not.toMatch(/\d/)
    expect(await bot.ask("pia", "direct", `!vote ${vote} 1`)).toMatch(/[A-Z0-9]{4}-[A-Z0-9]{4}/)
    expect(await bot.ask("pia", "members", "!help")).toBe(before)
    expect(await bot.ask("pia", "direct", "!help")).not.toBe(alone)
  })

  it("puts first what comes with somebody's office, or with being on trial", async () => {
    const firstOf = async (name: string, place: Place) => named(await bot.ask(name, place, "!help"))[0]
    expect(await firstOf("mia", "members")).toBe("invite")
    expect(await firstOf("mia", "moderators")).toBe("invite")
    expect(named(await bot.ask("mia", "moderators", "!help"))).toContain("remove")
    expect(
      named(await bot.ask("theo", "direct", "!help"))
        .slice(0, 3)
        .toSorted(),
    ).toEqual(["bank", "pay", "payrun"])
    expect(await firstOf("tim", "members")).toBe("admit")
    expect(await firstOf("pia", "members")).toBe("propose")
    expect(named(await bot.ask("pia", "members", "!help"))).not.toContain("admit")
  })

  it("is the same in a lobby for everybody, and tells a stranger of no co-op", async () => {
    const lobby = new Set<string>()
    for (const name of Object.values(people)) if (name !== "waggle") lobby.add(await bot.ask(name, "lobby", "!help"))
    expect(lobby.size).toBe(1)
    expect(await bot.ask("zoe", "direct", "!help")).not.toContain("Hive")
  })
})
