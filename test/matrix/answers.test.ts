/** Answers in a wrong form, from the homeserver or from a proxy in front of it. */
import { describe, expect, it } from "vitest"
import { roomNamed } from "../../src/matrix/answers.ts"
import { failureOf } from "../../src/matrix/errors.ts"
import { NoSyncError, readSync, toDeviceCount } from "../../src/matrix/journal.ts"
import { publicKeyIn } from "../../src/matrix/signer.ts"

describe("a request for a new room", () => {
  it("gives the room that the answer names", () => {
    expect(roomNamed({ room_id: "!a:hive.example" })).toBe("!a:hive.example")
  })

  it.each([undefined, null, "<html>", [], {}, { room_id: 7 }, { room_id: "a" }, { room_id: "!a\nb" }])(
    "is tried again where the answer is %j",
    (answer) => {
      let failed: unknown
      try {
        roomNamed(answer)
      } catch (error) {
        failed = error
      }
      expect(failureOf(failed)).toEqual({ kind: "unclear" })
    },
  )
})

describe("a sync", () => {
  it("is read as far as the bot needs it", () => {
    const body = { next_batch: "s2", to_device: { events: [{}, {}] }, rooms: { join: {} }, presence: {} }
    expect(readSync(JSON.stringify(body))).toEqual({ next_batch: "s2", to_device: body.to_device, rooms: body.rooms })
  })

  it.each(["", "<html>", "null", "7", "[]", "{}", '{"next_batch":7}', '{"next_batch":"s2"'])(
    "is none where the answer is %j",
    (text) => {
      expect(() => readSync(text)).toThrow(NoSyncError)
    },
  )

  it.each([undefined, null, "events", { events: "events" }, { events: { length: 3 } }])(
    "brings no keys in %j",
    (to_device) => {
      expect(toDeviceCount({ next_batch: "s2", to_device })).toBe(0)
    },
  )

  it("counts the keys that it brings", () => {
    expect(toDeviceCount({ next_batch: "s2", to_device: { events: [{}, null] } })).toBe(2)
  })
})

describe("a cross-signing key", () => {
  it("is the one that its owner signed", () => {
    expect(publicKeyIn({ keys: { "ed25519:abc": "abc" } })).toBe("abc")
  })

  it.each([null, "keys", {}, { keys: null }, { keys: "abc" }, { keys: {} }, { keys: { "ed25519:abc": 7 } }])(
    "is not in %j",
    (signed) => {
      expect(publicKeyIn(signed)).toBeNull()
    },
  )
})
