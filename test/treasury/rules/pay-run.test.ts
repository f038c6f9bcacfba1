/** A pay run pays everything that fell due before a certain moment, minus all payments (§8.6). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { instant, type MatrixId, matrixId } from "../../../src/kernel/rules/types.ts"
import { duesOf, type Entry, type EntryKind, replay } from "../../../src/ledger/rules/ledger.ts"
import { duesBefore, endToEndId, readEndToEndId } from "../../../src/treasury/rules/pay-run.ts"

const [ana, ben] = [matrixId("@ana:hive.example"), matrixId("@ben:hive.example")]
const december = instant(1000)

interface Line {
  readonly kind: EntryKind
  /** The minor units that fall due to the person. A payment is negative. */
  readonly due: bigint
  readonly at?: number
  readonly person?: MatrixId
  readonly currency?: string
  readonly reverses?: number
  readonly corrects?: number
}

function ledger(lines: readonly Line[]): Entry[] {
  return lines.map((line, index): Entry => {
    const { kind, due, at = 0, person = ana, currency = "EUR", reverses = null, corrects = null } = line
    const postings = [{ account: duesOf(person), amount: { minor: -due, currency }, basis: null }]
    const when = { at: instant(at), recordedAt: instant(at) }
    return {
      number: index + 1,
      kind,
      ...when,
      actor: null,
      happened: null,
      text: "",
      task: null,
      reverses,
      corrects,
      postings,
    }
  })
}

function dues(lines: readonly Line[], nowOf?: (person: MatrixId) => MatrixId): string[] {
  const entries = ledger(lines)
  const later = entries
    .filter(({ at }) => at >= december)
    .flatMap((entry) => entry.postings.map((posting) => ({ entry, posting })))
  const all = new Map(entries.map((entry) => [entry.number, entry]))
  return duesBefore(december, replay(entries), later, all, nowOf).map(
    ({ person, amount }) => `${person.slice(1, 4)} ${amount.minor} ${amount.currency}`,
  )
}

describe("what a pay run pays", () => {
  it("is what fell due before its end, and nothing that fell due after", () => {
    expect(dues([{ kind: "monthly", due: 500n, at: 999 }])).toEqual(["ana 500 EUR"])
    expect(dues([{ kind: "monthly", due: 500n, at: 1000 }])).toEqual([])
  })

  it("takes off all payments, also later ones", () => {
    const month: Line = { kind: "monthly", due: 500n }
    expect(dues([month, { kind: "payment", due: -200n, at: 10 }])).toEqual(["ana 300 EUR"])
    expect(dues([month, { kind: "payment", due: -500n, at: 2000 }])).toEqual([])
    expect(dues([month, { kind: "payment", due: -500n, at: 2000 }, { kind: "monthly", due: 500n, at: 3000 }])).toEqual(
      [],
    )
  })

  it("takes a payment that was taken back as not paid", () => {
    const lines: Line[] = [
      { kind: "monthly", due: 500n },
      { kind: "payment", due: -500n, at: 2000 },
      { kind: "reversal", due: 500n, at: 2001, reverses: 2 },
    ]
    expect(dues(lines)).toEqual(["ana 500 EUR"])
  })

  it("counts what was put right later for the time of what it puts right", () => {
    const income: Line = { kind: "income", due: 300n, at: 500 }
    expect(dues([income, { kind: "reversal", due: -300n, at: 2000, reverses: 1 }])).toEqual([])
    expect(dues([income, { kind: "adjustment", due: 50n, at: 2000, corrects: 1 }])).toEqual(["ana 350 EUR"])
    const late: Line = { kind: "income", due: 300n, at: 1500 }
    expect(dues([late, { kind: "reversal", due: -300n, at: 2000, reverses: 1 }])).toEqual([])
    expect(
      dues([{ kind: "monthly", due: 20n }, late, { kind: "adjustment", due: 50n, at: 2000, corrects: 2 }]),
    ).toEqual(["ana 20 EUR"])
  })

  it("is one sum for each person and currency, and nothing for whoever is ahead", () => {
    const lines: Line[] = [
      { kind: "monthly", due: 500n, person: ben },
      { kind: "monthly", due: 7n, currency: "POINTS" },
      { kind: "monthly", due: 500n },
      { kind: "payment", due: -600n, person: ben },
    ]
    expect(dues(lines)).toEqual(["ana 500 EUR", "ana 7 POINTS"])
  })

  it("goes to the Matrix ID under which somebody goes on, also where they changed it after", () => {
    const lines: Line[] = [
      { kind: "monthly", due: 500n, person: ana },
      { kind: "monthly", due: 40n, person: ana, at: 1500 },
      { kind: "transfer", due: -540n, person: ana, at: 2000 },
      { kind: "transfer", due: 540n, person: ben, at: 2000 },
    ]
    expect(dues(lines, (person) => (person === ana ? ben : person))).toEqual(["ben 500 EUR"])
  })

  it("is what the entries up to then come to, whatever happened after", () => {
    const claim = fc.record({ due: fc.bigInt({ min: 1n, max: 900n }), at: fc.integer({ min: 0, max: 1999 }) })
    const paid = fc.bigInt({ min: 1n, max: 400n })
    fc.assert(
      fc.property(
        fc.array(claim, { maxLength: 8 }),
        fc.array(paid, { maxLength: 3 }),
        fc.nat(),
        (claims, paid, which) => {
          const fallen = claims.map((one): Line => ({ kind: "income", ...one }))
          const payments = paid.map((due): Line => ({ kind: "payment", due: -due, at: 2000 }))
          const back = fallen[which % (fallen.length || 1)]
          const reversal: Line[] = back
            ? [{ kind: "reversal", due: -back.due, at: 2500, reverses: fallen.indexOf(back) + 1 }]
            : []
          const expected =
            claims.filter(({ at }) => at < 1000).reduce((sum, { due }) => sum + due, 0n) -
            paid.reduce((sum, one) => sum + one, 0n) -
            (back && (back.at ?? 0) < 1000 ? back.due : 0n)
          expect(dues([...fallen, ...payments, ...reversal])).toEqual(expected > 0n ? [`ana ${expected} EUR`] : [])
        },
      ),
    )
  })
})

describe("what banks know a payment by", () => {
  it("is found again in whatever the bank makes of it", () => {
    const reference = endToEndId({ code: "K7QF2M9X" }, { number: 12 })
    expect(reference).toBe("WAGGLE-K7QF2M9X-12")
    for (const text of [reference, reference.toLowerCase(), `SVWZ+${reference} Hive 2026-11`, `EREF: ${reference}.`])
      expect(readEndToEndId(text)).toEqual({ code: "K7QF2M9X", number: 12 })
    for (const text of ["", "NOTPROVIDED", "WAGGLE-K7QF2M9X", "WAGGLE-K7QF2M9I-1", "WAGGLE-K7QF2M9X-0"])
      expect(readEndToEndId(text)).toBeNull()
  })
})
