import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRefused, type Publication, type Threshold } from "../../../src/kernel/rules/types.ts"
import { type ClosedVote, makeCountFile, parseCountFile } from "../../../src/votes/rules/count-file.ts"
import { lotCommitment } from "../../../src/votes/rules/lot.ts"
import { recountFile } from "../../../src/votes/rules/recount.ts"
import { elections } from "../../support/elections.ts"

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString("hex"))

const votes = fc
  .record({
    election: elections(["1", "1/3", "1/2"]),
    publication: fc.constantFrom<Publication>("with-receipts", "ballots", "shared", "rounds"),
    threshold: fc.constantFrom<Threshold>("majority", "2/3", "consensus", "plurality-of-continuing"),
    secret: secrets,
  })
  .map(
    ({ election, publication, threshold, secret }): ClosedVote => ({
      coop: "The Hive",
      motion: "M7",
      title: "Move our servers",
      options: election.options.map((number) => ({
        number,
        title: `Option ${number}`,
        text: "",
        author: null,
        keeps: number === 1,
      })),
      ballots: election.ballots.map((ballot, index) => ({ ...ballot, receipt: `R${index}`, order: `${index % 3}` })),
      roll: [...election.ballots.map(({ weight }) => ({ weight })), { weight: "1" }],
      terms: { threshold, quorum: "1/2", publication, smallRoll: 0 },
      lot: { commitment: lotCommitment(secret), secret },
    }),
  )

describe("whatever was voted", () => {
  it("the published count agrees with its recount, however much is published", () => {
    fc.assert(
      fc.property(votes, (vote) => {
        const { json, count, outcome } = makeCountFile(vote)
        const file = parseCountFile(json)
        if (isRefused(file)) throw new Error(JSON.stringify(file))
        const recount = recountFile(file)
        expect(recount.disagreements).toEqual([])
        expect(recount.outcome).toEqual(outcome)
        expect(recount.count?.rounds).toEqual(count.rounds)
      }),
      { numRuns: 500 },
    )
  })
})
