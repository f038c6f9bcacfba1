import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Piece } from "../../src/bot/command.ts"
import { quote, readCommand, readPieces } from "../../src/bot/parse.ts"
import { clean } from "../../src/bot/text.ts"
import { typed as known } from "../support/typed.ts"

const pieces = (line: string, ...form: Piece[]) => readPieces(readCommand(line, "!")?.rest ?? "", form, known)
const name = (line: string, prefix = "!") => readCommand(line, prefix)?.name ?? null

describe("the name of a command", () => {
  it("is the word after the prefix, whatever space, unseen character or full stop a phone put around it", () => {
    expect(
      ["!propose Text", " ! propose Text", "\u200B!propose\u00A0Text", "！propose Text"].map((text) => name(text)),
    ).toEqual(Array(4).fill("propose"))
    expect(name("!motions.")).toBe("motions")
    expect(name("!!hilfe", "!!")).toBe("hilfe")
  })

  it("is not there without the prefix, or without a word right after it", () => {
    expect(["propose Text", "!", "!!!", "! 2 1", "", "so !propose", "!\npropose"].map((text) => name(text))).toEqual(
      Array(7).fill(null),
    )
  })
})

describe("what follows the name", () => {
  it("is a title as it was typed, and the lines below it as a text, Markdown and all", () => {
    const read = pieces(
      '!propose Move our  *servers*\n\n- costs 40 €\n- a "year"\n',
      { line: "title" },
      { lines: "text" },
    )
    expect(read).toEqual({ typed: { title: "Move our  *servers*", text: '- costs 40 €\n- a "year"' }, leftover: null })
  })

  it("may begin on the next line", () => {
    const read = pieces("!alternative M7\nStay\nand wait", "motion", { line: "title" }, { lines: "text" })
    expect(read.typed).toEqual({ motion: "M7", title: "Stay", text: "and wait" })
  })

  it("loses the quotes that stand around all of a title, not those within", () => {
    for (const typed of [
      '"Green bees"',
      "“Green bees”",
      "„Green bees“",
      "«Green bees»",
      "»Green bees«",
      "‘Green bees’",
    ])
      expect(pieces(`!propose ${typed}`, { line: "title" }).typed).toEqual({ title: "Green bees" })
    expect(pieces('!propose "Green" or "blue"', { line: "title" }).typed).toEqual({ title: '"Green" or "blue"' })
    expect(pieces("!propose Don’t “move", { line: "title" }).typed).toEqual({ title: "Don’t “move" })
  })

  it("has flags, whatever dash a phone made of the two hyphens", () => {
    for (const typed of ["--coop hive", "--coop=hive", "—coop hive", "–coop=hive", "--coop “hive”"])
      expect(pieces(`!motion ${typed} M1`, "motion", { flag: "coop" })).toEqual({
        typed: { coop: "hive", motion: "M1" },
        leftover: null,
      })
    expect(pieces("!early M1 --now", "motion", { toggle: "now" }).typed).toEqual({ motion: "M1", now: true })
    expect(pieces("!early M1", "motion", { toggle: "now" }).typed).toEqual({ motion: "M1", now: false })
  })

  it("has flags before and after a free text, but dashes within it are text", () => {
    const form: Piece[] = [{ line: "title" }, { flag: "coop" }]
    expect(pieces("!propose --coop hive Use --force – always", ...form).typed).toEqual({
      coop: "hive",
      title: "Use --force – always",
    })
    expect(pieces("!propose Say --coop twice to bees —coop hive", ...form).typed).toEqual({
      coop: "hive",
      title: "Say --coop twice to bees",
    })
  })

  it("has flags whose value is several words: as many as they say before a free text, and all of them after it", () => {
    const form: Piece[] = [
      { toggle: "open" },
      { flag: "until", words: (words) => (words[0] === "two" ? 2 : 1) },
      { line: "title" },
    ]
    const read = (line: string) => pieces(`!poll ${line}`, ...form).typed
    const expected = { open: false, until: "two hours", title: "Who stays?" }
    for (const line of [
      "--until two hours Who stays?",
      '--until "two hours" Who stays?',
      "--until=“two hours” Who stays?",
      "Who stays? --until two hours",
    ])
      expect(read(line)).toEqual(expected)
    expect(read("--until two hours --open Who stays?")).toEqual({ ...expected, open: true })
    expect(read("Who stays? --open --until two hours")).toEqual({ ...expected, open: true })
    expect(read("Who stays? --until two hours --open")).toEqual({ ...expected, open: true })
    expect(read("--until one Who stays?")).toEqual({ ...expected, until: "one" })
    expect(read('--until two "Who stays?"')).toEqual({ ...expected, until: "two" })
    expect(read("Who stays? --until")).toMatchObject({ title: "Who stays? --until" })
  })

  it("names what is left over, and a flag given twice", () => {
    expect(pieces("!motion M1 please now", "motion").leftover).toBe("please")
    expect(pieces("!motion M1\nplease", "motion").leftover).toBe("please")
    expect(pieces("!motion M1 --coop a --coop b", "motion", { flag: "coop" }).leftover).toBe("--coop")
    expect(pieces("!propose Title\nmore", { line: "title" }).leftover).toBe("more")
  })

  it("has a number before a free text where more text follows, and none in quotes", () => {
    const form: Piece[] = ["motion", { number: "option" }, { line: "title" }, { lines: "text" }]
    expect(pieces("!reword M1 2 Stay", ...form).typed).toMatchObject({ option: "2", title: "Stay" })
    expect(pieces("!reword M1 2\nStay", ...form).typed).toMatchObject({ option: "2", title: "Stay", text: "" })
    expect(pieces('!reword M1 "2 more"', ...form).typed).toEqual({ motion: "M1", title: "2 more", text: "" })
    expect(pieces("!reword M1 2", ...form).typed).toEqual({ motion: "M1", title: "2", text: "" })
    expect(pieces("!reword M1 20th", ...form).typed).toMatchObject({ title: "20th" })
  })

  it("is a list where any number of words is taken", () => {
    expect(pieces("!vote M1 2>1 3", { many: "words" }).typed).toEqual({ words: ["M1", "2>1", "3"] })
  })
})

describe("reading", () => {
  const form: Piece[][] = [
    ["one", "two", { flag: "coop" }],
    ["one", { line: "title" }, { lines: "text" }, { flag: "coop" }, { toggle: "now" }],
    [{ many: "words" }, { flag: "coop" }],
    [{ flag: "coop", words: (words) => words.length }, { toggle: "now" }, { line: "title" }],
  ]
  const odd = fc.constantFrom(
    "!",
    '"',
    "“",
    "”",
    "„",
    "«",
    "»",
    "--coop",
    "—coop=",
    "\\",
    "\n",
    " ",
    "\u200B",
    "\u00A0",
    "now",
  )
  const typed = fc.array(fc.oneof(odd, fc.string({ unit: "binary" }))).map((parts) => parts.join(""))

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(typed, (text) => {
        readCommand(text, "!")
        for (const each of form) readPieces(text, each, known)
      }),
    )
  })

  it("gives back any text that was put in quotes", () => {
    fc.assert(
      fc.property(typed, typed, (first, second) => {
        const [one, two] = [clean(first), clean(second)]
        expect(readPieces(` ${quote(one)} ${quote(two)}`, ["one", "two"], known)).toEqual({
          typed: { one, two },
          leftover: null,
        })
      }),
    )
  })

  // If the bot searched the whole rest of the line after each opening quote, reading this line would take far too long.
  it("takes a long line of quotes in its stride", () => {
    const line = '"a “b „c «d '.repeat(40_000)
    const { typed, leftover } = readPieces(line, [{ many: "words" }], known)
    // No command takes more than 300 words, so the bot does not read the rest.
    expect(typed.words).toHaveLength(300)
    expect(leftover).toBe('"a')
  })
})
