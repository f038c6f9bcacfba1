/** Reads a message's number in its session from the unencrypted part of an event (§5.1a). */
import { DeviceId, EncryptionSettings, initAsync, OlmMachine, RoomId, UserId } from "@matrix-org/matrix-sdk-crypto-wasm"
import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { megolmPlace } from "../../src/matrix/megolm.ts"

/** Real messages, as matrix-rust-sdk would send them. */
const real: Record<string, unknown>[] = []
beforeAll(async () => {
  await initAsync()
  const me = new UserId("@ana:hive.example")
  const room = () => new RoomId("!direct:hive.example")
  const machine = await OlmMachine.initialize(me, new DeviceId("ANA"))
  const settings = new EncryptionSettings()
  settings.rotationPeriodMessages = 1000n
  await machine.shareRoomKey(room(), [new UserId("@ana:hive.example")], settings)
  for (let n = 0; n < 300; n++)
    real.push(
      JSON.parse(await machine.encryptRoomEvent(room(), "m.room.message", JSON.stringify({ body: "x".repeat(n) }))),
    )
  machine.close()
})

const base64 = (bytes: readonly number[]) => Buffer.from(bytes).toString("base64")
const content = (message: readonly number[]) => ({
  algorithm: "m.megolm.v1.aes-sha2",
  session_id: "s",
  ciphertext: base64([...message, ...Array(72).fill(9)]),
})

describe("the place of a message in its session", () => {
  it("is read from real ciphertexts, the first, the 128th and the 300th among them", () => {
    expect(real.map((event) => megolmPlace(event)?.index)).toEqual(real.map((_, n) => n))
    expect(new Set(real.map((event) => megolmPlace(event)?.session))).toEqual(new Set([real[0]?.session_id]))
  })

  it("does not depend on how its base64 is written, which no signature covers", () => {
    for (const event of real.slice(120, 140)) {
      const bytes = Buffer.from(String(event.ciphertext), "base64")
      for (const ciphertext of [bytes.toString("base64"), bytes.toString("base64").replace(/=+$/, "")])
        expect(megolmPlace({ ...event, ciphertext })).toEqual(megolmPlace(event))
    }
  })

  it("is read as the library reads it: fields in any order, the last one counts, and a missing one means 0", () => {
    expect(megolmPlace(content([3, 8, 5, 0x12, 2, 1, 1]))).toEqual({ session: "s", index: 5 })
    expect(megolmPlace(content([3, 0x12, 2, 1, 1, 8, 5]))?.index).toBe(5)
    expect(megolmPlace(content([3, 8, 5, 8, 6, 0x12, 1, 1]))?.index).toBe(6)
    expect(megolmPlace(content([3, 0x12, 1, 1]))?.index).toBe(0)
    // Here the number is written with more bytes than it needs.
    expect(megolmPlace(content([3, 8, 0x85, 0, 0x12, 1, 1]))?.index).toBe(5)
    expect(megolmPlace(content([3, 8, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x12, 1, 1]))?.index).toBe(2 ** 32 - 1)
  })

  it.each([
    ["of another algorithm", { ...content([3, 8, 5, 0x12, 1, 1]), algorithm: "m.olm.v1.curve25519-aes-sha2" }],
    ["of no algorithm", { session_id: "s", ciphertext: content([3, 8, 5, 0x12, 1, 1]).ciphertext }],
    ["without a session", { ...content([3, 8, 5, 0x12, 1, 1]), session_id: undefined }],
    ["of another version", content([4, 8, 5, 0x12, 1, 1])],
    ["that is too short", { ...content([]), ciphertext: base64([3, 8, 5]) }],
    ["whose number does not end", content([3, 8, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0])],
    ["whose ciphertext is cut off", content([3, 8, 5, 0x12, 9, 1])],
    ["without a ciphertext", content([3, 8, 5])],
    ["whose ciphertext is an Olm message", { ...content([]), ciphertext: { key: { type: 0, body: "x" } } }],
  ])("is not there in an event %s", (_what, event) => {
    expect(megolmPlace(event)).toBeNull()
  })

  it("is null or a number, whatever stands there", () => {
    const number = expect.any(Number)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), fc.boolean(), (bytes, begun) => {
        const ciphertext = Buffer.from(begun ? [3, 8, ...bytes] : bytes).toString("base64")
        const place = megolmPlace({ ...content([]), ciphertext })
        expect(place === null ? number : place).toEqual(place === null ? number : { session: "s", index: number })
      }),
    )
    fc.assert(fc.property(fc.object(), (any) => void megolmPlace(any)))
    fc.assert(fc.property(fc.string(), (ciphertext) => void megolmPlace({ ...content([]), ciphertext })))
  })
})
