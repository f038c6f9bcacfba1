/**
 * Polls and their answers in the database (§17.2). Answers are kept as ballots are (§5.4): sealed, under a keyed hash instead of a name.
 * Each poll has a key of its own, whose salt the poll's end destroys.
 */
import { randomBytes } from "node:crypto"
import { z } from "zod"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { fromJson, fromSealed } from "../../kernel/store/json.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import { awayLike } from "../../kernel/store/open-keys.ts"
import { lowest } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type Poll, pollId, type Sums, sumsOf } from "../rules/polls.ts"

export interface KeptPoll extends Poll {
  readonly row: number
  readonly coop: CoopKey
  /** `Q3` */
  readonly id: string
  readonly author: MatrixId
  readonly question: string
  readonly openedAt: Instant
  /** Whether the poll asks for people's mood. */
  readonly mood: boolean
  /** The series of questions to which the poll belongs. Null: it is asked once. */
  readonly series: number | null
  /** Null while the poll is open. */
  readonly sums: Sums | null
}

const optionsShape = z.array(z.string())
const sumsShape = z.object({ answered: z.number(), chosen: z.array(z.number()) })
const choicesShape = z.array(z.int())

const read = (row: Row<"polls">): KeptPoll => ({
  ...{ row: row.id, coop: row.coop, number: row.number, id: pollId(row.number), author: row.author },
  ...{ mood: row.mood, series: row.series_id, openedAt: row.opened_at },
  ...{ question: row.question, open: row.open, several: row.several, endsAt: row.ends_at, closedAt: row.closed_at },
  options: fromJson(optionsShape, row.options, { table: "polls", row: row.id }),
  sums: row.sums === null ? null : fromJson(sumsShape, row.sums, { table: "polls", row: row.id }),
})

/** Opens a poll under the next number. */
export async function insertPoll(
  work: Work,
  coop: CoopKey,
  poll: Pick<KeptPoll, "author" | "question" | "options" | "open" | "several" | "mood" | "series" | "endsAt">,
): Promise<KeptPoll> {
  const { endsAt, options, series, ...columns } = poll
  const number = await nextNumber(work, coop, "polls")
  const [inserted] = await work
    .trx("polls")
    .insert({
      ...columns,
      ...{ coop, number, options: JSON.stringify(options), opened_at: work.now, ends_at: endsAt, series_id: series },
      key_salt: randomBytes(32).toString("base64"),
    })
    .returning("*")
  if (!inserted) throw new Error("the database has not said which row it inserted")
  return read(inserted)
}

/** The poll with this number. Null if there is none. */
export async function findPoll({ trx }: Work, coop: CoopKey, number: number): Promise<KeptPoll | null> {
  const row = await trx("polls").where({ coop, number }).first()
  return row ? read(row) : null
}

/** The open polls of a co-op, oldest first. */
export async function openPolls({ trx }: Work, coop: CoopKey): Promise<KeptPoll[]> {
  return (await trx("polls").where({ coop }).whereNull("closed_at").orderBy("number")).map(read)
}

/** The polls of a series, oldest first. */
export async function pollsOfSeries({ trx }: Work, series: number): Promise<KeptPoll[]> {
  return (await trx("polls").where({ series_id: series }).orderBy("ends_at")).map(read)
}

/** When the next poll of these co-ops ends. Null: none is open. */
export async function nextPollEnd({ trx }: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null> {
  const rows = await trx("polls").whereNull("closed_at").distinct("coop")
  const coops = rows.map(({ coop }) => coop).filter(stands)
  return lowest(trx("polls").whereNull("closed_at").whereIn("coop", coops), "ends_at")
}

/** The polls that have ended by this moment and are not closed yet, in the order of their ends. */
export async function endedPolls({ trx }: Work, until: Instant): Promise<KeptPoll[]> {
  const rows = await trx("polls")
    .whereNull("closed_at")
    .where("ends_at", "<=", until)
    .orderBy([{ column: "ends_at" }, { column: "id" }])
  return rows.map(read)
}

async function keyOf({ trx, keys }: Work, row: number) {
  const salt = (await trx("polls").where({ id: row }).first("key_salt"))?.key_salt
  if (!salt) throw new Error("this poll has no key: it is not open")
  return keys.derive("polls", Buffer.from(salt, "base64"))
}

/** Stores a person's answer in place of an earlier one. Returns whether there was an earlier one. */
export async function putAnswer(
  work: Work,
  { row }: KeptPoll,
  person: MatrixId,
  choices: readonly number[],
): Promise<boolean> {
  const key = await keyOf(work, row)
  const handle = key.handle(person)
  const earlier = await work.trx("poll_answers").where({ poll_id: row, handle }).first("handle")
  // Filled up, so that the sealed length does not tell how many options were chosen.
  const sealed = key.seal(JSON.stringify(choices).padEnd(64), `${row}:${handle}`)
  await work.trx("poll_answers").insert({ poll_id: row, handle, sealed }).onConflict(["poll_id", "handle"]).merge()
  return earlier !== undefined
}

/** Whether the person has answered an open poll. */
export async function hasAnswered(work: Work, { row }: KeptPoll, person: MatrixId): Promise<boolean> {
  const handle = (await keyOf(work, row)).handle(person)
  return (await work.trx("poll_answers").where({ poll_id: row, handle }).first("handle")) !== undefined
}

/** What has been chosen in an open poll so far. */
export async function sumsSoFar(work: Work, { row, options }: KeptPoll): Promise<Sums> {
  const key = await keyOf(work, row)
  const answers = await work.trx("poll_answers").where({ poll_id: row })
  const place = { table: "poll_answers", row: `of poll ${row}` } as const
  const choices = answers.map(({ handle, sealed }) =>
    fromSealed(choicesShape, () => key.open(sealed, `${row}:${handle}`), place),
  )
  return sumsOf(choices, options.length)
}

/** Closes a poll. `sums`: what is kept of its answers. The answers and the salt of their key are deleted. */
export async function closePoll({ trx, now }: Work, { row }: KeptPoll, sums: Sums): Promise<void> {
  await trx("poll_answers").where({ poll_id: row }).delete()
  await trx("polls")
    .where({ id: row })
    .update({ closed_at: now, key_salt: null, sums: JSON.stringify(sums) })
}

/** The polls that were open when a backup was made, and whose key is not there any more. */
export async function pollsWithoutKey({ trx }: Work, coop: CoopKey): Promise<KeptPoll[]> {
  return (await trx("polls").where({ coop }).where("key_salt", "like", awayLike).orderBy("number")).map(read)
}

/** Gives a person's polls and answers to their new Matrix ID. */
export async function carryPolls(work: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await work.trx("polls").where({ coop, author: old }).whereNull("closed_at").update({ author: next })
  for (const { row } of await openPolls(work, coop)) {
    const key = await keyOf(work, row)
    const [from, to] = [key.handle(old), key.handle(next)]
    const answer = await work.trx("poll_answers").where({ poll_id: row, handle: from }).first("sealed")
    if (!answer) continue
    const place = { table: "poll_answers", row: `of poll ${row}` } as const
    const choices = fromSealed(choicesShape, () => key.open(answer.sealed, `${row}:${from}`), place)
    await work.trx("poll_answers").where({ poll_id: row, handle: from }).delete()
    const sealed = key.seal(JSON.stringify(choices).padEnd(64), `${row}:${to}`)
    await work
      .trx("poll_answers")
      .insert({ poll_id: row, handle: to, sealed })
      .onConflict(["poll_id", "handle"])
      .merge()
  }
}
