/** Changing one numbered paragraph of a document (§15.2). */
import { describe, expect, it } from "vitest"
import { changed, type ParagraphDeed, partsOf } from "../../../src/documents/rules/paragraphs.ts"

const bylaws = `# Bylaws

Why we have them.

1. One member, one vote.

2. Notice:

- two weeks
- in writing

## Money

3. We share.
`
const withDeed = (deed: ParagraphDeed, text = bylaws) => {
  const done = changed(text, "bylaws", deed, "(deleted)")
  return "text" in done ? done.text : done
}

describe("a numbered paragraph", () => {
  it("goes up to the next number or heading", () => {
    expect(partsOf(bylaws).map(({ number }) => number)).toEqual([null, null, "1", "2", null, "3"])
    expect(partsOf(bylaws)[3]?.body).toBe("Notice:\n\n- two weeks\n- in writing")
  })

  it("is replaced as a whole, and keeps its number", () => {
    const expected = bylaws.replace("Notice:\n\n- two weeks\n- in writing", "Notice is three weeks.")
    expect(withDeed({ do: "replace", number: "2", text: "Notice is three weeks." })).toBe(expected)
    expect(withDeed({ do: "replace", number: "2", text: "2. Notice is three weeks." })).toBe(expected)
  })

  it("is added with a letter, so that all others keep their numbers", () => {
    const once = withDeed({ do: "add", after: "1", text: "Also by proxy." })
    expect(once).toBe(bylaws.replace("vote.\n", "vote.\n\n1a. Also by proxy.\n"))
    const twice = withDeed({ do: "add", after: "1", text: "Never two." }, String(once))
    expect(twice).toContain("1a. Also by proxy.\n\n1b. Never two.\n\n2. Notice")
    expect(withDeed({ do: "add", after: "3", text: "Equally." })).toContain("3. We share.\n\n3a. Equally.\n")
  })

  it("leaves its number behind when it is deleted", () => {
    expect(withDeed({ do: "delete", number: "1" })).toContain("1. (deleted)\n\n2. Notice")
  })

  it.each(["§ 4 Notice.", "§4 Notice.", "### § 4 Notice.", "## 4. Notice.", "4) Notice."])(
    "can be written %s",
    (text) => {
      expect(withDeed({ do: "replace", number: "4", text: "Time." }, `${text}\n`)).toBe(
        `${text.replace("Notice", "Time")}\n`,
      )
    },
  )

  it.each(["1984 was a year.", "4 people founded it.", "# 4 people"])(
    "is not what only begins with a number: %s",
    (text) => {
      expect(withDeed({ do: "delete", number: "4" }, text)).toMatchObject({ refused: "no-such-paragraph" })
    },
  )

  it("is not changed where two have the same number, or none has it", () => {
    expect(withDeed({ do: "delete", number: "1" }, "1. A.\n\n# B\n\n1. C.\n")).toMatchObject({
      refused: "paragraph-twice",
    })
    expect(withDeed({ do: "delete", number: "9" })).toMatchObject({ refused: "no-such-paragraph", number: "9" })
  })
})
