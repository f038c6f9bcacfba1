import { afterEach, describe, expect, it } from "vitest"
import { z } from "zod"
import help from "../../commands/bot/help.ts"
import { commands as all } from "../../commands/index.ts"
import { examplesOf } from "../../src/bot/answers.ts"
import { type AnyCommand, defineCommand } from "../../src/bot/command.ts"
import { topics } from "../../src/bot/help.ts"
import type { Place } from "../../src/bot/message.ts"
import { readCommand, readPieces } from "../../src/bot/parse.ts"
import { languages } from "../../src/kernel/languages.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { TestBot } from "../support/bot.ts"
import { typed } from "../support/typed.ts"

const plain = (name: string, where: Place[], who: AnyCommand["who"], hidden = false) =>
  defineCommand({
    name,
    topic: "votes",
    foremost: () => (name === "vote" ? null : "usual"),
    usage: "M1",
    where,
    who,
    pieces: ["motion"],
    args: z.object({ motion: z.string() }),
    examples: [`${name} M1`],
    hidden,
    run: async () => {},
  })

const commands = [
  plain("propose", ["members"], { start: "decision" }),
  plain("motions", ["members", "direct"], "member"),
  plain("vote", ["direct"], "voter"),
  plain("withdraw", ["members"], { start: "decision" }, true),
  help,
]
let bot: TestBot
const coop = async (language: "en" | "de" = "en") => {
  bot = await TestBot.start({ commands, language })
}
/** For each line of a list, the name of the command at its beginning. */
const shown = (text: string) => [...text.matchAll(/^- `!(\w+)/gm)].map(([, name]) => name)

describe("help", () => {
  afterEach(() => bot.close())

  it("shows only what this person may use in this room", async () => {
    await coop()
    expect(shown(await bot.ask("ana", "members", "!help"))).toEqual(["propose", "motions"])
    expect(shown(await bot.ask("tom", "members", "!help"))).toEqual(["motions"])
    expect(shown(await bot.ask("tom", "direct", "!help"))).toEqual(["motions"])
    expect(shown(await bot.ask("zoe", "lobby", "!help"))).toEqual([])
  })

  it("about a topic lists its commands: those of this room with what they do, and where the others belong", async () => {
    await coop()
    const inRoom = await bot.ask("ana", "members", "!help votes")
    expect(shown(inRoom)).toEqual(["propose", "motions"])
    expect(inRoom).toContain("Only in a direct message with me: `!vote`")
    expect(inRoom).toContain("`!help propose`")
    expect(shown(await bot.ask("tom", "direct", "!help votes"))).toEqual(["motions", "vote"])
    expect(await bot.ask("tom", "direct", "!help votes")).not.toContain("!propose")
    expect(await bot.ask("zoe", "direct", "!help money")).toContain("You are not a member")
  })

  it("has every command under a topic, but for itself, and no topic that takes the place of a command's page", () => {
    const without = all.filter(({ topic, hidden }) => topic === undefined && !hidden).map(({ name }) => name)
    expect(without).toEqual(["help"])
    const hiding = topics
      .flatMap((topic) => typed.spellings("topic", topic))
      .filter((word) => typed.command(word).length > 1 || all.some(({ name }) => name === word))
    expect(hiding).toEqual([])
  })

  it("about a command is its manual page, with or without the prefix, and says where it belongs", async () => {
    await coop()
    const page = await bot.ask("ana", "members", "!help !vote")
    expect(page).toContain("`!vote")
    expect(page).toContain("- `!vote M1 abstain`")
    expect(page).toContain("It belongs in a direct message with me.")
    expect(await bot.ask("ana", "direct", "!help vote")).not.toContain("It belongs")
    expect(await bot.ask("tom", "members", "!help propose")).toContain("Only permanent members and officers")
  })

  it("about what there is not names what comes near", async () => {
    await coop()
    expect(await bot.ask("ana", "members", "!help porpose")).toContain("`!help propose`")
    expect(await bot.ask("ana", "members", "!help weather")).toContain("There is no help about `weather`")
    expect(await bot.ask("ana", "members", "!help withdraw")).toContain("There is no help about")
  })

  it("explains its topics in every language, and names them", async () => {
    for (const language of ["en", "de"] as const) {
      await coop(language)
      const list = await bot.ask("ana", "members", "!help")
      for (const topic of ["votes", "secrecy"] as const)
        expect(list).toContain(`!help ${typed.spellings("topic", topic, language)[0]}`)
      for (const topic of ["secrecy", "privacy", "undecryptable", "verify"])
        expect((await bot.ask("ana", "members", `!help ${topic}`)).length).toBeGreaterThan(200)
      if (language === "en") await bot.close()
    }
  })
})

describe("every command", () => {
  it.each(all.map((command) => ({ name: command.name, command })))(
    "!$name understands its own examples",
    ({ command }) => {
      expect(command.examples).not.toEqual([])
      const translated = languages.flatMap((language) => examplesOf(command, loadWords(language)))
      for (const example of [...command.examples, ...translated]) {
        const text = readCommand(`!${example}`, "!")
        expect(text?.name).toBe(command.name)
        const { typed: pieces, leftover } = readPieces(text?.rest ?? "", command.pieces, typed)
        expect(leftover).toBeNull()
        expect(command.understand(pieces)).not.toHaveProperty("misread")
      }
    },
  )

  it.each(all.map((command) => ({ name: command.name, command })))(
    "!$name has its words in every language",
    ({ command }) => {
      for (const words of languages.map((language) => loadWords(language)))
        if (!command.hidden) expect(words.has(`command-${command.name}-summary`)).toBe(true)
    },
  )

  it.each(languages)("is summed up in one manner: what one does with it, in a few words (%s)", (language) => {
    const words = loadWords(language)
    const summaries = all.filter(({ hidden }) => !hidden).map(({ name }) => words.t(`command-${name}-summary`))
    for (const summary of summaries) {
      expect(summary).toMatch(/^\p{Lu}.{3,88}[^.]$/u)
      // `!help` shows the summaries in one list, so all of them use the same verb for showing something.
      expect(summary).not.toMatch(/^(See|Look|View|Display|List|Sehen|Ansehen)\b|\b(ansehen|nachsehen|anzeigen)$/)
    }
    expect(new Set(summaries).size).toBe(summaries.length)
  })
})
