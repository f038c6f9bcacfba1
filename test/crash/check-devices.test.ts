/** Finds the bot's messages that a member's further device should have been able to read. */
import { describe, expect, it } from "vitest"
import { type Received, unreadable } from "../../tools/crash/check-devices.ts"

let count = 0
const message = (
  roomId: string,
  at: number,
  more: { read?: boolean; encrypted?: boolean; answers?: string } = {},
): Received => ({
  roomId,
  at,
  encrypted: more.encrypted ?? true,
  eventId: `$${++count}`,
  undecryptable: (more.read ?? true) ? null : "OLM_UNKNOWN_MESSAGE_INDEX",
  relation: more.answers === undefined ? null : { replyTo: more.answers },
})
const found = (received: readonly Received[], typed: readonly string[] = []) =>
  unreadable(received, new Set(typed)).map(({ roomId, at }) => `${roomId} ${at}`)

describe("a further device", () => {
  it("need not read what was sent before it came, in whatever order the rooms arrive", () => {
    expect(found([message("direct", 5), message("members", 1, { read: false }), message("members", 6)])).toEqual([])
    expect(found([message("members", 1, { read: false }), message("members", 2, { read: false })])).toEqual([])
    const open = message("lobby", 0, { encrypted: false })
    expect(found([open, message("members", 1, { read: false }), message("members", 2, { read: false })])).toEqual([])
  })

  it("must read everything in a room from the first message on that it can read there", () => {
    expect(found([message("direct", 1), message("direct", 2, { read: false }), message("direct", 3)])).toEqual([
      "direct 2",
    ])
  })

  it("may miss one message of each other room, encrypted just before and sent just after, and no second one", () => {
    const missed = [message("members", 6, { read: false }), message("lobby", 7, { read: false })]
    expect(found([message("direct", 5), ...missed, message("members", 8)])).toEqual([])
    expect(found([message("direct", 5), ...missed, message("members", 8, { read: false })])).toEqual(["members 8"])
    expect(found([message("direct", 5), message("members", 6), message("members", 8, { read: false })])).toEqual([
      "members 8",
    ])
  })

  it("must read the answer to what was typed on it, and what comes after that", () => {
    const answer = message("members", 4, { read: false, answers: "$typed" })
    expect(found([message("direct", 1), answer], ["$typed"])).toEqual(["members 4"])
    expect(found([answer, message("members", 5, { read: false })], ["$typed"])).toEqual(["members 4", "members 5"])
    expect(found([message("members", 2, { read: false }), answer])).toEqual([])
  })
})
