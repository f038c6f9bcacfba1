/** Entrenchment of documents and paragraphs (§15.3). */
import { describe, expect, it } from "vitest"
import { isStricter, mustBeNamed, thresholdFor } from "../../../src/documents/rules/entrenched.ts"

const text = `# Bylaws

1. One member, one vote. {entrenched: consensus}

2. Notice is two weeks. {verankert: 3/4}

3. We share.
`
const needed = (after: string, before = text) => thresholdFor(before, after, "2/3")

describe("what is entrenched", () => {
  it("changes only by the threshold that it names", () => {
    expect(needed(text.replace("One member", "Each member"))).toBe("consensus")
    expect(needed(text.replace("two weeks", "three weeks"))).toBe("3/4")
    expect(needed(text.replace(/2\. Notice[^\n]*\n\n/, ""))).toBe("3/4")
  })

  it("leaves the other paragraphs to the usual threshold, the added ones too", () => {
    expect(needed(text.replace("share.", "share all."))).toBe("2/3")
    expect(needed(text.replace("3. We", "2a. In writing.\n\n3. We"))).toBe("2/3")
  })

  it("keeps the usual threshold where that is stricter", () => {
    expect(thresholdFor(text, text.replace("two weeks", "three weeks"), "consensus")).toBe("consensus")
  })

  it("loses its entrenchment only by that threshold, and gets one only by it", () => {
    expect(needed(text.replace(" {entrenched: consensus}", ""))).toBe("consensus")
    expect(needed(text.replace("{entrenched: consensus}", "{entrenched: majority}"))).toBe("consensus")
    expect(needed(text.replace("We share.", "We share. {entrenched: 9/10}"))).toBe("9/10")
    expect(needed(text, "")).toBe("consensus")
  })

  it("does not escape by another number, or under another heading", () => {
    expect(needed(text.replace("1. One", "7. One"))).toBe("consensus")
    expect(needed(text.replace("3. We share.", "3. We share.\n\n1. Or not."))).toBe("consensus")
  })

  it("is the whole document, if the mark stands outside the numbered paragraphs", () => {
    const whole = text.replace("# Bylaws", "# Bylaws {Entrenched: Consensus}").replace("{entrenched: consensus}", "")
    expect(needed(whole.replace("share.", "share all."), whole)).toBe("consensus")
  })
})

describe("the mark of an entrenchment", () => {
  it.each(["{entrenched: unanimity}", "{entrenched}", "{entrenched: 3/2}", "{verankert: 0/1}"])(
    "is refused if it names no threshold: %s",
    (mark) => {
      expect(mustBeNamed(`1. One. ${mark}`)).toEqual({ refused: "entrenchment-unclear" })
    },
  )
  it("is no other text in braces", () => {
    expect(mustBeNamed("1. {One} and {two: three}.")).toBeNull()
    expect(mustBeNamed(text)).toBeNull()
  })
})

it("A threshold is stricter if it needs more ballots", () => {
  expect(isStricter("consensus", "9/10")).toBe(true)
  expect(isStricter("majority", "1/2")).toBe(true)
  expect(isStricter("2/3", "majority")).toBe(true)
  expect(isStricter("2/3", "2/3")).toBe(false)
  expect(isStricter("plurality-of-continuing", "majority")).toBe(false)
})
