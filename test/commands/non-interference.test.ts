/**
 * Non-interference (§6), on a hand clock: what the moderators vote on among themselves changes nothing for anybody else. One story is
 * played thrice; on the real homeserver, with what clients receive, in test/e2e/non-interference.e2e.test.ts.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { takeSeat } from "../../src/coop/offices.ts"
import { eventId } from "../../src/rules/types.ts"
import { recordsOf } from "../../src/store/minutes.ts"
import { type Answer, person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { withoutChance } from "../support/normal.ts"

const members = {
  ana: "permanent",
  ben: "permanent",
  cem: "permanent",
  dee: "permanent",
  eli: "permanent",
  tom: "trial",
  ute: "former",
} as const
const moderators = ["ana", "ben"]

/** Everything that somebody may try who knows, or guesses, that there is something. */
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
  ...["!remove @dee Is late.", "!remove @cem Is late.", "!remov @dee Is late.", "!remove", "!admit @dee", "!identity"],
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
]

interface Seen {
  /** Per step: where something was said, and what; without what the moderators alone are told. */
  readonly answers: readonly string[]
  readonly minutes: string
  readonly told: string
}

/** What moderators do among themselves at the marks of the story. */
type Private = (bot: CoopBot, mark: "before" | "early" | "voting" | "after" | "end") => Promise<void>

async function play(privately: Private): Promise<Seen> {
  const bot = await CoopBot.start({ commands, members, settings: { smallRoll: 2 } })
  const answers: string[] = []
  const note = (step: string, said: readonly Answer[]) => {
    const theirs = said.filter(
      ({ lane }) => !lane.includes("moderators") && !moderators.some((name) => lane.includes(`@${name}:`)),
    )
    answers.push(
      withoutEvents(JSON.stringify([step, theirs.map(({ lane, errand }) => [lane, readable(errand)])], null, 1)),
    )
  }
  const say = async (who: string, place: Place, text: string) =>
    // Numbered by the story, so that what answers which message is compared as well.
    note(
      `${who} in ${place}: ${text}`,
      await bot.say(who, place, text, { eventId: eventId(`$step-${answers.length}`) }),
    )
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
    await privately(bot, "before")
    await say("cem", "members", "!propose Move our servers\nThey hum.")
    await say("ben", "members", "!alternative M1 Stay")
    // Of three options, two without a vote would be told apart by lot.
    await say("ben", "members", "!withdraw M1")
    await say("dee", "members", "!stand treasurer")
    await privately(bot, "early")
    await pass("P3DT1M")
    await privately(bot, "voting")
    for (const who of ["cem", "dee"]) await say(who, "direct", "1")
    await tryAll()
    for (const who of ["ana", "ben", "cem", "dee", "eli"]) await say(who, "direct", "!vote M1 1 2")
    await say("ana", "members", "!motions")
    await pass("P4DT1M")
    await privately(bot, "after")
    await pass("P3DT1M")
    // No public vote is open now.
    await tryAll()
    await say("eli", "members", "!propose Paint the hall")
    await pass("P3DT1M")
    await tryAll()
    await say("ben", "members", "!minutes")
    const seen = { answers, minutes: await publicMinutes(bot), told: await told(bot) }
    await privately(bot, "end")
    return seen
  } finally {
    await bot.close()
  }
}

/** Messages that the test itself does not number. */
const withoutEvents = (text: string): string => withoutChance(text).replaceAll(/\$event-\d+/g, "$event")

/** Published files as their text. */
function readable(errand: Answer["errand"]) {
  return errand.do === "file" ? { ...errand, bytes: Buffer.from(errand.bytes, "base64").toString() } : errand
}

async function publicMinutes(bot: CoopBot): Promise<string> {
  const lines: string[] = []
  for await (const record of recordsOf(bot.store.knex, "hive", "public")) lines.push(JSON.stringify(record))
  return withoutChance(lines.join("\n"))
}

const told = async (bot: CoopBot): Promise<string> =>
  JSON.stringify(
    (await bot.store.knex("told").orderBy(["person", "about"])).filter(
      (row) => !moderators.some((name) => row.person === person(name)),
    ),
  )

/** Moderators ballot for or against on each of these. */
async function ballots(bot: CoopBot, choice: string, ...motions: readonly string[]): Promise<void> {
  for (const motion of motions)
    for (const name of moderators) await bot.say(name, "direct", `!vote ${motion} ${choice}`)
}

let heard: Answer[] = []

/** Six that fail, so many that a list of what was decided last would show it; one that is withdrawn, one that ends early. */
const failing: Private = async (bot, mark) => {
  if (mark === "before")
    for (const name of ["dee", "cem", "tom"]) await bot.say("ana", "moderators", `!remove @${name} Is late.`)
  if (mark === "early")
    for (const text of [
      "!remove @eli Is late.",
      "!early R2",
      "!object R2",
      "!withdraw R4",
      "!remove @eli Is late.",
      "!motions",
    ])
      await bot.say("ana", "moderators", text)
  if (mark === "voting") {
    await bot.say("ben", "direct", "!vote R1 2")
    await bot.say("ana", "members", "!vote R1 2")
  }
  if (mark === "after") {
    heard = await bot.say("ana", "moderators", "!result R1")
    await bot.say("ana", "moderators", "!remove @dee Is late again.")
    await bot.say("ana", "moderators", "!remove @cem Is late again.")
  }
}

const carrying: Private = async (bot, mark) => {
  if (mark === "before") await bot.say("ana", "moderators", "!remove @cem Is late.")
  if (mark === "voting") await ballots(bot, "2", "R1")
  if (mark === "after") await bot.say("ben", "moderators", "!remove @dee Is late.")
  if (mark !== "end") return
  await bot.say("ana", "direct", "!vote R2 1")
  heard = await bot.say("ben", "direct", "!vote R2 1")
}

describe("to everybody but the moderators", () => {
  let without: Seen

  beforeAll(async () => {
    without = await play(async () => {})
  }, 90_000)
  afterAll(() => {
    heard = []
  })

  it("removals that fail among the moderators, are withdrawn, or wait, do not exist", async () => {
    const seen = await play(failing)
    expect(heard.map(({ body }) => body).join()).toContain("R1 · Remove dee from the co-op")
    expect(seen).toEqual(without)
  }, 90_000)

  it("a removal that carries does not exist until it is announced", async () => {
    const seen = await play(carrying)
    expect(heard.map(({ body }) => body).join()).toContain(
      "M4 · Remove dee from the co-op. The moderators propose this",
    )
    expect(seen).toEqual(without)
  }, 90_000)
})
