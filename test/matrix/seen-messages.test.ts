import { EventEmitter } from "node:events"
import { ClientEvent, type MatrixClient, MatrixEvent } from "matrix-js-sdk"
import { expect, it } from "vitest"
import { SeenMessages } from "../../src/matrix/seen-messages.ts"

const message = (event_id: string, content: object) =>
  new MatrixEvent({
    type: "m.room.message",
    event_id,
    room_id: "!hive:hive.example",
    sender: "@waggle:hive.example",
    origin_server_ts: 1,
    content: { msgtype: "m.notice", ...content },
  })

it("a message whose edit is there first is read as it was sent", async () => {
  // `SeenMessages` uses only this part of a client.
  const client = Object.assign(new EventEmitter(), { decryptEventIfNeeded: async () => {} })
  const seen = new SeenMessages(client as unknown as MatrixClient)
  const notice = message("$notice", { body: "📎 M1.blt" })
  const file = { body: "M1.blt", filename: "M1.blt", url: "mxc://hive.example/1" }
  const edit = message("$file", {
    ...{ body: "* M1.blt", "m.new_content": file },
    "m.relates_to": { rel_type: "m.replace", event_id: "$notice" },
  })
  notice.makeReplaced(edit)
  for (const event of [notice, edit]) client.emit(ClientEvent.Event, event)
  const first = await seen.waitFor(({ eventId }) => eventId === "$notice", { timeout: 60_000, from: 0 })
  expect(first).toMatchObject({ body: "📎 M1.blt", file: null, isEdit: false })
  const second = await seen.waitFor(({ eventId }) => eventId === "$file", { timeout: 60_000, from: 0 })
  expect(second).toMatchObject({ file: { name: "M1.blt" }, isEdit: true })
})
