import { describe, expect, it } from "vitest"
import { languages } from "../../../src/kernel/languages.ts"
import { actNames, acts } from "../../../src/kernel/rules/minuted/index.ts"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { foundBy } from "../../../src/minutes/rules/query.ts"
import { type FiledRecord, recordInWords } from "../../../src/minutes/views/records.ts"
import { endsOfOffice } from "../../../src/offices/rules/minuted.ts"
import { impossibleWhys, lostSubjects } from "../../../src/votes/rules/minuted.ts"
import { readLocale } from "../../support/locale-file.ts"
import { everyDetail } from "../../support/records.ts"

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
  it("is known for every act that is declared, and for no other", () => {
    for (const language of languages) {
      const written = readLocale(language).written.filter((key) => /^record-(?!others|otherwise)/.test(key))
      expect(written.toSorted()).toEqual(actNames.map((act) => `record-${act}`).toSorted())
    }
  })

  it("is found by at least one subject, whatever was done", () => {
    const found = new Set(Object.values(foundBy).flatMap(({ acts }) => acts))
    expect([...found].toSorted()).toEqual(actNames.toSorted())
  })

  it("can be found by every subject that there is", () => {
    const empty = Object.entries(foundBy).filter(([, { acts, kinds }]) => acts.length + kinds.length === 0)
    expect(empty.map(([subject]) => subject)).toEqual([])
  })

  it.each(actNames)("reads well with all that it may say, and with the little that older records say: %s", (act) => {
    const always: readonly string[] = Object.keys(acts[act].details)
    const little = Object.fromEntries(Object.entries(everyDetail).filter(([name]) => always.includes(name)))
    const why =
      "why" in acts[act].details || act === "motion-withdrawn"
        ? { why: act === "motion-withdrawn" ? "gone" : "left" }
        : {}
    for (const language of languages)
      for (const actor of [ana, null])
        for (const details of [
          { ...little, ...why },
          { ...everyDetail, ...why },
        ]) {
          const text = sentence(record(act, details, { actor }), language)
          expect(text).not.toMatch(/[.{}⟦]$|undefined|null/)
          expect(text.length).toBeGreaterThan(3)
          expect(text).not.toContain(act)
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
      sentence(
        record(
          "vote-closed",
          { motion: "M4", count: "ab", outcome: { result: "carried", winner: 2 } },
          { actor: null },
        ),
      ),
    ).toBe("the vote on M4 closed: option 2 won")
    expect(sentence(record("voting-opened", { motion: "M4", roll: 1, endsAt: 0, lot: "ab" }, { actor: null }))).toBe(
      "voting on M4 began, until Thu 1 Jan, 01:00 CET, with one person on the roll",
    )
    expect(sentence(record("budget-adopted", { ...everyDetail, motion: "M5" }))).toBe(
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
    for (const language of languages)
      for (const [act, reasons] of [
        ["office-ended", endsOfOffice],
        ["effect-impossible", impossibleWhys],
        ["motion-withdrawn", lostSubjects],
      ] as const) {
        const said = ["another", ...reasons].map((why) => sentence(record(act, { ...everyDetail, why }), language))
        expect(new Set(said).size).toBe(said.length)
      }
  })

  it("names ten people at most", () => {
    const founders = Array.from({ length: 40 }, (_, index) => `@founder-${index}:hive.example`)
    expect(sentence(record("co-op-founded", { founders }, { actor: null }))).toMatch(/founder\\-8 and 31 others$/)
  })

  it("of another version of the program is shown by its name, as text, and so is one that is damaged", () => {
    expect(sentence(record("something-*new*"))).toContain("something\\-\\*new\\*")
    expect(sentence(record("constructor"))).toContain("constructor")
    expect(sentence(record("member-invited", { person: 7 }))).toContain("member\\-invited")
  })
})
