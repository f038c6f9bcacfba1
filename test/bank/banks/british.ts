/** Files of banks in the United Kingdom. */
import { movements, type Sample, utf8 } from "./sample.ts"

const gbp = movements("GBP")

export const british: readonly Sample[] = [
  {
    ...{ format: "barclays", ours: "GB33BUKB20000012345678", iban: "GB33BUKB20000012345678" },
    file: utf8(
      "Number,Date,Account,Amount,Subcategory,Memo",
      ",18/11/2026,20-00-00 12345678,1300.00,Counter Credit,KORN BAKERY T3",
      ",17/11/2026,20-00-00 12345678,-36.99,Payment,ENERGY CO",
    ),
    lines: [
      gbp("2026-11-18", 130_000, { text: "KORN BAKERY T3 Counter Credit" }),
      gbp("2026-11-17", -3699, { text: "ENERGY CO Payment" }),
    ],
  },
  {
    ...{ format: "starling", closing: { day: "2026-11-18", minor: 226_301, currency: "GBP" } },
    file: utf8(
      "Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes",
      "17/11/2026,Energy Co,November,DIRECT DEBIT,-36.99,963.01,BILLS,",
      "18/11/2026,Korn Bakery,T3,FASTER PAYMENT,1300.00,2263.01,INCOME,",
    ),
    lines: [
      gbp("2026-11-17", -3699, { name: "Energy Co", text: "November DIRECT DEBIT" }),
      gbp("2026-11-18", 130_000, { name: "Korn Bakery", text: "T3 FASTER PAYMENT" }),
    ],
  },
  {
    format: "monzo",
    file: utf8(
      "Transaction ID,Date,Time,Type,Name,Emoji,Category,Amount,Currency,Local amount,Local currency,Notes and #tags,Address,Receipt,Description,Category split,Money Out,Money In",
      "tx_01,17/11/2026,09:12:00,Card payment,Inkwell,,Shopping,-36.99,GBP,-42.00,EUR,paper,,,INKWELL PARIS,,-36.99,",
      "tx_02,18/11/2026,10:00:00,Faster payment,Korn Bakery,,Income,1300.00,GBP,1300.00,GBP,,,,T3,,,1300.00",
    ),
    lines: [
      gbp("2026-11-17", -3699, { name: "Inkwell", text: "paper INKWELL PARIS Card payment", reference: "tx_01" }),
      gbp("2026-11-18", 130_000, { name: "Korn Bakery", text: "T3 Faster payment", reference: "tx_02" }),
    ],
  },
]
