/**
 * Words that tell what a row of a bank's CSV is. Outgoing money is never read as income. A balance or an announcement is never read as a
 * movement.
 */
import { describe, expect, it } from "vitest"
import { directionIn, looksLikeBalance } from "../../../src/bank/rules/csv-rows.ts"
import { csvMapping } from "../../../src/config/bank-fields.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { eur, ownIban, readFile } from "../../support/bank-files.ts"

const mapping = { date: "Day", amount: "Sum", name: "Who", text: "What" }
const file = (...rows: string[]) => `Day;Sum;Who;What;Type;Own\n${rows.map((row) => `18.11.2026;${row}\n`).join("")}`
const read = (text: string, more: object = {}, ours: string | null = null) =>
  readFile(text, csvMapping.parse({ ...mapping, ...more }), ours)
const amountsIn = (text: string, more: object = {}, ours: string | null = null) => {
  const statement = read(text, more, ours)
  return isRefused(statement) ? statement : statement.lines.map(({ amount }) => amount)
}

describe("a column that says the direction", () => {
  it.each([
    ["Bij", "Af"],
    ["Haben", "Soll"],
    ["C", "D"],
    ["CRDT", "DBIT"],
    ["Eingang", "Ausgang"],
    ["credit", "DEBIT"],
    ["Cr.", "Dr."],
  ])("of %s and %s is read", (into, out) => {
    const rows = file(`300,00;Korn;T3;${into};`, `36,99;Energie;november;${out};`)
    expect(amountsIn(rows, { direction: "Type" })).toEqual([eur(30_000), eur(-3699)])
  })

  it("that nobody has named is asked for, where the amounts have no minus", () => {
    const rows = file("300,00;Korn;T3;Bij;", "36,99;Energie;november;Af;")
    expect(amountsIn(rows)).toEqual({ refused: "bank-csv-direction", column: "Type" })
    expect(amountsIn(file("36,99;Energie;november;Af;"))).toEqual({ refused: "bank-csv-direction", column: "Type" })
    expect(amountsIn(file("300,00;Korn;T3;Bij;", "-36,99;Energie;november;Af;"))).toEqual([eur(30_000), eur(-3699)])
  })

  it.each([
    ["Af Bij", "Bij", "Af"],
    ["Soll/Haben", "H", "S"],
    ["S/H-Kennzeichen", "H", "S"],
    ["D/C", "C", "D"],
    ["Debit or credit", "Credit", "Debit"],
    ["Credit_Debit_Indicator", "CRDT", "DBIT"],
    ["Ausgang/Eingang", "Eingang", "Ausgang"],
    ["+/-", "+", "-"],
    ["Direction", "IN", "OUT"],
  ])("is read where its own heading says it: %s", (heading, into, out) => {
    const rows = file(`300,00;Korn;T3;${into};`, `36,99;Energie;november;${out};`).replace("Type", heading)
    expect(read(rows)).toMatchObject({ lines: [{ amount: eur(30_000) }, { amount: eur(-3699) }], unsigned: false })
    const alone = file(`36,99;Energie;november;${out};`).replace("Type", heading)
    expect(read(alone)).toMatchObject({ lines: [{ amount: eur(-3699) }], unsigned: false })
  })

  it.each(["Type", "Debit", "Card (debit/credit)", "Umsatz in EUR", "S", "Soll/Haben Text", ""])(
    "is asked for where its heading may mean something else: %s",
    (heading) => {
      const rows = file("300,00;Korn;T3;Credit;", "36,99;Energie;november;Debit;").replace("Type", heading)
      expect(amountsIn(rows)).toEqual({ refused: "bank-csv-direction", column: heading })
    },
  )

  it("that its heading gives away is refused where a row says nothing of it, or contradicts its amount or another such column", () => {
    const soll = (...rows: string[]) => file(...rows).replace("Type", "Soll/Haben")
    expect(amountsIn(soll("300,00;Korn;T3;Haben;", "36,99;Energie;x;Storno;"))).toEqual({
      ...{ refused: "bank-csv-direction-unknown", line: 3, column: "Soll/Haben", typed: "Storno" },
    })
    expect(amountsIn(soll("300,00;Korn;T3;Haben;", "-36,99;Energie;x;Haben;"))).toEqual({
      refused: "bank-csv-both",
      line: 3,
    })
    const two = soll("36,99;Energie;x;S;D", "300,00;Korn;T3;H;C").replace("Own", "D/C")
    expect(amountsIn(two)).toEqual([eur(-3699), eur(30_000)])
    expect(amountsIn(two.replace("H;C", "H;D"))).toEqual({ refused: "bank-csv-direction", column: "D/C" })
  })

  it("goes with a minus where both say the same; where they contradict, or it says something else, it is refused", () => {
    expect(amountsIn(file("-5,00;x;y;Soll;"), { direction: "Type" })).toEqual([eur(-500)])
    expect(amountsIn(file("-5,00;x;y;Haben;"), { direction: "Type" })).toEqual({ refused: "bank-csv-both", line: 2 })
    for (const typed of ["Lastschrift", "", "Storno"])
      expect(amountsIn(file(`5,00;x;y;${typed};`), { direction: "Type" })).toEqual({
        ...{ refused: "bank-csv-direction-unknown", line: 2, column: "Type", typed },
      })
  })

  it("says nothing by a word that may be either", () => {
    expect(["Lastschrift", "Überweisung", "x", ""].map(directionIn)).toEqual([null, null, null, null])
  })
})

describe("amounts without any sign", () => {
  const isUnsigned = (...rows: string[]) => {
    const statement = read(file(...rows))
    return isRefused(statement) ? statement : statement.unsigned
  }

  it("are told from those of which one has a sign, whichever", () => {
    expect(isUnsigned("5,00;x;y;;", "6,00;x;y;;")).toBe(true)
    for (const signed of ["-5,00", "+5,00", "5,00-", "5,00 S", "5,00 H", "−5,00"])
      expect(isUnsigned(`${signed};x;y;;`, "6,00;x;y;;")).toBe(false)
  })

  it("of less than one are read with their mark", () => {
    expect(amountsIn(file("-,75;x;y;;", ",5;x;y;;"))).toEqual([eur(-75), eur(50)])
    expect(amountsIn(file("-.75;x;y;;"), { decimal: "." })).toEqual([eur(-75)])
    expect(amountsIn(file("-.75;x;y;;"), { decimal: "," })).toMatchObject({ refused: "bank-amount-unreadable" })
  })
})

describe("a row", () => {
  it.each(["Vorgemerkt", "pending", "Noch nicht gebucht", "In behandeling"])(
    "that is not booked is left out: %s",
    (word) => {
      expect(read(file(`-12,50;Books;card;${word};`, "300;Korn;T7;Gebucht;"))).toMatchObject({
        ...{ pending: 1, lines: [{ amount: eur(30_000), name: "Korn" }] },
      })
    },
  )

  it.each([
    "Endsaldo",
    "Alter Kontostand",
    "Saldo per 18.11.",
    "Saldovortrag",
    "Opening balance",
    "Balance brought forward",
    "Eindsaldo",
    "Nouveau solde",
  ])("that looks like a balance is told: %s", (text) => {
    expect(looksLikeBalance(text)).toBe(true)
  })

  it("that only has such a word in it is a movement", () => {
    for (const text of ["Rest of the balance", "Saldoausgleich", "Korn", "", "Unsere Rechnung, Saldo 5"])
      expect(looksLikeBalance(text)).toBe(false)
  })

  it("has what another column calls a balance before its text", () => {
    expect(read(file("+1212,50;;x;Kontostand;"))).toMatchObject({ lines: [{ text: "Kontostand x" }] })
  })
})

describe("a file of which only what is not booked has a minus", () => {
  it("has signs", () => {
    const rows = file("-12,50;Books;Vorgemerkt;Ausgang;", "300;Korn;T7;Eingang;")
    expect(read(rows)).toMatchObject({ lines: [{ amount: eur(30_000) }], pending: 1, unsigned: false })
  })
})

describe("a file about several accounts", () => {
  const theirs = "DE02120300000000202051"
  const rows = file(`-5,00;x;y;;${ownIban}`, `-6,00;x;y;;${theirs}`)

  it("gives the co-op's alone, where the mapping names the column", () => {
    expect(read(rows, { account: "Own" }, ownIban)).toMatchObject({
      lines: [{ amount: eur(-500) }],
      leftOut: ["2051"],
      iban: ownIban,
    })
    expect(read(file(`-6,00;x;y;;${theirs}`), { account: "Own" }, ownIban)).toMatchObject({
      refused: "bank-other-account",
    })
    expect(read(rows, { account: "Own" })).toEqual({ refused: "bank-several-accounts", line: 3 })
  })

  it("is refused where the mapping does not name it", () => {
    expect(read(rows, {}, ownIban)).toEqual({ refused: "bank-csv-accounts", column: "Own" })
    expect(read(rows, { iban: "Own" }, ownIban)).toMatchObject({ lines: [{}, {}] })
  })
})
