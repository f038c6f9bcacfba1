/** The same movements come in another format. The bot recognises them or asks about them. It never stores one twice without asking. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { camt, eur, line, ownIban } from "../../support/bank-files.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { germanMt940 } from "../../support/mt940-files.ts"
import { sgmlOfx } from "../../support/ofx-files.ts"
import { seat } from "../../support/owed.ts"
import { britishQif, quickenQif } from "../../support/qif-files.ts"
import { saysNo } from "../../support/says-no.ts"
import { zip } from "../../support/zip.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { account: { holder: "Hive eG", iban: ownIban } } })
  await seat(bot, "ben", "treasurer")
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "treasury", body)
const send = async (file: string | Buffer) =>
  (await bot.send("ben", "treasury", file)).map(({ body }) => body).join("\n")
const booked = async () => (await bot.store.knex("ledger_entries")).length

/** The statement as another kind of message: a notification with the same entries. */
const asNotification = (statement: string) =>
  statement.replaceAll("BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn").replaceAll(/(<\/?)Stmt>/g, "$1Ntfctn>")

const korn = line({ amount: eur(30_000), name: "Korn eG", text: "Rye" })

describe("a notification and the statement of the same day", () => {
  it("bring a movement once where the bank's reference is the same", async () => {
    const statement = camt([{ ...korn, reference: "R7" }])
    expect(await send(asNotification(statement))).toContain("One movement in this statement is new.")
    expect(await send(statement)).toContain("Nothing in this statement is new. One I knew already.")
  })

  it("bring it as one to ask about where there is no reference", async () => {
    await send(asNotification(camt([korn])))
    await ben("!bank book B1 income from Korn")
    expect(await send(camt([{ ...korn, text: "Rye flour" }]))).toContain(
      "It looks like a movement from another kind of file.",
    )
    expect(await saysNo(bot, "ben", "!bank book B2")).toContain("booked as E1")
    expect(await booked()).toBe(1)
  })

  const transfer = (name: string, cents: string) => `<TxDtls><Amt Ccy="EUR">${cents}</Amt><CdtDbtInd>CRDT</CdtDbtInd>
    <RltdPties><Dbtr><Nm>${name}</Nm></Dbtr></RltdPties></TxDtls>`
  const transfers = asNotification(camt([{ ...korn, reference: "R8" }])).replace(
    /<TxDtls>[\s\S]*<\/TxDtls>/,
    transfer("Ana", "100.00") + transfer("Ben", "200.00"),
  )
  const sum = camt([{ ...korn, name: "", text: "COLLECTION", reference: "R8" }])

  it("do not bring a batch twice that one has as a sum and the other transfer by transfer", async () => {
    await send(sum)
    await ben("!bank book B1 income from the shop")
    expect(await send(transfers)).toContain("All of them look like movements from another kind of file.")
    for (const movement of ["B2", "B3"]) expect(await saysNo(bot, "ben", `!bank book ${movement}`)).toContain("E1")
    expect(await saysNo(bot, "ben", "!bank book all")).toContain("I am sure of none")
    expect(await booked()).toBe(1)
  })

  it("do not in the other order either", async () => {
    await send(transfers)
    await ben("!bank book B1 income from Ana")
    await ben("!bank book B2 income from Ben")
    expect(await send(sum)).toContain("It looks like a movement from another kind of file.")
    expect(await saysNo(bot, "ben", "!bank book B3")).toContain("B1")
    expect(await booked()).toBe(2)
  })
})

describe("an archive", () => {
  it("brings the movements of all its statements, and once only", async () => {
    const files = ["R1", "R2"].map((reference) => ({ content: camt([{ ...korn, reference }]) }))
    expect(await send(zip(...files, ...files))).toContain("2 movements in this statement are new.")
    expect(await send(zip(...files))).toContain("Nothing in this statement is new. 2 I knew already.")
    expect(await send(files[0]?.content ?? "")).toContain("One I knew already.")
  })

  it("of which a file is wrong is refused with its name and line, however the name is made", async () => {
    const wrong = { name: "may/<b>*May*\n@ben.xml", content: "<a>" }
    expect(await send(zip({ content: camt([korn]) }, wrong))).toContain(
      "May* @ben.xml” of the archive: The XML is broken",
    )
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
  })

  it("that is hostile is refused, and nothing is kept", async () => {
    expect(await send(zip({ content: Buffer.alloc(11 * 1024 * 1024) }))).toContain(
      "more than 400 files or 10 megabytes",
    )
    expect(await send(zip({ content: zip({ content: "x" }) }))).toContain("another archive in this archive")
    expect(await send(zip({ content: camt([korn]) }).subarray(0, -8))).toContain("I can’t unpack this archive")
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
  })
})

describe("MT940 and camt.053 of the same days", () => {
  const korn = { day: "2026-11-18", amount: eur(30_000), name: "Stadtwerke Örtlich", text: "Rechnung 12/2026 T3" }
  const asCamt = (reference: string | null) => camt([line({ ...korn, reference })])

  it("bring a movement once where the bank's reference is the same, in either order", async () => {
    const asked = "4 movements in this statement are new."
    expect(await send(germanMt940)).toContain(asked)
    expect(await send(asCamt("2026111800012"))).toContain("Nothing in this statement is new. One I knew already.")
  })

  it("and what has no reference is asked about, in either order", async () => {
    await send(germanMt940)
    expect(await send(asCamt(null))).toContain("It looks like a movement from another kind of file.")
    await ben("!bank book B1 income from the works")
    expect(await saysNo(bot, "ben", "!bank book B5")).toContain("booked as E1")
  })

  it("also where camt.053 came first", async () => {
    await send(asCamt(null))
    await ben("!bank book B1 income from the works")
    expect(await send(germanMt940)).toContain("One of them looks like a movement from another kind of file.")
    expect(await saysNo(bot, "ben", "!bank book B2")).toContain("booked as E1")
    expect(await send(germanMt940)).toContain("Nothing in this statement is new. 4 I knew already.")
  })
})

describe("OFX and camt.053 of the same days", () => {
  it("bring a movement as one to ask about, and OFX twice brings nothing twice", async () => {
    await send(camt([{ ...korn, name: "Korn & Co" }]))
    await ben("!bank book B1 income from Korn")
    expect(await send(sgmlOfx)).toContain("One of them looks like a movement from another kind of file.")
    expect(await saysNo(bot, "ben", "!bank book B2")).toContain("booked as E1")
    expect(await send(sgmlOfx)).toContain("Nothing in this statement is new. 2 I knew already.")
  })
})

describe("QIF", () => {
  it("brings a movement that camt.053 had as one to ask about, and the same file twice brings nothing twice", async () => {
    await send(camt([{ ...korn, name: "Korn & Co" }]))
    await ben("!bank book B1 income from Korn")
    expect(await send(britishQif)).toContain("One of them looks like a movement from another kind of file.")
    expect(await saysNo(bot, "ben", "!bank book B2")).toContain("booked as E1")
    expect(await send(britishQif)).toContain("2 look exactly like B2")
    expect(await booked()).toBe(1)
  })

  it("brings an opening balance as one to ask about", async () => {
    await send(quickenQif)
    expect(await saysNo(bot, "ben", "!bank book B1")).toContain("balance")
    expect(await booked()).toBe(0)
  })

  it("whose days could mean two things is asked about, and nothing is kept", async () => {
    expect(await send(britishQif.replaceAll(/1[89]\/11/g, "02/11"))).toContain("2 November 2026 or 11 February 2026")
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
  })
})
