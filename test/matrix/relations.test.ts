/** Only the relation inside a message's encryption decides to which message it refers (§5.1a). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { eventId, instant } from "../../src/kernel/rules/types.ts"
import { readMessage } from "../../src/matrix/read-message.ts"
import { relatedBetween, relatedIn } from "../../src/matrix/relations.ts"
import { FakeHomeserver, person } from "../support/fake-homeserver.ts"

const reply = { "m.in_reply_to": { event_id: "$m1" } }
const otherReply = { "m.in_reply_to": { event_id: "$m2" } }
const thread = {
  rel_type: "m.thread",
  event_id: "$root",
  "m.in_reply_to": { event_id: "$last" },
  is_falling_back: true,
}
const edit = { rel_type: "m.replace", event_id: "$mine" }
const text = { msgtype: "m.text", body: "2 1" }
const changed = { "m.new_content": { msgtype: "m.text", body: "1 2" } }

const homeserver = new FakeHomeserver()
const room = homeserver.room("direct", ["ana"], { encrypted: true })

/** How the bot reads a message. `inside`: the relation in its ciphertext. `outside`: the relation beside the ciphertext. */
async function read(inside: object | null, outside: object | null, more: object = {}) {
  const content = { ...text, ...more, ...(inside && { "m.relates_to": inside }) }
  const port = {
    ...homeserver.port(() => homeserver.stream.length),
    decrypt: async () =>
      ({ ok: true, type: "m.room.message", content, device: "signed", identity: "her key" }) as const,
  }
  const wire = { ciphertext: "…", session_id: "s", ...(outside && { "m.relates_to": outside }) }
  const raw = { event_id: "$1", type: "m.room.encrypted", sender: person("ana"), origin_server_ts: 1, content: wire }
  const reading = await readMessage(
    port,
    { of: () => null },
    { seq: 1, eventId: eventId("$1"), room, raw, sentAt: instant(1), receivedAt: instant(1) },
  )
  return reading.is === "message" ? reading.message : reading.is
}

const alone = { kind: "text", body: "2 1", replyTo: null, thread: null }

describe("what an encrypted message refers to", () => {
  it.each([
    ["stands inside and outside alike: a reply", reply, reply, { kind: "text", replyTo: "$m1" }],
    ["stands inside and outside alike: a thread", thread, thread, { kind: "text", thread: "$root", replyTo: null }],
    ["stands inside only: a reply", reply, null, { kind: "text", replyTo: "$m1" }],
    ["stands inside only: a thread", thread, null, { kind: "text", thread: "$root" }],
    ["stands outside only: a reply, and so it is none", null, reply, alone],
    ["stands outside only: a thread, and so it is none", null, thread, alone],
    ["stands outside only: an edit, and so it is none", null, edit, alone],
    ["stands outside only: a reaction, and so it is none", null, { rel_type: "m.annotation", event_id: "$x" }, alone],
    ["stands outside only: a reference, and so it is none", null, { rel_type: "m.reference", event_id: "$x" }, alone],
    ["stands outside only and cannot be read", null, { rel_type: 7, event_id: {} }, alone],
    ["is another vote outside than inside", reply, otherReply, { kind: "refused", reason: "moved" }],
    ["is a thread outside and a reply inside", reply, thread, { kind: "refused", reason: "moved" }],
    ["is another thread outside", thread, { ...thread, event_id: "$elsewhere" }, { kind: "refused", reason: "moved" }],
    ["is an edit outside and a reply inside", reply, edit, { kind: "refused", reason: "moved" }],
    [
      "is a reaction outside",
      reply,
      { rel_type: "m.annotation", event_id: "$x" },
      { kind: "refused", reason: "moved" },
    ],
  ] as const)("%s", async (_what, inside, outside, expected) => {
    expect(await read(inside, outside)).toMatchObject(expected)
  })

  it("is of an edit what stands inside; outside only, it is an edit of something unknown", async () => {
    expect(await read(edit, edit, changed)).toMatchObject({ kind: "edit", of: "$mine", body: "1 2" })
    expect(await read(edit, null, changed)).toMatchObject({ kind: "edit", of: "$mine" })
    expect(await read(null, edit, changed)).toMatchObject({ kind: "edit", of: null })
    expect(await read(null, null, changed)).toMatchObject({ kind: "edit", of: null })
    expect(await read(reply, edit, changed)).toMatchObject({ kind: "refused" })
    expect(await read(edit, { ...edit, event_id: "$theirs" }, changed)).toMatchObject({ kind: "refused" })
  })

  it("makes it no text where it stands inside as a reaction or a reference", async () => {
    for (const rel_type of ["m.annotation", "m.reference"])
      expect(await read({ rel_type, event_id: "$x" }, null)).toBe("pass")
  })

  it("does not decide how its text is read where its app says it only outside", async () => {
    const body = "> <@waggle:hive.example> M1\n\n2 1"
    for (const outside of [null, reply]) expect(await read(null, outside, { body })).toMatchObject(alone)
    expect(await read(reply, reply, { body })).toMatchObject({ body: "2 1", replyTo: "$m1" })
  })

  it("is the same for a file: its thread stands inside", async () => {
    const file = { msgtype: "m.file", body: "statement.csv", url: "mxc://hive.example/x" }
    expect(await read(null, thread, file)).toMatchObject({ kind: "file", thread: null })
    expect(await read(thread, null, file)).toMatchObject({ kind: "file", thread: "$root" })
    expect(await read(thread, reply, file)).toMatchObject({ kind: "refused", reason: "moved" })
  })
})

describe("whatever a homeserver writes outside the encryption", () => {
  const relation = fc.oneof(
    fc.constantFrom<unknown>(reply, otherReply, thread, edit, null, 7, "x", [], {}),
    fc.record(
      {
        rel_type: fc.oneof(fc.constantFrom("m.thread", "m.replace", "m.annotation", "m.reference"), fc.jsonValue()),
        event_id: fc.oneof(fc.constantFrom("$root", "$m1"), fc.jsonValue()),
        "m.in_reply_to": fc.oneof(fc.constant({ event_id: "$m1" }), fc.jsonValue()),
        is_falling_back: fc.oneof(fc.boolean(), fc.jsonValue()),
      },
      { requiredKeys: [] },
    ),
  )
  const content = (of: unknown) => (of === null ? {} : { "m.relates_to": of })

  it("can have a message refused, but never makes it refer to anything else than its sender said", () => {
    fc.assert(
      fc.property(relation, relation, (inside, outside) => {
        const related = relatedBetween(content(inside), content(outside))
        if (related !== "contradiction") expect(related).toEqual(relatedIn(content(inside)))
      }),
    )
  })

  it("changes nothing where it says the same as inside, or nothing at all", () => {
    fc.assert(
      fc.property(relation, (inside) => {
        const said = relatedIn(content(inside))
        expect(relatedBetween(content(inside), content(inside))).toEqual(said)
        expect(relatedBetween(content(inside), {})).toEqual(said)
      }),
    )
  })
})
