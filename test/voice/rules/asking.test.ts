/** What a petition asks for, read from its first line (§17.1). */
import { describe, expect, it } from "vitest"
import { askedFor, nameAfterVerb, officeFirst } from "../../../src/voice/rules/asking.ts"
import { typed } from "../../support/typed.ts"

const asked = (line: string) => askedFor(line, typed)

describe("a petition", () => {
  it.each([
    ["recall @ben No word.", { ask: "recall", person: "@ben", rest: "No word." }],
    ["dismiss @ben:hive.example", { ask: "recall", person: "@ben:hive.example", rest: "" }],
    ["@ben abwählen Zu leise.", { ask: "recall", person: "@ben", rest: "Zu leise." }],
    [
      "Remove: [Ben](https://matrix.to/#/@ben:hive.example) Is loud.",
      { ask: "remove", person: "[Ben](https://matrix.to/#/@ben:hive.example)", rest: "Is loud." },
    ],
    ["impeach @ben", { ask: "impeach", person: "@ben", rest: "" }],
    ["impeach No accounts since June.", { ask: "impeach", person: null, rest: "No accounts since June." }],
  ])("%j is about a person", (line, meaning) => expect(asked(line)).toEqual(meaning))

  it.each(["Remove the old logo", "Recall ben", "Close the office", "withdraw", "Ask @ben to remove the logo", ""])(
    "%j asks for a decision",
    (line) => expect(asked(line)).toEqual({ ask: "decision" }),
  )

  it("has a name after its verb, which may be a person's", () => {
    expect(nameAfterVerb("Recall ben", typed)).toBe("ben")
    expect(nameAfterVerb("Remove the old logo", typed)).toBe("the")
    expect(nameAfterVerb("Close the office", typed)).toBeNull()
  })

  it.each([
    ["president No word.", { word: "president", grounds: "No word." }],
    ["as president: no word.", { word: "president", grounds: "no word." }],
    ["president. no word", { word: "president", grounds: "no word" }],
    ["president", { word: "president", grounds: "" }],
  ])("%j may begin with an office", (rest, meaning) => expect(officeFirst(rest, typed)).toEqual(meaning))

  it("that begins with a sentence names no office", () => {
    expect(officeFirst("President never answers.", typed)).toBeNull()
    expect(officeFirst("", typed)).toBeNull()
  })
})
