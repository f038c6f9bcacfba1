/**
 * Non-interference for reviews (§14.4): which of those who are asked wrote what changes nothing that anybody else receives, and nothing that
 * the database keeps once the round has ended. The same story is played with the parts given to other people. By force: every way to read a
 * review, by everybody, in every room.
 */
import { beforeAll, describe, expect, it } from "vitest"
import { sizeOf } from "../../../src/kernel/views/portions.ts"
import type { Answer } from "../../support/bot.ts"
import { allRows } from "../../support/database.ts"
import { withoutChance } from "../../support/normal.ts"
import { bakery, reviewed } from "../../support/reviews.ts"

const everybody = ["ana", "ben", "cem", "dee", "eli", "tom"] as const
const places = ["members", "moderators", "treasury", "lobby", "direct"] as const
const reads = ["!review", "!review @ben", "!todo", "!minutes reviews", "!role R1", "!help", "!members", "!search work"]
const texts = ["Keep the bread", "Keep the work", "Keep the salt"]

interface Played {
  /** Everything that people with no part in it received. */
  readonly received: readonly string[]
  readonly lengths: readonly number[]
  /** The table of sealed reviews, as somebody without the key sees it. */
  readonly sealed: readonly number[]
  readonly rows: readonly string[]
  /** Each reader, room and line that showed a text; and that showed the sums. */
  readonly sawTexts: readonly string[]
  readonly sawSums: readonly string[]
}

const bodyOf = (answers: readonly Answer[]) => JSON.stringify(answers.map(({ lane, body }) => [lane, body]))

/** These three write of Ben. Everybody else on whom it could depend does the same in each story. */
async function play(writers: readonly string[]): Promise<Played> {
  const bot = await bakery()
  try {
    const received: string[] = []
    const lengths: number[] = []
    const [sawTexts, sawSums]: [string[], string[]] = [[], []]
    await bot.pass("P31D")
    for (const name of everybody) {
      bot.clock.forward("PT7M")
      const at = writers.indexOf(name)
      const said = await bot.say(name, "direct", at < 0 ? "!help review" : `!review @ben 4 ${texts[at]}`)
      received.push(bodyOf(said.filter(({ lane }) => !lane.startsWith(`person:@${name}:`))))
      for (const { errand } of at < 0 ? [] : said)
        if (errand.do === "say") lengths.push(sizeOf(errand.text) + (errand.text.fill?.length ?? 0))
    }
    const sealed = (await bot.store.knex("sealed_reviews")).map((row) => row.sealed.length)
    received.push(
      withoutChance(bodyOf((await bot.pass("P14D")).filter(({ lane }) => !lane.startsWith("person:@ben:")))),
    )
    for (const name of everybody)
      for (const place of places)
        for (const line of reads) {
          const body = bodyOf(await bot.say(name, place, line))
          if (name !== "ben") received.push(withoutChance(body))
          if (texts.some((text) => body.includes(text))) sawTexts.push(`${name} in ${place}: ${line}`)
          if (body.includes("4 (3 people") || body.includes("4 of 5 on average"))
            sawSums.push(`${name} in ${place}: ${line}`)
        }
    await bot.store.knex("outbox").update({ payload: null, state: "sent" })
    const hashes = /\b[0-9a-f]{32,64}\b/g
    const rows = [...(await allRows(bot.store.knex))].flatMap(([table, all]) =>
      all.map(
        (row) =>
          `${table} ${withoutChance(row)
            .replaceAll(hashes, "<hash>")
            .replaceAll(/[\w+/-]{40,}={0,2}/g, "<sealed>")}`,
      ),
    )
    return { received, lengths, sealed, rows: rows.toSorted(), sawTexts, sawSums }
  } finally {
    await bot.close()
  }
}

describe("who wrote a review", () => {
  let one: Played
  let other: Played
  beforeAll(async () => {
    one = await play(["ana", "cem", "dee"])
    other = await play(["eli", "dee", "cem"])
  })

  it("cannot be told from anything that anybody else receives, before or after the end", () => {
    expect(one.received.some((line) => line.includes("4 (3 people"))).toBe(true)
    expect(other.received).toEqual(one.received)
  })

  it("cannot be told from the length of the answers, nor from the sealed rows", () => {
    expect(one.lengths).toHaveLength(3)
    expect(other.sealed).toEqual(one.sealed)
    expect(new Set(one.sealed).size).toBe(1)
  })

  it("cannot be told from the database once the round has ended", () => {
    expect(one.rows.some((line) => line.startsWith("review_results"))).toBe(true)
    expect(other.rows).toEqual(one.rows)
  })

  it("nobody but the person reads the texts, and only in the direct message", () => {
    expect(one.sawTexts).toEqual(["ben in direct: !review"])
  })

  it("nobody but the person and whoever decides about their role sees the sums, and only in the direct message", () => {
    expect(one.sawSums).toEqual(["ana in direct: !review @ben", "ben in direct: !review"])
  })
})

it("an answer is equally long whomever a review is about, and whether it is the first", async () => {
  const bot = await bakery()
  try {
    await bot.pass("P31D")
    const length = async (line: string) => {
      const [answer] = await bot.say("cem", "direct", line)
      return answer?.errand.do === "say" ? sizeOf(answer.errand.text) + (answer.errand.text.fill?.length ?? 0) : 0
    }
    const owed = await length("!review")
    const first = await length("!review @ben 4 Keep it")
    expect(first).toBeGreaterThan(50)
    expect(await length("!review @ben 4 Keep it")).toBe(first)
    expect(await length("!review @ana 4 Keep it")).toBe(first)
    await reviewed(bot, "cem", "dee", 4)
    expect(await length("!review")).toBe(owed)
  } finally {
    await bot.close()
  }
})
