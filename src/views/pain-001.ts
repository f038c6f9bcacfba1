/**
 * A SEPA credit transfer for the co-op's bank: ISO 20022 pain.001.001.09 with what the European Payments Council allows of it
 * (EPC132-08, customer to bank). Written here and not by a library, so that amounts stay whole numbers.
 */
import { DateTime } from "luxon"
import { decimalText } from "../rules/money.ts"
import type { PaymentDetails } from "../rules/payment-details.ts"
import { sepaText } from "../rules/sepa-text.ts"
import type { Instant } from "../rules/types.ts"

/** What SEPA transfers at most at once: 999999999.99 EUR. */
export const mostTransferred = 99_999_999_999n

/** One payment, in cents. */
export interface Transfer {
  readonly to: PaymentDetails
  readonly cents: bigint
  /** At most 35 characters. */
  readonly endToEndId: string
  /** What the receiver reads. */
  readonly text: string
}

export interface TransferFile {
  /** By which the bank takes the same file twice for one: at most 35 characters. */
  readonly id: string
  readonly made: Instant
  /** IANA name of the time zone by whose calendar it is to be paid on that day. */
  readonly zone: string
  readonly from: { readonly holder: string; readonly iban: string; readonly bic?: string | undefined }
  /** At least one; each of more than nothing and at most `mostTransferred`. */
  readonly transfers: readonly Transfer[]
}

type Element = readonly [name: string, content: string | readonly Element[], attributes?: string]

/** The file as UTF-8 text, though all of it is of letters that any bank reads. */
export function painFile({ id, made, zone, from, transfers }: TransferFile): string {
  const sums: readonly Element[] = [
    ["NbOfTxs", String(transfers.length)],
    ["CtrlSum", euros(transfers.reduce((sum, { cents }) => sum + cents, 0n))],
  ]
  const holder = partyName(from.holder)
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
      // Each on its own on the bank statement, where it is known again by its EndToEndId.
      ["BtchBookg", "false"],
      ...sums,
      ["PmtTpInf", [["SvcLvl", [["Cd", "SEPA"]]]]],
      ["ReqdExctnDt", [["Dt", DateTime.fromMillis(made, { zone }).toFormat("yyyy-MM-dd")]]],
      ["Dbtr", holder],
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
    ["Cdtr", partyName(to.name)],
    ["CdtrAcct", account(to.iban)],
    ...remittance(sepaText(text, 140)),
  ],
]

const remittance = (text: string): readonly Element[] => (text === "" ? [] : [["RmtInf", [["Ustrd", text]]]])

const euros = (cents: bigint): string => decimalText({ minor: cents, currency: "EUR" })

/** A name that has nothing of what banks write says so, as the standard does of what is not known. */
const partyName = (name: string): readonly Element[] => [["Nm", sepaText(name, 70) || "NOTPROVIDED"]]

const account = (iban: string): readonly Element[] => [["Id", [["IBAN", iban]]]]

function written([name, content, attributes = ""]: Element, indent: string): string {
  const inner =
    typeof content === "string"
      ? escaped(content)
      : `\n${content.map((element) => written(element, `${indent}  `)).join("")}${indent}`
  return `${indent}<${name}${attributes}>${inner}</${name}>\n`
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
