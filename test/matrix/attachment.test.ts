/** Files that people send: which ones the bot accepts, and what happens when it fetches them. */
import { Attachment } from "@matrix-org/matrix-sdk-crypto-wasm"
import { ConnectionError, type MatrixClient, MatrixError } from "matrix-js-sdk"
import { describe, expect, it } from "vitest"
import { maxFileBytes } from "../../src/bot/message.ts"
import type { JsonObject } from "../../src/kernel/rules/objects.ts"
import { coopKey, eventId, instant } from "../../src/kernel/rules/types.ts"
import { downloadMedia } from "../../src/matrix/download.ts"
import { failureOf } from "../../src/matrix/errors.ts"
import type { MatrixPort } from "../../src/matrix/port.ts"
import { readMessage } from "../../src/matrix/read-message.ts"
import { FakeHomeserver, person } from "../support/fake-homeserver.ts"

const homeserver = new FakeHomeserver()
const rooms = {
  direct: homeserver.room("talk", ["ana"], { encrypted: true }),
  treasury: homeserver.room("treasury", ["ana", "ben"], { encrypted: true }),
  members: homeserver.room("members", ["ana", "ben"], { encrypted: true }),
  open: homeserver.room("open", ["ana"], { encrypted: false }),
}
const places = {
  of: (room: string) => {
    const place = room === rooms.treasury ? "treasury" : room === rooms.members ? "members" : null
    return place && ({ place, coop: coopKey("hive") } as const)
  },
}
const url = "mxc://hive.example/abc123"
const content = { msgtype: "m.file", body: "x.xml", file: { url }, info: { size: 7, mimetype: "text/xml" } }

function read(
  clear: JsonObject,
  room: keyof typeof rooms = "direct",
  download: MatrixPort["download"] = async () => null,
) {
  const port: MatrixPort = {
    ...homeserver.port(() => homeserver.stream.length),
    download,
    decrypt: async () => ({ ok: true, type: "m.room.message", content: clear, device: "signed", identity: "key" }),
  }
  const raw = {
    event_id: "$1",
    type: "m.room.encrypted",
    sender: person("ana"),
    origin_server_ts: 1,
    content: { ciphertext: "…" },
  }
  return readMessage(port, places, {
    seq: 1,
    eventId: eventId("$1"),
    room: rooms[room],
    raw,
    sentAt: instant(1),
    receivedAt: instant(1),
  })
}

/** The result of reading this message and fetching its file. */
async function fetched(clear: JsonObject, download: MatrixPort["download"]) {
  const reading = await read(clear, "direct", download)
  if (reading.is !== "message" || reading.message.kind !== "file") throw new Error("not taken up")
  return reading.message.fetch()
}

describe("a file is taken up", () => {
  it("encrypted in a direct room and in the treasury, with what its message says of it", async () => {
    for (const room of ["direct", "treasury"] as const)
      expect(await read(content, room)).toMatchObject({
        message: {
          kind: "file",
          name: "x.xml",
          size: 7,
          mimetype: "text/xml",
          room: { place: room },
          trust: { device: "signed" },
        },
      })
    const thread = {
      ...content,
      filename: "y.xml",
      info: null,
      "m.relates_to": { rel_type: "m.thread", event_id: "$t" },
    }
    expect(await read(thread)).toMatchObject({ message: { name: "y.xml", size: null, mimetype: null, thread: "$t" } })
  })

  it("as a picture in a direct room, since it can be a receipt", async () => {
    const picture = { ...content, msgtype: "m.image", filename: "r.jpg", body: "!reimburse 12 EUR for stamps" }
    expect(await read(picture)).toMatchObject({
      message: { kind: "file", picture: true, name: "r.jpg", caption: "!reimburse 12 EUR for stamps" },
    })
    expect(await read(content)).not.toHaveProperty("message.picture")
  })

  it.each([
    ["in another room", content, "members"],
    ["where the room is not encrypted", content, "open"],
    ["as a picture outside of a direct room", { ...content, msgtype: "m.image" }, "treasury"],
    [
      "from another place than the homeserver’s media",
      { ...content, file: { url: "https://evil.example/x" } },
      "direct",
    ],
    ["with a path in its address", { ...content, file: { url: "mxc://hive.example/../../x" } }, "direct"],
    ["when it is changed", { ...content, "m.new_content": content }, "direct"],
  ] as const)("but not %s", async (_what, clear, room) => {
    expect(await read(clear, room)).not.toMatchObject({ message: { kind: "file" } })
  })
})

describe("a caption", () => {
  const captioned = { ...content, filename: "bylaws.md", body: "!amend bylaws" }

  it("comes with its file, in the members' room too", async () => {
    for (const room of ["direct", "treasury", "members"] as const)
      expect(await read(captioned, room)).toMatchObject({
        message: { kind: "file", name: "bylaws.md", caption: "!amend bylaws", room: { place: room } },
      })
    expect(await read(captioned, "open")).toEqual({ is: "pass" })
  })

  it("is not the name of the file that some apps send as its text", async () => {
    const reading = await read({ ...content, filename: "x.xml" })
    expect(reading).toMatchObject({ message: { kind: "file" } })
    expect(reading).not.toHaveProperty("message.caption")
  })
})

describe("a reply to a file", () => {
  const raw = (event_id: string) => ({
    event_id,
    type: "m.room.encrypted",
    sender: person("ben"),
    origin_server_ts: 1,
    content: { ciphertext: "…" },
  })
  const command = { msgtype: "m.text", body: "!amend bylaws", "m.relates_to": { "m.in_reply_to": { event_id: "$0" } } }

  /** The file to which the command replies, if the homeserver answers like this and the event has this content. */
  async function attached(answer: () => unknown, clear: JsonObject = content) {
    const asked: string[] = []
    const port: MatrixPort = {
      ...homeserver.port(() => homeserver.stream.length),
      download: async () => Buffer.from("text"),
      request: async (_method, path) => {
        asked.push(path)
        return answer()
      },
      decrypt: async (_room, { event_id }) => ({
        ...{ ok: true, type: "m.room.message", device: "signed", identity: "key" },
        content: event_id === "$1" ? command : clear,
      }),
    }
    const waiting = { seq: 1, eventId: eventId("$1"), room: rooms.members, sentAt: instant(1), receivedAt: instant(1) }
    const reading = await readMessage(port, places, { ...waiting, raw: raw("$1") })
    if (reading.is !== "message" || reading.message?.kind !== "text") throw new Error("not taken up")
    expect(asked).toEqual([])
    const file = await reading.message.attached?.()
    expect(asked).toEqual([`/rooms/${encodeURIComponent(rooms.members)}/event/%240`])
    return file
  }

  it("finds the file, but only once it is asked for", async () => {
    expect(await attached(() => raw("$0"))).toMatchObject({ name: "x.xml", size: 7 })
  })

  it("finds nothing where there is no encrypted file, or the homeserver answers with another event", async () => {
    expect(await attached(() => raw("$0"), { msgtype: "m.text", body: "x" })).toBeNull()
    expect(await attached(() => ({ ...raw("$0"), type: "m.room.message", content }))).toBeNull()
    expect(await attached(() => raw("$2"))).toBeNull()
    expect(await attached(() => Promise.reject(new MatrixError({ errcode: "M_NOT_FOUND" }, 404)))).toBeNull()
  })

  it("is tried again if the homeserver does not answer", async () => {
    const away = new ConnectionError("away")
    await expect(attached(() => Promise.reject(away))).rejects.toBe(away)
  })
})

describe("of a file that is fetched", () => {
  const sealed = Attachment.encrypt(Buffer.from("a statement"))
  const bytes = Buffer.from(sealed.encryptedData)
  const file = { ...JSON.parse(sealed.mediaEncryptionInfo ?? "{}"), url }

  it("the bytes are what was sent, where its check sum says so", async () => {
    const opened = await fetched({ ...content, file }, async () => bytes)
    expect(opened.ok && Buffer.from(opened.bytes).toString()).toBe("a statement")
    const spoilt = Buffer.from(bytes)
    spoilt[0] = (spoilt[0] ?? 0) ^ 1
    expect(await fetched({ ...content, file }, async () => spoilt)).toEqual({ ok: false, reason: "damaged" })
    expect(await fetched({ ...content, file: { ...file, hashes: {} } }, async () => bytes)).toEqual({
      ok: false,
      reason: "damaged",
    })
    expect(await fetched({ ...content, file: { url } }, async () => bytes)).toEqual({ ok: false, reason: "damaged" })
  })

  it("it is said that there is too much, or that it is gone; what fails for now is tried again", async () => {
    expect(await fetched(content, async () => null)).toEqual({ ok: false, reason: "too-large" })
    const failing = (error: Error) => fetched(content, () => Promise.reject(error))
    expect(await failing(new MatrixError({ errcode: "M_NOT_FOUND" }, 404))).toEqual({ ok: false, reason: "gone" })
    for (const error of [
      new MatrixError({}, 502),
      new MatrixError({ errcode: "M_LIMIT_EXCEEDED" }, 429),
      new ConnectionError("away"),
    ])
      await expect(failing(error)).rejects.toBe(error)
  })
})

describe("fetching media", () => {
  const asked: [string, RequestInit | undefined][] = []
  const client = (answer: () => Response | Promise<Response>) =>
    ({
      baseUrl: "https://hive.example",
      getAccessToken: () => "token",
      http: {
        fetch: async (at: string, init?: RequestInit) => {
          asked.push([at, init])
          return answer()
        },
      },
      // The code under test uses only this part of a client.
    }) as unknown as MatrixClient

  it("goes by the authenticated endpoint", async () => {
    const bytes = await downloadMedia(
      client(() => new Response("x")),
      url,
      10,
    )
    expect(Buffer.from(bytes ?? []).toString()).toBe("x")
    expect(asked[0]?.[0]).toBe("https://hive.example/_matrix/client/v1/media/download/hive.example/abc123")
    expect(asked[0]?.[1]?.headers).toEqual({ authorization: "Bearer token" })
  })

  it("ends where there is more than allowed, said or not", async () => {
    const said = { headers: { "content-length": String(maxFileBytes + 1) } }
    expect(
      await downloadMedia(
        client(() => new Response("x", said)),
        url,
        maxFileBytes,
      ),
    ).toBeNull()
    let pulled = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1
        controller.enqueue(new Uint8Array(1000))
      },
    })
    expect(
      await downloadMedia(
        client(() => new Response(endless)),
        url,
        10_000,
      ),
    ).toBeNull()
    expect(pulled).toBeLessThan(20)
  })

  it("that fails says whether it may work another time", async () => {
    const failure = async (answer: () => Response | Promise<Response>) =>
      failureOf(await downloadMedia(client(answer), url, 10).catch((error: unknown) => error)).kind
    expect(await failure(() => Response.json({ errcode: "M_NOT_FOUND" }, { status: 404 }))).toBe("refused")
    expect(await failure(() => new Response("<html>", { status: 502 }))).toBe("unclear")
    expect(await failure(() => Response.json({ retry_after_ms: 1 }, { status: 429 }))).toBe("slow-down")
    for (const body of ["null", "7", '{"errcode":7}'])
      expect(await failure(() => new Response(body, { status: 404 }))).toBe("refused")
    expect(await failure(() => Response.json({ retry_after_ms: {} }, { status: 429 }))).toBe("slow-down")
    expect(await failure(() => Promise.reject(new TypeError("fetch failed")))).toBe("unclear")
  })
})
