import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { languages } from "../../../src/kernel/languages.ts"
import {
  differenceOf,
  looksLike,
  looksLikeAnswer,
  looksLikePerson,
  sameWords,
  skeleton,
} from "../../../src/kernel/rules/look-alike.ts"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { readLocale } from "../../support/locale-file.ts"

/** Pairs: a text on a ballot, and a look-alike that somebody adds. */
const lookalikes = [
  ["Leave things as they are", "Leave things as they arе"],
  ["Leave things as they are", "LEАVE THINGS AS THEY ARE"],
  ["Leave things as they are", "Ieave things as they are"],
  ["Leave things as they are", "Ieave THINGS as they are"],
  ["Leave things as they are", "𝐋𝐞𝐚𝐯𝐞 things as they are"],
  ["Leave things as they are", "Leave\u2003things\u00A0as they  are."],
  ["Leave things as they are", "Le\u200Bave th\u202Eings\uFE0F as they\u{E0061} are"],
  ["Leave things as they are", "ꓡeave things as they are"],
  ["No winner", "Nо wіnner"],
  ["Keep the current budget", "Keep the сurrent budget"],
  ["Alles lassen, wie es ist", "Alles Iassen, wie es ist!"],
  ["burn", "bum"],
  ["10 EUR", "IO EUR"],
] as const

const apart = [
  ["Leave things as they are", "Leave things as they were"],
  ["schon", "schön"],
  ["Move", "Remove"],
  ["Нет", "Да"],
  ["Costs < 40", "Costs > 40"],
  ["Up to 40", "Up to 50"],
  ["Ανανάς", "Ананас"],
] as const

/** All code points except surrogates. */
const signs = fc.integer({ min: 0, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff)
const texts = fc
  .array(
    signs.map((code) => String.fromCodePoint(code)),
    { maxLength: 12 },
  )
  .map((all) => all.join(""))

describe("a text", () => {
  it.each(lookalikes)("could be taken for another: %s and %s", (one, other) => {
    expect(looksLike(one, other)).toBe(true)
    expect(looksLike(other, one)).toBe(true)
  })

  it.each(apart)("is told from another: %s and %s", (one, other) => {
    expect(looksLike(one, other)).toBe(false)
  })

  it.each([
    ..."arẹ|are ✓|aré|are\u20DD|are —|are'|are ·|are *|are ()".split("|").map((end) => `Leave things as they ${end}`),
    ...[
      "“Leave things as they are”",
      "*Leave things* as they are",
      "Leave_things_as_they_are",
      "L\u0336eave things as they are",
    ],
  ])("could be taken for an answer of the bot’s own, though its signs are told apart: %s", (text) => {
    expect(looksLikeAnswer("Leave things as they are", text)).toBe(true)
  })

  it("looks like itself, and how it looks looks the same", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(looksLike(text, text)).toBe(true)
        expect(skeleton(skeleton(text))).toBe(skeleton(text))
      }),
    )
  })

  it("looks the same with signs that nobody sees anywhere in it", () => {
    const unseen = fc.constantFrom(
      "\u200B",
      "\u200D",
      "\u2060",
      "\u00AD",
      "\u202E",
      "\u2066",
      "\uFE0F",
      "\u{E0061}",
      "\u3164",
    )
    fc.assert(
      fc.property(texts, texts, unseen, (before, after, sign) => {
        expect(sameWords(`${before}x${after}`, `${before}${sign}x${after}`)).toBe(true)
      }),
    )
  })

  it("of one sign always has a look that stays, whichever sign it is", () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0x10ffff; code += code < 0x30000 ? 1 : 97) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const look = skeleton(String.fromCodePoint(code))
      if (skeleton(look) !== look) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it.each(languages)("of real words is never taken for another: all that the bot says (%s)", (language) => {
    const said = Array.from(readLocale(language).texts.values()).join("\n")
    const words = new Set((said.match(/\p{L}[\p{L}\p{N}’-]*/gu) ?? []).map((word) => word.toLowerCase()))
    const looks = Map.groupBy(words, skeleton)
    expect(words.size).toBeGreaterThan(1000)
    expect(Array.from(looks.values()).filter((alike) => alike.length > 1)).toEqual([])
  })
})

describe("a Matrix ID", () => {
  const alike = (one: string, other: string) => looksLikePerson(matrixId(one), matrixId(other))

  it.each([
    ["@oliver:hive.example", "@0liver:hive.example"],
    ["@oliver:hive.example", "@Oliver:hive.example"],
    ["@bill:hive.example", "@biII:hive.example"],
    ["@bill:hive.example", "@bi11:hive.example"],
    ["@cem:hive.example", "@cern:hive.example"],
    ["@wu:hive.example", "@vvu:hive.example"],
    ["@ana:hive.example", "@ana:hlve.example"],
    ["@ana:modern.example", "@ana:modem.example"],
  ])("could be taken for another: %s and %s", (one, other) => {
    expect([alike(one, other), alike(other, one)]).toEqual([true, true])
  })

  it.each([
    ["@ana:hive.example", "@ann:hive.example"],
    ["@ana:hive.example", "@ana:mill.example"],
    ["@ana:hive.example", "@ana.b:hive.example"],
    ["@ana:hive.example", "@ana:hive.example.org"],
  ])("is told from another: %s and %s", (one, other) => {
    expect(alike(one, other)).toBe(false)
  })

  it("is set against another by what is different, however they begin and end", () => {
    expect(differenceOf("@cem:hive.example", "@cern:hive.example")).toEqual({ here: "m", there: "rn" })
    expect(differenceOf("@aa:x", "@aaa:x")).toEqual({ here: "", there: "a" })
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (begin, one, other, end) => {
        const { here, there } = differenceOf(begin + one + end, begin + other + end)
        expect(here.length).toBeLessThanOrEqual((begin + one + end).length)
        expect(here === "" && there === "").toBe(one === other)
      }),
    )
  })
})
