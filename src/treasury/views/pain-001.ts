/**
 * Credit transfers for the co-op's bank: ISO 20022 pain.001.001.09, limited to what the European Payments Council allows (EPC132-08,
 * customer to bank), and for accounts in Switzerland and Liechtenstein to the Swiss Payment Standards (SIX, pain.001.001.09.ch.03). It is
 * written by hand, not by a library, so that amounts stay whole numbers.
 */
import { DateTime } from "luxon"
import { type Address, streetAndNumber } from "../../kernel/rules/address.ts"
import { sepaText, swissText } from "../../kernel/rules/bank-text.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { decimalText } from "../../kernel/rules/money.ts"
import { isSwiss } from "../../kernel/rules/swiss-code.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import type { IbanDetails } from "../rules/payment-details.ts"

/** One payment. */
export interface Transfer {
  readonly to: IbanDetails
  /** `sepa`: in euros. `swiss`: between accounts in Switzerland and Liechtenstein, in francs or euros. */
  readonly by: "sepa" | "swiss"
  readonly currency: string
  /** In hundredths of the currency. */
  readonly cents: bigint
  /** At most 35 characters. */
  readonly endToEndId: string
  /** The text that the receiver reads. */
  readonly text: string
}

export interface TransferFile {
  /** An identifier by which the bank recognises a file that is sent twice. At most 35 characters. */
  readonly id: string
  readonly made: Instant
  /** The day of instant payments, which banks make on any day. */
  readonly today: CalendarDay
  /** The day of other payments of each kind, on which its banks work. */
  readonly days: Readonly<Record<Transfer["by"], CalendarDay>>
  /** Whether the bank is to transfer within seconds (SCT Inst, EPC122-16). A bank that cannot do so refuses the file. */
  readonly instant: boolean
  readonly from: {
    readonly holder: string
    readonly iban: string
    readonly bic?: string | undefined
    readonly address?: Address | undefined
  }
  /** At least one transfer, each positive and at most `mostTransferred`. */
  readonly transfers: readonly Transfer[]
}

type Element = readonly [name: string, content: string | readonly Element[], attributes?: string]

/** The file's text. It uses only characters that every bank can read. */
export function painFile({ id, made, today, days, instant, from, transfers }: TransferFile): string {
  // A bank books each kind and each currency as a group of its own.
  const groups = [...Map.groupBy(transfers, ({ by, currency }) => `${by} ${currency}`).values()]
  const header: Element = [
    "GrpHdr",
    [
      ["MsgId", id],
      ["CreDtTm", DateTime.fromMillis(made, { zone: "UTC" }).toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")],
      ...sums(transfers),
      ["InitgPty", partyName(from.holder, sepaText)],
    ],
  ]
  const payments = groups.map((group, index): Element => {
    const { by, currency } = group[0] ?? { by: "sepa", currency: "EUR" }
    const write = by === "swiss" ? swissText : sepaText
    const quick = instant && canBeInstant({ by, currency })
    const service: readonly Element[] = [
      ...(by === "sepa" ? ([["SvcLvl", [["Cd", "SEPA"]]]] as const) : []),
      ...(quick ? ([["LclInstrm", [["Cd", "INST"]]]] as const) : []),
    ]
    return [
      "PmtInf",
      [
        ["PmtInfId", groups.length === 1 ? id : `${id}-G${index + 1}`],
        ["PmtMtd", "TRF"],
        // Each transfer gets its own line on the statement, where its EndToEndId identifies it.
        ["BtchBookg", "false"],
        ...sums(group),
        ...(service.length > 0 ? ([["PmtTpInf", service]] as const) : []),
        ["ReqdExctnDt", [["Dt", quick ? today : days[by]]]],
        ["Dbtr", [...partyName(from.holder, write), ...postal(from.address, write)]],
        ["DbtrAcct", account(from.iban)],
        ["DbtrAgt", [["FinInstnId", [ownBank(from)]]]],
        ...(by === "sepa" ? ([["ChrgBr", "SLEV"]] as const) : []),
        ...group.map((one) => transfer(one, write)),
      ],
    ]
  })
  const namespace = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
  const document: Element = ["Document", [["CstmrCdtTrfInitn", [header, ...payments]]], ` xmlns="${namespace}"`]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(document, "")}`
}

/** Whether banks can make such a transfer at once. Swiss banks do so for francs, and not for euros among themselves. */
export const canBeInstant = ({ by, currency }: Pick<Transfer, "by" | "currency">): boolean =>
  by === "sepa" || currency === "CHF"

type Write = (text: string, most: number) => string

/** The number of transfers and their sum, over all currencies. */
const sums = (transfers: readonly Transfer[]): readonly Element[] => [
  ["NbOfTxs", String(transfers.length)],
  ["CtrlSum", decimals(transfers.reduce((sum, { cents }) => sum + cents, 0n))],
]

/** The co-op's bank, by its BIC. Swiss banks are known by their number too, which is in the IBAN; others need nothing. */
function ownBank({ iban, bic }: TransferFile["from"]): Element {
  if (bic) return ["BICFI", bic]
  if (!isSwiss(iban)) return ["Othr", [["Id", "NOTPROVIDED"]]]
  const number = String(Number(iban.slice(4, 9)))
  return [
    "ClrSysMmbId",
    [
      ["ClrSysId", [["Cd", "CHBCC"]]],
      ["MmbId", number],
    ],
  ]
}

const transfer = ({ to, by, cents, currency, endToEndId, text }: Transfer, write: Write): Element => [
  "CdtTrfTxInf",
  [
    ["PmtId", [["EndToEndId", endToEndId]]],
    ["Amt", [["InstdAmt", decimals(cents), ` Ccy="${currency}"`]]],
    // Swiss banks know each other by their IBANs.
    ...(to.bic && by === "sepa" ? ([["CdtrAgt", [["FinInstnId", [["BICFI", to.bic]]]]]] as const) : []),
    ["Cdtr", [...partyName(to.name, write), ...postal(to.address, write)]],
    ["CdtrAcct", account(to.iban)],
    ...remittance(write(text, 140)),
  ],
]

const remittance = (text: string): readonly Element[] => (text === "" ? [] : [["RmtInf", [["Ustrd", text]]]])

const decimals = (cents: bigint): string => decimalText({ minor: cents, currency: "EUR" })

/** The element with a name. If banks can write no character of the name, it is `NOTPROVIDED`, the standard's word for "unknown". */
const partyName = (name: string, write: Write): readonly Element[] => [["Nm", write(name, 70) || "NOTPROVIDED"]]

/** The address in parts; empty if banks can write nothing of its town. */
function postal(address: Address | undefined, write: Write): readonly Element[] {
  const town = write(address?.town ?? "", 35)
  if (!address || town === "") return []
  const { street, number } = streetAndNumber(address.street ?? "")
  const parts: readonly Element[] = [
    ["StrtNm", write(street, 70)],
    ["BldgNb", write(number ?? "", 16)],
    ["PstCd", write(address.postcode ?? "", 16)],
    ["TwnNm", town],
    ["Ctry", address.country],
  ]
  return [["PstlAdr", parts.filter(([, said]) => said !== "")]]
}

const account = (iban: string): readonly Element[] => [["Id", [["IBAN", iban]]]]

function written([name, content, attributes = ""]: Element, indent: string): string {
  const inner =
    typeof content === "string"
      ? escaped(content)
      : `\n${content.map((element) => written(element, `${indent}  `)).join("")}${indent}`
  return `${indent}<${name}${attributes}>${inner}</${name}>\n`
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
