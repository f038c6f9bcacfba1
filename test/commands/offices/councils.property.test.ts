/** Elections of councils with random candidates, ballots and seats, from the chat to the published file (§13). */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { recount } from "../../../src/cli/recount.ts"
import { sha256 } from "../../../src/kernel/rules/minutes.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { lotBy, lotSeed } from "../../../src/votes/rules/lot.ts"
import { countSeats } from "../../../src/votes/rules/stages.ts"
import { publishedCount } from "../../../src/votes/store/published.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"
import { verifyMinutes } from "../../support/verify.ts"

const folder = mkdtempSync(join(tmpdir(), "waggle-councils-"))
afterAll(() => rmSync(folder, { recursive: true }))

const names = ["ana", "ben", "cem", "dee", "eli", "fay", "gil"] as const
const members = Object.fromEntries(names.map((name) => [name, "permanent" as const]))

/** Who stands in which order, how many seats there are, and whether "Re-open nominations" is on the ballot too. */
const stories = fc
  .record({
    seats: fc.integer({ min: 2, max: 4 }),
    candidates: fc.shuffledSubarray([...names], { minLength: 1, maxLength: 5 }),
    reopen: fc.boolean(),
    // One by one, with receipts, or only as sums: the file is another one each time, and the count the same.
    smallRoll: fc.constantFrom(1, 100),
    decimals: fc.constantFrom(undefined, 5),
  })
  .chain((story) => {
    const options = Array.from({ length: story.candidates.length + (story.reopen ? 1 : 0) }, (_, at) => at + 1)
    // Few voters and few options make many ties, which the lot decides. Null: this person does not vote.
    const ballot = fc.option(fc.shuffledSubarray(options), { freq: 6 })
    return fc.record({
      story: fc.constant(story),
      ballots: fc.array(ballot, { minLength: names.length, maxLength: names.length }),
    })
  })

describe("whoever stands for a council, and however people vote", () => {
  it("those are elected whom the pure rule elects, and `waggle recount` of the published file finds the same", async () => {
    // Without these counts a run in which nobody is ever elected would pass.
    const seen = { elected: 0, vacant: 0, lots: 0 }
    await fc.assert(
      fc.asyncProperty(stories, async ({ story: { seats, candidates, reopen, smallRoll, decimals }, ballots }) => {
        const board = { candidacy: "nothing", seats, reopen, ...(decimals !== undefined && { decimals }) }
        const bot = await CoopBot.start({ commands, members, settings: { smallRoll, offices: { board } } })
        try {
          const story = new ElectionStory(bot)
          for (const name of candidates) await bot.ask(name, "members", "!stand board")
          await story.toVoting(1)
          const { options } = await story.motion(1)
          expect(options.map(({ title }) => title)).toEqual([...candidates, ...(reopen ? ["Re-open nominations"] : [])])
          for (const [at, ranking] of ballots.entries())
            if (ranking)
              await bot.ask(
                names[at] ?? "",
                "direct",
                `!vote M1 ${ranking.length === 0 ? "abstain" : ranking.join(" ")}`,
              )
          await bot.pass("P8D")

          const { row, outcome, lotSecret } = { ...(await story.motion(1)), lotSecret: await secretOf(bot) }
          const cast = ballots.flatMap((ranking) => (ranking ? [{ ranking, weight: "1" }] : []))
          const numbers = options.map(({ number }) => number)
          // The lot is drawn from the ballots that are published. Of a small roll none is.
          const shown = smallRoll === 1 ? cast.map(({ ranking }) => ranking) : []
          const seed = () => lotSeed(lotSecret, shown)
          const method = { seats, decimals: decimals ?? null, reopen: reopen ? numbers.length : null }
          const count = countSeats(numbers, cast, method, lotBy(seed, numbers))
          const expected = expectedOf(count, cast.length)
          expect(outcome).toMatchObject(expected)

          const titleOf = (number: number) => options.find((one) => one.number === number)?.title ?? ""
          const elected = expected.result === "elected" ? expected.elected.map(titleOf) : []
          expect((await story.seats()).toSorted()).toEqual(elected.map((name) => `board ${name}`).toSorted())

          const published = await bot.store.work((work) => publishedCount(work, row))
          const file = join(folder, "M1-count.json")
          writeFileSync(file, published?.json ?? "")
          const claimed = { json: true, sha256: sha256(published?.json ?? "") }
          const { exitCode, output, error } = recount(file, claimed, loadWords("en"))
          expect([exitCode, error]).toEqual([0, ""])
          expect(JSON.parse(output)).toMatchObject({ agrees: true, disagreements: [], seats })
          if (expected.result === "elected" && count.valid !== "0")
            expect(JSON.parse(output)).toMatchObject({ elected, vacant: expected.vacant })
          seen.elected += elected.length
          if (expected.result === "elected") seen.vacant += expected.vacant
          seen.lots += count.ties.filter(({ by }) => by === "lot").length
          const [report] = await verifyMinutes(bot.store.knex)
          expect(report).toMatchObject({ broken: null, altered: [] })
        } finally {
          await bot.close()
        }
      }),
      { numRuns: 8, examples: [[tied], [nobody]] },
    )
    expect(seen.elected).toBeGreaterThan(0)
    expect(seen.vacant).toBeGreaterThan(0)
    expect(seen.lots).toBeGreaterThan(0)
  })
})

const plain = { reopen: false, smallRoll: 1, decimals: undefined } as const
/** Three with the same votes for two seats, so that the lot decides. */
const tied = {
  story: { ...plain, seats: 2, candidates: ["gil", "ana", "dee"] as (typeof names)[number][] },
  ballots: [[1], [2], [3], [1], [2], [3], []],
}
/** Too few vote, and the seats stay as they are. */
const nobody = {
  story: { ...plain, seats: 2, candidates: ["ben", "cem"] as (typeof names)[number][] },
  ballots: [[1], [2], null, null, null, null, null],
}

const secretOf = async ({ store }: CoopBot): Promise<string> =>
  String((await store.knex("motions").where({ number: 1 }).first("lot_secret"))?.lot_secret)

/** The outcome by §13: at least half of the seven must have voted. */
function expectedOf(count: ReturnType<typeof countSeats>, cast: number): Elected {
  if (cast < names.length / 2) return { result: "no-quorum" }
  if (count.valid === "0") return { result: "elected", elected: [], vacant: count.elected.length + count.vacant }
  return { result: "elected", elected: count.elected, vacant: count.vacant }
}

type Elected =
  | { readonly result: "no-quorum" }
  | { readonly result: "elected"; readonly elected: readonly number[]; readonly vacant: number }
