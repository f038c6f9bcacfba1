/** Further columns in a bank's CSV: fees become movements of their own, balances are checked, and rows without a movement are left out. */
import { describe, expect, it } from "vitest"
import { readBankCsv } from "../../../src/bank/rules/csv-file.ts"
import { csvMapping } from "../../../src/config/bank-fields.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { eur, line, readFile } from "../../support/bank-files.ts"

const base = { date: "Day", dateFormat: "yyyy-MM-dd", amount: "Sum", decimal: "." }
const read = (mapping: object, head: string, ...rows: string[]) =>
  readFile(
    `Day;Sum;${head}\n${rows.map((row) => `2026-11-${row}\n`).join("")}`,
    csvMapping.parse({ ...base, ...mapping }),
  )

describe("a fee", () => {
  const mapping = { name: "Who", reference: "Id", fee: "Fee", net: "Net" }
  const head = "Who;Id;Fee;Net"

  it("is a movement of its own, and both come to what the file says is left, whatever its sign", () => {
    const fees = ["-3.49", "3.49"].map((fee) => read(mapping, head, `18;100.00;Korn;a1;${fee};96.51`))
    for (const statement of fees)
      expect(statement).toMatchObject({
        lines: [
          line({ amount: eur(10_000), name: "Korn", reference: "a1" }),
          line({ amount: eur(-349), text: "Fee Korn", reference: "a1 Fee" }),
        ],
      })
    // When money comes back, the fee in its row comes back too.
    expect(read(mapping, head, "18;-25.00;Korn;a2;0.88;-24.12")).toMatchObject({
      lines: [{ amount: eur(-2500) }, { amount: eur(88) }],
    })
  })

  it("that stands alone is not lost, and one of nothing is no movement", () => {
    expect(read(mapping, head, "18;0.00;;a1;10.00;-10.00", "19;5.00;Korn;a2;0.00;5.00")).toMatchObject({
      lines: [{ amount: eur(-1000) }, { amount: eur(500) }],
    })
  })

  it("that does not fit what is left is refused with its line", () => {
    expect(read(mapping, head, "18;100.00;Korn;a1;-3.49;96.50")).toEqual({
      ...{ refused: "bank-csv-net", line: 2, amount: eur(10_000), fee: eur(-349), net: eur(9650) },
    })
  })

  it("went out where the file does not say what is left, unless it has a minus", () => {
    expect(read({ fee: "Fee" }, "Fee", "18;-10.00;1.50", "19;-10.00;-1.50", "20;1.00;")).toMatchObject({
      lines: [-1000, -150, -1000, 150, 100].map((minor) => ({ amount: eur(minor) })),
    })
  })
})

describe("the balance after each row", () => {
  const mapping = { balance: "Saldo" }
  const checked = (...rows: string[]) => {
    const statement = read(mapping, "Saldo", ...rows)
    if (isRefused(statement)) throw new Error(JSON.stringify(statement))
    return statement
  }
  const balance = (day: string, minor: number) => ({ day: `2026-11-${day}`, balance: eur(minor) })

  it("shows what the account had before and after, the oldest row first or last", () => {
    const rows = ["17;-5.00;95.00", "18;10.00;105.00", "18;-1.00;104.00"]
    for (const order of [rows, rows.toReversed()])
      expect(checked(...order)).toMatchObject({
        ...{ off: [], closing: [balance("18", 10_400)] },
        spans: [{ opening: balance("17", 10_000), closing: balance("18", 10_400) }],
      })
  })

  it("may come in another order within a day", () => {
    const mixed = checked("17;-5.00;95.00", "18;-1.00;104.00", "18;10.00;105.00", "19;-4.00;100.00", "19;1.00;101.00")
    expect(mixed).toMatchObject({ off: [], closing: [balance("19", 10_100)] })
    expect(checked("18;-1.00;104.00", "18;10.00;105.00", "17;-5.00;95.00").off).toEqual([])
  })

  it("that does not follow is said with its line: a row is missing, or wrong", () => {
    expect(checked("17;-5.00;95.00", "18;10.00;108.00")).toMatchObject({
      ...{ closing: [], spans: [] },
      off: [{ line: 3, opening: eur(9500), moved: eur(1000), closing: eur(10_800) }],
    })
    expect(checked("19;1.00;7.00", "18;10.00;108.00", "17;-5.00;95.00").off).toMatchObject([{ line: 3 }])
  })

  it("may be missing from some rows, and proves nothing about those after the last one", () => {
    expect(checked("17;-5.00;95.00", "18;10.00;", "19;1.00;106.00")).toMatchObject({
      ...{ off: [], closing: [balance("19", 10_600)] },
    })
    expect(checked("17;-5.00;95.00", "18;10.00;")).toMatchObject({ off: [], closing: [], spans: [] })
    expect(checked("17;-5.00;", "18;10.00;")).toMatchObject({ off: [], closing: [] })
  })

  it("proves no end where the rows go round, or can be read in either direction", () => {
    expect(checked("18;-5.00;95.00", "18;5.00;100.00")).toMatchObject({ off: [], closing: [], spans: [] })
    expect(checked("17;-5.00;95.00", "18;5.00;100.00")).toMatchObject({ closing: [balance("18", 10_000)] })
  })

  it("is that of its currency, and has the fee in it", () => {
    const both = read(
      { ...mapping, fee: "Fee", currency: "Cur" },
      "Saldo;Fee;Cur",
      ...["17;-10.00;88.50;1.50;EUR", "18;7.00;57.00;;CHF", "19;1.00;89.50;0;EUR"],
    )
    expect(both).toMatchObject({
      off: [],
      closing: [balance("19", 8950), { day: "2026-11-18", balance: { minor: 5700n, currency: "CHF" } }],
    })
  })
})

describe("a row", () => {
  const rows = [{ column: "State", booked: ["DONE", "Ok"], pending: ["WAITING"], ignore: ["DECLINED", ""] }]

  it("is a movement, not booked yet, or none, by the value of a column", () => {
    const file = ["18;1.00;done", "18;2.00;Waiting", ";3.00;DECLINED", "18;;", "18;5.00;ok"]
    expect(read({ rows }, "State", ...file)).toMatchObject({
      ...{ lines: [{ amount: eur(100) }, { amount: eur(500) }], pending: 1, ignored: 2 },
    })
  })

  it("with a value that the mapping does not list is refused, unless all others are movements", () => {
    const file = ["18;1.00;DONE", "19;2.00;HELD"]
    expect(read({ rows }, "State", ...file)).toEqual({
      ...{ refused: "bank-csv-state", line: 3, column: "State", typed: "HELD" },
    })
    const open = [{ column: "State", ignore: "DECLINED" }]
    expect(read({ rows: open }, "State", ...file)).toMatchObject({ lines: [{}, {}], pending: 0 })
  })

  it("that lists a part of a sum is left out, and one with an amount never", () => {
    const file = ["18;-150.00;", "18;;-100.00", "18;;-50.00", "19;-7.00;-7.00"]
    expect(read({ parts: "Part" }, "Part", ...file)).toMatchObject({
      ...{ lines: [{ amount: eur(-15_000) }, { amount: eur(-700) }], ignored: 2 },
    })
    expect(read({}, "Part", ...file)).toMatchObject({ refused: "bank-amount-unreadable", line: 3 })
  })

  it("may say the direction in words of its own, and name payer and payee in two columns", () => {
    const mapping = {
      direction: "Way",
      directions: { in: "OUR", out: ["THEIR", "T"] },
      payer: "A",
      payee: "B",
      name: "C",
    }
    const head = "Way;A;B;C"
    expect(read(mapping, head, "18;1.00;our;Korn;Hive;", "18;2.00;t;Hive;Shop;", "18;3.00;THEIR;;;Card")).toMatchObject(
      {
        lines: [
          { amount: eur(100), name: "Korn" },
          { amount: eur(-200), name: "Shop" },
          { amount: eur(-300), name: "Card" },
        ],
      },
    )
    expect(read(mapping, head, "18;1.00;in;;;")).toMatchObject({ refused: "bank-csv-direction-unknown" })
  })

  it("of the account is known by bank code and number as well, where an IBAN ends in them", () => {
    const file = "Day;Sum;Konto\n2026-11-18;1.00;37040044 0532013000\n2026-11-18;2.00;37040044 9932013000\n"
    const mapping = csvMapping.parse({ ...base, account: "Konto" })
    expect(readBankCsv(file, mapping, { assumed: "EUR", ours: "DE89370400440532013000" })).toMatchObject({
      ...{ lines: [{ amount: eur(100) }], leftOut: ["3000"] },
    })
  })
})

describe("days", () => {
  const days = (dateFormat: string | string[], ...texts: string[]) => {
    const mapping = csvMapping.parse({ ...base, dateFormat })
    const statement = readFile(`Day;Sum\n${texts.map((text) => `${text};1.00\n`).join("")}`, mapping)
    return isRefused(statement) ? statement : statement.lines.map(({ day }) => day)
  }

  it.each([
    ["16-Nov-2026", "dd-MMM-yyyy"],
    ["16 November 2026", "d MMM yyyy"],
    ["16. Nov. 2026", "dd. MMM yyyy"],
    ["16/Nov/26 14:02", "dd/MMM/yy"],
  ])("%s are read with the name of the month", (text, format) => {
    expect(days(format, text)).toEqual(["2026-11-16"])
  })

  it("may have German or Dutch names of months, and no other words", () => {
    expect(days("d MMM yyyy", "3 März 2026", "4 Dez. 2026", "5 mei 2026", "6 okt 2026")).toEqual([
      ...["2026-03-03", "2026-12-04", "2026-05-05", "2026-10-06"],
    ])
    expect(days("d MMM yyyy", "3 Foo 2026")).toMatchObject({ refused: "bank-day-unreadable" })
  })

  it("are read in the one of several formats that fits the file", () => {
    expect(days(["dd.MM.yy", "dd.MM.yyyy"], "16.11.2026")).toEqual(["2026-11-16"])
    expect(days(["MM/dd/yyyy", "dd/MM/yyyy"], "02/11/2026", "16/11/2026")).toEqual(["2026-11-02", "2026-11-16"])
  })

  it("that could be two days are refused", () => {
    expect(days(["MM/dd/yyyy", "dd/MM/yyyy"], "11/11/2026", "02/11/2026")).toEqual({
      ...{ refused: "bank-csv-days", line: 3, one: "2026-02-11", other: "2026-11-02" },
    })
    expect(days(["MM/dd/yyyy", "dd/MM/yyyy"], "11/11/2026")).toEqual(["2026-11-11"])
  })
})
