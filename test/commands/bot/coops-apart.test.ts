/** Two co-ops in one bot (§1.1): neither sees anything of the other, and a stranger sees neither. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { inFarm, linesOf, ofFarm, ofHive, read, twoCoops } from "../../support/two-coops.ts"

let bot: CoopBot
afterEach(() => bot.close())

describe("somebody in one co-op", () => {
  beforeEach(async () => {
    bot = await twoCoops()
  })

  it.each(commands.map((command) => [command.name, command] as const))(
    "learns nothing of the other by !%s, wherever they type it",
    async (_, command) => {
      const places: readonly Place[] = ["direct", "lobby", "members", "moderators", "treasury", "other"]
      const lines = [...linesOf(command), `${command.name} M2`]
      // Where it may not be typed, it is refused before anything behind its name is read.
      for (const place of places)
        for (const line of command.where.includes(place) ? lines : lines.slice(-1)) {
          const said = read(await bot.say("fabi", place, `!${line}`, inFarm))
          expect(said).not.toMatch(ofHive)
          expect(read(await bot.say("hana", place, `!${line}`))).not.toMatch(ofFarm)
        }
    },
  )

  it("is told the same of a co-op that is served here and of one that is not", async () => {
    for (const { name, where } of commands) {
      if (!where.includes("direct")) continue
      const there = await bot.ask("fabi", "direct", `!${name} --coop hive`)
      const not = await bot.ask("fabi", "direct", `!${name} --coop moat`)
      expect(there.replaceAll("hive", "moat"), name).toBe(not)
    }
  })

  it("is told the same of a person of the other and of nobody at all", async () => {
    for (const { name } of commands)
      for (const place of ["direct", "members"] as const) {
        const known = await bot.ask("fabi", place, `!${name} @hana:hive.example`, inFarm)
        const unknown = await bot.ask("fabi", place, `!${name} @xaxa:hive.example`, inFarm)
        expect(known.replaceAll("hana", "xaxa").replaceAll(/\b[MQ]\d+\b/g, "M"), name).toBe(
          unknown.replaceAll(/\b[MQ]\d+\b/g, "M"),
        )
      }
  })
})

describe("a stranger", () => {
  it("learns of none of several co-ops, nor whether one of that name is here", async () => {
    bot = await twoCoops()
    for (const { name, examples } of commands)
      for (const line of [...examples, `help ${name}`, `${name} --coop`]) {
        const ask = async (text: string) => {
          await bot.pass("PT2H")
          return read(await bot.say("zoe", "direct", `!${text}`))
        }
        const said = line.endsWith("--coop") ? await ask(`${line} hive`) : await ask(line)
        if (line.endsWith("--coop")) expect(said).toBe(await ask(`${line} moat`))
        expect(said, line).not.toMatch(ofHive)
        expect(said, line).not.toMatch(ofFarm)
      }
  })

  it("is spoken to in the bot's own language, where the co-ops have different ones", async () => {
    bot = await CoopBot.start({ commands, language: "de", others: { farm: ["fabi"] } })
    expect(await bot.ask("zoe", "direct", "!help")).toContain("What you can do here")
    expect(await bot.ask("ana", "direct", "!help")).toContain("Was du hier tun kannst")
    expect(await bot.ask("fabi", "direct", "!help")).toContain("What you can do here")
    expect(await bot.ask("zoe", "direct", "!moved @ana:hive.example @zoe:hive.example")).toContain("Noted.")
    // Once the bot knows which co-op the account belongs to, it answers in that co-op's language.
    await bot.say("ana", "direct", "!moved @ana:hive.example @zoe:hive.example")
    expect(await bot.ask("zoe", "direct", "!motions")).toContain("Kein Antrag")
  })
})
