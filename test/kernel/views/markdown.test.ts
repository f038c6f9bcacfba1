import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import {
  cleanLine,
  cleanText,
  code,
  escapeMarkdown,
  paragraphs,
  quoted,
  toText,
} from "../../../src/kernel/views/markdown.ts"

const ana = matrixId("@ana:hive.example")

describe("a message made of our Markdown", () => {
  it("has a body without marks of emphasis, with commands in backticks", () => {
    const text = toText("**M7 · Move** is *open*.\nAnother idea? `!alternative M7 TEXT`.")
    expect(text.body).toBe("M7 · Move is open.\nAnother idea? `!alternative M7 TEXT`.")
    expect(text.html).toBe(
      "<strong>M7 · Move</strong> is <em>open</em>.<br>\nAnother idea? <code>!alternative M7 TEXT</code>.",
    )
    expect(text).not.toHaveProperty("mentions")
  })

  it("keeps numbered lists and their numbers", () => {
    const text = toText("**Ballot**\n1. Move\n2. Stay\n\nAnswer `2 1`.")
    expect(text.body).toBe("Ballot\n\n1. Move\n2. Stay\n\nAnswer `2 1`.")
    expect(text.html).toContain("<ol>\n<li>Move</li>\n<li>Stay</li>\n</ol>")
    expect(toText("3. c\n4. d").body).toBe("3. c\n4. d")
  })

  it("keeps hyphens, nested items, quotations and code blocks", () => {
    expect(toText("- a\n  - b\n  - c\n- d").body).toBe("- a\n  - b\n  - c\n- d")
    expect(toText("> said\n> twice\n\nand").body).toBe("> said\n> twice\n\nand")
    expect(toText("so:\n\n```sh\nwaggle recount  FILE\n\nend\n```").body).toBe("so:\n\nwaggle recount  FILE\n\nend")
    expect(toText("- a\n\n  b\n\n- c").body).toBe("- a\n\n  b\n\n- c")
  })

  it("shows the ID of a person who is mentioned as a pill, and of no other", () => {
    const text = toText("@ana:hive.example and @ben:hive.example and @ana:hive.example.org", [ana])
    expect(text.mentions).toEqual([ana])
    expect(text.html).toBe(
      '<a href="https://matrix.to/#/@ana:hive.example">@ana:hive.example</a> and @ben:hive.example and @ana:hive.example.org',
    )
    expect(text.body).toBe("@ana:hive.example and @ben:hive.example and @ana:hive.example.org")
  })

  it("mentions an ID that had to be escaped", () => {
    const odd = matrixId("@a_b*c/d:hive.example")
    expect(toText(`**${escapeMarkdown(odd)}**: hello`, [odd]).html).toBe(
      '<strong><a href="https://matrix.to/#/@a_b*c%2Fd:hive.example">@a_b*c/d:hive.example</a></strong>: hello',
    )
  })

  it("has a body even where nothing was said", () => {
    for (const nothing of ["", " \n ", "```\n```", ">"]) expect(toText(nothing).body).not.toBe("")
  })
})

describe("what people wrote", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc
      .array(
        fc.constantFrom(
          ..."<>&*_`~[]()!#-=+|\\\"'{}:/.1 \n\t>",
          "<script>",
          "<img src=x onerror=1>",
          "javascript:alert(1)",
          "[a](javascript:alert(1))",
          "[a](https://evil.example)",
          "![a](mxc://evil/x)",
          "<https://evil.example>",
          "[x]: https://evil.example\n",
          "https://evil.example",
          "@room",
          "@ana:hive.example",
          "# head\n",
          "\n---\n",
          "```js\n",
          "\u202E",
          "\u0000",
          "a",
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join("")),
  )
  const allowed = /^<\/?(?:p|strong|em|del|code|pre|blockquote|ol|ul|li|br)>$/
  const tagsOf = (html: string) => html.match(/<[^>]*>?/g) ?? []

  it("never becomes HTML, a link, a mention, an image or a heading when quoted", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const said = toText(quoted(cleanText(text, 2000)))
        for (const tag of tagsOf(said.html)) expect(tag.replace(/ start="\d+"/, "")).toMatch(allowed)
        expect(said).not.toHaveProperty("mentions")
        expect(said.body.trim()).not.toBe("")
        expect(said.body).not.toMatch(/@room|\u202E|\0/i)
      }),
    )
  })

  it("stands as it is when it is a title, and nothing in it means anything", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const title = cleanLine(text, 100)
        fc.pre(title !== "")
        const said = toText(`**Title:** ${escapeMarkdown(title)} (ana)`)
        expect(said.body).toBe(`Title: ${title} (ana)`)
        expect(tagsOf(said.html)).toEqual(["<strong>", "</strong>"])
      }),
    )
  })

  it("stands as it is when it is code", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const typed = cleanLine(text, 100)
        fc.pre(typed !== "")
        const said = toText(`Did you mean ${code(typed)}?`)
        expect(tagsOf(said.html)).toEqual(["<code>", "</code>"])
        expect(said.body).toContain(typed)
      }),
    )
  })

  it("cannot leave its quotation", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const said = toText(paragraphs("before", quoted(cleanText(text, 500)), "after"))
        expect(said.html.startsWith("<p>before</p>\n")).toBe(true)
        expect(said.html.endsWith("\n<p>after</p>")).toBe(true)
        expect(said.body.endsWith("\n\nafter")).toBe(true)
      }),
    )
  })

  it("is cut at its length, between characters", () => {
    expect(cleanLine("abcdef", 6)).toBe("abcdef")
    expect(cleanLine("abcdefg", 6)).toBe("abcde…")
    expect(cleanLine("ab👩‍👩‍👧‍👦", 6)).toBe("ab…")
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 40 }), (text, length) => {
        expect(Array.from(cleanText(text, length)).length).toBeLessThanOrEqual(length)
      }),
    )
  })

  it("keeps emphasis, lists and paragraphs in a quotation", () => {
    const said = toText(quoted(cleanText("Costs **40 €** more:\r\n- a\n- b\n\n\n\nAnd # more", 500)))
    expect(said.body).toBe("> Costs 40 € more:\n>\n> - a\n> - b\n>\n> And # more")
    expect(said.html).toContain("<strong>40 €</strong>")
  })

  // If the code searched for the end of the run again at every space, this text would take minutes. Meanwhile the bot would answer nobody.
  it("takes a long run of spaces in its stride", () => {
    const long = `a${" ".repeat(300_000)}b`
    expect(cleanText(long, 4000)).toHaveLength(2)
    expect(escapeMarkdown(long)).toBe(long)
    expect(code(long)).toContain(long)
  })

  it("cannot bring back by an entity what nobody sees, nor a ping by marks of emphasis", () => {
    const text = toText(quoted("&#8238;evil &commat;room @**room** @_room_"))
    expect(text.body).toContain("&#8238;evil &commat;room")
    expect(`${text.body} ${text.html}`).not.toContain("\u202E")
    expect(text.body).not.toContain("@room")
  })

  it("loses what one does not see", () => {
    expect(cleanLine("a\u202Eb\u0007c\u200Bd\uFEFF", 10)).toBe("abcd")
    expect(cleanLine(" several \n lines\t here ", 50)).toBe("several lines here")
    expect(cleanText("@room, come", 50)).not.toContain("@room")
    expect(cleanText("@\u200Broom, come", 50)).not.toContain("@room")
  })
})
