/** Statements of the bank in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { readBankDeed } from "../../src/bank/rules/deed.ts"
import type { BankLine } from "../../src/bank/rules/lines.ts"
import type { Place } from "../../src/bot/message.ts"
import { month } from "../../src/kernel/rules/months.ts"
import { coopKey, isRefused } from "../../src/kernel/rules/types.ts"
import { endToEndId } from "../../src/treasury/rules/pay-run.ts"
import { openPayRun } from "../../src/treasury/store/pay-runs.ts"
import { putPaymentDetails } from "../../src/treasury/store/payment-details.ts"
import { german } from "../bank/banks/german.ts"
import { balance, camt, eur, germanCamt, line, ownIban, parts, returnedTransfer } from "../support/bank-files.ts"
import { type Manner, person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { loose } from "../support/database.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { owe, seat } from "../support/owed.ts"
import { quickenQif } from "../support/qif-files.ts"
import { doneTask } from "../support/treasury.ts"
import { typed } from "../support/typed.ts"
import { zip } from "../support/zip.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot | null = null
const hive = coopKey("hive")
const anasIban = "DE75512108001245126199"
const account = { holder: "Hive eG", iban: ownIban }

async function begin(settings: Readonly<Record<string, unknown>>, others: Readonly<Record<string, string[]>> = {}) {
  await bot?.close()
  bot = await CoopBot.start({
    commands,
    language: "de",
    settings,
    others,
    otherSettings: { language: "de" },
    wording: marked,
  })
  await seat(bot, "ben", "treasurer")
  return bot
}

type File = Parameters<CoopBot["send"]>[2]

beforeAll(async () => {
  let now = await begin({ account, bank: { csv: { date: "Tag", debit: "Soll", credit: "Haben", currency: "W" } } })
  const say = async (body: string, place: Place = "treasury", manner: Manner = {}) =>
    texts.push(...(await now.say("ben", place, body, manner)).flatMap(textsOf))
  const send = async (file: File, manner: Manner & { size?: number } = {}) =>
    texts.push(...(await now.send("ben", "treasury", file, manner)).flatMap(textsOf))
  const lines = (...all: BankLine[]) => send(camt(all))

  await say("!help bank")
  for (const text of ["", "Wetter", "buchen", "buchen B1", "zahlen B1", "buchen B1 einnahme 5 EUR von A", "7"])
    await say(`!bank ${text}`)
  for (const size of [1, 6_000_000]) await send({ ok: false, reason: size === 1 ? "gone" : "too-large" }, { size })
  await send({ ok: false, reason: "damaged" })
  await send({ ok: false, reason: "unreachable" })
  const [one, empty, large] = [{ content: "<a/>" }, { content: "" }, { content: Buffer.alloc(11 * 1024 * 1024) }]
  const twice = ["T9", "T8"].map((tail) => ({
    content: `!Type:Bank\nD20.11.2026\nT1\nMKorn\n^\nD20.11.2026\nT1\nM${tail}\n^\n`,
  }))
  for (const file of [
    zip(...twice),
    zip({ content: "<a>" }),
    zip(large),
    zip({ content: zip(one) }),
    zip(empty),
    zip(one, { content: "Tag;Soll\n" }),
  ])
    await send(file)
  const head = "Tag;Soll;Haben;W\n"
  for (const text of [
    ...[
      "PK\u0003\u0004",
      "%PDF",
      ":20:A\n",
      `:20:A\n:25:${ownIban}\n:60F:x\n`,
      ":20:A\n-\n!\n",
      "<OFX>",
      "<OFX></OFX>",
      "!Type:Invst\n",
      "!Type:Bank\nT1\n^\n",
      "!Type:Bank\nD1.1.2026\n^\n!\n",
      "!Type:Bank\nD1.1.2026\n^\n",
      "!Type:Bank\nD1.2.2026\nT1\n^\n",
      "!Type:Bank\nD20.2.2026\nT1.500\n^\n",
      "!Type:Bank\nD20.2.2026\nT15\n$1\n^\n",
      quickenQif.replaceAll("DE89 3704 0044 0532 0130 00", "Giro"),
      " ",
      "MZ\0\0",
      "<a>",
      "<!DOCTYPE a><a/>",
      "<a>".repeat(60),
      "<html/>",
    ],
    ...['<?xml version="1.0" encoding="EBCDIC"?><a/>', "Tag;Soll\n", "Tag;Soll;Haben;W;Soll\n1;2;3;4;5\n"],
    ...["", "18.11.26;1;;EUR\n", "18.11.2026;zwei;;EUR\n", "18.11.2026;1;;XXQ\n", "18.11.2026;1;1;EUR\n"].map(
      (rest) => `${head}${rest}`,
    ),
    ...[`${head}18.11.2026;1\n`, `${head}"18.11.2026;1;;EUR\n`, `${head}18.11.2031;1;;EUR\n`],
    germanCamt.replace('<Amt Ccy="EUR">500.00</Amt>', ""),
    germanCamt.replace(/<Stmt>[\s\S]*<\/Stmt>/, (all) => all + all.replace(ownIban, anasIban)),
    camt([line({ amount: eur(1) })], { iban: anasIban }),
    `${head}${"18.11.2026;1;;EUR\n".repeat(10_001)}`,
  ])
    await send(text)
  await send(Buffer.from(`${head}18.11.2026;1;;EUR\u00e9\n`, "latin1"))

  await doneTask(now, { price: "10 EUR" })
  await doneTask(now, { price: "20 EUR" })
  await doneTask(now, { price: "20 EUR" })
  await owe(now, "ana", 90_000n)
  await owe(now, "cem", 10_000n)
  await now.act((act) => putPaymentDetails(act.work, hive, person("ana"), { iban: anasIban, name: "Ana Ahorn" }))
  for (const text of [
    "!income 5 EUR von Kuchenverkauf",
    "!income 6 EUR von Stadtfest",
    "!reverse E4 vertippt",
    "!expense 4 EUR an Laden für Papier",
  ])
    await say(text)
  await say("!pay @ana 100 EUR")
  const dues = [{ person: person("cem"), amount: eur(10_000) }]
  const run = await now.store.work((work) =>
    openPayRun(work, hive, person("ben"), { of: month("2026-11"), before: now.clock.now(), dues }),
  )
  const item = run.items[0]
  await send(germanCamt)
  await send(germanCamt)
  await lines(line({ amount: eur(3) }))
  await lines(
    line({ amount: eur(1000), text: "T1" }),
    line({ amount: eur(500) }),
    line({ amount: eur(-10000), iban: anasIban }),
    line({ amount: eur(-10000), endToEnd: item ? endToEndId(run, item) : null }),
    line({ amount: eur(-70000), iban: anasIban }),
    line({ amount: eur(-90000), iban: anasIban }),
    line({ amount: eur(-80), name: "Laden", text: "Papier" }),
    line({ amount: eur(80), name: "Stadtwerke" }),
    line({ amount: eur(1500), text: "T2" }),
    line({ amount: eur(-4) }),
  )
  for (const page of ["", " 2", " 9"]) await say(`!bank${page}`)
  for (const text of [
    "buchen B6",
    "buchen B8",
    "buchen B9",
    "buchen B10",
    "buchen B7 E4",
    "buchen B7 E3",
    "buchen B15 E3",
    "buchen B15 E6",
  ])
    await say(`!bank ${text}`)
  for (const text of [
    "buchen alle",
    "buchen alle",
    "buchen B99",
    "buchen B5",
    "buchen B15",
    "buchen B12 einnahme von mir",
    "zahlen B13 @ana",
  ])
    await say(`!bank ${text}`)
  for (const text of [
    "zahlen B11 @ana",
    "zahlen B10 @ana",
    "buchen B12",
    "buchen B12",
    "buchen B13",
    "weglassen B15",
    "buchen B4",
  ])
    await say(`!bank ${text}`)
  // Some movements from above, which came in camt.053, come again in CSV. One is already booked, one waits, and one was left out.
  await send(`${head}18.11.2026;;0,80;EUR\n`)
  await send(`${head}18.11.2026;0,04;;EUR\n18.11.2026;;5,00;EUR\n18.11.2026;;0,03;EUR\n`)
  for (const text of ["", " buchen B16", " weglassen B17", " buchen B17", " buchen B18"]) await say(`!bank${text}`)
  await say("!bank buchen B5 einnahme von jemand", "members")
  await say("!bank", "members", { room: { mayRedact: false } })

  now = await begin({ account, bank: { csv: { date: "Tag", amount: "Betrag", skip: 5 } } })
  await send("Tag;Betrag\n")
  await lines(line({ amount: eur(100000), text: "T1" }))
  await doneTask(now)
  await say("!bank")
  await say("!bank buchen alle")
  await send(camt([], { iban: null, closing: { day: "2026-11-18", minor: 0n } }))
  await lines(...[1, 2].map((minor) => line({ amount: eur(minor) })))
  await owe(now, "ana", 30_000n)
  await now.act((act) => putPaymentDetails(act.work, hive, person("ana"), { iban: anasIban, name: "Ana Ahorn" }))
  await say("!pay @ana 100 EUR")
  await send(returnedTransfer({ cents: 10_000, iban: anasIban }))
  await lines(line({ amount: eur(10_000), iban: anasIban }))
  for (const text of [
    "!bank",
    "!bank buchen B4",
    "!bank buchen B5",
    "!storno E3 kam zurück",
    "!bank",
    "!bank buchen B4",
  ])
    await say(text)

  // Movements that come again: the bot asks whether they are the old ones or new ones.
  for (const cents of [[7], [8, 9], [10, 11, 12], [13, 14, 15, 16]]) {
    const all = cents.map((minor) => line({ amount: eur(minor % 2 ? minor : -minor), day: "2026-11-10" }))
    await lines(...all)
    await lines(...all, line({ amount: eur(100 + all.length) }))
  }
  await say("!bank nochmal B6")
  const repeated = /bank nochmal (B\d+)/.exec(texts.at(-2) ?? "")?.[1]
  await say(`!bank nochmal ${repeated}`)
  const noon = [balance("OPBD", "2026-11-09", 100), balance("CLBD", "2026-11-09", 90)]
  const evening = [balance("OPBD", "2026-11-09", 90), balance("CLBD", "2026-11-09", 80)]
  for (const balances of [noon, evening])
    await send(parts([{ lines: [line({ amount: eur(-10), day: "2026-11-09" })], balances }]))
  const two = [line({ amount: eur(-20), day: "2026-11-08" }), line({ amount: eur(-30), day: "2026-11-08" })]
  for (const [begins, ends] of [
    [80, 30],
    [30, -20],
  ] as const)
    await send(
      parts([{ lines: two, balances: [balance("OPBD", "2026-11-09", begins), balance("CLBD", "2026-11-09", ends)] }]),
    )

  // Files that cover other accounts too, or are incomplete.
  const part = { lines: [line({ amount: eur(5), returned: true })] }
  const [begins, ends] = [balance("OPBD", "2026-11-17", 10), balance("CLBD", "2026-11-18", 5)]
  const francs = line({ amount: { minor: -5n, currency: "CHF" } })
  await send(
    parts([
      { ...part, balances: [begins, ends] },
      { ...part, account: "<Othr><Id>K7</Id></Othr>" },
    ]),
  )
  await send(parts([{ lines: [line({ amount: eur(-6) })], balances: [begins, ends] }]))
  await send(parts([{ lines: [francs, francs, francs, francs, francs], currency: "EUR" }]))
  await send(parts([{ ...part, account: "" }]))

  // Movements about two tasks, movements from before the ledger began, and movements reduced by the bank's fee.
  now = await begin({ account })
  await say("!income 10 EUR von Konto --anfang")
  for (const price of ["3 EUR", "2 EUR"]) await doneTask(now, { price })
  await lines(
    line({ amount: eur(500), text: "T1 und T2", day: "2026-11-20" }),
    line({ amount: eur(1), name: "Korn" }),
    line({ amount: eur(-1), name: "Korn", text: "Brot" }),
  )
  await owe(now, "ana", 30_000n)
  await now.act((act) => putPaymentDetails(act.work, hive, person("ana"), { iban: anasIban, name: "Ana Ahorn" }))
  await say("!pay @ana 100 EUR")
  await send(returnedTransfer({ cents: 9_900, iban: anasIban }))
  for (const text of [
    "",
    " buchen B1 T1 1 EUR T2 3 EUR",
    " buchen B1 T1 T1",
    " buchen B1 T1 5 EUR",
    " buchen B2",
    " buchen B3",
    " buchen B4",
    " weglassen anfang",
    " weglassen anfang",
    " buchen alle",
  ])
    await say(`!bank${text}`)
  await say("!income 5 EUR von Korn für T1 und T2")
  await say("!income 77 EUR von Korn")
  await lines(line({ amount: eur(7_700), name: "Korn", day: "2026-10-30" }))
  for (let number = 4; number < 10; number += 1) await say(`!bank buchen B5 E${number}`)
  await lines(line({ amount: eur(-1), text: "T1 Nachlass", day: "2026-11-20" }))
  await say("!bank")

  // Movements that are several things, and several movements that are one.
  now = await begin({ account, currencies: ["EUR", "CHF"] })
  for (const price of ["3 EUR", "2 EUR"]) await doneTask(now, { price })
  for (const text of ["!income 3 EUR von Korn für T1", "!expense 9 EUR an Laden für Papier"]) await say(text)
  for (const name of ["ana", "cem", "tom"]) await owe(now, name, 10_000n)
  await now.act((act) => putPaymentDetails(act.work, hive, person("ana"), { iban: anasIban, name: "Ana Ahorn" }))
  await lines(
    line({ amount: eur(500), text: "T1 und T2", day: "2026-11-20" }),
    line({ amount: eur(-400), name: "Laden" }),
    line({ amount: eur(-500), name: "Laden" }),
    line({ amount: { minor: -100n, currency: "CHF" }, name: "Laden" }),
    line({ amount: eur(-30_000), batch: true, day: "2026-11-20" }),
    line({ amount: eur(-5_000) }),
    line({ amount: eur(400), name: "Laden" }),
  )
  for (const text of [
    "",
    " aufteilen B1",
    " buchen B1 einnahme bald von Korn",
    " buchen B2 ausgabe an A für B + ausgabe an C für D",
    " buchen B4 zahlen @ana 1 EUR + ausgabe an A für B",
    " verbinden B2",
    " verbinden B1 B2",
    " verbinden B2 B4 E2",
    " verbinden B2 B7 ausgabe an A für B",
    " buchen B6 zahlen @ana 1000 EUR",
    " buchen B6 zahlen @ana 45 EUR + zahlen @cem 500 EUR",
    " buchen B6 E2 + zahlen @ana",
    " buchen B1",
    " buchen B2",
  ])
    await say(`!bank${text}`)
  await lines(line({ amount: eur(-900_000), name: "Laden", day: "2026-11-20" }))
  await say("!bank buchen B8 zahlen @ana 8000 EUR + ausgabe 1000 EUR an Laden für Papier")
  await say("!bank buchen B6 ausgabe 20 EUR an Laden für Papier + zahlen @ana")
  await say("!payrun")
  await say("!payrun fertig")
  await say("!bank buchen alle")
  await send(returnedTransfer({ cents: 9_900, iban: anasIban }))
  await say("!bank")
  await say("!bank buchen B9")
  const columns = { date: "Tag", amount: "Betrag", currency: "W", text: "Z" }
  now = await begin({ account, currencies: ["EUR", "CHF"], bank: { csv: columns } })
  await send("Tag;Betrag;W;Z\n18.11.2026;1;EUR;x\n")
  await send("Tag;Betrag;W;Z\n18.11.2026;1;EUR;x\n18.11.2026;2;EUR;y\n")
  await send("Tag;Betrag;W;Z\n18.11.2026;-1;EUR;x\n18.11.2026;-2;CHF;y\n")
  await send("Tag;Betrag;W;Z;R\n18.11.2026;1;EUR;x;Soll\n")
  await send(`Tag;Betrag;W;Z;R\n18.11.2026;-1;EUR;x;${ownIban}\n18.11.2026;-1;EUR;x;${anasIban}\n`)
  await send("Tag;Betrag;W;Z\n18.11.2026;-1;EUR;Endsaldo\n18.11.2026;+5;EUR;Kontostand\n")
  await send("Tag;Betrag;W;Z\n18.11.2026;1.500;EUR;x\n")
  await send("Tag;Betrag;W;Z\n18.11.2026;1,00;EUR;x\n;2,00;EUR;Korn\n")
  for (const text of ["!bank", "!bank buchen B1", "!bank buchen B2"]) await say(text)
  now = await begin({ bank: { csv: { ...columns, direction: "R" } } })
  await send("Tag;Betrag;W;Z;R\n18.11.2026;1;EUR;x;hin und her\n")
  now = await begin({ bank: { csv: { date: "1", amount: "2", end: "Endsaldo" } } })
  await send("Tag;Betrag\n18.11.2026;1\n")
  await send("18.11.2026;1\nEndsaldo;1\n19.11.2026;2\n")

  // Files of the banks that the bot knows.
  now = await begin({ account })
  for (const { file } of german) await send(file)
  const paypal = "Date,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID\n"
  for (const row of [
    "02/11/2026,Korn,,Completed,EUR,100.00,-3.49,96.51,a",
    "16/11/2026,Korn,,Completed,EUR,100.00,-3.49,96.50,a",
    "16/11/2026,Korn,,Traum,EUR,100.00,-3.49,96.51,a",
    "16/11/2026,Korn,,Denied,EUR,100.00,-3.49,96.51,a",
  ])
    await send(`${paypal}${row}\n`)
  // Movements that come in other words.
  const worded = { date: "Tag", amount: "Betrag", name: "N", text: "Z" }
  now = await begin({ account, bank: { csv: worded } })
  for (const word of ["", " mit Milch"]) {
    const drinks = ["Kaffee", "Tee"].map((drink) => `18.11.2026;-1,00;Cafe;${drink}${word}`)
    await send(["Tag;Betrag;N;Z", "17.11.2026;-7,00;Laden;Brot", ...drinks, "19.11.2026;5,00;Korn;Miete"].join("\n"))
    const cake = `14.11.2026;-1,00;Cafe;Kuchen${word}`
    await send(["Tag;Betrag;N;Z", "13.11.2026;-7,00;Laden;Brot", cake, "15.11.2026;5,00;Korn;Miete"].join("\n"))
  }
  for (const text of ["Tee", "Tee mit Honig"]) await send(`Tag;Betrag;N;Z\n20.11.2026;-1,00;Cafe;${text}\n`)
  await say("!bank")
  for (const number of [7, 8, 9]) await say(`!bank buchen B${number}`)
  const saldo = { date: "Tag", amount: "Betrag", balance: "Saldo", dateFormat: ["dd/MM/yyyy", "MM/dd/yyyy"] }
  now = await begin({ account, bank: { csv: saldo } })
  await send("Tag;Betrag;Saldo\n16/11/2026;-1;9\n17/11/2026;5;10\n17/11/2026;-5;4\n")
  await send("Tag;Betrag;Saldo\n02/11/2026;-1;9\n")

  now = await begin({}, { nest: ["ben"] })
  await send(parts([part, { ...part, account: "" }]))
  await send("Tag;Betrag\n")
  await send(camt([line({ amount: eur(5) })], { closing: { day: "2026-11-18", minor: -1n } }))
  await loose(now.store.knex)("seats").insert({
    coop: "nest",
    office: "treasurer",
    seat: 1,
    person: person("ben"),
    since: 0,
  })
  texts.push(...(await now.send("ben", "direct", "x")).flatMap(textsOf))
})
afterAll(() => bot?.close())

describe("in a German co-op", () => {
  const own = [
    "GmbH",
    "Co",
    "KG",
    "AG",
    "PDF",
    "MT940",
    "MT942",
    "OFX",
    "QIF",
    "ZIP",
    "XML",
    "latin1",
    "csv",
    "encoding",
    "skip",
    "account",
    "direction",
  ]

  it("nothing that is said about statements has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(60)
    const found = texts.map((text) => `${englishIn(withoutMarks(text), own).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name or to be typed", () => {
    const foreign = texts.map((text) => unmarked(text).replaceAll(/\b[ETBPM]\d+\b|\bana\b/g, ""))
    expect(foreign.filter((rest) => /\p{L}/u.test(rest))).toEqual([])
  })

  it("all that can be said about them was said here", () => {
    const silent = germanKeys.filter((key) => subjects.bank.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })

  it("what is given to copy is understood", () => {
    const all = texts.map(withoutMarks).join("\n")
    const copied = [...new Set(Array.from(all.matchAll(/`!bank ([^`[]+)`/g), ([, deed = ""]) => deed))]
    expect(copied.length).toBeGreaterThan(20)
    expect(copied.filter((deed) => isRefused(readBankDeed(deed.replace(" --vorschuss", ""), typed)))).toEqual([])
  })

  it("is exact, and to be copied", () => {
    const all = texts.map(withoutMarks).join("\n")
    for (const text of [
      "4 Umsätze in diesem Kontoauszug sind neu.",
      "Am 20. November 2026 hatte die Bank 1.119,51 EUR; im Kassenbuch sind dort jetzt",
      "Einnahme für T1: `!bank buchen B6`",
      "Die Zahlung E3 kam zurück. Nimm sie zurück: `!reverse E3 kam zurück am 2026-11-20`, dann lass diesen Umsatz weg: `!bank weglassen B4`",
      "0,80 EUR an Laden für Papier.",
    ])
      expect(all).toContain(text)
  })
})
