/** The things that a movement is, as the treasurer types them. */
import { describe, expect, it } from "vitest"
import { readBankDeed } from "../../../src/bank/rules/deed.ts"
import { type Part, readParts } from "../../../src/bank/rules/parts.ts"
import { typed } from "../../support/typed.ts"

const task = (number: number, amount: string | null = null, from = ""): Part<string> => ({
  ...{ as: "task", task: number, amount, from },
})
const entry = (number: number): Part<string> => ({ as: "entry", entry: number })
const pay = (person: string, amount: string | null = null): Part<string> => ({ as: "pay", person, amount })
const expense = (to: string, purpose: string, amount: string | null = null): Part<string> => ({
  ...{ as: "expense", to, purpose, amount },
})
const income = (from: string, amount: string | null = null): Part<string> => ({ as: "income", from, amount })

describe("the parts of a movement", () => {
  it.each<[string, readonly Part<string>[]]>([
    ["T1 T2", [task(1), task(2)]],
    ["t1 and E4", [task(1), entry(4)]],
    ["E1, E2 und E3", [entry(1), entry(2), entry(3)]],
    ["T1 200 T2 300", [task(1, "200"), task(2, "300")]],
    ["T1: 200 EUR; T2 = 1.300,50 EUR", [task(1, "200 EUR"), task(2, "1.300,50 EUR")]],
    ["200 EUR for T1 and 300 EUR for T2", [task(1, "200 EUR"), task(2, "300 EUR")]],
    ["T1 + 20 EUR for T2", [task(1), task(2, "20 EUR")]],
    ["income 20 EUR from Kai T3", [task(3, "20 EUR", "Kai")]],
    ["income from Kai Krug for T1 and T2", [task(1, null, "Kai Krug"), task(2, null, "Kai Krug")]],
    ["T1 300 EUR + income 20 EUR from Kai", [task(1, "300 EUR"), income("Kai", "20 EUR")]],
    [
      "income 100 EUR from Kai + expense 3 EUR to Stripe for fees",
      [income("Kai", "100 EUR"), expense("Stripe", "fees", "3 EUR")],
    ],
    ["pay @ana 500 EUR + expense to Ana for a ticket", [pay("@ana", "500 EUR"), expense("Ana", "a ticket")]],
    [
      "zahlen @ana 500 EUR und ausgabe 20 EUR an Ana für Brot",
      [pay("@ana", "500 EUR"), expense("Ana", "Brot", "20 EUR")],
    ],
    ["pay 500 EUR to @ana; @cem 20 EUR", [pay("@ana", "500 EUR"), pay("@cem", "20 EUR")]],
    ["@ana + E7", [pay("@ana"), entry(7)]],
    // Signs and words within a text do not end it.
    ["expense to Müller + Söhne for bread", [expense("Müller + Söhne", "bread")]],
    ["expense to Copyshop for copies and income tax", [expense("Copyshop", "copies and income tax")]],
    ["expense to Copyshop for copies, T3 and E4", [expense("Copyshop", "copies, T3 and E4")]],
  ])("“%s”", (text, parts) => {
    expect(readParts(text, typed)).toEqual(parts)
  })

  it.each(["lunch", "T1 + lunch", "E1 5 EUR", "pay 5 EUR", "pay @ana soon", "5 EUR", "pay"])("“%s” is none", (text) => {
    expect(readParts(text, typed)).toEqual({ unread: "all" })
  })

  it.each(["income 5 EUR from Kai for T1 and T2", "income Kai", "expense bread"])("“%s” has words left", (text) => {
    expect(readParts(text, typed)).toMatchObject({ unread: "left" })
  })
})

describe("several movements", () => {
  it.each(["B3 B4 E7", "B3 and B4 E7", "b3+b4 E7", "B3,B4 e7", "B3, B4: E7", "3 B4 B3 E7"])(
    "“%s” are one entry",
    (text) => {
      for (const deed of ["book", "join", "verbinden"])
        expect(readBankDeed(`${deed} ${text}`, typed)).toEqual({ deed: "book", lines: [3, 4], parts: [entry(7)] })
    },
  )

  it("are told from amounts, and from parts that are missing", () => {
    expect(readBankDeed("book B3 4", typed)).toEqual({ refused: "bank-deed-unknown" })
    expect(readBankDeed("book B3 B4", typed)).toEqual({ deed: "book", lines: [3, 4], parts: null })
    expect(readBankDeed("join B3 E7", typed)).toEqual({ refused: "bank-join-which", movement: "B3" })
    expect(readBankDeed("split B3", typed)).toEqual({ refused: "bank-split-how", movement: "B3" })
    expect(readBankDeed("skip B3 B4", typed)).toEqual({ refused: "bank-deed-unknown" })
  })
})
