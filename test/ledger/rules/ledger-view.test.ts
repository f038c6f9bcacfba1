import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { accounts, allDues, type Balances, duesOf, type Entry, type Posting } from "../../../src/ledger/rules/ledger.ts"
import { concernsOne, owedIn, shownBalances, shownEntry, totalOf } from "../../../src/ledger/rules/ledger-view.ts"

const person = (name: string) => matrixId(`@${name}:hive.example`)
const posting = (account: string, minor: bigint, currency = "EUR"): Posting => ({
  account,
  amount: { minor, currency },
  basis: null,
})
const entry = (kind: Entry["kind"], postings: readonly Posting[], reverses: number | null = null): Entry => ({
  ...{ number: 1, at: instant(0), recordedAt: instant(0), actor: null, kind, text: "", postings },
  ...{ task: null, reverses, corrects: null, happened: null },
})

const people = fc.constantFrom("ana", "ben", "cem", "tom")
const anyBalances = fc
  .array(
    fc.tuple(
      fc.oneof(
        people.map((name) => duesOf(person(name))),
        fc.constantFrom(...Object.values(accounts)),
      ),
      fc.constantFrom("EUR", "POINTS"),
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    ),
  )
  .map((rows): Balances => {
    const balances = new Map<string, Map<string, bigint>>()
    for (const [account, currency, minor] of rows)
      balances.set(account, (balances.get(account) ?? new Map<string, bigint>()).set(currency, minor))
    return balances
  })
const sumOf = (
  lines: readonly { readonly amount: { readonly minor: bigint; readonly currency: string } }[],
  code: string,
) => lines.reduce((sum, { amount }) => (amount.currency === code ? sum + amount.minor : sum), 0n)

describe("balances", () => {
  it("come to the same for members as for the treasurer, and name nobody to members", () => {
    fc.assert(
      fc.property(anyBalances, (balances) => {
        const [all, sums] = [shownBalances(balances, "treasury"), shownBalances(balances, "members")]
        for (const code of ["EUR", "POINTS"]) expect(sumOf(sums, code)).toBe(sumOf(all, code))
        expect(sums.some(({ account }) => account.includes("@"))).toBe(false)
        expect(new Set(sums.map(({ account, amount }) => `${account} ${amount.currency}`)).size).toBe(sums.length)
        expect([...all, ...sums].every(({ amount }) => amount.minor !== 0n)).toBe(true)
      }),
    )
  })

  it("of people are what is owed less what was paid in advance", () => {
    fc.assert(
      fc.property(anyBalances, (balances) => {
        const net = shownBalances(balances, "members").filter(({ account }) => account === allDues)
        for (const reader of ["treasury", "members"] as const)
          for (const code of ["EUR", "POINTS"]) {
            const { owed, advanced } = owedIn(balances, reader)
            const of = (all: typeof owed) => all.find(({ currency }) => currency === code)?.minor ?? 0n
            expect(of(owed) - of(advanced)).toBe(-sumOf(net, code))
            expect(of(owed) >= 0n && of(advanced) >= 0n).toBe(true)
            // Mostly a single person has an advance. If members saw the sum of all advances, they could guess whose it is. So they see
            // only the difference between debts and advances.
            if (reader === "members") expect(of(owed) === 0n || of(advanced) === 0n).toBe(true)
          }
      }),
    )
  })
})

describe("an entry", () => {
  const monthly = (...names: string[]) =>
    entry("monthly", [
      posting(accounts.monthly, BigInt(names.length)),
      ...names.map((name) => posting(duesOf(person(name)), -1n)),
    ])
  const texts = (shown: ReturnType<typeof shownEntry>) =>
    shown?.postings.map(({ account, amount, people }) => `${account} ${amount.minor} ${people}`)

  it("shows members one sum of what falls due to people, and the treasurer each", () => {
    expect(texts(shownEntry(monthly("ana", "ben"), "members", null))).toEqual([
      "expenses:monthly 2 0",
      "liabilities:dues -2 2",
    ])
    expect(texts(shownEntry(monthly("ana", "ben"), "treasury", null))).toHaveLength(3)
  })

  it("adds up many for the treasurer too, but not one who was asked for", () => {
    const many = monthly(...Array.from({ length: 200 }, (_, index) => `m${index}`))
    expect(texts(shownEntry(many, "treasury", null))).toEqual(["expenses:monthly 200 0", "liabilities:dues -200 200"])
    expect(texts(shownEntry(many, "treasury", duesOf(person("m7"))))).toEqual([
      "liabilities:dues:@m7:hive.example -1 0",
    ])
  })

  it("is not shown where nothing of it is on the account that was asked for", () => {
    expect(shownEntry(monthly("ana"), "members", "income")).toBeNull()
    expect(texts(shownEntry(monthly("ana"), "members", "liabilities"))).toEqual(["liabilities:dues -1 1"])
  })

  it("concerns one person where it is a payment, takes one back, or carries dues to another ID", () => {
    const kinds = new Map<number, Entry["kind"]>([
      [5, "payment"],
      [6, "income"],
      [7, "contribution"],
    ])
    const of = (kind: Entry["kind"], reverses: number | null = null) =>
      concernsOne(entry(kind, [], reverses), (number) => kinds.get(number))
    expect([of("payment"), of("transfer"), of("reversal", 5)]).toEqual([true, true, true])
    expect([of("contribution"), of("share-return"), of("reversal", 7)]).toEqual([true, true, true])
    expect([of("monthly"), of("income"), of("adjustment"), of("reversal", 6)]).toEqual([false, false, false, false])
  })

  it("counts for the sums of a month by its account", () => {
    const entries = [
      monthly("ana"),
      entry("income", [posting(accounts.bank, 7n, "POINTS"), posting("income:x", -7n, "POINTS")]),
    ]
    expect(totalOf(entries, allDues)).toEqual([{ minor: -1n, currency: "EUR" }])
    expect(totalOf(entries, "assets")).toEqual([{ minor: 7n, currency: "POINTS" }])
  })
})
