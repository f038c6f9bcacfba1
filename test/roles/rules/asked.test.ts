/** How lines about roles are read (§14.2). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { meantDeeds, readRole } from "../../../src/roles/rules/asked.ts"
import { typed } from "../../support/typed.ts"

const deed = fc.constantFrom("expect", "name", "seats", "powers", "end", "rechte", "beenden")
const name = fc.stringMatching(/^[A-Z][a-z]{3,9}ery( [A-Z][a-z]{3,9}ery)?$/)

describe("a change that names its role without quotes", () => {
  it("is always found with the role and the change apart, and can then be read", () => {
    fc.assert(
      fc.property(name, deed, fc.constantFrom("", "2", "invite"), (role, verb, rest) => {
        const after = `${verb} ${rest}`.trim()
        expect(meantDeeds(`${role} ${after}`, typed)).toContainEqual({ role, rest: after })
        expect(meantDeeds(`${verb} ${role}`, typed)).toContainEqual({ role, rest: verb })
        expect(readRole(`R1 ${after}`, typed)).toMatchObject({ role: "R1", rest })
      }),
    )
  })

  it("is not found in a mere name", () => {
    fc.assert(
      fc.property(name, (role) => {
        expect(meantDeeds(role, typed)).toEqual([])
      }),
    )
  })
})
