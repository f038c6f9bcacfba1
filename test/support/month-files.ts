/** What the banks of a month deliver, and what a pay run sends: files and references. */
import { type ExportRow, exportFile } from "./two-banks.ts"

/** The transfers in a payment file: reference, amount and account. */
export const transfersIn = (xml: string): readonly (readonly [reference: string, amount: string, iban: string])[] =>
  Array.from(xml.matchAll(/<CdtTrfTxInf>[\s\S]*?<\/CdtTrfTxInf>/g), ([one]) => {
    const part = (pattern: RegExp) => pattern.exec(one)?.[1] ?? ""
    return [part(/<EndToEndId>([^<]*)/), part(/<InstdAmt Ccy="EUR">([^<]*)/), part(/<IBAN>([^<]*)/)] as const
  })

/** The references of the payments to make by hand, by person and currency: `ana GBP`. */
export const byHand = (answers: readonly { readonly body: string }[]): ReadonlyMap<string, string> =>
  new Map(
    Array.from(
      answers
        .map(({ body }) => body)
        .join("\n")
        .matchAll(/^- (\w+): [\d.,]+ (USD|GBP) .*reference `(WAGGLE-[^`]+)`/gm),
      ([, who = "", currency = "", reference = ""]) => [`${who} ${currency}`, reference],
    ),
  )

/** A row of the second bank's export, without a fee unless it says otherwise. */
export const row = (
  changes: Omit<ExportRow, "fee" | "total"> & Partial<Pick<ExportRow, "fee" | "total">>,
): ExportRow => ({
  ...{ fee: "0.00", total: changes.amount },
  ...changes,
})

/** What the second bank exports of December. The overnight text of the hosting differs between two exports. */
export const december = (hosting: string): string =>
  exportFile([
    row({
      day: "2026-12-04",
      id: "r1",
      name: "Globex Inc",
      reference: "T3",
      currency: "USD",
      amount: "900.00",
      balance: "900.00",
    }),
    row({
      day: "2026-12-08",
      id: "r2",
      name: "Umbrella Ltd",
      reference: "T4",
      currency: "GBP",
      amount: "450.00",
      balance: "450.00",
    }),
    row({
      day: "2026-12-15",
      id: "r3",
      name: hosting,
      reference: "Server",
      currency: "USD",
      amount: "-120.00",
      total: "-120.00",
      balance: "780.00",
    }),
    row({
      day: "2026-12-15",
      id: "r4",
      name: "Umbrella Ltd",
      reference: "",
      currency: "GBP",
      amount: "5.00",
      balance: "455.00",
      state: "PENDING",
    }),
  ])

/** What the second bank exports of January. `reference`: that of a payment by hand, such as `ana GBP`. */
export const january = (reference: (of: string) => string): string =>
  exportFile([
    row({
      day: "2027-01-04",
      id: "r5",
      name: "Cem Example",
      reference: reference("cem USD"),
      currency: "USD",
      amount: "-540.00",
      balance: "240.00",
    }),
    row({
      day: "2027-01-04",
      id: "r6",
      name: "Ben Example",
      reference: reference("ben USD"),
      currency: "USD",
      amount: "-45.00",
      balance: "195.00",
    }),
    row({
      day: "2027-01-05",
      id: "r7",
      name: "Ana Example",
      reference: reference("ana GBP"),
      currency: "GBP",
      amount: "-270.00",
      total: "-270.80",
      fee: "0.80",
      balance: "179.20",
    }),
    row({
      day: "2027-01-05",
      id: "r8",
      name: "Ben Example",
      reference: reference("ben GBP"),
      currency: "GBP",
      amount: "-22.50",
      balance: "156.70",
    }),
  ])
