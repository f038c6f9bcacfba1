/** The rules of mediations (§17.3): who is asked for what, and what each answer changes. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { instant, type MatrixId } from "../../../src/kernel/rules/types.ts"
import {
  acceptedBy,
  agreedTo,
  begun,
  knowsOf,
  type Mediation,
  mayAcceptWords,
  mayMediate,
  movedIn,
  named,
  partiesOf,
  proposed,
  stripped,
  waitsFor,
  withoutMediator,
} from "../../../src/mediation/rules/mediation.ts"
import { id } from "../../support/rooms.ts"

const [ana, ben, cem, dee] = [id("ana"), id("ben"), id("cem"), id("dee")]
const people = [ana, ben, cem, dee]
const now = instant(0)
const about = { asker: ana, other: ben, about: "The rota" }
const nobody = new Set<MatrixId>()

describe("a mediator", () => {
  it("is asked once both accept them, and is a third person who has not declined before", () => {
    const asked = begun(about, cem, now)
    expect(waitsFor(asked, ben)).toBe("mediation")
    expect(knowsOf(asked, cem)).toBe(false)
    const both = acceptedBy(asked, ben)
    expect([both.stage, waitsFor(both, cem), knowsOf(both, cem)]).toEqual(["asking", "mediate", true])
    expect(mayMediate(both, ana)).toEqual({ refused: "mediator-is-party" })
    const without = withoutMediator(both)
    expect(mayMediate(without, cem)).toBe("unwilling")
    expect(people.map((person) => waitsFor(without, person))).toEqual(["name", "name", null, null])
  })

  it("whose office it is needs only the other one's yes, if the asker named nobody", () => {
    expect(named(begun(about, null, now), ben, dee, new Set([dee])).stage).toBe("asking")
    expect(named(begun(about, null, now), ben, cem, new Set([dee])).stage).toBe("choosing")
    expect(named(begun(about, cem, now), ben, dee, new Set([dee])).stage).toBe("choosing")
  })
})

describe("words", () => {
  it("hold once both parties accept the same, whoever of the three proposed them", () => {
    const room: Mediation = { ...begun(about, cem, now), stage: "talking", joined: true }
    const words = { use: "settle", title: "Half each", text: "", named: false } as const
    const first = proposed(room, cem, words)
    expect(first.wording.agreed).toEqual([])
    const second = proposed(first, ana, words)
    expect(second.wording).toMatchObject({ number: 2, agreed: [ana] })
    expect(mayAcceptWords(first, null)).toBeNull()
    expect(mayAcceptWords(second, null)).toEqual({ refused: "mediate-which-words", number: 2 })
    expect(mayAcceptWords(second, 1)).toEqual({ refused: "mediate-which-words", number: 2 })
    expect(mayAcceptWords(second, 2)).toBeNull()
    expect(agreedTo(second, second.wording, ana).both).toBe(false)
    expect(agreedTo(second, second.wording, ben).both).toBe(true)
  })
})

/** Whatever the two do before there is a mediator. */
const deeds = fc.array(
  fc.record({
    by: fc.constantFrom(ana, ben),
    mediator: fc.option(fc.constantFrom(cem, dee)),
    declines: fc.boolean(),
  }),
)

describe("whatever the two choose", () => {
  it("nobody is asked to mediate before both have accepted them, and who is not in it is asked nothing", () => {
    fc.assert(
      fc.property(fc.option(fc.constantFrom(cem, dee)), deeds, (first, all) => {
        let mediation = begun(about, first, now)
        const said = new Map<MatrixId, Set<MatrixId>>([
          [ana, new Set(first === null ? [] : [first])],
          [ben, new Set()],
        ])
        for (const { by, mediator, declines } of all) {
          if (mediation.stage === "asking") {
            const { mediator: chosen } = mediation
            if (chosen === null) throw new Error("nobody is asked")
            for (const party of partiesOf(mediation)) expect(said.get(party)).toContain(chosen)
            if (!declines) break
            mediation = withoutMediator(mediation)
          } else if (mediator !== null) {
            if (mayMediate(mediation, mediator) !== null) continue
            mediation = named(mediation, by, mediator, nobody)
            said.get(by)?.add(mediator)
          } else if (mediation.mediator !== null) {
            said.get(by)?.add(mediation.mediator)
            mediation = acceptedBy(mediation, by)
          }
          for (const person of [cem, dee])
            if (mediation.stage === "choosing") expect(waitsFor(mediation, person)).toBeNull()
        }
      }),
    )
  })

  it("a new Matrix ID stands everywhere in place of the old one, and nothing of the old one stays", () => {
    fc.assert(
      fc.property(fc.constantFrom(ana, ben, cem), (old) => {
        const next = id("eve")
        const room = proposed(
          { ...begun(about, cem, now), stage: "talking", joined: true, agreed: [ana, ben], greeted: [ana, ben, cem] },
          old,
          { use: "settle", title: "Half each", text: "", named: false },
        )
        const steps = [...room.steps, { at: now, what: "named", by: old, text: old } as const]
        const moved = JSON.stringify(movedIn({ ...room, steps }, old, next))
        expect(moved).not.toContain(old)
        expect(moved).toContain(next)
      }),
    )
  })

  it("what is kept after the end has no word of it", () => {
    const room = proposed({ ...begun(about, cem, now), stage: "talking" }, ana, {
      ...{ use: "vote", title: "Who cleans?", text: "", named: true },
    } as const)
    for (const end of ["settled", null] as const)
      expect(JSON.stringify(stripped(room, end))).not.toMatch(/rota|cleans/i)
    expect(stripped(room, null).mediator).toBeNull()
  })
})
