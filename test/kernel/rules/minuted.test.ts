/** The acts that the minutes declare (§11): which records may be written, and how older records are read. */
import { describe, expect, it } from "vitest"
import { type MinutesAct, mustBeDeclared, toldIn } from "../../../src/kernel/rules/minuted/index.ts"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"

const tom = matrixId("@tom:hive.example")
const left: MinutesAct = { act: "member-left", details: { person: tom, since: instant(5) } }

describe("an act", () => {
  it("is written with the details that it declares", () => {
    expect(() => mustBeDeclared(left)).not.toThrow()
  })

  it("is not written with another detail, which could be personal text, and its fault does not repeat that", () => {
    const details = { ...left.details, note: "because of her illness" }
    expect(() => mustBeDeclared({ ...left, details })).toThrow("member-left")
    expect(() => mustBeDeclared({ ...left, details })).not.toThrow("illness")
  })

  it("is not written without one of them, also where older records lack it", () => {
    expect(() => mustBeDeclared({ act: "member-left", details: { person: tom } })).toThrow("since")
    expect(() => mustBeDeclared({ act: "member-left", details: { person: tom, since: null } })).toThrow("since")
  })

  it("is told by an older record too, which lacks what was added later", () => {
    expect(toldIn({ act: "member-left", details: { person: tom } })).toEqual({
      act: "member-left",
      details: { person: tom },
    })
    const opened = { motion: "M1", kind: "decision", option: 1, wording: "ab", keep: { option: 2, wording: "cd" } }
    expect(toldIn({ act: "motion-opened", details: opened })?.details).toEqual(opened)
  })

  it("tells its outcome as it was written, with all that stands in it", () => {
    const outcome = { result: "carried", winner: 1, byLot: false, later: { more: 1 } }
    const told = toldIn({ act: "vote-closed", details: { motion: "M1", outcome, count: "ab" } })
    expect(told?.details).toMatchObject({ outcome })
  })

  it("that another version of the program wrote, or that is damaged, tells nothing and throws nothing", () => {
    expect(toldIn({ act: "member-cloned", details: {} })).toBeNull()
    expect(toldIn({ act: "toString", details: {} })).toBeNull()
    expect(toldIn({ act: "member-left", details: { person: 7 } })).toBeNull()
    expect(toldIn({ act: "member-left", details: null as never })).toBeNull()
  })
})

/** If the compiler accepts one of these lines, the type check fails. */
const refused: readonly MinutesAct[] = [
  // @ts-expect-error: no such act
  { act: "member-cloned", details: {} },
  // @ts-expect-error: a detail is missing
  { act: "member-left", details: { person: tom } },
  // @ts-expect-error: the detail of another act
  { act: "member-left", details: { person: tom, since: instant(5), motion: "M1" } },
  // @ts-expect-error: no such reason
  { act: "office-ended", details: { person: tom, office: "moderator", why: "bored" } },
]

describe("what the compiler refuses", () => {
  it.each(refused)("is not written when the program runs either: %o", (one) => {
    expect(() => mustBeDeclared(one)).toThrow()
  })
})
