/** The file format of the published count: `waggle-count-1`, in JSON (§5.5, §5.6). */
import { z } from "zod"
import { type Fraction, formatFraction, readFraction, readSum, Summable } from "../../kernel/rules/fraction.ts"
import { objectOf } from "../../kernel/rules/objects.ts"
import type { Ballot, Refused, Round, Tie, Weight } from "../../kernel/rules/types.ts"
import { highestOption } from "./packed.ts"

/** The name of the file format. It stands in every file, and never changes. */
export const countFormat = "waggle-count-1"

/** Whether a text is exactly what the bot writes for this number, in lowest terms. So equal weights are always equal texts. */
const inLowestTerms = (text: string, read: Fraction | null): boolean => read !== null && formatFraction(read) === text
const isWeight = (text: string): boolean => inLowestTerms(text, readFraction(text))
/** A sum of weights. It can be longer than a single weight. */
export const weight = z
  .string()
  .refine((text) => inLowestTerms(text, readSum(text)), "an exact number in lowest terms, such as 7 or 1/3")
export const option = z.number().int().min(1).max(highestOption)
export const natural = z.number().int().min(0)
const hash = z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits")
const sums = z.strictObject({ tally: z.record(z.string().regex(/^[1-9]\d*$/), weight), exhausted: weight })
const narrowed = z.array(z.strictObject({ earlier: natural, left: z.array(option) })).exactOptional()
const tie = z.discriminatedUnion("by", [
  z.strictObject({
    round: natural,
    among: z.array(option),
    out: option,
    by: z.literal("earlier-round"),
    earlier: natural,
    narrowed,
  }),
  z.strictObject({ round: natural, among: z.array(option), out: option, by: z.literal("lot"), narrowed }),
])
const share = z.custom<`${number}/${number}`>(
  (value) => typeof value === "string" && /^\d{1,30}\/[1-9]\d{0,29}$/.test(value),
)

/** A published ballot. It has its receipt if the co-op publishes `with-receipts`. An empty ranking is an abstention. */
export interface PublishedBallot extends Ballot {
  readonly receipt?: string
}

const known = new Set<string>()
/** Whether a value is a published ballot. A file can have a million ballots, and zod would be too slow. So the check is written by hand. */
function isBallot(value: unknown): value is PublishedBallot {
  const fields = objectOf(value)
  if (!fields) return false
  const { ranking, weight, receipt, ...others } = fields
  if (typeof weight !== "string" || !(known.has(weight) || isWeight(weight))) return false
  if (known.size < 1000) known.add(weight)
  if (receipt !== undefined && typeof receipt !== "string") return false
  return (
    Array.isArray(ranking) && ranking.every((number) => Number.isInteger(number)) && Object.keys(others).length === 0
  )
}

/** The fields before the count itself. Every format of a published count has them. */
export const fieldsBefore = {
  coop: z.string(),
  motion: z.string(),
  title: z.string(),
  options: z.array(z.strictObject({ number: option, title: z.string(), keeps: z.boolean() })).min(1),
  /** How many people are on the roll, and their weight in total. */
  roll: z.strictObject({ people: natural, weight }),
  /** All ballots that were cast, including abstentions. */
  cast: z.strictObject({ ballots: natural, weight }),
  abstained: z.strictObject({ ballots: natural, weight }),
  terms: z.strictObject({
    threshold: z.union([z.enum(["majority", "consensus", "plurality-of-continuing"]), share]),
    quorum: share,
    publication: z.enum(["with-receipts", "ballots", "shared", "rounds"]),
    /** Present only if the vote was held by consent (§3.9). Then the threshold says nothing. */
    consent: z.strictObject({ objections: natural }).exactOptional(),
  }),
  /** How many people agreed, stood aside and objected, if the vote was held by consent. In such a count each ballot weighs 1. */
  answers: z.strictObject({ agree: natural, aside: natural, object: natural }).exactOptional(),
  lot: z.strictObject({ commitment: hash, secret: hash }),
  ballots: z.array(z.custom<PublishedBallot>(isBallot, "a ballot: ranking, weight, receipt")),
  /**
   * Present only if `shared` is published. Each ballot is cut to its longest beginning that at least three ballots have, and equal
   * beginnings are added up. An empty ranking means that the ballots do not even share a first choice.
   */
  beginnings: z.array(z.strictObject({ ranking: z.array(option), ballots: natural, weight })).exactOptional(),
  /** The receipts in sorted order, without those that are published beside their ballots. */
  receipts: z.array(z.string()),
}

/** What ballots of rare weights have together. These ballots are not published one by one. */
export const withheldBallots = { ballots: natural, weight, abstained: z.strictObject({ ballots: natural, weight }) }

const schema = z.strictObject({
  format: z.literal(countFormat),
  ...fieldsBefore,
  /** The votes that ballots of rare weights added to each round. */
  withheld: z.strictObject({ ...withheldBallots, rounds: z.array(sums) }).nullable(),
  rounds: z.array(sums.extend({ eliminated: z.array(option) })),
  ties: z.array(tie),
  winner: option,
  outcome: z.discriminatedUnion("result", [
    z.strictObject({ result: z.literal("carried"), winner: option, byLot: z.boolean() }),
    z.strictObject({ result: z.literal("rejected"), winner: option, byLot: z.boolean() }),
    z.strictObject({ result: z.literal("no-quorum"), winner: option.nullable() }),
  ]),
})

/** A count file in the format `waggle-count-1`. Weights and votes are exact fractions, as text. Options are numbers. */
export type CountFile = z.infer<typeof schema>

/** The file's text, with a line for each ballot, round and option. The same count always gives the same bytes. */
export function countFileText(file: object): string {
  const entries = Object.entries(file).map(([key, value]) => `  ${JSON.stringify(key)}: ${lined(value)}`)
  return `{\n${entries.join(",\n")}\n}\n`
}

function lined(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value)
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`
}

/**
 * Reads a count file.
 * @returns the file, or a refusal: `count-not-json`, `count-other-format`, `count-shape` (with `where`) or `count-ballot` (with the number
 * `ballot`, from 1)
 */
export function parseCountFile(text: string): CountFile | Refused {
  const read = readCountFile(text, countFormat, schema)
  if ("refused" in read) return read
  const sums = [...read.rounds, ...(read.withheld?.rounds ?? [])]
  const votes = sums.flatMap(({ tally, exhausted }) => [...Object.values(tally), exhausted])
  return badNumbers(read, votes) ?? read
}

/** Reads a published count in one format. Refuses it as `parseCountFile` does. */
export function readCountFile<T>(text: string, format: string, schema: z.ZodType<T>): T | Refused {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { refused: "count-not-json" }
  }
  const found = objectOf(json)?.format
  if (found !== format) return { refused: "count-other-format", found: String(found ?? ""), expected: format }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return { refused: "count-shape", where: issue?.path.join(".") ?? "" }
}

/** The fields that every published count has, before the count itself. */
export type FieldsBefore = Omit<CountFile, "format" | "withheld" | "rounds" | "ties" | "winner" | "outcome">

/** Why the options, weights or rankings of a file cannot be counted. Null if they can. `votes`: all sums of votes in the file. */
export function badNumbers(file: FieldsBefore, votes: readonly Weight[]): Refused | null {
  const numbers = new Set(file.options.map(({ number }) => number))
  if (numbers.size !== file.options.length) return { refused: "count-shape", where: "options" }
  if (!areSummable(file, votes)) return { refused: "count-shape", where: "ballots" }
  const cut = file.beginnings ?? []
  if (!cut.every(({ ranking }) => isRanking(ranking, numbers))) return { refused: "count-shape", where: "beginnings" }
  const wrong = file.ballots.findIndex(({ ranking }) => !isRanking(ranking, numbers))
  return wrong < 0 ? null : { refused: "count-ballot", ballot: wrong + 1 }
}

function areSummable({ ballots, roll, cast, abstained }: FieldsBefore, votes: readonly Weight[]): boolean {
  const summable = new Summable()
  const totals = [roll, cast, abstained].map(({ weight }) => weight)
  return (
    ballots.every(({ weight }) => summable.takes(weight)) &&
    [...totals, ...votes].every((sum) => summable.takesSum(sum))
  )
}

function isRanking(ranking: readonly number[], options: ReadonlySet<number>): boolean {
  return ranking.every((number, place) => options.has(number) && ranking.indexOf(number) === place)
}

/** The rounds in the form of the file. */
export function publishRounds(rounds: readonly Round[]): CountFile["rounds"] {
  return rounds.map(({ tally, exhausted, eliminated }) => ({
    tally: publishTally(tally),
    exhausted,
    eliminated: [...eliminated],
  }))
}

/** The votes of a round in the form of the file, with the options in the order of their numbers. */
export const publishTally = (tally: ReadonlyMap<number, Weight>): Record<string, Weight> =>
  Object.fromEntries([...tally].sort(([a], [b]) => a - b))

/** The tally of a published round, by option number. */
export const tallyOf = (published: Readonly<Record<string, Weight>>): ReadonlyMap<number, Weight> =>
  new Map(Object.entries(published).map(([option, votes]) => [Number(option), votes]))

/** The ties in the form of the file. The keys always have the same order, so that the bytes are the same. */
export function publishTies(ties: readonly Tie[]): CountFile["ties"] {
  return ties.map((tie) => {
    const steps = tie.narrowed?.map(({ earlier, left }) => ({ earlier, left: [...left] }))
    const narrowed = steps ? { narrowed: steps } : {}
    const { round, out } = tie
    const among = [...tie.among]
    return tie.by === "lot"
      ? { round, among, out, by: tie.by, ...narrowed }
      : { round, among, out, by: tie.by, earlier: tie.earlier, ...narrowed }
  })
}
