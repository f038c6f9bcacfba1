/** Under which Matrix identity a person is known (§5.1): the first seen, or one approved since in the members' room. */
import type { MatrixId } from "../rules/types.ts"
import { knownIdentity, putIdentity } from "../store/members.ts"
import { addRecord } from "../store/minutes.ts"
import type { Work } from "../store/work.ts"
import type { Act } from "./context.ts"
import { refuse } from "./refusal.ts"

/** What is known of the sender of one message after decrypting it. */
export type SenderTrust =
  | { readonly encrypted: false }
  | { readonly encrypted: true; readonly device: "signed" | "unsigned" | "unknown"; readonly identity: string | null }

/** Remembers who a member is when a signed message of theirs is first seen; does nothing later. */
export async function rememberIdentity(work: Work, person: MatrixId, trust: SenderTrust): Promise<void> {
  if (!trust.encrypted || trust.device !== "signed" || trust.identity === null) return
  if ((await knownIdentity(work, person)) === null) await putIdentity(work, person, trust.identity)
}

/**
 * Approves the identity that this very message was signed under.
 * @throws Refusal where the message is not encrypted, or its device not cross-signed
 */
export async function approveIdentity(
  act: Act,
  person: MatrixId,
  trust: SenderTrust,
): Promise<"approved" | "unchanged"> {
  if (!trust.encrypted) refuse("identity-not-encrypted")
  if (trust.device !== "signed" || trust.identity === null) refuse("identity-not-signed")
  const known = await knownIdentity(act.work, person)
  if (known === trust.identity) return "unchanged"
  await putIdentity(act.work, person, trust.identity)
  if (known === null) return "unchanged"
  await addRecord(act.work, act.coop.key, { actor: person, act: "identity-approved", details: { person } })
  return "approved"
}
