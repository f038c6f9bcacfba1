/**
 * Non-interference (§6), with a clock moved by hand. Votes among the moderators change nothing for anybody else. The same story is played
 * three times. test/long/non-interference.e2e.test.ts does the same on a real homeserver and compares what clients receive.
 */
import { beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey, eventId } from "../../../src/kernel/rules/types.ts"
import { recordsOf } from "../../../src/kernel/store/minutes.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { withoutChance } from "../../support/normal.ts"

const members = {
  ana: "permanent",
  ben: "permanent",
  cem: "permanent",
  dee: "permanent",
  eli: "permanent",
  fay: "permanent",
  tom: "trial",
  ute: "former",
} as const
/** Fay resigns while a vote is open, but she stays on its roll. */
const moderators = ["ana", "ben", "fay"]

/** Lines from people who know or guess that the moderators are voting. */
const tries = [
  ...["!motions", "!motion M1", "!motion R1", "!motion R2", "!motion R9", "!result M1", "!result R1", "!result R9"],
  ...["!minutes", "!minutes R1", "!minutes R9", "!minutes private", "!minutes moderators", "!minutes members"],
  ...[
    "!todo",
    "!members",
    "!member @dee",
    "!member @ana",
    "!offices",
    "!rules",
    "!rules removal-first",
    "!rooms",
    "!budget",
  ],
  ...[
    "!help",
    "!help remove",
    "!help R1",
    "!vote R1 1",
    "!vote R1 2 1",
    "!vote R9 1",
    "!vote M9 1",
    "!ballots",
    "!receipts",
  ],
  ...[
    "1",
    "2 1",
    "1 2",
    "1 2 3",
    "abstain",
    "hello",
    "!withdraw R1",
    "!early R1",
    "!object R1",
    "!early R9",
    "!reword R1 Other",
  ],
  ...["!alternative R1 Other", "!answer R1 Not so.", "!answer R9 Not so.", "!stepback R1", "!stepback R9"],
  ...[
    "!remove --sure @dee Is late.",
    "!remove --sure @cem Is late.",
    "!remov @dee Is late.",
    "!remove",
    "!admit @dee",
    "!identity",
  ],
]
const everywhere: readonly (readonly [who: string, place: Place])[] = [
  ["cem", "direct"],
  ["cem", "members"],
  ["dee", "direct"],
  ["dee", "members"],
  ["tom", "direct"],
  ["tom", "lobby"],
  ["ute", "direct"],
  ["zoe", "lobby"],
  // Past and present moderators also type the lines above in rooms where others can read them. Even then the lines must change nothing.
  ["ana", "members"],
  ["ana", "other"],
  ["fay", "members"],
  ["fay", "other"],
  ["fay", "lobby"],
]

interface Played {
  readonly seen: {
    /** For each step, the messages and their rooms. Messages that only moderators may read are left out. */
    readonly answers: readonly string[]
    readonly minutes: string
    readonly told: string
  }
  /** Everything that other people were told while the moderators acted among themselves. */
  readonly heard: string
}

type Mark = "before" | "early" | "voting" | "after" | "end"
/** Plays what moderators do among themselves. `mark`: the point that the story has reached. */
type Private = (
  say: (who: string, place: "moderators" | "direct", text: string) => Promise<void>,
  mark: Mark,
) => Promise<void>

async function play(among: Private): Promise<Played> {
  const bot = await CoopBot.start({ commands, members, settings: { smallRoll: 2 } })
  const answers: string[] = []
  const heard: string[] = []
  const toOthers = (said: readonly Answer[]) =>
    said.filter(({ lane }) => !lane.includes("moderators") && !moderators.some((name) => lane.includes(`@${name}:`)))
  const note = (step: string, said: readonly Answer[]) => {
    const theirs = toOthers(said)
    answers.push(
      withoutEvents(JSON.stringify([step, theirs.map(({ lane, errand }) => [lane, readable(errand)])], null, 1)),
    )
  }
  const say = async (who: string, place: Place, text: string) =>
    // The story numbers its messages, so that the comparison includes which message an answer is for.
    note(
      `${who} in ${place}: ${text}`,
      await bot.say(who, place, text, { eventId: eventId(`$step-${answers.length}`) }),
    )
  const privately = (mark: Mark) =>
    among(async (who, place, text) => {
      const said = await bot.say(who, place, text)
      heard.push(...said.map(({ body }) => body))
      // Nobody outside may hear of this step. If somebody did, it is noted and shows as a difference, because the story without private
      // votes has no such step.
      if (toOthers(said).length > 0) note("among moderators", said)
    }, mark)
  const pass = async (time: string) => note(time, await bot.pass(time))
  const tryAll = async () => {
    for (const [who, place] of everywhere) for (const text of tries) await say(who, place, text)
    for (const who of ["cem", "dee", "tom"])
      for (const reason of ["no-key", "withheld"] as const)
        note(`${who}: ${reason}`, await bot.undecryptable(who, "direct", reason))
  }
  try {
    await bot.store.work(async (work) => {
      for (const name of moderators) await takeSeat({ work, coop: bot.coop }, "moderator", person(name), null)
    })
    await privately("before")
    await say("cem", "members", "!propose Move our servers\nThey hum.")
    await say("ben", "members", "!alternative M1 Stay")
    // With three options, a random lot would order the two that got no vote, and the stories would differ. Therefore one option is
    // withdrawn.
    await say("ben", "members", "!withdraw M1")
    await say("dee", "members", "!stand treasurer")
    await privately("early")
    await pass("P3DT1M")
    await privately("voting")
    await say("fay", "members", "!resign --sure moderator")
    for (const who of ["cem", "dee"]) await say(who, "direct", "1")
    await tryAll()
    for (const who of ["ana", "ben", "cem", "dee", "eli"]) await say(who, "direct", "!vote M1 1 2")
    await say("ana", "members", "!motions")
    await pass("P4DT1M")
    await privately("after")
    await pass("P3DT1M")
    // No public vote is open now.
    await tryAll()
    await say("eli", "members", "!propose Paint the hall")
    await pass("P3DT1M")
    await tryAll()
    await say("ben", "members", "!minutes")
    const seen = { answers: [...answers], minutes: await publicMinutes(bot), told: await told(bot) }
    await privately("end")
    return { seen, heard: heard.join("\n") }
  } finally {
    await bot.close()
  }
}

/** Replaces the IDs of messages that the test does not number itself. */
const withoutEvents = (text: string): string => withoutChance(text).replaceAll(/\$event-\d+/g, "$event")

/** Published files as text. */
function readable(errand: Answer["errand"]) {
  return errand.do === "file" ? { ...errand, bytes: Buffer.from(errand.bytes, "base64").toString() } : errand
}

async function publicMinutes(bot: CoopBot): Promise<string> {
  const lines: string[] = []
  for await (const record of recordsOf(bot.store.knex, coopKey("hive"), "public")) lines.push(JSON.stringify(record))
  return withoutChance(lines.join("\n"))
}

const told = async (bot: CoopBot): Promise<string> =>
  JSON.stringify(
    (await bot.store.knex("told").orderBy(["person", "about"])).filter(
      (row) => !moderators.some((name) => row.person === person(name)),
    ),
  )

/**
 * Several private votes fail. If a list of recent decisions contained private votes, these votes would show up in it. One motion is
 * withdrawn. One vote keeps its length although somebody asked to end it early.
 */
const failing: Private = async (say, mark) => {
  const room = (text: string) => say("ana", "moderators", text)
  if (mark === "before") for (const name of ["dee", "cem", "tom"]) await room(`!remove --sure @${name} Is late.`)
  if (mark === "early")
    for (const text of [
      "!remove --sure @eli Is late.",
      "!early R2",
      "!object R2",
      "!withdraw R4",
      "!remove --sure @eli Is late.",
    ])
      await room(text)
  if (mark === "voting") for (const name of ["ben", "fay"]) await say(name, "direct", "!vote R1 2")
  if (mark === "after")
    for (const text of ["!result R1", "!remove --sure @dee Is late.", "!remove --sure @cem Is late."]) await room(text)
}

const carrying: Private = async (say, mark) => {
  if (mark === "before") await say("ana", "moderators", "!remove --sure @cem Is late.")
  if (mark === "voting") for (const name of moderators) await say(name, "direct", "!vote R1 2")
  if (mark === "after") await say("ben", "moderators", "!remove --sure @dee Is late.")
  if (mark === "end") for (const name of ["ana", "ben"]) await say(name, "direct", "!vote R2 1")
}

describe("to everybody but the moderators", () => {
  let without: Played

  beforeAll(async () => {
    without = await play(async () => {})
  })

  it("removals that fail among the moderators, are withdrawn, or wait, do not exist", async () => {
    const failed = await play(failing)
    expect(failed.heard).toContain("R1 · Remove dee from the co-op: things stay as they are.")
    expect(failed.seen).toEqual(without.seen)
  })

  it("a removal that carries does not exist until it is announced", async () => {
    const carried = await play(carrying)
    expect(carried.heard).toContain("Remove dee from the co-op. The moderators propose this to all of you.")
    expect(carried.seen).toEqual(without.seen)
  })
})
