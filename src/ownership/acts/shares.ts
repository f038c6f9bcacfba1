/** Shares begin and end with ownership (§19.1–19.3). Nobody asks for it: whoever becomes a permanent member gets one, and only one. */
import { type Act, say } from "../../kernel/acts/context.ts"
import type { Due } from "../../kernel/acts/due.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { type CertainlyDue, certainlyDue } from "../../standing/acts/certain.ts"
import { coopsWithMembers, type Member, standings } from "../../standing/reads.ts"
import type { EndOfShare } from "../rules/minuted.ts"
import { monthsIn, worthOf } from "../rules/terms.ts"
import { endShareRow, insertShare, type Share, shareOf, sharesHeld } from "../store/shares.ts"
import { newOwnerTold } from "../views/shares.ts"
import { returnContributions } from "./contributions.ts"

/** Gives a new owner a share, in equal monthly parts over the provisional period (§19.2). Null: the co-op has no shares. */
export async function issueShare(act: Act, person: MatrixId): Promise<Share | null> {
  const { shares, provisional } = act.coop.config.ownership
  return shares ? issue(act, person, monthsIn(provisional) ?? 0) : null
}

/** Tells a new owner what their share is, what is to be paid in for it, and when their vote begins to count. Does nothing without shares. */
export async function tellNewOwner(act: Act, person: MatrixId): Promise<void> {
  const { work, coop } = act
  const share = await shareOf(work, coop.key, person)
  if (share === null || !coop.config.ownership.shares) return
  const terms = coop.config.ownership
  const about = { terms, value: worthOf(terms, coop.config.currencies), today: dateOf(work.now, coop.zone), share }
  await say(act, { person }, newOwnerTold(coop.words, about, coop.config.prefix))
}

async function issue(act: Act, person: MatrixId, months: number): Promise<Share> {
  const { work, coop } = act
  const share = await insertShare(work, coop.key, { person, from: dateOf(work.now, coop.zone), months })
  const details = { share: share.number, person, from: share.from, months }
  await addRecord(work, coop.key, { actor: null, act: "share-issued", details })
  return share
}

/** Ends the share of somebody who is no owner any more (§19.3). It is not passed on to anybody. Null: they held none. */
export async function endShare(act: Act, person: MatrixId, why: EndOfShare): Promise<Share | null> {
  const { work, coop } = act
  const share = await shareOf(work, coop.key, person)
  if (share === null) return null
  await endShareRow(work, coop.key, share.number, why)
  await addRecord(work, coop.key, { actor: null, act: "share-ended", details: { share: share.number, person, why } })
  await returnContributions(act, share)
  return share
}

/**
 * Permanent members who hold no share though the co-op has shares: its founders, and those who were owners before it had any. They have it
 * whole (§19.2).
 */
export const sharesBegin: Due<CertainlyDue> = {
  name: "shares that begin",
  turn: "book",
  past: async (work, look) =>
    certainlyDue(
      work,
      look,
      (await coopsWithMembers(work)).filter((key) => look.coop(key)?.config.ownership.shares === true),
      async (act) => (await withoutShare(act)).length > 0,
    ),
  async act(act) {
    for (const { person } of await withoutShare(act)) await issue(act, person, 0)
    return false
  },
}

/** Those who get a share now. There are never more shares than may be (§19.5): whoever is left gets theirs once there may be more. */
async function withoutShare({ work, coop }: Act): Promise<readonly Member[]> {
  const held = await holders({ work, coop }, coop.key)
  const all = (await standings(work, coop.config)).filter(
    ({ status, person }) => status === "permanent" && !held.has(person),
  )
  return all.slice(0, Math.max(coop.config.ownership.authorised - held.size, 0))
}

const holders = async ({ work }: Act, coop: CoopKey): Promise<ReadonlySet<MatrixId>> =>
  new Set((await sharesHeld(work, coop)).map(({ person }) => person))
