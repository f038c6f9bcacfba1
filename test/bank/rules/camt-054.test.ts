/** The bot reads camt.052, camt.053 and camt.054 in every version, and reads several files as one. */
import { describe, expect, it } from "vitest"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { balance, camt, eur, line, ownIban, parts, readFile, readFiles } from "../../support/bank-files.ts"

const versions = Array.from({ length: 12 }, (_, at) => at + 2)
const messages = [
  { number: "052", message: "BkToCstmrAcctRpt", part: "Rpt", kind: "camt-052" },
  { number: "053", message: "BkToCstmrStmt", part: "Stmt", kind: "camt" },
  { number: "054", message: "BkToCstmrDbtCdtNtfctn", part: "Ntfctn", kind: "camt-054" },
] as const

/**
 * A file with one payment that came in, and one that is not booked yet, in the shape of this version. From version 8 on, status and names
 * stand one level deeper.
 */
function file({ number, message, part }: (typeof messages)[number], version: number): string {
  const deep = version >= 8
  const status = (code: string) => (deep ? `<Sts><Cd>${code}</Cd></Sts>` : `<Sts>${code}</Sts>`)
  const name = deep ? "<Pty><Nm>Korn eG</Nm></Pty>" : "<Nm>Korn eG</Nm>"
  const entry = (code: string, cents: string) => `<Ntry><NtryRef>1</NtryRef><Amt Ccy="EUR">${cents}</Amt>
    <CdtDbtInd>CRDT</CdtDbtInd>${status(code)}<BookgDt><Dt>2026-11-18</Dt></BookgDt><AcctSvcrRef>R7</AcctSvcrRef>
    <NtryDtls><TxDtls><Refs><EndToEndId>INV-7</EndToEndId></Refs><Amt Ccy="EUR">${cents}</Amt><CdtDbtInd>CRDT</CdtDbtInd>
    <RltdPties><Dbtr>${name}</Dbtr></RltdPties><RmtInf><Ustrd>T3</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`
  const urn = `urn:iso:std:iso:20022:tech:xsd:camt.${number}.001.${String(version).padStart(2, "0")}`
  return `<Document xmlns="${urn}"><${message}><GrpHdr><MsgId>1</MsgId></GrpHdr><${part}><Id>1</Id>
    <Acct><Id><IBAN>${ownIban}</IBAN></Id></Acct>${entry("BOOK", "300.00")}${entry("PDNG", "5.00")}</${part}></${message}></Document>`
}

describe("every version of a message is read alike", () => {
  it.each(messages.flatMap((one) => versions.map((version) => ({ ...one, version }))))(
    "camt.$number, version $version",
    (one) => {
      expect(readFile(file(one, one.version), null, ownIban)).toMatchObject({
        ...{ kind: one.kind, iban: ownIban, pending: 1, closing: [], off: [] },
        lines: [line({ amount: eur(30_000), name: "Korn eG", text: "T3", endToEnd: "INV-7", reference: "R7" })],
      })
    },
  )
})

const batch = (details: string) => `<Document><BkToCstmrDbtCdtNtfctn><Ntfctn><Id>1</Id>
  <Acct><Id><IBAN>${ownIban}</IBAN></Id></Acct><Ntry><Amt Ccy="EUR">60.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
  <BookgDt><Dt>2026-11-18</Dt></BookgDt><AcctSvcrRef>R8</AcctSvcrRef><NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>${details}
  </NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`
const transfer = (name: string, amount: string) => `<TxDtls><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>
  <RltdPties><Dbtr><Nm>${name}</Nm></Dbtr></RltdPties></TxDtls>`

describe("a notification of a batch", () => {
  it("gives each transfer, and they know each other as one batch", () => {
    const read = readFile(batch(transfer("Ana", "20.00") + transfer("Ben", "40.00")))
    const lines = isRefused(read) ? [] : read.lines
    expect(lines).toMatchObject([
      { amount: eur(2000), name: "Ana", reference: "R8/1", batch: false },
      { amount: eur(4000), name: "Ben", reference: "R8/2", batch: false },
    ])
    expect(lines[0]?.whole).toBe(lines[1]?.whole)
    expect(lines[0]?.whole).toBeTypeOf("string")
  })

  it("stays one movement where its transfers do not add up to it", () => {
    expect(readFile(batch(transfer("Ana", "20.00") + transfer("Ben", "41.00")))).toMatchObject({
      lines: [{ amount: eur(6000), batch: true, reference: "R8" }],
    })
  })
})

describe("several files read as one", () => {
  const day = (date: string, from: number, to: number) =>
    parts([
      {
        lines: [line({ day: date, amount: eur(to - from) })],
        balances: [balance("OPBD", date, from), balance("CLBD", date, to)],
        id: date,
      },
    ])
  const days = [day("2026-11-18", 0, 500), day("2026-11-19", 500, 300), day("2026-11-20", 300, 900)]
  const read = (...files: string[]) => readFiles(files, null, ownIban)

  it("have the movements of all, and their balances go on from one to the next in whatever order they stand", () => {
    for (const order of [days, days.toReversed(), [days[1], days[0], days[2]]])
      expect(read(...order.flatMap((one) => one ?? []))).toMatchObject({
        lines: { length: 3 },
        closing: [{ day: "2026-11-20", balance: eur(900) }],
        spans: [{ opening: { balance: eur(0) }, closing: { balance: eur(900) } }],
        off: [],
      })
  })

  it("are refused where they are of different kinds", () => {
    const [, other] = messages
    expect(read(camt([]), "Day;Sum\n")).toEqual({ refused: "bank-archive-mixed" })
    expect(read(file(messages[0], 8), file(other, 8))).toEqual({ refused: "bank-archive-mixed" })
  })

  it("are all read where they have no balances and look the same from the outside", () => {
    const one = file(messages[2], 8)
    expect(read(one, one.replace("R7", "R9"))).toMatchObject({ lines: [{ reference: "R7" }, { reference: "R9" }] })
  })
})
