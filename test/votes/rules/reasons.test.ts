/** What is published of the reasons that voters give with their ballots. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { publishable } from "../../../src/votes/rules/reasons.ts"

describe("the reasons that are published", () => {
  const reason = fc.record({
    reason: fc.string({ minLength: 1, maxLength: 5 }),
    person: fc.constantFrom(null, matrixId("@ana:hive.test")),
  })

  it("are those that are signed, and the others from three voters on, in one order for all who gave them", () => {
    fc.assert(
      fc.property(fc.array(reason), fc.nat(5), (given, voters) => {
        const shown = publishable(given, voters)
        expect(shown.length).toBe(voters < 3 ? given.filter(({ person }) => person !== null).length : given.length)
        expect(publishable(given.toReversed(), voters).map((one) => one.reason)).toEqual(shown.map((one) => one.reason))
      }),
    )
  })
})
