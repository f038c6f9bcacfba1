/** Guesses at what a bank's movement is. No entry of the ledger is proposed for two movements. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { holderKey } from "../../../src/bank/rules/alike.ts"
import { readBankDeed } from "../../../src/bank/rules/deed.ts"
import type { KnownHere, RecordedEntry } from "../../../src/bank/rules/left.ts"
import { identitiesOf } from "../../../src/bank/rules/lines.ts"
import { proposalsFor } from "../../../src/bank/rules/match.ts"
import { month } from "../../../src/kernel/rules/months.ts"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { eur, line } from "../../support/bank-files.ts"
import { typed } from "../../support/typed.ts"

const ana = matrixId("@ana:hive.example")
const works = matrixId("@city-works:hive.example")
const anasIban = "DE75512108001245126199"
const nothing: KnownHere = {
  ...{ tasks: [], entries: [], transfers: [], openings: [], refundable: [], paid: [] },
  ...{ ibans: new Map(), holders: new Map() },
}
const entry = (changes: Partial<RecordedEntry> & Pick<RecordedEntry, "entry" | "amount">): RecordedEntry => ({
  ...{ day: "2026-11-18", task: null, customer: null, person: null, payRun: null, endToEnd: null },
  ...changes,
})
const one = (of: ReturnType<typeof line>, known: Partial<KnownHere> = {}) =>
  proposalsFor([{ ...of, number: 1 }], { ...nothing, ...known })[0]
const task = { number: 3, customer: works, open: eur(50000) }

describe("what came in is", () => {
  it("income for the task that its text names, surely where it is all that is open", () => {
    const came = line({ amount: eur(50000), text: "Invoice for t3, thanks" })
    expect(one(came, { tasks: [task] })).toEqual({ propose: "task", task: 3, sure: true })
    expect(one({ ...came, amount: eur(20000) }, { tasks: [task] })).toEqual({ propose: "task", task: 3, sure: false })
    expect(one({ ...came, amount: eur(60000) }, { tasks: [task] })).toMatchObject({ propose: "income" })
    expect(one({ ...came, text: "NT3 2026T3X", amount: eur(1) }, { tasks: [task] })).toMatchObject({
      propose: "income",
    })
  })

  it("income for the only task of that amount, surely where its customer is called like that", () => {
    const came = line({ amount: eur(50000), name: "City Works Ltd" })
    expect(one(came, { tasks: [task] })).toEqual({ propose: "task", task: 3, sure: true })
    expect(one({ ...came, name: "Muster AG" }, { tasks: [task] })).toEqual({ propose: "task", task: 3, sure: false })
    const twice = [task, { ...task, number: 4, customer: ana }]
    expect(one({ ...came, name: "Muster AG" }, { tasks: twice })).toMatchObject({ propose: "income" })
    expect(one({ ...came, amount: { minor: 50000n, currency: "CHF" } }, { tasks: [task] })).toMatchObject({
      propose: "income",
    })
  })

  it("in the ledger already where the same was recorded, surely where it names the same task", () => {
    const recorded = [entry({ entry: 7, amount: eur(50000), task: 3 })]
    expect(one(line({ amount: eur(50000), text: "T3" }), { entries: recorded })).toEqual({
      propose: "seen",
      entries: [7],
      sure: true,
    })
    expect(one(line({ amount: eur(50000) }), { entries: recorded })).toEqual({
      propose: "seen",
      entries: [7],
      sure: false,
    })
    expect(one(line({ amount: eur(50000), day: "2026-09-01" }), { entries: recorded })).toMatchObject({
      propose: "income",
    })
  })

  it("else income from whom the bank names, but never an account number for others to read", () => {
    expect(one(line({ amount: eur(1), name: "Muster AG" }))).toEqual({
      propose: "income",
      from: "Muster AG",
      sure: false,
    })
    expect(one(line({ amount: eur(1), name: `Ana ${anasIban}` }))).toEqual({ propose: "income", from: "", sure: false })
  })
})

describe("what went out is", () => {
  const transfer = { run: month("2026-11"), person: ana, amount: eur(20000), endToEnd: "WAGGLE-K7QF2M9X-1" }
  const paid = entry({ entry: 5, amount: eur(-20000), person: ana, payRun: month("2026-11") })

  it("part of an open pay run by its reference, also where a code was scanned", () => {
    const out = line({ amount: eur(-20000) })
    for (const carried of [{ endToEnd: "waggle-k7qf2m9x-1" }, { text: "November WAGGLE-K7QF2M9X-1" }])
      expect(one({ ...out, ...carried }, { transfers: [transfer] })).toEqual({
        propose: "pay-run",
        run: "2026-11",
        sure: false,
      })
    expect(one({ ...out, amount: eur(-1), endToEnd: "WAGGLE-K7QF2M9X-1" }, { transfers: [transfer] })).toMatchObject({
      propose: "expense",
    })
  })

  it("surely a payment that is in the ledger, by its reference or by whose account it went to", () => {
    const out = line({ amount: eur(-20000), iban: anasIban })
    const ibans = new Map([[anasIban, ana]])
    expect(one(out, { entries: [paid], ibans })).toEqual({ propose: "seen", entries: [5], sure: true })
    const known = { ...paid, endToEnd: "WAGGLE-K7QF2M9X-1" }
    expect(one({ ...out, iban: null, endToEnd: known.endToEnd }, { entries: [known] })).toEqual({
      propose: "seen",
      entries: [5],
      sure: true,
    })
    expect(one({ ...out, iban: null }, { entries: [paid] })).toEqual({ propose: "seen", entries: [5], sure: false })
  })

  it("no payment that came back, though it has the reference of its payment", () => {
    const endToEnd = "WAGGLE-K7QF2M9X-1"
    const known = { ...paid, endToEnd }
    const before = {
      entry: 5,
      person: ana,
      amount: eur(20000),
      day: "2026-11-18",
      endToEnd,
      movement: null,
      others: [],
    }
    const out = line({ amount: eur(-20000), endToEnd })
    expect(one(out, { entries: [known], paid: [{ ...before, reversed: false }] })).toEqual({
      ...{ propose: "seen", entries: [5], sure: true },
    })
    expect(
      one({ ...out, amount: eur(20000) }, { entries: [known], paid: [{ ...before, reversed: false }] }),
    ).toMatchObject({ propose: "returned", certain: true, entry: 5 })
  })

  it("surely a whole pay run that the bank booked as one", () => {
    const other = { ...paid, entry: 6, amount: eur(-10000) }
    expect(one(line({ amount: eur(-30000), batch: true }), { entries: [paid, other] })).toEqual({
      propose: "seen",
      entries: [5, 6],
      sure: true,
    })
  })

  it("perhaps a payment to the member whose account it went to, else an expense", () => {
    const out = line({ amount: eur(-20000), iban: anasIban, name: "Ana Ahorn", text: "x".repeat(80) })
    expect(one(out, { ibans: new Map([[anasIban, ana]]) })).toEqual({ propose: "pay", person: ana, sure: false })
    const holders = new Map([[holderKey("Ana Ahörn"), ana]])
    expect(one({ ...out, iban: null, name: "AHORN,ANA" }, { holders })).toMatchObject({ propose: "expense" })
    expect(one({ ...out, iban: null, name: "ana  AHORN" }, { holders })).toEqual({
      propose: "pay",
      person: ana,
      sure: false,
    })
    expect(one(out)).toEqual({ propose: "expense", to: "Ana Ahorn", purpose: `${"x".repeat(59)}…`, sure: false })
  })

  it("nobody’s to book where the bank took something back", () => {
    expect(one(line({ amount: eur(20000), returned: true }), { tasks: [task] })).toMatchObject({
      propose: "returned",
      certain: true,
      entry: null,
    })
  })
})

describe("whatever waits", () => {
  const amounts = fc.constantFrom(-200n, -100n, 100n, 200n, 500n).map(eur)
  const some = fc.array(
    fc
      .record({
        amount: amounts,
        text: fc.constantFrom("", "T3", "T4"),
        iban: fc.constantFrom(null, anasIban),
        day: fc.constantFrom("2026-11-18", "2026-11-19"),
      })
      .map(line),
    { maxLength: 12 },
  )
  const entries = fc
    .array(amounts, { maxLength: 8 })
    .map((all) => all.map((amount, index) => entry({ entry: index + 1, amount })))

  it("each has one proposal; no entry is proposed twice, and no task beyond what is open of it", () => {
    fc.assert(
      fc.property(some, entries, (lines, entries) => {
        const tasks = [3, 4].map((number) => ({ number, customer: works, open: eur(500) }))
        const numbered = lines.map((line, index) => ({ ...line, number: index + 1 }))
        const proposals = proposalsFor(numbered, { ...nothing, entries, tasks, ibans: new Map([[anasIban, ana]]) })
        expect(proposals).toHaveLength(lines.length)
        const seen = proposals.flatMap((one) => (one.propose === "seen" || one.propose === "tasks" ? one.entries : []))
        const groups = new Map(proposals.flatMap((one) => (one.propose === "joined" ? [[one.lines.join(), one]] : [])))
        for (const { entries: own, lines: joined } of groups.values()) {
          seen.push(...own)
          const sum = joined.reduce((all, number) => all + (lines[number - 1]?.amount.minor ?? 0n), 0n)
          expect(sum).toBe(own.reduce((all, number) => all + (entries[number - 1]?.amount.minor ?? 0n), 0n))
        }
        expect(new Set(seen).size).toBe(seen.length)
        const forTasks = lines.filter((_, index) => /^tasks?$/.test(proposals[index]?.propose ?? ""))
        expect(forTasks.reduce((sum, { amount }) => sum + amount.minor, 0n) <= 1_000n).toBe(true)
        for (const { number, open } of tasks) {
          const sum = lines.reduce((sum, { amount }, index) => {
            const proposal = proposals[index]
            return proposal?.propose === "task" && proposal.task === number ? sum + amount.minor : sum
          }, 0n)
          expect(sum <= open.minor).toBe(true)
        }
      }),
    )
  })

  it("two lines are the same movement where the bank’s reference is, else where all is; like ones of a file are counted", () => {
    const same = line({ amount: eur(100), name: "Muster" })
    const [first, second] = identitiesOf([same, same])
    expect(first).not.toBe(second)
    expect(identitiesOf([same])).toEqual([first])
    expect(identitiesOf([{ ...same, text: "x" }])).not.toEqual([first])
    const named = { ...same, reference: "7" }
    expect(identitiesOf([named])).toEqual(identitiesOf([{ ...named, name: "Muster AG", text: "x" }]))
    expect(identitiesOf([named])).not.toEqual(identitiesOf([{ ...named, day: "2026-11-19" }]))
  })
})

describe("statements that overlap", () => {
  const day = fc.integer({ min: 10, max: 15 }).map((day) => `2026-11-${day}`)
  const movement = fc
    .record({ day, amount: fc.constantFrom(eur(100), eur(200)), name: fc.constantFrom("", "Muster AG") })
    .map(line)
  const span = fc.tuple(day, day).map((days) => days.toSorted())

  it("bring each movement once, in whichever order they come", () => {
    fc.assert(
      fc.property(fc.array(movement, { maxLength: 30 }), fc.array(span, { maxLength: 5 }), (all, spans) => {
        const movements = all.toSorted((one, other) => (one.day < other.day ? -1 : 1))
        const within = ([first = "", last = ""]: readonly string[]) =>
          movements.filter(({ day }) => day >= first && day <= last)
        const brought = new Set(spans.flatMap((days) => identitiesOf(within(days))))
        const meant = movements.filter(({ day }) =>
          spans.some(([first = "", last = ""]) => day >= first && day <= last),
        )
        expect(brought.size).toBe(meant.length)
      }),
    )
  })
})

describe("after !bank", () => {
  it.each([
    ["", { deed: "list", page: 1 }],
    ["2", { deed: "list", page: 2 }],
    ["book b3", { deed: "book", lines: [3], parts: null }],
    ["buchen B3 t4", { deed: "book", lines: [3], parts: [{ as: "task", task: 4, amount: null, from: "" }] }],
    ["book B3 E12", { deed: "book", lines: [3], parts: [{ as: "entry", entry: 12 }] }],
    [
      "book B3 income from City works T3",
      { deed: "book", lines: [3], parts: [{ as: "task", task: 3, amount: null, from: "City works" }] },
    ],
    [
      "buchen B3 einnahme von Stadtwerke",
      { deed: "book", lines: [3], parts: [{ as: "income", from: "Stadtwerke", amount: null }] },
    ],
    [
      "buchen B3 Ausgabe an Bäckerei für Brot",
      { deed: "book", lines: [3], parts: [{ as: "expense", to: "Bäckerei", purpose: "Brot", amount: null }] },
    ],
    ["book B3 income", { deed: "book", lines: [3], parts: [{ as: "income", from: "", amount: null }] }],
    ["book all", { deed: "book-sure" }],
    ["pay B3 @ana", { deed: "book", lines: [3], parts: [{ as: "pay", person: "@ana", amount: null }] }],
    ["weglassen B3", { deed: "skip", line: 3 }],
    ["book", { refused: "bank-which-line" }],
    ["skip it", { refused: "bank-which-line" }],
    ["book B3 lunch", { refused: "bank-deed-unknown" }],
    ["pay B3", { refused: "bank-pay-whom", movement: "B3" }],
    // 5 EUR may be only a part of the movement, so the amount must not be ignored.
    [
      "book B3 income 5 EUR from Kai",
      { deed: "book", lines: [3], parts: [{ as: "income", from: "Kai", amount: "5 EUR" }] },
    ],
    ["book B3 income Kai", { refused: "bank-left-over", movement: "B3", as: "income" }],
    ["book B3 ausgabe bald an A für B", { refused: "bank-left-over", movement: "B3", as: "expense" }],
    ["lunch", { refused: "bank-deed-unknown" }],
    ["skip B3 B4", { refused: "bank-deed-unknown" }],
  ])("“%s” is understood", (text, deed) => {
    expect(readBankDeed(text, typed)).toEqual(deed)
  })
})
