/** Bank statements in the forms that banks write, with invented people and companies. */

import type { CsvMapping } from "../../src/bank/rules/csv-table.ts"
import { readBankFiles } from "../../src/bank/rules/file.ts"
import type { BankLine } from "../../src/bank/rules/lines.ts"
import { decimalText } from "../../src/kernel/rules/money.ts"

/** The co-op's account in examples. */
export const ownIban = "DE89370400440532013000"

export const line = (changes: Partial<BankLine> & Pick<BankLine, "amount">): BankLine => ({
  day: "2026-11-18",
  name: "",
  iban: null,
  text: "",
  endToEnd: null,
  reference: null,
  returned: false,
  batch: false,
  ...changes,
})

export const eur = (minor: number | bigint) => ({ minor: BigInt(minor), currency: "EUR" })

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
const element = (name: string, text: string | null): string =>
  text === null || text === "" ? "" : `<${name}>${escaped(text)}</${name}>`

/** Reads a file like a co-op whose currency is the euro. `ours`: the co-op's account in the configuration. */
export const readFile = (file: string | Uint8Array, csv: CsvMapping | null = null, ours: string | null = null) =>
  readFiles([file], csv, ours)

/** Reads the files of an archive: `1.txt`, `2.txt` and so on. A single file has no name. */
export const readFiles = (
  files: readonly (string | Uint8Array)[],
  csv: CsvMapping | null = null,
  ours: string | null = null,
) =>
  readBankFiles(
    files.map((file, at) => ({ bytes: Buffer.from(file), name: files.length > 1 ? `${at + 1}.txt` : null })),
    { csv, formats: [], named: null, assumed: "EUR", ours },
  )

/** A camt.053 statement in version 8 with these movements, each in an entry of its own. */
export function camt(
  lines: readonly BankLine[],
  { iban = ownIban as string | null, closing = null as { day: string; minor: bigint } | null } = {},
): string {
  const entries = lines.map(entryOf).join("\n")
  const balance = closing
    ? `<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp>${amountOf(closing.minor, "EUR")}<Dt><Dt>${closing.day}</Dt></Dt></Bal>`
    : ""
  const account = iban === null ? "<Othr><Id>123</Id></Othr>" : `<IBAN>${iban}</IBAN>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
<BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>1</Id><Acct><Id>${account}</Id></Acct>${balance}
${entries}
</Stmt></BkToCstmrStmt></Document>`
}

/** A statement's balance, in cents. */
export const balance = (kind: string, day: string, cents: number, currency = "EUR"): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp>${amountOf(BigInt(cents), currency)}<Dt><Dt>${day}</Dt></Dt></Bal>`

/** One of several statements in a file. `account`: the XML that stands in place of the IBAN. */
export interface Part {
  readonly lines: readonly BankLine[]
  readonly account?: string
  readonly balances?: readonly string[]
  readonly currency?: string
  readonly id?: string
}

/** A file with several statements. */
export function parts(all: readonly Part[]): string {
  const statements = all.map(({ lines, account = `<IBAN>${ownIban}</IBAN>`, balances = [], currency, id }, index) => {
    const known = `<Acct><Id>${account}</Id>${element("Ccy", currency ?? null)}</Acct>`
    return `<Stmt><Id>${id ?? index}</Id>${known}${balances.join("")}\n${lines.map(entryOf).join("\n")}\n</Stmt>`
  })
  return `<Document><BkToCstmrStmt>\n${statements.join("\n")}\n</BkToCstmrStmt></Document>`
}

const amountOf = (minor: bigint, currency: string): string => {
  const size = decimalText({ minor: minor < 0n ? -minor : minor, currency })
  return `<Amt Ccy="${currency}">${size}</Amt><CdtDbtInd>${minor < 0n ? "DBIT" : "CRDT"}</CdtDbtInd>`
}

function entryOf({ day, amount, name, iban, text, endToEnd, reference, returned }: BankLine): string {
  const party = amount.minor > 0n ? "Dbtr" : "Cdtr"
  const nm = name === "" ? "" : `<${party}><Pty>${element("Nm", name)}</Pty></${party}>`
  const account = iban === null ? "" : `<${party}Acct><Id><IBAN>${iban}</IBAN></Id></${party}Acct>`
  const refs = `<Refs>${element("EndToEndId", endToEnd ?? "NOTPROVIDED")}</Refs>`
  const remittance = text === "" ? "" : `<RmtInf>${element("Ustrd", text)}</RmtInf>`
  return `<Ntry>${amountOf(amount.minor, amount.currency)}${returned ? "<RvslInd>true</RvslInd>" : ""}<Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${day}</Dt></BookgDt>${element("AcctSvcrRef", reference)}<NtryDtls><TxDtls>${refs}
<RltdPties>${nm}${account}</RltdPties>${remittance}</TxDtls></NtryDtls></Ntry>`
}

/** A transfer that the bank sent back. The entry has the bank's reason and a new reference, but still the old sender and receiver. */
export const returnedTransfer = ({
  cents,
  iban,
  endToEnd = "NOTPROVIDED",
}: {
  readonly cents: number
  readonly iban: string
  readonly endToEnd?: string
}): string =>
  camt([
    line({ amount: eur(cents), iban: ownIban, name: "Hive eG", endToEnd, text: "RETOURE AC04", day: "2026-11-19" }),
  ])
    .replace(
      "</RltdPties>",
      `<Cdtr><Pty><Nm>Ana Ahorn</Nm></Pty></Cdtr><CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct></RltdPties>`,
    )
    .replace("</RmtInf>", "</RmtInf><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>")

/**
 * A camt.053 file as German savings banks send it, in version 2. It has a batch with its transfers, a returned direct debit, and a movement
 * that is not booked yet.
 */
export const germanCamt = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <BkToCstmrStmt>
  <GrpHdr><MsgId>053D2026112000000001</MsgId><CreDtTm>2026-11-20T21:05:00.0+01:00</CreDtTm></GrpHdr>
  <Stmt>
   <Id>0532013000</Id><ElctrncSeqNb>212</ElctrncSeqNb><CreDtTm>2026-11-20T21:05:00.0+01:00</CreDtTm>
   <Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>Hive eG</Nm></Ownr></Acct>
   <Bal><Tp><CdOrPrtry><Cd>PRCD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-19</Dt></Dt></Bal>
   <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1119.51</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>
   <Ntry>
    <Amt Ccy="EUR">500.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
    <BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>2026112012345678000</AcctSvcrRef>
    <BkTxCd><Prtry><Cd>NTRF+166+00931</Cd><Issr>DK</Issr></Prtry></BkTxCd>
    <NtryDtls><TxDtls>
     <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
     <AmtDtls><TxAmt><Amt Ccy="EUR">500.00</Amt></TxAmt></AmtDtls>
     <RltdPties><Dbtr><Nm>Stadtwerke Örtlich GmbH &amp; Co. KG</Nm></Dbtr><DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct></RltdPties>
     <RmtInf><Ustrd>Rechnung 12/2026</Ustrd><Ustrd>T3 Fahrradstaender</Ustrd></RmtInf>
    </TxDtls></NtryDtls>
    <AddtlNtryInf>GUTSCHRIFT</AddtlNtryInf>
   </Ntry>
   <Ntry>
    <Amt Ccy="EUR">300.49</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt>
    <AcctSvcrRef>2026112012345679000</AcctSvcrRef>
    <NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>
     <TxDtls><Refs><EndToEndId>WAGGLE-K7QF2M9X-1</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="EUR">100.50</Amt></TxAmt></AmtDtls>
      <RltdPties><Cdtr><Nm>Ana Ahorn</Nm></Cdtr><CdtrAcct><Id><IBAN>DE75512108001245126199</IBAN></Id></CdtrAcct></RltdPties>
      <RmtInf><Ustrd>November</Ustrd></RmtInf></TxDtls>
     <TxDtls><Refs><EndToEndId>WAGGLE-K7QF2M9X-2</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="EUR">199.99</Amt></TxAmt></AmtDtls>
      <RltdPties><Cdtr><Nm>Cem Celtis</Nm></Cdtr></RltdPties>
      <RmtInf><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>
    </NtryDtls>
   </Ntry>
   <Ntry>
    <Amt Ccy="EUR">80.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt>
    <NtryDtls><TxDtls><RltdPties><Cdtr><Nm>Muster AG</Nm></Cdtr></RltdPties><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls>
   </Ntry>
   <Ntry>
    <Amt Ccy="EUR">75.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>PDNG</Sts>
    <NtryDtls><TxDtls><RltdPties><Cdtr><Nm>Later Ltd</Nm></Cdtr></RltdPties></TxDtls></NtryDtls>
   </Ntry>
  </Stmt>
 </BkToCstmrStmt>
</Document>
`

/**
 * A camt.053 file as Swiss banks send it, in version 8 with an XML prefix. It has nested parties, an amount in each detail, a fee, and days
 * with a time.
 */
export const swissCamt = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<ns2:Document xmlns:ns2="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
<ns2:BkToCstmrStmt><ns2:GrpHdr><ns2:MsgId>x</ns2:MsgId></ns2:GrpHdr><ns2:Stmt>
<ns2:Acct><ns2:Id><ns2:IBAN>CH9300762011623852957</ns2:IBAN></ns2:Id></ns2:Acct>
<ns2:Bal><ns2:Tp><ns2:CdOrPrtry><ns2:Cd>CLBD</ns2:Cd></ns2:CdOrPrtry></ns2:Tp><ns2:Amt Ccy="CHF">12.5</ns2:Amt><ns2:CdtDbtInd>DBIT</ns2:CdtDbtInd><ns2:Dt><ns2:DtTm>2026-11-20T23:59:59+01:00</ns2:DtTm></ns2:Dt></ns2:Bal>
<ns2:Ntry><ns2:Amt Ccy="CHF">1234.5</ns2:Amt><ns2:CdtDbtInd>CRDT</ns2:CdtDbtInd><ns2:RvslInd>false</ns2:RvslInd><ns2:Sts><ns2:Cd>BOOK</ns2:Cd></ns2:Sts>
<ns2:BookgDt><ns2:DtTm>2026-11-19T08:15:00+01:00</ns2:DtTm></ns2:BookgDt>
<ns2:NtryDtls><ns2:TxDtls><ns2:Refs><ns2:AcctSvcrRef>ZV20261119/1</ns2:AcctSvcrRef><ns2:EndToEndId>INV-7</ns2:EndToEndId></ns2:Refs><ns2:Amt Ccy="CHF">1234.5</ns2:Amt><ns2:CdtDbtInd>CRDT</ns2:CdtDbtInd>
<ns2:RltdPties><ns2:Dbtr><ns2:Pty><ns2:Nm><![CDATA[Käserei <Berg>]]></ns2:Nm></ns2:Pty></ns2:Dbtr><ns2:DbtrAcct><ns2:Id><ns2:Othr><ns2:Id>7</ns2:Id></ns2:Othr></ns2:Id></ns2:DbtrAcct></ns2:RltdPties></ns2:TxDtls></ns2:NtryDtls></ns2:Ntry>
<ns2:Ntry><ns2:Amt Ccy="CHF">3</ns2:Amt><ns2:CdtDbtInd>DBIT</ns2:CdtDbtInd><ns2:Sts><ns2:Cd>BOOK</ns2:Cd></ns2:Sts><ns2:ValDt><ns2:Dt>2026-11-20</ns2:Dt></ns2:ValDt><ns2:AddtlNtryInf>Kontoführung</ns2:AddtlNtryInf></ns2:Ntry>
</ns2:Stmt></ns2:BkToCstmrStmt></ns2:Document>`
