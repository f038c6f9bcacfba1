/**
 * Mediations in the database (§17.3). Who takes part, and every word, is sealed under a key that is not in the database. A mediation that has
 * ended leaves nothing.
 */
import { randomBytes } from "node:crypto"
import type { Knex } from "knex"
import { z } from "zod"
import { named } from "../../kernel/rules/minuted/declare.ts"
import type { CoopKey, Instant, MatrixId, RoomId } from "../../kernel/rules/types.ts"
import { flushDeleted } from "../../kernel/store/database.ts"
import { fromSealed } from "../../kernel/store/json.ts"
import { awayLike } from "../../kernel/store/open-keys.ts"
import { lowest } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type Mediation, movedIn, stepNames } from "../rules/mediation.ts"

export interface KeptMediation extends Mediation {
  readonly id: string
  readonly coop: CoopKey
  readonly room: RoomId | null
  readonly dueAt: Instant | null
}

const person = named<MatrixId>()
const people = z.array(person)
const moment = z.custom<Instant>((value) => typeof value === "number")
const shape = z.object({
  stage: z.enum(["choosing", "asking", "talking", "open", "over", "pause"]),
  asker: person,
  other: person,
  about: z.string(),
  joined: z.boolean(),
  mediator: person.nullable(),
  agreed: people,
  unwilling: people,
  wording: z
    .object({
      number: z.int(),
      use: z.enum(["settle", "vote"]),
      title: z.string(),
      text: z.string(),
      named: z.boolean(),
      by: person,
      agreed: people,
    })
    .nullable(),
  wordings: z.int(),
  steps: z.array(z.object({ at: moment, what: z.enum(stepNames), by: person.nullable(), text: z.string() })),
  greeted: people,
  end: z.enum(["settled", "withdrawn", "open", "voted", "gone"]).nullable(),
  told: z.boolean(),
})

const keyOf = ({ keys }: Pick<Work, "keys">, salt: string) => keys.derive("mediations", Buffer.from(salt, "base64"))

function read(work: Work, row: Row<"mediations">): KeptMediation {
  const open = () => keyOf(work, row.salt).open(row.sealed, row.id)
  const mediation = fromSealed(shape, open, { table: "mediations", row: row.id })
  return { ...mediation, id: row.id, coop: row.coop, room: row.room_id, dueAt: row.due_at }
}

/** The columns of what is sealed. The texts of different lengths are filled up, so that the length tells little. */
function sealed(
  work: Work,
  id: string,
  mediation: Mediation,
  salt: string,
): Pick<Row<"mediations">, "salt" | "sealed"> {
  const text = JSON.stringify(shape.parse(mediation))
  return { salt, sealed: keyOf(work, salt).seal(text.padEnd(Math.ceil(text.length / step) * step), id) }
}
const step = 1024
const newSalt = () => randomBytes(32).toString("base64")

export async function insertMediation(
  work: Work,
  coop: CoopKey,
  mediation: Mediation,
  dueAt: Instant,
): Promise<KeptMediation> {
  const id = randomBytes(16).toString("hex")
  await work
    .trx("mediations")
    .insert({ id, coop, room_id: null, due_at: dueAt, ...sealed(work, id, mediation, newSalt()) })
  return { ...mediation, id, coop, room: null, dueAt }
}

/**
 * Writes a mediation anew. What stood there before is gone from the database's files too. While people mediate, the key stays as a backup
 * needs it. Once they have ended, there is another one: nobody can open any more what was said.
 */
export async function putMediation(
  work: Work,
  { id }: Pick<KeptMediation, "id">,
  mediation: Mediation,
  more: { readonly dueAt?: Instant | null; readonly room?: RoomId } = {},
): Promise<void> {
  const ended = mediation.stage === "pause" || mediation.stage === "over"
  const kept = ended ? undefined : (await work.trx("mediations").where({ id }).first("salt"))?.salt
  await work
    .trx("mediations")
    .where({ id })
    .update({
      ...sealed(work, id, mediation, kept ?? newSalt()),
      ...(more.dueAt !== undefined && { due_at: more.dueAt }),
      ...(more.room !== undefined && { room_id: more.room }),
    })
  work.afterCommit(() => flushDeleted(work.database))
}

export async function dropMediation(work: Work, { id }: Pick<KeptMediation, "id">): Promise<void> {
  await work.trx("mediations").where({ id }).delete()
  work.afterCommit(() => flushDeleted(work.database))
}

/** Deletes the mediations whose keys were lost in a restore. Nothing of them is known any more, not even whose they were. */
export async function dropLost({ trx }: Work, coop: CoopKey): Promise<void> {
  await trx("mediations").where({ coop }).where("salt", "like", awayLike).delete()
}

/** All mediations of a co-op, in no order that tells when they began. */
export async function mediationsOf(work: Work, coop: CoopKey): Promise<KeptMediation[]> {
  return (await work.trx("mediations").where({ coop }).orderBy("id")).map((row) => read(work, row))
}

/** The mediation with this ID. Null if there is none any more. */
export async function mediationWith(work: Work, id: string): Promise<KeptMediation | null> {
  const row = await work.trx("mediations").where({ id }).first()
  return row ? read(work, row) : null
}

/** The rooms of mediations, in all co-ops. */
export async function mediationRooms(knex: Knex): Promise<{ coop: CoopKey; id: string; room: RoomId }[]> {
  const rows = await knex("mediations").whereNotNull("room_id").orderBy("id")
  return rows.flatMap(({ coop, id, room_id: room }) => (room === null ? [] : [{ coop, id, room }]))
}

/** When the bot must look at a mediation of these co-ops next. Null: at none. */
export async function nextLook({ trx }: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null> {
  const rows = await trx("mediations").whereNotNull("due_at").distinct("coop")
  const coops = rows.map(({ coop }) => coop).filter(stands)
  return lowest(trx("mediations").whereNotNull("due_at").whereIn("coop", coops), "due_at")
}

/** The co-ops that have mediations. */
export async function coopsWithMediations({ trx }: Work): Promise<readonly CoopKey[]> {
  return (await trx("mediations").distinct("coop").orderBy("coop")).map(({ coop }) => coop)
}

/** Writes a person's new Matrix ID in place of the old one. */
export async function carryMediations(work: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  for (const { id, coop: _, room: __, dueAt: ___, ...mediation } of await mediationsOf(work, coop))
    await putMediation(work, { id }, movedIn(mediation, old, next))
}
