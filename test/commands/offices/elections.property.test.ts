/** Properties of elections that hold in every story. Random stories are played with the real bot and a real database. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey, type OfficeKey } from "../../../src/kernel/rules/types.ts"
import { standings } from "../../../src/standing/store/members.ts"
import { frozenSince, type Seat, seatsOf } from "../../../src/standing/store/offices.ts"
import { lotCommitment } from "../../../src/votes/rules/lot.ts"
import {
  changeMotion,
  type KeptMotion,
  motionByRow,
  motionsIn,
  sealLotSecret,
} from "../../../src/votes/store/motions.ts"
import { publishedCount } from "../../../src/votes/store/published.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"
import { type Deed, deeds, everythingOnce, type Name, names, office } from "../../support/office-deeds.ts"
import { withOffices } from "../../support/offices.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
const members = Object.fromEntries(names.map((name) => [name, "permanent" as const]))

/** The seats, the treasury, and the motions that are still open. */
interface Offices {
  readonly seats: readonly Seat[]
  readonly frozen: boolean
  readonly open: readonly KeptMotion[]
}

async function officesNow({ store }: CoopBot): Promise<Offices> {
  return store.work(async (work) => ({
    seats: await seatsOf(work, hive),
    frozen: (await frozenSince(work, hive)) !== null,
    open: await motionsIn(work, hive, ["proposal", "voting"]),
  }))
}

/** Carries out the deed if it is possible now. A deed that is refused changes nothing. */
async function carryOut(story: ElectionStory, done: Deed, { open }: Offices): Promise<string> {
  switch (done.deed) {
    case "stand":
      return story.ask(done.by, `!stand ${done.office}${done.against === null ? "" : ` against @${done.against}`}`)
    case "impeach":
    case "stepback":
      return story.ask(done.by, `!${done.deed}${done.deed === "impeach" ? " --sure" : ""}`)
    case "resign":
      return story.ask(done.by, `!resign --sure ${done.office}`)
    case "leave":
      if (await story.belongs(done.by)) await story.leaves(done.by)
      return ""
    case "remove":
      await story.removed(done.by)
      return (await story.bot.pass("PT1S")).map(({ body }) => body).join("\n")
    case "wait":
      return (await story.bot.pass(`P${done.days}D`)).map(({ body }) => body).join("\n")
    case "open voting":
    case "vote": {
      const motion = open.at(-1 - (done.which % Math.max(open.length, 1)))
      if (!motion) return ""
      if (motion.stage === "proposal") await story.toVoting(motion.number)
      return done.deed === "vote" ? story.ballots(motion.number, ballotsFor(motion, done.ballots)) : ""
    }
  }
}

/** Each voter's ballot as titles, best first. Options that occur twice in the preferences are named once. */
function ballotsFor({ options }: KeptMotion, ballots: readonly (readonly number[])[]): Record<string, string> {
  const ranking = (preferences: readonly number[]) =>
    [...new Set(preferences.map((preference) => options[preference % options.length]?.title))].join(" > ")
  return Object.fromEntries(ballots.map((preferences, index) => [names[index] ?? "", ranking(preferences)]))
}

const same = (one: Seat) => (other: Seat) => one.office === other.office && one.person === other.person

/** Checks that §4 allows every change from `before` to `after`. */
function check(done: Deed, before: Offices, after: Offices, closed: readonly KeptMotion[]): void {
  const winners = closed.flatMap((motion) => {
    const { outcome } = motion
    if (outcome?.result !== "carried") return []
    const winner = motion.options.find(({ number }) => number === outcome.winner)
    return winner ? [{ motion, winner }] : []
  })
  expect(after.seats.filter(({ office }) => office === "treasurer").length).toBeLessThanOrEqual(1)
  expect(new Set(after.seats.map(({ office, seat }) => `${office} ${seat}`)).size).toBe(after.seats.length)
  expect(new Set(after.seats.map(({ office, person }) => `${office} ${person}`)).size).toBe(after.seats.length)

  for (const { motion, winner } of winners) {
    if (motion.kind === "treasurer") expect(winner.role).not.toBe("no-winner")
  }
  for (const motion of [...after.open, ...closed])
    expect(motion.options.filter(({ role }) => role === "no-winner")).toHaveLength(motion.kind === "moderator" ? 1 : 0)

  for (const lost of before.seats.filter((seat) => !after.seats.some(same(seat)))) {
    const gone = "by" in done && person(done.by) === lost.person && ["leave", "remove"].includes(done.deed)
    const resigned = done.deed === "resign" && person(done.by) === lost.person && done.office === lost.office
    const voted = winners.some(({ motion, winner }) => takesAway(lost, motion, winner))
    expect({ lost, explained: gone || resigned || voted }).toEqual({ lost, explained: true })
  }
  for (const won of after.seats.filter((seat) => !before.seats.some(same(seat)))) {
    const elected = winners.some(({ motion, winner }) => motion.kind === won.office && winner.person === won.person)
    expect({ won, elected }).toEqual({ won, elected: true })
  }

  if (after.frozen) expect(after.seats.some(({ office }) => office === "treasurer")).toBe(false)
  if (after.frozen && !before.frozen) expect(winners.some(({ winner }) => winner.role === "impeach")).toBe(true)
  if (before.frozen && !after.frozen) expect(winners.some(({ motion }) => motion.kind === "treasurer")).toBe(true)
}

/**
 * Whether this winner takes the seat from its holder. That is so if another person won the seat, if "No winner" got its majority, or if an
 * impeachment was carried.
 */
function takesAway(lost: Seat, motion: KeptMotion, winner: KeptMotion["options"][number]): boolean {
  if (motion.subject !== lost.person) return false
  if (winner.role === "impeach") return lost.office === "treasurer"
  if (motion.kind !== lost.office) return false
  if (winner.role === "candidate") return winner.person !== lost.person
  return winner.role === "no-winner" && !winner.keeps
}

describe("whatever elections, ballots, resignations, departures and impeachments come", () => {
  it("offices change hands only as the table says", async () => {
    // Counts how often each thing happened. Without these counts a run in which nobody is ever elected would pass.
    const seen = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(
        deeds,
        fc.boolean(),
        fc.subarray([...names], { maxLength: 3 }),
        async (told, apart, moderators) => {
          const settings = apart ? { separateOffices: [["moderator", "treasurer"]] } : {}
          const bot = await CoopBot.start({ commands, members, settings })
          try {
            const story = new ElectionStory(bot)
            await story.officers("moderator", ...moderators)
            for (const done of told) {
              const before = await officesNow(bot)
              const said = await carryOut(story, done, before)
              expect(said).not.toContain("Something went wrong")
              const after = await officesNow(bot)
              const closed = await bot.store.work(async (work) => {
                const open = new Set(after.open.map(({ row }) => row))
                const now: KeptMotion[] = []
                for (const { row } of before.open) if (!open.has(row)) now.push(await motionByRow(work, row))
                return now
              })
              check(done, before, after, closed)
              if (apart) expect(new Set(after.seats.map((seat) => seat.person)).size).toBe(after.seats.length)
              await checkHolders(bot, after)
              for (const { kind, outcome } of closed) {
                const what = `${kind} ${outcome?.result}`
                seen.set(what, (seen.get(what) ?? 0) + 1)
              }
            }
            const [report] = await verifyMinutes(bot.store.knex)
            expect(report ?? { broken: null, altered: [] }).toMatchObject({ broken: null, altered: [] })
          } finally {
            await bot.close()
          }
        },
      ),
      { numRuns: 16, examples: [[everythingOnce, false, ["dee"]]] },
    )
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(["moderator carried", "treasurer carried", "impeachment carried"]),
    )
  })
})

/** Checks that nobody who has left holds an office. */
async function checkHolders({ store }: CoopBot, { seats }: Offices): Promise<void> {
  const people = await store.work((work) => standings(work, withOffices(hive)))
  const former = new Set(people.filter(({ status }) => status === "former").map(({ person }) => person))
  expect(seats.filter((seat) => former.has(seat.person))).toEqual([])
}

describe("the order in which ballots arrive", () => {
  it("decides nothing, whatever they say: not the count, not the outcome, not who holds what", async () => {
    const secret = "5e".repeat(32)
    const outcome = async (kind: OfficeKey, candidates: readonly Name[], ballots: readonly [string, string][]) => {
      const bot = await CoopBot.start({ commands, members })
      try {
        const story = new ElectionStory(bot)
        await story.officers(kind, "eli")
        for (const candidate of candidates)
          await story.ask(candidate, `!stand ${kind}${kind === "moderator" ? " against eli" : ""}`)
        await story.toVoting(1)
        // The lot is drawn at random when voting opens. The comparison of two orders of ballots needs the same lot in both.
        const { row } = await story.motion(1)
        await bot.store.work((work) =>
          changeMotion(work, row, {
            lot_secret: sealLotSecret(work, row, secret),
            lot_commitment: lotCommitment(secret),
          }),
        )
        for (const [voter, vote] of ballots) await bot.ask(voter, "direct", vote)
        await bot.pass("P5D")
        const published = await bot.store.work((work) => publishedCount(work, row))
        return { count: published?.json, outcome: (await story.motion(1)).outcome, seats: await story.seats() }
      } finally {
        await bot.close()
      }
    }
    await fc.assert(
      fc.asyncProperty(
        office,
        fc.subarray(["ana", "ben", "cem"] as const, { minLength: 1 }),
        fc.array(fc.shuffledSubarray([1, 2]), { minLength: 5, maxLength: 5 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        async (kind, candidates, rankings, order) => {
          const ballots = rankings.map((ranking, index): [string, string] => [
            names[index] ?? "",
            `!vote M1 ${ranking.length === 0 ? "abstain" : ranking.join(" ")}`,
          ])
          const otherwise = order.flatMap((index) => (ballots[index] ? [ballots[index]] : []))
          expect(await outcome(kind, candidates, otherwise)).toEqual(await outcome(kind, candidates, ballots))
        },
      ),
      { numRuns: 8 },
    )
  })
})
