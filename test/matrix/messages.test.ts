import { EventShieldColour, EventShieldReason } from "matrix-js-sdk/lib/crypto-api/index.js"
import { describe, expect, it } from "vitest"
import { eventId, instant, roomId } from "../../src/kernel/rules/types.ts"
import type { RawEvent } from "../../src/kernel/store/inbox.ts"
import { editContent, fileContent, sayContent } from "../../src/matrix/errands.ts"
import { roomView } from "../../src/matrix/places.ts"
import { readMessage, withoutFallback } from "../../src/matrix/read-message.ts"
import { isOwnJoin, mayBeText } from "../../src/matrix/sift.ts"
import { deviceTrust } from "../../src/matrix/trust.ts"
import { bot, FakeHomeserver, person } from "../support/fake-homeserver.ts"

const event = (more: Partial<RawEvent>): RawEvent => ({
  event_id: "$1",
  type: "m.room.message",
  sender: person("ana"),
  origin_server_ts: 1,
  content: { msgtype: "m.text", body: "hello" },
  ...more,
})

describe("an event waits to be read", () => {
  it("when it is a person's text, or encrypted", () => {
    expect(mayBeText(event({}), bot)).toBe(true)
    expect(mayBeText(event({ type: "m.room.encrypted", content: { ciphertext: "…" } }), bot)).toBe(true)
    const relation = { rel_type: "m.replace", event_id: "$0" }
    const edit = { msgtype: "m.text", body: "* x", "m.relates_to": relation }
    expect(mayBeText(event({ content: edit }), bot)).toBe(true)
    expect(mayBeText(event({ ...event({ content: edit }), sender: bot }), bot)).toBe(false)
  })

  it.each([
    [
      "a reaction",
      event({ type: "m.reaction", content: { "m.relates_to": { rel_type: "m.annotation", event_id: "$1" } } }),
    ],
    ["a deletion", event({ type: "m.room.redaction", content: { redacts: "$1" } })],
    [
      "deleted before it could be read",
      event({ type: "m.room.encrypted", content: {}, unsigned: { redacted_because: {} } }),
    ],
  ])("when it is %s, which may be of a ballot", (_what, raw) => {
    expect(mayBeText(raw, bot)).toBe(true)
  })

  it.each(["m.emote", "m.image", "m.audio", "m.file"])("when it is unencrypted and of the kind %s", (msgtype) => {
    expect(mayBeText(event({ content: { msgtype, body: "x" } }), bot)).toBe(true)
    const encrypted = { rel_type: "m.reference", event_id: "$0" }
    expect(mayBeText(event({ content: { msgtype, body: "x", "m.relates_to": encrypted } }), bot)).toBe(false)
  })

  it.each([
    ["a notice", event({ content: { msgtype: "m.notice", body: "hello" } })],
    ["the bot's own", event({ sender: bot })],
    ["a state event", event({ state_key: "" })],
    ["a reaction to nothing", event({ type: "m.reaction", content: { "m.relates_to": { rel_type: "m.annotation" } } })],
    ["redacted", event({ unsigned: { redacted_because: {} } })],
    ["encrypted, without a word inside", event({ type: "m.room.encrypted", content: {} })],
    ["without content", event({ content: null as never })],
  ])("but not when it is %s", (_what, raw) => {
    expect(mayBeText(raw, bot)).toBe(false)
  })

  it("and only entering the room is the bot's join", () => {
    const join = event({ type: "m.room.member", sender: bot, state_key: bot, content: { membership: "join" } })
    expect(isOwnJoin(join, bot)).toBe(true)
    expect(isOwnJoin({ ...join, unsigned: { prev_content: { membership: "invite" } } }, bot)).toBe(true)
    expect(isOwnJoin({ ...join, unsigned: { prev_content: { membership: "join" } } }, bot)).toBe(false)
    expect(isOwnJoin({ ...join, state_key: person("ana") }, bot)).toBe(false)
  })
})

describe("a message that was read", () => {
  const homeserver = new FakeHomeserver()
  const room = homeserver.room("direct", ["ana"], { encrypted: true })
  const port = homeserver.port(() => homeserver.stream.length)
  const read = (content: RawEvent["content"]) =>
    readMessage(
      port,
      { of: () => null },
      { seq: 1, eventId: eventId("$1"), room, raw: event({ content }), sentAt: instant(1), receivedAt: instant(1) },
    )

  it("names what it answers and the thread it stands in", async () => {
    const text = { msgtype: "m.text", body: "hello" }
    const reply = { ...text, "m.relates_to": { "m.in_reply_to": { event_id: "$0" } } }
    expect(await read(reply)).toMatchObject({ message: { replyTo: "$0", thread: null, body: "hello" } })
    const relation = { rel_type: "m.thread", event_id: "$root", "m.in_reply_to": { event_id: "$0" } }
    expect(await read({ ...text, "m.relates_to": { ...relation, is_falling_back: true } })).toMatchObject({
      message: { replyTo: null, thread: "$root" },
    })
    expect(await read({ ...text, "m.relates_to": relation })).toMatchObject({
      message: { replyTo: "$0", thread: "$root" },
    })
  })

  it("is an edit where it replaces another, and says what that is to say from now on", async () => {
    const formatted = `!pay <a href="https://matrix.to/#/@ana:x">Ana</a>`
    const now = { msgtype: "m.text", body: "!pay Ana", format: "org.matrix.custom.html", formatted_body: formatted }
    const edit = { msgtype: "m.text", body: "* !pay Ana", "m.new_content": now }
    const replacing = { ...edit, "m.relates_to": { rel_type: "m.replace", event_id: "$0" } }
    for (const [content, of] of [
      [edit, null],
      [replacing, "$0"],
    ] as const) {
      const { message } = (await read(content)) as { message: object }
      expect(message).toMatchObject({ kind: "edit", of, body: "!pay @ana:x" })
      expect(message).not.toHaveProperty("replyTo")
    }
  })

  it("that is an edit and cannot be decrypted waits for its key, and then nobody is told", async () => {
    const relation = { rel_type: "m.replace", event_id: "$0" }
    const content = { ciphertext: "…", session_id: "s", "m.relates_to": relation }
    const raw = event({ type: "m.room.encrypted", content })
    const waiting = { seq: 1, eventId: eventId("$1"), room, raw, sentAt: instant(1), receivedAt: instant(1) }
    expect(await readMessage(port, { of: () => null }, waiting)).toEqual({ is: "locked", message: null })
  })

  it("is passed over when it is no text after all", async () => {
    expect(await read({ msgtype: "m.text", body: 7 })).toEqual({ is: "pass" })
    expect(await read({ msgtype: "m.text", body: "* x", "m.new_content": {} })).toEqual({ is: "pass" })
    const picture = { msgtype: "m.image", body: "x" }
    expect(await read({ msgtype: "m.text", body: "* x", "m.new_content": picture })).toEqual({ is: "pass" })
    expect(await read({ msgtype: "m.image", body: "* x", "m.new_content": picture })).toEqual({ is: "pass" })
    expect(await read({ msgtype: "m.text", body: "* x", "m.relates_to": { rel_type: "m.replace" } })).toEqual({
      is: "pass",
    })
  })

  it.each([
    ["m.room.message", { msgtype: "m.audio", body: "x" }, "voice"],
    ["m.room.message", { msgtype: "m.emote", body: "waves" }, "me"],
    ["m.room.message", { msgtype: "m.file", body: "x" }, "file"],
    ["m.sticker", { body: "x" }, "sticker"],
    ["m.poll.start", { "m.poll": {} }, "poll"],
    ["org.matrix.msc3381.poll.start", {}, "poll"],
  ])("has no text in a direct room if it is a %s, %j", async (type, content, what) => {
    const raw = event({ type, content })
    const waiting = { seq: 1, eventId: eventId("$1"), room, raw, sentAt: instant(1), receivedAt: instant(1) }
    expect(await readMessage(port, { of: () => null }, waiting)).toMatchObject({ message: { kind: "wordless", what } })
    const replacing = { rel_type: "m.replace", event_id: "$0" }
    const edit = { ...waiting, raw: event({ type, content: { ...content, "m.relates_to": replacing } }) }
    expect(await readMessage(port, { of: () => null }, edit)).toEqual({ is: "pass" })
    const shared = homeserver.room("shared", ["ana", "ben"])
    expect(await readMessage(port, { of: () => null }, { ...waiting, room: shared })).toEqual({ is: "pass" })
  })

  it("names the bot as people call it here, and says whether it is mentioned, unless a thread does so by itself", async () => {
    const text = { msgtype: "m.text", body: "hello" }
    const mentions = { "m.mentions": { user_ids: [bot] } }
    expect(await read({ ...text, ...mentions })).toMatchObject({ message: { bot: { mentioned: true } } })
    expect(await read(text)).toMatchObject({ message: { bot: { names: [bot, bot.slice(1, bot.indexOf(":"))] } } })
    expect(await read({ ...text, "m.mentions": { user_ids: "all" } })).toMatchObject({
      message: { bot: { mentioned: false } },
    })
    const relation = { rel_type: "m.thread", event_id: "$root", "m.in_reply_to": { event_id: "$0" } }
    const fallback = { ...text, ...mentions, "m.relates_to": { ...relation, is_falling_back: true } }
    expect(await read(fallback)).toMatchObject({ message: { bot: { mentioned: false } } })
  })

  it("says by their full Matrix IDs who is mentioned", async () => {
    const formatted = `!invite <a href="https://matrix.to/#/@ana:x">Ana</a>`
    const text = { msgtype: "m.text", body: "!invite Ana", formatted_body: formatted }
    const html = { ...text, format: "org.matrix.custom.html" }
    expect(await read(html)).toMatchObject({ message: { body: "!invite @ana:x" } })
    expect(await read({ ...text, format: "another" })).toMatchObject({ message: { body: "!invite Ana" } })
    expect(await read({ ...html, formatted_body: 7 })).toMatchObject({ message: { body: "!invite Ana" } })
  })

  it("has lost the copy of what it replies to, but not what its sender quotes", () => {
    expect(withoutFallback("> <@ana:x> one\n> two\n\n2 1 3")).toBe("2 1 3")
    expect(withoutFallback("> <@ana:x> one\n2 1 3\n\nmore")).toBe("2 1 3\n\nmore")
    expect(withoutFallback("> a proverb\n\ntext")).toBe("> a proverb\n\ntext")
    expect(withoutFallback("> <@ana:x> one")).toBe("")
  })
})

describe("a room", () => {
  it("is direct when nobody but the bot and the sender is in it or invited", () => {
    const homeserver = new FakeHomeserver()
    const room = homeserver.room("talk", ["ana"], { encrypted: true })
    const port = homeserver.port(() => homeserver.stream.length)
    const place = () => roomView(room, port.room(room), { of: () => null }, bot, person("ana")).place
    expect(place()).toBe("direct")
    homeserver.member(room, person("ben"), "invite")
    expect(place()).toBe("other")
    homeserver.member(room, person("ben"), "leave")
    expect(place()).toBe("direct")
    // Ana left after she wrote. Her message was still for the bot alone.
    homeserver.member(room, person("ana"), "leave")
    expect(place()).toBe("direct")
    expect(roomView(roomId("!gone:x"), null, { of: () => null }, bot, person("ana")).place).toBe("other")
  })
})

describe("the sender's device", () => {
  const info = (shieldReason: EventShieldReason | null) => ({ shieldColour: EventShieldColour.NONE, shieldReason })
  it("is signed, unsigned, or unknown, and unknown whenever in doubt", () => {
    expect(deviceTrust(info(null))).toBe("signed")
    expect(deviceTrust(info(EventShieldReason.UNVERIFIED_IDENTITY))).toBe("signed")
    expect(deviceTrust(info(EventShieldReason.UNSIGNED_DEVICE))).toBe("unsigned")
    for (const reason of ["UNKNOWN", "UNKNOWN_DEVICE", "AUTHENTICITY_NOT_GUARANTEED", "MISMATCHED_SENDER"] as const)
      expect(deviceTrust(info(EventShieldReason[reason]))).toBe("unknown")
    expect(deviceTrust(null)).toBe("unknown")
  })
})

describe("what the bot sends", () => {
  const text = { body: "hello", html: "<b>hello</b>" }
  const notice = {
    msgtype: "m.notice",
    body: "hello",
    format: "org.matrix.custom.html",
    formatted_body: "<b>hello</b>",
  }

  it("is a notice that names whom it pings, and be it nobody", () => {
    expect(sayContent(text)).toEqual({ ...notice, "m.mentions": {} })
    const mentions = [person("ana")]
    expect(sayContent({ ...text, mentions })).toEqual({ ...notice, "m.mentions": { user_ids: mentions } })
  })

  it("stands in the thread, or answers the message", () => {
    const [thread, replyTo] = [eventId("$root"), eventId("$0")]
    expect(sayContent(text, { replyTo })["m.relates_to"]).toEqual({ "m.in_reply_to": { event_id: "$0" } })
    const inThread = { rel_type: "m.thread", event_id: "$root" }
    expect(sayContent(text, { thread })["m.relates_to"]).toEqual({
      ...inThread,
      is_falling_back: true,
      "m.in_reply_to": { event_id: "$root" },
    })
    expect(sayContent(text, { thread, replyTo })["m.relates_to"]).toEqual({
      ...inThread,
      is_falling_back: false,
      "m.in_reply_to": { event_id: "$0" },
    })
  })

  it("pings nobody again with an edit", () => {
    const edit = editContent({ ...text, mentions: [person("ana")] }, eventId("$0"))
    expect(edit).toMatchObject({
      body: "* hello",
      "m.mentions": {},
      "m.relates_to": { rel_type: "m.replace", event_id: "$0" },
    })
    expect(edit["m.new_content"]).toEqual({ ...notice, "m.mentions": { user_ids: [person("ana")] } })
  })

  it("is a file with its keys beside its address where the room is encrypted, and nothing but the address where not", () => {
    const errand = { do: "file", filename: "M7.blt", mimetype: "text/plain", bytes: "" } as const
    const file = { v: "v2", key: {}, iv: "", hashes: {} }
    expect(fileContent(errand, 3, { url: "mxc://x/1", file })).toMatchObject({ file: { ...file, url: "mxc://x/1" } })
    expect(fileContent(errand, 3, { url: "mxc://x/1", file })).not.toHaveProperty("url")
    expect(fileContent(errand, 3, { url: "mxc://x/1", file: null })).toMatchObject({
      url: "mxc://x/1",
      filename: "M7.blt",
    })
  })

  it("is a picture where its size in pixels is known", () => {
    const errand = { do: "file", filename: "ana.png", mimetype: "image/png", bytes: "" } as const
    const content = fileContent({ ...errand, image: { width: 300, height: 200 } }, 3, { url: "mxc://x/1", file: null })
    expect(content).toMatchObject({
      msgtype: "m.image",
      filename: "ana.png",
      info: { mimetype: "image/png", size: 3, w: 300, h: 200 },
    })
    expect(fileContent(errand, 3, { url: "mxc://x/1", file: null })).toMatchObject({
      msgtype: "m.file",
      info: { mimetype: "image/png", size: 3 },
    })
  })
})
