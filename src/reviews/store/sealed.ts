/**
 * The reviews of an open round. Only this file ever connects a writer with what they wrote, and only while the round is open (§14.4, as §5.4
 * for ballots). A review stands under a keyed hash of both people, a handle. The round's end destroys the salt of its key.
 *
 * Each review that is asked for has a row from the beginning, and all rows are equally long. So nobody without the key can tell which reviews
 * are written, how long they are, or in which order they came.
 */
import { randomInt } from "node:crypto"
import { z } from "zod"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { fromSealed } from "../../kernel/store/json.ts"
import type { SealingKey } from "../../kernel/store/master-key.ts"
import type { Work } from "../../kernel/store/work.ts"
import { largestReview, type Review } from "../rules/rounds.ts"
import type { Pair } from "../rules/worked.ts"
import { openRound, type Round } from "./rounds.ts"

/** `mark`: 0 if nothing is written yet. `text`: bytes in base64, filled up with spaces. */
const sealedShape = z.object({ mark: z.int(), text: z.base64() })
type Sealed = z.output<typeof sealedShape>

const nothing: Review = { mark: 0, text: "" }

function filledUp({ mark, text }: Review): Sealed {
  const bytes = Buffer.from(text)
  if (bytes.length > largestReview) throw new RangeError("a review is too long")
  return { mark, text: Buffer.concat([bytes, Buffer.alloc(largestReview - bytes.length, " ")]).toString("base64") }
}

async function keyOf({ trx, keys }: Work, { row }: Pick<Round, "row">): Promise<SealingKey> {
  const salt = (await trx("review_rounds").where({ id: row }).first("key_salt"))?.key_salt
  if (!salt) throw new Error("this round of reviews has no key: it is not open")
  return keys.derive("reviews", Buffer.from(salt, "base64"))
}

const handleOf = (key: SealingKey, { writer, person }: Pair): string => key.handle(`${writer} on ${person}`)

const sealedRow = (key: SealingKey, row: number, pair: Pair, review: Review) => {
  const handle = handleOf(key, pair)
  return { round_id: row, handle, sealed: key.seal(JSON.stringify(filledUp(review)), `${row}:${handle}`) }
}

/** Notes whom a round asks about whom, with a row for each review. The rows are in the order of their handles. */
export async function putPairs(work: Work, round: Round, pairs: readonly Pair[]): Promise<void> {
  const key = await keyOf(work, round)
  for (const pair of pairs) await work.trx("review_pairs").insert({ round_id: round.row, ...pair })
  await putRows(
    work,
    pairs.map((pair) => sealedRow(key, round.row, pair, nothing)),
  )
}

async function putRows({ trx }: Work, rows: readonly ReturnType<typeof sealedRow>[]): Promise<void> {
  for (const row of rows.toSorted((one, other) => (one.handle < other.handle ? -1 : 1)))
    await trx("sealed_reviews").insert(row)
}

/** All reviews that the round asks for. */
export async function pairsOf({ trx }: Work, { row }: Pick<Round, "row">): Promise<Pair[]> {
  const rows = await trx("review_pairs").where({ round_id: row }).orderBy(["writer", "person"])
  return rows.map(({ writer, person }) => ({ writer, person }))
}

/** The people about whom the round asks this person. */
export async function askedAbout({ trx }: Work, { row }: Pick<Round, "row">, writer: MatrixId): Promise<MatrixId[]> {
  const rows = await trx("review_pairs").where({ round_id: row, writer }).orderBy("person")
  return rows.map(({ person }) => person)
}

/** Stores a review in place of an earlier one. The round must ask for it. */
export async function putReview(work: Work, round: Round, pair: Pair, review: Review): Promise<void> {
  const { handle, sealed } = sealedRow(await keyOf(work, round), round.row, pair, review)
  await work.trx("sealed_reviews").where({ round_id: round.row, handle }).update({ sealed })
}

async function opened(work: Work, row: number, key: SealingKey, pair: Pair): Promise<Review | null> {
  const handle = handleOf(key, pair)
  const found = await work.trx("sealed_reviews").where({ round_id: row, handle }).first("sealed")
  if (!found) return null
  // The error names the round alone. Somebody who has the key could find out from the handle whose review it is.
  const place = { table: "sealed_reviews", row: `of round ${row}` } as const
  const { mark, text } = fromSealed(sealedShape, () => key.open(found.sealed, `${row}:${handle}`), place)
  return mark === 0 ? null : { mark, text: Buffer.from(text, "base64").toString().trimEnd() }
}

/** What this person has written in an open round, by the person it is about. Null: they still owe it. */
export async function ownReviews(
  work: Work,
  round: Round,
  writer: MatrixId,
): Promise<ReadonlyMap<MatrixId, Review | null>> {
  const key = await keyOf(work, round)
  const found = new Map<MatrixId, Review | null>()
  for (const person of await askedAbout(work, round, writer))
    found.set(person, await opened(work, round.row, key, { writer, person }))
  return found
}

/** The people who still owe a review. */
export async function owing(work: Work, round: Round): Promise<MatrixId[]> {
  const key = await keyOf(work, round)
  const found = new Set<MatrixId>()
  for (const pair of await pairsOf(work, round))
    if (!found.has(pair.writer) && (await opened(work, round.row, key, pair)) === null) found.add(pair.writer)
  return [...found]
}

/** All reviews of the round by the person whom they are about, in random order. */
export async function unsealReviews(work: Work, round: Round): Promise<ReadonlyMap<MatrixId, readonly Review[]>> {
  const key = await keyOf(work, round)
  const found = new Map<MatrixId, Review[]>()
  for (const pair of await pairsOf(work, round)) {
    const review = await opened(work, round.row, key, pair)
    const others = found.get(pair.person) ?? []
    if (review) others.splice(randomInt(others.length + 1), 0, review)
    found.set(pair.person, others)
  }
  return found
}

/**
 * Takes a person out of an open round. Nobody is asked about them any more.
 * @param struck whether what they wrote is taken out too. What a member wrote who left stays, as ballots do (§2.4)
 */
export async function takeOutOfRound(work: Work, coop: CoopKey, person: MatrixId, struck: boolean): Promise<void> {
  const round = await openRound(work, coop)
  if (!round) return
  const key = await keyOf(work, round)
  const pairs = (await pairsOf(work, round)).filter(
    (pair) => pair.person === person || (struck && pair.writer === person),
  )
  for (const pair of pairs) {
    await work
      .trx("review_pairs")
      .where({ round_id: round.row, ...pair })
      .delete()
    await work
      .trx("sealed_reviews")
      .where({ round_id: round.row, handle: handleOf(key, pair) })
      .delete()
  }
}

/**
 * Gives a person's place in an open round, and what they wrote and what was written of them, to their new Matrix ID. All rows are written
 * anew, in the order of their handles, so that their places do not tell who has moved.
 */
export async function carryReviews(work: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  const round = await openRound(work, coop)
  if (!round) return
  const key = await keyOf(work, round)
  const now = (person: MatrixId) => (person === old ? next : person)
  const rows: ReturnType<typeof sealedRow>[] = []
  for (const pair of await pairsOf(work, round)) {
    const moved = { writer: now(pair.writer), person: now(pair.person) }
    rows.push(sealedRow(key, round.row, moved, (await opened(work, round.row, key, pair)) ?? nothing))
  }
  await work.trx("review_pairs").where({ round_id: round.row, writer: old }).update({ writer: next })
  await work.trx("review_pairs").where({ round_id: round.row, person: old }).update({ person: next })
  await work.trx("sealed_reviews").where({ round_id: round.row }).delete()
  await putRows(work, rows)
}
