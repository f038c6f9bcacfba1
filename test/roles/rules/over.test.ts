/** Who answers for whose hours and rates (§14.2, §18), for any hierarchy. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { type Hierarchy, hasOver, overseenBy, overseersOf } from "../../../src/roles/rules/over.ts"
import { type Place, type Role, treeOf } from "../../../src/roles/rules/tree.ts"
import { furtherOffice, officeKey } from "../../../src/standing/rules/offices.ts"

const chief = officeKey("chief-executive")
const board = officeKey("board")
const people = ["ana", "ben", "cem", "dee", "eva"].map((name) => matrixId(`@${name}:hive.example`))
const [ana, ben, cem, dee, eva] = people as [Id, Id, Id, Id, Id]
type Id = (typeof people)[number]
const offices = [
  { ...furtherOffice("chief-executive"), powers: ["appoint", "approve-hours"] as const },
  { ...furtherOffice("board"), powers: ["approve-hours"] as const },
]
const role = (number: number, under: Place, holders: readonly Id[], powers: Role["powers"] = []): Role => ({
  ...{ number, name: `Role ${number}`, under, seats: 9, powers },
  holders: holders.map((person) => ({ person, askedBy: ana, accepted: true })),
})
/** Ana is chief executive and Eva the board. Under Ana are Ben's bakery, which approves hours, and Dee's shop; under Ben is Cem. */
const bakery: Hierarchy = {
  offices,
  tree: treeOf([
    role(1, { office: chief }, [ben], ["approve-hours"]),
    role(2, { role: 1 }, [cem]),
    role(3, { office: chief }, [dee]),
  ]),
  seats: [
    { office: chief, person: ana },
    { office: board, person: eva },
  ],
}

describe("hours are approved", () => {
  it("by those above the person, nearest first, and not by the board beside them", () => {
    expect(overseersOf(bakery, cem, "approve-hours")).toEqual([ben, ana])
    expect(overseersOf(bakery, dee, "approve-hours")).toEqual([ana])
  })

  it("by the board where they are the chief executive's own, and by both for people without a role", () => {
    expect(overseersOf(bakery, ana, "approve-hours")).toEqual([eva])
    expect(overseersOf(bakery, matrixId("@new:hive.example"), "approve-hours")).toEqual([ana, eva])
  })

  it("by the board while nobody is chief executive, and by nobody where no office has the power", () => {
    const vacant = { ...bakery, seats: bakery.seats.filter(({ office }) => office !== chief) }
    expect(overseersOf(vacant, dee, "approve-hours")).toEqual([eva])
    expect(overseersOf(vacant, cem, "approve-hours")).toEqual([ben])
    expect(overseersOf(bakery, cem, "set-rates")).toEqual([])
  })

  it("not by people who have yet to accept their role", () => {
    const asked = role(1, { office: chief }, [], ["approve-hours"])
    const tree = treeOf([
      ...[...bakery.tree.values()].slice(1),
      { ...asked, holders: [{ person: ben, askedBy: ana, accepted: false }] },
    ])
    expect(overseersOf({ ...bakery, tree }, cem, "approve-hours")).toEqual([ana])
  })
})

it("in any hierarchy nobody answers for themselves, and while two hold offices with the power somebody answers for everybody", () => {
  const drawn = fc.array(fc.record({ under: fc.nat(8), holders: fc.subarray(people), approves: fc.boolean() }), {
    maxLength: 7,
  })
  fc.assert(
    fc.property(drawn, fc.constantFrom(...people), fc.constantFrom(...people), (roles, first, second) => {
      const tree = treeOf(
        roles.map(({ under, holders, approves }, index) =>
          role(
            index + 1,
            under < index ? { role: under + 1 } : { office: under % 2 ? chief : board },
            holders,
            approves ? ["approve-hours"] : [],
          ),
        ),
      )
      const seats = [
        { office: chief, person: first },
        { office: board, person: second },
      ]
      const hierarchy = { tree, offices, seats }
      for (const person of people) {
        expect(hasOver(hierarchy, person, person, "approve-hours")).toBe(false)
        const over = overseersOf(hierarchy, person, "approve-hours")
        if (first !== second) expect(over.length).toBeGreaterThan(0)
        for (const one of over) expect(overseenBy(hierarchy, one, people, "approve-hours")).toContain(person)
      }
    }),
  )
})
