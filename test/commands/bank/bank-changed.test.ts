/** The bank delivers a movement again in other words. It is not taken twice, and no other movement of the day is taken for it. */
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { BankLine } from "../../../src/bank/rules/lines.ts"
import { bankCoop, csv, handIn } from "../../support/bank-coop.ts"
import { balance, eur, line, ownIban, parts } from "../../support/bank-files.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { seat } from "../../support/owed.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await bankCoop()
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "treasury", body)
const send = (file: string) => handIn(bot, file)
const kept = async () => (await bot.store.knex("bank_lines")).length

/** A CSV with these movements: day of November, cents, name, text. */
const rows = (...all: readonly (readonly [day: number, cents: number, name: string, text: string])[]) =>
  [
    "Day;Sum;Who;What",
    ...all.map(([day, cents, name, text]) => {
      const sum = `${cents < 0 ? "-" : "+"}${Math.floor(Math.abs(cents) / 100)},${String(Math.abs(cents) % 100).padStart(2, "0")}`
      return `${day}.11.2026;${sum};${name};${text}`
    }),
  ].join("\n")

/** A statement with both balances, in cents. */
const statement = (opening: number, closing: number, ...lines: BankLine[]) => {
  const [first, last] = ["OPBD", "CLBD"].map((kind, index) =>
    balance(kind, "2026-11-18", index === 0 ? opening : closing),
  )
  return parts([{ lines, balances: [first ?? "", last ?? ""] }])
}

const coffee = line({ amount: eur(-350), name: "Cafe Kolb", text: "Card payment" })
const later = { ...coffee, text: "Card payment Cafe Kolb Berlin 09:12" }

describe("a movement in other words", () => {
  it("is the same by the bank’s reference, whatever else changed", async () => {
    const named = { ...coffee, reference: "R1" }
    await send(parts([{ lines: [named] }]))
    expect(await send(parts([{ lines: [{ ...named, name: "VISA", text: "T3" }] }]))).toContain(
      "Nothing in this statement is new. One I knew already.",
    )
  })

  it("is the same where the balances say so, and has the later words from then on", async () => {
    await send(statement(10_000, 9_650, coffee))
    expect(await send(statement(10_000, 9_650, later))).toContain(
      "Nothing in this statement is new. One I knew already.",
    )
    expect(await ben("!bank")).toContain("Card payment Cafe Kolb Berlin 09:12")
    expect(await send(statement(10_000, 9_650, coffee))).toContain("Nothing in this statement is new.")
    expect(await kept()).toBe(1)
  })

  it("is the same by the balances even if no word is left of the old ones", async () => {
    await send(statement(10_000, 9_650, coffee))
    const other = { ...coffee, name: "VISA", text: "4711" }
    expect(await send(statement(10_000, 9_550, other, line({ amount: eur(-100), name: "Baker" })))).toContain(
      "One movement in this statement is new. One I knew already.",
    )
    expect(await kept()).toBe(2)
  })

  it("is another where the balances say so", async () => {
    await send(statement(10_000, 9_650, coffee))
    expect(await send(statement(9_650, 9_300, later))).toContain("One movement in this statement is new.")
    expect(await ben("!bank")).not.toContain("in other words")
    expect(await kept()).toBe(2)
  })

  it("is asked about where it would cancel out the others of its file, so that the balances fit both ways", async () => {
    const milk = line({ amount: eur(-550), name: "Cafe Kolb", text: "Milk" })
    const refund = line({ amount: eur(900), name: "Cafe Kolb", text: "Refund" })
    await send(statement(10_000, 10_000, coffee, milk, refund))
    const said = await send(statement(10_000, 10_000, coffee, milk, { ...refund, text: "Refund of cups 17 November" }))
    expect(said).toContain("One is B3 (9.00 EUR in, 18 November 2026) in other words by now")
    expect(said).toContain("2 look exactly like B1 (3.50 EUR out, 18 November 2026) and B2")
    expect(await kept()).toBe(3)
  })

  it("is the same by the movements around it, and the treasurer can say otherwise", async () => {
    await send(rows([17, -700, "Baker", "Rolls"], [18, -350, "Cafe Kolb", "Coffee"], [18, 900, "Korn", "Invoice"]))
    const again = rows(
      [18, -350, "Cafe Kolb", "Coffee Berlin 09:12"],
      [18, 900, "Korn", "Invoice"],
      [19, -100, "Bus", "Ticket"],
    )
    const said = await send(again)
    expect(said).toContain("One movement in this statement is new.")
    expect(said).toContain("One is B2 (3.50 EUR out, 18 November 2026) in other words by now")
    expect(await kept()).toBe(4)
    expect(await ben("!bank again B2")).toContain("B5 is B2 once more: 3.50 EUR")
    expect(await kept()).toBe(5)
    expect(await ben("!bank")).toContain("Coffee Berlin 09:12")
    // From now on both are known by their own words.
    expect(await send(again)).toContain("Nothing in this statement is new.")
    expect(await send(rows([18, -350, "Cafe Kolb", "Coffee"]))).toContain("Nothing in this statement is new.")
    expect(await kept()).toBe(5)
  })

  it("is known by both words once it was taken for the same", async () => {
    const [old, next] = ["Coffee", "Coffee Berlin"].map((text) =>
      rows([17, -700, "Baker", "Rolls"], [18, -350, "Cafe Kolb", text], [19, 900, "Korn", "Invoice"]),
    )
    await send(old ?? "")
    expect(await send(next ?? "")).toContain("One is B2")
    for (const file of [next, old]) expect(await send(file ?? "")).not.toContain("in other words")
    expect(await kept()).toBe(3)
  })

  it("is asked about where nothing tells; booked is neither, unless the treasurer says so", async () => {
    await send(rows([18, -350, "Cafe Kolb", "Coffee"]))
    await ben("!bank book B1 expense to Cafe for coffee")
    expect(await send(rows([18, -350, "Cafe Kolb", "Coffee Berlin"]))).toContain(
      "It looks like a movement that I have, in other words. You say whether it is the same.",
    )
    expect(await ben("!bank")).toContain(
      "Looks like B1 in other words, booked as E1. If it is the same: `!bank skip B2`",
    )
    expect(await ben("!bank book all")).toContain("I am sure of none")
    await ben("!bank skip B2")
    expect(await send(rows([18, -350, "Cafe Kolb", "Coffee Berlin"]))).toContain("Nothing in this statement is new.")
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
  })

  it("brings back nothing of what was erased", async () => {
    await bot.say("ana", "direct", "!payinfo DE75512108001245126199 Ana Ahorn")
    const paid = line({ amount: eur(-10_000), iban: "DE75512108001245126199", name: "Ana Ahorn", text: "Pay" })
    await send(statement(20_000, 10_000, paid))
    await bot.act(async ({ work, coop }) => {
      const { bookPayment } = await import("../../../src/treasury/acts/payments.ts")
      const { person } = await import("../../support/bot.ts")
      const wanted = { person: person("ana"), amount: eur(10_000), purpose: "", advance: true, payRun: null }
      await bookPayment({ work, coop }, person("ben"), wanted)
    })
    await ben("!bank book all")
    await bot.say("ana", "direct", "!forget payinfo")
    expect(await send(statement(20_000, 10_000, { ...paid, iban: null, text: "Pay for November" }))).toContain(
      "Nothing in this statement is new.",
    )
    expect(await ben("!bank skip B1")).not.toContain("Ahorn")
    expect(await kept()).toBe(1)
  })
})

describe("whatever the bank does to the words", () => {
  const words = ["Coffee", "Coffee Berlin", "Coffee Berlin 09:12", "Rolls", ""]
  /** A movement in its words of the first and of the second file. */
  const movement = fc.record({
    day: fc.constantFrom(17, 18, 19),
    cents: fc.constantFrom(-350, -100, 900),
    first: fc.constantFrom(...words),
    second: fc.constantFrom(...words),
    /** In which files it is. */
    file: fc.constantFrom("first", "second", "both"),
  })

  it("with balances no movement is taken twice or lost, without a question of both kinds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(movement, { minLength: 1, maxLength: 5 }), async (all) => {
        // The second statement begins at the first one's opening balance, and has all its movements and newer ones.
        const both = all.filter(({ file }) => file !== "second")
        const newer = all.filter(({ file }) => file === "second")
        const read = (one: (typeof all)[number], text: string) =>
          line({ amount: eur(one.cents), name: "Cafe", text, day: `2026-11-${one.day}` })
        const sum = (some: typeof all) => some.reduce((whole, { cents }) => whole + cents, 0)
        const other = await CoopBot.start({ commands, settings: { account: { holder: "Hive eG", iban: ownIban } } })
        try {
          await seat(other, "ben", "treasurer")
          await other.send(
            "ben",
            "treasury",
            statement(10_000, 10_000 + sum(both), ...both.map((one) => read(one, one.first))),
          )
          const second = [...both, ...newer].map((one) => read(one, one.second))
          const said = (
            await other.send("ben", "treasury", statement(10_000, 10_000 + sum([...both, ...newer]), ...second))
          )
            .map(({ body }) => body)
            .join("\n")
          const there = (await other.store.knex("bank_lines")).length
          const asked = /once more\?|You say whether/.test(said)
          // Each further or missing line is one that the treasurer is asked about.
          if (!asked) expect(there).toBe(all.length)
        } finally {
          await other.close()
        }
      }),
      { numRuns: 25 },
    )
  })

  it("without balances a new movement is kept, or the treasurer is asked", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(movement, { minLength: 1, maxLength: 5 }), async (all) => {
        const other = await CoopBot.start({
          commands,
          settings: { account: { holder: "Hive eG", iban: ownIban }, bank: { csv } },
        })
        try {
          await seat(other, "ben", "treasurer")
          const file = (some: typeof all, text: "first" | "second") =>
            rows(...some.map((one) => [one.day, one.cents, "Cafe", one[text]] as const))
          const [first, second] = (["first", "second"] as const).map((own) =>
            all.filter((one) => one.file !== (own === "first" ? "second" : "first")),
          )
          await other.send("ben", "treasury", file(first ?? [], "first"))
          await other.send("ben", "treasury", file(first ?? [], "first"))
          const before = (await other.store.knex("bank_lines")).length
          const said = (await other.send("ben", "treasury", file(second ?? [], "second")))
            .map(({ body }) => body)
            .join("\n")
          const there = (await other.store.knex("bank_lines")).length
          const asked = /once more\?|You say whether/.test(said)
          if (!asked) expect(there - before).toBe((second ?? []).length)
        } finally {
          await other.close()
        }
      }),
      { numRuns: 25 },
    )
  })
})
