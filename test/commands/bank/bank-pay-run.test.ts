/**
 * A pay run, and a statement that shows it. The transfers carry Waggle's references. They are booked once, and recognised in the statement.
 */
import { afterEach, beforeEach, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { BankLine } from "../../../src/bank/rules/lines.ts"
import { lineOf } from "../../../src/bank/store/lines.ts"
import { month } from "../../../src/kernel/rules/months.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { bookPayment } from "../../../src/treasury/acts/payments.ts"
import { endToEndId } from "../../../src/treasury/rules/pay-run.ts"
import { openRun } from "../../../src/treasury/store/pay-runs.ts"
import { camt, eur, line, ownIban } from "../../support/bank-files.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { dueNow, owe, seat } from "../../support/owed.ts"

let bot: CoopBot
const hive = coopKey("hive")
const anasIban = "DE75512108001245126199"

const ben = (body: string) => bot.ask("ben", "treasury", body)
const send = (...lines: BankLine[]) => bot.send("ben", "treasury", camt(lines))

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { account: { holder: "Hive eG", iban: ownIban } } })
  await seat(bot, "ben", "treasurer")
  await bot.say("ana", "direct", `!payinfo ${anasIban} Ana Ahorn`)
  for (const name of ["ana", "cem"]) await owe(bot, name, 10_000n)
})
afterEach(() => bot.close())

it("a transfer is booked with its pay run, and its movement is that payment", async () => {
  await bot.say("ben", "treasury", "!payrun")
  const run = await bot.store.work((work) => openRun(work, coopKey("hive")))
  const [item] = run?.items ?? []
  if (!run || !item) throw new Error("nobody is in the run")
  // A banking app copies the content of a scanned code into the text of the transfer, so the reference is in that text and nowhere else.
  const transfer = line({ amount: eur(-10_000), name: "Ahorn, A.", text: `November ${endToEndId(run, item)}` })
  await bot.send("ben", "treasury", camt([transfer]))
  expect(await bot.ask("ben", "treasury", "!bank")).toContain("Part of the pay run of 2026-11")
  expect(await bot.ask("ben", "treasury", "!bank book B1")).toContain("is booked with it: `!payrun done`")
  expect(await bot.ask("ben", "treasury", "!bank pay B1 @ana")).not.toContain("is booked.")
  await bot.say("ben", "treasury", "!payrun done")
  expect(await dueNow(bot, "ana")).toBe(0n)
  const before = await bot.store.knex("ledger_entries")
  expect(await bot.ask("ben", "treasury", "!bank book all")).toMatch(/B1: 100.00 EUR out, in the ledger already as E\d/)
  expect(await bot.store.knex("ledger_entries")).toEqual(before)
})

it("whoever has their payment details forgotten is forgotten in movements too, and these bring nothing twice all the same", async () => {
  const statement = camt([
    line({ amount: eur(-10_000), name: "Ahorn, A.", iban: anasIban, text: "November" }),
    line({ amount: eur(-500), name: "ANA AHORN", text: "Milk" }),
    line({ amount: eur(-700), name: "Bakery", text: "Bread" }),
    line({ amount: eur(800), name: "Ana Ahorn" }),
  ])
  await bot.send("ben", "treasury", statement)
  expect(await ben("!pay @ana 100 EUR")).toContain("is booked")
  await bot.say("ana", "direct", "!forget payinfo")
  const listed = await bot.ask("ben", "treasury", "!bank")
  expect(listed).toContain("B1: 100.00 EUR out, 18 November 2026; your bank names nobody.\n")
  // Other people can have ana's name too. So her name alone does not show that a movement is a payment to her, and her `!forget` does not
  // change such a movement.
  expect(listed).toContain("B2: 5.00 EUR to ANA AHORN")
  expect(listed).toContain("B3: 7.00 EUR to Bakery, 18 November 2026. “Bread”")
  expect(listed).toContain("B4: 8.00 EUR from Ana Ahorn")
  expect((await bot.send("ben", "treasury", statement))[0]?.body).toContain(
    "Nothing in this statement is new. 4 I knew already.",
  )
})

it("so are they in what was booked as paid to them, though it went to an account that they had before, or the bank calls them otherwise", async () => {
  await send(
    line({ amount: eur(-100), name: "Ahorn, A.", iban: anasIban }),
    line({ amount: eur(-200), name: "A. A.", text: "November" }),
    line({ amount: eur(-300), name: "Cem Çelik" }),
  )
  for (const text of ["!bank pay B1 @ana", "!bank pay B2 @ana", "!bank pay B3 @cem"])
    expect(await ben(text)).toContain("is booked")
  await bot.say("ana", "direct", "!payinfo AT611904300234573201 Ana Ahorn-Beispiel")
  await bot.say("ana", "direct", "!forget payinfo")
  const names = await bot.store.work(async (work) => {
    const kept = await Promise.all([1, 2, 3].map((number) => lineOf(work, hive, number)))
    return kept.map((one) => `${one?.name}${one?.iban ?? ""}${one?.text}`)
  })
  expect(names).toEqual(["", "", expect.stringContaining("Cem Çelik")])
})

it("a whole pay run that the bank booked as one is one movement, and free again when one of its payments is reversed", async () => {
  await bot.act(async (act) => {
    const by = person("ben")
    for (const name of ["ana", "cem"])
      await bookPayment(act, by, {
        person: person(name),
        amount: eur(10_000),
        purpose: "",
        advance: false,
        payRun: month("2026-11"),
      })
  })
  await send(line({ amount: eur(-20_000), batch: true, text: "SAMMLER" }))
  expect(await ben("!bank book all")).toContain("B1: 200.00 EUR out, in the ledger already as E3 and E4")
  expect(await ben("!bank book B1")).toContain("B1 is booked already, as E3 and E4.")
  await ben("!reverse E3 paid to another account")
  expect(await ben("!bank")).toContain("One movement of your bank waits.")
  await ben("!pay @ana 100 EUR")
  await send(line({ amount: eur(-10_000) }), line({ amount: eur(-10_000), day: "2026-11-19" }))
  expect(await ben("!bank book B2 E4")).toContain("B2 is E4")
  expect(await ben("!bank book B3")).toContain("B3 is E6")
})

it("each of several pay runs of one month, booked by the bank as one, is known as that", async () => {
  const runAndPay = async () => {
    await bot.say("ben", "treasury", "!payrun")
    await bot.say("ben", "treasury", "!payrun done")
    await bot.pass("PT1H")
  }
  await runAndPay()
  await owe(bot, "ana", 500n)
  await owe(bot, "ben", 700n)
  await runAndPay()
  const batch = { batch: true, text: "SAMMLER" }
  await send(line({ amount: eur(-20_000), ...batch }), line({ amount: eur(-1_200), ...batch }))
  const said = await ben("!bank book all")
  expect(said).toContain("B1: 200.00 EUR out, in the ledger already as E3 and E4")
  expect(said).toContain("B2: 12.00 EUR out, in the ledger already as E7 and E8")
})
