/** Files of services for payments. */
import { marked, movements, type Sample } from "./sample.ts"

const gbp = movements("GBP")
const usd = movements("USD")

const paypalHead =
  '"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Item Title","Reference Txn ID","Invoice Number","Balance","Subject","Note","Balance Impact"'
/** A row of PayPal's activity, in English. */
const paypal = (day: string, currency: string, name: string, kind: string, amounts: string, impact = "Credit") =>
  `"${day}","10:00:00","GMT","${name}","${kind}","${impact === "Memo" ? "Pending" : "Completed"}","${currency}",${amounts},"a@hive.example","b@hive.example","${day.replaceAll("/", "")}${currency}","","","","0.00","","","${impact}"`

export const services: readonly Sample[] = [
  {
    ...{ format: "paypal-us", ignored: 1 },
    file: marked(
      paypalHead,
      paypal("11/18/2026", "USD", "Korn Bakery", "Website Payment", '"1,300.00","-38.19","1,261.81"'),
      paypal("11/17/2026", "USD", "Inkwell", "General Payment", '"-36.99","0.00","-36.99"', "Debit"),
      paypal("11/16/2026", "USD", "Cab Company", "General Authorization", '"-42.92","0.00","-42.92"', "Memo"),
    ),
    lines: [
      usd("2026-11-18", 130_000, { name: "Korn Bakery", text: "Website Payment", reference: "11182026USD" }),
      usd("2026-11-18", -3819, { name: "PayPal", text: "Fee Korn Bakery", reference: "11182026USD Fee" }),
      usd("2026-11-17", -3699, { name: "Inkwell", text: "General Payment", reference: "11172026USD" }),
    ],
  },
  {
    format: "paypal-uk",
    file: marked(
      paypalHead,
      paypal("18/11/2026", "GBP", "Korn Bakery", "Website Payment", '"1,300.00","-38.19","1,261.81"'),
      paypal("17/11/2026", "GBP", "Korn Bakery", "Payment Refund", '"-25.00","0.88","-24.12"', "Debit"),
    ),
    lines: [
      gbp("2026-11-18", 130_000, { name: "Korn Bakery", text: "Website Payment", reference: "18112026GBP" }),
      gbp("2026-11-18", -3819, { name: "PayPal", text: "Fee Korn Bakery", reference: "18112026GBP Fee" }),
      gbp("2026-11-17", -2500, { name: "Korn Bakery", text: "Payment Refund", reference: "17112026GBP" }),
      gbp("2026-11-17", 88, { name: "PayPal", text: "Fee Korn Bakery", reference: "17112026GBP Fee" }),
    ],
  },
]
