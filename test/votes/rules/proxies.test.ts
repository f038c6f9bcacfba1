/** Who may vote for whom (§3.10). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { instant, type MatrixId, matrixId, motionId } from "../../../src/kernel/rules/types.ts"
import { everything, type GivenProxy, holdersIn, mayName } from "../../../src/votes/rules/proxies.ts"
import { whoseBallot } from "../../../src/votes/rules/whose-ballot.ts"
import { typed } from "../../support/typed.ts"

const of = (name: string): MatrixId => matrixId(`@${name}:hive.example`)
const [ana, ben, cem, dee] = [of("ana"), of("ben"), of("cem"), of("dee")]
const all = new Set([ana, ben, cem, dee])
const vote = { id: motionId("M7"), kind: "budget", series: "public", subject: null, office: null } as const
const now = { at: instant(1_000), most: 2 }
const proxy = (giver: MatrixId, holder: MatrixId, more: Partial<GivenProxy> = {}): GivenProxy => ({
  ...{ giver, holder, ...everything, until: null },
  ...more,
})

describe("a proxy", () => {
  it("lets its holder vote for its giver", () => {
    expect(holdersIn(vote, all, [proxy(ana, ben)], now)).toEqual(new Map([[ana, ben]]))
  })

  it("for the motion comes before one for its kind, and that before one for all votes", () => {
    const given = [proxy(ana, ben), proxy(ana, cem, { kind: "budget" }), proxy(ana, dee, { motion: vote.id })]
    expect(holdersIn(vote, all, given, now).get(ana)).toBe(dee)
    expect(holdersIn(vote, all, given.slice(0, 2), now).get(ana)).toBe(cem)
    expect(holdersIn({ ...vote, kind: "decision", id: motionId("M8") }, all, given, now).get(ana)).toBe(ben)
  })

  it("for one office is none for another", () => {
    const election = { ...vote, kind: "treasurer", office: "treasurer" } as const
    const given = [proxy(ana, ben, { kind: "treasurer", office: "moderator" })]
    expect(holdersIn(election, all, given, now).size).toBe(0)
  })

  it("stands until its day is over", () => {
    expect(holdersIn(vote, all, [proxy(ana, ben, { until: instant(1_000) })], now).size).toBe(1)
    expect(holdersIn(vote, all, [proxy(ana, ben, { until: instant(999) })], now).size).toBe(0)
  })

  it("is nothing where one of the two is not on the roll, among the moderators, or for the person concerned", () => {
    expect(holdersIn(vote, new Set([ana]), [proxy(ana, ben)], now).size).toBe(0)
    expect(holdersIn(vote, new Set([ben]), [proxy(ana, ben)], now).size).toBe(0)
    expect(holdersIn({ ...vote, series: "moderators" }, all, [proxy(ana, ben)], now).size).toBe(0)
    expect(holdersIn({ ...vote, subject: ben }, all, [proxy(ana, ben)], now).size).toBe(0)
    expect(holdersIn({ ...vote, subject: ana }, all, [proxy(ana, ben)], now).size).toBe(1)
  })

  it("is not handed on", () => {
    expect(holdersIn(vote, all, [proxy(ana, ben), proxy(ben, cem)], now)).toEqual(
      new Map([
        [ana, ben],
        [ben, cem],
      ]),
    )
  })

  it("never gives a holder more than the most, nobody two holders, and nobody their own", () => {
    const person = fc.constantFrom(ana, ben, cem, dee)
    const kind = fc.constantFrom("budget" as const, "decision" as const, null)
    const given = fc.array(fc.record({ giver: person, holder: person, kind }))
    fc.assert(
      fc.property(given, fc.nat(3), (list, most) => {
        const proxies = list.map(({ giver, holder, kind }) => proxy(giver, holder, { kind }))
        const holders = holdersIn(vote, all, proxies, { ...now, most })
        for (const holder of all)
          expect([...holders.values()].filter((one) => one === holder).length).toBeLessThanOrEqual(most)
        for (const [giver, holder] of holders) expect(giver).not.toBe(holder)
      }),
    )
  })
})

describe("naming somebody", () => {
  it("is refused for oneself, above the most, and where proxies are off", () => {
    const standing = [proxy(ana, dee), proxy(ben, dee, { kind: "budget" })]
    const name = (giver: MatrixId, most: number, holder = dee) =>
      mayName({ giver, holder }, standing, { most, called: "dee" })?.refused ?? null
    expect(name(cem, 2)).toBe("proxy-holds-enough")
    expect(name(cem, 3)).toBeNull()
    expect(name(ana, 2)).toBeNull()
    expect(name(cem, 0)).toBe("proxies-off")
    expect(name(cem, 3, cem)).toBe("proxy-to-oneself")
  })
})

describe("whose a ballot is", () => {
  const meant = (text: string, givers = [ana, cem]) => whoseBallot(text, { self: ben, givers }, typed)

  it.each([
    ["for ana 2 1", ana, "2 1"],
    ["for ana: 2 1", ana, "2 1"],
    ["M7 for ana: 2 1", ana, "M7 2 1"],
    ["M7: for @ana 2", ana, "M7: 2"],
    ["für @ana:hive.example: 1", ana, "1"],
    ["for me 2 1", ben, "2 1"],
    ["2 1 for ana", ana, "2 1"],
    ["agree for Ana!", ana, "agree"],
    ["option 1 for ana", ana, "option 1"],
    ["2 1 for ana because it is near", ana, "2 1 because it is near"],
    ["M7 yes for @ana, because it is near", ana, "M7 yes, because it is near"],
    ["1 für ana signed weil es nah ist", ana, "1 signed weil es nah ist"],
    ["object for ana: it rusts", ana, "object: it rusts"],
    ["for ana 1 because it is good for cem", ana, "1 because it is good for cem"],
    ["for cem object: it helps nobody, not even for ana", cem, "object: it helps nobody, not even for ana"],
  ])("is read from %s", (text, person, rest) => {
    expect(meant(text)).toEqual({ people: [person], rest })
  })

  it.each([
    "2 1",
    "for dee 2",
    "I object: it is bad for ana",
    "for ana",
    "I vote for 2",
    "1 because I care for ana because she is ill",
  ])("is not in %s", (text) => {
    expect(meant(text)).toBeNull()
  })

  it("is not clear if two people have that name", () => {
    const other = matrixId("@ana:other.example")
    expect(meant("for ana 2", [ana, other])?.people).toEqual([ana, other])
    expect(meant("for @ana:other.example 2", [ana, other])?.people).toEqual([other])
  })
})
