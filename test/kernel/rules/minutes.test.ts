import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  brokenAt,
  canonicalJson,
  chainStart,
  commitment,
  type MinutesRecord,
  recordHash,
} from "../../../src/kernel/rules/minutes.ts"
import { instant } from "../../../src/kernel/rules/types.ts"

function chain(acts: readonly string[]) {
  const records: (MinutesRecord & { hash: string })[] = []
  for (const [index, act] of acts.entries()) {
    const record = {
      number: index + 1,
      at: instant(index),
      actor: null,
      act,
      details: { index },
      previous: records.at(-1)?.hash ?? chainStart,
    }
    records.push({ ...record, hash: recordHash("hive", "public", record) })
  }
  return records
}

describe("the minutes", () => {
  it("are whole as they were written", () => {
    expect(brokenAt("hive", "public", chain(["a", "b", "c"]))).toBeNull()
    expect(brokenAt("hive", "public", [])).toBeNull()
  })

  it("show every record that was changed, removed or moved", () => {
    const acts = fc.array(fc.string(), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(acts, fc.nat(), (acts, which) => {
        const records = chain(acts)
        const index = which % records.length
        const changed = records.map((record, at) => (at === index ? { ...record, act: `${record.act}!` } : record))
        expect(brokenAt("hive", "public", changed)).toEqual({ number: index + 1, fault: "hash" })
        if (index < records.length - 1)
          expect(brokenAt("hive", "public", records.toSpliced(index, 1))).toEqual({ number: index + 1, fault: "gap" })
        expect(brokenAt("other", "public", records)).toEqual({ number: 1, fault: "hash" })
      }),
    )
  })

  it("show a record that was written anew with a hash of its own", () => {
    const records = chain(["a", "b", "c"])
    const [first, second, third] = records
    if (!first || !second || !third) throw new Error("three records were made")
    const forged = { ...first, act: "x" }
    const rehashed = { ...forged, hash: recordHash("hive", "public", forged) }
    expect(brokenAt("hive", "public", [rehashed, second, third])).toEqual({ number: 2, fault: "link" })
  })

  it("are hashed over the same bytes whatever the order of the details", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "é" }], a: undefined, aa: true })).toBe(
      '{"aa":true,"b":[1,{"c":"é","d":null}]}',
    )
  })

  it("commit to a text without saying it", () => {
    expect(commitment("salt", "text")).toBe(commitment("salt", "text"))
    expect(commitment("salt", "text")).not.toBe(commitment("other", "text"))
  })
})
