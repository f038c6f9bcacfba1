/** Movements at the bank: booked, left out, delivered again, and about several things. */
import { month } from "../../../src/kernel/rules/months.ts"
import { endToEndId } from "../../../src/treasury/rules/pay-run.ts"
import { openPayRun } from "../../../src/treasury/store/pay-runs.ts"
import { putPaymentDetails } from "../../../src/treasury/store/payment-details.ts"
import { balance, camt, eur, germanCamt, line, parts, returnedTransfer } from "../bank-files.ts"
import { person } from "../bot.ts"
import { owe } from "../owed.ts"
import { doneTask } from "../treasury.ts"
import { account, anasIban, type GermanBank, head, hive } from "./desk.ts"

/** Movements that are booked, and that come again in CSV. */
export async function bookedMovements(desk: GermanBank): Promise<void> {
  const { say, send, lines } = desk
  const now = desk.bot()
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
}

/** Movements that come back or come again: the bot asks whether they are the old ones or new ones. */
export async function movementsAgain(desk: GermanBank): Promise<void> {
  const { say, send, lines, begin } = desk
  const now = await begin({ account, bank: { csv: { date: "Tag", amount: "Betrag", skip: 5 } } })
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
  const repeated = /bank nochmal (B\d+)/.exec(desk.texts.at(-2) ?? "")?.[1]
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
}

/** Movements about two tasks, from before the ledger began, and reduced by the bank's fee. */
export async function movementsAboutTasks(desk: GermanBank): Promise<void> {
  const { say, send, lines, begin } = desk
  const now = await begin({ account })
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
}

/** Movements that are several things, and several movements that are one. */
export async function severalThings(desk: GermanBank): Promise<void> {
  const { say, send, lines, begin } = desk
  const now = await begin({ account, currencies: ["EUR", "CHF"] })
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
}
