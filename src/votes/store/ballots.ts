/**
 * The sealed ballots. A ballot is stored under a handle, which the motion's key makes from the voter's Matrix ID. Only this
 * file and `reasons.ts` ever connect a voter's name with a choice, and only while the vote is open (§5.4). Closing destroys the key's salt. After that
 * nobody can compute a handle.
 */
import { randomBytes, randomInt } from "node:crypto"
import { z } from "zod"
import type { Ballot, CoopKey, MatrixId, Ranking, Series, Weight } from "../../kernel/rules/types.ts"
import { flushDeleted } from "../../kernel/store/database.ts"
import { fromSealed } from "../../kernel/store/json.ts"
import type { SealingKey } from "../../kernel/store/master-key.ts"
import { isAway } from "../../kernel/store/open-keys.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { GivenReason } from "../rules/reasons.ts"
import { dropReminders } from "./notify.ts"
import { rollEntryOf, rollOf } from "./roll.ts"

/** A ballot with its receipt, but without a name. */
export interface CastBallot extends Ballot {
  readonly receipt: string
  /** A random text. It alone decides the ballot's place among the others. */
  readonly order: string
}

export const rankingShape = z.array(z.int())

/**
 * `void`: the receipts of earlier ballots that this ballot replaced. `reason`: it always has the same length, also if there is no reason.
 * `signed`: 1 if it is to be published with its voter's name. Ballots of an earlier release that are counted lack both. `by`: the handle of the person who cast it, the voter or the holder of their
 * proxy (§3.10). Ballots of an earlier release lack it, and were cast by their voters.
 */
const sealedShape = z.object({
  ranking: rankingShape.readonly(),
  receipt: z.string(),
  void: z.array(z.string()),
  reason: z.base64().exactOptional(),
  signed: z.union([z.literal(0), z.literal(1)]).exactOptional(),
  by: z.string().exactOptional(),
})
type Sealed = z.output<typeof sealedShape>

/** Letters and digits, without those that are easily confused. There are 32, so eight characters carry 40 bits. */
const receiptAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

function newReceipt(): string {
  const sign = () => receiptAlphabet[randomInt(receiptAlphabet.length)]
  const four = () => `${sign()}${sign()}${sign()}${sign()}`
  return `${four()}-${four()}`
}

/** The key of an open vote. It connects names with ballots until it is destroyed. */
export async function ballotKey(work: Work, row: number): Promise<SealingKey> {
  const motion = await work.trx("motions").where({ id: row }).first("key_salt")
  if (!motion?.key_salt) throw new Error("this motion has no ballot key: it is not open")
  return work.keys.derive("ballots", Buffer.from(motion.key_salt, "base64"))
}

export const newKeySalt = (): string => randomBytes(32).toString("base64")

/**
 * Stores a voter's ballot in place of an earlier one. Returns its receipt (40 random bits, `K7QF-2M9X`), and the receipt of the earlier
 * ballot if the same person cast it. The caller must have checked that the voter is on the roll.
 * @param cast `reason`: the reason for the ballot. Undefined: that of the person's earlier ballot stays if it ranked the same; another
 * ranking needs another reason. `by`: who casts it, if that is the holder of the voter's proxy
 * @returns `first`: whether the voter had no ballot before. `reason`: what became of the reason
 */
export async function putBallot(
  work: Work,
  row: number,
  voter: MatrixId,
  ranking: Ranking,
  { reason, by = voter }: { readonly reason?: GivenReason | undefined; readonly by?: MatrixId } = {},
): Promise<{ receipt: string; replaced: string | null; first: boolean; reason: ReasonKept }> {
  const key = await ballotKey(work, row)
  const handle = key.handle(voter)
  const earlier = await openSealed(work, row, key, handle)
  // Nobody gets a receipt of a ballot that somebody else cast, because it could show in the published count how that person voted.
  const own = earlier !== null && casterOf(earlier, handle) === key.handle(by) ? earlier : null
  const before = own === null ? noReason : reasonOf(own)
  const same = own !== null && own.ranking.join() === ranking.join()
  const given = reason ?? (same ? before : noReason)
  const receipt = newReceipt()
  const replaced = own ? [...own.void, own.receipt] : []
  const ballot: Sealed = {
    ranking,
    receipt,
    void: replaced,
    ...sealedReason(given),
    by: key.handle(by),
  }
  const sealed = key.seal(padded(ballot), `${row}:${handle}`)
  await work
    .trx("sealed_ballots")
    .insert({ motion_id: row, handle, sealed })
    .onConflict(["motion_id", "handle"])
    .merge()
  await work.trx("roll").where({ motion_id: row, person: voter }).update({ voted: true })
  const dropped = reason === undefined && before.text !== "" && given.text === ""
  const kept: ReasonKept = given.text !== "" ? (given.signed ? "signed" : "given") : dropped ? "dropped" : "none"
  return { receipt, replaced: own?.receipt ?? null, first: earlier === null, reason: kept }
}

/** What became of a ballot's reason. `signed`: it will have its voter's name. `given`: it will have none. `dropped`: the ballot has changed, and its reason is gone with the earlier one. */
export type ReasonKept = "given" | "signed" | "dropped" | "none"

export const noReason: GivenReason = { text: "", signed: false }

/** The reason of a sealed ballot. */
export const reasonOf = ({ reason = "", signed = 0 }: Pick<Sealed, "reason" | "signed">): GivenReason => ({
  text: Buffer.from(reason, "base64").toString().trimEnd(),
  signed: signed === 1,
})

export const sealedReason = ({ text, signed }: GivenReason) =>
  ({ reason: filledUp(text), signed: signed ? 1 : 0 }) as const

/** The handle of the person who cast a ballot. `voter`: the handle of the person on the roll, whose ballot it is. */
export const casterOf = (ballot: Sealed, voter: string): string => ballot.by ?? voter

/** Who cast a voter's ballot: the voter, or somebody with their proxy. Null if the voter has no ballot. */
export async function castFor(work: Work, row: number, voter: MatrixId): Promise<"voter" | "proxy" | null> {
  const key = await ballotKey(work, row)
  const handle = key.handle(voter)
  const sealed = await openSealed(work, row, key, handle)
  return sealed && (casterOf(sealed, handle) === handle ? "voter" : "proxy")
}

/**
 * The ballot as JSON, filled up with spaces to a multiple of 512 characters. So its sealed length does not tell how many options it ranks.
 */
export function padded(ballot: Sealed): string {
  const json = JSON.stringify(ballot)
  return json.padEnd(Math.ceil(json.length / 512) * 512)
}

/** The most bytes of a reason. */
const mostReasonBytes = 2048

/** A reason in a field of fixed size, so that nobody can tell from a sealed ballot whether it has one. */
function filledUp(reason: string): string {
  const bytes = Buffer.from(reason)
  if (bytes.length > mostReasonBytes) throw new RangeError("a reason is too long for a ballot")
  return Buffer.concat([bytes, Buffer.alloc(mostReasonBytes - bytes.length, " ")]).toString("base64")
}

/** A voter's sealed ballot. Null if they have not voted. */
export async function openSealed(work: Work, row: number, key: SealingKey, handle: string): Promise<Sealed | null> {
  const found = await work.trx("sealed_ballots").where({ motion_id: row, handle }).first("sealed")
  if (!found) return null
  // The error names only the motion, not the handle. Somebody who has the key could find out from the handle whose ballot it is.
  const place = { table: "sealed_ballots", row: `of motion ${row}` } as const
  return fromSealed(sealedShape, () => key.open(found.sealed, `${row}:${handle}`), place)
}

/**
 * Takes a voter's ballot out of an open vote, so that they count as not having voted (§3.11). Returns the receipt that is void now; it is
 * null if somebody else cast the ballot. Null if there is no ballot that this person may take back.
 * @param by who takes it back: the voter, or the holder of their proxy, who may only take back what they cast themselves
 */
export async function takeBallot(
  work: Work,
  row: number,
  voter: MatrixId,
  by: MatrixId = voter,
): Promise<{ readonly receipt: string | null } | null> {
  const key = await ballotKey(work, row)
  const handle = key.handle(voter)
  const sealed = await openSealed(work, row, key, handle)
  if (!sealed) return null
  const own = casterOf(sealed, handle) === key.handle(by)
  if (!own && by !== voter) return null
  await work.trx("sealed_ballots").where({ motion_id: row, handle }).delete()
  await work.trx("roll").where({ motion_id: row, person: voter }).update({ voted: false })
  return { receipt: own ? sealed.receipt : null }
}

/**
 * The receipts of a voter's ballot in an open vote: the valid one, and the ones that it replaced. Null if there is no ballot that this
 * person cast.
 * @param by who asks: the voter, or the holder of their proxy
 */
export async function ownReceipts(
  work: Work,
  row: number,
  voter: MatrixId,
  by: MatrixId = voter,
): Promise<{ receipt: string; void: readonly string[] } | null> {
  const key = await ballotKey(work, row)
  const handle = key.handle(voter)
  const sealed = await openSealed(work, row, key, handle)
  if (!sealed || casterOf(sealed, handle) !== key.handle(by)) return null
  return { receipt: sealed.receipt, void: sealed.void }
}

/**
 * Opens all ballots of a vote that closes, and gives each a random place. Destroys the motion's key and deletes the sealed ballots. Once
 * this is committed, nobody can connect a ballot with a name.
 */
export async function unsealBallots(work: Work, row: number): Promise<CastBallot[]> {
  const key = await ballotKey(work, row)
  const ballots: CastBallot[] = []
  for (const { person, weight } of await rollOf(work, row)) {
    const sealed = await openSealed(work, row, key, key.handle(person))
    if (sealed)
      ballots.push({ ranking: sealed.ranking, receipt: sealed.receipt, weight, order: randomBytes(16).toString("hex") })
  }
  await destroyBallots(work, row)
  return ballots.sort((one, other) => (one.order < other.order ? -1 : 1))
}

/**
 * Deletes the unread ballots of a vote that is not counted. Also deletes the key that connects them with names, and the vote's reminders.
 */
export async function dropBallots(work: Work, row: number): Promise<void> {
  await destroyBallots(work, row)
  await dropReminders(work, row)
  await work.trx("roll").where({ motion_id: row }).update({ voted: false })
}

/** Whether the key of an open vote was lost in a restore. Nobody can open its ballots then. */
export async function isKeyLost({ trx }: Work, row: number): Promise<boolean> {
  return isAway((await trx("motions").where({ id: row }).first("key_salt"))?.key_salt ?? null)
}

/** Deletes the ballots of an open vote whose key is lost, and gives it another key. Its roll stays. */
export async function beginBallotsAnew(work: Work, row: number): Promise<void> {
  await destroyBallots(work, row)
  await work.trx("roll").where({ motion_id: row }).update({ voted: false })
  await work.trx("motions").where({ id: row }).update({ key_salt: newKeySalt() })
}

/** Deletes a vote's sealed ballots and their key. After the commit they are in none of the database's files either. */
async function destroyBallots(work: Work, row: number): Promise<void> {
  await work.trx("sealed_ballots").where({ motion_id: row }).delete()
  await work.trx("ballot_events").where({ motion_id: row }).delete()
  await work.trx("motions").where({ id: row }).update({ key_salt: null })
  work.afterCommit(() => flushDeleted(work.database))
}

/** Strikes a person and their ballot from an open roll (§2.4). Returns the weight that they had. Null if they were not on the roll. */
export async function strike(work: Work, row: number, person: MatrixId): Promise<Weight | null> {
  const entry = await rollEntryOf(work, row, person)
  if (!entry) return null
  const key = await ballotKey(work, row)
  await work
    .trx("sealed_ballots")
    .where({ motion_id: row, handle: key.handle(person) })
    .delete()
  await work.trx("roll").where({ motion_id: row, person }).delete()
  return entry.weight
}

/**
 * Gives a voter's place on an open roll, and their sealed ballot with its receipts, to their new Matrix ID. Returns whether they are on the
 * roll.
 */
export async function reseal(work: Work, row: number, old: MatrixId, next: MatrixId): Promise<boolean> {
  const moved = await work.trx("roll").where({ motion_id: row, person: old }).update({ person: next })
  if (moved === 0) return false
  const key = await ballotKey(work, row)
  const [from, to] = [key.handle(old), key.handle(next)]
  // What they cast for others by proxy stays theirs too. Only opening a ballot shows who cast it.
  for (const { handle } of await work.trx("sealed_ballots").where({ motion_id: row }).select("handle")) {
    const sealed = await openSealed(work, row, key, handle)
    if (!sealed || (handle !== from && casterOf(sealed, handle) !== from)) continue
    const place = handle === from ? to : handle
    const by = casterOf(sealed, handle) === from ? to : casterOf(sealed, handle)
    await work.trx("sealed_ballots").where({ motion_id: row, handle }).delete()
    const again = key.seal(padded({ ...sealed, by }), `${row}:${place}`)
    await work.trx("sealed_ballots").insert({ motion_id: row, handle: place, sealed: again })
  }
  return true
}

/** The co-ops in which a person is on the roll of an open vote of these series. Even people who left may still be on a roll (§2.4). */
export async function coopsOfVoter(
  work: Work,
  person: MatrixId,
  series: readonly Series[] = ["public", "moderators"],
): Promise<CoopKey[]> {
  const rows = await work
    .trx("roll")
    .join("motions", "motions.id", "roll.motion_id")
    .where({ person, stage: "voting" })
    .whereIn("series", series)
    .distinct("coop")
    .orderBy("coop")
  return rows.map(({ coop }) => coop)
}
