import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { generator, lotBy, lotCommitment, lotOrder, lotSeed, rankingsDigest } from "../../../src/votes/rules/lot.ts"

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")
const secret = "07".repeat(32)

describe("the lot", () => {
  it("is committed to by the SHA-256 of its secret", () => {
    expect(lotCommitment(secret)).toBe(sha256(secret))
    expect(() => lotCommitment("guess")).toThrow(RangeError)
  })

  it("takes its seed from the secret and the rankings, sorted, abstentions left out", () => {
    const seed = lotSeed(secret, [[2, 1], [10, 2], [], [1]])
    expect(seed).toBe(`${secret}:${sha256("1\n10 2\n2 1\n")}`)
    expect(rankingsDigest([])).toBe(sha256(""))
  })

  it("does not know in which order the ballots were cast", () => {
    const rankings = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 12 })))
    const both = rankings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(both, ([one, other]) => {
        expect(rankingsDigest(one)).toBe(rankingsDigest(other))
      }),
    )
  })

  it("draws as OpenTally documents: SHA-256 of seed, comma and counter, as a number, modulo what is left", () => {
    const next = generator("foobar")
    const k = (counter: number) => BigInt(`0x${sha256(`foobar,${counter}`)}`)
    expect([next(10), next(7), next(1000)]).toEqual([Number(k(0) % 10n), Number(k(1) % 7n), Number(k(2) % 1000n)])
  })

  it("gives the same order for ever", () => {
    expect(lotOrder("foobar", [1, 2, 3, 4, 5, 6])).toEqual(lotOrder("foobar", [6, 5, 4, 3, 2, 1]))
    expect(lotOrder("foobar", [1, 2, 3, 4, 5, 6])).toEqual([1, 4, 3, 6, 2, 5])
    expect(
      lotOrder(
        lotSeed(secret, [
          [1, 2],
          [2, 1],
        ]),
        [1, 2, 3, 4],
      ),
    ).toEqual([1, 4, 2, 3])
  })

  it("puts each option into each place about equally often", () => {
    const options = [1, 2, 3, 4, 5]
    const draws = 5000
    const seen = new Map<string, number>()
    for (let draw = 0; draw < draws; draw++)
      for (const [place, option] of lotOrder(`co-op ${draw}`, options).entries())
        seen.set(`${option} at ${place}`, (seen.get(`${option} at ${place}`) ?? 0) + 1)
    const expected = draws / options.length
    const chiSquared = [...seen.values()].reduce((all, times) => all + (times - expected) ** 2 / expected, 0)
    expect(seen.size).toBe(25)
    // 16 degrees of freedom: a value above 45 occurs less than once in ten thousand. The seeds are fixed, so this cannot fail by chance.
    expect(chiSquared).toBeLessThan(45)
  })

  it("puts all options in order, and settles each tie by that one order", () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (seed, options) => {
        const order = lotOrder(seed, options)
        expect(order.toSorted((a, b) => a - b)).toEqual(options.toSorted((a, b) => a - b))
        const tied = options.filter((option) => option % 2 === 0)
        expect(lotBy(() => seed, options)(tied)).toEqual(order.filter((option) => tied.includes(option)))
      }),
    )
  })

  it("is drawn of nothing but a secret, and of something", () => {
    expect(() => lotSeed("5E".repeat(32), [])).toThrow(RangeError)
    expect(() => lotCommitment("5e")).toThrow(RangeError)
    for (const n of [0, -1, 1.5]) expect(() => generator("foobar")(n)).toThrow(RangeError)
  })
})
