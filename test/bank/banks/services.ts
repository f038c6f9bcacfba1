/** Files of services for payments. */
import { marked, movements, type Sample, utf8 } from "./sample.ts"

const eur = movements("EUR")
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
  {
    ...{ format: "paypal-de", closing: { day: "2026-11-18", minor: 196_180, currency: "EUR" } },
    file: marked(
      '"Datum","Uhrzeit","Zeitzone","Beschreibung","Währung","Brutto","Entgelt","Netto","Guthaben","Transaktionscode","Absender E-Mail-Adresse","Name","Name der Bank","Bankkonto","Versand- und Bearbeitungsgebühr","Umsatzsteuer","Rechnungsnummer","Zugehöriger Transaktionscode"',
      '"17.11.2026","10:00:00","Europe/Berlin","Allgemeine Zahlung","EUR","-36,99","0,00","-36,99","700,00","T1","a@hive.example","Tinte","","","0,00","0,00","",""',
      '"18.11.2026","10:00:00","Europe/Berlin","Express-Zahlung","EUR","1.300,00","-38,20","1.261,80","1.961,80","T2","a@hive.example","Bäckerei Korn","","","0,00","0,00","T3",""',
    ),
    lines: [
      eur("2026-11-17", -3699, { name: "Tinte", text: "Allgemeine Zahlung", reference: "T1" }),
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", text: "Express-Zahlung T3", reference: "T2" }),
      eur("2026-11-18", -3820, { name: "PayPal", text: "Entgelt Bäckerei Korn", reference: "T2 Entgelt" }),
    ],
  },
  {
    ...{ format: "wise", closing: { day: "2026-11-18", minor: 226_301, currency: "EUR" } },
    file: utf8(
      '"TransferWise ID",Date,Amount,Currency,Description,"Payment Reference","Running Balance","Exchange From","Exchange To","Exchange Rate","Payer Name","Payee Name","Payee Account Number",Merchant,"Card Last Four Digits","Card Holder Full Name",Attachment,Note,"Total fees","Exchange To Amount"',
      'TRANSFER-2,18-11-2026,1300.00,EUR,"Received money from Korn",T3,2263.01,,,,Korn,,,,,,,,0.00,',
      'TRANSFER-1,17-11-2026,-30.00,EUR,"Sent money to Inkwell",,963.01,,,,,Inkwell,BE68539007547034,,,,,,0.45,',
      'CARD-1,16-11-2026,-6.99,EUR,"Card transaction",,993.01,,,,,,,Diner,1234,Ben,,,0.00,',
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Korn", text: "T3 Received money from Korn", reference: "TRANSFER-2" }),
      eur("2026-11-17", -3000, {
        ...{ name: "Inkwell", iban: "BE68539007547034", text: "Sent money to Inkwell", reference: "TRANSFER-1" },
      }),
      eur("2026-11-16", -699, { name: "Diner", text: "Card transaction", reference: "CARD-1" }),
    ],
  },
  {
    ...{ format: "revolut-business", pending: 1, ignored: 1 },
    closing: { day: "2026-11-18", minor: 226_301, currency: "EUR" },
    file: utf8(
      "Date started (UTC),Date completed (UTC),ID,Type,State,Description,Reference,Payer,Card number,Card label,Card state,Orig currency,Orig amount,Payment currency,Amount,Total amount,Exchange rate,Fee,Fee currency,Balance,Account,Beneficiary account number,Beneficiary sort code or routing number,Beneficiary IBAN,Beneficiary BIC,Beneficiary name,MCC,Related transaction id,Spend program,Sender account,Sender name,Card references",
      "2026-11-19,,r4,CARD_PAYMENT,PENDING,Diner,,Ben,,,,EUR,9.95,EUR,-9.95,-9.95,,0.00,EUR,,Main,,,,,,,,,,,",
      "2026-11-18,,r3,CARD_PAYMENT,DECLINED,Inkwell,,Ben,,,,EUR,5.00,EUR,-5.00,-5.00,,0.00,EUR,,Main,,,,,,,,,,,",
      "2026-11-18,2026-11-18,r2,TOPUP,COMPLETED,Money from Korn,T3,,,,,EUR,1300.00,EUR,1300.00,1300.00,,0.00,EUR,2263.01,Main,,,,,,,,,,Korn,",
      "2026-11-17,2026-11-17,r1,TRANSFER,COMPLETED,To Inkwell,Paper,,,,,EUR,36.49,EUR,-36.49,-36.99,,0.50,EUR,963.01,Main,,,BE68539007547034,,Inkwell,,,,,,",
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Korn", text: "T3 Money from Korn", reference: "r2" }),
      eur("2026-11-17", -3649, {
        ...{ name: "Inkwell", iban: "BE68539007547034", text: "Paper To Inkwell", reference: "r1" },
      }),
      eur("2026-11-17", -50, { name: "Revolut Business", text: "Fee Inkwell", reference: "r1 Fee" }),
    ],
  },
  ...(
    [
      ["stripe", "created_utc,available_on_utc"],
      ["stripe-local", "created,available_on"],
    ] as const
  ).map(
    ([format, days]): Sample => ({
      format,
      file: utf8(
        `balance_transaction_id,${days},currency,gross,fee,net,reporting_category,source_id,description,automatic_payout_id`,
        "txn_1,2026-11-17 09:12:00,2026-11-19 00:00:00,eur,1300.00,19.75,1280.25,charge,ch_1,Order T3,po_1",
        "txn_2,2026-11-18 11:00:00,2026-11-18 00:00:00,eur,-20.00,-0.30,-19.70,refund,re_1,Refund,po_1",
        "txn_3,2026-11-19 00:00:00,2026-11-19 00:00:00,eur,-1260.55,0.00,-1260.55,payout,po_1,STRIPE PAYOUT,po_1",
      ),
      lines: [
        eur("2026-11-17", 130_000, { text: "Order T3 charge", reference: "txn_1" }),
        eur("2026-11-17", -1975, { name: "Stripe", text: "fee", reference: "txn_1 fee" }),
        eur("2026-11-18", -2000, { text: "Refund refund", reference: "txn_2" }),
        eur("2026-11-18", 30, { name: "Stripe", text: "fee", reference: "txn_2 fee" }),
        eur("2026-11-19", -126_055, { text: "STRIPE PAYOUT payout", reference: "txn_3" }),
      ],
    }),
  ),
]
