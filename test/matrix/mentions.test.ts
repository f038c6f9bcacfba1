import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { withMentions } from "../../src/matrix/mentions.ts"
import { cpuOf, leastCpuOf } from "../support/cpu.ts"

const pill = (id: string, name: string) => `<a href="https://matrix.to/#/${id}">${name}</a>`
const ana = "@ana:hive.example"
const ben = "@ben:farm.example"

describe("a mention", () => {
  it.each([
    ["of one person", "!invite Ana", `!invite ${pill(ana, "Ana")}`, `!invite ${ana}`],
    ["with a name of several words", "!invite Ana B. ☕", `!invite ${pill(ana, "Ana B. ☕")}`, `!invite ${ana}`],
    ["at the beginning", "Ana: hello", `${pill(ana, "Ana")}: hello`, `${ana}: hello`],
    ["of two people", "!moved Ana Ben", `!moved ${pill(ana, "Ana")} ${pill(ben, "Ben")}`, `!moved ${ana} ${ben}`],
    [
      "of two people with one name",
      "!moved Ana Ana",
      `!moved ${pill(ana, "Ana")} ${pill(ben, "Ana")}`,
      `!moved ${ana} ${ben}`,
    ],
    [
      "of one whose name stands there as text before",
      "!propose Ana (that is, Ana) cooks",
      `!propose Ana (that is, ${pill(ana, "Ana")}) cooks`,
      `!propose Ana (that is, ${ana}) cooks`,
    ],
    [
      "of one whose name stands there as text after",
      "!propose Ana, not the other Ana",
      `!propose ${pill(ana, "Ana")}, not the other Ana`,
      `!propose ${ana}, not the other Ana`,
    ],
    [
      "after a word with the name in it",
      "!propose Banana for ana",
      `!propose Banana for ${pill(ana, "ana")}`,
      `!propose Banana for ${ana}`,
    ],
    ["with signs of HTML in the name", "!invite <A&B>", `!invite ${pill(ana, "&lt;A&amp;B&gt;")}`, `!invite ${ana}`],
    ["with numeric signs in the name", "!invite O'N", `!invite ${pill(ana, "&#79;&#x27;N")}`, `!invite ${ana}`],
    ["within emphasis", "!invite **Ana**", `!invite <strong>${pill(ana, "<b>Ana</b>")}</strong>`, `!invite **${ana}**`],
    [
      "as a Markdown link",
      `!invite [Ana B](https://matrix.to/#/${ana}) now`,
      `!invite ${pill(ana, "Ana B")} now`,
      `!invite ${ana} now`,
    ],
    [
      "as a Markdown link with brackets in the name",
      `!invite [Ana [B]](https://matrix.to/#/${ana}) now`,
      `!invite ${pill(ana, "Ana [B]")} now`,
      `!invite ${ana} now`,
    ],
    [
      "as a Markdown link with the name in the ID",
      `!invite [ana](https://matrix.to/#/${ana})`,
      `!invite ${pill(ana, "ana")}`,
      `!invite ${ana}`,
    ],
    ["with an encoded address", "!invite Ana", `!invite ${pill("%40ana%3Ahive.example", "Ana")}`, `!invite ${ana}`],
    [
      "as a matrix: link",
      "!invite Ana",
      "!invite <a href='matrix:u/ana:hive.example?action=chat'>Ana</a>",
      `!invite ${ana}`,
    ],
    ["whose ID the client wrote itself", `!invite ${ana}`, `!invite ${pill(ana, "ana")}`, `!invite ${ana}`],
    [
      "whose ID the client wrote itself, before the name as text",
      `!propose ${ana}, not the other Ana`,
      `!propose ${pill(ana, "Ana")}, not the other Ana`,
      `!propose ${ana}, not the other Ana`,
    ],
    ["after an ID typed by hand", `!moved ${ana} ana`, `!moved ${ana} ${pill(ben, "ana")}`, `!moved ${ana} ${ben}`],
    [
      "after one that the body does not have",
      "!invite Ana",
      `!invite ${pill(ben, "Ben")} ${pill(ana, "Ana")}`,
      `!invite ${ana}`,
    ],
    [
      "in an answer of an older client",
      "!invite Ana",
      `<mx-reply><blockquote>${pill(ben, "Ana")} wrote Ana</blockquote></mx-reply>!invite ${pill(ana, "Ana")}`,
      `!invite ${ana}`,
    ],
    [
      "in another line",
      "!remove Ana\nAna shouts",
      `!remove ${pill(ana, "Ana")}<br>Ana shouts`,
      `!remove ${ana}\nAna shouts`,
    ],
  ])("%s is read as the full Matrix ID", (_, body, formatted, read) => {
    expect(withMentions(body, formatted)).toBe(read)
  })

  it("as a Markdown link alone is read too, and what only resembles one stays", () => {
    expect(withMentions(`!invite [Ana B](https://matrix.to/#/${ana}) [x] (y)`, null)).toBe(`!invite ${ana} [x] (y)`)
    for (const text of [
      "[Ana](https://matrix.to/#/!room:x)",
      "[Ana](https://example.org)",
      `](https://matrix.to/#/${ana})`,
    ])
      expect(withMentions(text, null)).toBe(text)
  })

  it.each([
    ["a room", '<a href="https://matrix.to/#/!room:hive.example">Ana</a>'],
    ["an alias", '<a href="https://matrix.to/#/%23room:hive.example">Ana</a>'],
    ["another page", '<a href="https://example.org/@ana:hive.example">Ana</a>'],
    ["nobody", "<a>Ana</a>"],
    ["what is no address", '<a href="https://matrix.to/#/%E0%A4%A">Ana</a>'],
    ["nothing that is seen", `${pill(ana, " ")}Ana`],
  ])("is not a link to %s", (_, formatted) => {
    expect(withMentions("!invite Ana", `!invite ${formatted}`)).toBe("!invite Ana")
  })

  it("changes nothing in a text without one, whatever is sent", () => {
    const text = fc.string({ unit: fc.constantFrom("[", "]", "(", ")", "<", ">", "a", "&#38;", '"', "@a:b", "/", " ") })
    fc.assert(fc.property(text, text, (body, formatted) => withMentions(body, formatted) === body))
  })

  // These are 169 pairs of texts of the largest possible size. A search that takes quadratic time would need minutes for them.
  it("is found in time, whatever is sent", () => {
    const many = (piece: string) => piece.repeat(Math.ceil(60_000 / piece.length))
    const pieces = ["<", "<a", "<a href=", "<a href='", "[", "](", "[](", "&#", "a", ' href="', "<a x ", "[a](<"]
    const texts = [...pieces, pill(ana, "a")].map(many)
    const taken = cpuOf(() => {
      for (const formatted of texts) for (const body of texts) expect(withMentions(body, formatted)).not.toBe("")
    })
    expect(taken).toBeLessThan(20_000)
  })
})

describe("mentions that stand nowhere in the body", () => {
  it("are not looked for again and again in all that stands before them", () => {
    const astray = (people: number) => () =>
      withMentions("x".repeat(20_000), "x".repeat(60_000) + pill(ana, "x").repeat(people))
    astray(100)()
    expect(leastCpuOf(astray(100))).toBeLessThan(10 * Math.max(leastCpuOf(astray(5)), 1))
  })
})
