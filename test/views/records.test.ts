import { describe, expect, it } from "vitest"
import { languages } from "../../src/locales/languages.ts"
import { minutesGroups } from "../../src/rules/minutes-query.ts"
import { instant, matrixId } from "../../src/rules/types.ts"
import { type FiledRecord, recordInWords } from "../../src/views/records.ts"
import { loadWords } from "../../src/views/words.ts"
import { readLocale } from "../support/locale-file.ts"
import { sourcesIn } from "../support/sources.ts"

const sources = sourcesIn("src").filter(({ path }) => path !== "src/store/minutes.ts")
/** `act: "…"` of a record, `const act = one ? "…" : "…"`, and what the helper of the proposal stage is given. */
const actsIn = (text: string) =>
  Array.from(
    text.matchAll(/\bact(?:: | = )([^,\n}]*)|\brecord\(act, ([^"]*"[a-z-]+")/g),
    (match) => match[1] ?? match[2] ?? "",
  ).flatMap((said) => Array.from(said.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g), ([, act]) => act ?? ""))
const acts = [...new Set(sources.flatMap(({ text }) => actsIn(text)))]

const ana = matrixId("@ana:hive.example")
const record = (act: string, details: object = {}, rest: Partial<FiledRecord> = {}): FiledRecord => ({
  number: 7,
  at: instant(0),
  actor: ana,
  act,
  details: { ...details },
  previous: "",
  hash: "",
  kind: null,
  ...rest,
})
const sentence = (of: FiledRecord, language = "en") =>
  recordInWords(loadWords(language, "Europe/Berlin"), of, "hive.example")

describe("a record in words", () => {
  it("is known for every act that the program writes", () => {
    expect(acts.length).toBeGreaterThan(20)
    // Whoever writes records names their acts where this test finds them.
    const silent = sources.filter(({ text }) => text.includes("addRecord(") && actsIn(text).length === 0)
    expect(silent.map(({ path }) => path)).toEqual([])
    for (const language of languages) {
      const { written } = readLocale(language)
      expect(acts.filter((act) => !written.includes(`record-${act}`))).toEqual([])
    }
  })

  it("says no act that the program never writes", () => {
    const known = readLocale("en").written.flatMap((key) => /^record-(?!others|otherwise)(.*)/.exec(key)?.[1] ?? [])
    expect(known.filter((act) => !acts.includes(act))).toEqual([])
  })

  it("is found by at least one subject, whatever was done", () => {
    const found = new Set(Object.values(minutesGroups).flatMap((group) => group.acts))
    expect(acts.filter((act) => !found.has(act))).toEqual([])
    expect([...found].filter((act) => !acts.includes(act))).toEqual([])
  })

  it.each(acts)("reads well with all that it may say, and with nothing: %s", (act) => {
    const person = "@tom:hive.example"
    const all = {
      motion: "M4",
      kind: "membership",
      subject: person,
      person,
      to: "@tom:other.example",
      office: "treasurer",
    }
    const outcome = { result: "carried", winner: 1, byLot: false }
    const rest = { founders: [person], why: "left", year: 2027, roll: 12, endsAt: 0, outcome, role: "candidate" }
    for (const language of languages)
      for (const actor of [ana, null])
        for (const details of [{}, { ...all, ...rest }]) {
          const text = sentence(record(act, details, { actor }), language)
          expect(text).not.toMatch(/[.{}⟦]$|undefined|null/)
          expect(text.length).toBeGreaterThan(3)
        }
  })

  it("says who, what and of which motion", () => {
    const subject = "@tom:hive.example"
    expect(sentence(record("motion-opened", { motion: "M4", kind: "membership", subject }))).toBe(
      "ana opened M4: a vote on permanent membership, about tom",
    )
    expect(sentence(record("motion-opened", { motion: "M4", kind: "decision" }), "de")).toBe(
      "ana hat M4 eröffnet: eine Entscheidung",
    )
    expect(
      sentence(record("vote-closed", { motion: "M4", outcome: { result: "carried", winner: 2 } }, { actor: null })),
    ).toBe("the vote on M4 closed: option 2 won")
    expect(sentence(record("voting-opened", { motion: "M4", roll: 1, endsAt: 0 }, { actor: null }))).toBe(
      "voting on M4 began, until Thu 1 Jan, 01:00 CET, with one person on the roll",
    )
    expect(sentence(record("budget-adopted", { motion: "M5", year: 2027 }))).toBe(
      "the budget for 2027 was adopted (M5)",
    )
  })

  it("tells candidacies from other options", () => {
    const withdrawn = (rest: Partial<FiledRecord>) =>
      sentence(record("option-withdrawn", { motion: "M4", option: 1 }, rest))
    expect(withdrawn({ kind: "decision" })).toBe("ana took back an option of M4")
    expect(withdrawn({ kind: "moderator" })).toBe("ana stepped back from M4")
    expect(withdrawn({ kind: "treasurer", actor: null })).toContain("taken off the ballot of M4")
  })

  it("gives each reason for the end of an office, and for an effect that had become impossible, in words of its own", () => {
    const offices = sources.find(({ path }) => path === "src/coop/offices.ts")?.text ?? ""
    const ends = Array.from(
      /EndOfOffice =([^\n]*)/.exec(offices)?.[1]?.matchAll(/"([a-z-]+)"/g) ?? [],
      ([, why]) => why,
    )
    const whys = readLocale("en").written.flatMap((key) => /^effect-impossible-(.*)/.exec(key)?.[1] ?? [])
    expect(ends.length).toBeGreaterThan(4)
    expect(whys.length).toBeGreaterThan(4)
    for (const language of languages)
      for (const [act, reasons] of [
        ["office-ended", ends],
        ["effect-impossible", whys],
      ] as const) {
        const said = ["another", ...reasons].map((why) => sentence(record(act, { why, office: "moderator" }), language))
        expect(new Set(said).size).toBe(said.length)
      }
  })

  it("names ten people at most", () => {
    const founders = Array.from({ length: 40 }, (_, index) => `@founder-${index}:hive.example`)
    expect(sentence(record("co-op-founded", { founders }, { actor: null }))).toMatch(/founder\\-8 and 31 others$/)
  })

  it("of another version of the program is shown by its name, as text", () => {
    expect(sentence(record("something-*new*"))).toContain("something\\-\\*new\\*")
  })
})
