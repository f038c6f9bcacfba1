/** Files of banks in the United States. */
import { movements, type Sample, utf8 } from "./sample.ts"

const usd = movements("USD")

export const american: readonly Sample[] = [
  {
    ...{ format: "chase", pending: 1, closing: { day: "2026-11-18", minor: 226_301, currency: "USD" } },
    file: utf8(
      "Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #",
      'DEBIT,11/19/2026,"DINER",-9.95,DEBIT_CARD, ,,',
      "CREDIT,11/18/2026,KORN BAKERY T3,1300.00,ACH_CREDIT,2263.01,,",
      "DEBIT,11/17/2026,ENERGY CO,-36.99,ACH_DEBIT,963.01,,",
    ),
    lines: [
      usd("2026-11-18", 130_000, { text: "KORN BAKERY T3 ACH_CREDIT" }),
      usd("2026-11-17", -3699, { text: "ENERGY CO ACH_DEBIT" }),
    ],
  },
  {
    ...{ format: "bank-of-america", ignored: 1, closing: { day: "2026-11-18", minor: 226_301, currency: "USD" } },
    file: utf8(
      "Description,,Summary Amt.",
      'Beginning balance as of 11/01/2026,,"1,000.00"',
      'Total credits,,"1,300.00"',
      'Total debits,,"-36.99"',
      'Ending balance as of 11/19/2026,,"2,263.01"',
      "",
      "Date,Description,Amount,Running Bal.",
      '11/01/2026,Beginning balance as of 11/01/2026,,"1,000.00"',
      '11/17/2026,"ENERGY CO","-36.99","963.01"',
      '11/18/2026,"KORN BAKERY T3","1,300.00","2,263.01"',
    ),
    lines: [usd("2026-11-17", -3699, { text: "ENERGY CO" }), usd("2026-11-18", 130_000, { text: "KORN BAKERY T3" })],
  },
  {
    format: "wells-fargo",
    file: utf8(
      '"11/18/2026","1300.00","*","","KORN BAKERY T3"',
      '"11/19/2026","-12.50","*","1042","CHECK"',
      '"11/19/2026","-.99","*","","FEE"',
    ),
    lines: [
      usd("2026-11-18", 130_000, { text: "KORN BAKERY T3" }),
      usd("2026-11-19", -1250, { text: "CHECK 1042" }),
      usd("2026-11-19", -99, { text: "FEE" }),
    ],
  },
]
