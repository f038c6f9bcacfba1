/** Statements of the bank in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readBankDeed } from "../../src/bank/rules/deed.ts"
import { isRefused } from "../../src/kernel/rules/types.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, unmarked, withoutMarks } from "../support/german.ts"
import { germanBank } from "../support/german-bank/desk.ts"
import {
  fileForTwoCoops,
  filesByColumn,
  filesOfBanks,
  incompleteFiles,
  unreadableFiles,
} from "../support/german-bank/files.ts"
import {
  bookedMovements,
  movementsAboutTasks,
  movementsAgain,
  severalThings,
} from "../support/german-bank/movements.ts"
import { typed } from "../support/typed.ts"

const { asked, marked } = listener()
const texts: string[] = []
const desk = germanBank(marked, texts)

beforeAll(async () => {
  for (const play of [
    unreadableFiles,
    bookedMovements,
    movementsAgain,
    incompleteFiles,
    movementsAboutTasks,
    severalThings,
    filesByColumn,
    filesOfBanks,
    fileForTwoCoops,
  ])
    await play(desk)
})
afterAll(() => desk.close())

describe("in a German co-op", () => {
  const own = [
    "GmbH",
    "Co",
    "KG",
    "AG",
    "PDF",
    "MT940",
    "MT942",
    "OFX",
    "QIF",
    "ZIP",
    "XML",
    "latin1",
    "csv",
    "encoding",
    "skip",
    "account",
    "direction",
  ]

  it("nothing that is said about statements has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(60)
    const found = texts.map((text) => `${englishIn(withoutMarks(text), own).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name or to be typed", () => {
    const foreign = texts.map((text) => unmarked(text).replaceAll(/\b[ETBPM]\d+\b|\bana\b/g, ""))
    expect(foreign.filter((rest) => /\p{L}/u.test(rest))).toEqual([])
  })

  it("all that can be said about them was said here", () => {
    const silent = germanKeys.filter((key) => subjects.bank.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })

  it("what is given to copy is understood", () => {
    const all = texts.map(withoutMarks).join("\n")
    const copied = [...new Set(Array.from(all.matchAll(/`!bank ([^`[]+)`/g), ([, deed = ""]) => deed))]
    expect(copied.length).toBeGreaterThan(20)
    expect(copied.filter((deed) => isRefused(readBankDeed(deed.replace(" --vorschuss", ""), typed)))).toEqual([])
  })

  it("is exact, and to be copied", () => {
    const all = texts.map(withoutMarks).join("\n")
    for (const text of [
      "4 Umsätze in diesem Kontoauszug sind neu.",
      "Am 20. November 2026 hatte die Bank 1.119,51 EUR; im Kassenbuch sind dort jetzt",
      "Einnahme für T1: `!bank buchen B6`",
      "Die Zahlung E3 kam zurück. Nimm sie zurück: `!reverse E3 kam zurück am 2026-11-20`, dann lass diesen Umsatz weg: `!bank weglassen B4`",
      "0,80 EUR an Laden für Papier.",
    ])
      expect(all).toContain(text)
  })
})
