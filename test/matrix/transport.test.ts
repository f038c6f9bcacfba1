import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { loose } from "../support/database.ts"
import { bot, person, unreachable } from "../support/fake-homeserver.ts"
import { TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
beforeEach(async () => {
  bench = await TransportBench.make()
})
afterEach(() => bench.remove())

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n)

describe("what was said before the bot came", () => {
  it("is not answered when an installation starts for the first time", async () => {
    const room = bench.homeserver.room("members")
    bench.homeserver.say(room, "ana", "!propose long ago")
    await bench.run()
    expect(bench.handled).toEqual([])
    bench.homeserver.say(room, "ana", "now")
    await bench.run()
    expect(bench.handled).toEqual(["ana: now"])
  })

  it("is not answered in a room that it joins later, where the join is in the timeline and where it is not", async () => {
    await bench.run()
    const process = await bench.start()
    await process.quiet()
    for (const [name, after] of [
      ["short", 3],
      ["long", 35],
    ] as const) {
      const room = bench.homeserver.room(name)
      bench.homeserver.member(room, bot, "leave")
      bench.homeserver.say(room, "ana", `${name} before`)
      bench.homeserver.member(room, bot, "join")
      for (const n of numbers(1, after)) bench.homeserver.say(room, "ana", `${name} ${n}`)
      await process.quiet()
      expect(bench.handled.splice(0)).toEqual(numbers(1, after).map((n) => `ana: ${name} ${n}`))
    }
    await process.stop()
  })

  it("counts as said when the bot only changed its name since", async () => {
    const room = bench.homeserver.room("members")
    await bench.run()
    bench.homeserver.say(room, "ana", "before")
    const unsigned = { prev_content: { membership: "join" } }
    const content = { membership: "join", displayname: "Waggle" }
    bench.homeserver.add(room, bot, "m.room.member", content, { state_key: bot, unsigned })
    bench.homeserver.say(room, "ana", "after")
    await bench.run()
    expect(bench.handled).toEqual(["ana: before", "ana: after"])
  })
})

describe("a time offline", () => {
  it("of hundreds of messages is caught up in order, before anything newer", async () => {
    const [lobby, members] = [bench.homeserver.room("lobby"), bench.homeserver.room("members")]
    await bench.run()
    for (const n of numbers(1, 250)) {
      bench.homeserver.say(members, "ana", `${n}`)
      if (n % 50 === 0) bench.homeserver.say(lobby, "ben", `${n}`)
    }
    const process = await bench.start()
    bench.homeserver.say(members, "ana", "251")
    await process.quiet()
    await process.stop()
    const heard = (who: string) => bench.handled.filter((said) => said.startsWith(who))
    expect(heard("ana")).toEqual(numbers(1, 251).map((n) => `ana: ${n}`))
    expect(heard("ben")).toEqual(["ben: 50", "ben: 100", "ben: 150", "ben: 200", "ben: 250"])
  })

  it("leaves a gap that later gaps join, when history cannot be read for a while", async () => {
    const room = bench.homeserver.room("members")
    await bench.run()
    for (let n = 0; n < 3; n++) bench.homeserver.failures.push({ part: "/messages", error: unreachable() })
    for (const n of numbers(1, 30)) bench.homeserver.say(room, "ana", `${n}`)
    const process = await bench.start()
    await expect.poll(() => bench.homeserver.failures.length).toBeLessThan(3)
    expect(process.transport.caughtUp()).toMatchObject({ drained: false, upTo: 0 })
    for (const n of numbers(31, 60)) bench.homeserver.say(room, "ana", `${n}`)
    await process.quiet()
    await process.stop()
    expect(bench.handled).toEqual(numbers(1, 60).map((n) => `ana: ${n}`))
  })

  it("brings what another homeserver delivered late, and not what the bot has heard", async () => {
    const room = bench.homeserver.room("members")
    await bench.run()
    bench.homeserver.say(room, "ana", "one")
    await bench.run()
    // An event that arrives late has its place before events that the bot already knows. So the test moves it there.
    const late = bench.homeserver.say(room, "ben", "late")
    const { stream } = bench.homeserver
    const [placed] = stream.splice(
      stream.findIndex(({ event }) => event === late),
      1,
    )
    const known = stream.findLastIndex(({ event }) => event.content.body === "one")
    if (placed) stream.splice(known, 0, placed)
    for (const n of numbers(2, 5)) bench.homeserver.say(room, "ana", `${n}`)
    await bench.run()
    expect([...bench.handled].sort()).toEqual(["ana: 2", "ana: 3", "ana: 4", "ana: 5", "ana: one", "ben: late"])
  })
})

describe("the journal", () => {
  it("is written before more is asked for: when it fails, it is tried again, and nothing is lost", async () => {
    const room = bench.homeserver.room("members")
    await bench.run()
    bench.homeserver.say(room, "ana", "hello")
    let broken = true
    const process = await bench.start()
    const work = process.store.work.bind(process.store)
    process.store.work = async (body) => {
      if (broken) {
        broken = false
        throw new Error("disk full")
      }
      return await work(body)
    }
    await process.quiet()
    await process.stop()
    expect(bench.log).toContain(
      "a sync response could not be journaled; it is tried again before the next one is asked for",
    )
    expect(bench.handled).toEqual(["ana: hello"])
  })

  it("lets a redacted message go unhandled, and keeps no content of what is handled", async () => {
    const room = bench.homeserver.room("members")
    await bench.run()
    const [slip] = [bench.homeserver.say(room, "ana", "!vote M1 1"), bench.homeserver.say(room, "ana", "hello")]
    bench.homeserver.add(room, person("ana"), "m.room.redaction", {}, { redacts: slip.event_id })
    const process = await bench.start()
    await process.quiet()
    const kept = await process.store.knex("inbox").whereNotNull("raw")
    await process.stop()
    expect(bench.handled).toEqual(["ana: hello"])
    expect(kept).toEqual([])
  })
})

describe("an encrypted message", () => {
  it("that was redacted while it waited is read, so that it cannot come again, and nothing is done for it", async () => {
    const room = bench.homeserver.room("members", ["ana", "ben"], { encrypted: true })
    await bench.run()
    const process = await bench.start({ grace: 60_000 })
    const slip = bench.homeserver.whisper(room, "ana", "ana's", "!vote M1 1")
    await expect
      .poll(() => loose(process.store.knex)("inbox").where({ event_id: slip.event_id }).first("seq"))
      .toBeTruthy()
    bench.homeserver.add(room, person("ana"), "m.room.redaction", {}, { redacts: slip.event_id })
    // A homeserver claims that a message is redacted, and still delivers its content.
    const unsigned = { redacted_because: {} }
    const content = { session_id: "ana's", ciphertext: "!vote M2 1" }
    const other = bench.homeserver.add(room, person("ana"), "m.room.encrypted", content, { unsigned })
    bench.homeserver.whisper(room, "ana", "ana's", "hello")
    await expect.poll(() => process.store.knex("inbox").where({ redacted: true })).toHaveLength(2)
    bench.homeserver.keys.add("ana's")
    bench.homeserver.say(room, "ben", "hello")
    await process.quiet()
    expect(bench.handled).toEqual(["ana: hello", "ben: hello"])
    expect([...bench.homeserver.opened]).toEqual(expect.arrayContaining([slip.event_id, other.event_id]))
    expect(await process.store.knex("inbox").whereNotNull("raw")).toEqual([])
    await process.stop()
  })

  it("waits for its key, and later ones of the room wait for it", async () => {
    const room = bench.homeserver.room("members", ["ana", "ben"], { encrypted: true })
    const other = bench.homeserver.room("lobby")
    await bench.run()
    const process = await bench.start({ grace: 5000 })
    bench.homeserver.keys.add("ben's")
    bench.homeserver.whisper(room, "ana", "ana's", "one")
    bench.homeserver.whisper(room, "ben", "ben's", "two")
    bench.homeserver.say(other, "cem", "elsewhere")
    await expect.poll(() => bench.handled).toEqual(["cem: elsewhere"])
    bench.homeserver.keys.add("ana's")
    bench.homeserver.say(other, "cem", "a sync later")
    await process.quiet()
    await process.stop()
    expect(bench.handled.filter((said) => !said.startsWith("cem"))).toEqual(["ana: one", "ben: two"])
  })

  it("whose key never comes is reported, the next under that key at once", async () => {
    const room = bench.homeserver.room("members", ["ana"], { encrypted: true })
    await bench.run()
    for (const n of numbers(1, 5)) bench.homeserver.whisper(room, "ana", "lost", `${n}`)
    bench.homeserver.keys.add("found")
    bench.homeserver.whisper(room, "ana", "found", "six")
    const process = await bench.start({ grace: 300 })
    await process.quiet()
    await process.stop()
    expect(bench.handled).toEqual([...numbers(1, 5).map(() => "ana locked"), "ana: six"])
    expect(bench.messages[0]).toMatchObject({ kind: "undecryptable", reason: "no-key" })
  })
})

describe("a message that cannot be handled", () => {
  it("is tried again, never skipped, and other rooms go on", async () => {
    const [members, lobby] = [bench.homeserver.room("members"), bench.homeserver.room("lobby")]
    await bench.run()
    let failures = 3
    const process = await bench.start({
      before: async ({ room }) => {
        if (room.id === members && failures-- > 0) throw new Error("database away")
      },
    })
    bench.homeserver.say(members, "ana", "one")
    bench.homeserver.say(members, "ana", "two")
    bench.homeserver.say(lobby, "ben", "meanwhile")
    await process.quiet()
    await process.stop()
    expect(bench.handled).toEqual(["ben: meanwhile", "ana: one", "ana: two"])
  })
})

describe("how far the bot has caught up", () => {
  it("stays before a message that waits, and passes an instant only with a sync begun some moments after it", async () => {
    const room = bench.homeserver.room("members", ["ana"], { encrypted: true })
    await bench.run()
    const process = await bench.start({ grace: 60_000 })
    await process.quiet()
    const deadline = bench.now + 60_000
    bench.now = deadline + 3000
    bench.homeserver.whisper(room, "ana", "late", "ballot")
    await expect.poll(() => process.transport.waiting().map(({ why }) => why)).toEqual(["key"])
    expect(process.transport.caughtUp().upTo).toBeLessThan(deadline)
    expect(process.transport.caughtUp().drained).toBe(false)
    bench.homeserver.keys.add("late")
    process.transport.hurry()
    await expect.poll(() => bench.handled).toEqual(["ana: ballot"])
    await expect
      .poll(() => {
        process.transport.hurry()
        return process.transport.caughtUp().upTo
      })
      .toBeGreaterThan(deadline)
    expect(bench.handled).toEqual(["ana: ballot"])
    await process.stop()
  })
})

describe("an invitation", () => {
  it("to talk is accepted, one to a room with a name declined", async () => {
    const { homeserver } = bench
    homeserver.room("members")
    const talk = homeserver.room("talk")
    const club = homeserver.room("club")
    homeserver.add(club, person("ana"), "m.room.name", { name: "Chess club" }, { state_key: "" })
    for (const room of [talk, club]) homeserver.member(room, bot, "invite", person("ana"))
    const process = await bench.start()
    await process.quiet()
    await expect.poll(() => process.transport.port.room(talk)?.membership).toBe("join")
    await expect.poll(() => process.transport.port.room(club)?.membership).toBe("leave")
    await process.stop()
  })
})
