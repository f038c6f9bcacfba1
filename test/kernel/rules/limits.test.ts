import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { limits as limitFields } from "../../../src/config/limit-fields.ts"
import {
  firstReached,
  hour,
  isLimit,
  type Limits,
  serverOf,
  within,
  withinTime,
} from "../../../src/kernel/rules/limits.ts"
import { mostTalks } from "../../../src/kernel/rules/talks.ts"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { mostOptions } from "../../../src/votes/rules/motions.ts"

const at = (minutes: number) => instant(1_800_000_000_000 + minutes * 60_000)
const reached = (minutes: readonly number[], most: number, now: number) =>
  withinTime("proposals-day", minutes.map(at), { most, now: at(now), window: hour })

describe("a limit", () => {
  it("of what stands at once is reached by that many", () => {
    expect(within("proposals", 4, 5)).toBeNull()
    expect(within("proposals", 5, 5)).toEqual({ refused: "limit-proposals", most: 5 })
    expect(within("proposals", 9, 5)).toEqual({ refused: "limit-proposals", most: 5 })
  })

  it("within an hour is free again when enough of it is an hour ago", () => {
    expect(reached([0, 10, 20], 3, 30)).toMatchObject({ refused: "limit-proposals-day", freeAt: at(60) })
    expect(reached([0, 10, 20], 3, 60)).toBeNull()
    expect(reached([20, 0, 10, 5], 3, 30)).toMatchObject({ freeAt: at(65) })
    expect(reached([], 1, 0)).toBeNull()
  })

  it("lets nobody do more than that within any hour, and as much at the moment that it names", () => {
    const story = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 60 })
    fc.assert(
      fc.property(story, fc.integer({ min: 1, max: 6 }), (tries, most) => {
        const done: number[] = []
        for (const minute of tries.toSorted((one, other) => one - other)) {
          const no = reached(done, most, minute)
          if (no === null) done.push(minute)
          else {
            expect(no.freeAt).toBeGreaterThan(at(minute))
            expect(withinTime("proposals-day", done.map(at), { most, now: no.freeAt, window: hour })).toBeNull()
          }
        }
        for (const end of done)
          expect(done.filter((one) => one > end - 60 && one <= end).length).toBeLessThanOrEqual(most)
      }),
    )
  })

  it("that comes first is the one that is said", () => {
    const [one, other] = [within("proposals", 9, 5), within("alternatives", 9, 5)]
    expect(firstReached(null, one, other)).toBe(one)
    expect(firstReached(null, null)).toBeNull()
    expect([isLimit({ refused: "limit-proposals", most: 5 }), isLimit({ refused: "no-open-vote" })]).toEqual([
      true,
      false,
    ])
  })

  it("of a server counts all its people, however its name is written", () => {
    expect(serverOf(matrixId("@eve:Evil.example:8448"))).toBe("evil.example:8448")
  })

  it("has a value where the configuration has none, and no ballot longer than people can rank", () => {
    const usual: Limits = limitFields.parse(undefined)
    expect(usual).toMatchObject({ options: mostOptions, strangers: { tasksADay: 10 } })
    expect(limitFields.safeParse({ options: mostOptions + 1 }).success).toBe(false)
    expect(limitFields.safeParse({ proposals: 0 }).success).toBe(false)
  })

  it("is never reached in a co-op of sixty: not by inviting all, booking a month, or entering a meeting's agenda", () => {
    const { strangers, ...members }: Limits = limitFields.parse(undefined)
    expect(members.invitations).toBeGreaterThanOrEqual(60)
    expect(members.invitationsInAll).toBeGreaterThanOrEqual(120)
    // Invitations are sometimes mistyped, taken back and written anew. So the limit must be higher than the number of people.
    expect(members.invitationsADay).toBeGreaterThanOrEqual(90)
    expect(members.answers).toBeGreaterThanOrEqual(300)
    expect(Math.min(members.proposals, members.alternatives)).toBeGreaterThanOrEqual(15)
    // A customer of many years has more than a few open tasks.
    expect(strangers.openTasks).toBeGreaterThanOrEqual(20)
    // Many people are on one large server, and all write to the bot at the beginning.
    expect(strangers.serverAnswers).toBeGreaterThanOrEqual(5 * 60)
    expect(Math.min(mostTalks.server, mostTalks.anHour)).toBeGreaterThanOrEqual(60)
  })
})
