/** Files with a few bytes changed, added or missing, as a damaged download has them. */
import fc from "fast-check"

/** The bytes of `text` after one to four random changes: each sets a byte and drops up to 50 bytes that follow. */
export function changedBytes(text: string): fc.Arbitrary<Buffer> {
  const whole = Buffer.from(text)
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), gone: fc.nat(50) })
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let bytes = whole
    for (const { at, byte, gone } of changes)
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at + gone)])
    return bytes
  })
}
