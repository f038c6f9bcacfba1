/** Properties of the hierarchy (§14.2), for any tree and any sequence of changes. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import {
  branch,
  governs,
  grantedBy,
  mayHang,
  mayTake,
  missingPower,
  officeAbove,
  type Place,
  powersAt,
  powersOfRole,
  type Role,
  rolePowers,
  type Tree,
  treeOf,
  upFrom,
  without,
} from "../../../src/roles/rules/tree.ts"
import { furtherOffice, type Offices, officeKey } from "../../../src/standing/rules/offices.ts"

const people = ["ana", "ben", "cem"].map((name) => matrixId(`@${name}:hive.example`))
const chief = officeKey("chief-executive")
const board = officeKey("board")
const offices: Offices = [
  { ...furtherOffice("chief-executive"), powers: ["invite", "appoint"] },
  { ...furtherOffice("board"), powers: ["confirm-payments"] },
]

/** Any forest of up to eight roles: each hangs from an office or an earlier role. */
const trees: fc.Arbitrary<Tree> = fc
  .array(
    fc.record({
      under: fc.nat(9),
      powers: fc.subarray([...rolePowers]),
      holders: fc.subarray(people),
      accepted: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((drawn) =>
    treeOf(
      drawn.map(({ under, powers, holders, accepted }, index): Role => {
        const place: Place = under < index ? { role: under + 1 } : { office: under % 2 === 0 ? chief : board }
        const holding = holders.map((person) => ({ person, askedBy: person, accepted }))
        return { number: index + 1, name: `Role ${index + 1}`, under: place, seats: 3, powers, holders: holding }
      }),
    ),
  )
const placesOf = (tree: Tree): Place[] => [
  { office: chief },
  { office: board },
  ...[...tree.keys()].map((role) => ({ role })),
]
const noOffice = (person = people[0]) => ({ person: person ?? matrixId("@x:y"), offices: [] })

describe("in any hierarchy", () => {
  it("a role is moved only where no circle comes about, and everything still hangs from an office", () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (tree, which, where) => {
        const role = [...tree.values()][which % Math.max(1, tree.size)]
        const place = placesOf(tree)[where % placesOf(tree).length]
        if (!role || !place) return
        const refused = mayHang(tree, role, place) !== null
        expect(refused).toBe("role" in place && branch(tree, role).some(({ number }) => number === place.role))
        if (refused) return
        const moved = treeOf([...tree.values()].map((one) => (one === role ? { ...role, under: place } : one)))
        for (const one of moved.values()) expect(officeAbove(moved, one.under)).not.toBeNull()
      }),
    )
  })

  it("a role's powers are a part of those of every place above it", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        for (const role of tree.values())
          for (const above of upFrom(tree, role.under)) {
            const there = powersAt(tree, above, offices)
            for (const power of powersOfRole(tree, role, offices)) expect(there).toContain(power)
            expect(missingPower(tree, above, powersOfRole(tree, role, offices), offices)).toBeNull()
          }
      }),
    )
  })

  it("nobody without an office decides about a role that they hold, or about one above it, unless they hold one still higher", () => {
    fc.assert(
      fc.property(trees, fc.constantFrom(...people), (tree, person) => {
        for (const role of tree.values()) {
          const strictlyAbove = upFrom(tree, role.under)
          const holdsAbove = strictlyAbove.some(
            (at) =>
              "role" in at &&
              tree.get(at.role)?.holders.some((holder) => holder.accepted && holder.person === person) &&
              powersAt(tree, at, offices).includes("appoint"),
          )
          expect(governs(tree, noOffice(person), role.under, offices)).toBe(holdsAbove)
        }
      }),
    )
  })

  it("the office that may appoint decides about all below it, and about what hangs from an office that may not", () => {
    fc.assert(
      fc.property(trees, fc.constantFrom(...people), (tree, person) => {
        for (const place of placesOf(tree)) {
          expect(governs(tree, { person, offices: [chief] }, place, offices)).toBe(true)
          expect(governs(tree, { person, offices: [board] }, { office: board }, offices)).toBe(false)
          expect(governs(tree, { person, offices: [chief] }, place, [])).toBe(false)
        }
      }),
    )
  })

  it("a role that ends leaves no other role hanging in the air, and gives nobody more power", () => {
    fc.assert(
      fc.property(trees, fc.nat(), (tree, which) => {
        const role = [...tree.values()][which % Math.max(1, tree.size)]
        if (!role) return
        const rest = without(tree, role)
        expect(rest.size).toBe(tree.size - 1)
        for (const one of rest.values()) {
          expect(officeAbove(rest, one.under)).toBe(officeAbove(tree, one.under))
          const there = powersAt(rest, one.under, offices)
          for (const power of powersOfRole(rest, one, offices)) expect(there).toContain(power)
        }
      }),
    )
  })

  it("people have exactly the powers of the roles that they have accepted, and never `appoint` for the whole co-op", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const granted = grantedBy(tree)
        for (const { person, office, power } of granted) {
          expect(power).not.toBe("appoint")
          const from = [...tree.values()].filter((role) =>
            role.holders.some((holder) => holder.accepted && holder.person === person),
          )
          expect(
            from.some((role) => role.powers.some((one) => one === power) && officeAbove(tree, role.under) === office),
          ).toBe(true)
        }
        for (const role of tree.values())
          for (const { person, accepted } of role.holders)
            for (const power of powersOfRole(tree, role, offices))
              if (accepted && power !== "appoint")
                expect(granted.some((one) => one.person === person && one.power === power)).toBe(true)
      }),
    )
  })

  it("a seat is given to no second person, nor a role twice to the same one", () => {
    fc.assert(
      fc.property(trees, fc.constantFrom(...people), fc.integer({ min: 1, max: 3 }), (tree, person, seats) => {
        for (const role of tree.values()) {
          const there = role.holders.find((holder) => holder.person === person)
          const answer = mayTake({ ...role, seats }, person)
          if (there) expect(answer).toBe(there.accepted ? "holds" : "asked")
          else expect(answer === null).toBe(role.holders.length < seats)
        }
      }),
    )
  })
})
