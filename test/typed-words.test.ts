import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../commands/index.ts"
import type { Piece } from "../src/bot/command.ts"
import { nameOfPiece } from "../src/bot/parse.ts"
import { Registry } from "../src/bot/registry.ts"
import { languages, languagesIn, localesFolder, wordFiles } from "../src/kernel/languages.ts"
import { joinWords, WordsError } from "../src/kernel/rules/typed-words.ts"
import { entriesIn, typedWordsIn } from "../src/kernel/views/typed-words.ts"
import { loadWords } from "../src/kernel/views/words.ts"
import { CoopBot } from "./support/coop-bot.ts"
import { sourcesIn } from "./support/sources.ts"
import { typed } from "./support/typed.ts"

const files = languages.map((language) => ({ language, entries: entriesIn(localesFolder, language) }))
const isFlag = (piece: Piece) => typeof piece === "object" && ("flag" in piece || "toggle" in piece)
const flags = new Set(["coop", ...commands.flatMap(({ pieces }) => pieces.filter(isFlag).map(nameOfPiece))])
const named = [...commands.map(({ name }) => `command-${name}`), ...Array.from(flags, (flag) => `flag-${flag}`)]

/** The words of all languages, with some entries of one language changed (null: left out). */
const changed = (language: string, changes: Readonly<Record<string, readonly string[] | null>>) =>
  joinWords(
    new Map(
      files.map((file) => {
        const entries = new Map(file.entries)
        for (const [key, words] of file.language === language ? Object.entries(changes) : [])
          if (words === null) entries.delete(key)
          else entries.set(key, words)
        return [file.language, entries] as const
      }),
    ),
  )

describe("the words that people may type", () => {
  it.each(files)("are there in $language for every command and flag, and for nothing else", ({ entries }) => {
    expect(named.filter((key) => (entries.get(key) ?? []).length === 0)).toEqual([])
    const ofNothing = [...entries.keys()].filter((key) => /^(command|flag)-/.test(key) && !named.includes(key))
    expect(ofNothing).toEqual([])
  })

  it("stop the start if a language lacks one, has one too many, or leaves one empty", () => {
    expect(() => changed("de", { "bank-skip": null })).toThrow("de has no word for bank-skip")
    expect(() => changed("de", { "command-vote": null })).toThrow("de has no word for command-vote")
    expect(() => changed("en", { "flag-sure": [] })).toThrow("en has no word for flag-sure")
    expect(() => changed("en", { "bank-lend": ["lend"] })).toThrow("bank-lend")
  })

  it("stop the start if one means two things in one place, in whichever languages", () => {
    expect(() => changed("de", { "answer-no": ["Yes"] })).toThrow(WordsError)
    expect(() => changed("en", { "task-done": ["done", "abbrechen"] })).toThrow("task-done and task-cancel")
  })

  it("stop the start if two commands claim one, or two flags of one command", () => {
    expect(() => new Registry(commands, typed)).not.toThrow()
    expect(() => new Registry(commands, changed("de", { "command-pay": ["kasse"] }))).toThrow("kasse")
    expect(() => new Registry(commands, changed("en", { "flag-withdraw": ["sure"] }))).toThrow("--sure")
    expect(() => new Registry(commands, changed("de", { "flag-before": ["coop"] }))).toThrow("--coop")
  })

  it("are understood in any case, and composed or not", () => {
    for (const word of ["märz", "März", "MÄRZ", "März".normalize("NFD")])
      expect(typed.meaning("month", word)).toBe("march")
    expect(typed.meaning("month", "brumaire")).toBeNull()
  })

  it("stand in no code: no German word to type is left there", () => {
    const wordsOf = (language: string) =>
      new Set(
        files
          .filter((file) => file.language === language)
          .flatMap(({ entries }) => [...entries.values()].flat())
          .map((word) => word.toLowerCase()),
      )
    const english = wordsOf("en")
    const german = new Set(Array.from(wordsOf("de")).filter((word) => !english.has(word)))
    // These German words are allowed here: "an" and "tag" are English words too, `im` are flags of regular expressions, `Amt` is XML's word for an amount, and banks write the others
    // into their files.
    const others: Readonly<Record<string, readonly string[]>> = {
      // The employer identification number (EIN) of an American co-op.
      "src/config/local-account-fields.ts": ["ein"],
      // What is entrenched in a text must stay so, whatever words people may type later.
      "src/documents/rules/entrenched.ts": ["konsens", "mehrheit"],
      "src/bank/rules/csv-rows.ts": [
        "ausgabe",
        "ausstehend",
        "einnahme",
        "kontostand",
        "letzter",
        "neuer",
        "nicht",
        "noch",
        "oder",
        "saldo",
        "und",
      ],
      // It reads `as` and `als` before an office without the words of any language.
      "src/voice/rules/asking.ts": ["als"],
      "src/bank/rules/values.ts": ["dez", "mai", "mär", "okt"],
    }
    const found = sourcesIn("src", "commands").flatMap(({ path, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1")
      const words = Array.from(code.matchAll(/[\p{L}\p{M}]+/gu), ([word]) => word.toLowerCase())
      return words
        .filter((word) => german.has(word) && !["an", "amt", "im", "tag", ...(others[path] ?? [])].includes(word))
        .map((word) => `${path}: ${word}`)
    })
    expect(found).toEqual([])
  })
})

describe("a language that is added", () => {
  let folder = ""
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "waggle-language-"))
    cpSync(localesFolder, folder, { recursive: true })
    addLanguage(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it("is there once its files are", () => {
    expect(languagesIn(folder)).toEqual(["en", "de", "eo"])
    expect(typedWordsIn(folder).spellings("ballot", "abstain")).toContain("sindeteno")
    expect(typedWordsIn(folder).flag("advance")).toEqual(["advance", "vorschuss", "x-advance"])
  })

  it("is understood beside the others, and read by those who speak it", async () => {
    const words = loadWords("eo", "Europe/Berlin", undefined, folder)
    const bot = await CoopBot.start({ commands, wording: () => words, settings: { smallRoll: 3 } })
    try {
      expect(await bot.ask("ana", "direct", "!balotiloj")).toBe("Nenio por decidi.")
      await bot.say("ana", "members", "!proponu Movi nian servilon")
      await bot.say("ana", "members", "!vorschlag Umzug")
      await bot.pass("P3DT1M")
      expect(await bot.ask("ana", "direct", "!vote M1 Sindeteno")).toContain("M1")
      expect(await bot.store.knex("roll").where({ voted: true }).select("person")).toHaveLength(1)
      expect(await bot.ask("ben", "members", "!kandidieren kasisto")).toContain("M3")
      expect(await bot.store.knex("motions").orderBy("id").select("kind")).toEqual(
        ["decision", "decision", "treasurer"].map((kind) => ({ kind })),
      )
    } finally {
      await bot.close()
    }
  })
})

/** Adds a made-up language: English, except for some words to type and one message. */
function addLanguage(folder: string): void {
  const own = {
    "command-propose": "proponu",
    "command-ballots": "balotiloj",
    "ballot-abstain": "Sindeteno",
    "office-treasurer": "kasisto",
  }
  cpSync(join(folder, "en"), join(folder, "eo"), { recursive: true })
  const votes = join(folder, "eo", "votes.ftl")
  const said = readFileSync(votes, "utf8")
  writeFileSync(votes, said.replace(/^ballots-none = .*$/m, "ballots-none = Nenio por decidi."))
  const entries = [...entriesIn(folder, "en").keys()].map((key) => {
    const word = (own as Readonly<Record<string, string>>)[key] ?? `x-${key.replace(/^[a-z]+-/, "")}`
    return `${key} = ${word}`
  })
  for (const name of wordFiles(folder, "eo")) rmSync(join(folder, "eo", name))
  writeFileSync(join(folder, "eo", "words.ftl"), entries.join("\n"))
}
