/** The file format of the published count of a council election (§13.3): `waggle-council-1`, in JSON. */
import { z } from "zod"
import type { Refused } from "../../kernel/rules/types.ts"
import {
  badNumbers,
  fieldsBefore,
  natural,
  option,
  publishTally,
  readCountFile,
  tallyOf,
  weight,
  withheldBallots,
} from "./count-format.ts"
import type { NextMove, SeatsCount, Stage, StageTie } from "./stages.ts"

/** The name of the file format. It stands in every file, and never changes. */
export const councilFormat = "waggle-council-1"

/** The most seats that a count can fill, and the most decimals after which it can cut values. */
export const [mostSeats, mostDecimals] = [1000, 30] as const

const tally = z.record(z.string().regex(/^[1-9]\d*$/), weight)
const next: z.ZodType<NextMove> = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("surplus"), of: option, surplus: weight, value: weight }),
  z.strictObject({ do: z.literal("elimination"), of: option }),
])
const tied = {
  about: z.enum(["surplus", "elimination"]),
  stage: natural,
  among: z.array(option),
  chosen: option,
}
const narrowed = z.array(z.strictObject({ earlier: natural, left: z.array(option) })).exactOptional()
const tie: z.ZodType<StageTie> = z.discriminatedUnion("by", [
  z.strictObject({ ...tied, by: z.literal("earlier-stage"), earlier: natural, narrowed }),
  z.strictObject({ ...tied, by: z.literal("lot"), narrowed }),
])

const schema = z.strictObject({
  format: z.literal(councilFormat),
  ...fieldsBefore,
  method: z.strictObject({
    /** Single transferable vote by the weighted inclusive Gregory method. */
    name: z.literal("wig-stv"),
    seats: z.number().int().min(1).max(mostSeats),
    /** After how many decimals values are cut. Null: they are exact fractions. */
    decimals: z.number().int().min(0).max(mostDecimals).nullable(),
    /** The option "Re-open nominations" (§13.4). Null if it is not on the ballot. */
    reopen: option.nullable(),
  }),
  quota: z.strictObject({ votes: weight, exceed: z.boolean() }),
  /** The votes of ballots of rare weights in each stage. Quotas that elected options keep are not among them. */
  withheld: z.strictObject({ ...withheldBallots, stages: z.array(tally) }).nullable(),
  stages: z.array(z.strictObject({ tally, exhausted: weight, elected: z.array(option), next: next.nullable() })),
  ties: z.array(tie),
  outcome: z.discriminatedUnion("result", [
    z.strictObject({ result: z.literal("elected"), elected: z.array(option), vacant: natural, byLot: z.boolean() }),
    z.strictObject({ result: z.literal("no-quorum") }),
  ]),
})

/** A council's count file in the format `waggle-council-1`. Weights and votes are exact fractions, as text. Options are numbers. */
export type CouncilFile = z.infer<typeof schema>

/** The outcome of a council election. `byLot`: a lot settled a tie of the count. */
export type CouncilOutcome = CouncilFile["outcome"]

/**
 * Reads a council's count file.
 * @returns the file, or a refusal as of `parseCountFile`
 */
export function parseCouncilFile(text: string): CouncilFile | Refused {
  const read = readCountFile(text, councilFormat, schema)
  if ("refused" in read) return read
  const votes = [
    ...read.stages.flatMap(({ tally, exhausted }) => [...Object.values(tally), exhausted]),
    ...(read.withheld?.stages ?? []).flatMap((tally) => Object.values(tally)),
  ]
  const { reopen } = read.method
  if (reopen !== null && !read.options.some(({ number }) => number === reopen))
    return { refused: "count-shape", where: "method.reopen" }
  return badNumbers(read, votes) ?? read
}

/** The stages in the form of the file. */
export const publishStages = (stages: readonly Stage[]): CouncilFile["stages"] =>
  stages.map(({ tally, exhausted, elected, next }) => ({
    tally: publishTally(tally),
    exhausted,
    elected: [...elected],
    next: next?.do === "surplus" ? { do: next.do, of: next.of, surplus: next.surplus, value: next.value } : next,
  }))

/** The ties in the form of the file. The keys always have the same order, so that the bytes are the same. */
export const publishStageTies = (ties: readonly StageTie[]): CouncilFile["ties"] =>
  ties.map((tie) => {
    const { about, stage, among, chosen, narrowed } = tie
    const steps = narrowed && { narrowed: narrowed.map(({ earlier, left }) => ({ earlier, left: [...left] })) }
    const which = { about, stage, among: [...among], chosen }
    return tie.by === "lot"
      ? { ...which, by: tie.by, ...steps }
      : { ...which, by: tie.by, earlier: tie.earlier, ...steps }
  })

/** The published stages as a count has them. */
export const stagesOf = (file: Pick<CouncilFile, "stages">): SeatsCount["stages"] =>
  file.stages.map(({ tally, ...stage }) => ({ ...stage, tally: tallyOf(tally) }))
