/** Whether an open vote can be cancelled, by whom, and in time (§2.7c). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { eventId, instant, matrixId, motionId, roomId } from "../../../src/kernel/rules/types.ts"
import { canEndBefore, mayBeCancelled, mayCancelAlone } from "../../../src/votes/rules/cancelling.ts"
import { kinds, motionKinds, takesCancelling } from "../../../src/votes/rules/kinds.ts"
import type { Motion } from "../../../src/votes/rules/motions.ts"

const ana = matrixId("@ana:hive.test")
const hour = 60 * 60_000
const now = instant(Date.UTC(2026, 10, 20, 18))
const inHours = (hours: number) => instant(now + hours * hour)

const vote = (changes: Partial<Motion> = {}): Motion => {
  const { start, vote, cancel: _, method: __, objections: ___, ...rules } = kinds[changes.kind ?? "decision"].rules
  return {
    ...{ id: motionId("M7"), kind: "decision", series: "public", subject: null, office: null, stage: "voting" },
    ...{ author: ana, room: roomId("!members:hive.test"), event: eventId("$opened"), options: [] },
    terms: {
      ...{ ...rules, franchise: { start, vote } },
      ...{ publication: "rounds", smallRoll: 8, signedDevices: true, showWhoVoted: false },
    },
    ...{ openedAt: now, proposalEndsAt: now, earlyEndAt: null, votingOpenedAt: now, votingEndsAt: inHours(96) },
    ...{ closedAt: null, outcome: null, ...changes },
  }
}

describe("an open vote", () => {
  it.each(motionKinds.map((kind) => ({ kind })))(
    "of the kind $kind can be cancelled if its kind has the cell",
    ({ kind }) => {
      const refused = mayBeCancelled(vote({ kind, series: kinds[kind].series }), now)
      expect(refused === null).toBe(takesCancelling(kinds[kind]))
    },
  )

  it("on a removal, an office or another cancellation cannot", () => {
    const never = motionKinds.filter((kind) => !takesCancelling(kinds[kind]))
    expect(never.toSorted()).toEqual(
      ["cancellation", "council", "election", "moderator", "removal-first", "removal-second", "treasurer"].toSorted(),
    )
  })

  it("cannot once it is over, though nobody has counted it yet", () => {
    expect(mayBeCancelled(vote(), inHours(95))).toBeNull()
    expect(mayBeCancelled(vote(), inHours(96))).toMatchObject({ refused: "cancel-over", endedAt: inHours(96) })
  })

  it("cannot if its own rules say so", () => {
    const { terms } = vote()
    expect(mayBeCancelled(vote({ terms: { ...terms, cancel: "none" } }), now)).toMatchObject({ why: "rules" })
    expect(mayBeCancelled(vote({ terms: { ...terms, cancel: "presider" } }), now)).toBeNull()
  })

  it("is not ended by the presider whom it is about", () => {
    expect(mayCancelAlone(vote({ subject: ana }), ana)).toMatchObject({ refused: "cancel-about-you" })
    expect(mayCancelAlone(vote({ subject: matrixId("@ben:hive.test") }), ana)).toBeNull()
  })
})

describe("a cancellation", () => {
  it("may begin exactly if it ends before the other vote, whatever both last", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(100), fc.integer({ min: 1, max: 100 }), (left, talk, voting) => {
        const terms = { proposalStage: `PT${talk}H`, votingStage: `PT${voting}H` }
        const refused = canEndBefore(vote({ votingEndsAt: inHours(left) }), terms, { now, zone: "UTC", before: null })
        expect(refused === null).toBe(talk + voting < left)
      }),
    )
  })

  it("is not asked for again after the members have voted on one", () => {
    const terms = { proposalStage: "PT1H", votingStage: "PT24H" }
    const asked = { now, zone: "UTC", before: motionId("M8") }
    expect(canEndBefore(vote(), terms, asked)).toMatchObject({ refused: "cancel-decided", other: "M8" })
  })
})
