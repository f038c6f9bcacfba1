import { type SenderTrust } from "../rules/heard.ts"
import { knownIdentity, putIdentity } from "../store/identities.ts"
import { addRecord } from "../store/minutes.ts"
import { askedBy } from "./asked.ts"
import type { Act } from "./context.ts"
import { refuse } from "./refusal.ts"

/**
 * Approves, for this co-op only, the identity under which this very message was signed.
 * @throws Refusal if the message is not encrypted, or its device not cross-signed
 */
export const approveIdentity = askedBy(
  "anyone",
  async ({ work, coop }: Act, by, trust: SenderTrust): Promise<"approved" | "unchanged"> => {
    if (!trust.encrypted) refuse("identity-not-encrypted")
    if (trust.device !== "signed" || trust.identity === null) refuse("identity-not-signed")
    const { identity } = trust
    const known = await knownIdentity(work, coop.key, by.person)
    if (known === identity) return "unchanged"
    await putIdentity(work, coop.key, by.person, { masterKey: identity, recorded: known !== null })
    if (known === null) return "unchanged"
    await addRecord(work, coop.key, {
      actor: by.person,
      act: "identity-approved",
      details: { person: by.person, identity },
    })
    return "approved"
  },
)
