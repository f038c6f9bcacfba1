/** Statements of ISO 20022, camt.053 in any of its versions: what the bank has booked, each transfer of a batch by itself. */
import type { BankLine, Statement } from "./bank-lines.ts"
import { exactAmount, ibanIn, oneLine, referenceIn, xmlDay } from "./bank-values.ts"
import { isRefused, type Money, type Refused } from "./types.ts"
import { at, childrenOf, textAt, type XmlElement } from "./xml.ts"

const mostLines = 10_000

/** Reads a statement of the bank, camt.053 of any version (docs/bank.md). Refused as a whole where something cannot be read. */
export function readCamt(root: XmlElement): Statement | Refused {
  const message = root.name === "Document" ? at(root, "BkToCstmrStmt") : null
  if (!message) return { refused: "bank-not-camt", found: oneLine(root.children[0]?.name ?? root.name, 40) }
  const statements = childrenOf(message, "Stmt")
  if (statements.length === 0) return missing(message, "Stmt")
  const lines: BankLine[] = []
  const closing = new Map<string, { day: string; balance: Money }>()
  const ibans = new Set<string>()
  let pending = 0
  for (const statement of statements) {
    const iban = ibanIn(textAt(statement, "Acct/Id/IBAN"))
    if (iban !== null) ibans.add(iban)
    if (ibans.size > 1) return { refused: "bank-several-accounts", line: statement.line }
    const balances = closingOf(statement)
    if (isRefused(balances)) return balances
    for (const one of balances)
      if (one.day >= (closing.get(one.balance.currency)?.day ?? "")) closing.set(one.balance.currency, one)
    for (const entry of childrenOf(statement, "Ntry")) {
      if (statusOf(entry) !== "BOOK") {
        pending += 1
        continue
      }
      const read = entryLines(entry, iban)
      if (isRefused(read)) return read
      lines.push(...read)
      if (lines.length > mostLines) return { refused: "bank-too-many-lines", most: mostLines }
    }
  }
  return { kind: "camt", lines, pending, iban: [...ibans][0] ?? null, closing: [...closing.values()] }
}

const missing = ({ line }: XmlElement, what: string): Refused => ({ refused: "bank-camt-missing", line, what })

/** Since version 8 the status has a code of its own within it. */
const statusOf = (entry: XmlElement): string | null => textAt(entry, "Sts/Cd") ?? textAt(entry, "Sts")

function closingOf(statement: XmlElement): readonly { day: string; balance: Money }[] | Refused {
  const found: { day: string; balance: Money }[] = []
  for (const one of childrenOf(statement, "Bal")) {
    if (textAt(one, "Tp/CdOrPrtry/Cd") !== "CLBD") continue
    const balance = signedAmount(one, one)
    if (isRefused(balance)) return balance
    const day = dayAt(one, ["Dt"])
    if (isRefused(day)) return day
    found.push({ day, balance })
  }
  return found
}

/** An amount with the sign of its own direction, or of what it is part of. */
function signedAmount(element: XmlElement, amount: XmlElement, direction: string | null = null): Money | Refused {
  const found = at(amount, "Amt")
  if (!found) return missing(amount, "Amt")
  const money = exactAmount(found.text, found.attributes.Ccy ?? "", found.line)
  if (isRefused(money)) return money
  const towards = textAt(element, "CdtDbtInd") ?? direction
  if (towards !== "CRDT" && towards !== "DBIT") return missing(element, "CdtDbtInd")
  return towards === "CRDT" ? money : { ...money, minor: -money.minor }
}

/** The first of these days that is there. */
function dayAt(element: XmlElement, paths: readonly string[]): string | Refused {
  for (const path of paths) {
    const found = at(element, path)
    if (found) return xmlDay(textAt(found, "Dt") ?? textAt(found, "DtTm"), found.line)
  }
  return missing(element, paths[0] ?? "")
}

/** One line, or one for each transfer of a batch where the bank says them all, to the cent. */
function entryLines(entry: XmlElement, ours: string | null): readonly BankLine[] | Refused {
  const amount = signedAmount(entry, entry)
  if (isRefused(amount)) return amount
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
  const parts = details.map((one) => partAmount(one, amount.currency, direction))
  const sum = parts.reduce((one, part) => one + (part?.minor ?? 0n), 0n)
  if (parts.some((part) => part === null) || sum !== amount.minor) {
    const text = oneLine(details.map(remittanceOf).join(" "), 500)
    const returned = details.some((one) => isReturned(entry, one))
    const nobody = { name: "", iban: null, text, endToEnd: null, reference, returned, batch: true }
    return [{ ...known, amount, ...nobody }]
  }
  return details.flatMap((one, index) => {
    const part = parts[index]
    if (!part || part.minor === 0n) return []
    const own = partyOf(entry, one, part, ours)
    return [{ ...known, amount: part, ...own, reference: own.reference ?? (reference && `${reference}/${index + 1}`) }]
  })
}

/** What one transfer of a batch is of the batch's amount; null: the bank does not say it in that currency. */
function partAmount(details: XmlElement, currency: string, direction: string | null): Money | null {
  const places = [details, at(details, "AmtDtls/TxAmt")]
  for (const place of places) {
    if (!place || at(place, "Amt")?.attributes.Ccy !== currency) continue
    const money = signedAmount(details, place, direction)
    return isRefused(money) ? null : money
  }
  return null
}

/** The bank marks the whole entry as taken back, or gives a transfer of it the reason why it was returned. */
const isReturned = (entry: XmlElement, details: XmlElement | null): boolean =>
  ["true", "1"].includes(textAt(entry, "RvslInd") ?? "") || (details !== null && at(details, "RtrInf") !== null)

/** The other side: who sent it, where it came in; who got it, where it went out. */
function partyOf(entry: XmlElement, details: XmlElement | null, { minor }: Money, ours: string | null) {
  const parties = details && at(details, "RltdPties")
  const returned = isReturned(entry, details)
  const [first, other] = (minor > 0n ? (["Dbtr", "Cdtr"] as const) : (["Cdtr", "Dbtr"] as const)).map((role) =>
    partyAt(parties, role),
  )
  // Some banks leave both in their places where a transfer comes back: then it came from us.
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
