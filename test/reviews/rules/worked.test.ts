/** Whom one worked with, and who sees the sums (§14.4), for any hierarchy. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type MatrixId, matrixId } from "../../../src/kernel/rules/types.ts"
import { seesSums } from "../../../src/reviews/rules/sums-seen.ts"
import { askedOf, colleagues } from "../../../src/reviews/rules/worked.ts"
import { type Place, type Role, type RolePower, treeOf } from "../../../src/roles/rules/tree.ts"
import { furtherOffice, officeKey } from "../../../src/standing/rules/offices.ts"

const chief = officeKey("chief-executive")
const id = (name: string) => matrixId(`@${name}:hive.example`)
const [ana, ben, cem, dee, eva, fay] = [id("ana"), id("ben"), id("cem"), id("dee"), id("eva"), id("fay")]
const role = (number: number, under: Place, people: readonly MatrixId[], powers: readonly RolePower[] = []): Role => ({
  ...{ number, name: `Role ${number}`, under, seats: 9, powers },
  holders: people.map((person) => ({ person, askedBy: ana, accepted: true })),
})
/** Ana leads Ben's bakery and Dee's shop. Below Ben are Cem and Eva. Fay has no role. */
const tree = treeOf([
  role(1, { office: chief }, [ben]),
  role(2, { role: 1 }, [cem, eva]),
  role(3, { office: chief }, [dee]),
])
const seats = [{ office: chief, person: ana }]
const everybody = () => true
const withBen = (all: ReturnType<typeof colleagues>) => [...(all.get(ben) ?? [])].toSorted()

describe("one worked with", () => {
  it("those of the same role, and of the roles directly above and below, the office included", () => {
    const all = colleagues({ tree, seats, tasks: [] }, everybody)
    expect(withBen(all)).toEqual([ana, cem, eva])
    expect([...(all.get(cem) ?? [])].toSorted()).toEqual([ben, eva])
    expect([...(all.get(ana) ?? [])].toSorted()).toEqual([ben, dee])
  })

  it("those with whom one did a task, if both have a place; and nobody who is away", () => {
    expect(withBen(colleagues({ tree, seats, tasks: [[ben, dee, fay]] }, everybody))).toEqual([ana, cem, dee, eva])
    expect(withBen(colleagues({ tree, seats, tasks: [] }, (person) => person !== cem))).toEqual([ana, eva])
  })

  it("nobody who was asked to take a role and has not accepted it", () => {
    const offered = { person: fay, askedBy: ana, accepted: false }
    const asked = treeOf([...tree.values()].map((one) => ({ ...one, holders: [...one.holders, offered] })))
    expect(colleagues({ tree: asked, seats, tasks: [] }, everybody).has(fay)).toBe(false)
  })

  it("nobody twice, never oneself, and always each other, in any hierarchy", () => {
    const names = [ana, ben, cem, dee, eva, fay]
    const some = fc.uniqueArray(fc.constantFrom(...names))
    const roles = fc.array(fc.tuple(some, fc.nat(4)), { maxLength: 5 })
    fc.assert(
      fc.property(
        roles,
        fc.array(some, { maxLength: 3 }),
        some,
        fc.integer({ min: 3, max: 5 }),
        (made, tasks, away, least) => {
          // Each role hangs from an earlier one, or from the office.
          const grown = treeOf(
            made.map(([people, above], at) =>
              role(at + 1, above > 0 && above <= at ? { role: above } : { office: chief }, people),
            ),
          )
          const all = colleagues({ tree: grown, seats, tasks }, (person) => !away.includes(person))
          for (const [person, others] of all) {
            expect(others.has(person)).toBe(false)
            expect(away).not.toContain(person)
            for (const other of others) expect(all.get(other)?.has(person)).toBe(true)
          }
          const pairs = askedOf(all, least)
          for (const { writer, person } of pairs) expect(all.get(writer)?.has(person)).toBe(true)
          for (const [person, others] of all) {
            const asked = pairs.filter((pair) => pair.person === person).length
            expect(asked).toBe(others.size >= least ? others.size : 0)
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe("the sums of somebody's reviews are seen", () => {
  const powers = (...list: RolePower[]) => [{ ...furtherOffice("chief-executive"), powers: list }]

  it("by whoever sets their rate", () => {
    const above = treeOf([role(1, { office: chief }, [ben], ["set-rates"]), role(2, { role: 1 }, [cem])])
    expect(seesSums({ tree: above, seats, offices: powers("appoint", "set-rates") }, cem)).toEqual([ben, ana])
  })

  it("where nobody does, by whoever decides about their role; and never by themselves", () => {
    const above = treeOf([role(1, { office: chief }, [ben], ["appoint"]), role(2, { role: 1 }, [cem, ben])])
    const offices = powers("appoint")
    expect(seesSums({ tree: above, seats, offices }, cem)).toEqual([ana, ben])
    expect(seesSums({ tree: above, seats, offices }, ben)).toEqual([ana])
    expect(seesSums({ tree: above, seats, offices }, ana)).toEqual([])
  })
})
