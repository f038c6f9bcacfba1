/**
 * The people who began or endorsed petitions. Only this file ever connects a person with a petition, and only while the petition is open
 * (§17.1, as §5.4 for ballots). A person stands there as a keyed hash, a handle. Each petition has a key of its own. Its end destroys the
 * salt of that key. After that nobody can compute a handle.
 *
 * No time is stored with a handle, and none of the rows is in the order in which people wrote.
 */
import { randomBytes } from "node:crypto"
import type { CoopKey, Instant, MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { awayLike } from "../../kernel/store/open-keys.ts"
import { countOf } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { PetitionKind } from "../rules/petitions.ts"
import { insertPetition, type NewPetition, type Petition } from "./petitions.ts"

/** A petition as its beginner has written it. Nobody else has been shown it yet. */
export interface Draft {
  readonly kind: PetitionKind
  readonly subject: MatrixId | null
  readonly office: OfficeKey | null
  readonly title: string
  readonly text: string
}

const keyOf = ({ keys }: Work, salt: string) => keys.derive("petitions", Buffer.from(salt, "base64"))

/** A person's two handles. They differ, so that the endorsements do not show which of them is the beginner's. */
function handlesOf(work: Work, salt: string, person: MatrixId) {
  const key = keyOf(work, salt)
  return { beginner: key.handle(`begins ${person}`), endorser: key.handle(`endorses ${person}`) }
}

/** The name of a draft that does not exist. */
const newName = () => randomBytes(16).toString("hex")

/**
 * Keeps a petition until it is shown. The person who begins it endorses it, too. Somebody who has an open petition already begins no other.
 * Their new one is kept as well, and deleted at once, so that both take the same steps, and the time of the answer tells nothing.
 * @returns whether the petition is begun
 */
export async function putDraft(
  work: Work,
  coop: CoopKey,
  person: MatrixId,
  { shownAt, ...petition }: Draft & { readonly shownAt: Instant },
): Promise<boolean> {
  const isFirst = !(await hasOpenPetition(work, coop, person))
  const salt = randomBytes(32).toString("base64")
  const draft = newName()
  await work.trx("petition_drafts").insert({
    ...petition,
    ...handlesOf(work, salt, person),
    ...{ coop, draft, shown_at: shownAt, key_salt: salt },
  })
  await work
    .trx("petition_drafts")
    .where({ draft: isFirst ? newName() : draft })
    .delete()
  return isFirst
}

/**
 * Deletes the person's own petition, if nobody has been shown it yet. Takes the same steps if there is none.
 * @returns whether there was one
 */
export async function dropDraft(work: Work, coop: CoopKey, person: MatrixId): Promise<boolean> {
  const drafts = await work.trx("petition_drafts").where({ coop }).select("draft", "key_salt", "beginner")
  const [own] = drafts.filter(({ key_salt: salt, beginner }) => handlesOf(work, salt, person).beginner === beginner)
  await work
    .trx("petition_drafts")
    .where({ draft: own?.draft ?? newName() })
    .delete()
  return own !== undefined
}

/** Whether the person has begun a petition that is still open, shown or not. */
async function hasOpenPetition(work: Work, coop: CoopKey, person: MatrixId): Promise<boolean> {
  const drafts = await work.trx("petition_drafts").where({ coop }).select("key_salt", "beginner")
  const open = await work.trx("petitions").where({ coop, stage: "open" }).select("key_salt", "beginner")
  // All rows are looked at, so that the time that this takes does not depend on the person.
  const own = [...drafts, ...open].filter(
    ({ key_salt: salt, beginner }) => salt !== null && handlesOf(work, salt, person).beginner === beginner,
  )
  return own.length > 0
}

/** The petitions whose time to be shown has come, in random order. */
export async function draftsToShow({ trx }: Work, coop: CoopKey, until: Instant) {
  const rows = await trx("petition_drafts").where({ coop }).where("shown_at", "<=", until).orderBy("draft")
  return rows.map(({ draft, kind, subject, office, title, text }) => ({ draft, kind, subject, office, title, text }))
}

/** Makes a petition of a draft. It gets a number, and its beginner's endorsement. */
export async function showDraft(
  work: Work,
  coop: CoopKey,
  draft: string,
  petition: NewPetition,
): Promise<{ petition: Petition; wording: string }> {
  const kept = await work.trx("petition_drafts").where({ draft }).first("key_salt", "beginner", "endorser")
  if (!kept) throw new Error("this petition is no draft any more")
  const shown = await insertPetition(work, coop, petition)
  const { row } = shown.petition
  const { key_salt, beginner, endorser } = kept
  await work.trx("petitions").where({ id: row }).update({ key_salt, beginner })
  await work.trx("endorsements").insert({ petition_id: row, handle: endorser })
  await work.trx("petition_drafts").where({ draft }).delete()
  return shown
}

async function saltOf({ trx }: Work, { row }: Petition): Promise<string> {
  const salt = (await trx("petitions").where({ id: row }).first("key_salt"))?.key_salt
  if (!salt) throw new Error("this petition has no key: it is not open")
  return salt
}

/** The handles of all who have endorsed the petition in this row. */
const handlesIn = async ({ trx }: Work, petition: number): Promise<string[]> =>
  (await trx("endorsements").where({ petition_id: petition }).select("handle")).map(({ handle }) => handle)

/**
 * Writes all rows of a petition anew, in the order of their handles. Otherwise the places of the rows in the database's file would tell the
 * order in which people wrote, or who has moved to another Matrix ID since.
 * @param many how many rows are written. If there are fewer handles, the last row is one of nobody, and is deleted again. So an endorsement
 * and a second one, which changes nothing, take the same steps
 */
async function rewrite({ trx }: Work, petition: number, handles: readonly string[], many: number): Promise<void> {
  const nobody = randomBytes(32).toString("base64url")
  await trx("endorsements").where({ petition_id: petition }).delete()
  for (const handle of [...[...new Set(handles)].toSorted(), nobody].slice(0, many))
    await trx("endorsements").insert({ petition_id: petition, handle })
  await trx("endorsements").where({ petition_id: petition, handle: nobody }).delete()
}

/** Notes that a person endorses the petition. Returns false if they had endorsed it before. */
export async function putEndorsement(work: Work, petition: Petition, person: MatrixId): Promise<boolean> {
  const { endorser } = handlesOf(work, await saltOf(work, petition), person)
  const handles = await handlesIn(work, petition.row)
  await rewrite(work, petition.row, [...handles, endorser], handles.length + 1)
  return !handles.includes(endorser)
}

/** How many people have endorsed the petition. */
export const endorsementsOf = ({ trx }: Work, { row }: Petition): Promise<number> =>
  countOf(trx("endorsements").where({ petition_id: row }))

/** Deletes everything about the people who began and endorsed a petition, and the salt of its key. */
export async function forgetPeople({ trx }: Work, { row }: Petition): Promise<void> {
  await trx("endorsements").where({ petition_id: row }).delete()
  await trx("petitions").where({ id: row }).update({ key_salt: null, beginner: null })
}

/** The petitions that were open when a backup was made, and whose key is not there any more. Nobody can tell who has endorsed them. */
export async function petitionsWithoutKey({ trx }: Work, coop: CoopKey): Promise<readonly number[]> {
  return trx("petitions").where({ coop }).where("key_salt", "like", awayLike).orderBy("number").pluck("number")
}

/** Deletes the petitions that nobody has been shown and whose key is not there any more. */
export async function dropLostDrafts({ trx }: Work, coop: CoopKey): Promise<void> {
  await trx("petition_drafts").where({ coop }).where("key_salt", "like", awayLike).delete()
}

/** Writes the handles of a person's new Matrix ID in place of the old ones. Takes the same steps for everybody. */
export async function carryHandles(work: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  for (const { draft, key_salt: salt } of await work.trx("petition_drafts").where({ coop }).select("draft", "key_salt"))
    await work
      .trx("petition_drafts")
      .where({ draft, beginner: handlesOf(work, salt, old).beginner })
      .update(handlesOf(work, salt, next))
  for (const { id, key_salt: salt } of await work
    .trx("petitions")
    .where({ coop, stage: "open" })
    .select("id", "key_salt")) {
    if (salt === null) continue
    const [from, to] = [handlesOf(work, salt, old), handlesOf(work, salt, next)]
    await work.trx("petitions").where({ id, beginner: from.beginner }).update({ beginner: to.beginner })
    const handles = await handlesIn(work, id)
    const carried = handles.map((handle) => (handle === from.endorser ? to.endorser : handle))
    await rewrite(work, id, carried, handles.length)
  }
}
