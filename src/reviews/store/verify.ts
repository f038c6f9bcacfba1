/** Checks that rounds of reviews and their results agree with the minutes (§11, §14.4). */
import { sha256 } from "../../kernel/rules/minutes.ts"
import type { Check, Checking } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import { resultHash } from "./results.ts"

interface Told {
  readonly whole: string
  closedAt: number | null
  results: readonly string[]
}

const acts = ["reviews-opened", "reviews-closed"] as const

/** Names altered rounds, such as `reviews 2`. */
export const reviewsCheck: Check = {
  name: "reviews",
  section: "people",
  async check(checking) {
    const { knex, coop } = checking
    // A database of an older release has no reviews.
    if (!(await knex.schema.hasTable("review_rounds"))) return { altered: [] }
    const told = roundsTold(checking)
    const altered: number[] = []
    for (const row of await knex("review_rounds").where({ coop }).orderBy("number")) {
      const one = told.get(row.number)
      told.delete(row.number)
      const whole = JSON.stringify([row.opened_at, row.ends_at, row.at_least])
      const results = await knex("review_results").where({ round_id: row.id })
      const isRight =
        one?.whole === whole &&
        one.closedAt === row.closed_at &&
        (row.key_salt === null) === (row.closed_at !== null) &&
        JSON.stringify(results.map(resultHash).toSorted()) === JSON.stringify(one.results) &&
        // Both parts of a result can be erased, but not changed.
        results.every(({ sums, sums_hash }) => sums === null || sha256(sums) === sums_hash) &&
        results.every(({ texts, texts_hash }) => texts === null || sha256(texts) === texts_hash)
      if (!isRight) altered.push(row.number)
    }
    return { altered: [...altered, ...told.keys()].map((number) => `reviews ${number}`) }
  },
}

function roundsTold({ records }: Checking): Map<number, Told> {
  const all = new Map<number, Told>()
  for (const { act, details, record } of toldBy(records, acts)) {
    const { round } = details
    if (act === "reviews-opened") {
      const whole = JSON.stringify([record.at, details.endsAt, details.atLeast])
      all.set(round, { whole, closedAt: null, results: [] })
      continue
    }
    const one = all.get(round)
    if (!one) continue
    one.closedAt = record.at
    one.results = details.results
  }
  return all
}
