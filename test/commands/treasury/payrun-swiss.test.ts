/** A co-op with an account in Switzerland: its pay runs by its bank's own rules, and QR-bills for its customers. */
import jsQR from "jsqr"
import { PNG } from "pngjs"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { creditorReference, qrReference } from "../../../src/kernel/rules/swiss-code.ts"
import type { Answer } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { owe } from "../../support/owed.ts"
import { at, elementsOf, textAt } from "../../support/pain-model.ts"
import { files, last, payingCoop, xmlOf } from "../../support/paying.ts"
import { swissFaultsOf } from "../../support/swiss-model.ts"
import { play } from "../../support/task-play.ts"
import { until } from "../../support/time.ts"

const anas = "CH5604835012345678009"
const account = { holder: "Hive Genossenschaft", iban: "CH9300762011623852957" }
const address = { street: "Bahnhofstrasse 1", postcode: "8001", town: "Zürich", country: "CH" }
let bot: CoopBot
beforeEach(async () => {
  bot = await payingCoop({ account: { ...account, address }, currencies: ["CHF", "EUR", "POINTS"] })
  await bot.say("ana", "direct", `!payinfo ${anas} Ána Größe`)
  await owe(bot, "ana", 12_345n, "CHF")
})
afterEach(() => bot.close())

/** The lines of the codes among the files, as another library reads them from the pictures. */
const codes = (answers: readonly Answer[]): string[][] =>
  files(answers)
    .filter(({ mimetype }) => mimetype === "image/png")
    .map(({ bytes }) => {
      const { data, width, height } = PNG.sync.read(Buffer.from(bytes, "base64"))
      const code = jsQR.default(Uint8ClampedArray.from(data), width, height)
      return Buffer.from(code?.binaryData ?? [])
        .toString("utf8")
        .split("\n")
    })

describe("a pay run from a Swiss account", () => {
  it("pays francs and euros in one file, each kind as the bank wants it", async () => {
    const xml = xmlOf(await bot.say("ben", "treasury", "!payrun"))
    expect(swissFaultsOf(xml)).toEqual([])
    const groups = at(elementsOf(xml), "CstmrCdtTrfInitn/PmtInf")
    const told = groups.map((group) => [
      textAt(group, "PmtTpInf/SvcLvl/Cd"),
      ...at(group, "CdtTrfTxInf/Amt/InstdAmt").map(({ text, attributes }) => `${text} ${attributes.Ccy}`),
    ])
    expect(told.toSorted()).toEqual([
      ["", "123.45 CHF"],
      // Ana has a Swiss account, so her euros are a domestic payment too.
      ["", "500.00 EUR"],
      ["SEPA", "12.34 EUR"],
    ])
    expect(textAt(elementsOf(xml), "CstmrCdtTrfInitn/GrpHdr/CtrlSum")).toBe("635.79")
    expect(textAt(groups[0] ?? elementsOf(xml), "DbtrAgt/FinInstnId/ClrSysMmbId/MmbId")).toBe("762")
    expect(xml).toContain("<Nm>Ána Größe</Nm>")
  })

  it("has no code for who gave no address, says so, and sends one once it is known", async () => {
    const without = await bot.say("ben", "treasury", "!payrun")
    expect(last(without)).toContain("There is no code for ana: a Swiss code has the receiver’s address.")
    expect(files(without).map(({ filename }) => filename)).toEqual([expect.stringMatching(/\.xml$/), "2026-11-cem.png"])
    expect(await bot.ask("ana", "direct", "!payinfo")).toContain("your address is missing too")
    await bot.say("ana", "direct", "!payinfo address Musterweg 3, 3000 Bern, Schweiz")
    const answers = await bot.say("ben", "treasury", "!payrun")
    expect(last(answers)).not.toContain("There is no code")
    const [francs, euros, cems] = codes(answers)
    expect(francs?.slice(0, 20)).toEqual([
      ...["SPC", "0200", "1", anas, "S", "Ána Größe", "Musterweg", "3", "3000", "Bern", "CH"],
      ...["", "", "", "", "", "", "", "123.45", "CHF"],
    ])
    expect(francs?.slice(27)).toEqual(["NON", "", expect.stringMatching(/^WAGGLE-\w{8}-1 Hive 2026-11$/), "EPD"])
    expect(euros?.slice(18, 20)).toEqual(["500.00", "EUR"])
    // Cem has an account in Austria.
    expect(cems?.[0]).toBe("BCD")
  })

  it("asks for a day on which Swiss banks work, and for francs at once if the treasurer wants that", async () => {
    await until(bot, "2027-05-06T12:00")
    const days = (xml: string) =>
      at(elementsOf(xml), "CstmrCdtTrfInitn/PmtInf").map((group) => [
        textAt(group, "PmtTpInf/SvcLvl/Cd") || textAt(group, "CdtTrfTxInf/Amt/InstdAmt"),
        textAt(group, "ReqdExctnDt/Dt"),
        textAt(group, "PmtTpInf/LclInstrm/Cd"),
      ])
    const answers = await bot.say("ben", "treasury", "!payrun @ana @cem")
    // Ascension Day: banks move euros, but no francs.
    expect(days(xmlOf(answers)).toSorted()).toEqual([
      ["123.45", "2027-05-07", ""],
      ["500.00", "2027-05-07", ""],
      ["SEPA", "2027-05-06", ""],
    ])
    expect(last(answers)).toContain("so the file asks for 7 May 2027.")
    expect(days(xmlOf(await bot.say("ben", "treasury", "!payrun --instant"))).toSorted()).toEqual([
      ["123.45", "2027-05-06", "INST"],
      ["500.00", "2027-05-07", ""],
      ["SEPA", "2027-05-06", "INST"],
    ])
  })

  it("leaves francs for accounts elsewhere to be paid by hand", async () => {
    await owe(bot, "cem", 100n, "CHF")
    const answers = await bot.say("ben", "treasury", "!payrun")
    expect(last(answers)).toContain("- cem: 1.00 CHF (by hand)")
    expect(xmlOf(answers)).not.toContain('1.00</InstdAmt Ccy="CHF"')
  })
})

describe("a customer of a co-op with a Swiss account", () => {
  const done = `zoe lobby !task new A website
    ben members !task T1 evaluate
    ben direct !task T1 offer 1000 CHF 2026-12-15
    zoe direct !task T1 agree
    tom members !task T1 join
    tom members !task T1 done`

  it("gets a QR-bill whose reference names the task", async () => {
    const answers = await play(bot, done)
    expect(files(answers).map(({ lane, caption }) => [lane, caption])).toEqual([
      ["person:@zoe:hive.example", "To pay 1,000.00 CHF for T1: scan this QR-bill with a Swiss banking app."],
    ])
    const [code] = codes(answers)
    expect(code?.slice(3, 11)).toEqual([
      ...[account.iban, "S", account.holder, "Bahnhofstrasse", "1", "8001", "Zürich", "CH"],
    ])
    expect(code?.slice(18, 20)).toEqual(["1000.00", "CHF"])
    expect(code?.slice(27)).toEqual(["SCOR", creditorReference(1), "T1 Hive", "EPD"])
  })

  it("gets it with a QR reference if the bank gave the co-op a QR-IBAN", async () => {
    await bot.close()
    const qrIban = "CH4431999123000889012"
    bot = await payingCoop({ account: { ...account, qrIban, address }, currencies: ["CHF"] })
    const [code] = codes(await play(bot, done))
    expect(code?.[3]).toBe(qrIban)
    expect(code?.slice(27, 29)).toEqual(["QRR", qrReference(1)])
  })

  it("gets none while the co-op's address is not known", async () => {
    await bot.close()
    bot = await payingCoop({ account, currencies: ["CHF"] })
    expect(files(await play(bot, done))).toEqual([])
  })
})
