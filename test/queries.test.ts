/**
 * A query on which a decision depends must return all rows. A query may have a limit only if it gives a page to read, or asks for the
 * newest of something. Each query with a limit is listed here.
 */
import { describe, expect, it } from "vitest"
import { sourcesIn } from "./support/sources.ts"

/** The files that contain a query with a limit. The text beside each file says which query it is, or what the query is for. */
const pages: Readonly<Record<string, string>> = {
  "src/votes/store/motions.ts": "motionsIn, for those that were closed last",
  "src/votes/store/search.ts": "reading all motions in portions, for !search",
  "src/tasks/store/tasks.ts": "taskPage, for !tasks",
  "src/kernel/store/minutes.ts": "pages of !minutes, and reading them in portions",
  "src/ledger/store/ledger.ts": "the newest entry",
  "src/bank/store/lines.ts": "pages of !bank",
}

/** The callers that ask for a limited number, and what they ask for. */
const asking: Readonly<Record<string, string>> = {
  "src/votes/acts/reading.ts": "what was decided last",
  "src/config/spend-fields.ts": "the name of a setting, and no query",
  "src/bot/which-vote.ts": "the last vote, to say that it is over",
  "src/treasury/acts/bookings.ts": "the newest entry",
  "src/donations/acts/reckoning.ts": "the newest entry",
  "src/minutes/acts/minutes.ts": "a page of !minutes",
  "src/treasury/acts/refunds.ts": "the newest done task, for an example to copy",
  "src/tasks/acts/tasks.ts": "a page of !tasks",
  "src/votes/acts/newest.ts": "the newest motion, for an example to copy",
}

const sources = sourcesIn("src", "commands")
const named = (list: Readonly<Record<string, string>>) => new Set(Object.keys(list))

describe("a query", () => {
  it("is limited only where a page of it is read", () => {
    const limited = sources.filter(({ text }) => /\.limit\(/.test(text)).map(({ path }) => path)
    expect(new Set(limited)).toEqual(named(pages))
  })

  it("is asked for a part only by what shows a page, or wants the newest", () => {
    const part = /\b(?:limit|newest): (?:\d|most|recent|limit\b)/
    const asked = sources.filter(({ path, text }) => !path.includes("/store/") && part.test(text))
    expect(new Set(asked.map(({ path }) => path))).toEqual(named(asking))
  })
})
