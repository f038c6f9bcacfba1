/** The transfer file for the bank, and the codes that banking apps scan. */
import fc from "fast-check"
import jsQR from "jsqr"
import { PNG } from "pngjs"
import { describe, expect, it } from "vitest"
import { instant } from "../../../src/kernel/rules/types.ts"
import { codePicture } from "../../../src/kernel/views/code-picture.ts"
import { mostTransferred } from "../../../src/treasury/rules/routes.ts"
import { epcPayload } from "../../../src/treasury/views/epc-code.ts"
import { painFile, type Transfer, type TransferFile } from "../../../src/treasury/views/pain-001.ts"
import { holders, ibans } from "../../support/ibans.ts"
import { at, elementsOf, faultsOf, textAt } from "../../support/pain-model.ts"

const ana = { iban: "DE89370400440532013000", name: "Ána Größe" }
const text = "WAGGLE-K7QF2M9X-1 Hive 2026-11"
const transfer = {
  to: ana,
  by: "sepa",
  currency: "EUR",
  cents: 50_000n,
  endToEndId: "WAGGLE-K7QF2M9X-1",
  text,
} as const
const file: TransferFile = {
  id: "WAGGLE-K7QF2M9X",
  made: instant(Date.parse("2026-11-20T23:30:00Z")),
  today: "2026-11-21",
  days: { sepa: "2026-11-23", swiss: "2026-11-24" },
  instant: false,
  from: { holder: "Hive eG", iban: "AT611904300234573201" },
  transfers: [transfer],
}

const part = (maxLength: number) => fc.string({ minLength: 1, maxLength, unit: "grapheme" })
const addresses = fc.option(
  fc.record({
    street: fc.option(fc.oneof(part(70), fc.constantFrom("Musterstraße 12a", "12 High Street")), { nil: undefined }),
    postcode: fc.option(part(16), { nil: undefined }),
    town: fc.oneof(part(35), fc.constant("Zürich")),
    country: fc.constantFrom("GB", "CH", "DE"),
  }),
  { nil: undefined },
)

const files: fc.Arbitrary<TransferFile> = fc.record({
  id: fc.constant(file.id),
  made: fc.integer({ min: 0, max: Date.parse("2100-01-01") }).map(instant),
  today: fc.constant("2026-11-21"),
  days: fc.constant(file.days),
  instant: fc.boolean(),
  from: fc.record({
    holder: fc.string({ minLength: 1, maxLength: 100, unit: "grapheme" }),
    iban: ibans,
    bic: fc.constantFrom(undefined, "COBADEFFXXX", "GENODEF1"),
    address: addresses,
  }),
  transfers: fc
    .array(
      fc.record({
        to: fc.record({
          iban: ibans,
          name: holders,
          bic: fc.constantFrom(undefined, "NWBKGB2L", "UBSWCHZH80A"),
          address: addresses,
        }),
        cents: fc.bigInt({ min: 1n, max: mostTransferred }),
        text: fc.string({ maxLength: 100, unit: "grapheme" }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((list) =>
      list.map((one, index) => {
        const endToEndId = `WAGGLE-K7QF2M9X-${index + 1}`
        return { ...one, by: "sepa" as const, currency: "EUR", endToEndId, text: `${endToEndId} ${one.text}` }
      }),
    ),
})

const cents = (euros: string): bigint => BigInt(euros.replace(".", ""))

describe("the transfer file", () => {
  it("is as the schema of pain.001.001.09 has it", () => {
    expect(faultsOf(painFile(file))).toEqual([])
    expect(painFile(file).split("\n", 2)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">',
    ])
  })

  it("says who pays whom how much, when, and by what it is known again", () => {
    const [payment, ...others] = at(elementsOf(painFile(file)), "CstmrCdtTrfInitn/PmtInf")
    expect(others).toEqual([])
    if (!payment) throw new Error("no payment")
    const said = (path: string) => textAt(payment, path)
    expect(said("ReqdExctnDt/Dt")).toBe("2026-11-23")
    expect(said("Dbtr/Nm")).toBe("Hive eG")
    expect(said("DbtrAcct/Id/IBAN")).toBe("AT611904300234573201")
    expect(said("DbtrAgt/FinInstnId/Othr/Id")).toBe("NOTPROVIDED")
    expect(said("CdtTrfTxInf/PmtId/EndToEndId")).toBe("WAGGLE-K7QF2M9X-1")
    expect(said("CdtTrfTxInf/Amt/InstdAmt")).toBe("500.00")
    expect(said("CdtTrfTxInf/Cdtr/Nm")).toBe("Ana Groesse")
    expect(said("CdtTrfTxInf/CdtrAcct/Id/IBAN")).toBe(ana.iban)
    expect(said("CdtTrfTxInf/RmtInf/Ustrd")).toBe(text)
  })

  it("names the bank where the co-op has given its BIC", () => {
    const named = painFile({ ...file, from: { ...file.from, bic: "GIBAATWWXXX" } })
    expect(faultsOf(named)).toEqual([])
    expect(textAt(elementsOf(named), "CstmrCdtTrfInitn/PmtInf/DbtrAgt/FinInstnId/BICFI")).toBe("GIBAATWWXXX")
  })

  it("says that a name is not known where the bank could read nothing of it", () => {
    const unreadable = painFile({ ...file, from: { ...file.from, holder: "蜂" } })
    expect(faultsOf(unreadable)).toEqual([])
    expect(textAt(elementsOf(unreadable), "CstmrCdtTrfInitn/PmtInf/Dbtr/Nm")).toBe("NOTPROVIDED")
  })

  it("has BIC and addresses in parts, as banks want them for accounts outside the European Economic Area", () => {
    const to = {
      ...{ iban: "GB29NWBK60161331926819", name: "Ana Alm", bic: "NWBKGB2L" },
      address: { street: "12 High Street", postcode: "N1 9GU", town: "London", country: "GB" },
    }
    const address = { street: "Bienenstraße 3a", postcode: "10115", town: "Berlin", country: "DE" }
    const abroad = painFile({ ...file, from: { ...file.from, address }, transfers: [{ ...transfer, to }] })
    expect(faultsOf(abroad)).toEqual([])
    const [payment = elementsOf(abroad)] = at(elementsOf(abroad), "CstmrCdtTrfInitn/PmtInf")
    expect(textAt(payment, "CdtTrfTxInf/CdtrAgt/FinInstnId/BICFI")).toBe("NWBKGB2L")
    const parts = (path: string) => at(payment, `${path}/PstlAdr`)[0]?.children.map(({ name, text }) => [name, text])
    expect(parts("Dbtr")).toEqual([
      ["StrtNm", "Bienenstrasse"],
      ["BldgNb", "3a"],
      ["PstCd", "10115"],
      ["TwnNm", "Berlin"],
      ["Ctry", "DE"],
    ])
    expect(parts("CdtTrfTxInf/Cdtr")).toEqual([
      ["StrtNm", "12 High Street"],
      ["PstCd", "N1 9GU"],
      ["TwnNm", "London"],
      ["Ctry", "GB"],
    ])
  })

  it("asks for instant payments by the code that the scheme has for it, and only where it is wanted", () => {
    const code = "CstmrCdtTrfInitn/PmtInf/PmtTpInf/LclInstrm/Cd"
    const quick = painFile({ ...file, instant: true })
    expect(faultsOf(quick)).toEqual([])
    expect(textAt(elementsOf(quick), code)).toBe("INST")
    expect(at(elementsOf(painFile(file)), code)).toEqual([])
  })

  it("says nothing to the receiver where nothing is said", () => {
    const silent = painFile({ ...file, transfers: [{ ...transfer, text: "" }] })
    expect(faultsOf(silent)).toEqual([])
    expect(silent).not.toContain("RmtInf")
  })

  it("is valid for any run, with its account numbers, amounts and sums right to the cent", () => {
    fc.assert(
      fc.property(files, (run) => {
        const xml = painFile(run)
        expect(faultsOf(xml)).toEqual([])
        const initiation = elementsOf(xml).children[0]
        const [payment] = initiation ? at(initiation, "PmtInf") : []
        if (!initiation || !payment) throw new Error("no payment")
        const written = at(payment, "CdtTrfTxInf")
        expect(written.map((one) => textAt(one, "CdtrAcct/Id/IBAN"))).toEqual(run.transfers.map(({ to }) => to.iban))
        expect(written.map((one) => cents(textAt(one, "Amt/InstdAmt")))).toEqual(run.transfers.map((one) => one.cents))
        expect(written.map((one) => textAt(one, "PmtId/EndToEndId"))).toEqual(
          run.transfers.map(({ endToEndId }) => endToEndId),
        )
        const all = run.transfers.reduce((sum, one) => sum + one.cents, 0n)
        for (const sum of [textAt(payment, "CtrlSum"), textAt(initiation, "GrpHdr/CtrlSum")])
          expect(cents(sum)).toBe(all)
        for (const count of [textAt(payment, "NbOfTxs"), textAt(initiation, "GrpHdr/NbOfTxs")])
          expect(Number(count)).toBe(run.transfers.length)
      }),
      { numRuns: 150 },
    )
  })
})

describe("the model of the schema", () => {
  const valid = painFile(file)
  it.each([
    ["two elements in the other order", /(<MsgId>.*<\/MsgId>)(\s*)(<CreDtTm>.*<\/CreDtTm>)/, "$3$2$1"],
    ["a missing element", /<CtrlSum>.*<\/CtrlSum>/, ""],
    ["an unknown element", "<ChrgBr>", "<Extra>1</Extra><ChrgBr>"],
    ["a date without its element", /<Dt>(.*)<\/Dt>/, "$1"],
    ["an amount with three decimals", "500.00</InstdAmt>", "500.000</InstdAmt>"],
    ["an amount of nothing", "500.00</InstdAmt>", "0.00</InstdAmt>"],
    ["another currency", 'Ccy="EUR"', 'Ccy="USD"'],
    ["no currency", ' Ccy="EUR"', ""],
    ["a name of 71 letters", "Ana Groesse", "A".repeat(71)],
    ["an empty name", "Ana Groesse", ""],
    ["a name in letters that banks do not take", "Ana Groesse", "Ana Größe"],
    ["an account number in small letters", "DE89370400440532013000", "de89370400440532013000"],
    ["a reference of 36 letters", "<EndToEndId>WAGGLE-K7QF2M9X-1", `<EndToEndId>${"A".repeat(36)}`],
    ["no payment", /<CdtTrfTxInf>[\s\S]*<\/CdtTrfTxInf>/, ""],
    ["the namespace of an older version", "pain.001.001.09", "pain.001.001.03"],
  ])("sees %s", (_, from, to) => {
    const broken = valid.replace(from, to)
    expect(broken).not.toBe(valid)
    expect(faultsOf(broken)).not.toEqual([])
  })
})

/** The text that another library reads from the picture, and the version of the code. */
async function scanned(of: Transfer): Promise<{ read: string | undefined; version: number | undefined }> {
  const { png, width, height } = await codePicture(
    epcPayload(of),
    { title: "ana · 500.00 EUR", holder: of.to.name },
    { cross: false },
  )
  const picture = PNG.sync.read(png)
  expect([picture.width, picture.height]).toEqual([width, height])
  // Phones cut what is higher than four thirds of its width.
  expect(height / width).toBeGreaterThan(1)
  expect(height / width).toBeLessThan(4 / 3)
  const code = jsQR.default(Uint8ClampedArray.from(picture.data), width, height)
  return { read: code ? Buffer.from(code.binaryData).toString("utf8") : undefined, version: code?.version }
}

describe("the code to scan", () => {
  it("holds what EPC069-12 asks for, in its order, in UTF-8", async () => {
    const payload = ["BCD", "002", "1", "SCT", "", "Ána Größe", ana.iban, "EUR500.00", "", "", text].join("\n")
    expect(epcPayload(transfer)).toBe(payload)
    const abroad = { ...transfer, to: { ...ana, bic: "NWBKGB2L" } }
    expect(epcPayload(abroad).split("\n").slice(3, 6)).toEqual(["SCT", "NWBKGB2L", "Ána Größe"])
    expect((await scanned(transfer)).read).toBe(payload)
  })

  it("is read by another library as what was meant, and is never larger than allowed", async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ transfers: [one] }) => {
        if (!one) return
        const { read, version } = await scanned(one)
        expect(read).toBe(epcPayload(one))
        expect(version).toBeLessThanOrEqual(13)
        const lines = epcPayload(one).split("\n")
        expect(lines).toHaveLength(11)
        expect(lines[6]).toBe(one.to.iban)
        expect(lines[7]).toMatch(/^EUR(0|[1-9]\d{0,8})\.\d{2}$/)
        expect(cents((lines[7] ?? "").slice(3))).toBe(one.cents)
        expect(Array.from(lines[5] ?? "").length).toBeLessThanOrEqual(70)
        expect((lines[10] ?? "").startsWith(one.endToEndId)).toBe(true)
        expect(Buffer.byteLength(epcPayload(one))).toBeLessThanOrEqual(331)
      }),
      { numRuns: 12 },
    )
  })

  it("has name and amount below it, so that nobody takes one for another's", async () => {
    const drawnFor = async (title: string, holder: string) => {
      const { png, width, height } = await codePicture(epcPayload(transfer), { title, holder }, { cross: false })
      const { data } = PNG.sync.read(png)
      // The number of dark points in each row below the code.
      const rows = Array.from(
        { length: height - width },
        (_, row) =>
          Array.from({ length: width }, (_, x) => (data[((width + row) * width + x) * 4] ?? 255) < 128).filter(Boolean)
            .length,
      )
      return rows.join(" ")
    }
    const ana = await drawnFor("ana · 500.00 EUR", "Ana Größe")
    expect(ana).toMatch(/[1-9]/)
    const others = [
      ["cem · 500.00 EUR", "Ana Größe"],
      ["ana · 12.34 EUR", "Ana Größe"],
      ["ana · 500.00 EUR", "Cem"],
    ] as const
    for (const [title, holder] of others) expect(await drawnFor(title, holder)).not.toBe(ana)
    // Long texts stay within the picture, whatever they contain.
    const wide = await drawnFor(`${"w".repeat(300)} <b>&`, "Ö".repeat(70))
    expect(wide).toMatch(/[1-9]/)
  })

  it("leaves room for the reference beside the longest name", async () => {
    const name = `Ạ${"ạ".repeat(69)}`
    const long = { ...transfer, to: { iban: "MT84MALT011000012345MTLCAST001S", name }, cents: mostTransferred }
    expect((await scanned(long)).read).toContain("WAGGLE-K7QF2M9X-1")
    const { version } = await scanned({ ...long, text: `${text} ${"x".repeat(200)}` })
    expect(version).toBeLessThanOrEqual(13)
  })
})
