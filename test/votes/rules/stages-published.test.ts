import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { fraction } from "../../../src/kernel/rules/fraction.ts"
import { parseBlt } from "../../../src/votes/rules/blt.ts"
import type { Lot } from "../../../src/votes/rules/count.ts"
import { countSeats, type Stage } from "../../../src/votes/rules/stages.ts"

const published = z.strictObject({
  ward: z.string(),
  seats: z.number(),
  quota: z.string(),
  validPoll: z.string(),
  /** In the order of the ballot, like everything below. */
  candidates: z.array(z.string()),
  /** At which stage each candidate was elected, or chosen to be excluded. */
  elected: z.array(z.number().nullable()),
  excluded: z.array(z.number().nullable()),
  stages: z.array(z.array(z.string())),
})
const read = (name: string) => readFileSync(new URL(`../councils/${name}`, import.meta.url), "utf8")
const noLot: Lot = () => {
  throw new Error("nobody drew lots in these elections")
}

/** Votes with five decimals, as councils print them. Fails if they have more. */
function printed(votes: string): string {
  const { n, d } = fraction(votes).mul(100_000)
  expect(d).toBe(1n)
  return `${n / 100_000n}.${String(n % 100_000n).padStart(5, "0")}`
}

describe.each(["moray_2017_ward1", "eilean_siar_2017_ward7"])("the council election %s", (name) => {
  const result = published.parse(JSON.parse(read(`${name}.json`)))
  const election = parseBlt(read(`${name}.blt`))
  if ("refused" in election) throw new Error(election.refused)
  const options = election.options.map((_, index) => index + 1)
  const count = countSeats(options, election.ballots, { seats: election.seats, decimals: 5 }, noLot)

  it("has the votes that the returning officer published, stage by stage and to the last digit", () => {
    expect(count.stages.map(({ tally }) => options.map((option) => printed(tally.get(option) ?? "0")))).toEqual(
      result.stages,
    )
  })

  it("has the published quota, and elects and excludes the same people at the same stages", () => {
    /** For each option the stage, from 1, in which something happens to it. */
    const stageOf = (happens: (option: number, stage: Stage) => boolean) =>
      options.map((option) => {
        const index = count.stages.findIndex((stage) => happens(option, stage))
        return index < 0 ? null : index + 1
      })
    expect(count.quota).toEqual({ votes: result.quota, exceed: false })
    expect(count.valid).toBe(result.validPoll)
    expect(election.seats).toBe(result.seats)
    expect(stageOf((option, { elected }) => elected.includes(option))).toEqual(result.elected)
    expect(stageOf((option, { next }) => next?.do === "elimination" && next.of === option)).toEqual(result.excluded)
  })
})
