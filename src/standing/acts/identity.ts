/**
 * The Matrix identity under which a co-op knows a person (§5.1). It is the first identity that the co-op saw, or a newer one that the
 * person approved. A member approves it in the members' room, a customer in the room of their task.
 */

import type { Act } from "../../kernel/acts/context.ts"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import type { Work } from "../../kernel/store/work.ts"
import { belongs } from "../rules/franchise.ts"
import { cameBy, type SenderTrust, type Unheard, unheard } from "../rules/heard.ts"
import { identityOf, knownIdentity, markRecorded, putIdentity } from "../store/identities.ts"
import { type CoopWithOffices, standingOf } from "../store/members.ts"

export type { SenderTrust } from "../rules/heard.ts"

/** Remembers a person's identity when the co-op sees that person's first signed message. Later calls do nothing. */
export async function rememberIdentity(work: Work, coop: CoopKey, person: MatrixId, trust: SenderTrust): Promise<void> {
  if (!trust.encrypted || trust.device !== "signed" || trust.identity === null) return
  if ((await knownIdentity(work, coop, person)) === null)
    await putIdentity(work, coop, person, { masterKey: trust.identity })
}

/**
 * Records a member's identity in the minutes, once for each identity. Call this only when the member writes in the members' room. A record
 * made because of a private message would reveal who wrote to the bot while a vote was open.
 */
export async function recordIdentity(
  work: Work,
  { key: coop, offices }: CoopWithOffices,
  person: MatrixId,
  trust: SenderTrust,
): Promise<void> {
  const known = await identityOf(work, coop, person)
  if (known === null || known.recorded) return
  const { masterKey: identity } = known
  if (unheard(cameBy(trust, identity), true) !== null) return
  if (!belongs(await standingOf(work, { key: coop, offices }, person))) return
  await addRecord(work, coop, { actor: null, act: "identity-first-seen", details: { person, identity } })
  await markRecorded(work, coop, person)
}

/** Why a message does not count as its sender's in this co-op (§5.1a); null if it counts. */
export async function unheardIn({ work, coop }: Act, person: MatrixId, trust: SenderTrust): Promise<Unheard | null> {
  return unheard(cameBy(trust, await knownIdentity(work, coop.key, person)), coop.config.signedDevices)
}
