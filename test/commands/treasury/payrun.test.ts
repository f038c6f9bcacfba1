/** Pay runs. Everybody in the treasury sees one list; only the treasurer gets the file and the codes. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { readEndToEndId } from "../../../src/treasury/rules/pay-run.ts"
import { openRun, payRunByCode } from "../../../src/treasury/store/pay-runs.ts"
import { type Manner, person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { dueNow, owe } from "../../support/owed.ts"
import { at, elementsOf, faultsOf, textAt } from "../../support/pain-model.ts"
import {
  account,
  anas,
  cems,
  delivered,
  direct,
  files,
  last,
  payingCoop,
  redacted,
  xmlOf,
} from "../../support/paying.ts"
import { saysNo } from "../../support/says-no.ts"
import { until } from "../../support/time.ts"
import { adoptNow } from "../../support/treasury.ts"

const hive = coopKey("hive")
let bot: CoopBot
beforeEach(async () => {
  bot = await payingCoop()
})
afterEach(() => bot.close())

const refused = (who: string, text: string, place?: Place, manner?: Manner): Promise<string> =>
  saysNo(bot, who, text, place, manner)

/** The lines about accounts to which the treasurer transfers by hand. */
const byHand = (answers: readonly { readonly body: string }[]): string[] =>
  answers.flatMap(({ body }) => body.split("\n").filter((line) => line.includes(", reference `WAGGLE-")))

const open = () => bot.store.work((work) => openRun(work, hive), { quiet: true })
describe("!payrun", () => {
  it("warns if there is less at the bank than the run pays, where the bank is booked at all", async () => {
    await bot.say("ben", "treasury", "!income 500 EUR from Bo")
    expect(last(await bot.say("ben", "treasury", "!payrun"))).toContain(
      "Careful: 12.34 EUR more than the books show at the bank.",
    )
    await bot.say("ben", "treasury", "!income 12.34 EUR from Bo")
    expect(last(await bot.say("ben", "treasury", "!payrun"))).not.toContain("Careful")
  })

  it("lists what is due to everybody, and sends file and codes to the treasurer's direct room", async () => {
    const answers = await bot.say("ben", "treasury", "!payrun")
    expect(last(answers)).toBe(
      "Pay run November 2026: 512.34 EUR and 7 points\n\n" +
        "- ana: 500.00 EUR\n- cem: 12.34 EUR\n- tom: 7 points (not by SEPA)\n\n" +
        "Nothing is booked yet. Only when all 3 are paid: `!payrun done`\n" +
        "To end it without paying: `!payrun drop`\nHow to pay: in the thread.\n\n" +
        "How to pay, step by step\n\n" +
        "1. To pay ana and cem: give your online banking the file that I sent you directly, or scan the codes with your banking app, from another screen. Use only one of them, and only once.\n\n" +
        "The monthly payments of November 2026 fall due at its end, and are not in it yet.",
    )
    expect(answers.map(({ lane }) => lane)).toEqual([
      direct,
      direct,
      direct,
      direct,
      "room:!treasury-hive:hive.example",
      "room:!treasury-hive:hive.example",
    ])
    expect(files(answers).map(({ filename, mimetype }) => `${filename} ${mimetype}`)).toEqual([
      expect.stringMatching(/^2026-11-[2-9A-Z]{8}\.xml application\/xml$/),
      "2026-11-ana.png image/png",
      "2026-11-cem.png image/png",
    ])
    expect(files(answers).map(({ caption }) => caption)).toEqual([
      "For your online banking. It pays ana and cem.",
      "ana: 500.00 EUR, to Ana Größe",
      "cem: 12.34 EUR, to Cem Çelik",
    ])
    expect(await dueNow(bot, "ana")).toBe(50_000n)
  })

  it("writes a file that the bank takes, with a reference by which each payment is known again", async () => {
    const xml = xmlOf(await bot.say("ben", "direct", "!zahllauf"))
    expect(faultsOf(xml)).toEqual([])
    const payments = at(elementsOf(xml), "CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf")
    const told = payments.map((one) => ["Cdtr/Nm", "CdtrAcct/Id/IBAN", "Amt/InstdAmt"].map((path) => textAt(one, path)))
    expect(told).toEqual([
      ["Ana Groesse", anas, "500.00"],
      ["Cem Celik", cems, "12.34"],
    ])
    const reference = readEndToEndId(textAt(payments[1] ?? elementsOf(xml), "PmtId/EndToEndId"))
    const found = await bot.store.work((work) => payRunByCode(work, reference?.code ?? ""), { quiet: true })
    expect(found?.coop).toBe(hive)
    expect(found?.run.items[(reference?.number ?? 0) - 1]).toMatchObject({ person: person("cem") })
    expect(xml).not.toMatch(/@|cem:|ana:/)
  })

  it("shows the open run again: the same list, and the same number to the bank, with the files anew", async () => {
    const first = await bot.say("ben", "treasury", "!payrun 2026-11")
    const sent = await delivered(bot)
    await owe(bot, "ana", 100n)
    const again = await bot.say("ben", "treasury", "!payrun")
    expect(last(again)).toContain(
      "Pay run November 2026: 512.34 EUR and 7 points (open since 20 November 2026, begun by ben)",
    )
    const id = (xml: string) => textAt(elementsOf(xml), "CstmrCdtTrfInitn/GrpHdr/MsgId")
    expect(id(xmlOf(again))).toBe(id(xmlOf(first)))
    expect(redacted(again)).toEqual(sent)
    expect(await bot.store.knex("pay_runs")).toHaveLength(1)
    expect(await refused("ben", "!payrun 2026-10")).toContain("The pay run November 2026 is still open.")
    expect(await refused("ben", "!payrun @ana")).toContain("End it first")
    // People who typed the month to begin a pay run are likely to type it again to end the run.
    for (const text of ["!payrun 2026-11 done", "!payrun done 2026-10"])
      expect(await refused("ben", text)).toContain("`done` stands alone: `!payrun done`")
  })

  it("says that it was begun before the month’s payments fell due, and the next one has them", async () => {
    const missed = "before the monthly payments of November 2026 fell due, so they are not in it"
    await adoptNow(bot)
    expect(last(await bot.say("ben", "treasury", "!payrun"))).toContain("fall due at its end")
    await until(bot, "2026-12-01T00:00")
    const shown = last(await bot.say("ben", "treasury", "!payrun 2026-11"))
    expect(shown).toContain(missed)
    expect(shown).not.toContain("fall due at its end")
    await bot.say("ben", "treasury", "!payrun drop")
    const next = last(await bot.say("ben", "treasury", "!payrun 2026-11"))
    expect(next).toContain("ana: 683.33 EUR")
    expect(next).not.toContain("not in it")
  })

  it("says so too while it is not certain yet what was said until the month’s end", async () => {
    await adoptNow(bot)
    bot.behind()
    await until(bot, "2026-12-01T00:00")
    expect(last(await bot.say("ben", "treasury", "!payrun 2026-11"))).toContain("so they are not in it")
  })

  it("pays only those who are named, and only what fell due up to a month", async () => {
    await until(bot, "2026-12-03T12:00")
    await owe(bot, "ana", 2_000n)
    const answers = await bot.say("ben", "direct", "!payrun 2026-11 @ana cem")
    expect(last(answers)).toContain("Pay run November 2026: 512.34 EUR\n\n- ana: 500.00 EUR\n- cem: 12.34 EUR\n\n")
    expect(last(answers)).not.toContain("fall due at its end")
  })

  it("says who has given no details, and gives the line without them to copy", async () => {
    await bot.say("cem", "direct", "!forget payinfo")
    const said = last(await bot.say("ben", "direct", "!payrun"))
    expect(said).toContain("- cem: 12.34 EUR (no payment details)")
    expect(said).toContain("`!payrun drop`, then `!payrun 2026-11 @ana @tom`")
    await bot.say("ben", "direct", "!payrun drop")
    expect(last(await bot.say("ben", "direct", "!payrun 2026-11 @ana @tom"))).toContain("500.00 EUR and 7 points")
  })

  it("sends nothing where nobody has given any, and reads nobody's who gets nothing", async () => {
    await bot.say("ana", "direct", "!forget payinfo")
    const answers = await bot.say("ben", "direct", "!payrun @ana")
    expect(files(answers)).toEqual([])
    expect(last(answers)).toContain("ana has given me no payment details")
    expect(last(answers)).not.toContain("transfer file")
  })

  it("makes codes without a file where the co-op's account is not known, and says how it is added", async () => {
    await bot.close()
    bot = await payingCoop({})
    const answers = await bot.say("ben", "treasury", "!payrun")
    expect(xmlOf(answers)).toBe("")
    expect(files(answers)).toHaveLength(2)
    expect(last(answers)).toContain("below `account`, with `holder` and `iban`")
  })

  it("leaves what SEPA does not transfer at once to be paid by hand, and gives the account for it", async () => {
    await owe(bot, "ana", 99_999_999_999n)
    const answers = await bot.say("ben", "direct", "!payrun @ana")
    expect(last(answers)).toContain("ana: 1,000,000,499.99 EUR (by hand)")
    expect(files(answers)).toEqual([])
    expect(byHand(answers)).toEqual([expect.stringMatching(`ana: 1,000,000,499.99 EUR to Ana Größe, \`${anas}\``)])
  })

  it("leaves to be paid by hand what banks want a BIC and an address for, and says why", async () => {
    const british = "GB29NWBK60161331926819"
    await bot.say("ana", "direct", `!payinfo ${british} Ana Alm`)
    const answers = await bot.say("ben", "treasury", "!payrun")
    expect(xmlOf(answers)).not.toContain(british)
    expect(xmlOf(answers)).not.toContain("Ana Alm")
    expect(byHand(answers)).toEqual([expect.stringMatching(`ana: .* EUR to Ana Alm, \`${british}\``)])
    expect(answers.map(({ body }) => body).join()).toContain(
      "It will ask for the BIC of the receiver’s bank and the co-op’s own address",
    )
    expect(last(answers)).toMatch(/- ana: \S+ EUR \(by hand: no BIC\)/)
    expect(last(answers)).toContain(
      "First ask ana for the BIC (they type it in a direct message to me, after `!payinfo BIC`).",
    )
    expect(last(answers)).toContain("The bank asks for the co-op’s postal address, too: type it in there.")
    expect(files(answers).some(({ filename }) => filename.includes("ana"))).toBe(false)
    // Nobody else's payment waits for what one receiver lacks.
    expect(at(elementsOf(xmlOf(answers)), "CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf")).toHaveLength(1)
  })

  it("pays accounts outside the European Economic Area by file and code, once BIC and addresses are known", async () => {
    await bot.close()
    const address = { town: "Berlin", country: "DE" }
    bot = await payingCoop({ account: { ...account, address } })
    await bot.say("ana", "direct", "!payinfo GB29NWBK60161331926819 Ana Alm address 1 Hill Road, London N1 9GU, GB")
    await bot.say("ben", "treasury", "!payrun")
    const answers = await bot.say("ana", "direct", "!payinfo BIC NWBKGB2L")
    expect(answers.map(({ body }) => body).join()).toContain("BIC NWBKGB2L. Address: 1 Hill Road, N1 9GU London, GB.")
    // The files of before are taken back, because they would pay in another way.
    const again = await bot.say("ben", "treasury", "!payrun")
    const xml = xmlOf(again)
    expect(faultsOf(xml)).toEqual([])
    const [payment = elementsOf(xml)] = at(elementsOf(xml), "CstmrCdtTrfInitn/PmtInf")
    expect(textAt(payment, "CdtTrfTxInf/CdtrAgt/FinInstnId/BICFI")).toBe("NWBKGB2L")
    expect(textAt(payment, "CdtTrfTxInf/Cdtr/PstlAdr/TwnNm")).toBe("London")
    expect(textAt(payment, "Dbtr/PstlAdr/TwnNm")).toBe("Berlin")
    expect(textAt(payment, "Dbtr/PstlAdr/Ctry")).toBe("DE")
    expect(files(again).some(({ filename }) => filename.includes("ana"))).toBe(true)
    expect(byHand(again)).toEqual([])
  })

  it("asks for a day on which banks work, unless the payments are instant", async () => {
    await until(bot, "2026-11-21T12:00")
    const day = (xml: string) => textAt(elementsOf(xml), "CstmrCdtTrfInitn/PmtInf/ReqdExctnDt/Dt")
    const answers = await bot.say("ben", "treasury", "!payrun")
    expect(day(xmlOf(answers))).toBe("2026-11-23")
    expect(last(answers)).toContain("Banks are closed today, so the file asks for 23 November 2026.")
    const quick = await bot.say("ben", "treasury", "!payrun --instant")
    expect(day(xmlOf(quick))).toBe("2026-11-21")
    expect(xmlOf(quick)).toContain("<Cd>INST</Cd>")
    expect(last(quick)).toContain("The file asks your bank for instant payments.")
    expect(last(quick)).not.toContain("Banks are closed")
    expect(xmlOf(await bot.say("ben", "treasury", "!zahllauf --echtzeit"))).toContain("<Cd>INST</Cd>")
  })

  it("shows the treasurer the accounts of members who gave details, in every currency, while the run is open", async () => {
    await bot.close()
    bot = await payingCoop({ account, currencies: ["USD", "EUR", "POINTS"] })
    for (const [name, minor] of [
      ["ana", 20_000n],
      ["cem", 700n],
      ["tom", 900n],
    ] as const)
      await owe(bot, name, minor, "USD")
    await bot.say("cem", "direct", "!forget payinfo")
    const answers = await bot.say("ben", "treasury", "!payrun")
    const run = await open()
    const reference = `WAGGLE-${run?.code}-${run?.items.find(({ amount }) => amount.currency === "USD")?.number}`
    expect(byHand(answers)).toEqual([`- ana: 200.00 USD to Ana Größe, \`${anas}\`, reference \`${reference}\``])
    for (const { lane, body } of answers) if (body.includes(anas)) expect(lane).toBe(direct)
    expect(last(answers)).toContain("- ana: 200.00 USD (by hand)")
    expect(last(answers)).toContain("- cem: 7.00 USD (no payment details)")
    expect(last(answers)).toContain("- tom: 7 points (not by SEPA)")
    expect(last(answers)).toContain("cem and tom have given me no payment details")
    expect(last(answers)).toContain("ana: by hand, at the co-op’s bank.")
    const events = await delivered(bot)
    expect(redacted(await bot.say("ben", "treasury", "!payrun done"))).toEqual(events)
    expect(events).toHaveLength(4)
  })

  it("asks nobody about points, which need no account, and sends an account only when it is checked", async () => {
    await bot.close()
    bot = await payingCoop({ account, currencies: ["USD", "POINTS"] })
    await owe(bot, "tom", 500n, "USD")
    await bot.say("tom", "direct", `!payinfo ${anas} Tom Klein`)
    const answers = await bot.say("ben", "treasury", "!payrun @tom")
    expect(byHand(answers)).toEqual([])
    expect(last(answers)).toContain("- tom: 5.00 USD (check the payment details)")
    expect(answers.some(({ body }) => body.includes(anas))).toBe(false)
  })
})
