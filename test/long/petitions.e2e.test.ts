/**
 * Petitions and polls, seen through real encrypted clients (§17.1, §17.2). The same weeks are played twice, with the parts given to other
 * people. Everybody receives the same both times, but for what the bot says to each person alone; and that is equally long.
 */
import { beforeAll, describe, expect, it } from "vitest"
import type { RoomRecord } from "../support/client-record.ts"
import { homeserver } from "../support/homeserver.ts"
import { QuietCoop } from "../support/quiet-coop.ts"

// Names of equal length, so that messages about people are equally long.
const founders = ["eli", "ana", "ben", "cem", "dee"] as const
type Person = (typeof founders)[number]
const everybody = [...founders, "tom", "lou"] as const

/** Who begins the petition, who endorses it, and what each person answers to the poll. */
interface Parts {
  readonly begins: Person
  readonly endorse: readonly Person[]
  readonly answers: Readonly<Partial<Record<Person, string>>>
}

interface Played {
  /** By person, the rooms that their client has. */
  readonly seen: Readonly<Record<string, Record<string, RoomRecord>>>
  /** By person, the lengths of what the bot sent to them alone. */
  readonly sizes: Readonly<Record<string, readonly number[]>>
  readonly heard: string
}

const looks = ["!petitions", "!petitions A1", "!minutes petitions", "!motions", "!polls", "!todo"]

async function play({ begins, endorse, answers }: Parts): Promise<Played> {
  const coop = await QuietCoop.start(homeserver(), { founders, moderators: ["eli"], trial: "tom", guest: "lou" })
  // What the bot said before the story began, such as a guide, may have come into another room.
  const before = new Map(founders.map((name) => [name, coop.sizes(name).length]))
  /** Each of them writes to the bot alone: some of them the deed, all others something else. */
  const all = async (who: readonly Person[], deed: string) => {
    for (const name of founders) await coop.say(name, "direct", who.includes(name) ? deed : "!help petition")
  }
  const look = async () => {
    for (const text of looks) await coop.say("tom", "direct", text)
    await coop.say("eli", "members", "!petitions")
  }
  try {
    await all([begins], "!petition Close the office on Fridays")
    await look()
    await coop.pass(1, "eli")
    await all(endorse, "!endorse A1")
    await all([begins, ...endorse], "!endorse A1")
    await look()
    await coop.pass(1, "eli")
    await coop.say("eli", "members", "!poll --until tomorrow Where do we eat?\nHere\nThere")
    for (const name of founders) await coop.say(name, "direct", answers[name] ?? "1")
    // The motion is open for three days. So only the poll ends, and the pinned notice is edited only once.
    await coop.pass(2, "eli")
    await look()
    const seen = await Promise.all(
      everybody.map(async (name) => [name, await coop.record(name, { pins: false })] as const),
    )
    return {
      seen: Object.fromEntries(seen),
      sizes: Object.fromEntries(founders.map((name) => [name, coop.sizes(name).slice(before.get(name) ?? 0)])),
      heard: coop.heard("eli"),
    }
  } finally {
    await coop.stop()
  }
}

/**
 * What a person's client received, without the rooms in which only they and the bot are. On a slow machine the bot may have made a second
 * one before the story begins, which has no name in it.
 */
const withoutOwn = (name: string, rooms: Record<string, RoomRecord>) => {
  const own = [`the direct room of ${name}`, "a room called Waggle"]
  return JSON.stringify(
    Object.entries(rooms).filter(([room]) => !own.includes(room)),
    null,
    1,
  )
}

describe("a petition and a poll", () => {
  let one: Played
  let other: Played
  beforeAll(async () => {
    const both = await Promise.all([
      play({ begins: "ana", endorse: ["ben", "cem"], answers: { ana: "2", ben: "1" } }),
      play({ begins: "dee", endorse: ["cem", "ana"], answers: { ana: "1", ben: "2" } }),
    ])
    one = both[0]
    other = both[1]
  })

  it("go through all their stages", () => {
    expect(one.heard).toContain("Petition A1 · Close the office on Fridays")
    expect(one.heard).toContain("by petition A1 (3 have endorsed it)")
    expect(one.heard).toContain("Q1 · Where do we eat?: 5 people answered.")
  })

  it("are the same to people without a part in them, who began, endorsed or answered", () => {
    for (const name of ["tom", "lou"])
      expect(JSON.stringify(other.seen[name], null, 1)).toBe(JSON.stringify(one.seen[name], null, 1))
  })

  it("are the same to everybody else in all rooms but their own with the bot", () => {
    for (const name of founders)
      expect(withoutOwn(name, other.seen[name] ?? {})).toBe(withoutOwn(name, one.seen[name] ?? {}))
  })

  it("are answered at equal length to whoever has the same part", () => {
    expect(other.sizes.dee).toEqual(one.sizes.ana)
    expect(other.sizes.cem).toEqual(one.sizes.cem)
    expect(other.sizes.ana).toEqual(one.sizes.ben)
    expect(other.sizes.eli).toEqual(one.sizes.eli)
    // The first endorsement, and the second one that changes nothing.
    const [, endorsed, again] = one.sizes.cem ?? []
    expect(endorsed).toBeGreaterThan(0)
    expect(again).toBe(endorsed)
  })
})
