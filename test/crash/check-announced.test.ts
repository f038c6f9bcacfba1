import { describe, expect, it } from "vitest"
import { compared, guides } from "../../tools/crash/check-announced.ts"

const named = (name: string) => ({ name })
/**
 * The guides that the bot must send in a co-op with two founders, a trial member who became permanent, another trial member, and three
 * elections of moderators. ben won two of these elections, and tom won one.
 */
const due = guides({
  founders: ["ana", "ben"].map(named),
  newcomer: named("tom"),
  other: named("uma"),
  story: { seatsTaken: ["ben", "tom", "ben"] },
})

const found = (said: readonly string[]) => {
  const { lost, repeated, wrong } = compared(
    due,
    Map.groupBy(said, (what) => what),
  )
  return { lost, repeated, wrong }
}
const nothing = { lost: [], repeated: [], wrong: [] }

describe("the crash harness", () => {
  it("is content if everybody got the guide to each thing that they became", () => {
    const members = ["guide founder ana", "guide founder ben", "guide trial tom", "guide trial uma", "guide member tom"]
    const elected = ["guide moderator ben", "guide moderator tom", "guide moderator ben"]
    expect(found([...members, ...elected])).toEqual(nothing)
  })

  it.each([...new Set(due)])("finds a lost and a repeated %s", (what) => {
    const times = due.filter((one) => one === what).length
    const without = due.toSpliced(due.indexOf(what), 1)
    const no = times === 1 ? `no ${what}` : `only ${times - 1} times ${what}, and not ${times}`
    expect(found(without)).toEqual({ ...nothing, lost: [no] })
    expect(found([...due, what])).toEqual({ ...nothing, repeated: [`${times + 1} times ${what}`] })
  })

  it.each([
    "guide founder tom",
    "guide member uma",
    "guide moderator ana",
    "guide treasurer ana",
    "guide customer T1 vic",
  ])("finds a guide that nobody was to get: %s", (what) => {
    expect(found([...due, what])).toEqual({ ...nothing, wrong: [`nobody expected ${what}`] })
  })

  it("lets reminders come or not, but not twice", () => {
    expect(found([...due, "reminder M1 ana"])).toEqual(nothing)
    expect(found([...due, "reminder M1 ana", "reminder M1 ana"]).repeated).toEqual(["2 times reminder M1 ana"])
  })
})
