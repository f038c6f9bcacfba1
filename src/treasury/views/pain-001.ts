/**
 * A SEPA credit transfer for the co-op's bank: ISO 20022 pain.001.001.09, limited to what the European Payments Council allows (EPC132-08,
 * customer to bank). It is written by hand, not by a library, so that amounts stay whole numbers.
 */
import { DateTime } from "luxon"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { decimalText } from "../../kernel/rules/money.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { type Address, streetAndNumber } from "../rules/address.ts"
import type { PaymentDetails } from "../rules/payment-details.ts"
import { sepaText } from "../rules/sepa-text.ts"

/** The largest SEPA transfer, in cents: 999999999.99 EUR. */
export const mostTransferred = 99_999_999_999n

/** One payment, in cents. */
export interface Transfer {
  readonly to: PaymentDetails
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
  /** The day of payment, on which banks work, unless the payments are instant. */
  readonly day: CalendarDay
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
export function painFile({ id, made, day, instant, from, transfers }: TransferFile): string {
  const sums: readonly Element[] = [
    ["NbOfTxs", String(transfers.length)],
    ["CtrlSum", euros(transfers.reduce((sum, { cents }) => sum + cents, 0n))],
  ]
  const holder = partyName(from.holder)
  const service: readonly Element[] = [
    ["SvcLvl", [["Cd", "SEPA"]]],
    ...(instant ? ([["LclInstrm", [["Cd", "INST"]]]] as const) : []),
  ]
  const header: Element = [
    "GrpHdr",
    [
      ["MsgId", id],
      ["CreDtTm", DateTime.fromMillis(made, { zone: "UTC" }).toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")],
      ...sums,
      ["InitgPty", holder],
    ],
  ]
  const payment: Element = [
    "PmtInf",
    [
      ["PmtInfId", id],
      ["PmtMtd", "TRF"],
      // Each transfer gets its own line on the statement, where its EndToEndId identifies it.
      ["BtchBookg", "false"],
      ...sums,
      ["PmtTpInf", service],
      ["ReqdExctnDt", [["Dt", day]]],
      ["Dbtr", [...holder, ...postal(from.address)]],
      ["DbtrAcct", account(from.iban)],
      ["DbtrAgt", [["FinInstnId", from.bic ? [["BICFI", from.bic]] : [["Othr", [["Id", "NOTPROVIDED"]]]]]]],
      ["ChrgBr", "SLEV"],
      ...transfers.map(transfer),
    ],
  ]
  const namespace = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
  const document: Element = ["Document", [["CstmrCdtTrfInitn", [header, payment]]], ` xmlns="${namespace}"`]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(document, "")}`
}

const transfer = ({ to, cents, endToEndId, text }: Transfer): Element => [
  "CdtTrfTxInf",
  [
    ["PmtId", [["EndToEndId", endToEndId]]],
    ["Amt", [["InstdAmt", euros(cents), ' Ccy="EUR"']]],
    ...(to.bic ? ([["CdtrAgt", [["FinInstnId", [["BICFI", to.bic]]]]]] as const) : []),
    ["Cdtr", [...partyName(to.name), ...postal(to.address)]],
    ["CdtrAcct", account(to.iban)],
    ...remittance(sepaText(text, 140)),
  ],
]

const remittance = (text: string): readonly Element[] => (text === "" ? [] : [["RmtInf", [["Ustrd", text]]]])

const euros = (cents: bigint): string => decimalText({ minor: cents, currency: "EUR" })

/** The element with a name. If banks can write no character of the name, it is `NOTPROVIDED`, the standard's word for "unknown". */
const partyName = (name: string): readonly Element[] => [["Nm", sepaText(name, 70) || "NOTPROVIDED"]]

/** The address in parts; empty if banks can write nothing of its town. */
function postal(address: Address | undefined): readonly Element[] {
  const town = sepaText(address?.town ?? "", 35)
  if (!address || town === "") return []
  const { street, number } = streetAndNumber(address.street ?? "")
  const parts: readonly Element[] = [
    ["StrtNm", sepaText(street, 70)],
    ["BldgNb", sepaText(number ?? "", 16)],
    ["PstCd", sepaText(address.postcode ?? "", 16)],
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
