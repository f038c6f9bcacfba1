import { describe, expect, it } from "vitest"
import { englishIn } from "./english.ts"
import { readLocale } from "./locale-file.ts"

/** Keys of texts that are no sentences: words that people type, in any language, and patterns of dates. */
const isNoSentence = (key: string) => /-(examples|values)$|^demo-prompt-|^format-/.test(key)
const textsIn = (language: "en" | "de") => Array.from(readLocale(language).texts).filter(([key]) => !isNoSentence(key))

describe("the finder of English sentences", () => {
  it("finds all that we say in English, as soon as it is a sentence", () => {
    // A list of weekdays is no sentence.
    const texts = textsIn("en").filter(([key]) => key !== "rule-value-weekly")
    const sentences = texts.flatMap(([key, text]) =>
      text.split(/(?<=[.?!:])\s+/).map((sentence) => ({ key, sentence: sentence.trim() })),
    )
    const missed = sentences.filter(
      ({ sentence }) =>
        (sentence.replace(/`[^`]*`/g, "").match(/\p{L}{2,}/gu) ?? []).length >= 5 && englishIn(sentence).length === 0,
    )
    expect(missed).toEqual([])
  })

  it("finds nothing in all that we say in German", () => {
    const found = textsIn("de").flatMap(([key, text]) => {
      const words = englishIn(text)
      return words.length > 0 ? [`${key}: ${words.join(", ")}`] : []
    })
    expect(found).toEqual([])
  })

  it("finds a single English sentence in a German message", () => {
    const german = "**M1 ist angenommen: Umzug** (2 von 3 Stimmzetteln; nötig: mehr als 1,5)."
    expect(englishIn(german)).toEqual([])
    for (const slip of [
      "Something went wrong here.",
      "It's late",
      "no quorum",
      "Turnout: 2",
      "Leave things as they are",
    ])
      expect(englishIn(`${german} ${slip}`), slip).not.toEqual([])
    expect(englishIn("Schreib `!help and more` an @the:example.org")).toEqual([])
  })
})
