/** Entries of an ISO 20022 statement. An entry gives one movement, or one for each transfer of a batch. */

import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"
import type { BankLine } from "./lines.ts"
import { exactAmount, ibanIn, oneLine, referenceIn, xmlDay } from "./values.ts"
import { at, childrenOf, textAt, type XmlElement } from "./xml.ts"

/** The refusal of a file in which an element lacks a part. */
export const missing = ({ line }: XmlElement, what: string): Refused => ({ refused: "bank-camt-missing", line, what })

/** Whether the bank has booked the entry. Since version 8 of the format, the status is a code inside `Sts`. */
export const isBooked = (entry: XmlElement): boolean =>
  (textAt(entry, "Sts/Cd") ?? textAt(entry, "Sts/Prtry") ?? textAt(entry, "Sts")) === "BOOK"

/** Whether the bank takes back an earlier movement with this entry. */
export const isReversal = (entry: XmlElement): boolean => ["true", "1"].includes(textAt(entry, "RvslInd") ?? "")

/**
 * An amount. It is negative if money went out.
 * @param direction the direction to use if the element names none
 */
export function signedAmount(
  element: XmlElement,
  amount: XmlElement,
  direction: string | null = null,
): Money | Refused {
  const found = at(amount, "Amt")
  if (!found) return missing(amount, "Amt")
  const money = exactAmount(found.text, found.attributes.Ccy ?? "", found.line)
  if (isRefused(money)) return money
  const towards = textAt(element, "CdtDbtInd") ?? direction
  if (towards !== "CRDT" && towards !== "DBIT") return missing(element, "CdtDbtInd")
  return towards === "CRDT" ? money : { ...money, minor: -money.minor }
}

/** The day at the first of these paths that exists. */
export function dayAt(element: XmlElement, paths: readonly string[]): string | Refused {
  for (const path of paths) {
    const found = at(element, path)
    if (found) return xmlDay(textAt(found, "Dt") ?? textAt(found, "DtTm"), found.line)
  }
  return missing(element, paths[0] ?? "")
}

/**
 * The lines of an entry. A batch gives one line for each transfer if the bank states all their amounts and they add up. Any other entry
 * gives one line. An entry of zero gives none.
 * @param ours the IBAN of the account
 * @param turned whether the entry shows the direction of the movement that it reverses, although its own money went the other way
 */
export function entryLines(entry: XmlElement, ours: string | null, turned: boolean): readonly BankLine[] | Refused {
  const said = signedAmount(entry, entry)
  if (isRefused(said)) return said
  const amount = turned ? { ...said, minor: -said.minor } : said
  const day = dayAt(entry, ["BookgDt", "ValDt"])
  if (isRefused(day)) return day
  if (amount.minor === 0n) return []
  const details = childrenOf(entry, "NtryDtls").flatMap((one) => childrenOf(one, "TxDtls"))
  const direction = textAt(entry, "CdtDbtInd")
  const reference = referenceIn(textAt(entry, "AcctSvcrRef"))
  const known = { day, batch: false }
  const [only, ...others] = details
  if (others.length === 0) {
    const several = Number(textAt(entry, "NtryDtls/Btch/NbOfTxs") ?? 1) > 1 && !only
    const own = partyOf(entry, only ?? null, amount, ours)
    return [{ ...known, amount, ...own, reference: reference ?? own.reference, batch: several }]
  }
  const parts = details
    .map((one) => partAmount(one, amount.currency, direction))
    .map((part) => (part && turned ? { ...part, minor: -part.minor } : part))
  const sum = parts.reduce((one, part) => one + (part?.minor ?? 0n), 0n)
  if (parts.some((part) => part === null) || sum !== amount.minor) {
    const text = oneLine(details.map(remittanceOf).join(" "), 500)
    const returned = details.some((one) => isReturned(entry, one))
    const nobody = { name: "", iban: null, text, endToEnd: null, reference, returned, batch: true }
    return [{ ...known, amount, ...nobody }]
  }
  const whole = `${entry.line} ${amount.minor}`
  return details.flatMap((one, index) => {
    const part = parts[index]
    if (!part || part.minor === 0n) return []
    const own = partyOf(entry, one, part, ours)
    const named = own.reference ?? (reference && `${reference}/${index + 1}`)
    return [{ ...known, amount: part, ...own, reference: named, whole }]
  })
}

/** The amount of one transfer in a batch. Null if the bank does not give it in this currency. */
function partAmount(details: XmlElement, currency: string, direction: string | null): Money | null {
  const places = [details, at(details, "AmtDtls/TxAmt")]
  for (const place of places) {
    if (!place || at(place, "Amt")?.attributes.Ccy !== currency) continue
    const money = signedAmount(details, place, direction)
    return isRefused(money) ? null : money
  }
  return null
}

/**
 * Whether a transfer came back. In that case the bank marks the whole entry as a reversal, or gives a reason for the return of this
 * transfer.
 */
const isReturned = (entry: XmlElement, details: XmlElement | null): boolean =>
  isReversal(entry) || (details !== null && at(details, "RtrInf") !== null)

/** The other side: the sender if money came in, the receiver if money went out. */
function partyOf(entry: XmlElement, details: XmlElement | null, { minor }: Money, ours: string | null) {
  const parties = details && at(details, "RltdPties")
  const returned = isReturned(entry, details)
  const [first, other] = (minor > 0n ? (["Dbtr", "Cdtr"] as const) : (["Cdtr", "Dbtr"] as const)).map((role) =>
    partyAt(parties, role),
  )
  // When a transfer comes back, some banks do not swap the parties. Then the sender is still ourselves, and the other side is the receiver.
  const turned = returned && other?.iban != null && (first?.iban == null || first.iban === ours)
  const text = details ? remittanceOf(details) : ""
  const additional = textAt(details, "AddtlTxInf") ?? textAt(entry, "AddtlNtryInf")
  return {
    ...((turned ? other : first) ?? { name: "", iban: null }),
    returned,
    text: oneLine(text || additional, 500),
    endToEnd: referenceIn(textAt(details, "Refs/EndToEndId")),
    reference: referenceIn(textAt(details, "Refs/AcctSvcrRef")),
  }
}

const partyAt = (parties: XmlElement | null, role: "Dbtr" | "Cdtr") => ({
  name: oneLine(textAt(parties, `${role}/Pty/Nm`) ?? textAt(parties, `${role}/Nm`), 140),
  iban: ibanIn(textAt(parties, `${role}Acct/Id/IBAN`)),
})

function remittanceOf(details: XmlElement): string {
  const remittance = at(details, "RmtInf")
  if (!remittance) return ""
  const free = childrenOf(remittance, "Ustrd").map(({ text }) => text)
  const structured = childrenOf(remittance, "Strd").flatMap((one) => [
    textAt(one, "CdtrRefInf/Ref") ?? "",
    ...childrenOf(one, "AddtlRmtInf").map(({ text }) => text),
  ])
  return [...free, ...structured].join(" ")
}
