import { describe, expect, it } from "vitest"
import { objectIn, objectOf } from "../../../src/kernel/rules/objects.ts"

describe("what somebody sent", () => {
  it.each(["", "{", "null", "7", '"text"', "true"])("has no fields where it is %j", (text) => {
    expect(objectIn(text)).toBeNull()
  })

  it("has fields that may hold anything", () => {
    expect(objectIn('{"a":{"b":null}}')).toEqual({ a: { b: null } })
    expect(objectOf(["a"])).toEqual(["a"])
  })
})
