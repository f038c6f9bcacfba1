/** How the bot words a refusal. Each detail has the form that its reason declares, whatever the detail is called. */
import { describe, expect, it } from "vitest"
import { refusalInWords } from "../../src/bot/answers.ts"
import { isAboutTime } from "../../src/bot/clock-note.ts"
import { instant, motionId, type Refused } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"

const words = loadWords("en", "Europe/Vienna")
const said = (refusal: Refused) => refusalInWords(refusal, words, "!")
const motion = motionId("M7")
const noon = instant(Date.parse("2026-12-01T11:00:00Z"))

describe("a refusal in words", () => {
  it("has a moment as people of the language write it", () => {
    expect(said({ refused: "hearing-over", motion, endedAt: noon })).toContain(words.moment(noon))
  })

  it("has money with its currency, and counts with their thousands", () => {
    const open = { minor: 150_000n, currency: "EUR" }
    expect(said({ refused: "task-above-price", task: "T3", open, price: open })).toContain(words.money(open))
    expect(said({ refused: "task-text-too-long", length: 2536, most: 2000 })).toContain("2,536")
  })

  it("has days and lists in words", () => {
    const refusal = { refused: "task-date-over", typedDay: "2026-11-20", earliestDay: "2026-12-01" } as const
    expect(said(refusal)).not.toContain("2026-11-20")
    expect(said({ refused: "which-option", motion, options: [2, 4] })).toContain(words.list(["2", "4"]))
  })

  it("leaves what is to be typed as it is, and makes other text safe", () => {
    const sureCopy = "!remove @a_b_c:hive.example --sure"
    expect(said({ refused: "sure-to-remove", person: "ana", sureCopy })).toContain(sureCopy)
    expect(said({ refused: "ledger-twice", typed: "*bank* bank" })).toContain("\\*bank\\* bank")
  })

  it("calls a kind of motion by its name", () => {
    const refusal: Refused = {
      refused: "may-not-start",
      kind: "removal-first",
      franchise: ["moderators"],
      trial: false,
    }
    expect(said(refusal)).toContain(words.t("kind-removal-first"))
  })

  it("says nothing in the place of what there is not", () => {
    expect(said({ refused: "voting-has-begun", motion, endsAt: null })).not.toContain("null")
  })

  it("rests on a time where it names a moment", () => {
    expect(isAboutTime({ refused: "hearing-over", motion, endedAt: noon })).toBe(true)
    expect(isAboutTime({ refused: "voting-has-begun", motion, endsAt: null })).toBe(false)
    expect(isAboutTime({ refused: "no-such-motion", motion })).toBe(false)
  })
})
