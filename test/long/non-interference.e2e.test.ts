/**
 * Non-interference (§6), seen through real encrypted clients. The same story is played three times: without a removal vote, with one that
 * fails among the moderators, and with one that they carry. Until the second vote on the removal is announced, all three look the same to
 * everybody who is no moderator.
 */
import { beforeAll, describe, expect, it } from "vitest"
import type { RoomRecord } from "../support/client-record.ts"
import { homeserver } from "../support/homeserver.ts"
import { QuietCoop } from "../support/quiet-coop.ts"

const people = { founders: ["ana", "ben", "cem", "dee"], moderators: ["ana", "ben"], trial: "tom", guest: "lou" }
const others = ["cem", "dee", "tom", "lou"] as const

type Seen = Readonly<Record<string, Record<string, RoomRecord>>>
type Mark = "before" | "proposed" | "voting" | "after" | "end"
type Private = (coop: QuietCoop, mark: Mark) => Promise<void>

/**
 * A story that was played.
 * - `seen`: by name, everything that each person who is no moderator received
 * - `moderator`: the texts that a moderator received
 * - `afterwards`: the texts that a member received in the end
 */
interface Played {
  readonly seen: Seen
  readonly moderator: string
  readonly afterwards: string
}

/** Lines of somebody who knows or guesses that the moderators are voting. */
const inDirect = [
  ...[
    "!motions",
    "!motion R1",
    "!result R1",
    "!vote R1 1",
    "!vote R1 2 1",
    "!ballots",
    "!receipts",
    "!minutes",
    "!minutes R1",
  ],
  ...[
    "!todo",
    "!members",
    "!member @dee",
    "!offices",
    "!rules removal-first",
    "!help",
    "!help remove",
    "!answer R1 Not so.",
    "1 2",
  ],
]
const inMembers = [
  "!motion R1",
  "!motions",
  "!minutes",
  "!withdraw R1",
  "!object R1",
  "!vote R1 1",
  "1 2",
  "!remove --sure @dee Is late.",
  "!todo",
]

async function tryEverything(coop: QuietCoop): Promise<void> {
  for (const text of inDirect) await coop.say("cem", "direct", text)
  for (const text of inMembers) await coop.say("dee", "members", text)
  // Dee votes like everybody else. The count lists ballots in random order, so a ballot unlike the others would make the stories differ.
  for (const text of ["!motion R1", "!vote R1 1", "1 2", "!motions", "!rooms"]) await coop.say("dee", "direct", text)
  for (const text of ["!motion R1", "!motions", "!vote R1 1"]) await coop.say("tom", "direct", text)
  for (const text of ["!remove --sure @dee Is late.", "!help", "!vote R1 1", "!motion R1"])
    await coop.say("lou", "lobby", text)
  await coop.say("lou", "direct", "!motion R1")
  await coop.garble("cem", "direct")
  await coop.garble("tom", "members")
}

/**
 * Plays the story. At several points of it (marks), `privately` plays what moderators do among themselves. Returns what people who are no
 * moderators received before the last mark.
 */
async function play(privately: Private): Promise<Played> {
  const coop = await QuietCoop.start(homeserver(), people)
  try {
    await privately(coop, "before")
    await coop.say("cem", "members", "!propose Move our servers\nThey hum.")
    await coop.say("ben", "members", "!alternative M1 Stay, but switch the tariff")
    // With only two options there is no tie for the last place, so no lot is drawn.
    await coop.say("ben", "members", "!withdraw M1")
    await privately(coop, "proposed")
    // Only one public stage ends at a time. If two ended together, the pinned notice might be updated once in one story and twice in
    // another.
    await coop.pass(3, "ana")
    await coop.say("dee", "members", "!stand treasurer")
    await privately(coop, "voting")
    await coop.say("dee", "direct", "!vote M1 1 2")
    await coop.say("cem", "members", "2 1 3")
    await tryEverything(coop)
    await coop.pass(3, "ana")
    for (const name of ["ana", "ben", "cem", "dee"]) await coop.say(name, "direct", "!vote M1 1 2")
    for (const name of ["ana", "ben", "cem", "dee"]) await coop.say(name, "direct", "!vote M2 1")
    await privately(coop, "after")
    await tryEverything(coop)
    for (const text of ["!result M1", "!motion M2", "!offices"]) await coop.say("tom", "direct", text)
    const seen = Object.fromEntries(
      await Promise.all(others.map(async (name) => [name, await coop.record(name)] as const)),
    )
    await privately(coop, "end")
    return { seen, moderator: coop.heard("ana"), afterwards: coop.heard("cem") }
  } finally {
    await coop.stop()
  }
}

const failing: Private = async (coop, mark) => {
  if (mark === "before") await coop.say("ana", "moderators", "!remove --sure @dee Is late.")
  if (mark === "proposed") await coop.say("ben", "moderators", "!object R1")
  if (mark === "voting") for (const name of people.moderators) await coop.say(name, "direct", "!vote R1 2")
  if (mark === "after")
    for (const text of ["!remove --sure @cem Is late.", "!motions"]) await coop.say("ana", "moderators", text)
}

const carrying: Private = async (coop, mark) => {
  if (mark === "before") await coop.say("ana", "moderators", "!remove --sure @dee Is late.")
  if (mark === "voting") await coop.say("ben", "direct", "!vote R1 1")
  if (mark === "end") await coop.say("ana", "direct", "!vote R1 1")
}

/**
 * Everything that was seen, as one text. So a failure shows the lines that differ. The bot sets its picture while it founds the rooms, so a
 * room may have been made before or after that; this says nothing about votes.
 */
const written = (seen: Seen): string =>
  JSON.stringify(seen, null, 1).replaceAll(String.raw`\"avatar_url\":\"<mxc>\",`, "")

describe("to everybody but the moderators", () => {
  let without: Played
  let failed: Played
  let carried: Played

  beforeAll(async () => {
    // The three stories run side by side. Each has a bot of its own, and mostly waits until that bot is quiet.
    const all = await Promise.all([play(async () => {}), play(failing), play(carrying)])
    without = all[0]
    failed = all[1]
    carried = all[2]
  })

  it("the story is one in which much is said", () => {
    const cem = without.seen.cem?.["the members' room"]
    expect(cem?.timeline.length).toBeGreaterThan(40)
    expect(cem?.files.length).toBeGreaterThan(2)
    expect(without.moderator).not.toContain("Remove dee")
    for (const name of others) expect(Object.keys(without.seen[name] ?? {})).toContain(`the direct room of ${name}`)
  })

  it("a removal that fails among the moderators has never been", () => {
    expect(failed.moderator).toContain("R1 · Remove dee")
    expect(failed.moderator).toContain("things stay as they are")
    expect(written(failed.seen)).toBe(written(without.seen))
  })

  it("a removal that carries is not there until it is announced", () => {
    expect(carried.moderator).toContain("announced to everybody as M3")
    expect(carried.afterwards).toContain("The moderators propose this to all of you")
    expect(written(carried.seen)).toBe(written(without.seen))
  })
})
