import { describe, expect, it } from "vitest"
import { type Instant, instant } from "../../../src/kernel/rules/types.ts"
import { clockTolerance, couldBeMeant } from "../../../src/votes/rules/meant.ts"

/** The moment this many minutes after noon. */
const at = (minutes: number): Instant => instant(minutes * 60_000)
const vote = (name: string, opened: number, ended: number) => ({ name, openedAt: at(opened), endedAt: at(ended) })
const meant = (votes: ReturnType<typeof vote>[], sent: number, received = sent): string =>
  couldBeMeant(votes, { sentAt: at(sent), receivedAt: at(received) })
    .map(({ name }) => name)
    .join(" ")

describe("a ballot that names no vote", () => {
  it("could mean each vote that was open when it was sent, also one that has ended since", () => {
    const votes = [vote("ended", 0, 10), vote("long", 5, 60), vote("later", 30, 60)]
    expect(meant(votes, 3)).toBe("ended")
    expect(meant(votes, 7, 50)).toBe("ended long")
    expect(meant(votes, 20, 50)).toBe("long")
    expect(meant(votes, 40)).toBe("long later")
    expect(meant(votes, 61)).toBe("")
  })

  it("counts at both ends of a vote", () => {
    expect(meant([vote("one", 5, 10)], 5)).toBe("one")
    expect(meant([vote("one", 5, 10)], 10)).toBe("one")
  })

  it("never means a vote that opened after it had arrived, nor long after it was sent", () => {
    expect(meant([vote("one", 5, 10)], 4.9, 4.95)).toBe("")
    expect(meant([vote("one", 5, 10)], 3, 20)).toBe("")
  })

  it("of a quick voter whose homeserver's clock is a little slow means the vote that has just opened", () => {
    expect(clockTolerance).toBe(60_000)
    expect(meant([vote("one", 5, 10)], 4.5, 5.1)).toBe("one")
  })

  it("from that moment could also mean a vote that ended just before", () => {
    const votes = [vote("first seat", 0, 4), vote("second seat", 4.2, 10)]
    expect(meant(votes, 4.1, 4.3)).toBe("first seat second seat")
    expect(meant(votes, 4.3, 4.3)).toBe("second seat")
  })
})
