import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { eventId, instant } from "../../../src/kernel/rules/types.ts"
import { readsAlone } from "../../../src/votes/rules/ballot-reading.ts"
import { type Casting, mayCast, readBallot } from "../../../src/votes/rules/ballots.ts"
import type { Motion } from "../../../src/votes/rules/motions.ts"
import { growth } from "../../support/cpu.ts"
import { typed } from "../../support/typed.ts"

describe("reading a ballot", () => {
  it.each([
    ["2 1 3", [2, 1, 3]],
    ["2>1>3", [2, 1, 3]],
    ["2 > 1 > 3", [2, 1, 3]],
    ["2, 1, 3", [2, 1, 3]],
    ["2,1", [2, 1]],
    ["  3 ", [3]],
    ["2. 1. 3.", [2, 1, 3]],
    ["2️⃣ 1️⃣", [2, 1]],
    ["２　１", [2, 1]],
    ["2\n1\n3", [2, 1, 3]],
    ["2 -> 1", [2, 1]],
    ["abstain", []],
    ["Abstain.", []],
    ["Enthaltung", []],
  ])("%j", (text, ranking) => {
    expect(readBallot(text, 3, typed)).toEqual(ranking)
  })

  it("refuses an option that stands there twice, and one that is not there", () => {
    expect(readBallot("2 2 1", 3, typed)).toMatchObject({ refused: "ballot-repeats-option", option: 2 })
    expect(readBallot("2 4", 3, typed)).toMatchObject({ refused: "ballot-unknown-option", option: 4, last: 3 })
    expect(readBallot("0 1", 3, typed)).toMatchObject({ refused: "ballot-unknown-option", option: 0 })
    expect(readBallot("213", 3, typed)).toMatchObject({ refused: "ballot-unknown-option", option: 213 })
  })

  it.each(["", "hello", "2 and 1", "I vote 2", "1.5 2x", "!vote 1", "see you at 10 :)"])(
    "takes %j for no ballot",
    (text) => {
      expect(readBallot(text, 3, typed)).toBeNull()
    },
  )

  it("reads every ranking as it was written, whatever stands between the numbers", () => {
    const rankings = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 })
    fc.assert(
      fc.property(rankings, fc.constantFrom(" ", ">", " > ", ", ", ",", "\n", ";"), (ranking, between) => {
        expect(readBallot(ranking.join(between), 12, typed)).toEqual(ranking)
      }),
    )
  })

  // If the ballot's pattern could match a text in several ways, reading these lines would never end. Meanwhile the bot would answer nobody.
  it("takes a long line in its stride", () => {
    expect(readBallot(`1${" ".repeat(60_000)}x`, 3, typed)).toBeNull()
    expect(readBallot(`1${" ".repeat(60_000)}2`, 3, typed)).toEqual([1, 2])
    expect(readBallot(`${"1 > ".repeat(15_000)}x`, 3, typed)).toBeNull()
    // In a direct room more is read. `1,000,1,000,` with an odd end held the bot for hours.
    for (const list of ["1,000,".repeat(300), "1,".repeat(900), "1>".repeat(900), "1 and then ".repeat(150)])
      expect(readsAlone(list, typed)).toBeNull()
  })
})

describe("casting a ballot", () => {
  const motion = {
    id: "M1",
    stage: "voting",
    votingEndsAt: instant(1000),
    terms: { signedDevices: true },
  } as unknown as Motion
  const casting: Casting = {
    sentAt: instant(1000),
    onRoll: true,
    encrypted: true,
    device: "signed",
    identity: "key",
    known: "key",
    event: eventId("$ballot"),
  }

  it("is possible up to the deadline, and not after it", () => {
    expect(mayCast(motion, casting)).toBeNull()
    expect(mayCast(motion, { ...casting, sentAt: instant(1001) })).toMatchObject({ refused: "ballot-too-late" })
    expect(mayCast({ ...motion, stage: "proposal" }, casting)).toMatchObject({ refused: "voting-not-begun" })
  })

  it("after closing is told when the vote ended: at its deadline, or before, not when it was counted", () => {
    const closed = (at: number) => ({ ...motion, stage: "closed", closedAt: instant(at) }) as const
    const late = { ...casting, sentAt: instant(1001) }
    expect(mayCast(closed(5000), late)).toMatchObject({ refused: "ballot-too-late", endedAt: 1000 })
    expect(mayCast(closed(500), late)).toMatchObject({ refused: "ballot-too-late", endedAt: 500 })
  })

  it("that was sent in time, and could be read only after closing, is told so", () => {
    const closed = { ...motion, stage: "closed", closedAt: instant(5000) } as const
    expect(mayCast(closed, casting)).toMatchObject({ refused: "ballot-read-late", endedAt: 1000 })
  })

  it("is for those on the roll", () => {
    expect(mayCast(motion, { ...casting, onRoll: false })).toMatchObject({ refused: "not-on-roll" })
  })

  it("needs an encrypted room, a device signed by its owner, and the identity that is known", () => {
    expect(mayCast(motion, { ...casting, encrypted: false })).toMatchObject({ refused: "ballot-not-encrypted" })
    expect(mayCast(motion, { ...casting, device: "unsigned" })).toMatchObject({ refused: "device-not-signed" })
    expect(mayCast(motion, { ...casting, device: "unknown" })).toMatchObject({ refused: "device-not-signed" })
    expect(mayCast(motion, { ...casting, identity: null })).toMatchObject({ refused: "device-not-signed" })
    expect(mayCast(motion, { ...casting, identity: "another" })).toMatchObject({ refused: "identity-changed" })
    expect(mayCast(motion, { ...casting, known: null })).toBeNull()
  })

  it("does not ask about devices where the co-op has switched that off", () => {
    const lenient = { ...motion, terms: { ...motion.terms, signedDevices: false } }
    expect(mayCast(lenient, { ...casting, device: "unsigned", identity: null })).toBeNull()
    expect(mayCast(lenient, { ...casting, device: "unknown" })).toMatchObject({ refused: "device-not-signed" })
    expect(mayCast(lenient, { ...casting, encrypted: false })).toMatchObject({ refused: "ballot-not-encrypted" })
  })
})

describe("a ballot of thousands of numbers", () => {
  it("is read in a time that grows with its length alone", () => {
    const numbers = (length: number) => Array.from({ length }, (_, index) => index + 1).join(" ")
    expect(growth((length) => readBallot(numbers(length), Number.MAX_SAFE_INTEGER, typed), 4000)).toBeLessThan(30)
    expect(readBallot(`${numbers(9)} 7`, 9, typed)).toMatchObject({ refused: "ballot-repeats-option", option: 7 })
  })
})
