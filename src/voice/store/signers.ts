/**
 * The people who began or endorsed petitions. Only this file ever connects a person with a petition, and only while the petition is open
 * (§17.1, as §5.4 for ballots). A person stands there as a keyed hash, a handle. Each petition has a key of its own. Its end destroys the
 * salt of that key. After that nobody can compute a handle.
 *
 * No time is stored with a handle, and none of the rows is in the order in which people wrote.
 */
import { randomBytes } from "node:crypto"
import type { CoopKey, Instant, MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
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

/** Keeps a petition until it is shown. The person who begins it endorses it, too. */
export async function putDraft(
  work: Work,
  coop: CoopKey,
  person: MatrixId,
  { shownAt, ...draft }: Draft & { readonly shownAt: Instant },
): Promise<void> {
  const salt = randomBytes(32).toString("base64")
  await work.trx("petition_drafts").insert({
    ...draft,
    ...handlesOf(work, salt, person),
    coop,
    draft: randomBytes(16).toString("hex"),
    shown_at: shownAt,
    key_salt: salt,
  })
}

/** Deletes the person's own petition, if nobody has been shown it yet. Returns whether there was one. */
export async function dropDraft(work: Work, coop: CoopKey, person: MatrixId): Promise<boolean> {
  let dropped = false
  // All rows are looked at, so that the time that this takes does not depend on the person.
  for (const { draft, key_salt: salt, beginner } of await work.trx("petition_drafts").where({ coop })) {
    if (handlesOf(work, salt, person).beginner !== beginner) continue
    await work.trx("petition_drafts").where({ draft }).delete()
    dropped = true
  }
  return dropped
}

/** Whether the person has begun a petition that is still open, shown or not. */
export async function hasOpenPetition(work: Work, coop: CoopKey, person: MatrixId): Promise<boolean> {
  const drafts = await work.trx("petition_drafts").where({ coop }).select("key_salt", "beginner")
  const open = await work.trx("petitions").where({ coop, stage: "open" }).select("key_salt", "beginner")
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

/**
 * Notes that a person endorses the petition. Returns false if they had endorsed it before.
 *
 * All rows of the petition are written anew, in the order of their handles. Otherwise the places of the rows in the database's file would
 * tell the order in which people wrote. It is done for somebody who had endorsed it before, too, so that both take the same steps.
 */
export async function putEndorsement(work: Work, petition: Petition, person: MatrixId): Promise<boolean> {
  const { endorser: handle } = handlesOf(work, await saltOf(work, petition), person)
  const rows = work.trx("endorsements").where({ petition_id: petition.row })
  const handles = (await rows.clone().select("handle")).map((row) => row.handle)
  await rows.clone().delete()
  for (const one of [...new Set([...handles, handle])].toSorted())
    await work.trx("endorsements").insert({ petition_id: petition.row, handle: one })
  return !handles.includes(handle)
}

/** How many people have endorsed the petition. */
export const endorsementsOf = ({ trx }: Work, { row }: Petition): Promise<number> =>
  countOf(trx("endorsements").where({ petition_id: row }))

/** Deletes everything about the people who began and endorsed a petition, and the salt of its key. */
export async function forgetPeople({ trx }: Work, { row }: Petition): Promise<void> {
  await trx("endorsements").where({ petition_id: row }).delete()
  await trx("petitions").where({ id: row }).update({ key_salt: null, beginner: null })
}

/** Writes the handles of a person's new Matrix ID in place of the old ones. */
export async function carryHandles(work: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  for (const { draft, key_salt: salt, beginner } of await work.trx("petition_drafts").where({ coop }))
    if (handlesOf(work, salt, old).beginner === beginner)
      await work
        .trx("petition_drafts")
        .where({ draft })
        .update(handlesOf(work, salt, next))
  for (const { id, key_salt: salt, beginner } of await work.trx("petitions").where({ coop, stage: "open" })) {
    if (salt === null) continue
    const [from, to] = [handlesOf(work, salt, old), handlesOf(work, salt, next)]
    if (from.beginner === beginner) await work.trx("petitions").where({ id }).update({ beginner: to.beginner })
    const endorsed = await work.trx("endorsements").where({ petition_id: id, handle: from.endorser }).delete()
    if (endorsed > 0)
      await work
        .trx("endorsements")
        .insert({ petition_id: id, handle: to.endorser })
        .onConflict(["petition_id", "handle"])
        .ignore()
  }
}
