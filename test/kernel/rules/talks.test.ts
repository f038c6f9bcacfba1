/** Which rooms the bot enters to talk with single people, and which rooms it leaves. */
import { describe, expect, it } from "vitest"
import {
  answerTo,
  type Invite,
  leavingOf,
  mostTalks,
  strangersStay,
  type Talk,
  type Talks,
} from "../../../src/kernel/rules/talks.ts"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { id } from "../../support/rooms.ts"

const now = instant(1_000_000_000)
const invite: Invite = { from: id("zoe"), isDirect: true, space: false, named: false, others: 0 }
const answer = (more: Partial<Invite>, concerned = false, talks: Partial<Talks> = {}) =>
  answerTo({ ...invite, ...more }, concerned, { with: [], entered: [], ...talks }, now)
const strangers = (count: number, server = "x.example") =>
  Array.from({ length: count }, (_, n) => ({ person: matrixId(`@s${n}:${server}`), concerned: false }))

describe("an invitation", () => {
  it("is accepted where two can talk, from whoever it comes", () => {
    for (const concerned of [true, false]) {
      expect(answer({}, concerned)).toBe("enter")
      expect(answer({ isDirect: false }, concerned)).toBe("enter")
      expect(answer({ named: true }, concerned)).toBe("enter")
    }
  })

  it.each<Partial<Invite>>([{ space: true }, { isDirect: false, named: true }, { others: 1 }, { from: null }])(
    "that is none to talk alone is declined: %o",
    (more) => {
      for (const concerned of [true, false]) expect(answer(more, concerned)).toBe("decline")
    },
  )

  it("from one more stranger is declined if there are many already, from one server or in all; a member's never is", () => {
    const server = strangers(mostTalks.server, "hive.example")
    const all = strangers(mostTalks.strangers)
    for (const talks of [server, all]) {
      expect(answer({}, false, { with: talks })).toBe("decline")
      expect(answer({}, true, { with: talks })).toBe("enter")
    }
    expect(answer({}, false, { with: strangers(mostTalks.server) })).toBe("enter")
  })

  it("of a stranger waits where many were accepted within the hour", () => {
    const entered = Array.from({ length: mostTalks.anHour }, () => instant(now - 1))
    expect(answer({}, false, { entered })).toBe("wait")
    expect(answer({}, true, { entered })).toBe("enter")
    expect(answer({}, false, { entered: entered.map((at) => instant(at - 60 * 60_000)) })).toBe("enter")
  })

  it("to yet another of very many rooms with one person is declined, even a member's", () => {
    const many = Array.from({ length: mostTalks.person }, () => ({ person: id("zoe"), concerned: true }))
    expect(answer({}, true, { with: many })).toBe("decline")
  })
})

describe("a room to talk alone", () => {
  const talk: Talk = { people: [id("zoe")], abandoned: false, opened: false, replaced: false, since: now }
  const leaving = (more: Partial<Talk>, concerned = false, at = now) => leavingOf({ ...talk, ...more }, concerned, at)
  const later = instant(now + strangersStay)

  it("with a stranger is left after a day; with somebody who is concerned it is kept", () => {
    expect(leaving({})).toBeNull()
    expect(leaving({}, false, later)).toBe("stranger")
    expect(leaving({}, true, later)).toBeNull()
  })

  it("is left when another stranger comes in, when it was replaced, and when everybody has gone", () => {
    const people = [id("zoe"), id("max")]
    expect(leaving({ people })).toBe("third-person")
    // If one of these people has to do with a co-op, the bot stays, because it must take out any ballot that they type there.
    expect(leaving({ people }, true)).toBeNull()
    for (const concerned of [true, false]) {
      expect(leaving({ replaced: true }, concerned)).toBe("replaced")
      expect(leaving({ people: [], abandoned: true }, concerned)).toBe("alone")
    }
  })

  it("that the bot opened is kept while somebody is there, and while nobody was asked in yet", () => {
    expect(leaving({ opened: true, people: [id("zoe"), id("max")] })).toBeNull()
    expect(leaving({ opened: true }, false, later)).toBeNull()
    expect(leaving({ opened: true, people: [] })).toBeNull()
    expect(leaving({ opened: true, people: [], abandoned: true })).toBe("alone")
  })
})
