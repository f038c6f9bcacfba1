/** Each message of a session counts for only one event, and each session belongs to one identity, even after restarts (§5.1, §5.1a). */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { eventId, roomId } from "../../src/kernel/rules/types.ts"
import { CryptoStore, type CryptoStoreOptions } from "../../src/matrix/crypto-store.ts"
import { type RoomSession, SessionRecords } from "../../src/matrix/session-records.ts"
import { person } from "../support/fake-homeserver.ts"

let folder: string
let store: CryptoStore
let records: SessionRecords
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-records-"))
  await start()
})
afterEach(async () => {
  await store.close().catch(() => {})
  await rm(folder, { recursive: true, force: true })
})

async function start(options: CryptoStoreOptions = {}): Promise<void> {
  store = await CryptoStore.open(join(folder, "crypto.sqlite"), options)
  records = new SessionRecords(store)
}

async function restart(): Promise<void> {
  await store.close()
  await start()
}

const session = (name = "s", more: Partial<RoomSession> = {}): RoomSession => ({
  room: roomId("!direct:hive.example"),
  senderKey: "ana's device",
  session: name,
  person: person("ana"),
  ...more,
})
const signedBy = (master: string) => ({ device: "ANA", signingKey: "ana's device signs", master })
const [first, second] = [eventId("$first"), eventId("$second")]

describe("a message of a session", () => {
  it("is taken for one event, and for that one again as often as it comes", async () => {
    expect(await records.take(session(), 0, first)).toBe("first")
    expect(await records.take(session(), 0, first)).toBe("first")
    expect(await records.take(session(), 0, second)).toBe("repeated")
    expect(await records.take(session(), 1, second)).toBe("first")
    expect(await records.take(session("t"), 0, second)).toBe("first")
    expect(await records.take(session("s", { room: roomId("!other:hive.example") }), 0, second)).toBe("first")
  })

  it("that was said under a key from before sessions were noted counts for a week more, and never again", async () => {
    expect(await records.take(session("old"), 0, first)).toBe("first")
    const eightDays = 8 * 24 * 60 * 60_000
    await store.run([["UPDATE belongs_to SET value = CAST(value AS INTEGER) - ?", [eightDays + 60_000]]])
    await restart()
    await records.arrived(session("new"), signedBy("one"))
    expect(await records.take(session("old"), 1, second)).toBe("repeated")
    expect(await records.take(session("new"), 1, second)).toBe("first")
    // The bot still knows which event had this number. The same event may come again after a crash.
    expect(await records.take(session("old"), 0, first)).toBe("first")
  })

  it("stays taken across restarts", async () => {
    await records.take(session(), 7, first)
    await restart()
    expect(await records.take(session(), 7, first)).toBe("first")
    expect(await records.take(session(), 7, second)).toBe("repeated")
  })

  it("is on the disk before it is acted on", async () => {
    await store.close()
    let written = 0
    await start({ step: (step) => void (step === "crypto:after-commit" && written++) })
    await records.take(session(), 0, first)
    expect(written).toBeGreaterThan(0)
    await store.close()
    await expect(records.take(session(), 1, second)).rejects.toThrow()
    await start()
    expect(await records.take(session(), 1, first)).toBe("first")
  })

  it("is one event's also where two come at once", async () => {
    const taken = await Promise.all([first, second, first].map((event) => records.take(session(), 0, event)))
    expect(taken).toEqual(["first", "repeated", "first"])
  })

  it("sent by somebody else blocks nobody's next one, and is refused where it is known whose the session is", async () => {
    const copied = session("s", { person: person("mal") })
    // At this point nobody knows whose session this is.
    expect(await records.take(copied, 3, first)).toBe("first")
    expect(await records.take(session(), 3, second)).toBe("first")
    await records.arrived(session(), signedBy("M"))
    expect(await records.take(copied, 4, eventId("$copy"))).toBe("repeated")
    expect(await records.take(session(), 4, eventId("$next"))).toBe("first")
  })

  it("under one of the newest hundred sessions of a device is remembered; under an older one none counts any more", async () => {
    for (let n = 0; n <= 100; n++) {
      await records.arrived(session(`s${n}`), signedBy("M"))
      await records.take(session(`s${n}`), 0, first)
    }
    expect(await records.take(session("s0"), 0, second)).toBe("repeated")
    expect(await records.take(session("s0"), 1, second)).toBe("repeated")
    expect(await records.take(session("s1"), 0, first)).toBe("first")
    expect(await records.take(session("s1"), 1, second)).toBe("first")
    const rows = await store.rows("SELECT * FROM read_messages", [])
    expect(rows.length).toBe(101)
  })

  it("is never taken for two events, however they come and whenever the bot restarts", async () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ session: fc.constantFrom("s", "t"), place: fc.nat({ max: 3 }), event: fc.nat({ max: 3 }) }),
        fc.constant("restart" as const),
      ),
      { maxLength: 25 },
    )
    let run = 0
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const room = roomId(`!${++run}:hive.example`)
        const owner = new Map<string, number>()
        for (const step of all) {
          if (step === "restart") await restart()
          else {
            const key = `${step.session} ${step.place}`
            const expected = (owner.get(key) ?? step.event) === step.event ? "first" : "repeated"
            const event = eventId(`$${step.event}`)
            expect(await records.take(session(step.session, { room }), step.place, event)).toBe(expected)
            if (!owner.has(key)) owner.set(key, step.event)
          }
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe("a session", () => {
  it("is bound to the identity that signed its device when it came, for good", async () => {
    await records.arrived(session(), signedBy("forged"))
    await restart()
    expect(await records.bind(session(), signedBy("real"))).toMatchObject({ master: "forged" })
    await records.arrived(session(), signedBy("real"))
    expect(await records.bind(session(), signedBy("real"))).toMatchObject({ master: "forged" })
  })

  it("of a device that nobody had signed is bound to the first who does", async () => {
    await records.arrived(session(), null)
    expect(await records.bind(session(), signedBy("M"))).toMatchObject({ master: "M" })
    await restart()
    expect(await records.bind(session(), signedBy("later"))).toMatchObject({ master: "M" })
  })

  it("that was there before any of this is bound when it is first read", async () => {
    expect(await records.bind(session(), signedBy("M"))).toMatchObject({ master: "M" })
    expect(await records.bind(session(), signedBy("later"))).toMatchObject({ master: "M" })
  })

  it("is noted in one commit with its key", async () => {
    await store.close()
    let died = false
    await start({
      step: (step) => {
        if (step !== "crypto:before-commit" || died) return
        died = true
        throw new Error("the power is gone")
      },
    })
    await store.atomically(() => records.arrived(session(), signedBy("forged")))
    await expect(store.settled()).rejects.toThrow("the power is gone")
    await store.close()
    await start()
    expect(await store.rows("SELECT * FROM room_sessions", [])).toEqual([])
  })
})
