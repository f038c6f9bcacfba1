/** How people type who gets donations, and what is kept of it (§8.1). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { recipientAtStart } from "../../../src/donations/rules/named.ts"
import { keyOf, readRecipients } from "../../../src/donations/rules/recipients.ts"
import { recipientsTitle } from "../../../src/donations/views/recipients-title.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"

const words = loadWords("en")
const read = (line: string, below = "") => readRecipients(line, below, words.typed)

describe("recipients of donations", () => {
  it("are read with their parts, and with where they take donations", () => {
    expect(read("Blender Studio 62.5%, KDE e.V.: 37,5 %", "KDE e.V.: https://kde.org/donate")).toEqual([
      { name: "Blender Studio", part: "62.5", link: null },
      { name: "KDE e.V.", part: "37.5", link: "https://kde.org/donate" },
    ])
  })

  it("get equal parts if nobody says any", () => {
    expect(read("KDE, Debian; Gnome")).toMatchObject([{ part: "1/3" }, { part: "1/3" }, { part: "1/3" }])
    expect(read("Fund 2030")).toEqual([{ name: "Fund 2030", part: "1/1", link: null }])
  })

  it.each([
    ["", "donations-unreadable"],
    ["KDE 60%, Debian 30%", "donations-parts"],
    ["KDE 60%, Debian", "donations-parts"],
    ["KDE 0%, Debian 100%", "donations-unreadable"],
    ["KDE, kde", "donations-twice"],
    ["!!!", "donations-name"],
    [`${"K".repeat(61)}`, "donations-name"],
    [Array.from({ length: 13 }, (_, index) => `Fund ${index}`).join(", "), "donations-many"],
  ])("that cannot be are refused: %s", (line, refused) => {
    expect(read(line)).toMatchObject({ refused })
  })

  it.each(["Gnome: https://gnome.org", "KDE: kde.org", "KDE: https://", "please"])(
    "take no line below that says nobody’s link: %s",
    (below) => {
      expect(read("KDE, Debian", below)).toMatchObject({ refused: "donations-link" })
    },
  )

  it.each(["en", "de"] as const)("are read again from their title (%s)", (language) => {
    const own = loadWords(language)
    const name = fc.constantFrom("KDE", "Matrix.org Foundation", "Fund 2030", "L’Atelier", "Bücherei & Söhne")
    const several = fc.uniqueArray(name, { minLength: 1, maxLength: 5 }).chain((names) =>
      fc.boolean().map((equal) =>
        names.map((name, index) => {
          const rest = 100 - 12.5 * (names.length - 1)
          return { name, part: equal ? `1/${names.length}` : index === 0 ? String(rest) : "12.5", link: null }
        }),
      ),
    )
    fc.assert(
      fc.property(several, (recipients) => {
        expect(readRecipients(recipientsTitle(own, recipients), "", own.typed)).toEqual(recipients)
      }),
    )
  })

  it("have keys that can stand in an account’s name, and keep that of a name without its signs", () => {
    expect(keyOf(" Matrix.org  Foundation ")).toBe("matrix.org-foundation")
    expect(keyOf("KDE e.V.")).toBe("kde-e.v")
    fc.assert(
      fc.property(fc.string(), (name) => {
        const key = keyOf(name)
        expect(key).not.toMatch(/[:\s]|^[-.]|[-.]$/)
        expect(keyOf(key)).toBe(key)
      }),
    )
  })

  it("are found at the beginning of a line, by their name or the beginning of it", () => {
    const keys = ["debian", "matrix.org-foundation", "fund-2030"]
    const found = (line: string) => recipientAtStart(line, keys, words.typed)
    expect(found("Debian 40 EUR")).toEqual({ key: "debian", rest: "40 EUR" })
    expect(found("to Matrix.org Foundation 7,50 €")).toEqual({ key: "matrix.org-foundation", rest: "7,50 €" })
    expect(found("matrix 7 EUR")).toEqual({ key: "matrix.org-foundation", rest: "7 EUR" })
    expect(found("Fund 2030 40 EUR")).toEqual({ key: "fund-2030", rest: "40 EUR" })
    expect(found("40 EUR to Debian")).toEqual({ key: "debian", rest: "40 EUR" })
    expect(found("debian")).toEqual({ key: "debian", rest: "" })
    expect(found("gnome 40 EUR")).toBeNull()
    expect(isRefused(read("Debian"))).toBe(false)
  })
})
