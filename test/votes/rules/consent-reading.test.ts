/** How ballots by consent are read (§3.9), in both languages. */
import { describe, expect, it } from "vitest"
import { consentIn, motionNamed } from "../../../src/votes/rules/consent-reading.ts"
import { typed } from "../../support/typed.ts"

const read = (text: string) => consentIn(text, typed)

describe("a ballot by consent", () => {
  it.each([
    "agree",
    "I agree.",
    "Agreed!",
    "yes",
    "M7: agree",
    "agree to M7",
    "no objections",
    "I don’t object",
    "`agree`",
    "I consent, please",
  ])("agrees with: %s", (text) => expect(read(text)).toEqual({ answer: "agree" }))
  it.each([
    "Zustimmung",
    "ich stimme zu",
    "einverstanden",
    "ja",
    "Keine Einwände",
    "kein Einwand",
    "Ich widerspreche nicht",
    "Konsent.",
  ])("agrees in German with: %s", (text) => expect(read(text)).toEqual({ answer: "agree" }))
  it.each([
    "stand aside",
    "I stand aside",
    "abstain",
    "M7 stand aside",
    "beiseite stehen",
    "Ich stehe beiseite",
    "ich enthalte mich",
    "Enthaltung",
  ])("stands aside with: %s", (text) => expect(read(text)).toEqual({ answer: "aside" }))
  it.each([
    ["object: it costs too much", "it costs too much"],
    ["Object it costs too much", "it costs too much"],
    ["I object because it costs too much", "it costs too much"],
    ["M7: I object, because it costs too much", "it costs too much"],
    ["I object to M7: it costs too much", "it costs too much"],
    ["object: not before May?", "not before May?"],
    ["Objection – Who pays?", "Who pays?"],
    ["object\nIt costs too much.\nAnd more.", "It costs too much.\nAnd more."],
    ["`object: too dear`", "too dear"],
    ["Einwand: Kein Geld dafür", "Kein Geld dafür"],
    ["Ich widerspreche, weil es zu teuer ist", "weil es zu teuer ist"],
    ["Einspruch gegen M7, weil es zu teuer ist", "weil es zu teuer ist"],
    ["against: the yard is too small", "the yard is too small"],
    ["no because the yard is too small", "the yard is too small"],
    ["No, because the yard is too small", "the yard is too small"],
    ["I am against it because the yard is too small", "the yard is too small"],
    ["against M7: the yard is too small", "the yard is too small"],
    ["dagegen: der Hof ist zu klein", "der Hof ist zu klein"],
    ["Nein, weil der Hof zu klein ist", "weil der Hof zu klein ist"],
    ["ich bin dagegen, denn der Hof ist zu klein", "der Hof ist zu klein"],
    ["object: it contradicts M5", "it contradicts M5"],
    ["I object because of the noise", "because of the noise"],
    ["no, because of the noise", "because of the noise"],
    ["object: no money for it", "no money for it"],
  ])("objects, and the reason keeps its capitals: %s", (text, reason) =>
    expect(read(text)).toEqual({ answer: "object", reason }),
  )
  it.each([
    "object",
    "I object.",
    "object because",
    "M7 object",
    "object: !!!",
    "no",
    "against",
    "Einwand",
    "Widerspruch:",
    "nein",
    "weil",
  ])("is asked for a reason, or for an answer: %s", (text) => expect(read(text)).toHaveProperty("asked"))
  it.each(["object", "no", "Einwand", "Ich widerspreche", "veto"])("is asked for a reason: %s", (text) =>
    expect(read(text)).toEqual({ asked: "reason" }),
  )
  it.each([
    "1",
    "2 1",
    "agree, but only until May",
    "agree?",
    "I object to nothing",
    "no: no objection from me",
    "nein, weil ich einverstanden bin",
    "no - it is fine",
    "No\nproblem",
    "Nein\nkein Problem",
    "Nein, da spricht nichts dagegen",
    "Nein, da habe ich keine Bedenken",
    "Nein, da bin ich dabei",
    "nein, weil nichts dagegen spricht",
    "Nein: keine Einwände",
    "No: no problem",
    "Dagegen: nichts",
    "against: nothing",
    "Objection: none.",
    "Einwände: keine",
    "Einwand: nein",
    "no problem because it is cheap",
    "no it is dear",
    "object if it costs more than 50 EUR",
    "I object but will go along",
    "should I object: yes or no",
    "Ich widerspreche nicht, passt für mich",
    "stand aside unless ben agrees",
    "agree or stand aside",
    "objectively good",
    "hello",
    "",
  ])("counts nothing where it can be read in two ways or in none: %s", (text) =>
    expect(read(text)).toEqual({ asked: "unclear" }),
  )

  it("names the motion before its reason; a motion within the reason is a part of it", () => {
    const named = (text: string) => motionNamed(text, typed).motion
    expect(named("object: it contradicts M5")).toBeNull()
    expect(named("I object to M7 because of M5")).toBe("M7")
    expect(named("no to M7 because of M5")).toBe("M7")
    expect(named("M7: against, because of M5")).toBe("M7")
    expect(named("M7: object: too dear")).toBe("M7")
    expect(named("agree to M7")).toBe("M7")
    expect(named("M7: 2 1")).toBe("M7")
  })
})
