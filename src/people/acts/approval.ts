import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { putIdentity } from "../../standing/changes.ts"
import { knownIdentity } from "../../standing/reads.ts"
import type { SenderTrust } from "../../standing/rules/heard.ts"
import { askedBy } from "../../votes/acts/asked.ts"

/**
 * Approves, for this co-op only, the identity under which this very message was signed. Returns "unchanged" if the co-op knew this identity
 * already, or knew no identity of this person.
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
