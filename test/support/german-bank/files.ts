/** Files that the bot cannot read, or reads only in part. */
import { german } from "../../bank/banks/german.ts"
import { balance, camt, eur, germanCamt, line, ownIban, parts } from "../bank-files.ts"
import { person } from "../bot.ts"
import { loose } from "../database.ts"
import { textsOf } from "../german.ts"
import { quickenQif } from "../qif-files.ts"
import { zip } from "../zip.ts"
import { account, anasIban, type GermanBank, head } from "./desk.ts"

const part = { lines: [line({ amount: eur(5), returned: true })] }

/** Begins a co-op and hands in files that nobody can read. */
export async function unreadableFiles(desk: GermanBank): Promise<void> {
  const { say, send, begin } = desk
  await begin({ account, bank: { csv: { date: "Tag", debit: "Soll", credit: "Haben", currency: "W" } } })
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
}

/** Files that cover other accounts too, or are incomplete. */
export async function incompleteFiles(desk: GermanBank): Promise<void> {
  const { send } = desk
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
}

/** CSV files whose columns leave something open. */
export async function filesByColumn(desk: GermanBank): Promise<void> {
  const { say, send, begin } = desk
  const columns = { date: "Tag", amount: "Betrag", currency: "W", text: "Z" }
  await begin({ account, currencies: ["EUR", "CHF"], bank: { csv: columns } })
  await send("Tag;Betrag;W;Z\n18.11.2026;1;EUR;x\n")
  await send("Tag;Betrag;W;Z\n18.11.2026;1;EUR;x\n18.11.2026;2;EUR;y\n")
  await send("Tag;Betrag;W;Z\n18.11.2026;-1;EUR;x\n18.11.2026;-2;CHF;y\n")
  await send("Tag;Betrag;W;Z;R\n18.11.2026;1;EUR;x;Soll\n")
  await send(`Tag;Betrag;W;Z;R\n18.11.2026;-1;EUR;x;${ownIban}\n18.11.2026;-1;EUR;x;${anasIban}\n`)
  await send("Tag;Betrag;W;Z\n18.11.2026;-1;EUR;Endsaldo\n18.11.2026;+5;EUR;Kontostand\n")
  await send("Tag;Betrag;W;Z\n18.11.2026;1.500;EUR;x\n")
  await send("Tag;Betrag;W;Z\n18.11.2026;1,00;EUR;x\n;2,00;EUR;Korn\n")
  for (const text of ["!bank", "!bank buchen B1", "!bank buchen B2"]) await say(text)
  await begin({ bank: { csv: { ...columns, direction: "R" } } })
  await send("Tag;Betrag;W;Z;R\n18.11.2026;1;EUR;x;hin und her\n")
  await begin({ bank: { csv: { date: "1", amount: "2", end: "Endsaldo" } } })
  await send("Tag;Betrag\n18.11.2026;1\n")
  await send("18.11.2026;1\nEndsaldo;1\n19.11.2026;2\n")
}

/** Files of the banks that the bot knows, and movements that come in other words. */
export async function filesOfBanks(desk: GermanBank): Promise<void> {
  const { say, send, begin } = desk
  await begin({ account })
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
  await begin({ account, bank: { csv: worded } })
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
  await begin({ account, bank: { csv: saldo } })
  await send("Tag;Betrag;Saldo\n16/11/2026;-1;9\n17/11/2026;5;10\n17/11/2026;-5;4\n")
  await send("Tag;Betrag;Saldo\n02/11/2026;-1;9\n")
}

/** A file from somebody who is the treasurer of two co-ops. */
export async function fileForTwoCoops(desk: GermanBank): Promise<void> {
  const { send, begin } = desk
  const now = await begin({}, { nest: ["ben"] })
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
  desk.texts.push(...(await now.send("ben", "direct", "x")).flatMap(textsOf))
}
